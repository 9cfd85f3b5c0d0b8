"""Actors are joined across articles where something says so, and the reason is kept in words."""

from itertools import permutations
from pathlib import Path

import pytest

from corpus.model import Actor
from store.database.store import Store
from store.utterances.listing import list_utterances
from store.writing.remove import remove
from tests.made_articles import article, kept, new_store, said

PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"


def meet(store: Store, *actors: Actor) -> list[tuple[int, str]]:
    """The actor of the store that each of these becomes, an article each, with the reason."""
    for i, actor in enumerate(actors):
        kept(store, f"file {i}", article(f"Outlet {i}", [], actors=[actor], prose=f"{actor.name} came. Number {i}."))
    return links(store)


def links(store: Store) -> list[tuple[int, str]]:
    with store.reading() as connection:
        rows = connection.execute("SELECT actor_id, reason FROM actor_link ORDER BY article_actor_id").fetchall()
    return [(row[0], row[1]) for row in rows]


def person(name: str, *roles: str) -> Actor:
    return Actor(name, "person", roles=roles)


@pytest.mark.parametrize("names", [("陆青禾", "Lu Qinghe"), ("Lu Qinghe", "陸青禾")])
def test_a_name_in_characters_and_in_pinyin_is_one_whichever_comes_first(store: Store, names: tuple[str, str]) -> None:
    (first, _), (second, reason) = meet(store, *map(person, names))
    assert first == second
    assert reason == f"{names[names[0].isascii()]} is Lu Qinghe in pinyin"


def test_two_names_in_characters_that_pinyin_writes_alike_stay_apart(store: Store) -> None:
    (first, _), (second, _), (third, reason) = meet(store, person("陆青禾"), person("路清河"), person("Lu Qinghe"))
    assert len({first, second, third}) == 3
    assert reason == "kept apart: 2 known actors bear this name"


def test_a_name_of_two_characters_is_not_told_by_its_pinyin(store: Store) -> None:
    (first, _), (second, _) = meet(store, person("陆青"), person("Lu Qing"))
    assert first != second


@pytest.mark.parametrize(
    "bearers",
    [
        (person("陆青", "外交部发言人"), person("Lu Qing", "foreign ministry spokeswoman")),
        (person("Lu Qing", "the spokeswoman for the foreign ministry"), person("陸青", "中国外交部发言人")),
        (person("Lu Qing", "Hailing's spokeswoman"), person("陆青", "海陵新能源发言人")),
    ],
)
def test_a_name_of_two_characters_is_told_by_its_pinyin_and_the_same_office(
    store: Store, bearers: tuple[Actor, Actor]
) -> None:
    (first, _), (second, _) = meet(store, *bearers)
    assert first == second


@pytest.mark.parametrize("role", ["主教练", "外交部副部长", "发言人", "海陵新能源发言人", "海陵新能源董事长"])
def test_it_is_not_where_the_offices_are_two_or_half_the_same(store: Store, role: str) -> None:
    (first, _), (second, _) = meet(store, person("陆青", role), person("Lu Qing", "foreign ministry spokeswoman"))
    assert first != second


def test_a_full_name_joins(store: Store) -> None:
    (first, _), (second, reason) = meet(store, person("Ana Ruiz"), person("Ana Ruiz"))
    assert first == second
    assert reason == "same full name"


def test_the_alias_table_joins_two_names_and_says_why(store: Store) -> None:
    (first, _), (second, reason) = meet(store, person("Huang Renxun"), person("Jensen Huang"))
    assert first == second
    with store.reading() as connection:
        assert connection.execute("SELECT name FROM actor").fetchall() == [("Jensen Huang",)]
    (_, _), (_, _), (third, reason) = meet(store, person("Jen-Hsun Huang", "chief"))[-3:]
    assert third == first
    assert "alias table" in reason


def test_a_bare_surname_with_the_same_organisation_joins_the_one_known_person(store: Store) -> None:
    (known, _), (bare, reason) = meet(store, person("Ana Ruiz", "head of Kestrel"), person("Ruiz", "Kestrel chief"))
    assert bare == known
    assert reason == "the only known Ruiz with the same organisation in the role (kestrel)"


@pytest.mark.parametrize("office", ["president", "attorney general", "secretary-general", "chief justice"])
def test_a_bare_surname_with_the_same_office_joins(store: Store, office: str) -> None:
    (known, _), (bare, _) = meet(store, person("Ana Ruiz", office), person("Ruiz", f"the {office}"))
    assert bare == known


def test_a_deputy_in_an_office_is_not_who_holds_it(store: Store) -> None:
    (known, _), (bare, _) = meet(
        store, person("Ana Ruiz", "attorney general"), person("Ruiz", "deputy attorney general")
    )
    assert bare != known


@pytest.mark.parametrize("role", ["spokeswoman", "professor", "vice president", "former president", "Chinese official"])
def test_a_common_role_joins_nobody(store: Store, role: str) -> None:
    (known, _), (bare, reason) = meet(store, person("Ana Ruiz", "president", role), person("Ruiz", role))
    assert bare != known
    assert reason


@pytest.mark.parametrize(("one", "other"), [("Ana Ruiz", "Ruiz"), ("Dr Ruiz", "Dr Ruiz")])
def test_a_bare_surname_alone_joins_nobody(store: Store, one: str, other: str) -> None:
    (known, _), (bare, reason) = meet(store, person(one), person(other))
    assert bare != known
    assert reason == "a single name, and nothing says whose"


def test_two_persons_who_would_fit_keep_a_bare_surname_apart(store: Store) -> None:
    found = meet(
        store, person("Ana Ruiz", "Kestrel chief"), person("Luz Ruiz", "Kestrel pilot"), person("Ruiz", "of Kestrel")
    )
    assert len({actor for actor, _ in found}) == 3
    assert "2 known persons" in found[2][1]


def test_a_full_name_that_comes_later_explains_an_earlier_surname(store: Store) -> None:
    bare = article("Harbour Post", [said(PLEDGE, "Ruiz")], actors=[person("Ruiz", "Kestrel chief")])
    kept(store, "one", bare)
    full = article("Coast Courier", [said(PLEDGE)], actors=[person("Ana Ruiz", "head of Kestrel")])
    kept(store, "two", full)
    (first, reason), (second, _) = links(store)
    assert first == second
    assert "the only known Ruiz" in reason
    [utterance] = list_utterances(store)
    assert any(reason.startswith("same speaker") for reason in utterance.reasons)


def test_a_body_joins_by_its_name_without_legal_form_and_by_the_acronym_an_article_gives(store: Store) -> None:
    found = meet(
        store,
        Actor("Kestrel Shipping Corp.", "company"),
        Actor("Kestrel Shipping", "company"),
        Actor("Western Pilots Guild", "organisation", aliases=("WPG",)),
        Actor("WPG", "organisation"),
        Actor("W.P.G.", "organisation"),
        Actor("Nord-Bakery", "company"),
        Actor("Nord Bakery", "company"),
    )
    assert found[0][0] == found[1][0]
    assert found[2][0] == found[3][0] == found[4][0] != found[0][0]
    assert found[5][0] == found[6][0]


def test_a_person_is_never_a_company(store: Store) -> None:
    (someone, _), (firm, _) = meet(store, person("Morgan Stanley"), Actor("Morgan Stanley", "company"))
    assert someone != firm


def test_the_unnamed_of_two_articles_are_never_joined(store: Store) -> None:
    for outlet in ("Harbour Post", "Coast Courier"):
        kept(store, outlet, article(outlet, [said(PLEDGE, "a pilot")], actors=[]))
    (first, reason), (second, _) = links(store)
    assert first != second
    assert reason == "unnamed: known by this article alone"


def test_a_chinese_name_is_a_full_name(store: Store) -> None:
    (first, _), (second, _) = meet(store, person("林海"), person("林海"))
    assert first == second


def test_an_actor_goes_with_its_last_article(store: Store) -> None:
    meet(store, person("Ana Ruiz"), person("Ana Ruiz"))
    remove(store, [1, 2])
    with store.reading() as connection:
        for table in ("actor", "actor_name", "actor_link"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_hostile_names_are_kept_like_any_other(store: Store) -> None:
    odd = [person("'; DROP TABLE actor; --"), person("\u202eRuiz"), person("A" * 5_000), person("%_ %"), person("’")]
    assert len(meet(store, *odd)) == len(odd)


HUANG = person("Huang", "Nvidia CEO")
JENSEN, JENSEN_CHIEF = person("Jensen Huang"), person("Jensen Huang", "chief executive of Nvidia")
TRIOS = [
    (
        (person("Ruiz", "Kestrel chief"), person("Ana Ruiz", "head of Kestrel"), person("Luz Ruiz", "Kestrel pilot")),
        None,
    ),
    ((person("Ruiz", "Kestrel boss"), person("Ana Ruiz", "CEO of Kestrel"), person("Luz Ruiz", "Kestrel pilot")), 1),
    ((person("Ruiz", "Kestrel’s founder"), person("Ana Ruiz"), person("Ana Ruiz", "founder of Kestrel")), 1),
    ((person("Ruiz", "Finance Minister"), person("Ana Ruiz", "minister of finance"), person("Luz Ruiz", "pilot")), 1),
    (
        (
            person("Ruiz", "Peruvian President"),
            person("Ana Ruiz", "president of Peru"),
            person("Luz Ruiz", "Chilean president"),
        ),
        1,
    ),
    ((person("Ruiz", "Detective Sergeant"), person("Ana Ruiz", "Police Sergeant"), person("Luz")), None),
    ((person("Ruiz", "Peru’s Trade Minister"), person("Ana Ruiz", "Chilean trade minister"), person("Luz Ruiz")), None),
    (
        (person("Ruiz", "Fisheries Minister"), person("Ana Ruiz", "Minister of Tourism and Fisheries"), person("Luz")),
        None,
    ),
    ((HUANG, JENSEN, person("Amy Huang", "Ostrup analyst")), 1),
    ((HUANG, JENSEN, person("Amy Huang", "Nvidia chief executive")), None),
    ((HUANG, JENSEN_CHIEF, person("Amy Huang", "Nvidia lawyer")), 1),
    ((person("Huang", "Ostrup analyst"), JENSEN_CHIEF, person("Amy Huang", "Ostrup analyst")), 2),
    ((person("Huang", "pilot"), JENSEN_CHIEF, person("Amy Huang", "pilot")), None),
]
"""A bare surname and two others, and which of the two it means."""


@pytest.mark.parametrize(("trio", "meant"), TRIOS)
@pytest.mark.parametrize("order", permutations(range(3)))
def test_the_order_of_the_articles_decides_nothing(
    store: Store, trio: tuple[Actor, ...], meant: int | None, order: tuple[int, ...]
) -> None:
    found = dict(zip(order, meet(store, *(trio[i] for i in order)), strict=True))
    bare, reason = found[0]
    same = [i for i in (1, 2) if found[i][0] == bare]
    assert same == ([i for i in (1, 2) if trio[i].name == trio[meant].name] if meant else [])
    assert reason
    with store.reading() as connection:
        kept_names = connection.execute("SELECT count(*) FROM actor_name WHERE actor_id NOT IN (SELECT id FROM actor)")
        assert kept_names.fetchone() == (0,)
        linked = connection.execute("SELECT count(*) FROM actor WHERE id NOT IN (SELECT actor_id FROM actor_link)")
        assert linked.fetchone() == (0,)


@pytest.mark.parametrize(("trio", "meant"), TRIOS)
@pytest.mark.parametrize("gone", [1, 2])
def test_a_surname_is_decided_again_when_an_article_that_told_of_it_goes(
    tmp_path: Path, trio: tuple[Actor, ...], meant: int | None, gone: int
) -> None:
    stores = []
    for name in ("all", "left"):
        (tmp_path / name).mkdir()
        stores.append(new_store(tmp_path / name))
    meet(stores[0], *trio)
    remove(stores[0], [gone + 1])
    meet(stores[1], *(actor for i, actor in enumerate(trio) if i != gone))
    (bare, why), (other, _) = links(stores[0])
    (bare_left, why_left), (other_left, _) = links(stores[1])
    assert (bare == other) == (bare_left == other_left)
    assert why == why_left


def test_the_alias_table_knows_whom_a_surname_beside_an_office_means(store: Store) -> None:
    (first, why), (second, _), (third, reason) = meet(
        store, person("Trump", "U.S. President"), person("Trump", "President"), person("Donald Trump")
    )
    assert first == second == third
    assert why == "the alias table's Donald Trump (US president) has the same office (president)"
    assert reason == "same full name"
    with store.reading() as connection:
        assert connection.execute("SELECT name FROM actor").fetchall() == [("Donald Trump",)]


@pytest.mark.parametrize("role", ["former president", "French president", "vice president", "golfer"])
def test_the_alias_table_joins_no_other_office(store: Store, role: str) -> None:
    (known, _), (bare, _) = meet(store, person("Donald Trump", "US president"), person("Trump", role))
    assert bare != known


def test_two_spellings_of_the_governor_of_a_central_bank_are_one(store: Store) -> None:
    (first, _), (second, reason) = meet(
        store, person("Aleksei Lorn", "central bank governor"), person("Alexey Lorn", "the central bank governor")
    )
    assert first == second
    assert reason.endswith("with the same office (central bank governor)")
