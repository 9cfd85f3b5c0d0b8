"""What an article says somebody is ends where it ends: at the sentence, at the verb before it, at the closing dash."""

import pytest

from corpus.read import parse
from tests.actors.cast_of import named


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("Its adviser, Professor Omar Salas of the Quay School, said no.", "Omar Salas", ("Professor", "adviser")),
        (
            "Peruvian ambassador to Norway, Omar Salas, said the border was shut.",
            "Omar Salas",
            ("Peruvian ambassador to Norway",),
        ),
        ("Peruvian ambassador to Norway Omar Salas said no.", "Omar Salas", ("Peruvian ambassador to Norway",)),
        (
            "Omar Salas, Peru's Ambassador Extraordinary and Plenipotentiary to Norway, said no.",
            "Omar Salas",
            ("Peru's Ambassador Extraordinary and Plenipotentiary to Norway",),
        ),
        ("See https://t.co/ojBMe Rep. Omar Salas said no.", "Omar Salas", ("Rep.",)),
        ("He met Omar Salas, the Norwegian foreign ministry reported on Monday.", "Omar Salas", ()),
        ("But Peruvian envoy to Norway, Omar Salas, said no.", "Omar Salas", ("Peruvian envoy to Norway",)),
        ("Turkish Minister for EU Affairs Ozer Talik said no.", "Ozer Talik", ("Minister for EU Affairs",)),
        ("He will host Peruvian leader Omar Salas on Monday.", "Omar Salas", ("Peruvian leader",)),
        ("A French nursing home operator Lund Group said so.", "Lund Group", ("French nursing home operator",)),
        ("Omar Salas - head of the Harbour Board - said so.", "Omar Salas", ("head of the Harbour Board",)),
        ("Omar Salas – a pilot from Lima – said so.", "Omar Salas", ("pilot from Lima",)),
        ("She told CNN. Salas\u2019s wife, Imelda, said no.", "Imelda", ("Salas\u2019s wife",)),
        (
            "Omar Salas, head of Lima Harbour Service Co. In the old hall, Salas said, it is calm.",
            "Omar Salas",
            ("head of Lima Harbour Service Co",),
        ),
        ("They were MPs. Peruvian candidate Ana Salas said no.", "Ana Salas", ("Peruvian candidate",)),
        ("Two came -- Chairman Omar Salas said no.", "Omar Salas", ("Chairman",)),
        ("Minister for Spending and Reform Paula Lund said no.", "Paula Lund", ("Minister for Spending and Reform",)),
        (
            "The Minister for Jobs, Trade and the Harbours Mary Lund said no.",
            "Mary Lund",
            ("Minister for Jobs, Trade and the Harbours",),
        ),
        ("Paula Lund, CEO of PGK Capital, said no.", "Paula Lund", ("CEO of PGK Capital",)),
        (
            "Paula Lund, former CEO of Big Lund Entertainment, left.",
            "Paula Lund",
            ("former CEO of Big Lund Entertainment",),
        ),
        ("PGK CIO Shaygul Orramun said no.", "Shaygul Orramun", ("PGK CIO",)),
        ("It was PGK EVP Shaygul Orramun who said no.", "Shaygul Orramun", ("PGK EVP",)),
        ("There are many Paula Lund fans, Paula Lund said.", "Paula Lund", ()),
        ("One of the women, Paula Lund, said no.", "Paula Lund", ()),
        ("Presenters Paula Lund and Jo Doe left.", "Paula Lund", ()),
        ("It was March 22 Rep. Paula Lund said no.", "Paula Lund", ("Rep.",)),
        ("Paula Lund, - head of the Harbour Board, said no.", "Paula Lund", ("head of the Harbour Board",)),
        ("Echoing President Paula Lund, they said no.", "Paula Lund", ("President",)),
        ("Though President Paula Lund stayed, they left.", "Paula Lund", ("President",)),
        ("Citing Peruvian President Paula Lund, they left.", "Paula Lund", ("Peruvian President",)),
        ("On Monday New York Gov. Paula Lund said no.", "Paula Lund", ("New York Gov.",)),
    ],
)
def test_an_office_is_told_to_its_end_and_no_further(text: str, name: str, roles: tuple[str, ...]) -> None:
    assert {actor.name: actor.roles for actor in parse(text).actors}[name] == roles


def test_who_stands_beside_a_minister_is_none() -> None:
    roles = {actor.name: actor.roles for actor in parse("The Minister for Trade and Mary Lund met. Lund left.").actors}
    assert roles["Mary Lund"] == ()


def test_a_dash_that_is_not_closed_sets_nothing_off() -> None:
    [actor] = [
        actor for actor in parse("Omar Salas - head of the board. It was late.").actors if actor.type == "person"
    ]
    assert actor.roles == ()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ida Brandt left. Brandt is a former head of the Quay Union.", ("former head of the Quay Union",)),
        ("Ida Brandt is a vice-head of the Quay Union and teaches at Lund.", ("vice-head of the Quay Union",)),
        ("Jo Lund said that Ida Brandt is a former head of the Quay Mafia.", ()),
        ("Ida Brandt is a member of the Quay Mafia, Jo Lund said.", ()),
        ("Ida Brandt is a critic of the Quay Union.", ()),
        ("Ida Brandt is a member who is tired of Lundby.", ()),
    ],
)
def test_what_a_whole_sentence_says_somebody_is_is_a_role(text: str, roles: tuple[str, ...]) -> None:
    assert named(text)["Ida Brandt"].roles == roles
