"""The full-text index of quote texts: its tables, and how rows enter and leave it in the writer's transaction."""

import sqlite3
from collections.abc import Iterable

INDEX_DDL: tuple[str, ...] = ()


def index_quotes(connection: sqlite3.Connection, quotes: Iterable[tuple[int, str]]) -> None:
    """Add (quote id, text) rows."""


def unindex_quotes(connection: sqlite3.Connection, quotes: Iterable[tuple[int, str]]) -> None:
    """Take (quote id, text) rows out again."""
