"""Which figures of two sources measure the same thing, and whether they agree, round, convert or conflict."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.answers import FigureAnswer
from store.database.store import Store
from store.figures.across import in_two_languages, pair_across
from store.figures.judging import GIVES_BOTH, judge_pairs
from store.figures.measured import Measured, figures_by_id
from store.figures.offered import offered
from store.figures.paired import Paired
from store.figures.values import values_differ
from store.figures.verdict import RANK, compare_two


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure in both sources, or in one; `verdict` is agrees, rounds, converts, conflicts, or "only here"."""

    left: FigureAnswer | None
    right: FigureAnswer | None
    verdict: str
    why: str
    possible: bool = False
    """Perhaps of two things: told in two languages, or so differently that only the story is surely one."""


def pair_figures(store: Store, left: Sequence[FigureAnswer], right: Sequence[FigureAnswer]) -> tuple[FigurePair, ...]:
    """Figures of both in the left one's order, then what only the right one has."""
    groups, measured = _groups(store, (*left, *right))
    by_group: dict[int, list[FigureAnswer]] = {}
    for figure in right:
        if figure.id in groups:
            by_group.setdefault(groups[figure.id], []).append(figure)
    told: set[int] = set()
    pairs: list[FigurePair] = []
    for figure in left:
        others = [other for other in by_group.get(groups.get(figure.id, -1), []) if other.id in measured]
        judged = _judged(figure, others, measured, groups) if figure.id in measured else []
        if not judged:
            pairs.append(FigurePair(figure, None, "only here", ""))
            continue
        other, verdict, why = min(judged, key=lambda row: (row[0].id in told, RANK[row[1]]))
        told.update(o.id for o, _, _ in judged)
        pairs.append(FigurePair(figure, other, verdict, why))
    alone = [FigurePair(None, figure, "only here", "") for figure in right if figure.id not in told]
    return _with_offers(store, [*pairs, *alone])


def _with_offers(store: Store, pairs: Sequence[FigurePair]) -> tuple[FigurePair, ...]:
    """The pairs, and those that stand alone on either side with what another telling has of them, in any language."""
    lefts = {pair.left.id: pair.left for pair in pairs if pair.left and not pair.right}
    rights = {pair.right.id: pair.right for pair in pairs if pair.right and not pair.left}
    if not lefts or not rights:
        return tuple(pairs)
    with store.snapshot() as connection:
        left, right = (list(figures_by_id(connection, list(side)).values()) for side in (lefts, rights))
        found = offered(connection, left, right)
        if in_two_languages(connection, {f.article for f in left}, {f.article for f in right}):
            taken = {end for pair in found for end in (pair.left, pair.right)}
            found += pair_across(connection, *([f for f in side if f.id not in taken] for side in (left, right)))
    across = {pair.left: pair for pair in found}
    told = {pair.right for pair in found}
    return tuple(
        _beside(pair, across.get(pair.left.id) if pair.left and not pair.right else None, rights)
        for pair in pairs
        if pair.left or not pair.right or pair.right.id not in told
    )


def _beside(pair: FigurePair, across: Paired | None, rights: Mapping[int, FigureAnswer]) -> FigurePair:
    if across is None:
        return pair
    return FigurePair(pair.left, rights[across.right], across.verdict, across.why, across.possible)


def _judged(
    figure: FigureAnswer, others: Sequence[FigureAnswer], measured: Mapping[int, Measured], groups: Mapping[int, int]
) -> list[tuple[FigureAnswer, str, str]]:
    """The figures of a group that this one can be beside, each with the verdict; none that is of another thing."""
    found: list[tuple[FigureAnswer, str, str]] = []
    for other in others:
        a, b = measured[figure.id], measured[other.id]
        verdict, why = compare_two(a, b)
        if verdict == "conflicts" and a.source != b.source:
            group = (m for m in measured.values() if groups[m.id] == groups[a.id])
            [(_, _, verdict, why)] = judge_pairs([(a, b)], group)
        of_two_things = verdict == "agrees" and a.unit == b.unit and values_differ(a, b)
        if why != GIVES_BOTH and not of_two_things:
            found.append((other, verdict, why))
    return found


def _groups(store: Store, figures: Sequence[FigureAnswer]) -> tuple[dict[int, int], dict[int, Measured]]:
    """The group of each of these figures that has one, and those figures as grouping sees them."""
    query = "SELECT figure_id, group_id FROM figure_member WHERE figure_id IN (SELECT value FROM json_each(?))"
    with store.snapshot() as connection:
        groups = dict(connection.execute(query, (json.dumps([figure.id for figure in figures]),)).fetchall())
        return groups, figures_by_id(connection, list(groups))
