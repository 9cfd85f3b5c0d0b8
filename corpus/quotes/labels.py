"""What stands before the words of whoever speaks in a dialogue: "Q:", "DOE:", "Jo Doe (Lund):", "Jo Doe - Chair".

A label is a name that the article knows, with what its bearer is in brackets, a surname in capitals, initials, an
office that one person holds ("Spokesperson:"), or the letters Q and A; or a line of its own that gives a name and an
office; or, as records of parliament print it, a title and a name before a full stop ("Mr. DOE of Ohio."). A label that
names nobody only ends what was said before it ("Operator:").
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from corpus.actors.everyday_words import ENDING, OPENING
from corpus.actors.mastheads import is_outlet
from corpus.actors.names import Name, is_given
from corpus.quotes.blocks import FIRST_PERSON
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import PREPOSITIONS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_LONGEST_LABEL = 5
"""Words."""
_LONGEST_BRACKETED = 12
"""Words of a label with brackets: "The Secretary of State (Mr Doe):"."""
ASKS, ANSWERS = frozenset({"q", "question"}), frozenset({"a", "answer"})
_STYLED = words("mr ms mrs miss dr the sen rep gov gen secretary senator president ambassador chairman judge justice")
"""Before a surname in capitals, as official transcripts print it: "MS. DOE:", "THE PRESIDENT:"."""

_NOBODY = words("unidentified unknown man woman male female") | PREPOSITIONS - {"of"}
"""What the label of somebody has whose name nobody caught, and a button or a rubric in capitals."""
_SMALL = words("of for and the de la van von bin al pro tempore")
"""Words in small letters that a name or an office may have."""


class Label(NamedTuple):
    """What opens a sentence and says whose words follow."""

    sentence: int
    words: int
    """How many words the label has."""
    key: str
    """What the labels of one speaker share; "" where the label tells nothing."""
    mention: Mention | None

    @property
    def ends_another(self) -> bool:
        """Whether it may stand inside a paragraph: it surely names somebody, or is the page's ("READ MORE:")."""
        return self.mention is None or (self.key != "" and self.mention.name is not None)


def find_labels(text: str, sentences: list[Sentence], names: Sequence[Name]) -> list[Label]:
    """The labels in order: those that open a paragraph, and known names that open a sentence inside one."""
    found: list[Label] = []
    writers = {name.last for s in sentences if s.kind == "byline" for _, name in s.names.values()}
    known = _Known(text, names, writers)
    within = _within(text, sentences)
    paragraph = -1
    for i, s in enumerate(sentences):
        after = sentences[i + 1] if i + 1 < len(sentences) else None
        opens = s.paragraph != paragraph
        paragraph = s.paragraph
        if not opens and i not in within:
            continue
        if opens and (headed := headed_by(s, after)) is not None:
            found.append(Label(i, s.size, headed.name.last.lower() if headed.name else "", headed))
            continue
        if opens and _stops(s, after):
            found.append(_stopped(i, s, known))
            continue
        if i not in within and s.words[0][0] not in "QA*_":
            continue
        label = _label(i, s, after, known)
        if i in within and any(":" in s.words[last][-2:] for last in s.names if label is None or last >= label.words):
            label = Label(i, 0, "", None)  # "Doe: No, or so — ROE: Yes" has two voices
        if label is not None and (opens or label.ends_another):
            found.append(label)
    return found


def _stops(s: Sentence, after: Sentence | None) -> bool:
    """Whether a sentence is a title and a name that opens a paragraph: "Mr. DOE of Ohio.", "The CHAIRMAN."."""
    if s.low[0] not in _STYLED and s.low[0] != "the":
        return False
    short = 1 < s.size <= _LONGEST_LABEL and s.words[-1][-1] == "." and s.kind in ("body", "heading")
    if not short or after is None or after.paragraph != s.paragraph:
        return False
    named = s.words[1].isupper() if s.low[0] == "the" else s.words[1][0].isupper()
    return named and all((word[0].isupper() or word in _SMALL) and word[-1] not in ":," for word in s.words)


def _stopped(i: int, s: Sentence, known: "_Known") -> Label:
    """The label that sentence `i` is, without the state that tells two of one name apart."""
    last = next((k - 1 for k in range(2, s.size) if s.low[k] in ("of", "pro")), s.size - 1)
    name = (known.by(s.low[last]) or s.names.get(last, (0, None))[1]) if s.low[0] != "the" else None
    return Label(i, s.size, s.low[last], Mention("name" if name else "nominal", s, 0, last, name))


def _within(text: str, sentences: list[Sentence]) -> set[int]:
    """The sentences in which a colon stands, among which are those that a label opens."""
    starts = [s.start for s in sentences]
    return {bisect_right(starts, at - 1) - 1 for at in accumulate(len(part) + 1 for part in text.split(":")[:-1])}


def _label(i: int, s: Sentence, after: Sentence | None, known: "_Known") -> Label | None:
    """The label that opens sentence `i`, if one does."""
    count = _label_length(s, after) if s.kind == "body" or s.words[0][0] in "*_" else 0
    called, _, rest = s.words[0].partition(":")
    if rest and (name := known.by(called.lower())) and rest[0].isupper():  # "Doe:No" lost its blank
        return Label(i, 0, name.last.lower(), Mention("name", s, 0, 0, name))
    if not count or (s.is_region(count) and not _tells_of_marks(s, count, after)):
        return None
    if count < s.size and not _closes_label(s, count):
        return None  # "Doe said:"
    skip = int(_is_time(s.words[0]) and count > 1)
    label = " ".join(s.low[skip:count])
    if label in ASKS:
        return Label(i, count, "q", None)
    if label in ANSWERS:
        answerer = known.answerer(s)
        return Label(i, count, "a", Mention("name", s, 0, 0, answerer) if answerer else None)
    said = [*s.words[count:], *(after.words if after is not None and after.paragraph == s.paragraph else ())]
    curt = len(said) == 1 and said[0].rstrip("*_")[:-1].isalpha() and said[0][-1] != ":"  # "Doe: No."
    if said and not curt and not any(word.islower() for word in said):
        return None
    named = next((k + 1 for k in range(skip, count) if s.words[k][-1] == ","), count)
    if name := known.by(label) or _named_in(s, skip, named, known):
        known.call(s, skip, count, name)
        return Label(i, count, name.last.lower(), Mention("name", s, skip, named - 1, name))
    if (last := _named_at(s, named, known)) is not None:  # "JO DOE, HARBOUR NEWS ANCHOR:"
        first, name = s.names[last]
        return Label(i, count, name.last.lower(), Mention("name", s, first, last, name))
    if shouted := known.shouted(s, count):
        return Label(i, count, shouted.low, shouted)
    last = s.name_at.get(skip, count)
    whole = last == count - 1 or (last < count and s.words[last + 1][0] == "(")
    if count < s.size and whole and s.names[last][1].kind == "person":
        return Label(i, count, "", Mention("name", s, skip, last, s.names[last][1]))
    capitals = all(word.lstrip("*_")[:1].isupper() for word in s.words[:count])
    return Label(i, count, "", None) if count == s.size or capitals else None


def _closes_label(s: Sentence, count: int) -> bool:
    """Whether a label may end so: in a capital, a number, or how a voice is heard: "DOE (voice-over):"."""
    closing = s.words[count - 1].lstrip("([*_")[:1]
    opens = next((k for k in range(count) if s.words[k][0] == "("), 0) if s.words[count - 1].endswith("):") else 0
    return closing.isupper() or closing.isdigit() or (opens > 0 and all(word[0].isupper() for word in s.words[:opens]))


def _named_in(s: Sentence, first: int, end: int, known: "_Known") -> Name | None:
    """Whom a label of the words from `first` to before `end` names before brackets or by its last word."""
    bracketed = "(" in "".join(s.words[first:end])
    opening = s.names[s.name_at[first]][1] if bracketed and first in s.name_at else None
    if opening is not None and (name := known.by(opening.text.lower())):  # "Jo Doe (BBC):"
        return name
    styled = all(word[0].isupper() or word[0] == "(" or word in _SMALL for word in s.words[first:end])
    return known.by(s.low[end - 1]) if end - first > 1 and styled else None


def _tells_of_marks(s: Sentence, k: int, after: Sentence | None) -> bool:
    """Whether an answer opens with what somebody else said, marked at word `k`: "Doe: “Shut it,” the board told me"."""
    if k + 1 < s.size:
        return s.low[k + 1] not in _OF_LABELLED or not FIRST_PERSON.isdisjoint(s.low[k + 2 :])
    goes_on = after is not None and after.paragraph == s.paragraph
    return goes_on and after is not None and not FIRST_PERSON.isdisjoint(after.low)


_OF_LABELLED = frozenset({"he", "she", "they", "said", "says"})
"""Behind "Doe: “Shut it,”", who is Doe himself, and the reporter tells it."""


def headed_by(s: Sentence, after: Sentence | None) -> Mention | None:
    """Who speaks below a line that is a person's full name, a dash and an office: "Jo Doe -- Chief Executive"."""
    last = s.name_at.get(0)
    if last is None:
        return None
    alone = after is not None and after.paragraph != s.paragraph and after.kind == "body"
    if not alone or s.words[-1][-1] in ".:?!" or not last + 2 < s.size < _LONGEST_BRACKETED:
        return None
    name = s.names[last][1]
    dashed = s.words[last + 1] in ("-", "--", "–") or last in s.dashes
    return Mention("name", s, 0, last, name) if dashed and name.kind == "person" and " " in name.text else None


def _named_at(s: Sentence, count: int, known: "_Known") -> int | None:
    """The word that ends the known full name in a label of `count` words with brackets, or set in capitals."""
    bracketed = any("(" in word for word in s.words[:count])
    if not bracketed and any(any(c.islower() for c in word) for word in s.words[:count]):
        return None
    ends = (s.name_at[k] for k in range(count) if k in s.name_at and s.name_at[k] < count)
    return next((k for k in ends if known.by(s.names[k][1].text.lower()) and " " in s.names[k][1].text), None)


def _label_length(s: Sentence, after: Sentence | None) -> int:
    """How many words the label has that a sentence begins with, the one with the colon included; 0 if none.

    It may be the whole of a line where the next paragraph is what was said.
    """
    head = s.words[:_LONGEST_BRACKETED]
    if timed := _is_time(head[0]):
        head = head[1:] or head
    if head[0] == "Q" and s.size > 2 and s.words[1][0].isupper():
        return 1
    opening = "".join(head)
    if ":" not in opening and "." not in head[0]:
        return 0
    capitals = next((k for k, word in enumerate(head) if not word.isupper()), len(head))
    longest = _LONGEST_BRACKETED if "(" in opening else max(_LONGEST_LABEL, capitals) + timed
    alone = after is not None and after.paragraph != s.paragraph
    for k in range(int(timed), min(longest, s.size if alone else s.size - 1)):
        word = s.words[k].rstrip("*_")
        if word[-1:] == ":" or (k == 0 and word.lstrip("*_") in ("Q.", "A.")):
            return k + 1
        if word[-1:] in ",;.!?" and not word[:1].isupper():
            return 0
    return 0


def _is_time(word: str) -> bool:
    """Whether a word is a moment of a recording: "[00:04:31]"."""
    bare = word.strip("[]()")
    return bare[:1].isdigit() and ":" in bare and bare.replace(":", "").isdigit()


class _Known:
    """The people and outlets that the article names, by the labels they may have: full name, surname, initials, office.

    What stands nowhere but before one colon may be anything ("Free Delivery:"), unless it is all capitals or opens with
    a given name or a title.
    """

    def __init__(self, text: str, names: Sequence[Name], writers: set[str]) -> None:
        self._text, self._names = text, names
        self._labels: dict[str, Name] | None = None
        self._shouted: dict[str, Mention] = {}
        told = (n for n in names if n.kind == "person" and " " in n.text and n.last not in writers)
        self._first = next(told, None)

    def by(self, label: str) -> Name | None:
        """Who goes by a label in small letters."""
        if self._labels is None:
            self._labels = self._by_label()
        return self._labels.get(label)

    def call(self, s: Sentence, first: int, end: int, name: Name) -> None:
        """Notes the office before a name in brackets as its label: "Mr Deputy Speaker (Sir Jo Doe):"."""
        bracket = next((k for k in range(first + 1, end) if s.words[k][0] == "("), first)
        if bracket > first and s.words[end - 1].endswith("):") and self._labels is not None:
            self._labels.setdefault(" ".join(s.low[first:bracket]), name)

    def _by_label(self) -> dict[str, Name]:
        found: dict[str, Name] = {}
        once: set[str] = set()
        offices: dict[str, Name] = {}
        shared: set[str] = set()
        for name in self._names:
            outlet = name.kind != "person" and is_outlet(name.text)
            if not outlet and (name.kind != "person" or " " not in name.text):
                continue
            if name.title:
                office = name.title.lower()
                if offices.setdefault(office, name).last != name.last:
                    shared.add(office)
            labels = self._text[name.end : name.end + 3].lstrip("*_ ")[:1] == ":" and not name.text.isupper()
            told = outlet or name.title or is_given(name.first)
            if labels and not told and name.text not in once:
                once.add(name.text)
                continue
            low = name.text.lower()
            found.setdefault(low, name)
            found.setdefault("".join(word[0] for word in low.replace("-", " ").split()), name)
            if not outlet:
                found.setdefault(name.last.lower(), name)
        return {office: name for office, name in offices.items() if office not in shared} | found

    def shouted(self, s: Sentence, count: int) -> Mention | None:
        """Whom a label in capitals names that the article names nowhere else: "JO DOE, HOST:", then "DOE:"."""
        last = next((k for k in range(count - 1) if s.words[k][-1] in ",:" or s.words[k + 1][0] == "("), count - 1)
        if not all(word.isupper() for word in s.words[: last + 1]) or not _NOBODY.isdisjoint(s.low[: last + 1]):
            return None
        said, before = Mention("nominal", s, 0, last), self._shouted.get(s.low[last])
        if before is not None and s.low[0] not in _STYLED:
            return said._replace(antecedent=before)
        told = s.low[0] in _STYLED or s.words[last][-1] == "," or is_given(s.words[0].title())
        if not last or not (told or self._talks(s, last)):  # "VIEW PRICE:"
            return None
        return self._shouted.setdefault(s.low[last], said)

    def _talks(self, s: Sentence, last: int) -> bool:
        """Whether two or three words in capitals that no list holds stand before what somebody says of "me" or "us"."""
        if last > 2 or not (OPENING | ENDING).isdisjoint(s.low[: last + 1]):
            return False
        whole, surname = " ".join(s.words[: last + 1]).rstrip(":"), s.words[last].rstrip(":")
        lines = (line for line in self._text.split("\n") if line.startswith((f"{whole}:", f"{whole} (", f"{surname}:")))
        return any(not FIRST_PERSON.isdisjoint(line.lower().split()) for line in lines)

    def answerer(self, s: Sentence) -> Name | None:
        """Who answers under a bare "A": the first person but its writer whom the article named in full before."""
        return self._first if self._first is not None and self._first.start < s.start else None
