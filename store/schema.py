"""Make a store's tables, and bring an older store's forward. Imports SQLModel, so only writers import this."""

import sqlite3

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from store import relation_tables, tables
from store.connection import APPLICATION_ID, SCHEMA_VERSION
from store.index import INDEX_DDL

MIGRATIONS: dict[int, tuple[str, ...]] = {}
"""For each schema version after the first, the statements that bring the one before it there."""


def make_schema(connection: sqlite3.Connection) -> None:
    """Create every table and index in an empty file, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    if _version(connection) == 0:  # another process may have been faster
        for statement in _ddl():
            connection.execute(statement)
        connection.execute("INSERT INTO meta (name, value) VALUES ('changes', 0)")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")


def migrate(connection: sqlite3.Connection) -> None:
    """Bring an older store to the current version, all steps in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(_version(connection) + 1, SCHEMA_VERSION + 1):
            for statement in MIGRATIONS[version]:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _ddl() -> list[str]:
    assert tables and relation_tables  # its import is what registers the tables
    dialect = sqlite.dialect()
    statements = []
    for table in SQLModel.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes]
    return statements + list(INDEX_DDL)
