"""Figures written in cents, as so many to one, in shortened units or with their tenths behind a scale."""

import pytest

from tests.figures.figured import figures, only


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("The toll rises by 15 cents, to $4.", 0.15, 0.15, "USD"),
        ("The toll rises by 25 to 75 cents in America.", 0.25, 0.75, "USD"),
        ("Shares of Orrin fell 12 cents in Lundby, to A$3.20.", 0.12, 0.12, "AUD"),
        ("The levy is 20 euro cents.", 0.2, 0.2, "EUR"),
    ],
)
def test_cents_are_money_of_the_dollar_that_the_article_writes_of(
    text: str, low: float, high: float, unit: str
) -> None:
    first = figures(text)[0]
    assert (first.kind, first.low, first.high, first.unit) == ("money", low, high, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The bank paid its creditors 15 cents on the dollar.",
        "The toll rises by 15 cents.",
        "The toll rises by 15 cents, to 4 rand.",
    ],
)
def test_cents_are_counted_where_they_are_a_share_or_nothing_tells_whose_they_are(text: str) -> None:
    assert (figures(text)[0].kind, figures(text)[0].unit) == ("count", "cents")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bank had a 34-to-1 leverage ratio.", 34),
        ("Leverage of the bank came to 18 to 1, it said.", 18),
        ("Women outnumber men 3 to 1 in Lundby.", 3),
    ],
)
def test_so_many_to_one_is_how_many_times_as_much(text: str, value: float) -> None:
    found = only(text)
    assert (found.kind, found.low, found.unit) == ("ratio", value, "x")


@pytest.mark.parametrize(
    "text",
    [
        "Rovers won 3 to 1 at home.",
        "It was settled in an 8-to-1 vote.",
        "The odds were long. Rovers drew level, 2 to 1.",
        "The 20-largest banks met.",
    ],
)
def test_scores_votes_and_ranks_are_no_figures(text: str) -> None:
    assert not figures(text)


@pytest.mark.parametrize(
    ("text", "value", "unit", "subject"),
    [
        ("They moved 4.1 million bbl. of crude.", 4.1e6, "barrels", "crude"),
        ("They burned 392,000 bbl. last year.", 392_000, "barrels", None),
        ("He bought 12 oz. of tea.", 12, "ounces", "tea"),
    ],
)
def test_a_unit_may_be_shortened_by_a_stop(text: str, value: float, unit: str, subject: str | None) -> None:
    found = only(text)
    assert (found.low, found.unit, found.subject) == (value, unit, subject)


def test_a_digit_behind_a_scale_tells_its_tenths() -> None:
    found = only("The club cost between a billion and a billion-five, she said.")
    assert (found.low, found.high) == (1e9, 1.5e9)
    assert only("A million five hundred thousand people came.").low == 1_500_000


def test_what_another_figure_is_a_part_of_is_no_subject() -> None:
    debt = figures("Debt grew from 89 percent of output at its start to 134 percent.")
    assert debt[1].subject != "output"
    assert only("They should raise it toward 2 percent.").subject is None
    assert only("They raised rates toward 2 percent.").subject == "rates"


def test_the_end_of_a_spell_is_no_rate() -> None:
    assert only("Trains were late, with delays of 30 minutes to an hour.").period is None
