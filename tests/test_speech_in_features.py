"""Claims about who says what in features, interviews and wire copy, whose sentences bring people in by turns."""

import pytest

from corpus.model import Quote
from corpus.read import parse


def quotes(text: str) -> list[Quote]:
    return list(parse(text).quotes)


def said(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in quotes(text)]


@pytest.mark.parametrize(
    "subject",
    [
        "The shelter's head, nurse Farida Lund,",
        "The deputy director of rescues at Harbour Watch, Farida Lund,",
        "The director of the shelter in Oslo, Farida Lund,",
    ],
)
def test_a_name_set_off_behind_what_somebody_is_speaks(subject: str) -> None:
    assert said(f"{subject} said the roof leaked.") == [("Farida Lund", "the roof leaked")]
