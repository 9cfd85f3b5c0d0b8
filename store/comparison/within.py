"""Which two sources are to be compared within what is chosen and typed, and which rows of it are left?"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TypeVar

from store.answers import QuoteAnswer
from store.comparison.compare import Comparison, Pair, most_in_common
from store.database.store import Store
from store.figures.pairs import FigurePair
from store.reads.filters import Filters
from store.reads.quotes import quotes_by_id
from store.reads.sources import list_sources, sources_quoting
from store.search.resolve import NOBODY
from store.search.scope import Scope, figures_left, resolved

T = TypeVar("T")


def choose_two(store: Store, filters: Filters = Filters(), typed: str = "") -> tuple[int, int] | None:
    """The two sources that share most of what is left: of those chosen, of one chosen and any other, or of all.

    Where an actor, say, is chosen and no two share a statement of theirs, the two that quote them most; else None where
    none share. Two that are chosen are compared whether they share anything or not. A brief beside the outlet that it
    is about is no second telling, and comes last.
    """
    filters = resolved(store, filters, typed)
    chosen, quotes = list(dict.fromkeys(filters.sources)), replace(filters, sources=())
    names = {source.id: source.name for source in list_sources(store)}
    pairs = [(a, b) for a, b, _ in most_in_common(store, chosen[0] if len(chosen) == 1 else None, quotes)]
    known = [source for source in chosen if source in names]
    if len(chosen) > 1:
        pairs = [(a, b) for a, b in pairs if a in known and b in known]
    if not pairs and quotes != quotes.of_articles:
        pairs = _who_quote_most(sources_quoting(store, quotes), known)
    if not pairs and len(known) > 1:
        pairs = [(known[0], known[1])]
    return min(pairs, key=lambda pair: names.get(pair[0]) == names.get(pair[1]), default=None)


def quotes_left(store: Store, found: Collection[int], scope: Scope) -> tuple[int, ...]:
    """Of the quotes that a query found those that hold all its words, as rows have to; NOBODY where none does.

    None at all, which restricts nothing, where it is of filters alone.
    """
    if not scope.has_words:
        return ()
    left = rows_within(quotes_by_id(store, list(found)), lambda quote: [quote], scope)
    return tuple(quote.id for quote in left) or (NOBODY,)


def _who_quote_most(quoting: Sequence[int], chosen: Sequence[int]) -> list[tuple[int, int]]:
    """Every two of the sources that quote somebody, of those chosen or of one chosen and any other."""
    if len(chosen) == 1:
        return [(chosen[0], other) for other in quoting if other != chosen[0] and chosen[0] in quoting]
    some = [source for source in quoting if not chosen or source in chosen]
    return list(combinations(some[:3], 2))  # of three, two at most are an outlet and the brief about it


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
