"""Which quotes does a full-text expression find, within the filters?"""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from store.filters import Filters
from store.tiers import all_of, any_of

_FOUND = " FROM quote_index CROSS JOIN quote q ON q.id = quote_index.rowid"
_JOINED = (
    f"{_FOUND} CROSS JOIN article a ON a.id = q.article_id"
    " LEFT JOIN actor_link l ON l.article_actor_id = q.speaker_id WHERE quote_index MATCH ?"
)
_BATCH = 500  # below SQLite's limit on parameters


@dataclass(slots=True)
class Candidate:
    """A quote that a tier found, as far as ranking needs it."""

    id: int
    article_id: int
    kind: str
    text: str
    score: float = 0.0


class Candidates:
    """Finds quotes by expression; every one holds what is required, and nothing that is excluded."""

    def __init__(
        self, connection: sqlite3.Connection, filters: Filters, required: Sequence[str], excluded: Sequence[str]
    ) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._where, self._values = filters.where()
        self._required = list(required)
        self._excluded = any_of(list(excluded)) if excluded else ""
        superseded = connection.execute("SELECT 1 FROM article WHERE superseded_by IS NOT NULL LIMIT 1").fetchone()
        self._joins = filters != Filters() or superseded is not None

    def newest(self, expression: str, limit: int) -> list[Candidate]:
        """The quotes added last of those it finds."""
        found, values = f"{_FOUND} WHERE quote_index MATCH ?", list[object]()
        if self._joins:
            found, values = f"{_JOINED} AND {self._where}", self._values
        rows = self._connection.execute(
            f"SELECT q.id, q.article_id, q.kind, q.text{found} ORDER BY quote_index.rowid DESC LIMIT ?",
            (self._bounded(expression), *values, limit),
        )
        return [Candidate(*row) for row in rows]

    def published(self, articles: Collection[int]) -> dict[int, str | None]:
        """When each of these articles was published."""
        found: dict[int, str | None] = {}
        ids = list(articles)
        for start in range(0, len(ids), _BATCH):
            some = ids[start : start + _BATCH]
            marks = ", ".join("?" * len(some))
            found.update(self._connection.execute(f"SELECT id, published FROM article WHERE id IN ({marks})", some))
        return found

    def count(self, expression: str, most: int) -> int:
        """How many quotes it finds; counting stops at `most`."""
        found, values = " FROM quote_index WHERE quote_index MATCH ?", list[object]()
        if self._joins:
            found, values = f"{_JOINED} AND {self._where}", self._values
        counted = self._connection.execute(
            f"SELECT count(*) FROM (SELECT 1{found} LIMIT ?)", (self._bounded(expression), *values, most)
        )
        return int(counted.fetchone()[0])

    def _bounded(self, expression: str) -> str:
        bounded = all_of([*self._required, expression])
        return f"{bounded} NOT {self._excluded}" if self._excluded else bounded
