"""Statements that stand in one place of what a speaker says in two articles: beside two tellings of another one.

Who retells an interview goes through it in its order. So where two articles share one of a speaker's statements, the
one beside it here is likely the one beside it there, though they share no more than a word; it is only ever offered.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from store.utterances.evidence import FoundLink, Verdict
from store.utterances.rarity import Rarity
from store.utterances.retelling import Alike, are_of_one_speaker, are_of_one_time, compare, same_speaker, shared_words
from store.utterances.statement import Statement

_LEAST = 0.55
"""The rare words that they share at the least: one, or a name and another."""
_SCORE = 0.3
_Ids = tuple[int, int]


def in_turn(
    pairs: Iterable[tuple[Statement, Statement]], links: Sequence[FoundLink], rarity: Rarity
) -> list[FoundLink]:
    """The links to offer among these pairs, each of an older quote and one of the article that comes."""
    told: defaultdict[tuple[int, int, str | None], dict[_Ids, tuple[Statement, Statement]]] = defaultdict(dict)
    for a, b in pairs:
        if are_of_one_speaker(a, b):
            told[a.article, b.article, b.who][a.id, b.id] = a, b
    linked = {(a.id, b.id) for a, b, _ in links}
    found: list[FoundLink] = []
    for each in told.values():
        if known := linked & each.keys():
            free = [each[ids] for ids in _beside(each.keys(), known)]
            alike = [
                x for a, b in free if are_of_one_time(a, b) and (x := compare(a, b, rarity)) and x.weight >= _LEAST
            ]
            found += map(_offer, _one_each(alike))
    return found


def _beside(told: Set[_Ids], known: Set[_Ids]) -> Iterator[_Ids]:
    """The pairs of which neither is linked, and both stand right before, or right behind, two that are."""
    ours, theirs = (sorted({ids[side] for ids in told}) for side in (0, 1))
    taken = {a for a, _ in known}, {b for _, b in known}
    for a, b in known:
        i, j = ours.index(a), theirs.index(b)
        for step in (-1, 1):
            if 0 <= i + step < len(ours) and 0 <= j + step < len(theirs):
                pair = ours[i + step], theirs[j + step]
                if pair in told and pair[0] not in taken[0] and pair[1] not in taken[1]:
                    yield pair


def _one_each(found: Iterable[Alike]) -> Iterator[Alike]:
    """The likest first, no statement twice."""
    taken: set[int] = set()
    for alike in sorted(found, key=lambda x: -x.part):
        if taken.isdisjoint((alike.left.id, alike.right.id)):
            taken |= {alike.left.id, alike.right.id}
            yield alike


def _offer(alike: Alike) -> FoundLink:
    reasons = (same_speaker(alike.left, alike.right), "beside another statement that both report", *shared_words(alike))
    return alike.left, alike.right, Verdict(_SCORE, True, reasons)
