"""Where sentences begin and end, as words with offsets, each marked region standing for one word.

Words come from splitting on blanks, which keeps the whole parse at the speed of `str.split`: a word carries its
punctuation.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from corpus.actors.names import Name
from corpus.actors.titles import POST_NOMINALS
from corpus.lazy import lazy
from corpus.model import Passage, PassageKind
from corpus.quotes.masking import EDGES, REGION, low_of
from corpus.quotes.sentence_ends import openings

PAUSES = ",;:)-–—]"
_NONE = frozenset[int]().__contains__


class Sentence:
    """One sentence: its masked words, their lower-case bare forms and their offsets in the text."""

    __slots__ = (
        "at",
        "dashes",
        "end",
        "has",
        "is_region",
        "kind",
        "low",
        "name_at",
        "names",
        "paragraph",
        "size",
        "start",
        "words",
    )

    def __init__(self, words: list[str], low: list[str], at: list[int], paragraph: int, kind: PassageKind) -> None:
        self.words = words
        self.size = len(words)
        self.low = low
        self.has: frozenset[str] = frozenset()
        """Its lower-case words, once its names are placed: what no word of stands there need not be looked for."""
        self.at = at
        self.paragraph = paragraph
        self.kind = kind
        self.start = at[0]
        self.end = at[-1] + len(words[-1])
        self.names: dict[int, tuple[int, Name]] = {}
        """By the word that ends it: the word that begins a name, and the name."""
        self.name_at: dict[int, int] = {}
        """By the word that begins a name: the word that ends it."""
        self.is_region = _NONE
        """Whether word `i` stands for a marked region."""
        self.dashes: Sequence[int] = ()
        """The words behind which a long dash stands, with blanks around it."""

    def look_for_regions(self) -> None:
        """Take in which words stand for marked regions, where the line has any."""
        marked = [i for i, word in enumerate(self.words) if REGION in word]
        if marked:
            self.is_region = frozenset((*marked, *(i - self.size for i in marked))).__contains__

    def look_for_dashes(self) -> None:
        """Take in behind which words a long dash stands, where the line has any."""
        self.dashes = [i for i, word in enumerate(self.words[:-1]) if word[-1] == "—"]

    def stop(self, i: int) -> int:
        """Where word `i` ends in the text, its punctuation left out, but not the last full stop of "U.S."."""
        word = self.words[i]
        if word[-1].isalnum():
            return self.at[i] + len(word)
        length = len(word.rstrip(EDGES))
        return self.at[i] + length + (word[length - 2 : length - 1] == word[length : length + 1] == ".")

    def pauses(self, i: int) -> bool:
        """Whether a comma, colon, bracket or dash follows word `i`, in a headline within its single marks."""
        word = self.words[i]
        return word[-1] in PAUSES or (word[-1] in "'’" and word[-2:-1] == "," and self.kind == "title")


def label_end(s: Sentence, limit: int) -> int:
    """The word whose colon ends the topic that a sentence opens with before word `limit` ("Port safety: …"), or -1."""
    return next((k for k in range(min(limit, _LONGEST_LABEL)) if s.words[k][-1] == ":" and not s.is_region(k)), -1)


_LONGEST_LABEL = 8
"""Words of a topic before a colon."""


def place_names(sentences: list[Sentence], names: tuple[Name, ...]) -> None:
    """Give every sentence the names that stand in it outside its marked regions."""
    coming = iter(names)
    name = next(coming, None)
    for sentence in sentences:
        at, is_region = sentence.at, sentence.is_region
        while name is not None and name.start < sentence.end:
            if name.start >= sentence.start and name.text not in _RANKS and name.text[:2] not in _PARTIES:
                first = bisect_right(at, name.start) - 1
                last = bisect_right(at, name.end - 1, first) - 1
                while last + 1 < sentence.size and sentence.low[last + 1] in _LETTERS and not sentence.pauses(last):
                    last += 1
                if last > first and sentence.words[last] in _RANKS and name.kind != "person":
                    last -= 1  # "Reed Mills CEO says"
                if not is_region(first) and not is_region(last):
                    if "," in name.text:  # those inside "Ministry of Health, Labour and Welfare" part no words
                        sentence.words[first:last] = [word.rstrip(",") for word in sentence.words[first:last]]
                    sentence.names[last] = (first, name)
                    sentence.name_at[first] = last
                    if sentence.low[last] == "who":  # the World Health Organization
                        sentence.low[last] = "w.h.o"
                    elif first < last and sentence.low[first] in _SURNAMES:
                        sentence.low[first] += "."
            name = next(coming, None)
        sentence.has = frozenset(sentence.low)


_PARTIES = frozenset({"D-", "R-", "I-", "L-"})
"""Before a seat ("D-Ohio"), which is nobody either."""
_SURNAMES = frozenset({"he", "she", "you"})
"""Before a given name, as in "He Lifeng", no pronouns; elsewhere pronouns."""
_RANKS = frozenset({"MP", "MPs", "MEP", "MEPs", "MSP", "MSPs", "CEO", "CEOs", "CFO", "COO", "CTO", "CIO", "VP", "PM"})
"""Letters for an office, which on their own name nobody."""


_LETTERS = frozenset(letters.lower() for letters in POST_NOMINALS)


def find_sentences(text: str, masked: str, passages: tuple[Passage, ...]) -> list[Sentence]:
    """The sentences of a text and its masked form in order; a line break always ends one."""
    found: list[Sentence] = []
    number = 0
    for passage in passages:
        if passage.kind == "boilerplate":
            continue
        start = passage.start
        for line in masked[passage.start : passage.end].split("\n"):
            if line and not line.isspace():
                found.extend(_in_line(line, text, start, number, passage.kind))
                number += 1
            start += len(line) + 1
    return found


def _in_line(line: str, text: str, start: int, number: int, kind: PassageKind) -> list[Sentence]:
    words = line.split(" ")
    at = list(accumulate([len(w) + 1 for w in words], initial=start))
    if "  " in line or line[0] == " " or line[-1] == " ":
        at = [a for a, w in zip(at, words, strict=False) if w]
        words = [w for w in words if w]
    if kind == "body" and words[0][0].isdigit() and (told := _behind_clock(words)):
        words, at = words[told:], at[told:]
    regions, dashed = REGION in line, text.find("—", start, start + len(line)) >= 0
    if regions and any(map(line.__contains__, _GLUED)):
        words, at = _parted(words, at)
    low = list(map(low_of, words))
    if dashed:
        _pause_at_dashes(words, at, text, start, start + len(line))
    bounds = [*openings(line, words, at, start, text, regions), len(words)]
    found: list[Sentence] = []
    for first, after in pairwise(bounds):
        for begin in range(first, after, _LONGEST):
            end = min(after, begin + _LONGEST)
            s = Sentence(words[begin:end], low[begin:end], at[begin:end], number, kind)
            found.append(s)
            if regions:
                s.look_for_regions()
            if dashed:
                s.look_for_dashes()
    return found


_GLUED = tuple(stop + REGION for stop in ".!?")


def _parted(words: list[str], at: list[int]) -> tuple[list[str], list[int]]:
    """The words with marks parted from the full stop ahead of them that no blank follows: "Jo Doe.“It leaks.”"."""
    glued = [i for i, word in enumerate(words) if word.find(REGION) > 1 and word[word.find(REGION) - 1] in ".!?"]
    for i in reversed(glued):
        k = words[i].find(REGION)
        words[i : i + 1] = [words[i][:k], words[i][k:]]
        at[i : i + 1] = [at[i], at[i] + k]
    return words, at


def _behind_clock(words: list[str]) -> int:
    """How many words only say when an entry of a live page was made: "14:55 The port", "3.42pm GMT: The port"."""
    if not _CLOCK.fullmatch(words[0]):
        return 0
    told = 1 + (words[1:2] != [] and words[1].rstrip(":") in _ZONES)
    return told if len(words) > told and not (words[told][0].islower() or words[told][0].isdigit()) else 0


_CLOCK = lazy(r"\d{1,2}(?::\d\d(?:[ap]m)?|\.\d\d[ap]m):?")
_ZONES = frozenset({"GMT", "BST", "CET", "CEST", "ET", "EST", "EDT", "PT", "UTC", "AEST", "AEDT", "SGT"})


def _pause_at_dashes(words: list[str], at: list[int], text: str, start: int, end: int) -> None:
    """Let a word end in a dash where a long one follows, one with blanks around it or one that joins it to the next."""
    dash = text.find("—", start, end)
    while dash >= 0:
        i = bisect_right(at, dash) - 1
        gap = dash - at[i] - len(words[i]) if i >= 0 else -1
        if gap in (0, 1) and words[i][-1] not in PAUSES:
            words[i] += "—" if gap else "-"  # "said so — it leaks", "said so—spokesman Jo Doe replied"
        dash = text.find("—", dash + 1, end)


_LONGEST = 120
"""Words; a text without full stops is cut here, so that looking through a sentence stays cheap."""
