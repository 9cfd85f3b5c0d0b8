"""What looks like somebody's name and is a town's, a work's, a disease's, a paper's, a firm's or a body's."""

import pytest

from corpus.model import About
from corpus.read import parse


def cast(text: str) -> dict[str, str]:
    """The actors of a text by their kind."""
    article = parse(f"A report\n\n{text}", About(language="en", published="2026-01-07"))
    return {actor.name: actor.type for actor in article.actors}


@pytest.mark.parametrize(
    "text",
    [
        "He lives in Lincoln, Neb., and Lincoln is quiet.",
        "The Dallas Ebola outbreak is over, and the Dallas Ebola ward is shut.",
        "Her first book The Lund Laboratory, out in May, won a prize.",
        "Phones were emptied by the spyware Varro Killer, it was found.",
        'The series "Brooklyn Nine-Nine" is off, and "Brooklyn Nine-Nine" was dear.',
        "The Republican Senate candidate spoke of a Democratic House candidate.",
        "Troops train at Camp Varro.",
        "The SEC media days were long, and SEC football is loud.",
    ],
)
def test_places_works_diseases_and_races_are_nobody(text: str) -> None:
    assert not cast(text)


def test_what_stands_the_same_is_somebody_where_the_rest_tells_so() -> None:
    assert cast('President Lincoln met "Ann Reeve", and Ann Reeve spoke in the film Tom Hanks made.') == {
        "Lincoln": "person", "Ann Reeve": "person", "Tom Hanks": "person",
    }  # fmt: skip
    assert cast('He spoke on "Meet the Press", and said "Jo Doe" was wrong.').keys() == {"Meet the Press", "Jo Doe"}
    assert cast("The SEC fined the broker, and the SEC chairman spoke.") == {"SEC": "government"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Lundby Star-Herald reports that the crash happened on Friday.", "Lundby Star-Herald", "outlet"),
        ("Jo Doe, an analyst with Global Equities Research, sold.", "Global Equities Research", "company"),
        ("Then Exxon Mobil said it would drill.", "Exxon Mobil", "company"),
        ("On Friday US Airways cancelled flights.", "US Airways", "company"),
        ("Keeping the Peace, an NGO of former soldiers, was heard.", "Keeping the Peace", "organisation"),
        ("The College of Surgeons and Midwives said so.", "College of Surgeons and Midwives", "organisation"),
    ],
)
def test_names_are_whole_and_of_their_kind(text: str, name: str, kind: str) -> None:
    assert cast(text) == ({"Jo Doe": "person"} if "Jo Doe" in text else {}) | {name: kind}


def test_what_only_looks_longer_is_left_as_it_is() -> None:
    assert "Keeping the Peace" not in cast("Keeping the Peace, she said, is hard.")
    assert "United States" in cast("The US fined the lender.")
    assert "Institute of Surgeons and Lund" not in cast("The Institute of Surgeons and Lund Bank met.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Varela said he would resign. The ministry did not answer Varela.", "person"),
        ('"We lost," said Achterberg. She left the hall.', "person"),
        ('"We lost," Orrin told them. Varela told reporters that she had left.', "person"),
        ('Varela said it would cut jobs. "We lost," said Varela.', "organisation"),
    ],
)
def test_a_surname_alone_is_somebodys_where_he_or_she_is_spoken_of(text: str, kind: str) -> None:
    assert kind in cast(text).values()
    assert len(set(cast(text).values())) == 1


def test_a_role_ends_before_a_title_in_marks_and_is_no_agency() -> None:
    article = parse(
        "A report\n\nMichael Winter, Associated Press, wrote it. Ann Ricks, an adviser and author of “The Peak”, said"
        " no. Anton Reeve, a partner at Tell Marrow, left.",
        About(language="en"),
    )
    assert [(a.name, a.roles) for a in article.actors if a.type == "person"] == [
        ("Michael Winter", ()), ("Ann Ricks", ("adviser",)), ("Anton Reeve", ("partner at Tell Marrow",)),
    ]  # fmt: skip
