"""A newer parser reads the kept bytes again: what a person made stays, and every change is told."""

import json
import sqlite3
import threading
from pathlib import Path

import pytest

from corpus.read import PARSER_VERSION
from store.adding.reparse import ArticleChange, count_outdated, reparse
from store.database.store import Store
from store.reads.sources import list_articles
from store.writing.remove import remove
from tests.collection import contents, is_whole, make_collection, put, run, story


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Four articles as an older parser may have left them: one without quotes, one with another speaker and figure."""
    store = Store(tmp_path / "store.db")
    for number in range(4):
        put(store, story(number), f"{number}.txt", outlet="Harbour News")
    return store


def age(store: Store, *statements: str) -> None:
    """Make the store look as an older parser left it."""
    connection = sqlite3.connect(store.path)
    for statement in ("UPDATE article SET parser_version = parser_version - 1", *statements):
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_after_it_the_store_is_as_if_todays_parser_had_read_everything(store: Store) -> None:
    fresh = contents(store.path)
    age(store, "UPDATE quote SET speaker = 'Somebody' WHERE article_id = 1", "UPDATE article SET title = 'Wrong'")
    assert contents(store.path) != fresh
    assert count_outdated(store) == 4
    assert reparse(store, workers=0) == 4
    assert contents(store.path) == fresh
    assert count_outdated(store) == 0
    assert is_whole(store.path)


def test_it_tells_for_each_article_what_came_out_differently(store: Store) -> None:
    age(
        store,
        "UPDATE quote SET speaker = 'Somebody' WHERE id = (SELECT min(id) FROM quote WHERE article_id = 2)",
        "UPDATE figure SET text = 'seven geese' WHERE id = (SELECT min(id) FROM figure WHERE article_id = 3)",
        "UPDATE article SET author = 'A. Nother' WHERE id = 4",
        "INSERT INTO relay (quote_id, position, name, folded)"
        " SELECT max(id), 0, 'Pier Post', 'pier post' FROM quote WHERE article_id = 3",
        "UPDATE article_actor SET type = 'outlet' WHERE id = (SELECT min(id) FROM article_actor WHERE article_id = 2)",
    )
    changes: dict[int, ArticleChange] = {}
    reparse(store, workers=0, on_change=lambda change: changes.update({change.article_id: change}))
    assert changes[1].is_same
    [(text, before, after)] = changes[2].speakers_changed
    assert before == "Somebody" and after != "Somebody" and text
    assert changes[3].figures_lost == ("seven geese",) and len(changes[3].figures_gained) == 1
    [(text, via, now)] = changes[3].relays_changed
    assert (via, now) == (("Pier Post",), ()) and text
    [(name, kind)] = changes[2].actors_lost
    assert kind == "outlet" and [name] == [gained for gained, _ in changes[2].actors_gained]
    assert changes[4].about_changed == ("author",)
    assert {c.from_version for c in changes.values()} == {PARSER_VERSION - 1}


def test_articles_keep_their_numbers_and_their_history(store: Store) -> None:
    put(store, story(1) + "\nMore.\n", "new.txt", outlet="Harbour News")
    numbers, history = [a.id for a in list_articles(store)], contents(store.path)["articles"]
    age(store)
    reparse(store, workers=0)
    assert [a.id for a in list_articles(store)] == numbers
    assert contents(store.path)["articles"] == history


def test_one_text_that_very_many_outlets_print_is_read_again_for_each(store: Store) -> None:
    for number in range(70):
        put(store, story(9, 1), outlet=f"Outlet {number}")
    age(store)
    assert reparse(store, workers=0) == 74
    assert count_outdated(store) == 0


def test_what_is_removed_while_it_is_read_again_stays_out(store: Store) -> None:
    age(store)
    seen: list[int] = []

    def on_change(change: ArticleChange) -> None:
        seen.append(change.article_id)
        remove(store, [4])

    reparse(store, workers=1, on_change=on_change)
    assert seen == [1, 2, 3]
    assert [a.id for a in list_articles(store)] == [1, 2, 3]


def test_stopped_it_goes_on_where_it_stopped(store: Store) -> None:
    age(store)
    stop = threading.Event()
    done: list[int] = []

    def on_change(change: ArticleChange) -> None:
        done.append(change.article_id)
        if len(done) == 2:
            stop.set()

    reparse(store, workers=0, on_change=on_change, stop=stop)
    assert count_outdated(store) == 2
    reparse(store, workers=0, on_change=on_change)
    assert done == [1, 2, 3, 4]


def test_what_can_be_read_no_more_stays_as_it_was_and_says_why(store: Store) -> None:
    before = contents(store.path)
    age(store, "UPDATE document SET raw = x'789c030000000001' WHERE id = 1")  # an empty file, compressed
    changes: list[ArticleChange] = []
    reparse(store, workers=0, on_change=changes.append)
    assert changes[0].failure and not changes[0].is_same
    assert contents(store.path)["quotes"] == before["quotes"]


def test_the_command_reports_and_says_nothing_of_what_stayed_the_same(tmp_path: Path) -> None:
    db = tmp_path / "store.db"
    run(db, "add", str(make_collection(tmp_path / "folder", 20)))
    age(Store(db), "UPDATE article SET author = 'A. Nother' WHERE id = 4")
    done = run(db, "reparse", "--workers", "2")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1 and "author changed" in done.stdout
    assert "20 articles read again" in done.stderr and "1 came out differently" in done.stderr
    assert "0 articles read again" in run(db, "reparse").stderr
    assert len(run(db, "reparse", "--all", "--json").stdout.splitlines()) == 20


OWN_TABLE = """[[actor]]
name = "Ana Lindqvist"
type = "person"
aliases = ["Ms. Nordin"]
"""


def test_a_changed_alias_table_is_a_reason_to_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    db, named, other = tmp_path / "store.db", tmp_path / "quay.txt", tmp_path / "other.txt"
    named.write_text("Quay to reopen\n\n“The quay is ready,” Ms. Nordin said on Friday.\n", "utf-8")
    other.write_text(story(1), "utf-8")
    run(db, "add", str(named), str(other))
    table = tmp_path / "h200-tui" / "aliases.toml"
    table.parent.mkdir()
    table.write_text(OWN_TABLE, "utf-8")
    done = run(db, "reparse")
    assert "2 articles read again" in done.stderr and "speakers changed 1" in done.stdout
    assert json.loads(run(db, "quotes", "--actor", "lindqvist", "--json").stdout)["speaker"] == "Ana Lindqvist"
    table.write_text(f"# a comment names nobody\n{OWN_TABLE}", "utf-8")
    assert "0 articles read again" in run(db, "reparse").stderr
    table.unlink()
    assert "2 articles read again" in run(db, "reparse").stderr


def test_a_broken_alias_table_leaves_every_article_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    db = tmp_path / "store.db"
    run(db, "add", str(make_collection(tmp_path / "folder", 2)))
    before = contents(db)
    (tmp_path / "h200-tui").mkdir()
    (tmp_path / "h200-tui" / "aliases.toml").write_text("[[actor]\n", "utf-8")
    done = run(db, "reparse")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert "aliases.toml" in done.stderr and contents(db) == before
