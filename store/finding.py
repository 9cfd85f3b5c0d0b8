"""Which quotes fit a query best? The tiers are asked in turn until there are enough, and what they find is ranked."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from store.candidates import Candidate, Candidates
from store.query import Query
from store.rank import fits
from store.tiers import Level, Tier, tiers
from store.vocabulary import Vocabulary
from store.wording import Wording, joined, wording

ENOUGH = 10
"""With so many hits no looser tier is asked."""
MOST_CANDIDATES = 200
"""Candidates of one tier: those added last."""
GOOD = 60.0
"""A fit below this is no hit."""
SURE = 85.0
"""With a stretch as similar as this, no words of the query are given up."""
EXACT = 100.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """The best candidates, the best first, and how many quotes fit; `more` if not all were counted."""

    best: tuple[Candidate, ...]
    total: int
    more: bool


def required(query: Query) -> list[str]:
    """What every hit has to fit: the quoted phrases."""
    rows = (wording(phrase, query.is_typing(i)) for i, phrase in enumerate(query.phrases, 1))
    return [words.row.expression for words in rows if words]


def excluded(query: Query) -> list[str]:
    """What no hit may fit."""
    return [words.row.expression for phrase in query.without if (words := wording(phrase, False))]


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
    words = wording(query.text, query.is_typing(0))
    search = _Search(words, limit, exact, give_way)
    if words is None:
        search.ask(Tier(Level.EXACT, required(query)[0]), candidates)
    else:
        for tier in tiers(words, vocabulary, exact, search.is_needed):
            search.ask(tier, candidates)
    return search.ranked(candidates)


class _Search:
    """One search: what was found so far, and whether it is enough."""

    def __init__(self, words: Wording | None, limit: int, exact: bool, give_way: Callable[[], None]) -> None:
        self._words, self._limit, self._exact, self._give_way = words, limit, exact, give_way
        self._asked = set[str]()
        self._found: dict[str, list[Candidate]] = {}
        self._hits: dict[int, Candidate] = {}
        self._capped: set[Level] = set()
        self._best_stretch = 0.0
        self._counted = 0

    def ask(self, tier: Tier, candidates: Candidates) -> None:
        """Gather the hits of a tier, unless there is no need to."""
        self._give_way()
        if tier.expression in self._asked or not self.is_needed(tier.level):
            return
        if tier.if_capped is not None and tier.if_capped not in self._capped:
            return
        found = self._found.get(tier.expression)
        if found is None:
            found = self._found[tier.expression] = candidates.newest(tier.expression, MOST_CANDIDATES)
        if len(found) == MOST_CANDIDATES:
            self._capped.add(tier.level)
            if tier.level in (Level.EXACT, Level.ALL):
                self._counted = max(self._counted, candidates.count(tier.expression))
            if tier.level is Level.WORDS:
                return  # too many to look at: the stricter tiers that follow choose among them
        self._asked.add(tier.expression)
        for candidate in self._scored(tier, [c for c in found if c.id not in self._hits]):
            self._hits[candidate.id] = candidate

    def ranked(self, candidates: Candidates) -> Ranked:
        """The best, and how many there are."""
        total = max(self._counted, len(self._hits))
        best = sorted(self._hits.values(), key=_place)
        if len(best) > self._limit:
            last = _place(best[self._limit - 1])
            best = best[: bisect_right(best, last, key=_place)]
        places = Counter(map(_place, best))
        tied = {candidate.article_id for candidate in best if places[_place(candidate)] > 1}
        best = _freshest(best, candidates.published(tied))
        return Ranked(tuple(best[: self._limit]), total, total >= candidates.most_counted)

    def is_needed(self, level: Level) -> bool:
        """Whether a tier of this level could still add something worth its time."""
        if level <= Level.INSIDE:
            return len(self._hits) < self._limit
        if level is Level.CORRECTED:
            return Level.LIKE in self._capped
        if level >= Level.NEARBY and self._best_stretch >= SURE:
            return False
        return len(self._hits) < ENOUGH

    def _scored(self, tier: Tier, found: list[Candidate]) -> Iterator[Candidate]:
        """Those of the candidates that are hits, with their scores."""
        others, texts = list[Candidate](), list[str]()
        for candidate in found:
            text = joined(candidate.text) if tier.level is not Level.EXACT else ""
            if not text or (self._words and self._words.is_exact(text)):
                candidate.score = self._best_stretch = EXACT
                yield candidate
            elif not self._exact and tier.level is not Level.INSIDE:
                others.append(candidate)
                texts.append(text)
        if not others or self._words is None:
            return
        for candidate, fit in zip(others, fits(self._words.row.key, texts, self._give_way), strict=True):
            candidate.score = min(fit.score, EXACT - 1)
            self._best_stretch = max(self._best_stretch, fit.stretch)
            if candidate.score >= GOOD:
                yield candidate


def _place(candidate: Candidate) -> tuple[float, bool]:
    """Sorts the best fit first, direct above indirect."""
    return -candidate.score, candidate.kind == "indirect"


def _freshest(best: list[Candidate], published: dict[int, str | None]) -> list[Candidate]:
    """Fresh above old where the place is the same."""
    by_date = sorted(best, key=lambda c: published.get(c.article_id) or "", reverse=True)
    return sorted(by_date, key=_place)
