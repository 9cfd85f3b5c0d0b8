"""Which figures of two sources measure the same thing, and whether they agree, round, convert or conflict."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.answers import FigureAnswer
from store.database.store import Store
from store.figures.measured import Measured, figures_by_id
from store.figures.verdict import GIVES_BOTH, RANK, compare_two, judge_pairs


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure in both sources, or in one; `verdict` is agrees, rounds, converts, conflicts, or "only here"."""

    left: FigureAnswer | None
    right: FigureAnswer | None
    verdict: str
    why: str


def pair_figures(store: Store, left: Sequence[FigureAnswer], right: Sequence[FigureAnswer]) -> tuple[FigurePair, ...]:
    """Figures of both in the left one's order, then what only the right one has."""
    groups, measured = _groups(store, (*left, *right))
    by_group: dict[int, list[FigureAnswer]] = {}
    for figure in right:
        if figure.id in groups:
            by_group.setdefault(groups[figure.id], []).append(figure)
    told: set[int] = set()
    pairs = []
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
    return (*pairs, *alone)


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
        if why != GIVES_BOTH:
            found.append((other, verdict, why))
    return found


def _groups(store: Store, figures: Sequence[FigureAnswer]) -> tuple[dict[int, int], dict[int, Measured]]:
    """The group of each of these figures that has one, and those figures as grouping sees them."""
    query = "SELECT figure_id, group_id FROM figure_member WHERE figure_id IN (SELECT value FROM json_each(?))"
    with store.snapshot() as connection:
        groups = dict(connection.execute(query, (json.dumps([figure.id for figure in figures]),)).fetchall())
        return groups, figures_by_id(connection, list(groups))
