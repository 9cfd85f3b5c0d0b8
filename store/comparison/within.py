"""Which two sources are to be compared within what is chosen and typed, and which rows of it are left?"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from store.answers import QuoteAnswer
from store.comparison.compare import Comparison, Pair, most_in_common
from store.database.store import Store
from store.figures.pairs import FigurePair
from store.reads.filters import Filters
from store.reads.sources import list_sources
from store.search.scope import Scope, figures_left, resolved

T = TypeVar("T")


def choose_two(store: Store, filters: Filters = Filters(), typed: str = "") -> tuple[int, int] | None:
    """The two sources that share most: of those chosen, of one chosen and any other, or of all. None where none share.

    Two that are chosen are compared whether they share anything or not. A brief beside the outlet that it is about is
    no second telling, and comes last.
    """
    chosen = list(dict.fromkeys(resolved(store, filters, typed).sources))
    names = {source.id: source.name for source in list_sources(store)}
    pairs = [(a, b) for a, b, _ in most_in_common(store, chosen[0] if len(chosen) == 1 else None)]
    if len(chosen) > 1:
        known = [source for source in chosen if source in names]
        pairs = [(a, b) for a, b in pairs if a in known and b in known] or [(known[0], known[1])] * (len(known) > 1)
    return min(pairs, key=lambda pair: names.get(pair[0]) == names.get(pair[1]), default=None)


def rows_left(store: Store, found: Comparison, scope: Scope) -> Comparison:
    """The comparison with those rows of which one side at least is left; the words may stand on either side."""
    pairs = rows_within(found.pairs, quotes_of, scope)
    return replace(found, pairs=pairs, figures=figure_pairs_within(store, found.figures, scope))


def rows_within(rows: Sequence[T], quotes: Callable[[T], Sequence[QuoteAnswer]], scope: Scope) -> tuple[T, ...]:
    """Those rows of which one quote at least is left; the words may stand in any of them."""
    touched = [row for row in rows if any(scope.touches(q.article_id, q.start, q.end) for q in quotes(row))]
    fit = scope.fit([_wording(quotes(row)) for row in touched])
    return tuple(row for row, does in zip(touched, fit, strict=True) if does)


def figure_pairs_within(store: Store, pairs: Sequence[FigurePair], scope: Scope) -> tuple[FigurePair, ...]:
    """Those pairs of figures of which one at least is left."""
    printed = [figure for pair in pairs for figure in (pair.left, pair.right) if figure]
    left = figures_left(store, printed, scope)
    return tuple(p for p in pairs if any(f is not None and f.id in left for f in (p.left, p.right)))


def quotes_of(pair: Pair) -> list[QuoteAnswer]:
    """The quotes on both sides of a row, or on one."""
    return [side.quote for side in (pair.left, pair.right) if side]


def _wording(quotes: Sequence[QuoteAnswer]) -> str:
    """What is said, who says it and through whom."""
    parts = [part for quote in quotes for part in (quote.text, quote.speaker, quote.mention, *quote.via)]
    return " \n".join(filter(None, parts))
