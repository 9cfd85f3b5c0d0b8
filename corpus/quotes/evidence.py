"""What only bears something out: "The sum is high. It suggests the board knew" is the writer's, and nobody's words."""

from collections.abc import Sequence

from corpus.quotes.main_subject import main_subject
from corpus.quotes.phrases import HEAVY_NOUNS
from corpus.quotes.report import can_speak
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_IT = frozenset({"it", "this", "that"})
_SHOWS = words("suggests suggested indicates indicated implies implied shows showed")
_THINGS = words("number figure figures sum total share rate price date timing pace gap rise fall drop size lead move")


def only_bears_out(sentences: Sequence[Sentence], i: int) -> bool:
    """Whether sentence `i` opens with what the thing in the one before shows: "It suggests Jo Doe knew"."""
    s = sentences[i]
    if i == 0 or s.size < 3 or s.low[0] not in _IT or s.low[1] not in _SHOWS:
        return False
    above = sentences[i - 1]
    if above.low[0] in ("the", "this", "that") and above.low[1:2] and above.low[1] in _THINGS:
        return above.paragraph == s.paragraph
    subject = main_subject(above, 0, above.size)
    speaks = subject is not None and (subject.kind != "nominal" or can_speak(subject))
    return not speaks and HEAVY_NOUNS.isdisjoint(above.has)
