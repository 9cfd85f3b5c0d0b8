"""What a wrong decoding garbled is read as it was written, at its own length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.mending import mend
from corpus.read import parse


@pytest.mark.parametrize(
    ("garbled", "whole"),
    [
        ('"We won"t move,"?Ana Lund said.', '"We won\'t move," Ana Lund said.'),
        ('The port "?the oldest here "?closed.', "The port — the oldest here — closed."),
        ('The members"?vote stands.', "The members' vote stands."),
        ('He called it "rash"?and left.', 'He called it "rash" and left.'),
        ('It was "fake news"�?and more.', 'It was "fake news"  and more.'),
        ('Sgt O"\ufffdBrien said "no" to the "FBI"?that day.', 'Sgt O\' Brien said "no" to the "FBI" that day.'),
        ("Ms Lund-said the port-and the quay were shut.", "Ms Lund said the port and the quay were shut."),
        ("Ana Lund,-who left,-said no.", "Ana Lund, who left, said no."),
        ("The quay is shut.- The port is not.", "The quay is shut.  The port is not."),
        ('"It is shut,"-Lund wrote.', '"It is shut," Lund wrote.'),
    ],
)
def test_what_an_archive_garbled_is_put_back(garbled: str, whole: str) -> None:
    assert mend(garbled) == whole


@pytest.mark.parametrize(
    "text",
    [
        'Did she say "no"? He did not ask "why"?',
        "Her mother-in-law's he-said-she-said story of a has-been was rough-and-tumble.",
        'The "yes"-camp met in Stoke-on-Trent - and left.',
        "A who-says-what and a black-and white print, the all-that-the-law-allows clause.",
        "It was a must-have for the well-to-do, at-will and as-is. We won. -Ana",
    ],
)
def test_a_whole_text_stays_as_it_is(text: str) -> None:
    assert mend(text) == text


@given(st.text(alphabet='ab s"?�-.,\nt', max_size=60))
def test_no_offset_moves(text: str) -> None:
    assert len(mend(text)) == len(text)


def test_a_garbled_quote_has_its_speaker() -> None:
    text = '"We won"t sell the quay,"?mayor Ana Lund said. Lars Berg-said the port "?his own "?would stay shut.'
    quotes = parse(text).quotes
    assert [(q.speaker, q.kind) for q in quotes] == [("Ana Lund", "direct"), ("Lars Berg", "indirect")]
