"""Which figures of two tellings of one story are of one thing, whether they agree or differ?

However a story is worded, what is counted in it has a name: plates, vehicles a day, debts. Where either telling gives
one value that goes by it and the two are not those of another time, part or place, they measure one thing.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.figures.measures import measures
from store.days import days_between
from store.figures.alike import PEOPLE
from store.figures.marks import of_two_fates
from store.figures.measured import Measured
from store.figures.same_thing import is_survey
from store.figures.units import in_base, in_units_of
from store.figures.verdict import THINGS, base_key, differs_in_kind, digits_of, other_thing, values_differ
from store.words.terms import terms_of

_SOON = 5
"""Days between two tellings of one story beyond which another value is a newer one."""
_FARTHEST, _NEAR = 3.0, 1.6
"""How many times the other a value can be that is told of the same thing: where the sentences say so, and at all."""
_CONTEXT, _OF_PEOPLE = 1.0, 2.0
"""Rare words, but for its name, that the sentences of two figures of one thing share; and where it counts people."""
_LINE, _ALIKE = 2.0, 0.75
"""Rare words that two sentences share which differ in a number alone, and the part of all of theirs."""
_CONVERTED = 0.015
"""Part of a value that converting it to another measure may change."""
_PLAIN, _MANY = 1.8, 40
"""Such words that make one of several pairs the right one; pairs beyond which no such choice is made."""
_FEW_DIGITS = 2
"""Digits of a value that another thing may have by chance."""
_COMMON = 3
"""Figures of an article whose sentences hold a word, from which on it tells of none of them."""
_UNCLEAR = frozenset(("extent:past", "share:part"))
_NO_CONTEXT = frozenset(
    terms_of(
        "million billion thousand hundred dozen percent monday tuesday wednesday thursday friday saturday sunday"
        " january february march april may june july august september october november december day week month year"
    )
)
_COUNTED_PEOPLE = "count people"

Weight = Callable[[str], float]
"""How rare a term is: 1 where hardly anybody uses it."""


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
    common = _common(ours) | _common(theirs) | _NO_CONTEXT
    said = _Said(common, weight, strangers)
    by_kind: defaultdict[str, list[Measured]] = defaultdict(list)
    for figure in theirs:
        by_kind[figure.kind].append(figure)
    told: set[int] = set()
    for one in ours:
        for other in by_kind[one.kind]:
            if _one_value(one, other):
                told.update((one.id, other.id))
                if _sort(one) == _sort(other) and is_survey(one) == is_survey(other) and not _apart(one, other):
                    yield Aligned(one, other, said.told_twice(one, other))
    by_sort: defaultdict[str, list[Measured]] = defaultdict(list)
    for figure in theirs:
        if figure.id not in told:
            by_sort[_sort(figure)].append(figure)
    left = [figure for figure in ours if figure.id not in told] if by_sort else []
    named = [(one, other) for one in left for other in by_sort.get(_sort(one), ()) if said.held_together(one, other)]
    for one, other in _without_rivals([pair for pair in named if _times(*pair) <= _FARTHEST], said):
        if (sure := said.is_sure(one, other)) or said.is_possible(one, other):
            yield Aligned(one, other, sure)


def _without_rivals(named: Sequence[tuple[Measured, Measured]], said: "_Said") -> list[tuple[Measured, Measured]]:
    """Those pairs that may be of one thing, of which neither could be beside another value as well.

    What a value has come from could be that other one, as an older telling has it as the newest, and where a part is
    told the rest may be one. Among rivals that are close in value, one whose sentences share much stands where those
    of the others share nothing.
    """
    pairs = [pair for pair in named if _may_be_one(*pair)]
    rivals: defaultdict[int, set[tuple[float, float]]] = defaultdict(set)
    doubtful = (pair for pair in named if not _UNCLEAR.isdisjoint(pair[0].marks | pair[1].marks))
    for one, other in (*pairs, *doubtful):
        rivals[one.id].add((other.low, other.high))
        rivals[other.id].add((one.low, one.high))
    alone = [pair for pair in pairs if len(rivals[pair[0].id]) == len(rivals[pair[1].id]) == 1]
    disputed = [pair for pair in pairs if pair not in alone and len(pairs) < _MANY and _times(*pair) <= _NEAR]
    plain = [pair for pair in disputed if said.shared(*pair) >= _PLAIN or said.word_alike(*pair)]
    for one, other in plain:
        others = [p for p in pairs if (p[0] is one) != (p[1] is other)]
        if not any(said.shared(*p) for p in others if _differ(p, (one, other))):
            alone.append((one, other))
    return alone


def _differ(pair: tuple[Measured, Measured], other: tuple[Measured, Measured]) -> bool:
    return any((a.low, a.high) != (b.low, b.high) for a, b in zip(pair, other, strict=True))


def _one_value(a: Measured, b: Measured) -> bool:
    if a.kind != "count" and a.unit != b.unit:
        return False
    if a.kind == "count" and a.unit != b.unit and (high := in_units_of(b.high, b.unit or "", a.unit or "")) is not None:
        return abs(high - a.high) <= _CONVERTED * a.high
    if (a.low, a.high) == (b.low, b.high):
        return True
    return _sort(a) == _sort(b) and _times(a, b) <= _NEAR and not values_differ(a, b)


def _sort(figure: Measured) -> str:
    """What can be held against what: counts of one noun, sums in one currency, shares."""
    if figure.kind != "count":
        return f"{figure.kind} {figure.unit}"
    if family := in_base(1.0, figure.unit or "")[0]:
        return f"count {family}"
    terms = terms_of(figure.unit or "")[-1:]
    return (
        _COUNTED_PEOPLE
        if terms and (PEOPLE.issuperset(terms) or "fate:employed" in figure.marks)
        else f"count {''.join(terms)}"
    )


def _may_be_one(a: Measured, b: Measured) -> bool:
    """Whether nothing says that two figures of one name are of two times, parts or things."""
    return not (is_survey(a) or is_survey(b) or _apart(a, b))


def _days_apart(a: Measured, b: Measured) -> int:
    days = days_between(a.published, b.published)
    return _SOON + 1 if days is None else days


def _apart(a: Measured, b: Measured) -> bool:
    """Whether anything but how sure they are says that two figures are of two things."""
    if of_two_fates(a.marks, b.marks) or "share:part" in a.marks ^ b.marks or _of_other_years(a, b):
        return True
    if a.base and b.base and base_key(a.base) != base_key(b.base):
        return True
    return bool(other_thing(a, replace(b, status=a.status)))


def _times(a: Measured, b: Measured) -> float:
    """How many times the lower value the higher one is."""
    low, high = sorted((a.high, b.high))
    return high / low if low else _FARTHEST + 1


def _go_by_one_name(a: Measured, b: Measured) -> bool:
    """Whether what their words call what they measure is one; Chinese names have to share half of their characters."""
    ours, theirs = _name(a), _name(b)
    shared = ours & theirs
    if not shared or all(map(str.isascii, shared)):
        return bool(shared)
    return len(shared) > 1 and 2 * len(shared) >= min(len(ours), len(theirs))


def _name(figure: Measured) -> set[str]:
    """What its words call what it measures: the noun of a count, the subject of a sum, or what stands beside that."""
    said = {mark for mark in figure.marks if mark.startswith(("what:", "fate:"))}
    unit, subject = {*terms_of(figure.unit or "")}, {*terms_of(figure.subject or "")} - THINGS
    if figure.kind != "count":
        return subject | said
    if measures(figure.unit or "") or not all(map(str.isascii, unit)):  # a Chinese measure word counts many things
        return said | (subject - unit)
    return said | ({_sort(figure)} if unit else set())


def _of_other_years(a: Measured, b: Measured) -> bool:
    """Whether one has a year, or a part of one, that is not that of the news, and the other none or another one."""
    ours, theirs = (_dated(f) for f in (a, b))
    return ours != theirs


def _dated(figure: Measured) -> str:
    period = figure.period or ""
    if period[:4].isdigit():
        return period[:4] if period[:4] != (figure.published or "")[:4] else ""
    return period if period[1:2].isdigit() else ""


def _common(figures: Sequence[Measured]) -> set[str]:
    held = Counter(term for figure in figures for term in figure.near)
    return {term for term, count in held.items() if count >= _COMMON}


@dataclass(frozen=True, slots=True)
class _Said:
    """What the sentences of two figures have to say before they surely are of one thing."""

    common: Collection[str]
    weight: Weight
    strangers: Callable[[], Collection[str]]

    def held_together(self, a: Measured, b: Measured) -> bool:
        """Whether two figures can be held against each other as they stand: of one name, or as many miles as miles."""
        if not measures(a.unit or ""):
            return _go_by_one_name(a, b)
        return a.unit == b.unit and (_go_by_one_name(a, b) or self.shared(a, b) >= _PLAIN)

    def told_twice(self, a: Measured, b: Measured) -> bool:
        """Whether one value, which may be rounded in one of them, hardly stands in both by chance."""
        exact, named = (a.low, a.high) == (b.low, b.high), _go_by_one_name(a, b)
        digits = 1 if a.kind == "ratio" else min(digits_of(a.high), digits_of(b.high))
        if exact and digits > _FEW_DIGITS:
            return True
        if a.unit != b.unit and in_base(1.0, a.unit or "")[0]:
            return self.shares(a, b)
        return named and (self.shares(a, b) or digits > 1)

    def is_sure(self, a: Measured, b: Measured) -> bool:
        """Whether they share more than the name, or are close and told of nobody whom the other article leaves out."""
        if differs_in_kind(a, b):
            return False
        close = _times(a, b) <= _NEAR and _sort(a) != _COUNTED_PEOPLE
        return self.shares(a, b) or self.word_alike(a, b) or (close and (a.near | b.near).isdisjoint(self.strangers()))

    def is_possible(self, a: Measured, b: Measured) -> bool:
        """Whether they may be of one thing: sums and shares, which all have, not where they are told of strangers."""
        return a.kind == "count" or self.shares(a, b) or (a.near | b.near).isdisjoint(self.strangers())

    def shares(self, a: Measured, b: Measured) -> bool:
        """Whether they share a rate, or rare words that only these figures have: more of them where people count."""
        of_people = _sort(a) == _COUNTED_PEOPLE
        if a.period and a.period == b.period and not a.period[0].isdigit() and not of_people:
            return True
        fated = any(mark.startswith("fate:") for mark in a.marks & b.marks)
        return self.shared(a, b) >= (_OF_PEOPLE if of_people and not fated else _CONTEXT)

    def shared(self, a: Measured, b: Measured) -> float:
        """The weight of the words, but for what they call what they measure, that only these sentences share."""
        name = f"{a.unit or ''} {b.unit or ''}" if a.kind == "count" else f"{a.unit or ''} {a.subject or ''}"
        return sum(map(self.weight, (a.near & b.near).difference(self.common, terms_of(name))))

    def word_alike(self, a: Measured, b: Measured) -> bool:
        """Whether their sentences have nearly all of their words in common: one number of a line is another."""
        shared, every = (sum(map(self.weight, words - _NO_CONTEXT)) for words in (a.near & b.near, a.near | b.near))
        return shared >= _LINE and shared >= _ALIKE * every
