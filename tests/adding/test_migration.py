"""A store that an earlier release made opens in this one, and holds the same after its articles are read again."""

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from store.adding.reparse import count_outdated, reparse
from store.answers import Note
from store.corrections.corrected import Change
from store.corrections.listing import list_corrections
from store.corrections.pairing_list import list_pairings
from store.database.connection import SCHEMA_VERSION
from store.database.store import Store
from store.notes.note import NoteChange
from store.reads.actors import list_actors
from store.reads.quotes import list_quotes
from store.writing.annotate import annotate
from store.writing.correct import correct, undo
from store.writing.merge import list_merged, merge_actors
from store.writing.pair import pair_quotes
from store.writing.remove import remove
from tests.collection import ROOT, command, contents, is_whole, make_collection, put, relations, run, story

_ADDED = {
    8: ("paired_quotes", "pairing"),
    7: ("merged_actor",),
    6: ("noted_quote", "noted_text", "note_tag", "note"),
    5: ("joint_speaker",),
    3: ("corrected_quote", "correction"),
}
"""For a schema version the tables that it added."""
_BACK_TO_3 = """
    ALTER TABLE correction DROP COLUMN asks;
    UPDATE corrected_quote SET parsed = json_object('speaker', json_extract(parsed, '$.speaker'),
        'via', json_extract(parsed, '$.via'), 'number', 1);
"""
_BACK_TO_1 = """
    DROP TABLE quote_terms;
    DROP TABLE related_article;
    CREATE TABLE quote_keys (quote_id INTEGER PRIMARY KEY REFERENCES quote (id) ON DELETE CASCADE,
        terms VARCHAR NOT NULL, occasion VARCHAR NOT NULL, keys BLOB NOT NULL);
    CREATE TABLE related_article (article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        stale BOOLEAN NOT NULL);
    INSERT INTO quote_keys SELECT id, 'ferries quays', '', x'00' FROM quote;
    INSERT INTO related_article SELECT id, 0 FROM article;
    UPDATE article SET parser_version = 1;
"""


def added_since(version: int) -> list[str]:
    """The tables that this schema version did not have."""
    return [table for added, tables in _ADDED.items() if added > version for table in tables]


def take_back(path: Path, version: int, changes: str = "") -> dict[str, list[tuple[Any, ...]]]:
    """Make of a store what an earlier version of the schema would have; all of its rows."""
    dropped = "".join(f"DROP TABLE {table};" for table in added_since(version))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"{dropped} {changes} PRAGMA user_version = {version};")
        return every_row(connection)


def old_store(path: Path, folder: Path) -> Path:
    """A collection as the first version of the schema and the parser left it."""
    run(path, "add", str(make_collection(folder, 30)))
    take_back(path, 1, _BACK_TO_1)
    return path


def corrected_store(path: Path, folder: Path) -> Path:
    """A collection of a few articles with one correction."""
    run(path, "add", str(make_collection(folder, 3)))
    store = Store(path)
    correct(store, list_quotes(store)[0].key, Change("Greta Falk"))
    store.close()
    return path


def linked(store: Path) -> list[tuple[str, str]]:
    """The quotes that tell the same; scores weigh words by how rare they were when an article came."""
    return [link[:2] for link in relations(store)["links"]]


def every_row(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, those of the search index as it keeps them itself."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'quote_index'")
    return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names.fetchall()}


def test_an_older_store_is_whole_again_once_it_is_read_again(tmp_path: Path) -> None:
    path = old_store(tmp_path / "old.db", tmp_path / "reports")
    run(tmp_path / "new.db", "add", str(tmp_path / "reports"))
    store = Store(path)
    with store.reading() as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert count_outdated(store) > 0
    reparse(store, workers=0)
    store.close()
    assert contents(path) == contents(tmp_path / "new.db")
    assert linked(path) == linked(tmp_path / "new.db")
    assert is_whole(path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of this kind are a POSIX matter")
@pytest.mark.parametrize("kilobytes", [8, 60, 150])
def test_where_there_is_no_room_to_bring_a_store_forward_it_stays_as_it_was_and_that_is_said(
    tmp_path: Path, kilobytes: int
) -> None:
    path = old_store(tmp_path / "old.db", tmp_path / "reports")
    with closing(sqlite3.connect(path)) as connection:
        before = every_row(connection)
    started = " ".join(f"'{word}'" for word in command(path, "sources"))
    limited = ["bash", "-c", f"ulimit -f {kilobytes}; exec {started}"]
    done = subprocess.run(limited, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "space" in done.stderr
    with closing(sqlite3.connect(path)) as connection:
        assert every_row(connection) == before
    assert run(path, "sources").stdout.count("Outlet") == 4


def test_an_older_store_takes_articles_and_gives_them_up_before_it_is_read_again(tmp_path: Path) -> None:
    path = old_store(tmp_path / "old.db", tmp_path / "reports")
    store = Store(path)
    put(store, story(400), "400.txt", outlet="Harbour News")
    remove(store, [1])
    store.close()
    assert is_whole(path)


def test_corrections_from_before_any_could_ask_are_in_force_as_they_were(tmp_path: Path) -> None:
    path = corrected_store(tmp_path / "old.db", tmp_path / "reports")
    take_back(path, 3, _BACK_TO_3)
    store = Store(path)
    assert (list_quotes(store)[0].corrected, list_quotes(store)[0].asks) == (True, False)
    assert [c.state for c in list_corrections(store)] == ["in force"]
    undo(store, list_quotes(store)[0].key)
    assert not list_quotes(store)[0].corrected


def test_a_store_from_before_corrections_keeps_every_row_and_takes_them(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    run(path, "add", str(make_collection(tmp_path / "reports", 20)))
    before, related = contents(path), relations(path)
    rows = take_back(path, 2)
    store = Store(path)
    with store.reading() as connection:
        assert every_row(connection) == rows | {table: [] for table in added_since(2)}
    assert (contents(path), relations(path)) == (before, related)
    correct(store, list_quotes(store)[0].key, Change("Greta Falk"))
    assert list_quotes(store)[0].speaker == "Greta Falk"
    store.close()
    assert is_whole(path)


def test_a_store_from_before_pairing_keeps_every_row_and_takes_it(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    run(path, "add", str(make_collection(tmp_path / "reports", 20)))
    rows = take_back(path, 7)
    store = Store(path)
    with store.reading() as connection:
        assert every_row(connection) == rows | {table: [] for table in added_since(7)}
    quotes = list_quotes(store)
    other = next(quote for quote in quotes if quote.source_id != quotes[0].source_id)
    pair_quotes(store, quotes[0].key, other.key, True)
    assert [pairing.state for pairing in list_pairings(store)] == ["in force"]
    store.close()
    assert is_whole(path)


def test_a_store_from_before_notes_and_merging_keeps_every_row_and_takes_both(tmp_path: Path) -> None:
    path = corrected_store(tmp_path / "old.db", tmp_path / "reports")
    rows = take_back(path, 5)
    store = Store(path)
    with store.reading() as connection:
        assert every_row(connection) == rows | {table: [] for table in added_since(5)}
    annotate(store, list_quotes(store)[0].key, NoteChange(starred=True, add=("harbour",)))
    assert list_quotes(store)[0].note == Note(True, ("harbour",))
    one, other = [actor.id for actor in list_actors(store, named_only=True) if actor.type == "person"][:2]
    merge_actors(store, one, other)
    assert len(list_merged(store)) == 1
    store.close()
    assert is_whole(path)
