"""Which two sources are to be compared within what is chosen and typed, and which rows of it are left?"""

from dataclasses import replace

from store.answers import QuoteAnswer
from store.comparison.compare import Comparison, Pair, most_in_common
from store.database.store import Store
from store.reads.filters import Filters
from store.reads.sources import list_sources
from store.search.scope import Scope, figures_left, resolved


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
    touched = [pair for pair in found.pairs if any(scope.touches(q.article_id, q.start, q.end) for q in _quotes(pair))]
    fit = scope.fit([_wording(pair) for pair in touched])
    printed = [figure for pair in found.figures for figure in (pair.left, pair.right) if figure]
    left = figures_left(store, printed, scope)
    return replace(
        found,
        pairs=tuple(pair for pair, does in zip(touched, fit, strict=True) if does),
        figures=tuple(p for p in found.figures if any(f is not None and f.id in left for f in (p.left, p.right))),
    )


def _quotes(pair: Pair) -> list[QuoteAnswer]:
    return [side.quote for side in (pair.left, pair.right) if side]


def _wording(pair: Pair) -> str:
    """What both sides say, who says it and through whom."""
    parts = [part for quote in _quotes(pair) for part in (quote.text, quote.speaker, quote.mention, *quote.via)]
    return " \n".join(filter(None, parts))
