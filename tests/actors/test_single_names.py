"""A name of one word that no fuller name explains is a person, a body or an office by how it stands in the text."""

import pytest

from corpus.model import Actor
from corpus.read import parse
from tests.actors.cast_of import named, speakers


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


@pytest.mark.parametrize("told", ["She told reporters that it leaked.", "“It leaks,” she said. She left."])
def test_whoever_says_so_and_goes_on_as_she_is_a_person(told: str) -> None:
    article = parse(f"Brandtner insisted that the lock was safe. {told}")
    assert next(a for a in article.actors if a.name == "Brandtner").type == "person"
    assert {q.speaker for q in article.quotes} == {"Brandtner"}


def test_a_firm_is_not_she_where_somebody_was_named() -> None:
    assert actors_of("Ida Lund runs it. Kestrelin said that it was late. She sighed.")["Kestrelin"].type != "person"


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


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("A file went to the Director of Public Prosecutions on Monday.", "Prosecutions"),
        ("The Special Representative of the Secretary-General said no.", "Secretary-General"),
        ("Olga Kolm was made Acting Governor of the Perm Territory on Monday.", "Perm Territory"),
        ("Eight Sri Lankan sailors left. Sri Lankan officials said so.", "Sri Lankan"),
        ("The director of PGK Capital left, said Paula Lund, CEO of PGK Capital.", "Capital"),
        ("A Panel Discussion said nothing new on Monday.", "Panel Discussion"),
    ],
)
def test_what_stands_behind_of_in_an_office_is_no_surname(text: str, nobody: str) -> None:
    assert nobody not in actors_of(text)


def test_two_lines_run_into_one_make_no_name_of_both() -> None:
    found = actors_of("Sarah Lund stayed. Read more from Sarah The SNP conference ended. The SNP said no.")
    assert found["SNP"].type == "organisation"
    assert found["Sarah Lund"].aliases == ("Sarah",)


def test_two_firms_in_one_breath_are_no_person() -> None:
    text = "The union welcomed talks on Opel Varsted. Varsted managing director Rory Lund left. Varsted shares fell."
    assert "Opel Varsted" not in actors_of(text)
    assert actors_of(text)["Varsted"].type == "company"


def test_a_republic_is_no_newspaper() -> None:
    assert actors_of("The head of the Burdatia Republic said no.")["Burdatia Republic"].type != "outlet"


def test_an_office_in_irish_means_its_holder() -> None:
    [quote] = parse("Taoiseach Ann Holm spoke. The Taoiseach told reporters that the talks had failed.").quotes
    assert quote.speaker == "Ann Holm"


@pytest.mark.parametrize("name", ["Jabhat al-Nahr", "Ahrar al-Wadi", "Tehreek-e-Sahil", "Lashkar Sahil"])
def test_a_front_or_army_named_in_arabic_or_urdu_is_a_body(name: str) -> None:
    assert actors_of(f"The harbour was taken, and {name} said it would stay.")[name].type == "organisation"


def test_a_letter_lost_in_decoding_does_not_cut_a_name() -> None:
    assert list(actors_of("On Monday Nua\ufffd\ufffdla Ryan said no. Ms Ryan left.")) == ["Nua\ufffd\ufffdla Ryan"]


def test_a_name_behind_a_dash_opens_no_sentence() -> None:
    text = "It has ordered boats from three yards on the far side of the harbour—Quarvo, Tavo Corp and Numo—since May."
    assert {actor.name for actor in parse(text).actors} == {"Quarvo", "Tavo Corp", "Numo"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“They came at two,” said Amadi, a herder, who hid.", "Amadi"),
        ("It went in after a mistake by the goalkeeper, Kauê.", "Kauê"),
    ],
)
def test_what_is_set_off_beside_a_single_name_tells_a_person(text: str, name: str) -> None:
    assert named(text)[name].type == "person"


def test_a_storm_and_the_town_it_hit_are_nobody() -> None:
    text = "Hurricane Odelia came ashore near Wexcombe. Odelia weakened, and an aid worker in Wexcombe said so."
    assert not named(text)


def test_a_market_leader_is_no_person() -> None:
    found = named("The market leader, Wexal, said that it was late.")
    assert "person" not in {actor.type for actor in found.values()}


@pytest.mark.parametrize(
    ("text", "user"),
    [
        ("One vendor on the market, jay1984, said it was fair.", "jay1984"),
        ("A forum member, kestrel_9, wrote that it was fair.", "kestrel_9"),
        ("It was fair, user kestrel9 wrote on the forum.", "kestrel9"),
        ("elmo77, the other deep web user, said it was fair.", "elmo77"),
        ("One forum user said the model, harbour22, was fast.", None),
        ("Users in ward4 said it was fair.", None),
        ("A forum user, 41, said the format was mp3 and utf8.", None),
    ],
)
def test_a_word_with_a_number_that_a_user_goes_by_names_who_speaks(text: str, user: str | None) -> None:
    assert [s for s in speakers(parse(text)) if s and s[-1].isdigit() and " " not in s] == ([user] if user else [])
