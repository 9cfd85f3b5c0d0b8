"""A number without a noun counts where the words around it say what of, or that something is made."""

import pytest

from tests.figures.figured import figures


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She put the number of missing at 21.", 21, None),
        ("The number of dead now stands at 40.", 40, None),
        ("Troops, 850 of them, were combing the mud.", 850, "troops"),
        ("Volunteers, some 300 of them, filled sandbags.", 300, "volunteers"),
        ("Two other managers were given three years each.", 3, "years"),
        ("The yard has 22 finished.", 22, None),
        ("The yard could build 30 more.", 30, None),
        ("The yard sold 600 in 2022.", 600, None),
    ],
)
def test_a_bare_number_is_read_where_the_words_around_say_what_it_counts(
    text: str, value: float, unit: str | None
) -> None:
    assert [(f.low, f.unit) for f in figures(text)] == [(value, unit)]


def test_what_was_made_in_each_of_two_years_is_read_for_both() -> None:
    assert [(f.low, f.period) for f in figures("The yard sold 600 in 2022 and 350 in 2024.")] == [
        (600, "2022"),
        (350, "2024"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The firm sold Corvo in 2022.",
        "She was given five years each time.",
        "She has 2 ready.",
        "It made 2020 in 2021.",
    ],
)
def test_a_year_and_a_few_are_no_counts(text: str) -> None:
    assert not figures(text)
