"""Which quotes fit a query best? The tiers are asked in turn until there are enough, and what they find is ranked."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from store.search.candidates import Candidates
from store.search.query import Query
from store.search.rank import complete_score, fits
from store.search.recent import Candidate, Recent
from store.search.tiers import Level, Likeness, Tier, tiers
from store.search.vocabulary import Vocabulary
from store.search.wording import Wording, wording

ENOUGH = 10
"""With so many hits no looser tier is asked."""
MOST_LOOKED_AT = 200
"""If a tier finds more quotes than this, and than are asked for, the texts of those added last are looked at."""
MOST_ASKED_FOR = 1_000_000_000
MOST_COUNTED = 5000
GOOD = 60.0
"""A fit below this is no hit."""
FAIR = 75.0
"""With enough hits as good as this, no words of the query are given up wherever they stand,"""
STRONG = 80.0
"""with enough as good as this, no looser tier is asked at all."""
SURE = 85.0
"""With a stretch as similar as this, no words are given up."""
IN_ORDER = 98.0
"""A text that holds all words scores so much if they stand in order and close to each other."""
EXACT = 100.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """The best candidates, the best first, and how many quotes fit; `more` if not all were counted."""

    best: tuple[Candidate, ...]
    total: int
    more: bool
    likeness: Likeness
    """How words of the query were corrected for it."""


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
    recent: Recent,
    limit: int,
    exact: bool,
    give_way: Callable[[], None],
) -> Ranked:
    """Ask the tiers in turn and rank what they find."""
    words = wording(query.text, query.is_typing(0))
    search = _Search(words, candidates, recent, limit, exact, give_way)
    if words is None:
        search.ask(Tier(Level.EXACT, required(query)[0]))
    else:
        for tier in tiers(words, vocabulary, exact, search.is_needed, search.is_capped):
            search.ask(tier)
    return search.ranked()


class _Search:
    """One search: what was found so far, and whether it is enough."""

    def __init__(
        self,
        words: Wording | None,
        candidates: Candidates,
        recent: Recent,
        limit: int,
        exact: bool,
        give_way: Callable[[], None],
    ) -> None:
        self._words, self._limit, self._exact, self._give_way = words, limit, exact, give_way
        self._candidates, self._recent = candidates, recent
        self._most = max(MOST_LOOKED_AT, min(limit, MOST_ASKED_FOR))
        self._looked_at = set[str]()
        self._found: dict[str, list[int] | None] = {}
        self._hits: dict[int, Candidate] = {}
        self._capped: set[Level] = set()
        self._best_stretch = 0.0
        self._fair = self._strong = self._exact_hits = 0
        self._counted = 0
        self._more = False
        self._likeness = Likeness.NONE

    def ask(self, tier: Tier) -> None:
        """Gather the hits of a tier, unless there is no need to."""
        self._give_way()
        if tier.expression in self._looked_at or not self.is_needed(tier.level):
            return
        if tier.if_capped is not None and tier.if_capped not in self._capped:
            return
        ids = self._ids(tier)
        if ids is None:
            self._capped.add(tier.level)
            return
        if tier.level is not Level.INSIDE:  # which takes no more than what is exact
            self._looked_at.add(tier.expression)
        self._likeness = max(self._likeness, tier.likeness)
        for candidate in self._scored(tier, self._recent.candidates([i for i in ids if i not in self._hits])):
            self._hits[candidate.id] = candidate
            self._fair += candidate.score >= FAIR
            self._strong += candidate.score >= STRONG

    def ranked(self) -> Ranked:
        """The best, and how many there are."""
        total = max(self._counted, len(self._hits))
        best = sorted(self._hits.values(), key=_place)
        if len(best) > self._limit:
            last = _place(best[self._limit - 1])
            best = best[: bisect_right(best, last, key=_place)]
        places = Counter(map(_place, best))
        tied = {candidate.article_id for candidate in best if places[_place(candidate)] > 1}
        best = _freshest(best, self._recent.published(tied))
        more = (self._more and total == self._counted) or Level.LIKE in self._capped
        return Ranked(tuple(best[: self._limit]), total, more, self._likeness)

    def is_needed(self, level: Level) -> bool:
        """Whether a tier of this level could still add something worth its time."""
        if level <= Level.INSIDE:
            return len(self._hits) < self._limit
        if level is Level.CORRECTED:
            return Level.LIKE in self._capped
        if level >= Level.NEARBY and self._best_stretch >= SURE:
            return False
        if level is Level.SCRAPS:
            return len(self._hits) < ENOUGH
        return (self._fair if level is Level.PARTLY else self._strong) < ENOUGH

    def is_capped(self, level: Level) -> bool:
        """Whether a tier of this level found more than were looked at."""
        return level in self._capped

    def _ids(self, tier: Tier) -> list[int] | None:
        """The quotes of a tier to look at, the last added first; None where stricter tiers choose among them."""
        if tier.level in (Level.LIKE, Level.PARTLY, Level.SCRAPS):  # no phrases, so that reading backwards is as quick
            most = self._most if tier.level is Level.LIKE else MOST_LOOKED_AT
            newest = self._candidates.newest(tier.expression, most)
            if len(newest) == most:
                self._capped.add(tier.level)
            return newest
        counts = tier.level in (Level.ALL, Level.EXACT, Level.LATEST)
        most = max(self._candidates.most(MOST_COUNTED), self._most)
        if tier.expression not in self._found:
            self._found[tier.expression] = self._candidates.every(tier.expression, most)
        found = self._found[tier.expression]
        if counts and tier.level is not Level.LATEST:
            self._counted = max(self._counted, most if found is None else len(found))
            self._more = self._more or found is None
        if found is not None and len(found) <= self._most:
            return found
        if tier.level in (Level.WORDS, Level.ALL):
            return None
        self._capped.add(tier.level)
        return self._candidates.newest(tier.expression, self._most) if found is None else found[: self._most]

    def _scored(self, tier: Tier, found: list[Candidate]) -> Iterator[Candidate]:
        """Those of the candidates that are hits, with their scores; what lacks a word only where few are exact."""
        others = list[Candidate]()
        for candidate in found:
            if tier.level is Level.EXACT or (self._words and self._words.is_exact(candidate.joined)):
                candidate.score = EXACT
                candidate.is_whole = self._words is None or self._words.is_whole(candidate.joined)
                self._exact_hits += 1
            elif self._exact or self._words is None or tier.level is Level.INSIDE:
                continue
            elif self._words.is_complete(candidate.joined):
                candidate.score = complete_score(self._words, candidate.joined)
            else:
                others.append(candidate)
                continue
            if candidate.score >= IN_ORDER:
                self._best_stretch = EXACT
            yield candidate
        if not others or self._words is None or self._exact_hits >= ENOUGH:
            return
        texts = [candidate.joined for candidate in others]
        for candidate, fit in zip(others, fits(self._words, texts, self._give_way), strict=True):
            candidate.score = fit.score
            self._best_stretch = max(self._best_stretch, fit.stretch)
            if candidate.score >= GOOD:
                yield candidate


def _place(candidate: Candidate) -> tuple[float, bool, bool]:
    """Sorts the best fit first, whole words above longer ones that begin so, direct above indirect."""
    return -candidate.score, candidate.score == EXACT and not candidate.is_whole, candidate.kind == "indirect"


def _freshest(best: list[Candidate], published: dict[int, str]) -> list[Candidate]:
    """Fresh above old where the place is the same."""
    by_date = sorted(best, key=lambda c: published.get(c.article_id, ""), reverse=True)
    return sorted(by_date, key=_place)
