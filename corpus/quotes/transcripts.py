"""Which sentences are somebody's words in a dialogue: behind "Q:" and "A:", "DOE:" or "Jo Doe:", or below a name.

One label alone is no dialogue: it has to come back, or others like it have to. Whoever asks under a bare "Q" is nobody
in particular. What goes on without a label is the same speaker's, but not what asks him something.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from corpus.about.questions import FIRST_PERSON, is_note
from corpus.actors.names import Name
from corpus.lazy import lazy
from corpus.quotes.labels import Label, find_labels
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence
from corpus.quotes.turn_takers import closes_asking, name_turns
from corpus.wordlists import words

_FEWEST = 3
"""Labels in a dialogue."""
_SIGNS = (": ", ":\n", ":*", "\nQ", "\nOperator", "\nOperator")
"""What stands behind a label, or opens one; an operator counts twice."""
_UNCOLONED = frozenset(sign for sign in _SIGNS if ":" not in sign)
_JOINED = lazy(r"\n[A-Z][\w’'-]+:(?=[A-Z])")
"""A label that lost its blank."""
_OF_RECORD = lazy(r"\n(?:The|M[rs]s?\.|Dr\.|Senator|Chair\w{0,6}) [A-Z][^.,:;\n]{1,40}\. ")
"""A label of a record of parliament."""
_GOES_ON = 6
"""Paragraphs that a speaker may go on for without being named again."""
_NEAR = 10
"""Sentences that the last turn may have where nothing shows its end."""
_OWN = words("i i'm i've i'd i'll we we're we've we'd we'll my our me us you your you're you've")
_YOU = words("you your you're you've you'd yours yourself")
LABELLED_SURE = 0.85
RUN_IN_SURE = 0.75
"""Where line breaks were lost, what the reporter says between two turns looks like the first one's end."""


class Turn(NamedTuple):
    """Sentences `first` to `last` are the words of `mention`, from word `word` of the first on."""

    mention: Mention
    first: int
    last: int
    word: int
    sure: float = LABELLED_SURE


def find_turns(text: str, sentences: list[Sentence], names: Sequence[Name]) -> list[Turn]:
    """The answers and named questions of a dialogue in order, a turn a paragraph; none where there is no dialogue."""
    signs = sum(map(text.count, _SIGNS)) if text.count(":") >= _FEWEST or any(map(text.__contains__, _UNCOLONED)) else 0
    signs += len(_JOINED.findall(text)) if 0 < signs < _FEWEST else 0
    if signs < _FEWEST and len(_OF_RECORD.findall(text)) < _FEWEST:
        return []
    labels = name_turns(text, _without_notices(find_labels(text, sentences, names), sentences), sentences)
    telling = [label.key for label in labels if label.key]
    keys = set(telling)
    run_in = {sentences[a.sentence].paragraph for a, b in pairwise(labels) if b.key and _together(a, b, sentences)}
    if len(telling) < _FEWEST or len(telling) == len(keys) or (run_in and len(keys) < 2):
        return []
    turns: list[Turn] = []
    ends = [label.sentence for label in labels[1:]] + [len(sentences)]
    following = zip(labels, [*labels[1:], None], ends, strict=True)
    asking = {  # nobody puts a question and then answers it under a second label
        label.key
        for label, after, end in following
        if (after is None or after.key != label.key) and closes_asking(text, label.sentence, end, sentences)
    }
    put = _only_asker(labels, asking)
    for label, end in zip(labels, ends, strict=True):
        if label.mention is not None:
            end = _last_own(label.sentence, sentences) if end == len(sentences) and run_in else end
            if run_in and label.key not in asking:
                end = _before_question(text, label.sentence, end, sentences)
            sure = RUN_IN_SURE if run_in else LABELLED_SURE
            asker = label.mention if label.key in asking else put
            turns.extend(_turns(text, label, end, sentences, len(keys) == 1, asker, sure))
    return turns


def _only_asker(labels: list[Label], asking: set[str]) -> Mention | None:
    """Who puts the questions that carry no label: whoever asks under the only other label."""
    askers = {label.key: label.mention for label in labels if label.key in asking and label.mention is not None}
    return next(iter(askers.values())) if len(askers) == 1 else None


def _without_notices(labels: list[Label], sentences: list[Sentence]) -> list[Label]:
    """Without what closes an article and is no voice: "Correction:", "Update:", for it tells of no turn's end."""
    last = len(labels)
    while last and labels[last - 1].key == "" and not _CLOSING.isdisjoint(_bare(labels[last - 1], sentences)):
        last -= 1
    return labels[:last]


def _bare(label: Label, sentences: list[Sentence]) -> list[str]:
    return [word.strip(":*_") for word in sentences[label.sentence].low[: label.words]]


_CLOSING = words("correction corrections clarification clarifications update updated note notes retraction more")
"""Rubrics at an article's end."""


def _together(a: Label, b: Label, sentences: list[Sentence]) -> bool:
    """Whether two labels stand in one paragraph, as where the line breaks of a dialogue were lost."""
    return sentences[a.sentence].paragraph == sentences[b.sentence].paragraph


def _before_question(text: str, first: int, end: int, sentences: list[Sentence]) -> int:
    """The end of the turn of somebody who only answers: before a question to "you", which may be the next one put."""
    later = range(first + 1, end)
    asked = (k for k in later if text[sentences[k].end - 1] == "?" and not _YOU.isdisjoint(sentences[k].low))
    at = next(asked, end)
    while first + 1 < at < end and sentences[first].paragraph < sentences[at - 1].paragraph == sentences[at].paragraph:
        at -= 1
    return at


def _last_own(first: int, sentences: list[Sentence]) -> int:
    """The end of the last turn where line breaks were lost: behind the last sentence nearby that says "I" or "you"."""
    last = first
    for k in range(first + 1, min(len(sentences), first + _NEAR)):
        if not _OWN.isdisjoint(sentences[k].low):
            last = k
        elif k > last + 1:
            break
    return last + 1


def _turns(
    text: str, label: Label, end: int, sentences: list[Sentence], alone: bool, asker: Mention | None, sure: float
) -> list[Turn]:
    """The labelled paragraph, and those after it that carry no label, up to the sentence `end` of the next label.

    Where one speaker `alone` is labelled, what carries no label may be anybody's; behind the last label, anything. A
    question without a label is not that of a speaker who only answers, but of the `asker` if there is one.
    """
    assert label.mention is not None
    first, word, turns = label.sentence, label.words, list[Turn]()
    opening = sentences[first].paragraph
    if word == sentences[first].size:  # a line of its own
        first, word = first + 1, 0
    while first < end:
        last, paragraph = first, sentences[first].paragraph
        while last + 1 < end and sentences[last + 1].paragraph == paragraph:
            last += 1
        closing = last
        while closing > first and is_note(text[sentences[closing].start : sentences[closing].end]):
            closing -= 1
        put = bool(turns) and asker is not label.mention and text[sentences[last].end - 1] == "?"
        first, word = _behind_directions(first, word, last, sentences)
        whose = asker if put else label.mention
        if first <= last and whose is not None:
            turns.append(Turn(whose, first, max(first, closing), word, sure))
        first, word = last + 1, 0
        if alone or first >= end or sentences[first].paragraph > opening + _GOES_ON or sentences[first].kind != "body":
            break
        if end == len(sentences) and not _is_own(text, first, sentences):
            break
    return turns


def _behind_directions(first: int, word: int, last: int, sentences: list[Sentence]) -> tuple[int, int]:
    """The sentence and word from `word` of sentence `first` on that no "(Laughs)" and "[Applause]" holds."""
    while first <= last and sentences[first].words[word][0] in "([":
        words = sentences[first].words
        closing = next((k for k in range(word, len(words)) if words[k].rstrip(".,")[-1:] in (")", "]")), len(words) - 1)
        first, word = (first + 1, 0) if closing + 1 == len(words) else (first, closing + 1)
    return first, word


def _is_own(text: str, first: int, sentences: list[Sentence]) -> bool:
    """Whether the paragraph behind the last label is still the speaker's, who says "I" or "we" in it."""
    s = sentences[first]
    told = text[s.start : s.end]
    return FIRST_PERSON.search(told) is not None and not s.is_region(0) and not is_note(told)


def called(words: str, mention: Mention) -> str:
    """The words of a mention, without what a colon joins to a label that lost its blank: "Doe:No"."""
    joined = mention.kind == "name" and mention.first == mention.last and ":" in words
    return words.partition(":")[0] if joined else words
