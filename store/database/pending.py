"""What the writer has counted and entered in this transaction and not yet written, as later articles must see it.

Counting a word at a time costs more than all else that is written of an article. So counts and blocking keys are
gathered for a batch and written at its end; whoever asks meanwhile is answered from both, so that every article meets
exactly what it would have met if the ones before had been added one by one.
"""

import json
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from itertools import filterfalse, islice
from types import TracebackType

from store.database.index import count_words

BUCKET = 32
"""Quotes, or figures, that one blocking key may yield: the newest."""
_HELD = 1 << 13
"""Terms whose counts are remembered from one transaction to the next."""


class Counts:
    """How many quotes hold each term. One writer may keep it while nobody else writes."""

    def __init__(self) -> None:
        self._held: Counter[str] = Counter()
        self._added: Counter[str] = Counter()

    def add(self, connection: sqlite3.Connection, terms: Sequence[str]) -> Mapping[str, int]:
        """Count the terms of quotes that come, one for each quote that holds it; their counts now."""
        self.of(connection, set(terms))
        self._added.update(terms)
        self._held.update(terms)
        return self._held

    def subtract(self, connection: sqlite3.Connection, terms: Sequence[str]) -> None:
        """Undo `add`, for quotes that go."""
        self.of(connection, set(terms))
        self._added.subtract(terms)
        self._held.subtract(terms)

    def of(self, connection: sqlite3.Connection, terms: Set[str]) -> Mapping[str, int]:
        """The counts of these terms, and of others that were asked for before."""
        missing = list(filterfalse(self._held.__contains__, terms))
        if missing:
            query = "SELECT t.term, t.quotes FROM json_each(?) j CROSS JOIN quote_term t ON t.term = j.value"
            held = {term: self._added.get(term, 0) for term in missing}
            for term, quotes in connection.execute(query, (json.dumps(missing),)):
                held[term] += quotes
            dict.update(self._held, held)
        return self._held

    def settle(self, connection: sqlite3.Connection) -> None:
        """Write what was added."""
        connection.executemany(
            "INSERT INTO quote_term (term, quotes) VALUES (?, ?)"
            " ON CONFLICT (term) DO UPDATE SET quotes = quotes + excluded.quotes",
            sorted(self._added.items()),
        )
        gone = [(term,) for term, count in self._added.items() if count < 0]
        connection.executemany("DELETE FROM quote_term WHERE term = ? AND quotes <= 0", gone)
        self._added.clear()
        if len(self._held) > _HELD:
            self._held.clear()


class Pending:
    """The writer's transaction. Leaving it writes what is pending; `settle` comes before anything is taken out."""

    def __init__(self, connection: sqlite3.Connection, terms: Counts | None = None) -> None:
        self.connection = connection
        self.terms = terms or Counts()
        self.ids = Ids(connection)
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
        """Write all of it."""
        count_words(self.connection, self.words)
        self.words.clear()
        self.terms.settle(self.connection)
        self.quotes.settle()
        self.figures.settle()


class Ids:
    """The ids of the rows that come, by table; each table has one user of it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._last: dict[str, int] = dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))

    def last(self, table: str) -> int:
        """The highest id that was ever used, 0 where none was."""
        return self._last.get(table, 0)

    def take(self, table: str, count: int) -> int:
        """The first of so many ids that were never used."""
        first = self.last(table) + 1
        self._last[table] = first + count - 1
        return first


class Keys:
    """Blocking keys: which quotes, or figures, were entered under each."""

    def __init__(self, connection: sqlite3.Connection, table: str, column: str) -> None:
        self._connection = connection
        self._table, self._column = table, column
        self._added: defaultdict[int, list[int]] = defaultdict(list)
        newest = f"SELECT {column} FROM {table} WHERE key = j.value ORDER BY {column} DESC LIMIT {BUCKET}"
        self._find = (
            f"SELECT j.value, (SELECT group_concat({column}) FROM ({newest})) AS found"
            " FROM json_each(?) j WHERE found IS NOT NULL"
        )

    def enter(self, entries: Mapping[int, Sequence[int]]) -> bytes:
        """Enter ids, each under its keys; what `take_out` needs to undo it."""
        added, packed = self._added, array("q")
        for entered, keys in entries.items():
            for key in keys:
                added[key].append(entered)
            packed.extend((entered, len(keys), *keys))
        return packed.tobytes()

    def find(self, keys: Set[int]) -> dict[int, list[int]]:
        """The newest ids under each of these keys, newest first; keys that nobody has are left out."""
        rows = self._connection.execute(self._find, (str(list(keys)),)) if keys else ()
        found = {key: sorted(map(int, ids.split(",")), reverse=True) for key, ids in rows}
        for key in self._added.keys() & keys:
            found[key] = sorted((*self._added[key], *found.get(key, ())), reverse=True)[:BUCKET]
        return found

    def take_out(self, packed: bytes) -> None:
        """Undo `enter`, long after."""
        values = iter(array("q", packed))
        pairs = [(key, entered) for entered in values for key in islice(values, next(values))]
        self._connection.executemany(f"DELETE FROM {self._table} WHERE key = ? AND {self._column} = ?", pairs)

    def settle(self) -> None:
        """Write what was entered."""
        self._connection.executemany(
            f"INSERT OR IGNORE INTO {self._table} (key, {self._column}) VALUES (?, ?)",
            ((key, entered) for key in sorted(self._added) for entered in self._added[key]),
        )
        self._added.clear()
