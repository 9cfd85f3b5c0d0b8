"""Which quotes fit a query best? The tiers are asked in turn until there are enough, and what they find is ranked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from store.candidates import Candidate, Candidates
from store.query import Query
from store.rank import scores
from store.search_terms import terms
from store.tiers import Level, Tier, exact_tiers, fuzzy_tiers, row
from store.vocabulary import Vocabulary

ENOUGH = 10
"""With so many hits no looser tier is asked."""
MOST_CANDIDATES = 300
"""Candidates of one tier: those added last."""
MOST_COUNTED = 10_000
GOOD = 60.0
"""A fit below this is no hit."""
SURE = 85.0
"""With a fit like this no words are given up."""
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
    total, best, capped = 0, 0.0, False
    for tier in _tiers(query, vocabulary, exact):
        give_way()
        if _is_enough(tier.level, len(gathered), best, limit) or (tier.if_capped and not capped):
            continue
        found = candidates.newest(tier.expression, MOST_CANDIDATES)
        for candidate in _scored(query.text, tier, [c for c in found if c.id not in gathered], give_way):
            gathered[candidate.id] = candidate
            best = max(best, candidate.score)
        capped = len(found) == MOST_CANDIDATES
        if capped and tier.level in (Level.EXACT, Level.WORDS):
            total = max(total, candidates.count(tier.expression, MOST_COUNTED))
    total = max(total, len(gathered))
    return Ranked(tuple(sorted(gathered.values(), key=_place)[:limit]), total, total >= MOST_COUNTED)


def _is_enough(level: Level, hits: int, best: float, limit: int) -> bool:
    if level <= Level.WORDS:
        return hits >= limit
    return hits >= ENOUGH or (level is Level.PARTLY and best >= SURE)


def _scored(text: str, tier: Tier, candidates: list[Candidate], give_way: Callable[[], None]) -> Iterator[Candidate]:
    """The candidates that are hits, with their scores."""
    if tier.level <= Level.INSIDE:
        for candidate in candidates:
            if not tier.holds or tier.holds in " ".join(terms(candidate.text)):
                candidate.score = EXACT
                yield candidate
        return
    for candidate, score in zip(candidates, scores(text, [c.text for c in candidates], give_way), strict=True):
        candidate.score = min(score, EXACT - 1)
        if score >= GOOD:
            yield candidate


def _tiers(query: Query, vocabulary: Vocabulary, exact: bool) -> Iterator[Tier]:
    typing = query.is_typing(0)
    strict = exact_tiers(query.text, vocabulary, typing)
    if row(query.text, typing) is None:
        return iter([Tier(required(query)[0], Level.EXACT)])
    return strict if exact else chain(strict, fuzzy_tiers(query.text, vocabulary, typing))


def _place(candidate: Candidate) -> tuple[float, bool, int, int]:
    """Sorts the best fit first, direct above indirect, fresh above old."""
    published = int("".join(filter(str.isdigit, candidate.published or ""))[:8].ljust(8, "0"))
    return -candidate.score, candidate.kind == "indirect", -published, candidate.id
