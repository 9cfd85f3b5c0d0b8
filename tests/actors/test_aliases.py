"""The alias table is data with reasons, and a user's table wins over it."""

import pytest

from corpus.actors.aliases import Aliases
from corpus.errors import UnreadableError
from corpus.model import About
from corpus.read import parse

OWN = """
[[actor]]
name = "Aldona Steel"
type = "company"
aliases = ["AST", "Aldona"]
reason = "Ticker and short name."
"""


def test_every_bundled_entry_gives_its_reason() -> None:
    entries = Aliases.bundled().entries
    assert entries
    assert all(entry.reason.strip() for entry in entries)


def test_no_bundled_name_is_claimed_twice() -> None:
    table = Aliases.bundled()
    assert all(table.find(name) == entry for entry in table.entries for name in (entry.name, *entry.aliases))


def test_a_transliterated_name_finds_its_person() -> None:
    found = Aliases.bundled().find("Huang Renxun")
    assert found is not None
    assert found.name == "Jensen Huang"


def test_a_users_entry_wins_over_the_bundled_one() -> None:
    table = Aliases.bundled().extended(OWN.replace("AST", "Nvidia"))
    assert [e.name for e in table.entries if "Nvidia" in (e.name, *e.aliases)] == ["Aldona Steel"]
    assert Aliases.bundled().find("Nvidia") != table.find("Nvidia")


def test_a_users_entry_for_a_known_actor_adds_to_what_is_known_of_it() -> None:
    table = Aliases.bundled().extended('[[actor]]\nname = "Jensen Huang"\ntype = "person"\naliases = ["Jensen H."]')
    own, bundled = table.find("Jensen H."), Aliases.bundled().find("Jensen Huang")
    assert own and bundled and own is table.find("Huang Renxun")
    assert own.roles == bundled.roles


def test_an_alias_with_a_courtesy_title_means_its_person_without_it() -> None:
    own = '[[actor]]\nname = "Mara Quill"\ntype = "{}"\naliases = ["Ms. Quill"]'
    assert Aliases().extended(own.format("person")).find("Quill") is not None
    assert Aliases().extended(own.format("company")).find("Quill") is None


def test_a_name_that_two_entries_claim_stays_apart() -> None:
    assert Aliases().extended(OWN + OWN.replace("Aldona Steel", "Aldona Stone")).find("AST") is None


def test_case_counts_only_in_short_acronyms() -> None:
    table = Aliases().extended(OWN)
    assert table.find("the ALDONA STEEL") is not None
    assert table.find("ast") is None


@pytest.mark.parametrize(
    "table",
    [
        "actor = 3",
        "[[actor]]\nname = 'x'",
        OWN.replace("company", "planet"),
        "= =",
        OWN.replace('"AST"', "7"),
        "[" * 4000,
    ],
)
def test_a_wrong_table_is_refused_with_a_sentence(table: str) -> None:
    with pytest.raises(UnreadableError, match=r"table"):
        Aliases().extended(table)


@pytest.mark.parametrize(
    ("names", "actor"),
    [
        (("英伟达", "輝達", "NVIDIA"), "Nvidia"),
        (("特朗普", "川普", "Donald J. Trump"), "Donald Trump"),
        (("路透社", "路透"), "Reuters"),
        (("韩国", "南韓"), "South Korea"),
        (("世卫组织", "世界衛生組織"), "World Health Organization"),
        (("中国商务部", "MOFCOM"), "Chinese Ministry of Commerce"),
        (("香港金管局", "HKMA"), "Hong Kong Monetary Authority"),
    ],
)
def test_an_actor_is_the_same_in_either_language_and_script(names: tuple[str, ...], actor: str) -> None:
    for name in names:
        found = Aliases.bundled().find(name)
        assert found is not None, name
        assert found.name == actor


def test_offices_that_every_country_has_stand_for_none() -> None:
    assert [Aliases.bundled().find(name) for name in ("外交部", "商务部", "央行", "金管局")] == [None] * 4


def person(text: str, published: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
    found = parse(text, About(published=published), Aliases.bundled().extended(HOLDERS)).actors
    return [(actor.name, actor.aliases) for actor in found if actor.type == "person"]


HOLDERS = """
[[actor]]
name = "Ida Quorn"
type = "person"
aliases = []
roles = ["Danish president"]

[[actor]]
name = "Otto von dem Ried"
type = "person"
aliases = []
roles = ["Harbour Board president"]

[[actor]]
name = "Per Lunt"
type = "person"
aliases = []
roles = ["Kestrel chief executive", "Danish finance minister, 2001-2010"]

[[actor]]
name = "Eva Lunt"
type = "person"
aliases = []
roles = ["Danish finance minister, 2011-"]
"""


@pytest.mark.parametrize(
    "text",
    [
        "President Quorn spoke for an hour. Mr. Quorn then left.",
        "Denmark’s president, Quorn, spoke for an hour.",
        "The former Danish President Quorn spoke for an hour.",
        "Critics of the Quorn administration spoke, and Quorn replied to them.",
    ],
)
def test_an_office_beside_a_surname_tells_whom_the_table_knows(text: str) -> None:
    assert person(text) == [("Ida Quorn", ("Quorn",))]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Quorn spoke for an hour.",
        "Vice President Quorn spoke for an hour.",
        "Norwegian President Quorn spoke for an hour.",
    ],
)
def test_a_surname_without_that_office_stays_a_surname(text: str) -> None:
    assert person(text) == [("Quorn", ())]


def test_an_office_in_a_company_needs_the_company() -> None:
    assert person("Kestrel CEO Lunt spoke first.") == [("Per Lunt", ("Lunt",))]
    assert person("Mr. Lunt, the chief executive, spoke first.") == [("Lunt", ())]


def test_the_years_of_an_office_tell_its_holders_apart() -> None:
    text = "Finance Minister Lunt spoke first."
    assert person(text, "2005-03-01") == [("Per Lunt", ("Lunt",))]
    assert person(text, "2015-03-01") == [("Eva Lunt", ("Lunt",))]
    assert person(text) == [("Lunt", ())]


def test_somebody_else_of_the_surname_is_not_the_holder() -> None:
    text = "Nils Quorn waved. President Quorn did not."
    assert person(text) == [("Nils Quorn", ()), ("Ida Quorn", ("Quorn",))]


@pytest.mark.parametrize("country", ["North Korean", "South African", "Saudi Arabian", "New Zealand"])
def test_a_country_of_two_words_is_no_obstacle_to_an_office(country: str) -> None:
    holder = f'[[actor]]\nname = "Ida Zill"\ntype = "person"\naliases = []\nroles = ["{country} leader"]'
    found = parse(f"{country} leader Zill spoke first.", aliases=Aliases().extended(holder)).actors
    assert "Ida Zill" in [actor.name for actor in found]


def test_every_office_that_the_bundled_table_tells_can_be_read_beside_a_surname() -> None:
    holders = [entry for entry in Aliases.bundled().entries if entry.type == "person" and entry.roles]
    text = "\n".join(
        f"The plan holds, said {role} {entry.name.split()[-1]}." for entry in holders for role in entry.roles
    )
    named = {actor.name for actor in parse(text).actors}
    assert len(named & {entry.name for entry in holders}) > len(holders) / 2


def test_a_surname_with_particles_is_told_by_its_office() -> None:
    text = "Harbour Board President von dem Ried left. Ried was late."
    assert person(text) == [("Otto von dem Ried", ("von dem Ried", "Ried"))]
