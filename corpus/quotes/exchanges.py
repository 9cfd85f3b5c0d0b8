"""Whose turn it is where a dialogue is told in paragraphs of their own: who answers a question did not ask it.

Elsewhere a quote that is a paragraph of its own goes on with the words of the paragraph before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from corpus.quotes.askers import REPLIES
from corpus.quotes.mentions import Mention

if TYPE_CHECKING:
    from corpus.quotes.attribution import Attribution
    from corpus.quotes.sentences import Sentence

_SHORT = 90
"""Characters of a turn in a dialogue; what is longer may well go on with the words before it."""
_CURT = 40
Turn = Literal["paragraph before", "turn", "curt"]
"""Whose a quote is: of the one before it, of the other voice, or of either, as amid curt ones."""


def turn_of(i: int, items: Sequence[Attribution], sentences: Sequence[Sentence], text: str) -> tuple[Turn, bool]:
    """Whose turn quote `i` is, and whether somebody else than spoke before it has it for sure."""
    if i == 0 or not _follows(items[i - 1], items[i], sentences):
        return "paragraph before", False
    if not _is_alone(items[i], sentences):
        return "curt", False
    before = items[i - 1]
    short = _length(items[i]) <= _SHORT
    if before.report is not None and before.report.lemma == "ask":
        return "turn", True
    asks = text[before.region.end - 1] == "?"
    if short and other_voice(i, items, sentences) is not None:
        replied = before.rule == "turn" or (before.report is not None and before.report.lemma in REPLIES)
        if replied or asks or _by_turns(items[i - 2 : i]) or text[items[i - 2].region.end - 1] == "?":
            return ("curt" if asks else "turn"), True
    after = items[i + 1] if i + 1 < len(items) else None
    curt = after is not None and _is_alone(after, sentences) and _length(after) <= _CURT
    amid = asks or before.rule == "curt" or curt
    return ("curt" if amid and _length(items[i]) <= _CURT else "paragraph before"), False


def other_voice(i: int, items: Sequence[Attribution], sentences: Sequence[Sentence]) -> Mention | None:
    """Who spoke in the paragraph before the one before quote `i`, if it is not who spoke in that one."""
    if i < 2 or not _follows(items[i - 2], items[i - 1], sentences):
        return None
    first, second = items[i - 2].mention, items[i - 1].mention
    return first if first is not None and not _is_same(first, second) else None


def _by_turns(two: Sequence[Attribution]) -> bool:
    """Whether each of two quotes in a row is short and told as its own speaker's: "“…,” says Doe"."""
    return all(one.report is not None and one.word == 0 and _length(one) <= _CURT for one in two)


def _is_alone(item: Attribution, sentences: Sequence[Sentence]) -> bool:
    """Whether a quote is all that its paragraph has."""
    k, s = item.sentence, sentences[item.sentence]
    closes = k + 1 == len(sentences) or sentences[k + 1].paragraph != s.paragraph
    opens = k == 0 or sentences[k - 1].paragraph != s.paragraph
    return s.size == 1 and opens and closes and item.region.closed


def _follows(before: Attribution, item: Attribution, sentences: Sequence[Sentence]) -> bool:
    """Whether a quote stands in the paragraph behind another's, which its marks close."""
    return before.region.closed and sentences[before.sentence].paragraph == sentences[item.sentence].paragraph - 1


def _length(item: Attribution) -> int:
    return item.region.end - item.region.start


def _is_same(one: Mention, other: Mention | None) -> bool:
    if other is None:
        return False
    if one.name is not None and other.name is not None:
        return one.name.last == other.name.last
    return one.low == other.low
