"""Which quotes fit a query best? The tiers are asked in turn until there are enough, and what they find is ranked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from store.candidates import Candidate, Candidates
from store.query import Query
from store.rank import scores
from store.tiers import Tier, exact_tiers, fuzzy_tiers, row
from store.vocabulary import Vocabulary

ENOUGH = 10
"""With so many hits no looser tier is asked."""
MOST_CANDIDATES = 300
"""Candidates of one tier: those added last."""
MOST_COUNTED = 10_000
GOOD = 60.0
"""A fit below this is no hit."""
EXACT = 100.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """The best candidates, the best first, and how many quotes fit; `more` if not all were counted."""

    best: tuple[Candidate, ...]
    total: int
    more: bool


def required(query: Query) -> list[str]:
    """What every hit has to fit: the quoted phrases."""
    rows = (row(phrase, query.is_typing(i)) for i, phrase in enumerate(query.phrases, 1))
    return [part.expression for part in rows if part]


def excluded(query: Query) -> list[str]:
    """What no hit may fit."""
    return [part.expression for phrase in query.without if (part := row(phrase, False))]


def find(
    query: Query,
    vocabulary: Vocabulary,
    candidates: Candidates,
    *,
    limit: int,
    exact: bool,
    give_way: Callable[[], None],
) -> Ranked:
    """Ask the tiers in turn and rank what they find."""
    gathered: dict[int, Candidate] = {}
    total = 0
    for tier in _tiers(query, vocabulary, exact):
        give_way()
        if len(gathered) >= (limit if tier.exact else ENOUGH) and not tier.whole:
            break
        found = candidates.newest(tier.expression, MOST_CANDIDATES)
        fresh = [candidate for candidate in found if candidate.id not in gathered]
        marks = [EXACT] * len(fresh) if tier.exact else scores(query.text, [c.text for c in fresh], give_way)
        for candidate, mark in zip(fresh, marks, strict=True):
            candidate.score = mark if tier.exact else min(mark, EXACT - 1)
            if mark >= GOOD:
                gathered[candidate.id] = candidate
        if len(found) == MOST_CANDIDATES:
            total = max(total, candidates.count(tier.expression, MOST_COUNTED))
    total = max(total, len(gathered))
    return Ranked(tuple(sorted(gathered.values(), key=_place)[:limit]), total, total >= MOST_COUNTED)


def _tiers(query: Query, vocabulary: Vocabulary, exact: bool) -> Iterator[Tier]:
    typing = query.is_typing(0)
    strict = exact_tiers(query.text, vocabulary, typing)
    if row(query.text, typing) is None:
        return iter([Tier(required(query)[0], exact=True, whole=True)])
    return strict if exact else chain(strict, fuzzy_tiers(query.text, vocabulary, typing))


def _place(candidate: Candidate) -> tuple[float, bool, int, int]:
    """Sorts the best fit first, direct above indirect, fresh above old."""
    published = int("".join(filter(str.isdigit, candidate.published or ""))[:8].ljust(8, "0"))
    return -candidate.score, candidate.kind == "indirect", -published, candidate.id
