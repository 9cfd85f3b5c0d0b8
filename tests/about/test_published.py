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


@pytest.mark.parametrize(
    ("stated", "moment"),
    [
        ("03/10/2026 11:15 AM EDT", "2026-03-10T11:15-04:00"),
        ("Updated: 03/10/2026 04:15 PM EST", "2026-03-10T16:15-05:00"),
        ("3/4/2026 9:00 p.m. ET", "2026-03-04T21:00-05:00"),
        ("03/10/2026, 5 pm PT", "2026-03-10T17:00-07:00"),
        ("13/10/2026 11:15 AM EDT", "2026-10-13T11:15-04:00"),
        ("10/03/2026 11:15 AM", "2026"),
        ("10/03/2026 11:15 GMT", "2026"),
        ("10/03/2026 11:15 CET", "2026"),
        ("3/10/2026 8:00 CST", "2026"),
    ],
)
def test_an_american_time_beside_a_date_puts_the_month_first_and_no_other_does(stated: str, moment: str) -> None:
    assert iso_moment(stated) == moment
