"""Two names under which the store knew two actors become one where an article, or what both are, shows it."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from corpus.model import Actor
from store.actors.spellings import may_be_one
from store.database.store import Store
from tests.made_articles import article, kept, new_store


def found(folder: Path, *actors: Actor) -> list[int]:
    """The actor of the store that each of these becomes after all, an article each."""
    store: Store = new_store(folder)
    for i, actor in enumerate(actors):
        kept(store, f"file {i}", article(f"Outlet {i}", [], actors=[actor], prose=f"{actor.name} came. Number {i}."))
    with store.reading() as connection:
        rows = connection.execute("SELECT actor_id FROM actor_link ORDER BY article_actor_id").fetchall()
        left = connection.execute("SELECT count(*) FROM actor WHERE id NOT IN (SELECT actor_id FROM actor_link)")
        assert left.fetchone() == (0,)
    store.close()
    return [row[0] for row in rows]


def person(name: str, *roles: str) -> Actor:
    return Actor(name, "person", roles=roles)


GUILD = Actor("Western Pilots Guild", "organisation")
LETTERS = Actor("WPG", "organisation")
BOTH = Actor("Western Pilots Guild", "organisation", aliases=("WPG",))


@pytest.mark.parametrize("order", permutations((GUILD, LETTERS, BOTH, LETTERS)))
def test_letters_that_one_article_explains_are_that_body_in_all(tmp_path: Path, order: tuple[Actor, ...]) -> None:
    assert len(set(found(tmp_path, *order))) == 1


def test_letters_in_another_language_are_a_bodys_once_two_articles_say_so(tmp_path: Path) -> None:
    told = Actor("Harbour Workers Front", "organisation", aliases=("FTP",))
    known, letters, *_ = found(tmp_path, Actor(told.name, told.type), Actor("FTP", "organisation"), told)
    assert known != letters
    (again := tmp_path / "again").mkdir()
    assert len(set(found(again, Actor(told.name, told.type), Actor("FTP", "organisation"), told, told))) == 1


@pytest.mark.parametrize("name", ["Wexcombe Potters Group", "Western Potters Guild"])
def test_letters_that_two_bodies_share_join_neither_later(tmp_path: Path, name: str) -> None:
    other = Actor(name, "organisation", aliases=("WPG",))
    first, second, third = found(tmp_path, BOTH, other, LETTERS)
    assert len({first, second, third}) == 3


def test_an_own_name_is_nobody_elses(tmp_path: Path) -> None:
    aside = Actor("Tern Group", "company", aliases=("Tern Air",))
    once, _, again, third = found(
        tmp_path, Actor("Tern Air", "company"), aside, Actor("Tern Air", "company"), Actor("Tern Air", "company")
    )
    assert once == again == third


@pytest.mark.parametrize(
    ("one", "other"),
    [("Min Ji-won", "Min Ji Won"), ("Jo B. Doe", "Jo B Doe"), ("Park Ji-won", "Ji-won Park"), ("JB Doe", "J. B. Doe")],
)
def test_hyphens_and_dots_make_no_second_person(tmp_path: Path, one: str, other: str) -> None:
    first, second = found(tmp_path, person(one), person(other))
    assert first == second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Dmitri Larin", "Kestrel chairman"), person("Dmitry Larin", "chairman of Kestrel")),
        (person("Jim Doe", "Finance Minister"), person("James Doe", "minister of finance")),
        (person("Samir Nadim", "Peruvian president"), person("Samir al-Nadim", "President of Peru")),
        (person("Jo Doe", "Finance Minister"), person("Jo B. Doe", "minister of finance")),
        (person("Jo Doe", "Sen."), person("Jo B. Doe", "senator from Lund")),
        (person("Jo Doe", "attorney general"), person("Jo B. Doe", "Attorney General")),
    ],
)
def test_another_spelling_joins_by_the_same_office(tmp_path: Path, one: Actor, other: Actor) -> None:
    for i, pair in enumerate(((one, other), (other, one), (one, person(other.name), other))):
        (folder := tmp_path / str(i)).mkdir()
        assert len(set(found(folder, *pair))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Jim Doe"), person("James Doe")),
        (person("Jim Doe", "Kestrel chairman"), person("James Doe", "Kestrel pilot")),
        (person("Jim Doe", "Kestrel chairman"), person("John Doe", "Kestrel chairman")),
        (person("Jim Doe", "Kestrel chairman"), person("James Doe Jr.", "Kestrel chairman")),
        (person("Jo B. Doe", "Sen."), person("Jo B. Doe Jr.", "Sen.")),
        (person("Jo Doe", "Sen."), person("Jo B. Doe", "Judge")),
        (person("Jo A. Doe", "Finance Minister"), person("Jo B. Doe", "Finance Minister")),
        (person("Jo Doe", "former US president"), person("Jo B. Doe", "US president")),
    ],
)
def test_two_who_may_be_two_stay_two(tmp_path: Path, one: Actor, other: Actor) -> None:
    first, second = found(tmp_path, one, other)
    assert first != second


def test_a_name_of_one_word_is_no_spelling_of_any() -> None:
    assert not may_be_one("Doe", "Jo Doe")


STRIKER, MINISTER = person("Jo Doe", "striker"), person("Jo Doe", "trade minister")


@pytest.mark.parametrize("order", permutations((STRIKER, MINISTER, STRIKER)))
def test_a_footballer_and_a_minister_of_one_name_are_two(tmp_path: Path, order: tuple[Actor, ...]) -> None:
    known = found(tmp_path, *order)
    assert {known[i] for i, actor in enumerate(order) if actor is STRIKER}.isdisjoint(
        known[i] for i, actor in enumerate(order) if actor is MINISTER
    )
    assert len(set(known)) == 2


def test_of_two_of_one_name_an_article_that_tells_nothing_means_neither(tmp_path: Path) -> None:
    assert len(set(found(tmp_path, STRIKER, MINISTER, person("Jo Doe")))) == 3


@pytest.mark.parametrize(
    "other",
    [
        person("Jo Doe"),
        person("Jo Doe", "former senator"),
        person("Jo Doe", "chairman of the club"),
        person("Jo Doe", "minister and Wexal United striker"),
    ],
)
def test_somebody_may_be_more_than_one_thing(tmp_path: Path, other: Actor) -> None:
    one, two = found(tmp_path, person("Jo Doe", "Wexal United striker"), other)
    assert one == two


def test_two_callings_are_one_persons_beside_the_same_actors(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    beside = [Actor("Wexal Guild", "organisation"), person("Ida Lund")]
    for i, actor in enumerate((STRIKER, MINISTER)):
        prose = f"Jo Doe met Ida Lund of the Wexal Guild. Number {i}."
        kept(store, f"file {i}", article(f"Outlet {i}", [], actors=[actor, *beside], prose=prose))
    with store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM actor WHERE name = 'Jo Doe'").fetchone() == (1,)
    store.close()


FULL = Actor("哈利娜·弗罗贝尔", "person", aliases=("弗罗贝尔",))
BRACKET = Actor("弗羅貝爾", "person", aliases=("Halina Wrobel",))


@pytest.mark.parametrize("order", permutations((person("Halina Wrobel"), FULL, BRACKET)))
def test_a_bracket_that_gives_a_name_in_both_scripts_makes_all_three_one(
    tmp_path: Path, order: tuple[Actor, ...]
) -> None:
    assert len(set(found(tmp_path, *order))) == 1


@pytest.mark.parametrize(
    "order", permutations((person("Piotr Wrobel"), FULL, replace(BRACKET, aliases=("Piotr Wrobel",))))
)
def test_a_bracket_with_another_given_name_is_somebody_else_of_that_surname(
    tmp_path: Path, order: tuple[Actor, ...]
) -> None:
    named = dict(zip((one.name for one in order), found(tmp_path, *order), strict=True))
    assert named["Piotr Wrobel"] == named["弗羅貝爾"] != named[FULL.name]
