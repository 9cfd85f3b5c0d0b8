"""In what order are found quotes shown, those that hold its words and those of whom the query names?"""

from collections.abc import Callable, Iterable, Iterator

from store.search.find import MOST_LOOKED_AT, MOST_NEARLY, STRONG, Ranked, rank_others
from store.search.query import Query
from store.search.recent import Recent
from store.search.results import Scored
from store.search.wording import wording


def first_of(ranked: Ranked, query: Query) -> list[Scored]:
    """The best in their order, as far as it can be told before all that hold the words have been ranked."""
    complete, *behind = _parted(ranked, query)
    return complete[:MOST_LOOKED_AT] if ranked.others else list(_once(complete, *behind))


def rest_of(ranked: Ranked, query: Query, recent: Recent, give_way: Callable[[], None]) -> Iterator[Scored]:
    """All of them; what is among the first as well stands where it would without these."""
    complete, *behind = _parted(ranked, query)
    return _once(complete, rank_others(query, ranked.others, recent, give_way), *behind)


def _parted(ranked: Ranked, query: Query) -> list[list[Scored]]:
    """What holds every word; what a name and the other words make whole; what fits well; names; and what fits worse.

    Where somebody is named, what holds the words only from within a word fits no better than that.
    """
    if not ranked.named:
        return [[(c.id, c.score) for c in ranked.best]]
    words = wording(query.text, query.is_typing(0))
    in_full, named = [(i, MOST_NEARLY) for i in ranked.in_full], [(i, STRONG) for i in ranked.named]
    parts: list[list[Scored]] = [[], in_full, [], named, []]
    for candidate in ranked.best:
        if candidate.score < STRONG or (words and words.is_inside(candidate.joined)):
            parts[4].append((candidate.id, min(candidate.score, STRONG)))
        else:
            parts[0 if candidate.score > MOST_NEARLY else 2].append((candidate.id, candidate.score))
    return parts


def _once(*parts: Iterable[Scored]) -> Iterator[Scored]:
    """One behind the other, and each quote once."""
    seen = set[int]()
    for part in parts:
        for quote_id, score in part:
            if quote_id not in seen:
                seen.add(quote_id)
                yield quote_id, score
