"""A bare surname joins the one whom nearly everybody means by it, where its article agrees; else it stays apart."""

from itertools import permutations
from pathlib import Path

import pytest

from corpus.model import Actor
from store.database.store import Store
from tests.made_articles import article, kept, new_store

COUNCIL = Actor("Wexcombe Harbour Council", "organisation")
NORWAY, PERU = Actor("Norway", "country"), Actor("Peru", "country")


def person(name: str, *roles: str) -> Actor:
    return Actor(name, "person", roles=roles)


MAYOR = person("Ana Ruiz", "mayor of Wexcombe")
KNOWN = [(MAYOR, COUNCIL, NORWAY)] * 5
BARE = (person("Ruiz"), COUNCIL, NORWAY)


def joined(folder: Path, articles: list[tuple[Actor, ...]], bare: Actor) -> tuple[str, str]:
    """The actor of the store that the bare surname is linked to after all these articles, with the reason."""
    store: Store = new_store(folder)
    for i, actors in enumerate(articles):
        kept(store, f"file {i}", article(f"Outlet {i}", [], actors=actors, prose=f"Number {i}: {actors[0].name} came."))
    with store.reading() as connection:
        query = (
            "SELECT a.name, l.reason FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
            " JOIN actor a ON a.id = l.actor_id WHERE n.name = ?"
        )
        name, reason = connection.execute(query, (bare.name,)).fetchone()
    store.close()
    return name, reason


def test_a_surname_that_nearly_everybody_means_by_one_person_joins_where_the_article_agrees(tmp_path: Path) -> None:
    name, reason = joined(tmp_path, [*KNOWN, BARE], BARE[0])
    assert name == "Ana Ruiz"
    assert reason == "by far the best known Ruiz, named elsewhere too beside Norway and Wexcombe Harbour Council"


def test_an_article_about_something_else_keeps_the_surname_apart(tmp_path: Path) -> None:
    assert joined(tmp_path, [*KNOWN, (person("Ruiz"), PERU, COUNCIL)], person("Ruiz"))[0] == "Ruiz"


def test_two_countries_alone_agree_to_nothing(tmp_path: Path) -> None:
    known = [(MAYOR, PERU, NORWAY)] * 5
    assert joined(tmp_path, [*known, (person("Ruiz"), PERU, NORWAY)], person("Ruiz"))[0] == "Ruiz"


def test_somebody_whom_few_articles_name_is_not_prominent(tmp_path: Path) -> None:
    assert joined(tmp_path, [*KNOWN[:4], BARE], BARE[0])[0] == "Ruiz"


@pytest.mark.parametrize("other", ["Luz Ruiz", "Ruiz Molina"])
def test_a_second_bearer_of_the_name_keeps_it_apart(tmp_path: Path, other: str) -> None:
    assert joined(tmp_path, [*KNOWN, (person(other),), BARE], BARE[0])[0] == "Ruiz"


@pytest.mark.parametrize("role", ["professor", "deputy mayor", "former mayor"])
def test_who_is_something_else_stays_apart(tmp_path: Path, role: str) -> None:
    bare = (person("Ruiz", role), COUNCIL, NORWAY)
    assert joined(tmp_path, [*KNOWN, bare], bare[0])[0] == "Ruiz"


def test_who_is_what_the_known_person_is_joins(tmp_path: Path) -> None:
    bare = (person("Ruiz", "the town's mayor"), COUNCIL, NORWAY)
    assert joined(tmp_path, [*KNOWN, bare], bare[0])[0] == "Ana Ruiz"


def test_of_two_in_one_office_the_prominent_one_is_meant(tmp_path: Path) -> None:
    known = [(person("Ana Ruiz", "Finance Minister"), PERU)] * 10
    rival, bare = (person("Luz Ruiz", "Finance Minister"),), (person("Ruiz", "Finance Minister"), NORWAY)
    name, reason = joined(tmp_path, [*known, rival, bare], bare[0])
    assert (name, reason) == ("Ana Ruiz", "by far the best known Ruiz with the same office (finance minister)")


def test_a_first_name_alone_joins_nobody(tmp_path: Path) -> None:
    assert joined(tmp_path, [*KNOWN, (person("Ana"), COUNCIL, NORWAY)], person("Ana"))[0] == "Ana"


def test_a_chinese_surname_stands_first(tmp_path: Path) -> None:
    known = [(person("Xu Wenhai"), COUNCIL, NORWAY)] * 5
    assert joined(tmp_path, [*known, (person("Xu"), COUNCIL, NORWAY)], person("Xu"))[0] == "Xu Wenhai"


@pytest.mark.parametrize("rivals", [0, 1])
@pytest.mark.parametrize("place", range(6))
def test_the_order_of_the_articles_decides_nothing(tmp_path: Path, rivals: int, place: int) -> None:
    articles = [*KNOWN[:3], (MAYOR, COUNCIL), (MAYOR, NORWAY)]
    articles.insert(place, BARE)
    rival = [(person("Luz Ruiz"), PERU)] * rivals
    for i, order in enumerate(permutations(range(2))):
        halves = (articles, rival)
        (folder := tmp_path / str(i)).mkdir()
        found, _ = joined(folder, [one for half in order for one in halves[half]], BARE[0])
        assert found == ("Ruiz" if rivals else "Ana Ruiz")
