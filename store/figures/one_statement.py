"""Which figures do two quotes give that report one statement? What somebody said once has one number at each place."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from store.figures.measured import Measured, figures_by_id
from store.figures.values import same_value
from store.figures.verdict import compare_two

_OTHER = "but other figures"
"""What alone speaks, in its reasons, against a link that is only possible."""
_VOUCHES = ("one rests on the other", "share the figure")
"""What in its reasons speaks for it all the same: of all that is said the like of, that is one statement."""
_LINKS = (
    'SELECT o.id, q.start, q."end", l.possible, l.reasons, t.article_id, t.start, t."end"'
    " FROM quote q JOIN utterance_link l ON {own} = q.id JOIN quote t ON t.id = {other}"
    ' JOIN figure o ON o.article_id = t.article_id AND o.start >= t.start AND o.start < t."end"'
    " WHERE q.article_id = ?"
)


def told_in_one_statement(connection: sqlite3.Connection, figures: Sequence[Measured]) -> dict[int, list[Measured]]:
    """For figures of one article those of others that stand in another telling of the statement that they stand in."""
    sides: defaultdict[tuple[int, int, int, int, int], list[int]] = defaultdict(list)
    for own, across in (("l.left_id", "l.right_id"), ("l.right_id", "l.left_id")) if figures else ():
        query = _LINKS.format(own=own, other=across)
        for figure, start, end, possible, reasons, *quote in connection.execute(query, (figures[0].article,)):
            if not possible or _is_one_but_for_figures(json.loads(reasons)):
                sides[start, end, *quote].append(figure)
    known = figures_by_id(connection, sorted({figure for told in sides.values() for figure in told}))
    found: defaultdict[int, list[Measured]] = defaultdict(list)
    for (start, end, *_), told in sides.items():
        ours = [figure for figure in figures if start <= figure.start < end]
        for one, other in only_ones(ours, [known[figure] for figure in told if figure in known]):
            if same_value(one.value, other.value) or differ_in_value(one, other):
                found[one.id].append(other)
    return found


def only_ones(ours: Sequence[Measured], theirs: Sequence[Measured]) -> Iterator[tuple[Measured, Measured]]:
    """The figures of two tellings that are each the only one of its kind and unit there, or the only the other lacks.

    So of "cut from 200,000 to 90,000" and "cut from 200,000 to 80,000" the last.
    """
    for figure in ours:
        here, there = ([f for f in side if (f.kind, f.unit) == (figure.kind, figure.unit)] for side in (ours, theirs))
        if len(here) == len(there) > 1:
            here, there = _lacking(here, there), _lacking(there, here)
        if here == [figure] and len(there) == 1:
            yield figure, there[0]


def _lacking(ours: Sequence[Measured], theirs: Sequence[Measured]) -> list[Measured]:
    values = {figure.value for figure in theirs}
    return [figure for figure in ours if figure.value not in values]


def differ_in_value(one: Measured, other: Measured) -> bool:
    """Whether two figures are of one thing and time, and their values, and not what they are parts of, contradict."""
    verdict, why = compare_two(one, other)
    return verdict == "conflicts" and "values differ" in why and "base differs" not in why


def _is_one_but_for_figures(reasons: Sequence[str]) -> bool:
    against = [reason for reason in reasons if reason.startswith("but ")]
    if len(against) != 1 or not against[0].startswith(_OTHER):
        return False
    return any(reason.startswith(_VOUCHES) for reason in reasons)
