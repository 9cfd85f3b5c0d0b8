"""Write rows by table: SQLModel's tables compiled once to SQL, executed in the writer's own transaction."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel, insert

_DIALECT = sqlite.dialect(paramstyle="named")


def insert_tuples(
    connection: sqlite3.Connection, table: type[SQLModel], columns: str, rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows of one table that are given as tuples; `columns` are their names, in order."""
    if rows:
        connection.executemany(_by_position(table, columns), rows)


def insert_row(connection: sqlite3.Connection, table: type[SQLModel], row: Mapping[str, Any]) -> int:
    """Insert one row and return its id."""
    cursor = connection.execute(_statement(table, tuple(row)), row)
    return int(cursor.lastrowid or 0)


@cache
def _by_position(table: type[SQLModel], columns: str) -> str:
    names = columns.split()
    assert set(names) <= set(table.model_fields)
    written = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table.__tablename__} ({written}) VALUES ({', '.join('?' * len(names))})"


@cache
def _statement(table: type[SQLModel], columns: tuple[str, ...]) -> str:
    return str(insert(table).values(dict.fromkeys(columns)).compile(dialect=_DIALECT, column_keys=list(columns)))
