"""What an article says somebody is: the office before the name, behind it, or set off from it."""

import pytest

from tests.actors.cast_of import actors, named


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Port union leader Ida Brandt refused.", "Port union leader"),
        ("Ida Brandt, head of the dock workers’ union, refused.", "head of the dock workers’ union"),
        ("Ida Brandt, who also serves as a professor at Aldona University, refused.", "professor at Aldona University"),
        ("On the quay former Finance Minister Ida Brandt refused to answer.", "former Finance Minister"),
        ("U.S. President Ida Brandt refused.", "U.S. President"),
        ("The port’s chief lawyer, Ida Brandt, refused.", "port’s chief lawyer"),
        ("Ida Brandt, a retired physiotherapist, refused.", "retired physiotherapist"),
        ("The harbour master, Ida Brandt, refused.", "harbour master"),
        ("The docker Ida Brandt refused.", "docker"),
    ],
)
def test_titles_are_roles_and_no_part_of_the_name(text: str, role: str) -> None:
    assert actors(text)["Ida Brandt"].roles == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "According to Ida Brandt, the head of the port has resigned.",
        "According to Ida Brandt, the president “signed nothing”.",
        "Ida Brandt, who was ill, did not come.",
        "Ida Brandt, 54, did not come.",
        "They told Ida Brandt, spokesman Tom Reed and others to wait.",
    ],
)
def test_what_only_follows_a_name_is_no_role(text: str) -> None:
    assert actors(text)["Ida Brandt"].roles == ()


def test_a_stray_letter_before_an_office_is_no_part_of_the_role() -> None:
    text = "Nobody saw the hall s president Ida Brandt spoke, and Brandt left."
    assert actors(text)["Ida Brandt"].roles == ("president",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "The spokesperson of the Coast Board (CB) for the bay, Ida Brandt, refused.",
            "spokesperson of the Coast Board",
        ),
        ("According to chief executive Ida Brandt, it was late.", "chief executive"),
        ("A court heard that Attorney General Ida Brandt refused.", "Attorney General"),
        ("He met former Minister of Social Affairs Ida Brandt by the sea.", "former Minister of Social Affairs"),
        ("Then study author Dr. Ida Brandt refused.", "study author"),
    ],
)
def test_an_office_is_found_however_it_is_set_beside_the_name(text: str, role: str) -> None:
    assert actors(text)["Ida Brandt"].roles[0].startswith(role)


def test_a_ministers_departments_are_his_role_and_no_actors() -> None:
    found = actors("That was wrong, according to Trade and Industry Minister Ida Brandt, who left.")
    assert {name: a.roles for name, a in found.items()} == {"Ida Brandt": ("Trade and Industry Minister",)}


def test_a_holder_of_that_time_is_named_without_the_office() -> None:
    found = actors("Then-president Luis Ortega met Senator Ida Brandt. Ortega and Brandt agreed.")
    assert {name: a.roles for name, a in found.items()} == {
        "Luis Ortega": ("Then-president",),
        "Ida Brandt": ("Senator",),
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Palmyria’s Chief Cabinet Secretary Ida Brandt refused.", "Chief Cabinet Secretary"),
        (
            "Police in the capital arrested the former head of the coin office, Ida Brandt, at noon.",
            "former head of the coin office",
        ),
    ],
)
def test_a_longer_office_is_no_body_beside_it(text: str, role: str) -> None:
    found = actors(text)
    assert found["Ida Brandt"].roles[0].endswith(role)
    assert not any("Cabinet" in name for name in found)


def test_an_office_without_its_holder_is_no_person() -> None:
    assert "Trade Minister" not in actors("Ida Brandt, the Trade Minister said, would pay.")


@pytest.mark.parametrize("noun", ["group", "company", "agency", "union"])
def test_an_officer_of_a_body_is_not_the_body(noun: str) -> None:
    assert actors(f"The plan was drawn up by Elke Brandt, the {noun}’s director.")["Elke Brandt"].type == "person"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Its president, Capt. Ida Brandt, said no.", "president"),
        ("The head of the Lund guild, Cardinal Ida Brandt, said no.", "head of the Lund guild"),
        ("A lawyer for the mayor, Ida Brandt, said no.", "lawyer for the mayor"),
        ("Wexland’s fisheries minister, Ida Brandt, said no.", "Wexland’s fisheries minister"),
        ("The public works minister, Ida Brandt, said no.", "public works minister"),
        ("The harbour was shut, said its chief, Ida Brandt.", "chief"),
    ],
)
def test_the_whole_office_is_told_that_is_set_off_before_a_name(text: str, office: str) -> None:
    assert office in named(text)["Ida Brandt"].roles


def test_the_letters_of_a_body_are_no_first_name_of_who_speaks_for_it() -> None:
    found = named("A spokesman for NATO Ivo Roe told them that it was late. The director of ACLU of Oregon said no.")
    assert {"NATO", "Ivo Roe", "ACLU of Oregon"} <= found.keys()


def test_a_town_is_no_first_name_of_who_goes_by_an_initial() -> None:
    assert list(named("It was late, said the head of the office in Geneva Alexey B. and left.")) == ["Alexey B."]
