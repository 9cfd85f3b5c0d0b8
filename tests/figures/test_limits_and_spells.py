"""How long something was known, what a limit is of, what a market closed at, and at what somebody puts a price."""

import pytest

from tests.figures.figured import figures, only


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("He has known of the fault for at least 11 months.", 11),
        ("The firm had known for 18 months that the wall leaked.", 18),
        ("She had warned of the cracks for at least 14 months, the court found.", 14),
        ("The guild knew of a fault in its rudder for nine months.", 9),
    ],
)
def test_how_long_something_was_known_is_a_figure(text: str, months: int) -> None:
    assert (only(text).low, only(text).unit) == (months, "months")


def test_how_fast_something_sank_and_for_how_long_somebody_is_jailed_are_figures() -> None:
    assert only("The barge went down in 25 minutes.").unit == "minutes"
    assert only("He was sent to prison for seven years.").unit == "years"


@pytest.mark.parametrize("text", ["She has known him for 20 years.", "He has known joy for five months."])
def test_how_long_somebody_is_known_is_none(text: str) -> None:
    assert not figures(text)


def test_a_limit_is_on_how_many_a_time_of_what_is_limited() -> None:
    boats = only("The number of boats that may be sold would be capped at 40 a year.")
    assert (boats.low, boats.unit, boats.period, boats.bound) == (40, "boats", "a year", "at most")
    sales = only("Exports would be limited to between 40 and 50 a year, she said.")
    assert (sales.low, sales.high, sales.subject, sales.period) == (40, 50, "Exports", "a year")


@pytest.mark.parametrize("text", ["He runs 40 a week.", "Entry is limited to 40 a year later.", "He was capped at 20."])
def test_a_bare_number_without_limit_or_time_is_none(text: str) -> None:
    assert not figures(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Corvo's stock ended the day 14% lower.", "Corvo's stock"),
        ("The shares finished the session 3.2% higher in Lund.", "The shares"),
        ("The price of a Tern, which she puts at $21 million, has doubled.", "price of a Tern"),
        ("The cost of the repair, which the mayor estimated at $4 million, will be shared.", "cost of the repair"),
    ],
)
def test_what_closed_higher_or_is_put_at_a_sum_is_the_subject(text: str, subject: str) -> None:
    assert figures(text)[0].subject == subject


@pytest.mark.parametrize(
    "text", ["He ended the race 4% lighter.", "A toll of 300, which he puts down to floods, rose.", "He put it at $3."]
)
def test_other_ends_and_what_is_put_down_to_something_name_no_such_subject(text: str) -> None:
    assert figures(text)[0].subject not in ("He", "floods", "it")


def test_a_year_behind_over_is_no_number_of_things() -> None:
    assert not figures("Court convicts executives over 2021 dam collapse")
    assert only("The flood took over 2,000 boats.").low == 2000


def test_who_is_to_recruit_plans_it() -> None:
    assert {f.status for f in figures("The ministry is to recruit 85 clerks.")} == {"planned"}
