"""In what order are found quotes shown? What fits well, what was said by whom the query names, and then the rest."""

from collections.abc import Callable, Iterable, Iterator

from store.search.find import MOST_LOOKED_AT, STRONG, Ranked, rank_others
from store.search.query import Query
from store.search.recent import Candidate, Recent
from store.search.results import Scored
from store.search.wording import wording


def first_of(ranked: Ranked, query: Query) -> list[Scored]:
    """The best in their order, as far as it can be told before all that hold the words have been ranked."""
    strong, weak = _parted(ranked, query)
    if ranked.others:
        return strong[:MOST_LOOKED_AT]
    return list(_once(strong, _named(ranked), weak))


def rest_of(ranked: Ranked, query: Query, recent: Recent, give_way: Callable[[], None]) -> Iterator[Scored]:
    """All of them; what is among the first as well stands where it would without these."""
    strong, weak = _parted(ranked, query)
    return _once(strong, rank_others(query, ranked.others, recent, give_way), _named(ranked), weak)


def _parted(ranked: Ranked, query: Query) -> tuple[list[Scored], list[Scored]]:
    """What fits well, and what comes below a name: what fits worse, or holds the words only from within a word."""
    if not ranked.named:
        return [(c.id, c.score) for c in ranked.best], []
    words = wording(query.text, query.is_typing(0))

    def fits_well(candidate: Candidate) -> bool:
        return candidate.score >= STRONG and not (words and words.is_inside(candidate.joined))

    strong = [(c.id, c.score) for c in ranked.best if fits_well(c)]
    return strong, [(c.id, min(c.score, STRONG)) for c in ranked.best if not fits_well(c)]


def _named(ranked: Ranked) -> list[Scored]:
    return [(quote_id, STRONG) for quote_id in ranked.named]


def _once(*parts: Iterable[Scored]) -> Iterator[Scored]:
    """One behind the other, and each quote once."""
    seen = set[int]()
    for part in parts:
        for quote_id, score in part:
            if quote_id not in seen:
                seen.add(quote_id)
                yield quote_id, score
