"""Write rows by table: SQLModel's tables compiled once to SQL, executed in the writer's own transaction."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel, insert

_DIALECT = sqlite.dialect(paramstyle="named")


def insert_rows(connection: sqlite3.Connection, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of one table; all have the same columns."""
    if rows:
        connection.executemany(_statement(table, tuple(rows[0])), rows)


def insert_row(connection: sqlite3.Connection, row: SQLModel) -> int:
    """Insert one row and return its id."""
    values = {name: value for name in type(row).model_fields if (value := getattr(row, name)) is not None}
    cursor = connection.execute(_statement(type(row), tuple(values)), values)
    return int(cursor.lastrowid or 0)


def next_id(connection: sqlite3.Connection, table: type[SQLModel]) -> int:
    """The first id of this table that was never used."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.__tablename__,)).fetchone()
    return int(row[0]) + 1 if row else 1


@cache
def _statement(table: type[SQLModel], columns: tuple[str, ...]) -> str:
    return str(insert(table).values(dict.fromkeys(columns)).compile(dialect=_DIALECT, column_keys=list(columns)))
