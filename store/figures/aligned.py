"""Which figures of two tellings of one story are of one thing, whether they agree or differ?

However a story is worded, what is counted in it has a name: plates, vehicles a day, debts. Where either telling gives
one value that goes by it and the two are not those of another time, part or place, they measure one thing.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from store.days import days_between
from store.figures.cited import only_cites
from store.figures.marks import of_a_fate, of_one_event, of_two_amounts, of_two_fates
from store.figures.measured import Measured
from store.figures.names import go_by_one_name, sort_of
from store.figures.one_base import of_two_bases
from store.figures.said import FARTHEST, NEAR, Said, Weight, common_among, lead_alike, owners_among, times_apart
from store.figures.same_thing import is_survey
from store.figures.units import in_units_of
from store.figures.values import digits_of, values_differ
from store.figures.verdict import other_thing

_SOON = 5
"""Days between two tellings of one story beyond which another value is a newer one."""
_CONVERTED = 0.015
"""Part of a value that converting it to another measure may change."""
_MANY = 40
"""Pairs beyond which no choice is made among several."""
_CURRENCIES = frozenset(("EUR", "USD", "GBP", "CHF", "INR", "RUB"))
"""Those that have a sign or name of their own: in which of them a sum is told, nobody leaves to the reader."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two figures, of two tellings, of one thing; `sure` where their sentences say so too."""

    one: Measured
    other: Measured
    sure: bool


def aligned(
    ours: Sequence[Measured], theirs: Sequence[Measured], weight: Weight, strangers: Callable[[], Collection[str]]
) -> Iterator[Aligned]:
    """The figures that two tellings of one story give of one thing; a value that both give, is not in dispute.

    `strangers` are names that only one of the two articles has: what is told of them the other hardly tells.
    """
    if not ours or not theirs or _days_apart(ours[0], theirs[0]) > _SOON:
        return
    lone = _lone(ours) | _lone(theirs)
    said = Said(common_among(ours, theirs), weight, strangers, owners_among(ours, theirs), lone)
    by_kind: defaultdict[str, list[Measured]] = defaultdict(list)
    for figure in theirs:
        by_kind[figure.kind].append(figure)
    told: set[int] = set()
    for one in ours:
        for other in by_kind[one.kind]:
            if _one_value(one, other):
                apart = _apart(one, other)
                if not apart or ((one.low, one.high) == (other.low, other.high) and not _of_two_shares(one, other)):
                    told.update(_settled(one, other, ours, theirs))
                if not apart and sort_of(one) == sort_of(other) and is_survey(one) == is_survey(other):
                    yield Aligned(one, other, said.told_twice(one, other))
            elif _in_another_currency(one, other) and not _apart(one, other):
                told.update((one.id, other.id))
                yield Aligned(one, other, said.is_sure(one, other))
    by_sort: defaultdict[str, list[Measured]] = defaultdict(list)
    for figure in theirs:
        if figure.id not in told:
            by_sort[sort_of(figure)].append(figure)
    left = [figure for figure in ours if figure.id not in told] if by_sort else []
    for one, other in _held_together(left, by_sort, said):
        if (sure := said.is_sure(one, other)) or said.is_possible(one, other):
            yield Aligned(one, other, sure)


def _settled(one: Measured, other: Measured, ours: Sequence[Measured], theirs: Sequence[Measured]) -> list[int]:
    """Which of two figures of one value are not in dispute: not one that the other telling cites, and has otherwise."""
    ends = ((one, other, theirs), (other, one, ours))
    return [figure.id for figure, retold, among in ends if not only_cites(retold, among, figure)]


def _lone(figures: Sequence[Measured]) -> set[int]:
    """Those of an article's figures that are the only ones of their sort in it."""
    sorts = Counter(map(sort_of, figures))
    return {figure.id for figure in figures if sorts[sort_of(figure)] == 1}


def _held_together(
    left: Sequence[Measured], by_sort: Mapping[str, Sequence[Measured]], said: Said
) -> Iterator[tuple[Measured, Measured]]:
    """The pairs of figures, not told by both, that go by one name, and then of the rest those that nearly do."""
    named = [(one, other) for one in left for other in by_sort.get(sort_of(one), ()) if said.held_together(one, other)]
    taken = {figure.id for pair in named for figure in pair}
    nearly = [
        (one, other)
        for one in left
        if one.id not in taken
        for other in by_sort.get(sort_of(one), ())
        if other.id not in taken and said.nearly_named(one, other)
    ]
    close = [pair for pair in named if times_apart(*pair) <= FARTHEST]
    yield from _without_rivals(close, said)
    yield from _without_rivals(nearly, said)


def _without_rivals(named: Sequence[tuple[Measured, Measured]], said: Said) -> list[tuple[Measured, Measured]]:
    """Those pairs that may be of one thing, of which neither could be beside another value as well.

    Where a part is told the rest may be one. Among rivals that are close in value, one whose sentences share much
    stands where those of the others share nothing.
    """
    pairs = [pair for pair in named if _may_be_one(*pair)]
    rivals: defaultdict[int, set[tuple[float, float]]] = defaultdict(set)
    doubtful = (pair for pair in named if _may_be_rest(*pair) or _may_be_rest(*reversed(pair)))
    for one, other in (*pairs, *doubtful):
        rivals[one.id].add((other.low, other.high))
        rivals[other.id].add((one.low, one.high))
    alone = [pair for pair in pairs if len(rivals[pair[0].id]) == len(rivals[pair[1].id]) == 1]
    disputed = [pair for pair in pairs if pair not in alone and len(pairs) < _MANY and times_apart(*pair) <= NEAR]
    plain = [pair for pair in disputed if said.is_plain(*pair) or said.word_alike(*pair) or lead_alike(*pair)]
    for one, other in plain:
        others = [p for p in pairs if (p[0] is one) != (p[1] is other)]
        if not any(said.shared(*p) for p in others if _differ(p, (one, other))):
            alone.append((one, other))
    return alone


def _may_be_rest(part: Measured, other: Measured) -> bool:
    """Whether one is told as a part, of which the other is not clearly the whole."""
    return "share:part" in part.marks and (part.high > other.high or times_apart(part, other) <= NEAR)


def _differ(pair: tuple[Measured, Measured], other: tuple[Measured, Measured]) -> bool:
    return any((a.low, a.high) != (b.low, b.high) for a, b in zip(pair, other, strict=True))


def _one_value(a: Measured, b: Measured) -> bool:
    if a.kind != "count" and a.unit != b.unit:
        return False
    if a.kind == "count" and a.unit != b.unit and (high := in_units_of(b.high, b.unit or "", a.unit or "")) is not None:
        return abs(high - a.high) <= _CONVERTED * a.high
    if (a.low, a.high) == (b.low, b.high):
        return True
    if sort_of(a) != sort_of(b) or times_apart(a, b) > NEAR or values_differ(a, b):
        return False
    digits = min(1 if f.fraction else digits_of(f.high) for f in (a, b))
    return digits > 1 or go_by_one_name(a, b)  # 880 by chance is 900, rounded


def _of_two_shares(a: Measured, b: Measured) -> bool:
    """Whether one percentage by chance is another's too: 12 percent of each sale, and of all that a rival sells."""
    return a.kind == "percent" and (of_two_bases(a, b) or of_two_amounts(a.marks, b.marks))


def _in_another_currency(a: Measured, b: Measured) -> bool:
    """Whether the very number of one sum, which is no conversion, stands in another currency in the other telling."""
    if (
        a.unit == b.unit
        or not {a.unit, b.unit} <= _CURRENCIES
        or a.also
        or b.also
        or (a.low, a.high) != (b.low, b.high)
    ):
        return False
    return digits_of(a.high) > 1 and go_by_one_name(a, b)


def _may_be_one(a: Measured, b: Measured) -> bool:
    """Whether nothing says that two figures of one name are of two times, parts or things."""
    fated = [of_a_fate(f.marks) for f in (a, b)]
    if a.kind == "count" and fated[0] != fated[1]:
        return False  # 214 were aboard, and 198 of them rescued
    return not (is_survey(a) or is_survey(b) or _apart(a, b))


def _days_apart(a: Measured, b: Measured) -> int:
    days = days_between(a.published, b.published)
    return _SOON + 1 if days is None else days


def _apart(a: Measured, b: Measured) -> bool:
    """Whether anything but how sure they are says that two figures are of two things."""
    if of_two_fates(a.marks, b.marks) or "share:part" in a.marks ^ b.marks or _of_other_years(a, b):
        return True
    return of_two_bases(a, b) or bool(other_thing(a, replace(b, status=a.status)))


def _of_other_years(a: Measured, b: Measured) -> bool:
    """Whether one has a year, or a part of one, that is not that of the news, and the other none or another one."""
    ours, theirs = (_dated(f) for f in (a, b))
    return ours != theirs and not (of_one_event(a.marks, b.marks) and not (ours and theirs))


def _dated(figure: Measured) -> str:
    period = figure.period or ""
    if period[:4].isdigit():
        return period[:4] if period[:4] != (figure.published or "")[:4] else ""
    return period if period[1:2].isdigit() else ""
