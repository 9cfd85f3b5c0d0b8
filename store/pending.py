"""What the writer has counted and entered in this transaction and not yet written, as later articles must see it.

Counting a word at a time costs more than all else that is written of an article. So counts and blocking keys are
gathered for a batch and written at its end; whoever asks meanwhile is answered from both, so that every article meets
exactly what it would have met if the ones before had been added one by one.
"""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from types import TracebackType

from store.blocking import BUCKET
from store.index import count_words


class Pending:
    """The writer's transaction. Leaving it writes what is pending; `settle` comes before anything is taken out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.terms = Counts(connection)
        self.words: Counter[str] = Counter()
        """Terms of search, counted by quote."""
        self.quotes = Keys(connection, "quote_key", "quote_id")
        self.figures = Keys(connection, "figure_key", "figure_id")

    def __enter__(self) -> "Pending":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is None:
            self.settle()

    def settle(self) -> None:
        """Write all of it, and remember nothing."""
        count_words(self.connection, self.words)
        self.words.clear()
        for part in (self.terms, self.quotes, self.figures):
            part.settle()


class Counts:
    """How many quotes hold each term."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._held: dict[str, int] = {}
        self._added: Counter[str] = Counter()

    def add(self, terms: Counter[str]) -> None:
        """Count the terms of new quotes."""
        self._added.update(terms)
        for term in terms.keys() & self._held.keys():
            self._held[term] += terms[term]

    def of(self, terms: Collection[str]) -> Mapping[str, int]:
        """The counts of these terms, and of others that were asked for before."""
        missing = [term for term in terms if term not in self._held]
        if missing:
            query = "SELECT t.term, t.quotes FROM json_each(?) j CROSS JOIN quote_term t ON t.term = j.value"
            written = dict(self._connection.execute(query, (json.dumps(missing),)).fetchall())
            added = self._added
            self._held.update((term, written.get(term, 0) + added.get(term, 0)) for term in missing)
        return self._held

    def settle(self) -> None:
        """Write what was added."""
        self._connection.executemany(
            "INSERT INTO quote_term (term, quotes) VALUES (?, ?)"
            " ON CONFLICT (term) DO UPDATE SET quotes = quotes + excluded.quotes",
            sorted(self._added.items()),
        )
        self._held.clear()
        self._added.clear()


class Keys:
    """Blocking keys: which quotes, or figures, were entered under each."""

    def __init__(self, connection: sqlite3.Connection, table: str, column: str) -> None:
        self._connection = connection
        self._table, self._column = table, column
        self._added: dict[int, list[int]] = {}
        newest = f"SELECT {column} FROM {table} WHERE key = j.value ORDER BY {column} DESC LIMIT {BUCKET}"
        self._find = (
            f"SELECT j.value, (SELECT group_concat({column}) FROM ({newest})) AS found"
            " FROM json_each(?) j WHERE found IS NOT NULL"
        )

    def enter(self, pairs: Iterable[tuple[int, int]]) -> bytes:
        """Enter (key, id) pairs; what `take_out` needs to undo it."""
        packed = array("q")
        for key, entered in pairs:
            self._added.setdefault(key, []).append(entered)
            packed.append(key)
            packed.append(entered)
        return packed.tobytes()

    def find(self, keys: Collection[int]) -> dict[int, list[int]]:
        """The newest ids under each of these keys, newest first; keys that nobody has are left out."""
        rows = self._connection.execute(self._find, (json.dumps(list(keys)),))
        found = {key: sorted(map(int, ids.split(",")), reverse=True) for key, ids in rows}
        for key in self._added.keys() & keys:
            found[key] = sorted((*self._added[key], *found.get(key, ())), reverse=True)[:BUCKET]
        return found

    def take_out(self, packed: bytes) -> None:
        """Undo `enter`, long after."""
        values = array("q", packed)
        pairs = zip(values[::2], values[1::2], strict=True)
        self._connection.executemany(f"DELETE FROM {self._table} WHERE key = ? AND {self._column} = ?", pairs)

    def settle(self) -> None:
        """Write what was entered."""
        self._connection.executemany(
            f"INSERT OR IGNORE INTO {self._table} (key, {self._column}) VALUES (?, ?)",
            sorted((key, entered) for key, every in self._added.items() for entered in every),
        )
        self._added.clear()
