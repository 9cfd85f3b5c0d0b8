"""A store that cannot be used says so in one sentence, and is left as it was."""

import os
import sqlite3
from pathlib import Path

import pytest

from store.database.connection import SCHEMA_VERSION
from store.database.store import Store
from store.errors import StoreError
from tests.collection import put, run, story
from tui import cli

as_user = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")


def test_a_new_store_is_made_with_the_folders_it_needs(tmp_path: Path) -> None:
    assert Store(tmp_path / "a" / "b" / "store.db").is_new()


def test_another_kind_of_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear harbour board, " * 100, "utf-8")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="some other kind of file"):
        Store(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE berth (id INTEGER)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store(path)
    assert path.read_bytes() == before


def test_a_newer_programs_store_asks_for_the_newer_program(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(StoreError, match="newer h200-tui"):
        Store(path)


def test_a_folder_or_a_pipe_is_no_store_and_the_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder, and a store is a file: name one in it"):
        Store(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(StoreError, match="is a pipe"):
            Store(tmp_path / "pipe")


@as_user
def test_a_store_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store(path).close()
    path.chmod(0o400)
    with pytest.raises(StoreError, match=r"cannot be written|cannot be opened"):
        put(Store(path), story(1))


def test_a_store_that_another_program_holds_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.database.connection.WAIT_SECONDS", 0.2)
    path = tmp_path / "store.db"
    store = Store(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="in use by another program"):
        put(store, story(1))
    holder.execute("ROLLBACK")
    holder.close()
    assert put(store, story(1)).outcome == "added"


def test_a_damaged_store_says_so_instead_of_answering_wrongly(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = Store(path)
    for number in range(30):
        put(store, story(number), f"{number}.txt")
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    with pytest.raises(StoreError, match=r"damaged|other kind"):
        put(Store(path), story(99))


@pytest.mark.parametrize("words", [("sources",), ("quotes",), ("add", "README.md"), ("remove", "x"), ("reparse",)])
def test_every_command_says_it_in_one_sentence(
    tmp_path: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear harbour board, " * 100, "utf-8")
    assert cli.run(["--store", str(path), *words]) == 1
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) == 1 and "--store" in err


def test_the_environment_names_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named, chosen = tmp_path / "named.db", tmp_path / "chosen.db"
    Store(named).close()
    Store(chosen).close()
    monkeypatch.setenv("H200_TUI_STORE", str(named))
    assert cli.run(["sources"]) == 0
    assert run(chosen, "sources").returncode == 0
    named.unlink()
    assert cli.run(["sources"]) == 1
    assert run(chosen, "sources").returncode == 0


@pytest.mark.parametrize("words", [("sources",), ("quotes",), ("search", "quay"), ("check",), ("remove", "x")])
def test_asking_a_store_that_is_not_there_makes_none(
    tmp_path: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(tmp_path / "a" / "b.db"), *words]) == 1
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) == 1 and "no store" in err and "h200-tui add" in err
    assert list(tmp_path.iterdir()) == []


@as_user
@pytest.mark.parametrize("folder_too", [False, True])
def test_a_store_that_may_only_be_read_is_searched(
    tmp_path: Path, folder_too: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "store.db"
    store = Store(path)
    put(store, story(1))
    store.close()
    path.chmod(0o400)
    tmp_path.chmod(0o500 if folder_too else 0o700)
    try:
        for words in (("search", "before anyone can"), ("quotes",), ("sources",), ("check",)):
            assert cli.run(["--store", str(path), *words]) == 0
            assert capsys.readouterr().out
        assert cli.run(["--store", str(path), "remove", "1"]) == 1
        assert "cannot be written" in capsys.readouterr().err
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("stands_another", [False, True])
def test_a_store_that_is_deleted_or_replaced_while_open_takes_nothing_more_and_says_so(
    tmp_path: Path, stands_another: bool
) -> None:
    path = tmp_path / "store.db"
    store = Store(path)
    put(store, story(1))
    if stands_another:
        Store(tmp_path / "other.db").close()
        (tmp_path / "other.db").replace(path)
    else:
        path.unlink()
    with pytest.raises(StoreError, match="deleted, moved or replaced"), store.writing():
        pass
    with pytest.raises(StoreError, match="start h200-tui again"):
        put(store, story(2))
    store.close()
    assert path.exists() == stands_another
