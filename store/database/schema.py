"""Make a store's tables, and bring an older store's forward. Imports SQLModel, so only writers import this."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from store.database import correction_tables, note_tables, relation_tables, tables
from store.database.connection import APPLICATION_ID, SCHEMA_VERSION
from store.database.index import INDEX_DDL
from store.database.scripts import make_scripts_one


def make_schema(connection: sqlite3.Connection) -> None:
    """Create every table and index in an empty file, in one transaction."""
    with _together(connection):
        if _version(connection) == 0:  # another process may have been faster
            for statement in _ddl():
                connection.execute(statement)
            connection.execute("INSERT INTO meta (name, value) VALUES ('changes', 0)")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def migrate(connection: sqlite3.Connection) -> None:
    """Bring an older store to the current version, all steps in one transaction."""
    with _together(connection):
        for version in range(_version(connection) + 1, SCHEMA_VERSION + 1):
            MIGRATIONS[version](connection)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextmanager
def _together(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all of it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _relate_anew(connection: sqlite3.Connection) -> None:
    """What relates articles is all derived: made again empty, it fills as today's parser reads the articles again."""
    remade = [table for table in SQLModel.metadata.sorted_tables if table.name in _RELATIONS]
    for name in ("quote_keys", *(table.name for table in reversed(remade))):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _table_ddl(remade):
        connection.execute(statement)


def _add_corrections(connection: sqlite3.Connection) -> None:
    """Nobody could correct anything before: the tables begin empty, and no other changes."""
    made = [table for table in SQLModel.metadata.sorted_tables if table.name in ("correction", "corrected_quote")]
    for statement in _table_ddl(made):
        connection.execute(statement)


def _add_asking(connection: sqlite3.Connection) -> None:
    """A correction may ask to be looked at again, and a quote may have one of its speaker and one of its relays."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(correction)")}
    if "asks" not in columns:  # else the step before has just made the table
        connection.execute("ALTER TABLE correction ADD COLUMN asks BOOLEAN NOT NULL DEFAULT 0")
    connection.execute(
        "UPDATE corrected_quote SET parsed = json_set(json_remove(parsed, '$.number'),"
        " '$.numbers', json_array(json_extract(parsed, '$.number')), '$.asks', json('false'))"
    )


def _add_joint_speakers(connection: sqlite3.Connection) -> None:
    """It fills as today's parser reads the articles again; the parsers before knew nobody who spoke with another."""
    for statement in _table_ddl([SQLModel.metadata.tables["joint_speaker"]]):
        connection.execute(statement)


def _add_notes(connection: sqlite3.Connection) -> None:
    """Nobody could note anything before: the tables begin empty, and no other changes."""
    made = [table for table in SQLModel.metadata.sorted_tables if table.name in _NOTES]
    for statement in _table_ddl(made):
        connection.execute(statement)


def _add_merged_actors(connection: sqlite3.Connection) -> None:
    """Nobody could merge actors before: the table begins empty, and no other changes."""
    for statement in _table_ddl([SQLModel.metadata.tables["merged_actor"]]):
        connection.execute(statement)


def _add_pairings(connection: sqlite3.Connection) -> None:
    """Nobody could say of two quotes what they are before: the tables begin empty, and no other changes."""
    for statement in _table_ddl([SQLModel.metadata.tables[name] for name in ("pairing", "paired_quotes")]):
        connection.execute(statement)


_NOTES = ("note", "note_tag", "noted_text", "noted_quote")
_RELATIONS = re.findall(
    r"\w+",
    "quote_terms quote_term quote_key related_article utterance_link utterance utterance_member figure_key figure_group"
    " figure_member finding finding_evidence",
)
MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {
    2: _relate_anew,
    3: _add_corrections,
    4: _add_asking,
    5: _add_joint_speakers,
    6: _add_notes,
    7: _add_merged_actors,
    8: _add_pairings,
    9: lambda _: None,  # the next step does all of it, and knows one character more
    10: make_scripts_one,
}
"""For each schema version after the first, what brings the one before it there."""


def _ddl() -> list[str]:
    assert tables and relation_tables and correction_tables and note_tables  # its import is what registers the tables
    return [*_table_ddl(SQLModel.metadata.sorted_tables), *INDEX_DDL]


def _table_ddl(made: Iterable[Table]) -> list[str]:
    dialect = sqlite.dialect()
    statements = []
    for table in made:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes]
    return statements
