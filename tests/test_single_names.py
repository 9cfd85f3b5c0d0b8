"""A name of one word that no fuller name explains is a person, a body or an office by how it stands in the text."""

import pytest

from corpus.model import Actor
from corpus.read import parse


def actors_of(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in parse(text).actors}


@pytest.mark.parametrize(
    "text",
    [
        "The judge asked about the order. “We do not know,” Brandtner answered. Brandtner said it was lawful.",
        "“It is war,” Brandtner said. Brandtner said no more about the harbour.",
        "“Is that so?” Brandtner asked. According to Brandtner, nobody knew.",
    ],
)
def test_who_goes_on_after_the_words_quoted_is_a_person(text: str) -> None:
    assert actors_of(text)["Brandtner"].type == "person"


@pytest.mark.parametrize("behind", ["said in a statement", "said on its website", "said in its report"])
def test_who_gives_out_a_statement_may_be_a_firm(behind: str) -> None:
    text = f"“The channel will be dredged,” Kestrelin {behind}. Kestrelin said no more."
    assert actors_of(text)["Kestrelin"].type == "organisation"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Taoiseach has told the Dáil that the talks end. Nobody cheered.", "Taoiseach"),
        ("Jo Doe met Labor secretary Tom Lund on Monday.", "Labor"),
        ("They met in Portlaoise, Co Laois, on Monday. Police in Co Mayo said so.", "Co Laois"),
    ],
)
def test_offices_departments_and_counties_are_nobody(text: str, name: str) -> None:
    assert name not in actors_of(text)


def test_an_office_in_irish_means_its_holder() -> None:
    [quote] = parse("Taoiseach Ann Holm spoke. The Taoiseach told reporters that the talks had failed.").quotes
    assert quote.speaker == "Ann Holm"


@pytest.mark.parametrize("name", ["Jabhat al-Nahr", "Ahrar al-Wadi", "Tehreek-e-Sahil", "Lashkar Sahil"])
def test_a_front_or_army_named_in_arabic_or_urdu_is_a_body(name: str) -> None:
    assert actors_of(f"The harbour was taken, and {name} said it would stay.")[name].type == "organisation"


def test_a_letter_lost_in_decoding_does_not_cut_a_name() -> None:
    assert list(actors_of("On Monday Nua\ufffd\ufffdla Ryan said no. Ms Ryan left.")) == ["Nua\ufffd\ufffdla Ryan"]
