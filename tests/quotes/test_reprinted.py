"""Claims about statements, letters and speeches that an article prints whole."""

import pytest

from corpus.read import parse

LETTER = "Dear colleagues,\n\nI leave the council today.\n\nI cannot sign this budget."


def printed(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in parse(text).quotes if q.kind == "block"]


@pytest.mark.parametrize(
    ("head", "whose"),
    [
        ("Full text of Ida Roe's letter\n\nIda Roe left on Monday after a row.", "Ida Roe"),
        ("Roe leaves\n\nIda Roe resigned. Here is the full text of her letter to Mayor Bo Dahl.", "Ida Roe"),
        ("Roe leaves\n\nLund Council released the following statement on Monday:", "Lund Council"),
        (
            "Full statement: Lund Council on the budget\n\nThis was printed on Monday, after a night of talks on it.",
            "Lund Council",
        ),
        ("Festival opens\n\nFollowing is the full text of the speech by its director, Ida Roe.", "Ida Roe"),
        (
            "A note to staff\n\nIda Roe told her staff on Monday that she would go. Here is the email in full:",
            "Ida Roe",
        ),
    ],
)
def test_what_is_printed_whole_is_that_of_whom_the_line_before_it_names(head: str, whose: str) -> None:
    assert printed(f"{head}\n\n{LETTER}") == [(whose, words) for words in LETTER.split("\n\n")]


@pytest.mark.parametrize(
    "text",
    [
        "Row over the dam\n\nThe full text of the report is to follow, Ida Roe said.\n\nI live there.\n\nWe fear it.",
        "Row over a letter\n\nHere is the full text of Ida Roe's letter, and its sense.\n\nRents rose.\n\nTax fell.",
    ],
)
def test_what_does_not_speak_of_itself_or_was_only_promised_is_nobodys(text: str) -> None:
    assert not printed(text)


def test_the_reporter_is_back_behind_a_statement_that_the_title_does_not_announce() -> None:
    text = (
        "A club closes\n\nLund Rovers issued the following statement:\n\nWe close the stand.\n\nWe are sorry.\n\n"
        "Ida Roe, who sits on the board, said the stand was safe."
    )
    assert printed(text) == [("Lund Rovers", "We close the stand."), ("Lund Rovers", "We are sorry.")]
