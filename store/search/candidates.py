"""Which quotes does a full-text expression find, within the filters?"""

import json
import sqlite3
from collections.abc import Sequence
from itertools import islice

from store.reads.filters import Filters
from store.search.tiers import all_of, any_of

_MATCHING = "FROM quote_index WHERE quote_index MATCH ?"
_JOINED = (
    "FROM quote_index CROSS JOIN quote q ON q.id = quote_index.rowid CROSS JOIN article a ON a.id = q.article_id"
    " WHERE quote_index MATCH ?"
)
MOST_JOINED = 1000
"""Quotes read where each has to be looked up."""


class Candidates:
    """Finds quotes by expression; every one holds what is required, and nothing that is excluded."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        filters: Filters,
        required: Sequence[str],
        excluded: Sequence[str],
        few: frozenset[int] | None = None,
        hidden: frozenset[int] | None = None,
    ) -> None:
        """Nothing is read yet; `few` are the ids of all quotes that the filters leave, if they leave few.

        `hidden` are the quotes of older versions, which nobody is shown, if they are few.
        """
        self._few, self._hidden = few, hidden
        self._connection = connection
        self._where, self._values = filters.where()
        self._required = list(required)
        self._excluded = any_of(list(excluded)) if excluded else ""
        self._joins = few is None and (hidden is None or filters != Filters())

    def most(self, number: int) -> int:
        """How many to read instead of so many: fewer where each has to be looked up."""
        return min(number, MOST_JOINED) if self._joins else number

    def every(self, expression: str, most: int) -> list[int]:
        """The ids of all quotes that it finds, the last added first; no more than so many, and then the oldest.

        They are read in the order of ids: FTS5 takes twice the time to read a list backwards.
        """
        return self._ids(expression, "", most)[::-1]

    def newest(self, expression: str, limit: int) -> list[int]:
        """The ids of the quotes added last of those it finds."""
        return self._ids(expression, " ORDER BY quote_index.rowid DESC", limit)

    def _ids(self, expression: str, order: str, limit: int) -> list[int]:
        bounded = all_of([*self._required, expression])
        bounded = f"{bounded} NOT {self._excluded}" if self._excluded else bounded
        if self._joins:
            return self._read(f"{_JOINED} AND {self._where}{order}", (bounded, *self._values), limit)
        if self._few is None and not self._hidden:
            return self._read(f"{_MATCHING}{order}", (bounded,), limit)
        rows = self._connection.execute(f"SELECT rowid {_MATCHING}{order}", (bounded,))
        few, hidden = self._few, self._hidden or ()  # a look into a set is quicker than three tables
        return list(islice((i for (i,) in rows if (i in few if few is not None else i not in hidden)), limit))

    def _read(self, matching: str, values: Sequence[object], limit: int) -> list[int]:
        """In one row: for each row more, this thread would have to win the interpreter back from the screen's."""
        query = f"SELECT json_group_array(id) FROM (SELECT quote_index.rowid AS id {matching} LIMIT ?)"
        (ids,) = self._connection.execute(query, (*values, limit)).fetchone()
        found: list[int] = json.loads(ids)
        return found
