"""A figure as grouping sees it: its value, what it is a share of, and the words of the passage around it."""

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from store.answers import source_label
from store.figures.marks import split_marks

AROUND = 300
"""Characters of the article on either side of a figure that say what it is about."""
_END = re.compile(r"[.!?](?=\s)|[。！？\n]")

Value = tuple[str | None, float, float]
"""Unit, low, high."""


class Given(NamedTuple):
    """A value that an article gives: where, and with which terms and marks."""

    kind: str
    unit: str | None
    low: float
    high: float
    start: int
    near: frozenset[str]
    marks: frozenset[str]


_SELECT = (
    'SELECT f.id, f.key, f.article_id, f.start, f."end", f.text, f.kind, f.unit, f.low, f.high, f.bound, f.status,'
    " f.subject, f.actor, f.period, a.published, s.name, s.brief, t.base, t.near, t.around"
    " FROM figure f JOIN figure_terms t ON t.figure_id = f.id"
    " JOIN article a ON a.id = f.article_id JOIN source s ON s.id = a.source_id"
)


@dataclass(slots=True, eq=False)  # not frozen, which would make each three times as dear
class Measured:
    """One figure of one article, never changed. `also` are the values that conversions beside it give."""

    id: int
    key: str
    article: int
    start: int
    end: int
    text: str
    kind: str
    unit: str | None
    low: float
    high: float
    bound: str
    status: str
    subject: str | None
    actor: str | None
    period: str | None
    published: str | None
    source: str
    base: str
    """What a percentage is a share of; empty where nothing says."""
    near: frozenset[str]
    """Terms of its sentence and of what the parse says of it, without numbers."""
    further: str
    """Terms of the passage around, those apart: few figures are held so close to another that they are asked for."""
    also: tuple[Value, ...] = ()
    marks: frozenset[str] = frozenset()
    """What sets it apart from others of its sentence."""
    beside: frozenset[Given] = frozenset()
    """Which values of its group its article gives, itself included; known where figures are judged."""
    fraction: bool = False
    """Whether a percentage that is told as a fraction, "a quarter": it rounds what others give in percent."""
    whole: float = 0.0
    """What it makes with those that stand in one row with it, one a place or a day; 0 where none do, or not known."""

    @property
    def around(self) -> frozenset[str]:
        """Terms of the passage, `near` among them."""
        return self.near.union(self.further.split())

    @property
    def rate(self) -> str:
        """The time in which so much comes together: "year" of "annually" and "a year"; empty where none is given."""
        period = self.period or ""
        last = period.rpartition(" ")[2].removeprefix("a-")
        return "" if period[-1:].isdigit() else _RATES.get(last, last)

    @property
    def value(self) -> Value:
        """Unit, low and high."""
        return (self.unit, self.low, self.high)


_RATES = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "annum": "year"}


def figures_of(connection: sqlite3.Connection, article_id: int) -> list[Measured]:
    """The figures of an article that are worth comparing."""
    return list(_figures(connection, "f.article_id = ?", article_id).values())


def near_of(connection: sqlite3.Connection, article_id: int) -> frozenset[str]:
    """The terms of all sentences that figures of an article worth comparing stand in."""
    query = "SELECT t.near FROM figure f JOIN figure_terms t ON t.figure_id = f.id WHERE f.article_id = ?"
    return split_marks(" ".join(near for (near,) in connection.execute(query, (article_id,))))[0]


def figures_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Measured]:
    """Those of these figures that are worth comparing, each with the conversions beside it."""
    return _figures(connection, "f.id IN (SELECT value FROM json_each(?))", json.dumps(ids)) if ids else {}


def _figures(connection: sqlite3.Connection, where: str, value: int | str) -> dict[int, Measured]:
    rows = connection.execute(f"{_SELECT} WHERE {where} ORDER BY f.id", (value,)).fetchall()
    conversions: dict[int, list[Value]] = {}
    if rows:
        restating = (
            f"SELECT f.id, o.unit, o.low, o.high FROM figure f JOIN figure o ON o.id = f.equals_id WHERE {where}"
            " UNION ALL SELECT f.id, o.unit, o.low, o.high FROM figure f JOIN figure o ON o.equals_id = f.id"
            f" WHERE {where}"
        )
        for figure, unit, low, high in connection.execute(restating, (value, value)):
            conversions.setdefault(figure, []).append((unit, low, high))
    return {row[0]: _measured(row, tuple(conversions.get(row[0], ()))) for row in rows}


def _measured(row: tuple[Any, ...], also: tuple[Value, ...]) -> Measured:
    *fields, source, brief, base, near, around = row
    terms, marks = split_marks(near)
    values: list[Any] = [*fields, source_label(source, bool(brief)), base, terms, around, also, marks]
    figure = Measured(*values)
    if figure.kind == "ratio" and 0 < figure.low <= figure.high < 1:
        figure.kind, figure.unit, figure.fraction = "percent", "%", True
        figure.low, figure.high = 100 * figure.low, 100 * figure.high
    return figure


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence, or the line, in which a stretch of a text stands."""
    before = max((m.end() for m in _END.finditer(text, 0, start)), default=0)
    after = _END.search(text, end)
    return text[before : after.end() if after else len(text)].strip()
