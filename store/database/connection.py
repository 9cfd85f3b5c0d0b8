"""Open the SQLite file of a store, and say in one sentence why when it cannot be opened."""

import os
import sqlite3
from pathlib import Path

from store.errors import StoreError

APPLICATION_ID = 0x48323030  # "H200" in the file's header tells a store from any other SQLite file
SCHEMA_VERSION = 10
WAIT_SECONDS = 10.0


def connect(path: Path, create: bool = True) -> sqlite3.Connection:
    """A connection in autocommit mode with foreign keys on; it makes the file and its folder, but no tables.

    A file that may not be written is opened for reading. Raises StoreError; also where there is no file and none is to
    be made.
    """
    if not create and not path.exists():
        raise StoreError(f"There is no store at {path}. Add files with h200-tui add, or name another with --store.")
    if path.is_dir():
        raise StoreError(f"{path} is a folder, and a store is a file: name one in it, such as {path / 'store.db'}.")
    if path.exists() and not path.is_file():
        raise StoreError(f"{path} is a pipe, device or socket, and a store is a file. Name another with --store.")
    writable = not path.exists() or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    try:
        connection = _for_writing(path) if writable else _for_reading(path)
    except sqlite3.Error as error:
        raise explain(path, error) from error
    except (OSError, ValueError) as error:
        raise _cannot_open(path, error) from error
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.create_function("denies", 2, _denies, deterministic=True)
        _check_identity(connection, path)
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        connection.close()
        raise explain(path, error) from error
    except StoreError:
        connection.close()
        raise
    return connection


def _for_writing(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    return sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)


def _for_reading(path: Path) -> sqlite3.Connection:
    """SQLite notes beside the file who reads it; where it cannot, the file is taken for one that nobody writes."""
    try:
        return _from_uri(f"{path.absolute().as_uri()}?mode=ro")
    except sqlite3.OperationalError:
        return _from_uri(f"{path.absolute().as_uri()}?mode=ro&immutable=1")


def _from_uri(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _denies(cue: str | None, kind: str) -> bool:
    from store.answers import denies  # most programs never ask

    return cue is not None and denies(cue, kind)


def file_at(path: Path) -> int | None:
    """What tells the file at this path from others while it is open, the inode as in SQLite's own `fileHasMoved`.

    None where there is none.
    """
    try:
        return path.stat().st_ino
    except OSError:
        return None


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether the file has no tables yet."""
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def explain(path: Path, error: sqlite3.Error) -> StoreError:
    """The user's sentence for what SQLite said."""
    said = str(error)
    if "not a database" in said:
        return StoreError(f"{path} is not a store: it is some other kind of file. Name another with --store.")
    if "locked" in said or "busy" in said:
        return StoreError(f"The store {path} is in use by another program. Close that one, or try again in a moment.")
    if "readonly" in said:
        return StoreError(f"The store {path} cannot be written. Check its permissions, or name another with --store.")
    if "full" in said:
        return StoreError(f"No space is left for the store {path}, and nothing more was kept. Free some and go on.")
    if "disk I/O" in said:  # also where the system, or a limit set for this user, lets files grow no further
        return StoreError(
            f"The store {path} could not be written: the disk has no space left, or fails. Free some and go on."
        )
    if "malformed" in said:
        return StoreError(f"The store {path} is damaged. Restore a copy, or add your files to a new one with --store.")
    if "no such table" in said or "no such index" in said:
        return StoreError(
            f"The store {path} is damaged ({said}). Try h200-tui check --repair; if it stays so, restore a copy."
        )
    return _cannot_open(path, error)


def _cannot_open(path: Path, error: Exception) -> StoreError:
    return StoreError(f"The store {path} cannot be opened ({error}). Check the path, or name another with --store.")


def _check_identity(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError unless the file is a store of a version this program reads, or empty."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID and not is_empty(connection):
        raise StoreError(f"{path} is an SQLite file of another program. Name another with --store.")
    if version > SCHEMA_VERSION:
        raise StoreError(f"The store {path} was made by a newer h200-tui. Upgrade with: pip install --upgrade h200-tui")
