"""Which figures of two articles, one Chinese and one in another language, measure the same thing?

By value first, then by unit and what is counted, by days, and by what the passages around speak of: known words, names,
people, other figures. Nobody here reads both languages: what shares little is only offered.
"""

import json
import sqlite3
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from store.days import days_between
from store.figures.counted import Alike, counts_alike
from store.figures.differing import conflicts_across
from store.figures.measured import Measured
from store.figures.paired import Paired, in_one_unit
from store.figures.passages import Passage, Shared, passages_of, shared_by
from store.figures.units import in_base
from store.figures.values import digits_of, same_value, values_differ
from store.words.terms import is_han

_BEGINNING = 200
_SOON = 10
"""Days between two articles beyond which a value that comes again is another one."""
_ROUND = 1.2
"""How many times the other a value can be that is the same, rounded."""
_FEWEST = 2
"""Things that two passages share at the least where one value in both is one figure."""
_SURE = 4
"""The same, from which it surely is."""
_PART = 1 / 3
"""Of what is known of the Chinese passage, the part that the other has at the least."""
_MOST = 20_000
"""Pairs of figures that are looked at."""


@dataclass(frozen=True, slots=True)
class _Alike:
    """A Chinese figure and another whose values, units and days are no other."""

    chinese: Measured
    other: Measured
    verdict: str
    units: Alike


def pair_across(connection: sqlite3.Connection, left: Sequence[Measured], right: Sequence[Measured]) -> list[Paired]:
    """The figures of either side with those of the other that are of one thing in another language.

    Each figure stands in one pair at the most.
    """
    chinese = _chinese_among(connection, {figure.article for figure in (*left, *right)})
    ours, theirs = ([figure for figure in side if figure.article in chinese] for side in (left, right))
    from_left = _pairs(connection, ours, [figure for figure in right if figure.article not in chinese])
    from_right = _pairs(connection, theirs, [figure for figure in left if figure.article not in chinese])
    return [*from_left, *(Paired(p.right, p.left, p.verdict, p.why, p.possible) for p in from_right)]


def in_two_languages(connection: sqlite3.Connection, left: set[int], right: set[int]) -> bool:
    """Whether an article of one side is Chinese and one of the other is not."""
    chinese = _chinese_among(connection, left | right)
    return bool((left & chinese and right - chinese) or (right & chinese and left - chinese))


def _chinese_among(connection: sqlite3.Connection, articles: set[int]) -> set[int]:
    rows = connection.execute(
        "SELECT id, substr(text, 1, ?) FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (_BEGINNING, json.dumps(sorted(articles))),
    )
    return {article for article, text in rows if is_han(text)}


def _pairs(connection: sqlite3.Connection, chinese: Sequence[Measured], others: Sequence[Measured]) -> list[Paired]:
    """Each Chinese figure with the other that shares most with it, those that share most first."""
    alike = list(islice(_alike(chinese, others), _MOST)) if chinese and others else []
    if not alike:
        return []
    ids = {pair.chinese.article for pair in alike}, {pair.other.article for pair in alike}
    ours = passages_of(connection, [figure for figure in chinese if figure.article in ids[0]], True)
    theirs = passages_of(connection, [figure for figure in others if figure.article in ids[1]], False)
    ranked = sorted(
        ((pair, _shared(pair, ours, theirs)) for pair in alike),
        key=lambda row: (-row[1].things, row[0].verdict != "agrees", row[0].chinese.id, row[0].other.id),
    )
    found, taken = list[Paired](), set[int]()
    for akin in (Counter[tuple[int, int]](), _akin(ranked)):
        for pair, shared in ranked:
            ends = (pair.chinese.id, pair.other.id)
            one_story = akin[pair.chinese.article, pair.other.article] >= _FEWEST
            if shared.things >= _needed(pair, shared) - one_story and taken.isdisjoint(ends):
                taken.update(ends)
                found.append(_across(pair, shared))
    return found + conflicts_across(chinese, others, found, ours, theirs)


def _akin(ranked: Iterable[tuple[_Alike, Shared]]) -> Counter[tuple[int, int]]:
    """How many figures of two articles surely are one."""
    sure = ((pair, shared) for pair, shared in ranked if _is_sure(pair, shared))
    return Counter((pair.chinese.article, pair.other.article) for pair, shared in sure)


def _is_sure(pair: _Alike, shared: Shared) -> bool:
    return shared.things >= max(_SURE, shared.known / 2) and pair.units == "same" and pair.verdict != "rounds"


def _shared(pair: _Alike, ours: Mapping[int, Passage], theirs: Mapping[int, Passage]) -> Shared:
    return shared_by(ours[pair.chinese.id], theirs[pair.other.id], pair.other.near)


def _needed(pair: _Alike, shared: Shared) -> float:
    """How much two passages must share: more where the value is one that many have, or where less of it is known."""
    doubts = (digits_of(pair.chinese.low) < 2, pair.units == "unknown", not shared.words)
    return max(_FEWEST + sum(doubts) + 2 * (pair.verdict == "rounds"), _PART * shared.known)


def _across(pair: _Alike, shared: Shared) -> Paired:
    sure = _is_sure(pair, shared)
    values = {
        "agrees": "the same value",
        "rounds": f"{pair.chinese.text} and {pair.other.text} may be the same, rounded or as a bound",
        "converts": f"{pair.other.text} is what {pair.chinese.text} is converted to",
    }[pair.verdict]
    why = "; ".join(("in two languages", values, *shared.why))
    return Paired(
        pair.chinese.id, pair.other.id, pair.verdict, why if sure else f"possibly one figure, {why}", not sure
    )


def _alike(chinese: Sequence[Measured], others: Sequence[Measured]) -> Iterator[_Alike]:
    """Every Chinese figure with those whose value, unit and days can be its own."""
    shelves: dict[tuple[str, str], list[tuple[float, int]]] = defaultdict(list)
    for place, figure in enumerate(others):
        for shelf, value in _sizes(figure):
            shelves[shelf].append((value, place))
    for shelved in shelves.values():
        shelved.sort()
    for figure in chinese:
        seen: set[int] = set()
        for shelf, value in _sizes(figure):
            shelved = shelves.get(shelf, [])
            for size, place in islice(shelved, bisect_left(shelved, (value / _ROUND, -1)), None):
                if size > value * _ROUND:
                    break
                if place not in seen and (pair := _compared(figure, others[place])):
                    seen.add(place)
                    yield pair


def _sizes(figure: Measured) -> Iterator[tuple[tuple[str, str], float]]:
    """Under what, and how large, a figure is looked for: as it stands, and as it is converted beside it."""
    if figure.kind == "count":
        family, value = in_base(figure.high, figure.unit or "")
        yield (figure.kind, family), value
        return
    for unit, _, high in (figure.value, *figure.also):
        yield (figure.kind, unit or ""), high


def _compared(chinese: Measured, other: Measured) -> _Alike | None:
    """Both with what values and units say; None where these, or the days, are of two things."""
    if (days_between(chinese.published, other.published) or 0) > _SOON:
        return None
    if (days_between(chinese.period, other.period) or 0) > 1:
        return None
    units: Alike = counts_alike(chinese.unit, other.unit, chinese.text) if chinese.kind == "count" else "same"
    if units == "other":
        return None
    one, converted = in_one_unit(chinese, other)
    if one is None:
        return None
    if same_value((None, one.low, one.high), (None, other.low, other.high)):
        exact = one.bound == other.bound
        return _Alike(chinese, other, ("converts" if converted else "agrees") if exact else "rounds", units)
    return None if values_differ(one, other) else _Alike(chinese, other, "converts" if converted else "rounds", units)
