"""Three sources or more beside each other: which statements several of them tell, each beside the first to tell it.

A source that tells one twice, as in its headline, is there with the telling that the others' come nearest to.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from store.answers import QuoteAnswer, SourceAnswer
from store.comparison.compare import Pair, Side, pair
from store.comparison.status import in_marks
from store.comparison.within import figure_pairs_within, quotes_of, rows_within
from store.database.store import Store
from store.figures.pairs import FigurePair, pair_figures
from store.reads.figures import list_figures
from store.reads.filters import Filters
from store.reads.quotes import list_quotes
from store.reads.sources import list_sources
from store.search.scope import Scope
from store.utterances.links import THROUGH_ANOTHER, Link, links_between

_Group = dict[int, QuoteAnswer]
"""The quotes that report one statement, one of each source, by id, the first published first."""


@dataclass(frozen=True, slots=True)
class Told:
    """One statement in several sources: the telling published first, on the left of every pair, beside each other."""

    pairs: tuple[Pair, ...]

    @property
    def sides(self) -> tuple[Side, ...]:
        """Each telling, the first one first."""
        return tuple(side for side in (self.pairs[0].left, *(p.right for p in self.pairs)) if side)

    @property
    def quotes(self) -> tuple[QuoteAnswer, ...]:
        """The quotes of all tellings."""
        return tuple(side.quote for side in self.sides)


@dataclass(frozen=True, slots=True)
class SeveralComparison:
    """Three sources or more: what several tell, told by most first; the figures of every two; what each alone tells."""

    sources: tuple[SourceAnswer, ...]
    told: tuple[Told, ...]
    figures: tuple[tuple[SourceAnswer, SourceAnswer, tuple[FigurePair, ...]], ...]
    """Of two sources, those figures that both have; where there are none, the two are left out."""
    alone: tuple[tuple[SourceAnswer, tuple[Pair, ...]], ...]

    @property
    def first_to_tell(self) -> tuple[SourceAnswer, ...]:
        """The sources as their tellings mostly stand from left to right: who published one first comes first."""
        first: dict[int, str] = {}
        for quote in (quote for told in self.told for quote in told.quotes):
            first[quote.source_id] = min(first.get(quote.source_id, "9"), quote.published or "9")
        return tuple(sorted(self.sources, key=lambda source: first.get(source.id, "9")))


def still_there(store: Store, ids: Sequence[int]) -> tuple[int, ...]:
    """Those of these sources that are in the store. Raises LookupError where none can be compared with another."""
    known = {source.id for source in list_sources(store)}
    left = tuple(i for i in ids if i in known)
    if len(left) < 2:
        raise LookupError("too few sources to compare")
    return left


def compare_several(store: Store, ids: Sequence[int]) -> SeveralComparison:
    """Compare these sources. Raises LookupError when one is gone, StoreError."""
    with store.snapshot():
        known = {source.id: source for source in list_sources(store)}
        sources = tuple(known[i] for i in ids)
        quotes = {q.id: q for i in ids for q in list_quotes(store, Filters(sources=(i,)), limit=-1)}
        links = _links(store, ids)
        groups, seen = _groups(store, quotes, links)
        figures = {i: list_figures(store, i) for i in ids}
        pairs = [(a, b, pair_figures(store, figures[a.id], figures[b.id])) for a, b in combinations(sources, 2)]
    told = sorted((_told(group, links) for group in groups), key=lambda t: (-len(t.pairs), t.pairs[0].possible))
    shared = [(a, b, tuple(p for p in found if p.left and p.right)) for a, b, found in pairs]
    rest = [
        (source, tuple(pair(q, None) for q in quotes.values() if q.source_id == source.id and q.id not in seen))
        for source in sources
    ]
    return SeveralComparison(sources, tuple(told), tuple(row for row in shared if row[2]), tuple(rest))


def _links(store: Store, ids: Sequence[int]) -> dict[tuple[int, int], Link]:
    """The links between quotes of every two of these sources, from either end."""
    found = {}
    for a, b in combinations(ids, 2):
        for link in links_between(store, a, b):
            found[link.left_id, link.right_id] = link
            found[link.right_id, link.left_id] = link.turned()
    return found


def _groups(
    store: Store, quotes: Mapping[int, QuoteAnswer], links: Mapping[tuple[int, int], Link]
) -> tuple[list[_Group], set[int]]:
    """What several sources tell, and the ids of all quotes that tell it: a source may do so twice."""
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT m.utterance_id, m.quote_id FROM utterance_member m"
            " JOIN quote q ON q.id = m.quote_id JOIN article a ON a.id = q.article_id"
            " WHERE m.quote_id IN (SELECT value FROM json_each(?))"
            " ORDER BY a.published IS NULL, a.published, q.id",
            (json.dumps(list(quotes)),),
        )
        members: defaultdict[int, list[QuoteAnswer]] = defaultdict(list)
        for utterance, quote in rows:
            members[utterance].append(quotes[quote])
    groups: list[_Group] = []
    of: dict[int, _Group] = {}
    for every in members.values():
        if len({q.source_id for q in every}) > 1:
            groups.append(_one_of_each(every, links))
            of |= dict.fromkeys((q.id for q in every), groups[-1])
    _add_possible(groups, of, quotes, links)
    return groups, set(of)


def _one_of_each(every: Sequence[QuoteAnswer], links: Mapping[tuple[int, int], Link]) -> _Group:
    """Of each source the telling likest to the others', of two the earlier; a headline only where it is all."""

    def nearness(quote: QuoteAnswer) -> tuple[bool, float, bool]:
        nearest: defaultdict[int, float] = defaultdict(float)
        for other in every:
            link = links.get((quote.id, other.id))
            if link and not link.possible:
                nearest[other.source_id] = max(nearest[other.source_id], link.score)
        return not quote.in_headline, sum(nearest.values()), in_marks(quote)

    by_source: defaultdict[int, list[QuoteAnswer]] = defaultdict(list)
    for quote in every:
        by_source[quote.source_id].append(quote)
    chosen = {max(told, key=nearness).id if len(told) > 1 else told[0].id for told in by_source.values()}
    return {quote.id: quote for quote in every if quote.id in chosen}


def _add_possible(
    groups: list[_Group],
    of: dict[int, _Group],
    quotes: Mapping[int, QuoteAnswer],
    links: Mapping[tuple[int, int], Link],
) -> None:
    """Take into a group what is possibly the same in a source that it lacks; two quotes may be a group of their own."""
    for link in sorted(links.values(), key=lambda link: (-link.score, link.left_id)):
        left, right = link.left_id, link.right_id
        if not link.possible or right in of or not {left, right} <= quotes.keys():
            continue
        if left not in of:
            of[left] = {left: quotes[left]}
            groups.append(of[left])
        if quotes[right].source_id not in {quote.source_id for quote in of[left].values()}:
            of[left][right] = quotes[right]
            of[right] = of[left]


def _told(group: _Group, links: Mapping[tuple[int, int], Link]) -> Told:
    first, *others = group.values()

    def beside(other: QuoteAnswer) -> Pair:
        each = [link for i in group if (link := links.get((i, other.id)))]
        each.sort(key=lambda link: (link.left_id == first.id, not link.possible, link.score))
        best = each[-1] if each else Link(first.id, other.id, 0.0, False, ())
        reasons = best.reasons if best.left_id == first.id else THROUGH_ANOTHER
        found = pair(first, other, replace(best, left_id=first.id, reasons=reasons or THROUGH_ANOTHER))
        return replace(found, left=Side(first, None))  # what changed is shown in the others

    return Told(tuple(map(beside, others)))


def several_left(store: Store, found: SeveralComparison, scope: Scope) -> SeveralComparison:
    """The comparison with those statements and figures of which one telling at least is left."""
    figures = [(a, b, figure_pairs_within(store, pairs, scope)) for a, b, pairs in found.figures]
    return replace(
        found,
        told=rows_within(found.told, lambda told: told.quotes, scope),
        figures=tuple(row for row in figures if row[2]),
        alone=tuple((source, rows_within(rows, quotes_of, scope)) for source, rows in found.alone),
    )
