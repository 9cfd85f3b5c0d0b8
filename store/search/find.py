"""Which quotes fit a query best? The tiers are asked in turn until there are enough, and what they find is ranked."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from store.search.candidates import Candidates
from store.search.query import Query
from store.search.rank import complete_score, fits
from store.search.recent import Candidate, Recent
from store.search.tiers import Level, Likeness, Tier, tiers
from store.search.vocabulary import Vocabulary
from store.search.wording import Wording, phrase, wording

ENOUGH = 10
"""With so many hits no looser tier is asked."""
MOST_LOOKED_AT = 200
"""If a tier finds more quotes than this, the texts of those added last are looked at first, and the rest if wanted."""
MOST_COUNTED = 5000
NO_END = 1_000_000_000
GOOD = 60.0
"""A fit below this is no hit."""
FAIR = 75.0
"""With enough hits as good as this, no words of the query are given up wherever they stand,"""
STRONG = 80.0
"""with enough as good as this, no looser tier is asked at all."""
NEARLY_ALL, MOST_NEARLY = 5.0, 96.0
"""What a text gains that holds every word or one near it, and what it is worth then at most."""
_IN_OTHER_FORM = 0.93
"""What is left of the score where words are held in another form only."""
SURE = 85.0
"""With a stretch as similar as this, no words are given up."""
IN_ORDER = 98.0
"""A text that holds all words scores so much if they stand in order and close to each other."""
EXACT = 100.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """The quotes that fit: those looked at, the best first, and the ids of `others` that hold every word as typed.

    `named` are the ids of what was said by whom the query names or describes, `in_full` of those with all its other
    words in them and by whom it names as they are spelt. `more` if there may be more than these.
    """

    best: tuple[Candidate, ...]
    others: frozenset[int]
    more: bool
    likeness: Likeness
    """How words of the query were corrected for it."""
    named: tuple[int, ...] = ()
    in_full: tuple[int, ...] = ()

    @property
    def is_plenty(self) -> bool:
        """Whether so many hold every word that what these may mean besides is not asked for."""
        return len(self.others) + sum(candidate.score > MOST_NEARLY for candidate in self.best) >= ENOUGH

    @property
    def ids(self) -> frozenset[int]:
        """All of them."""
        return self.others.union((candidate.id for candidate in self.best), self.named)


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
    exact: bool,
    every: bool,
    give_way: Callable[[], None],
) -> Ranked:
    """Ask the tiers in turn and rank what they find; `every` quote of a tier instead of the first so many."""
    words = wording(query.text, query.is_typing(0))
    search = _Search(words, vocabulary, candidates, recent, exact, every, give_way)
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
        vocabulary: Vocabulary,
        candidates: Candidates,
        recent: Recent,
        exact: bool,
        every: bool,
        give_way: Callable[[], None],
    ) -> None:
        self._words, self._exact, self._give_way = words, exact, give_way
        self._vocabulary = vocabulary
        self._candidates, self._recent = candidates, recent
        self._most_alike = NO_END if every else MOST_LOOKED_AT
        self._most_counted = NO_END if every else max(candidates.most(MOST_COUNTED), MOST_LOOKED_AT)
        self._looked_at = set[str]()
        self._found: dict[str, list[int]] = {}
        self._hits: dict[int, Candidate] = {}
        self._capped: set[Level] = set()
        self._best_stretch = 0.0
        self._fair = self._strong = self._exact_hits = 0
        self._as_typed = frozenset[int]()
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
        """The best first, and all that hold every word."""
        best = in_order(self._hits.values(), self._recent)
        more = self._more or (self._exact and not self._has_room())
        return Ranked(tuple(best), self._as_typed.difference(self._hits), more, self._likeness)

    def is_needed(self, level: Level) -> bool:
        """Whether a tier of this level could still add something worth its time."""
        if level is Level.INSIDE and not self._exact:
            return len(self._hits) < ENOUGH
        if level <= Level.INSIDE:
            return level < Level.INSIDE or self._has_room()
        if level is Level.CORRECTED:
            return Level.LIKE in self._capped
        if level >= Level.NEARBY and self._best_stretch >= SURE:
            return False
        if level is Level.SCRAPS:
            return len(self._hits) < ENOUGH
        if level is Level.EITHER:
            return not self._fair
        return (self._fair if level is Level.PARTLY else self._strong) < ENOUGH

    def _has_room(self) -> bool:
        """Whether more quotes are looked at for what they hold within words."""
        return len(self._hits) < self._most_alike

    def is_capped(self, level: Level) -> bool:
        """Whether a tier of this level found more than were looked at."""
        return level in self._capped

    def _ids(self, tier: Tier) -> list[int] | None:
        """The quotes of a tier to look at, the last added first; None where stricter tiers choose among them."""
        if tier.level is Level.LIKE or tier.level > Level.NEARBY:  # no phrases, so that reading backwards is as quick
            most = self._most_alike if tier.level is Level.LIKE else MOST_LOOKED_AT
            newest = self._candidates.newest(tier.expression, most)
            if len(newest) == most:
                self._capped.add(tier.level)
                self._more = self._more or tier.level is Level.LIKE
            return newest
        if tier.expression not in self._found:
            self._found[tier.expression] = self._candidates.every(tier.expression, self._most_counted)
        found = self._found[tier.expression]
        is_cut = len(found) == self._most_counted
        if tier.level in (Level.ALL, Level.EXACT):
            self._as_typed = self._as_typed.union(found)
            self._more = self._more or is_cut
        most = self._most_alike if tier.level is Level.INSIDE else MOST_LOOKED_AT
        if len(found) <= most and not is_cut:
            return found
        if tier.level in (Level.WORDS, Level.ALL):
            return None
        self._capped.add(tier.level)
        self._more = self._more or tier.level is Level.INSIDE
        some = self._candidates.newest(tier.expression, most) if is_cut else found[:most]
        return self._with_whole_words(some) if tier.level is Level.EXACT else some

    def _with_whole_words(self, some: list[int]) -> list[int]:
        """Instead of some quotes that hold the row, those in which its last word, still being typed, is whole."""
        if self._words is None or not self._words.row.prefix:
            return some
        whole = self._candidates.newest(phrase(self._words.row.terms), len(some))
        return list(dict.fromkeys([*whole, *some]))[: len(some)]

    def _scored(self, tier: Tier, found: list[Candidate]) -> Iterator[Candidate]:
        """Those of the candidates that are hits, with their scores; what lacks a word only where few are exact."""
        others = list[Candidate]()
        for candidate in found:
            if tier.level is Level.EXACT or (self._words and self._words.is_exact(candidate.joined)):
                _score_as_typed(candidate, self._words, is_exact=True)
                self._exact_hits += 1
            elif self._exact or self._words is None or tier.level is Level.INSIDE:
                continue
            elif self._words.is_complete(candidate.joined):
                _score_as_typed(candidate, self._words, is_exact=False)
            else:
                others.append(candidate)
                continue
            if candidate.score >= IN_ORDER:
                self._best_stretch = EXACT
            yield candidate
        if not others or self._words is None or self._exact_hits >= ENOUGH:
            return
        texts = [self._in_typed_forms(candidate.joined) for candidate in others]
        for candidate, text, fit in zip(others, texts, fits(self._words, texts, self._give_way), strict=True):
            candidate.score = fit.score if text == candidate.joined else fit.score * _IN_OTHER_FORM
            if self._words.is_complete(text):
                whole = min(complete_score(self._words, text), IN_ORDER) * _IN_OTHER_FORM
                candidate.score = max(candidate.score, whole)
            if tier.meant and _holds(candidate.joined, tier.meant):
                candidate.score = max(candidate.score, min(max(candidate.score, FAIR) + NEARLY_ALL, MOST_NEARLY))
            self._best_stretch = max(self._best_stretch, fit.stretch)
            if candidate.score >= GOOD:
                yield candidate

    @cached_property
    def _typed(self) -> dict[str, str]:
        """For each other form of a typed word that one."""
        parts = self._words.parts if self._words else ()
        typed = [part.terms[0] for part in parts if not part.spaceless]
        return {
            near.word: word for word in typed for near in self._vocabulary.inflected(word) if near.word not in typed
        }

    def _in_typed_forms(self, joined: str) -> str:
        """A text with words in the form in which they were typed."""
        if not self._typed:
            return joined
        return " ".join([self._typed.get(word, word) for word in joined.split(" ")])


def _holds(joined: str, meant: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(key in joined for key in keys) for keys in meant)


def rank_others(
    query: Query, ids: Collection[int], recent: Recent, give_way: Callable[[], None]
) -> Iterator[tuple[int, float]]:
    """The ids and scores of quotes that hold every word as typed, the best first."""
    words = wording(query.text, query.is_typing(0))
    newest, found = sorted(ids, reverse=True), list[Candidate]()
    for start in range(0, len(newest), MOST_LOOKED_AT):
        give_way()
        for candidate in recent.candidates(newest[start : start + MOST_LOOKED_AT]):
            _score_as_typed(candidate, words, is_exact=words is None or words.is_exact(candidate.joined))
            found.append(candidate)
    return ((candidate.id, candidate.score) for candidate in in_order(found, recent))


def _score_as_typed(candidate: Candidate, words: Wording | None, *, is_exact: bool) -> None:
    if is_exact or words is None:
        candidate.score, candidate.cut = EXACT, words.cut(candidate.joined) if words else 0
    else:
        candidate.score = complete_score(words, candidate.joined)


def in_order(candidates: Iterable[Candidate], recent: Recent) -> list[Candidate]:
    """The best first; where the place is the same, fresh above old."""
    best = list(candidates)
    places = Counter(map(_place, best))
    tied = {candidate.article_id for candidate in best if places[_place(candidate)] > 1}
    published = recent.published(tied)
    best.sort(key=lambda c: published.get(c.article_id, ""), reverse=True)
    return sorted(best, key=_place)


def _place(candidate: Candidate) -> tuple[float, int, bool]:
    """Sorts the best fit first, whole words above longer ones that hold them, direct above indirect."""
    return -candidate.score, candidate.cut if candidate.score == EXACT else 0, candidate.kind == "indirect"
