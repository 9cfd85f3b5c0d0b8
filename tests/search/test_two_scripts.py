"""A traditional character is its simplified one to whoever searches, in a store of an earlier release too."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from store.database.check import check
from store.database.store import Store
from store.reads.actors import list_actors
from store.search.complete import complete
from store.words.fold import fold
from tests.search.islands import found, result
from tests.told import Said, tell

TRADITIONAL = "關閉碼頭會傷害島上居民"
SIMPLIFIED = "燃料价格会继续上涨"


def told(path: Path) -> Store:
    """A store with a quote in each script by one person, whose name each article writes in its own."""
    store = Store(path)
    tell(store, Said(TRADITIONAL, "韋紹軍", via=("港務時報",)), outlet="河岸日報", language="zh")
    tell(store, Said(SIMPLIFIED, "韦绍军"), outlet="码头日报", language="zh")
    return store


def old_store(path: Path) -> Path:
    """The same store as an earlier release kept it: each script indexed and known for itself."""
    told(path).close()
    pairs = " ".join(map("".join, zip(TRADITIONAL, TRADITIONAL[1:] + " ", strict=True))).strip()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"""
            PRAGMA user_version = 8;
            UPDATE article_actor SET folded = name;
            UPDATE relay SET folded = name;
            INSERT INTO actor (id, name, folded, type, named) VALUES (50, '韋紹軍', '韋紹軍', 'person', 1);
            INSERT INTO actor_name (folded, part, actor_id) VALUES ('韋紹軍', 0, 50);
            UPDATE actor_link SET actor_id = 50 WHERE article_actor_id IN
                (SELECT id FROM article_actor WHERE name = '韋紹軍');
            UPDATE actor SET name = '韦绍军' WHERE id <> 50;
            INSERT INTO quote_index (quote_index) VALUES ('delete-all');
            INSERT INTO quote_index (rowid, terms) SELECT id, '{pairs}' FROM quote WHERE text = '{TRADITIONAL}';
        """)
    return path


@pytest.mark.parametrize("make", [told, lambda path: Store(old_store(path))], ids=["new", "old"])
class TestEitherScript:
    def test_finds_words_names_and_relays(self, make: Callable[[Path], Store], tmp_path: Path) -> None:
        store = make(tmp_path / "store.db")
        for query in ("碼頭", "码头", "关闭码头会伤害", '"島上居民"', '"岛上居民"', "via:港務", "via:港务"):
            assert found(store, query) == [TRADITIONAL], query
        for query in ("價格", "价格", "燃料價格會"):
            assert found(store, query) == [SIMPLIFIED], query
        for query in ("actor:韋紹軍", "actor:韦绍军", "韋紹軍", "韦绍军"):
            assert set(found(store, query)) == {TRADITIONAL, SIMPLIFIED}, query
        assert [c.label for c in complete(store, "via:港务", 6)] == ["港務時報"]
        assert check(store).agrees
        store.close()

    def test_names_one_actor(self, make: Callable[[Path], Store], tmp_path: Path) -> None:
        store = make(tmp_path / "store.db")
        assert len([actor for actor in list_actors(store) if actor.named]) == 1
        store.close()


def test_the_characters_highlighted_are_those_of_the_quote(tmp_path: Path) -> None:
    store = told(tmp_path / "store.db")
    [hit] = result(store, "码头").hits
    assert [TRADITIONAL[start:end] for start, end in hit.spans] == ["碼頭"]
    store.close()


@pytest.mark.parametrize(
    ("traditional", "in_simplified"), [("餅乾", "饼干"), ("幹部", "干部"), ("干預", "干预"), ("藉口", "借口")]
)
def test_a_word_is_itself_where_several_characters_became_one(traditional: str, in_simplified: str) -> None:
    assert fold(traditional) == fold(in_simplified)
