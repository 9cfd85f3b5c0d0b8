"""Which paragraphs are answers in an interview set as a dialogue: "Q:" and "A:", "DOE:" or "Jo Doe:" before the words.

A label is a name that the article knows, with what its bearer is in brackets, a surname in capitals, initials, or the
letters Q and A; or a line of its own that gives a name and an office ("Jo Doe - Chief Executive"). One label alone is
no dialogue: it has to come back, or others like it have to. Whoever asks under a bare "Q" is nobody in particular, and
a label that names nobody only ends what was said before it ("Operator:").
"""

from collections.abc import Sequence
from typing import NamedTuple

from corpus.actors.mastheads import is_outlet
from corpus.actors.names import Name
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_LONGEST_LABEL = 5
"""Words."""
_LONGEST_BRACKETED = 12
"""Words of a label with brackets: "The Secretary of State (Mr Doe):"."""
_FEWEST = 3
"""Labels in a dialogue."""
_GOES_ON = 6
"""Paragraphs that a speaker may go on for without being named again."""


class Turn(NamedTuple):
    """Sentences `first` to `last` are the words of `mention`, from word `word` of the first on."""

    mention: Mention
    first: int
    last: int
    word: int


class _Label(NamedTuple):
    sentence: int
    words: int
    """How many words the label has."""
    key: str
    mention: Mention | None


def find_turns(text: str, sentences: list[Sentence], names: Sequence[Name]) -> list[Turn]:
    """The answers and named questions of a dialogue in order, a turn a paragraph; none where there is no dialogue."""
    if text.count(":") < 2 and "\nQ" not in text and "\nOperator" not in text:
        return []
    if text.count(": ") + text.count(":*") + text.count("\nQ") + 2 * text.count("\nOperator") < 2:
        return []
    labels = _labels(text, sentences, names)
    telling = [label.key for label in labels if label.key]
    keys = set(telling)
    if len(telling) < _FEWEST or len(telling) == len(keys):
        return []
    turns: list[Turn] = []
    ends = [label.sentence for label in labels[1:]] + [-1]
    for label, end in zip(labels, ends, strict=True):
        if label.mention is not None:
            turns.extend(_turns(label, end if len(keys) > 1 else -1, sentences))
    return turns


def _labels(text: str, sentences: list[Sentence], names: Sequence[Name]) -> list[_Label]:
    found: list[_Label] = []
    known: dict[str, Name] | None = None
    paragraph = -1
    for i, s in enumerate(sentences):
        if s.paragraph == paragraph:
            continue
        paragraph = s.paragraph
        if (headed := _headed(s, sentences[i + 1] if i + 1 < len(sentences) else None)) is not None:
            found.append(_Label(i, s.size, headed.name.last.lower() if headed.name else "", headed))
            continue
        count = _label_length(s) if s.kind == "body" else 0
        if not count or s.is_region(count):
            continue
        label = " ".join(s.low[:count])
        lettered = label in ("q", "a")
        if not lettered and not any(word.islower() for word in s.words[count:]):
            continue
        if known is None:
            known = _by_label(text, names)
        if lettered:
            if label == "q" or (answerer := _answerer(names, s)) is None:
                found.append(_Label(i, count, label, None))
            else:
                found.append(_Label(i, count, label, Mention("name", s, 0, 0, answerer)))
        elif name := known.get(label) or known.get(s.low[count - 1] if count > 1 else ""):
            found.append(_Label(i, count, name.last.lower(), Mention("name", s, 0, count - 1, name)))
        elif (last := _named_at(s, count, known)) is not None:  # "JO DOE, HARBOUR NEWS ANCHOR:"
            first, name = s.names[last]
            found.append(_Label(i, count, name.last.lower(), Mention("name", s, first, last, name)))
        elif count > 1 and s.low[0] in _STYLED and all(word.isupper() for word in s.words[:count]):
            found.append(_Label(i, count, label, Mention("nominal", s, 0, count - 1)))
        elif all(word[0].isupper() for word in s.words[:count]):
            found.append(_Label(i, count, "", None))
    return found


def _headed(s: Sentence, after: Sentence | None) -> Mention | None:
    """Who speaks below a line that is a person's full name, a dash and an office: "Jo Doe -- Chief Executive"."""
    last = s.name_at.get(0)
    if last is None:
        return None
    alone = after is not None and after.paragraph != s.paragraph and after.kind == "body"
    if not alone or s.words[-1][-1] in ".:?!" or not last + 2 < s.size < _LONGEST_BRACKETED:
        return None
    name = s.names[last][1]
    dashed = s.words[last + 1] in ("-", "--", "–") or last in s.dashes()
    return Mention("name", s, 0, last, name) if dashed and name.kind == "person" and " " in name.text else None


def _named_at(s: Sentence, count: int, known: dict[str, Name]) -> int | None:
    """The word that ends the known full name in a label of `count` words with brackets, or set in capitals."""
    bracketed = any("(" in word for word in s.words[:count])
    if not bracketed and any(any(c.islower() for c in word) for word in s.words[:count]):
        return None
    ends = (s.name_at[k] for k in range(count) if k in s.name_at and s.name_at[k] < count)
    return next((k for k in ends if s.names[k][1].text.lower() in known and " " in s.names[k][1].text), None)


_STYLED = words("mr ms mrs miss dr the sen rep gov gen secretary senator president ambassador chairman judge justice")
"""Before a surname in capitals, as official transcripts print it: "MS. DOE:", "THE PRESIDENT:"."""


def _label_length(s: Sentence) -> int:
    """How many words the label has that a paragraph begins with, the one with the colon included; 0 if none."""
    head = s.words[:_LONGEST_BRACKETED]
    if head[0] == "Q" and s.size > 2 and s.words[1][0].isupper():
        return 1
    opening = "".join(head)
    if ":" not in opening and "." not in head[0]:
        return 0
    longest = _LONGEST_BRACKETED if "(" in opening else _LONGEST_LABEL
    for k in range(min(longest, s.size - 1)):
        word = s.words[k].rstrip("*_")
        if word[-1:] == ":" or (k == 0 and word.lstrip("*_") in ("Q.", "A.")):
            return k + 1
        if word[-1:] in ",;.!?" and not word[:1].isupper():
            return 0
    return 0


def _by_label(text: str, names: Sequence[Name]) -> dict[str, Name]:
    """The people and outlets that the article names, by the labels they may have: full name, surname, initials.

    What stands nowhere but before one colon may be anything ("Free Delivery:"), unless it is all capitals.
    """
    found: dict[str, Name] = {}
    once: set[str] = set()
    for name in names:
        outlet = name.kind != "person" and is_outlet(name.text)
        if not outlet and (name.kind != "person" or " " not in name.text):
            continue
        labels = text[name.end : name.end + 3].lstrip("*_ ")[:1] == ":" and not name.text.isupper()
        if not outlet and labels and name.text not in once:
            once.add(name.text)
            continue
        low = name.text.lower()
        found.setdefault(low, name)
        found.setdefault("".join(word[0] for word in low.split()), name)
        if not outlet:
            found.setdefault(name.last.lower(), name)
    return found


def _answerer(names: Sequence[Name], s: Sentence) -> Name | None:
    """Who answers under a bare "A": the first person the article named in full before."""
    return next((n for n in names if n.start < s.start and n.kind == "person" and " " in n.text), None)


def _turns(label: _Label, end: int, sentences: list[Sentence]) -> list[Turn]:
    """The labelled paragraph, and those after it that carry no label, up to the sentence `end` of the next label."""
    assert label.mention is not None
    first, word, turns = label.sentence, label.words, list[Turn]()
    opening = sentences[first].paragraph
    if word == sentences[first].size:  # a line of its own
        first, word = first + 1, 0
    while first < len(sentences):
        last = first
        while last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[first].paragraph:
            last += 1
        if sentences[first].words[0][0] not in "([":  # a stage direction
            turns.append(Turn(label.mention, first, last, word))
        first, word = last + 1, 0
        if first >= end or sentences[first].paragraph > opening + _GOES_ON or sentences[first].kind != "body":
            break
    return turns
