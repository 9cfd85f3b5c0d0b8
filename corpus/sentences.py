"""Where sentences begin and end, as words with offsets, each marked region standing for one word.

Words come from splitting on blanks, which keeps the whole parse at the speed of `str.split`: a word carries its
punctuation, and `bare` takes it off. Abbreviations, initials and marks that close after the full stop are no ends.
"""

from bisect import bisect_left, bisect_right
from itertools import accumulate, compress, pairwise

from corpus.cues import BEFORE_VERB, PLAIN_CUES, VERBS
from corpus.lazy import lazy
from corpus.marks import Marked
from corpus.model import Passage, PassageKind
from corpus.names import Name
from corpus.titles import POST_NOMINALS
from corpus.wordlists import words

REGION, _WITHIN = "\x01\x02"
"""What stands, in the masked text, for the first and last character of a marked region, and for those between.

Two control characters, which no cleaned text holds: they leave English text plain ASCII, which is fastest to split.
"""

_PLAIN = {"\u00a0": " ", "\u3000": " ", "—": " ", "’": "'", REGION: " ", _WITHIN: " "}
_ABBREVIATIONS = words(
    """
    mr. mrs. ms. dr. sen. sens. rep. reps. gov. govs. gen. col. lt. sgt. capt. rev. hon. prof. st. jr. sr. vs.
    etc. inc. co. corp. ltd. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. no. v. u.s. u.n. u.k. d.c.
    e.g. i.e. a.m. p.m. adm. maj. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass.
    md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. w.va. n.y. n.j. n.h.
    n.c. s.c. n.d. s.d. n.m. r.i. r-ariz. messrs. ft. mt. atty. dept. est. approx. op. cit. al. vol. fig. pp. ed.
    eds. brig. insp. cllr. supt. cmdr. pvt. sec. dist.
    """
)
_HARD_STATE = frozenset(
    {"u.s.", "d.c.", "u.n.", "u.k.", "a.m.", "p.m.", "inc.", "co.", "corp.", "ltd.", "jr.", "sr.", "etc."}
)
_LEGAL = frozenset({"inc.", "co.", "corp.", "ltd."})
_SENTENCE_OPENERS = words(
    """
    the a an but and in on at he she they it we i you his her their its this that these those there when while as
    if for after before since so yet still also however meanwhile some many most both what who how why one no not
    with asked according among
    """
)
_INITIALS = lazy(r"(?:[A-Z]\.){2,4}")
PAUSES = ",;:)-–]"
_EDGES = ".,;:!?()[]\"'“”‘…-–*"


def bare(word: str) -> str:
    """A word without the punctuation around it and without a possessive ending."""
    word = word.strip(_EDGES)
    return word[:-2] if word.endswith("'s") else word


class _Lows(dict[str, str]):
    """The bare lower-case form of each word met: a language repeats itself."""

    _MOST = 32_768

    def __missing__(self, word: str) -> str:
        plain = word if word.isalpha() else bare(word)
        low = "u.s" if plain == "US" else plain.lower()  # the country is no pronoun
        if low in ("he'd", "she'd"):  # "he's" is "he" already
            low = low[:-2]
        if len(self) >= self._MOST:
            self.clear()
        self[word] = low
        return low


_low_of = _Lows().__getitem__


_NONE = frozenset[int]().__contains__


class Sentence:
    """One sentence: its masked words, their lower-case bare forms and their offsets in the text."""

    __slots__ = ("at", "end", "is_region", "kind", "low", "name_at", "names", "paragraph", "size", "start", "words")

    def __init__(
        self, words: list[str], low: list[str], at: list[int], paragraph: int, kind: PassageKind, regions: bool
    ) -> None:
        self.words = words
        self.size = len(words)
        self.low = low
        self.at = at
        self.paragraph = paragraph
        self.kind = kind
        self.start = at[0]
        self.end = at[-1] + len(words[-1])
        self.names: dict[int, tuple[int, Name]] = {}
        """By the word that ends it: the word that begins a name, and the name."""
        self.name_at: dict[int, int] = {}
        """By the word that begins a name: the word that ends it."""
        marked = [i for i, word in enumerate(words) if REGION in word] if regions else ()
        self.is_region = frozenset((*marked, *(i - self.size for i in marked))).__contains__ if marked else _NONE
        """Whether word `i` stands for a marked region."""

    def stop(self, i: int) -> int:
        """Where word `i` ends in the text, its punctuation left out, but not the last full stop of "U.S."."""
        word = self.words[i]
        length = len(word.rstrip(_EDGES))
        return self.at[i] + length + (word[length - 2 : length - 1] == word[length : length + 1] == ".")

    def dashes(self) -> list[int]:
        """The words behind which a long dash stands, with blanks around it."""
        if self.end - self.start < sum(map(len, self.words)) + self.size + 1:  # as of nearly every sentence
            return []
        ends = zip(self.at, self.words, strict=True)
        return [i for i, (at, word) in enumerate(ends) if i + 1 < self.size and self.at[i + 1] - at - len(word) > 2]

    def pauses(self, i: int) -> bool:
        """Whether a comma, colon, bracket or dash follows word `i`."""
        return self.words[i][-1] in PAUSES


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
                if not is_region(first) and not is_region(last):
                    sentence.names[last] = (first, name)
                    sentence.name_at[first] = last
            name = next(coming, None)


_PARTIES = frozenset({"D-", "R-", "I-", "L-"})
"""Before a seat ("D-Ohio"), which is nobody either."""
_RANKS = frozenset({"MP", "MPs", "MEP", "MEPs", "MSP", "MSPs", "CEO", "CEOs", "CFO", "COO", "CTO", "VP", "PM"})
"""Letters for an office, which on their own name nobody."""


_LETTERS = frozenset(letters.lower() for letters in POST_NOMINALS)


def mask(text: str, regions: tuple[Marked, ...]) -> str:
    """The text, at its own length, with marked regions as `REGION` and with plain blanks and apostrophes."""
    pieces, last = [], 0
    for odd, plain in _PLAIN.items():
        text = text.replace(odd, plain)
    for region in regions:
        pieces.append(text[last : region.outer_start])
        pause = "," if text[region.end - 1] == "," else REGION  # "“…,” he said" pauses as "“…”, he said" does
        pieces.append(REGION + _WITHIN * (region.outer_end - region.outer_start - 2) + pause)
        last = region.outer_end
    pieces.append(text[last:])
    return "".join(pieces)


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
    low = list(map(_low_of, words))
    _pause_at_dashes(words, at, text, start, start + len(line))
    regions = REGION in line
    bounds, last = [0], len(words) - 1
    for stop in _MAYBE_END.finditer(line):
        end = start + stop.start() + 1
        i = bisect_left(at, end) - 1
        if i < last and _ends(words, i, text[end - 3 : end]):
            bounds.append(i + 1)
    lost = _lost_breaks(line, words)
    if regions:
        lost += [i for i in range(1, len(words) - 1) if words[i][0] == REGION and _opens_alone(words, i, text, at[i])]
    if lost:
        bounds = sorted({*bounds, *lost})
    bounds.append(last + 1)
    found: list[Sentence] = []
    for first, after in pairwise(bounds):
        for begin in range(first, after, _LONGEST):
            end = min(after, begin + _LONGEST)
            found.append(Sentence(words[begin:end], low[begin:end], at[begin:end], number, kind, regions))
    return found


def _pause_at_dashes(words: list[str], at: list[int], text: str, start: int, end: int) -> None:
    """Let a word end in a dash where a long one joins it to the next: "said so—spokesman Jo Doe replied"."""
    dash = text.find("—", start, end)
    while dash >= 0:
        i = bisect_right(at, dash) - 1
        if i >= 0 and at[i] + len(words[i]) == dash:
            words[i] += "-"
        dash = text.find("—", dash + 1, end)


def _lost_breaks(line: str, words: list[str]) -> list[int]:
    """Before which words a line break was lost, as nothing closes the heading, caption or address ahead of them."""
    found = [
        i
        for i in compress(range(1, len(words)), map(_OPENS_TEXT.__contains__, words[1:]))
        if words[i - 1].isalpha() and words[i - 1].islower() and words[i + 1 : i + 2] and words[i + 1][:1].islower()
    ]
    if "/" in line:
        found += [i for i in range(1, len(words)) if words[i - 1].startswith(_ADDRESSES) and words[i][0].isupper()]
        found += [i for i in range(1, len(words) - 1) if "/" in words[i] and _signs_off(words, i)]
    return found


def _opens_alone(words: list[str], i: int, text: str, at: int) -> bool:
    """Whether marks hold a sentence, and the one before lost its full stop: "… new routes “With time, …,” she says"."""
    before, word = words[i - 1], words[i]
    if word[-1] != "," or len(word) < _SENTENCE_LONG or not (before[-1] == REGION or before.isalpha()):
        return False
    first, second = text[at + 1 : at + len(word)].split(" ", 2)[:2]
    if not (first.istitle() and len(first) > 1 and second.islower()) or before.lower() in _LEADS_TO_MARKS:
        return False
    return _attributed(words, i + 1)


_SENTENCE_LONG = 30
"""Characters that no title or nickname between marks has."""
_LEADS_TO_MARKS = (
    frozenset(VERBS) | BEFORE_VERB | words("that as like the a an of in on at to for with by and but or so")
)


def _signs_off(words: list[str], i: int) -> bool:
    """Whether the writers' initials stand at word `i`, before the agencies they draw on: "… late. ab/cd (AP, AFP)"."""
    word = words[i]
    return word.islower() and len(word) < 9 and words[i + 1][0] == "(" and words[i - 1][-1] in f".!?{REGION}"


_ADDRESSES = ("http://", "https://", "www.", "pic.twitter.com/")
_OPENS_TEXT = frozenset(
    word.capitalize()
    for word in words("according he she they it his her but this in on at when while after as if there")
)
"""Words whose capital nothing but the head of a sentence explains, where small letters stand on both sides."""
_LONGEST = 120
"""Words; a text without full stops is cut here, so that looking through a sentence stays cheap."""
_SENTENCE_ENDS = frozenset(".!?…")
_MAYBE_END = lazy(rf"[.!?…)\]'\"{REGION}] (?![a-z])")


def _ends(words: list[str], i: int, tail: str) -> bool:
    """Whether a sentence ends with word `i`, whose last three characters in the text are `tail`."""
    word, after = words[i], words[i + 1]
    if word[-1] == REGION:
        inner = tail.rstrip("\"”“'’‘»」』")[-1:]
        if inner not in _SENTENCE_ENDS or not _could_open(after):
            return False
        return inner == "." or not _attributed(words, i + 1)
    if word[-1] in ")]'\"" and (len(word) < 2 or word[-2] not in _SENTENCE_ENDS):
        return False
    if not _could_open(after):
        return False
    if word[-1] != ".":
        return True
    low = word.lstrip("([\"'").lower()
    if low == "no.":
        return not after[0].isdigit()
    if low in _HARD_STATE:
        opens = low in _LEGAL and after.endswith("ing") and after[0].isupper()  # "Lund Inc. Announcing the deal"
        return opens or bare(after).lower() in _SENTENCE_OPENERS
    return low not in _ABBREVIATIONS and not (len(low) == 2 and word[-2].isupper()) and not _INITIALS.fullmatch(word)


def _could_open(word: str) -> bool:
    first = word.lstrip("([\"'")[:1]
    return first.isupper() or first.isdigit() or first == REGION or first in "$€£"


def _attributed(words: list[str], i: int) -> bool:
    """Whether a name and a reporting verb that takes no other words follow, as after a quoted question."""
    for k in range(i, min(len(words), i + 7)):
        word = words[k]
        if (cue := bare(word).lower()) in PLAIN_CUES:
            if word[-1] in ".,;:" or k + 1 == len(words) or cue in _TELLS or k == i:
                return True
            after = words[k + 1].lower().rstrip(".,")
            then = words[k + 2].rstrip(".,") if k + 2 < len(words) else ""
            if after == "this" and then in ("morning", "afternoon", "evening", "week", "month", "year"):
                return True
            return after not in _OPENS_CLAUSE and not (after == "at" and then == "least")
        if word[-1] in ".,;:":
            return False
    return False


_TELLS = frozenset({"told", "asked", "tells", "asks"})
_OPENS_CLAUSE = words("that the it he she they there his her their its this these a an if no some many more")
"""Behind a cue, what was said in words of its own."""
