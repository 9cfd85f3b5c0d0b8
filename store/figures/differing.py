"""Which figures of a Chinese article and another surely, or perhaps, give one thing otherwise?"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import product

from store.days import days_between
from store.figures.counted import counts_alike
from store.figures.measured import Measured
from store.figures.paired import Paired, in_one_unit
from store.figures.passages import Passage, Shared, is_near, shared_by
from store.figures.values import values_differ

_FEWEST = 2
"""Figures that two articles of one story surely share, and words that two of their passages do."""
_SEVERAL = 3
"""Figures that two articles share, or may share, and so tell of one thing."""
_CLOSE = 1.5
"""How many times the other a value can be that stands in its place."""


def conflicts_across(
    chinese: Sequence[Measured],
    others: Sequence[Measured],
    found: Sequence[Paired],
    ours: Mapping[int, Passage],
    theirs: Mapping[int, Passage],
) -> list[Paired]:
    """Of articles of one day that surely share figures, those that differ where the passages share all else.

    That is so for a figure that alone in its passage has its kind. One between two that both have is a guess, as is one
    of articles that share several figures and have nothing else that this could be.
    """
    by_id = {figure.id: figure for figure in (*chinese, *others)}
    by_article: dict[int, list[Measured]] = defaultdict(list)
    for figure in sorted(by_id.values(), key=lambda figure: figure.start):
        by_article[figure.article].append(figure)
    partner = {pair.left: pair.right for pair in found}
    taken = {*partner, *partner.values()}
    both = [((by_id[p.left].article, by_id[p.right].article), p.possible) for p in found]
    akin, any_akin = (Counter(pair for pair, guessed in both if every or not guessed) for every in (False, True))
    conflicts = []
    for here, there in any_akin:
        left, right = ([f for f in by_article[i] if f.id not in taken] for i in (here, there))
        apart = days_between(left[0].published, right[0].published) if left and right else None
        if apart is None or apart > 1:
            continue
        surely, perhaps = akin[here, there] >= _FEWEST and not apart, any_akin[here, there] >= _SEVERAL
        for one, other in product(left, right) if surely or perhaps else ():
            shared = shared_by(ours[one.id], theirs[other.id], other.near)
            guess = _is_guess(one, other, shared, (by_article[here], by_article[there]), partner) if surely else None
            if guess is None and perhaps and shared.words and _may_differ(one, other):
                guess = True
            if guess is not None:
                conflicts.append(_conflict(one, other, shared, guess))
    return _each_once(conflicts, by_id)


def _is_guess(
    one: Measured,
    other: Measured,
    shared: Shared,
    articles: tuple[Sequence[Measured], Sequence[Measured]],
    partner: Mapping[int, int],
) -> bool | None:
    """Whether it is a guess that two figures differ, of these of their articles; None where nothing tells of it."""
    if not shared.figures or shared.words < max(_FEWEST, shared.known / 2) or not _differ_surely(one, other):
        return None
    if _stands_alone(one, articles[0]) and _stands_alone(other, articles[1]):
        return False
    before, after = _beside(one, articles[0])
    between = partner.get(before, 0), partner.get(after, 0)
    return True if between == _beside(other, articles[1]) and _are_close(one, other) else None


def _each_once(conflicts: Sequence[Paired], by_id: Mapping[int, Measured]) -> list[Paired]:
    """Those pairs neither figure of which differs from two values; one that is told twice stands beside the first."""
    values: defaultdict[int, set[float]] = defaultdict(set)
    for pair in conflicts:
        values[pair.left].add(by_id[pair.right].high)
        values[pair.right].add(by_id[pair.left].high)
    taken, found = set[int](), list[Paired]()
    for pair in conflicts:
        ends = {pair.left, pair.right}
        if len(values[pair.left]) == len(values[pair.right]) == 1 and taken.isdisjoint(ends):
            taken |= ends
            found.append(pair)
    return found


def _conflict(chinese: Measured, other: Measured, shared: Shared, possible: bool) -> Paired:
    why = "; ".join(("in two languages", f"the values differ: {chinese.text}, {other.text}", *shared.why))
    return Paired(chinese.id, other.id, "conflicts", f"possibly one figure, {why}" if possible else why, possible)


def _beside(figure: Measured, others: Sequence[Measured]) -> tuple[int, int]:
    """The figures right before and right after it in its passage; -1 for none. `others` are its article's in order."""
    at = others.index(figure)
    near = [others[i].id if 0 <= i < len(others) and is_near(figure, others[i].start) else -1 for i in (at - 1, at + 1)]
    return near[0], near[1]


def _are_close(chinese: Measured, other: Measured) -> bool:
    """Whether one value may be a slip or a correction of the other, and not the figure of another thing."""
    one, _ = in_one_unit(chinese, other)
    return one is not None and one.high <= _CLOSE * other.high <= _CLOSE * _CLOSE * one.high


def _differ_surely(chinese: Measured, other: Measured) -> bool:
    if chinese.kind != other.kind or (chinese.kind != "count" and chinese.unit != other.unit):
        return False
    if {chinese.bound, other.bound, chinese.status, other.status} != {"exact", "actual"}:
        return False
    return _differ_in_value(chinese, other)


def _may_differ(chinese: Measured, other: Measured) -> bool:
    """Whether both may be of one thing, of the same time, that one of them has a little otherwise."""
    if chinese.kind != other.kind or (days_between(chinese.period, other.period) or 0) > 0:
        return False
    return _differ_in_value(chinese, other) and _are_close(chinese, other)


def _differ_in_value(chinese: Measured, other: Measured) -> bool:
    counted = chinese.kind != "count" or counts_alike(chinese.unit, other.unit, chinese.text) == "same"
    one, _ = in_one_unit(chinese, other)
    return counted and one is not None and bool(values_differ(one, other))


def _stands_alone(figure: Measured, others: Sequence[Measured]) -> bool:
    """Whether no other figure of its kind stands in its passage; `others` are those of its article."""
    return not any(o is not figure and o.kind == figure.kind and is_near(figure, o.start) for o in others)
