"""Which quotes does a full-text expression find, within the filters?"""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from store.filters import Filters
from store.tiers import all_of, any_of

_FOUND = " FROM quote_index CROSS JOIN quote q ON q.id = quote_index.rowid"
_JOINED = (
    f"{_FOUND} CROSS JOIN article a ON a.id = q.article_id"
    " LEFT JOIN actor_link l ON l.article_actor_id = q.speaker_id WHERE quote_index MATCH ?"
)
MOST_COUNTED = 5000
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
        self,
        connection: sqlite3.Connection,
        filters: Filters,
        required: Sequence[str],
        excluded: Sequence[str],
        few: frozenset[int] | None = None,
    ) -> None:
        """Nothing is read yet; `few` are the ids of all quotes that the filters leave, if they leave few."""
        self._few = few
        self._connection = connection
        self._where, self._values = filters.where()
        self._required = list(required)
        self._excluded = any_of(list(excluded)) if excluded else ""
        superseded = connection.execute("SELECT 1 FROM article WHERE superseded_by IS NOT NULL LIMIT 1").fetchone()
        self._joins = filters != Filters() or superseded is not None

    def newest(self, expression: str, limit: int) -> list[Candidate]:
        """The quotes added last of those it finds."""
        if self._few is not None:
            return self._by_id(list(islice(self._among_few(expression, self._few), limit)))
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

    @property
    def most_counted(self) -> int:
        """How many quotes are counted at most: fewer where each has to be looked up."""
        return MOST_COUNTED // 5 if self._joins and self._few is None else MOST_COUNTED

    def count(self, expression: str) -> int:
        """How many quotes it finds, up to `most_counted`."""
        most = self.most_counted
        if self._few is not None:
            return sum(1 for _ in islice(self._among_few(expression, self._few), most))
        found, values = " FROM quote_index WHERE quote_index MATCH ?", list[object]()
        if self._joins:
            found, values = f"{_JOINED} AND {self._where}", self._values
        counted = self._connection.execute(
            f"SELECT count(*) FROM (SELECT 1{found} LIMIT ?)", (self._bounded(expression), *values, most)
        )
        return int(counted.fetchone()[0])

    def _among_few(self, expression: str, few: frozenset[int]) -> Iterator[int]:
        """Those of the few that it finds, the last added first; a look into a set is quicker than three tables."""
        query = "SELECT rowid FROM quote_index WHERE quote_index MATCH ? ORDER BY rowid DESC"
        return (row[0] for row in self._connection.execute(query, (self._bounded(expression),)) if row[0] in few)

    def _by_id(self, ids: list[int]) -> list[Candidate]:
        marks = ", ".join("?" * len(ids))
        query = f"SELECT id, article_id, kind, text FROM quote WHERE id IN ({marks}) ORDER BY id DESC"
        return [Candidate(*row) for row in self._connection.execute(query, ids)]

    def _bounded(self, expression: str) -> str:
        bounded = all_of([*self._required, expression])
        return f"{bounded} NOT {self._excluded}" if self._excluded else bounded
