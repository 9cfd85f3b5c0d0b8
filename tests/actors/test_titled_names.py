"""Names beside an office: the office is told whole, and is no part of the name."""

import pytest

from corpus.read import parse
from tests.actors.cast_of import named, speakers


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The board met. Police Chief James Gorm said the road was closed.", "James Gorm", "Police Chief"),
        ("The board met. Fire Chief Okafor said the trucks were old.", "Okafor", "Fire Chief"),
        ("The road was closed, PC Daniel Oduya told the court.", "Daniel Oduya", "PC"),
        ("Costs rose, Chief Medical Officer Paul Strand said.", "Paul Strand", "Chief Medical Officer"),
        ("Seas rise, UN climate chief Simon Falk said.", "Simon Falk", "UN climate chief"),
        ("The vote was close. Its director, Dr. Ida Brandt, said nobody had won.", "Ida Brandt", "director"),
        ("Lib Dem Wexa Brandt took 14,000 votes.", "Wexa Brandt", "Lib Dem"),
        ("Did he listen? Yes. Professor Ida Brandt said so.", "Ida Brandt", "Professor"),
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(text: str, name: str, role: str) -> None:
    found = named(text)
    assert found[name].type == "person"
    assert role in found[name].roles


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Costs rose, GNC Chief of Staff Katja Walde said.", "Katja Walde", "Chief of Staff"),
        ("Costs rose, General César Orive said.", "César Orive", "General"),
        ("Costs rose, Special Counsel Ann Lund said.", "Ann Lund", "Special Counsel"),
        (
            "Örn Brandt, managing director of the guild, said costs rose.",
            "Örn Brandt",
            "managing director of the guild",
        ),
    ],
)
def test_an_office_of_several_words_is_told_whole(text: str, name: str, role: str) -> None:
    assert role in named(text)[name].roles


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Rates rose, Bank of Lundby governor Ann Lund said.", "Ann Lund", "Bank of Lundby governor"),
        ("Flats are dear. Its planning director, Ann Lund, said so.", "Ann Lund", "planning director"),
    ],
)
def test_an_office_keeps_the_words_that_tell_which(text: str, name: str, role: str) -> None:
    assert named(text)[name].roles == (role,)


def test_whom_a_spokesperson_speaks_for_is_no_speaker_behind_a_comma() -> None:
    article = parse("A spokesperson for Health Minister Adriana Lund, Maddy Reed, wrote that clinics had opened.")
    assert speakers(article) != ["Adriana Lund"]


def test_an_office_alone_names_nobody() -> None:
    article = parse("The US Commerce Secretary, Aksel Lund, said on Sunday that chips would be reviewed.")
    assert speakers(article) == ["Aksel Lund"]
    assert "Speaker" not in named("Ida Brandt said on the floor: “Mr Speaker, the lights are off.”")


def test_whoever_works_at_a_body_is_no_body() -> None:
    found = named("But Jónas Tveit, a fish ecologist at the institute, said the fish were crowding.")
    assert found["Jónas Tveit"].type == "person"


def test_then_and_ex_before_an_office_leave_the_name_bare() -> None:
    found = named("Then-President Jonna Dunn said no. Ex-Senator Bo Reed agreed with Dunn.")
    assert {"Jonna Dunn", "Bo Reed"} <= found.keys()


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The plan was drawn up by FEMA Administrator Gina Halloway in March.", "Gina Halloway", "FEMA Administrator"),
        ("They thanked Assemblymember Jorvik Tandemar for it.", "Jorvik Tandemar", "Assemblymember"),
        ("Pastor Jorvik Tandemar said that the doors stay open.", "Jorvik Tandemar", "Pastor"),
        ("They wrote to Surgeon General Jorvik Tandemar in May.", "Jorvik Tandemar", "Surgeon General"),
        ("They wrote to Special Agent Jorvik Tandemar in May.", "Jorvik Tandemar", "Special Agent"),
        ("They heard County Executive Jorvik Tandemar in May.", "Jorvik Tandemar", "County Executive"),
        ("They chose Trainer Gina Halloway for the task.", "Gina Halloway", "Trainer"),
        ("They met Prime Minister-designate Jorvik Tandemar there.", "Jorvik Tandemar", "Prime Minister-designate"),
    ],
)
def test_an_office_with_a_capital_belongs_to_no_name(text: str, name: str, role: str) -> None:
    found = named(text)
    assert name in found, found.keys()
    assert found[name].type == "person"
    assert role in found[name].roles


def test_what_somebody_is_ends_with_the_sentence() -> None:
    assert named("They met Jo Lund, chairman of the Lundby GOP.")["Jo Lund"].roles == ("chairman of the Lundby GOP",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said his spokeswoman, Jo Lund.", "spokeswoman"),
        ("He faced the chief rival, Jo Lund; it went badly.", "chief rival"),
        ("They met Lundby’s new harbour minister, Jo Lund — until May a farmer.", "Lundby’s new harbour minister"),
        ("They saw Jo Lund, then the harbour minister.", "harbour minister"),
        ("They saw Jo Lund, a farmer whose brother died, at home.", "farmer"),
    ],
)
def test_an_office_is_told_wherever_the_name_behind_it_ends_a_clause(text: str, role: str) -> None:
    assert named(text)["Jo Lund"].roles == (role,)


def test_the_next_in_a_list_is_not_who_the_one_before_is() -> None:
    assert named("They met the mayor, Jo Lund and Bo Reed.")["Jo Lund"].roles == ()


@pytest.mark.parametrize("title", ["Brother", "Maître", "Alhaji", "Baron", "Countess"])
def test_a_title_of_the_cloth_the_bar_or_the_nobility_is_no_first_name(title: str) -> None:
    assert list(named(f"It was late, said {title} Ida Brandt. They left.")) == ["Ida Brandt"]
