"""A figure as grouping sees it: its value with the sentence and the passage around it."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from store.terms import terms_of

_AROUND = 300
"""Characters of the article on either side of a figure that say what it is about."""
_END = re.compile(r"[.!?](?=\s)|[。！？\n]")

Value = tuple[str | None, float, float]
"""Unit, low, high."""

SELECT = (
    'SELECT f.id, f.key, f.article_id, f.text, f.kind, f.unit, f.low, f.high, f.bound, f."of", f.status, f.subject,'
    ' f.actor, f.period, f.start, f."end", f.equals_id, s.name, s.brief, a.published,'
    ' substr(a.text, max(1, f.start - 299), f."end" - f.start + 600), max(0, f.start - 300)'
    " FROM figure f JOIN article a ON a.id = f.article_id JOIN source s ON s.id = a.source_id"
)
_BATCH = 500


@dataclass(slots=True, eq=False)
class Measured:
    """One figure of one article. `also` are the values that conversions beside it give."""

    id: int
    key: str
    article: int
    text: str
    kind: str
    unit: str | None
    low: float
    high: float
    bound: str
    of: str | None
    status: str
    subject: str | None
    actor: str | None
    period: str | None
    start: int
    end: int
    equals: int | None
    source: str
    published: str | None
    sentence: str
    passage: str
    also: tuple[Value, ...] = ()
    near: frozenset[str] = field(default_factory=frozenset)
    """Terms of its sentence and of what the parse says of it, without numbers."""
    around: frozenset[str] = field(default_factory=frozenset)
    """Terms of the passage."""

    @property
    def value(self) -> Value:
        """Unit, low and high."""
        return (self.unit, self.low, self.high)

    @property
    def is_trivial(self) -> bool:
        """Whether it is a small count ("three reasons"), which says nothing that sources could differ in."""
        return self.kind == "count" and self.high <= 12


def figures_where(connection: sqlite3.Connection, condition: str, values: Sequence[object]) -> list[Measured]:
    """The figures for which the condition on f (figure) and a (article) holds, each with the conversions beside it."""
    found = [_measured(*row) for row in connection.execute(f"{SELECT} WHERE {condition}", values)]
    _note_conversions(connection, found)
    return found


def figures_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Measured]:
    """These figures, of latest articles only."""
    found: dict[int, Measured] = {}
    for start in range(0, len(ids), _BATCH):
        chunk = ids[start : start + _BATCH]
        condition = f"f.id IN ({', '.join('?' * len(chunk))}) AND a.superseded_by IS NULL"
        found.update((figure.id, figure) for figure in figures_where(connection, condition, chunk))
    return found


def _measured(*row: object) -> Measured:
    values: list[object] = [*row[:17], f"{row[17]} (brief)" if row[18] else row[17], row[19], "", ""]
    figure = Measured(*values)  # type: ignore[arg-type]
    around, offset = str(row[20]), int(str(row[21]))
    figure.passage = around
    figure.sentence = sentence_at(around, figure.start - offset, figure.end - offset)
    said = " ".join(filter(None, (figure.sentence, figure.subject, figure.actor)))
    figure.near = _words_of(said)
    figure.around = figure.near | _words_of(around)
    return figure


@lru_cache(maxsize=4096)  # while articles come in, the figures that many repeat are read again and again
def _words_of(text: str) -> frozenset[str]:
    return frozenset(term for term in terms_of(text) if not term[0].isdigit())


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence, or the line, in which a stretch of a text stands."""
    before = max((m.end() for m in _END.finditer(text, 0, start)), default=0)
    after = _END.search(text, end)
    return text[before : after.end() if after else len(text)].strip()


def _note_conversions(connection: sqlite3.Connection, figures: Sequence[Measured]) -> None:
    for figure in figures:
        rows = connection.execute(
            "SELECT unit, low, high FROM figure WHERE id = ? OR equals_id = ?", (figure.equals, figure.id)
        ).fetchall()
        figure.also = tuple((row[0], row[1], row[2]) for row in rows)
