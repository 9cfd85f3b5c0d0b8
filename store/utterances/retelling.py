"""One statement in two translations, or retold: few words are the same, but the speaker and the days are.

Of what one person said within a few days, two tellings are held against each other word by word, each word with at most
one of the other's: the same one, or one that tellers exchange for it. What is alike by little is believed where the two
articles share more of what the speaker said, and is otherwise only offered.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, islice
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from store.utterances.at_odds import are_at_odds
from store.utterances.circumstances import dates_of, occasion_of
from store.utterances.evidence import FoundLink, Verdict
from store.utterances.gist import Word, gist_of
from store.utterances.rarity import Rarity
from store.utterances.reasons import in_either, sided
from store.utterances.statement import Statement
from store.utterances.synonyms import as_written, senses_of
from store.words.terms import is_han

_EXCHANGED = 0.8
"""What a word counts that stands for another, beside the same word."""
_FEWEST, _SURE_FEWEST = 2, 4
"""Words that two tellings share to be offered as one, and to be believed, where the shorter has more than three."""
_LEAST = 0.2
"""Of the words of the shorter telling, the part that has to be shared for the two to be compared."""
_OFFERED, _SURE = 0.4, 0.54
_BACKED_OFFERED, _BACKED_SURE = 0.33, 0.42
"""How alike they are; the same, where the two articles share more of what the speaker said."""
_OFFERED_WEIGHT, _SURE_WEIGHT, _BACKED_WEIGHT = 1.3, 2.4, 1.8
"""The rare words, or their weight in less rare ones, that they share."""
_OUT_OF_ORDER = 0.4
"""What is taken off where no two words come in one order: a topic's words recur, a statement's come in turn."""
_SHOWN = 4
_TOP = 0.85
"""The score of the likest; the very words score more."""


class Alike(NamedTuple):
    """Two tellings: how alike from 0 to 1, how much they share in how many words, the same and the exchanged ones."""

    left: Statement
    right: Statement
    part: float
    weight: float
    words: int
    same: tuple[tuple[str, str], ...]
    exchanged: tuple[tuple[str, str], ...]
    """Each as the one and as the other has it."""


def retellings(pairs: Iterable[tuple[Statement, Statement]], rarity: Rarity) -> list[FoundLink]:
    """The links among these pairs, each of an older quote and one of the article that comes."""
    one = (pair for pair in pairs if are_of_one_speaker(*pair) and _may_be_one(*pair))
    found = [alike for a, b in one if (alike := compare(a, b, rarity)) and _is_near(alike)]
    best = _best(found)
    odds = {id(f): are_at_odds(f.left, f.right) for f in found}
    mutual = [f for f in found if best[f.left.id, f.right.article] is f is best[f.right.id, f.left.article]]
    together = Counter(_encounter(f) for f in mutual if not odds[id(f)] and _is_told_of_both(f))
    halves = _halves(f for f in found if not odds[id(f)] and _is_told_of_both(f))
    links = []
    for f in found:
        if f is not best[f.left.id, f.right.article] and f is not best[f.right.id, f.left.article]:
            continue
        occasion = occasion_of(f.left, f.right)
        backed = bool(occasion) or together[_encounter(f)] > 1 or id(f) in halves
        if f.part >= (_BACKED_OFFERED if backed else _OFFERED):
            odd, sure = odds[id(f)], _is_sure(f, backed) and _is_told_of_both(f) and are_of_one_time(f.left, f.right)
            if sure or not odd:
                reasons = (*_reasons(f, occasion, backed), *filter(None, [odd]))
                links.append((f.left, f.right, Verdict(_TOP * f.part, bool(odd) or not sure, reasons)))
    return links


def _encounter(alike: Alike) -> tuple[int, int, str | None]:
    return alike.left.article, alike.right.article, alike.right.who


def _halves(found: Iterable[Alike]) -> set[int]:
    """By `id`, those in which two quotes of an article tell one of the other's, in words of their own each."""
    told: defaultdict[tuple[int, int], list[tuple[int, set[str], Alike]]] = defaultdict(list)
    for f in found:
        words = [*f.same, *f.exchanged]
        told[f.left.id, f.right.article].append((f.right.id, {ours for ours, _ in words}, f))
        told[f.right.id, f.left.article].append((f.left.id, {theirs for _, theirs in words}, f))
    pairs = [pair for parts in told.values() for pair in combinations(parts, 2)]
    two = ((f, g) for (a, x, f), (b, y, g) in pairs if a != b and x.isdisjoint(y) and max(f.part, g.part) >= _SURE)
    return {id(f) for both in two for f in both}


def _is_told_of_both(alike: Alike) -> bool:
    """Whether both articles name the speaker of these words; elsewhere it may be who else they name."""
    return bool(alike.left.speaker and alike.right.speaker)


def _is_sure(alike: Alike, backed: bool) -> bool:
    if backed:
        return alike.part >= _BACKED_SURE and alike.weight >= _BACKED_WEIGHT
    words = len(alike.same) + len(alike.exchanged)
    enough = min(_SURE_FEWEST, *(_own_words(s.text) for s in (alike.left, alike.right)))
    return alike.part >= _SURE and alike.weight >= _SURE_WEIGHT and words >= max(enough, _SURE_FEWEST - 1)


def _own_words(text: str) -> int:
    return sum(not word.light for word in gist_of(text))


def _may_be_one(a: Statement, b: Statement) -> bool:
    ours, theirs = _shown_by(a.text), _shown_by(b.text)
    if len(ours.senses & theirs.senses) < max(_FEWEST, _LEAST * min(ours.words, theirs.words)):
        return False
    return are_of_one_time(a, b) or (_is_undated(a, b) and not dates_of(a, b)[0])


def _is_undated(a: Statement, b: Statement) -> bool:
    """Whether one of them is not known to be of any time: what is much alike is then offered, and never asserted."""
    return not (a.out and b.out)


def are_of_one_speaker(a: Statement, b: Statement) -> bool:
    """Whether one speaker says both, or may, in two articles, and in words that can be compared."""
    return bool(a.who) and a.who == b.who and a.article != b.article and not is_han(a.text + b.text)


def are_of_one_time(a: Statement, b: Statement) -> bool:
    """Whether days or an occasion speak for two statements being one, and no day against it."""
    apart, dated = dates_of(a, b)
    return not apart and bool(dated or occasion_of(a, b))


class _Shown(NamedTuple):
    """What a shared word or one that stands for another shows in; two tellings that share too few are not compared."""

    words: int
    senses: frozenset[str | int]


@lru_cache(maxsize=1 << 9)  # the latest quotes of who speaks often come back
def _shown_by(text: str) -> _Shown:
    terms = [word.term for word in gist_of(text)]
    return _Shown(len(terms), frozenset(terms).union(*map(senses_of, terms)))


def compare(a: Statement, b: Statement, rarity: Rarity) -> Alike | None:
    """What two tellings share, word by word; None where that is nothing."""
    ours, theirs = ({word: _weight(word, rarity) for word in gist_of(s.text)} for s in (a, b))
    pairs = list(_matched(ours, theirs))
    if not pairs:
        return None
    weight = sum(min(ours[x], theirs[y]) * (1 if x.term == y.term else _EXCHANGED) for x, y in pairs)
    smaller, larger = sorted((sum(ours.values()), sum(theirs.values())))
    part = (2 * weight / (smaller + larger) + weight / smaller) / 2 * (1 - _OUT_OF_ORDER * (1 - _in_order(pairs)))
    same = tuple((x.written, y.written) for x, y in pairs if x.term == y.term and not x.light)
    exchanged = tuple((x.written, y.written) for x, y in pairs if x.term != y.term)
    return Alike(a, b, part, weight, len(pairs), same, exchanged)


def _is_near(alike: Alike) -> bool:
    if _is_undated(alike.left, alike.right) and not _is_sure(alike, backed=False):
        return False
    return alike.words >= _FEWEST and alike.weight >= _OFFERED_WEIGHT and alike.part >= _BACKED_OFFERED


def _weight(word: Word, rarity: Rarity) -> float:
    return word.light or word.share * rarity.weight(word.term) / rarity.unit


def _matched(ours: Mapping[Word, float], theirs: Mapping[Word, float]) -> Iterator[tuple[Word, Word]]:
    """Each word with the same one there; of those left, the weightiest first, each with one that may stand for it."""
    by_term = {word.term: word for word in theirs}
    yield from ((word, by_term[word.term]) for word in ours if word.term in by_term)
    same = {word.term for word in ours} & by_term.keys()
    left: defaultdict[str | int, set[Word]] = defaultdict(set)
    for word in theirs:
        if word.term not in same:
            for sense in senses_of(word.term):
                left[sense].add(word)
    taken: set[Word] = set()
    for word in sorted((w for w in ours if w.term not in same), key=lambda w: -ours[w]):
        may_stand = {o for sense in senses_of(word.term) for o in left.get(sense, ())} - taken
        if may_stand:
            other = max(may_stand, key=lambda o: (theirs[o], -o.place))
            taken.add(other)
            yield word, other


def _in_order(pairs: Sequence[tuple[Word, Word]]) -> float:
    """How many of the words, of one, come in one order in both."""
    ours = sorted(range(len(pairs)), key=lambda i: pairs[i][0].place)
    theirs = sorted(range(len(pairs)), key=lambda i: pairs[i][1].place)
    return LCSseq.similarity(ours, theirs) / len(pairs)


def _best(found: Sequence[Alike]) -> dict[tuple[int, int], Alike]:
    """The likest of each quote in each other article."""
    best: dict[tuple[int, int], Alike] = {}
    for f in found:
        for key in ((f.left.id, f.right.article), (f.right.id, f.left.article)):
            if key not in best or f.part > best[key].part:
                best[key] = f
    return best


def _reasons(alike: Alike, occasion: str, backed: bool) -> Iterator[str]:
    yield same_speaker(alike.left, alike.right)
    dated = dates_of(alike.left, alike.right)[1]
    yield from filter(None, (occasion, dated))
    yield from shared_words(alike)
    if backed and not occasion:
        yield "the two articles share another of the speaker's statements, or the rest of this one"


def same_speaker(a: Statement, b: Statement) -> str:
    """Who says both, as a reason."""
    named = a.speaker and b.speaker
    return f"same speaker ({a.name})" if named else f"perhaps the same speaker ({sided(a.name, b.name, '; ')})"


def shared_words(alike: Alike) -> Iterator[str]:
    """What two tellings share, as reasons."""

    def shown(words: Iterable[tuple[str, str]]) -> str:
        a, b = alike.left.text, alike.right.text
        return ", ".join(in_either(as_written(x, a), as_written(y, b)) for x, y in islice(words, _SHOWN))

    if alike.same:
        yield f"share the words {shown(alike.same)}"
    if alike.exchanged:
        yield f"say the same in other words: {shown(alike.exchanged)}"
