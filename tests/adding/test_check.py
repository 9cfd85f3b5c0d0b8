"""The search index and the quotes agree, and if something made them differ, that is found and mended."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database.check import check, repair
from store.database.store import Store
from store.search.searcher import Searcher
from store.writing.remove import remove
from tests.told import tell
from tui.cli import run


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "store.db")
    tell(store, "The ferry is late", "The quay is closed", "港口的关闭")
    yield store
    store.close()


def damage(store: Store, statement: str) -> None:
    connection = sqlite3.connect(store.path, isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_what_came_and_went_leaves_index_and_quotes_in_agreement(store: Store) -> None:
    gone = tell(store, "The ferry sank", "It's the captain’s fault: 12% & more 😀")
    tell(store, "The ferry was raised")
    remove(store, [gone])
    report = check(store)
    assert report.agrees
    assert report.quotes == 4


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE quote SET text = 'entirely other words' WHERE id = 2",
        "DELETE FROM quote WHERE id = 1",
        "INSERT INTO quote_index (rowid, terms) VALUES (99, 'stray')",
        "INSERT INTO quote_index (quote_index) VALUES ('delete-all')",
        "UPDATE quote_word SET quotes = quotes + 1 WHERE word = 'ferry'",
        "DELETE FROM quote_index_data WHERE id > 10",
        "DROP INDEX quote_outermost",
        "DROP TABLE quote_word",
    ],
)
def test_a_difference_is_found_and_repaired(store: Store, statement: str) -> None:
    damage(store, statement)
    assert not check(store).agrees
    repair(store)
    assert check(store).agrees
    assert Searcher(store).search("quay OR words").notes == ()


def test_the_command_says_so_by_its_status(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    path = ["--store", str(store.path)]
    assert run([*path, "check"]) == 0
    damage(store, "UPDATE quote SET text = 'other' WHERE id = 2")
    assert run([*path, "check"]) == 1
    assert "check --repair" in capsys.readouterr().out
    assert run([*path, "check", "--repair", "--json"]) == 0
    assert '"repaired": true' in capsys.readouterr().out
    assert run([*path, "check"]) == 0


def test_where_a_part_of_the_index_is_gone_it_is_said_what_makes_it_again(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    path = ["--store", str(store.path)]
    damage(store, "DROP TABLE quote_word")
    assert run([*path, "search", "quay"]) == 1
    assert "check --repair" in capsys.readouterr().err
    assert run([*path, "check", "--repair"]) == 0
    assert run([*path, "search", "quay"]) == 0


def test_searching_from_the_command_line_finds_and_says_when_nothing_does(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    path = ["--store", str(store.path)]
    assert run([*path, "search", "frery", "late"]) == 0
    assert "The ferry is late" in capsys.readouterr().out
    assert run([*path, "search", "ferry", "--source", "gazette", "--json"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "gazette" in said.err
