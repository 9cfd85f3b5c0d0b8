"""How a source gives somebody's words beside another source: verbatim, trimmed, reworded, paraphrased."""

from typing import Literal

from store.answers import QuoteAnswer
from store.diff import Diff

QuoteStatus = Literal["verbatim", "trimmed", "reworded", "quoted", "marks only here", "paraphrased"]
"""verbatim: in marks, as the other has it. trimmed: in marks, a part of the other's words. reworded: in marks on both
sides, in different words. quoted: in marks, where the other tells it in its own words. marks only here: in marks, while
the other has largely the same words outside of marks. paraphrased: in the outlet's own words."""

IN_MARKS = frozenset({"direct", "partial", "block"})
_WHOLE = 0.95
_MOSTLY = 0.6


def in_marks(quote: QuoteAnswer) -> bool:
    """Whether the source gives the whole quote as the speaker's own words."""
    return quote.kind in IN_MARKS


def statuses(left: QuoteAnswer, right: QuoteAnswer, diff: Diff) -> tuple[QuoteStatus, QuoteStatus]:
    """The status of each side, in the light of the other."""
    return (
        _status(left, right, diff.left_kept, diff.right_kept),
        _status(right, left, diff.right_kept, diff.left_kept),
    )


def _status(quote: QuoteAnswer, other: QuoteAnswer, kept: float, other_kept: float) -> QuoteStatus:
    if not in_marks(quote):
        return "paraphrased"
    if not in_marks(other):
        return "marks only here" if kept >= _MOSTLY else "quoted"
    if other_kept >= _WHOLE:
        return "verbatim"
    return "trimmed" if kept >= _WHOLE else "reworded"
