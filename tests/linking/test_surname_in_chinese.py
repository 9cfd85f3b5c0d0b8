"""A foreigner named in Chinese with a given name in one paper is the one whom another calls by the surname alone."""

import pytest

from corpus.model import Actor
from store.database.store import Store
from tests.made_articles import article, kept

FULL = Actor("安娜·林德霍尔姆", "person", roles=("瑞典商务部副部长",))
SHORT = Actor("林德霍尔姆", "person", aliases=("Anna Lindholm",), roles=("商务部副部长",))
LATIN = Actor("Anna Lindholm", "person", roles=("deputy minister",))


def known(store: Store, *actors: Actor) -> list[int]:
    for i, actor in enumerate(actors):
        kept(store, f"{i}", article(f"Outlet {i}", [], actors=[actor], prose=f"{actor.name} came. Number {i}."))
    with store.reading() as connection:
        rows = connection.execute("SELECT actor_id FROM actor_link ORDER BY article_actor_id").fetchall()
    return [row[0] for row in rows]


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0), (0, 2, 1)])
def test_the_same_surname_and_office_are_one_person(store: Store, order: tuple[int, ...]) -> None:
    made = (FULL, SHORT, LATIN)
    assert len(set(known(store, *(made[i] for i in order)))) == 1


@pytest.mark.parametrize(
    "other",
    [
        Actor("贝蒂·林德霍尔姆", "person", roles=("瑞典商务部副部长",)),
        Actor("安娜·林德霍尔姆", "person", roles=("瑞典财政部发言人",)),
        Actor("安娜·林德霍尔姆", "person", roles=("副部长",)),
        Actor("安娜·林德霍尔姆", "person"),
        Actor("安娜·林德", "person", roles=("瑞典商务部副部长",)),
    ],
)
def test_another_given_name_or_office_is_somebody_else(store: Store, other: Actor) -> None:
    assert len(set(known(store, SHORT, other))) == 2


def test_of_two_who_bear_the_surname_in_full_neither_is_meant(store: Store) -> None:
    rival = Actor("阿妮塔·林德霍尔姆", "person", roles=("瑞典商务部副部长",))
    bare = Actor("林德霍尔姆", "person", roles=("商务部副部长",))
    assert len(set(known(store, FULL, rival, bare))) == 3
