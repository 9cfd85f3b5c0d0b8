"""Times that count from what the text tells, and not from the day of the article."""

import pytest

from corpus.model import About
from corpus.read import parse


def _dates(text: str) -> list[str]:
    return [date.iso for date in parse(f"Pier closes\n\n{text}\n", about=About(published="2026-03-13")).dates]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "1. February 12, 2021: The pier is closed.\n\n2. February 13: Open.\n\n3. February 14, 4.50am: Gone.",
            ["2021-02-12", "2021-02-13", "2021-02-14T04:50"],
        ),
        ("- February 12, 2021: The pier is closed.\n- March 13: It opens.", ["2021-02-12", "2021-03-13"]),
        # a month that goes back may be the next year's
        ("- November 12, 2021: The pier is closed.\n- March 13: It opens.", ["2021-11-12", "2026-03-13"]),
        ("1. The pier fell in May 2019.\n\n2. March 2: the board meets.", ["2019-05", "2026-03-02"]),
        ("The pier fell on February 12, 2021.\n\nMarch 2: the board meets.", ["2021-02-12", "2026-03-02"]),
    ],
)
def test_the_items_of_a_timeline_share_the_year_of_its_first(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Update, Saturday: A reader writes that the pier is open.", ["2026-03-14"]),
        ("UPDATE (Saturday): A reader writes.", ["2026-03-14"]),
        ("The board met on Saturday to update its plan.", ["2026-03-07"]),
        ("The board could not update, Saturday being a holiday.", ["2026-03-07"]),
    ],
)
def test_what_was_added_to_a_text_came_after_it(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The pier fell in May 2021. Bo Ek rang me that Friday.", ["2021-05"]),
        ("The pier fell in May 2021. Bo Ek said that Friday was a holiday.", ["2021-05", "2026-03-13"]),
        ("The pier fell on Tuesday. Bo Ek rang me that Friday.", ["2026-03-10", "2026-03-13"]),
    ],
)
def test_that_day_of_another_year_is_none_of_the_articles_week(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ek moved the feast to June 15, 1947. He chose June 15 for its tide.", ["1947-06-15", "1947-06-15"]),
        ("The strike began on March 3, 1951, and was called off on March 20.", ["1951-03-03", "1951-03-20"]),
        # what is of now, of another month or paragraph, or of the year just gone
        ("The pier opened on June 15, 1947. It will reopen on June 15.", ["1947-06-15", "2026-06-15"]),
        ("The pier opened on March 5, 1947. Each year it marks March 5.", ["1947-03-05", "2026-03-05"]),
        ("The pier opened on March 5, 1947. It closed on January 5.", ["1947-03-05", "2026-01-05"]),
        ("The pier opened on March 5, 1947.\n\nIt closed on March 2.", ["1947-03-05", "2026-03-02"]),
        ("The pier opened on March 5, 2025. It closed on March 2.", ["2025-03-05", "2026-03-02"]),
    ],
)
def test_a_day_told_right_behind_one_of_its_month_long_ago_is_of_that_year(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("By Tuesday, the rain should move inland.", ["2026-03-17"]),
        ("The office said that by Tuesday the rain should move inland.", ["2026-03-17"]),
        ("By Tuesday evening, crews will have cleared the road.", ["2026-03-17"]),
        ("By Tuesday, the rain had moved inland.", ["2026-03-10"]),
        ("By Tuesday she had told the board that it should pay.", ["2026-03-10"]),
    ],
)
def test_the_day_by_which_something_should_be_done_is_still_to_come(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates
