"""The handle that the rest of the program holds on a store: which file, and a connection for each thread."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.database.connection import SCHEMA_VERSION, connect, explain, file_at, is_empty
from store.errors import StoreError


class Store:
    """One store file. Threads may share it: each reads through its own connection, and one writes at a time."""

    def __init__(self, path: Path, create: bool = True) -> None:
        """Open the file; where there is none make an empty store, or with `create` false raise StoreError, as else."""
        self.path = path
        self._create = create
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._file: int | None = None
        """Which file was opened: another may come to stand at its path, or none."""
        with self.reading() as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version < SCHEMA_VERSION:
                from store.database import schema  # imports SQLModel, which takes longer than the first paint

                (schema.make_schema if is_empty(connection) else schema.migrate)(connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection. What SQLite raises inside leaves as StoreError, except an interruption."""
        try:
            yield self._connection()
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                raise
            raise explain(self.path, error) from error
        except sqlite3.DatabaseError as error:
            raise explain(self.path, error) from error

    @contextmanager
    def writing(self, counter: str = "changes") -> Iterator[sqlite3.Connection]:
        """This thread's connection inside one transaction: all of it is kept, or none. Raises StoreError.

        It counts among the "changes", or with another `counter` apart from them: "notes" leave all quotes as they are.
        """
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute(
                    "INSERT INTO meta (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
                    (counter,),
                )
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection, every read of which sees one state of the store. Raises StoreError.

        Within a transaction of this thread's it is that one's state.
        """
        with self.reading() as connection:
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def changes(self, counter: str = "changes") -> int:
        """How many writes of this kind the store has seen: what was cached at another count is stale."""
        with self.reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = ?", (counter,)).fetchone()
            return int(row[0]) if row else 0

    def is_new(self) -> bool:
        """Whether the store has never held an article: one whose articles were all removed is not new."""
        with self.reading() as connection:
            return connection.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'article'").fetchone() is None

    def close(self) -> None:
        """Close every thread's connection."""
        with self._lock:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._local = threading.local()

    def _connection(self) -> sqlite3.Connection:
        if self._file is not None and self._file != file_at(self.path):  # SQLite would go on, and lose what is written
            raise StoreError(
                f"The store {self.path} was deleted, moved or replaced while it was open."
                " Put it back, or start h200-tui again."
            )
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = connect(self.path, self._create)
            with self._lock:
                self._all.append(connection)
                self._file = self._file or file_at(self.path)
        return connection
