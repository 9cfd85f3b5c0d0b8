"""A copy of a store, to find out in it what would happen: the store itself is neither changed nor kept from others."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from store.database.connection import explain
from store.database.store import Store
from store.errors import StoreError


@contextmanager
def copied(store: Store) -> Iterator[Store]:
    """The store as it is now, in a file that goes away. Raises StoreError where there is no room for it."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="h200-tui-")
    except OSError as error:
        raise StoreError(f"There is no place for a copy of the store to try it in ({error}); free some.") from error
    with folder as place:
        path = Path(place) / "store.db"
        with store.reading() as connection, closing(sqlite3.connect(path)) as target:
            try:
                connection.backup(target)
            except sqlite3.Error as error:
                raise explain(path, error) from error
        with closing(Store(path)) as copy:
            yield copy
