"""Claims about whose words stand below lines that only say who somebody is."""

import pytest

from corpus.read import parse


def voices(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in parse(text).quotes if q.kind == "block"]


@pytest.mark.parametrize(("opens", "closes"), [("", ""), ("“", "”")])
def test_several_who_tell_of_themselves_below_their_names_are_heard(opens: str, closes: str) -> None:
    text = (
        "The night of the flood\n\nThree who were there told the Harbour Post what they saw when the dam broke.\n\n"
        f"Ida Roe, 61, teacher\n\n{opens}I took the cat and my papers.{closes}\n\n"
        f"Bo Dahl, driver of the night bus\n\n{opens}We drove along the quay.{closes}\n\n"
        f"Ann Berg (34), nurse\n\n{opens}The ward was dark.{closes}\n\nMore on the flood"
    )
    assert voices(text) == [
        ("Ida Roe", "I took the cat and my papers."),
        ("Bo Dahl", "We drove along the quay."),
        ("Ann Berg", "The ward was dark."),
    ]


def test_what_is_told_of_those_named_above_is_nobodys_words() -> None:
    text = (
        "The crew of the Lund\n\nThe Harbour Post looks at who sails the ship that left us on Monday.\n\n"
        "Ida Roe, captain of the ship\n\nShe has sailed since May, and told us that I may come.\n\n"
        "Bo Dahl, its cook\n\nHe came in June, when we last met."
    )
    assert not voices(text)
