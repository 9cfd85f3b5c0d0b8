"""A date that can be read two ways is read as the words beside it tell."""

import pytest

from corpus.about.bylines import read_particulars
from corpus.about.published import iso_moment


def test_a_date_in_words_tells_how_to_read_the_same_date_in_numbers() -> None:
    assert iso_moment("02/09/2026 February 9, 2026") == "2026-02-09"
    assert iso_moment("02/09/2026 2 September 2026") == "2026-09-02"
    assert iso_moment("02/09/2026 May 5, 2026") == "2026"


def test_a_label_in_a_language_that_puts_the_day_first_tells_how_to_read_it() -> None:
    assert iso_moment("Datum: 05.11.2025 21:30") == "2025-11-05T21:30"
    assert iso_moment("Date: 05.11.2025 21:30") == "2025"


@pytest.mark.parametrize(
    ("line", "field", "said"),
    [
        ("Autorin: Ida Krall", "author", "Ida Krall"),
        ("Auteur : Ida Krall", "author", "Ida Krall"),
        ("Quelle: Ostry-Kurier", "outlet", "Ostry-Kurier"),
        ("Titre : Le port ferme", "title", "Le port ferme"),
        ("Door Ida Krall 14 januari 2026 om 17:05", "author", "Ida Krall"),
    ],
)
def test_lines_of_particulars_may_be_labelled_in_other_languages(line: str, field: str, said: str) -> None:
    assert getattr(read_particulars(line), field) == said
