"""Two tellings of one event give its numbers in other words: with or without the year, as a levy or as what is paid."""

import pytest

from store.database.store import Store
from tests.comparing.differing import figure_pairs, found, two_tellings


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The weir's collapse killed 63 people.", "The weir's collapse killed 61 people in 2027."),
        ("The collapse of the weir in 2027 killed 62 people.", "The weir's collapse, which killed 64, is told of."),
        ("Halden's shares rose 6.2 percent on the news.", "Halden's shares fell 5.1 percent on Sunday."),
        (
            "The board set aside 4.2 million euros for compensation.",
            "To compensate farmers, 5.5 million euros are due.",
        ),
        ("Dredgers will pay 15 percent of each sale to the state.", "Dredgers face a levy of 20 percent."),
        ("Halden made 31 percent of its sales in Norland.", "Norland generated 26 percent of Halden's revenues."),
        ("The barge, doing 22 knots, hit a sandbank.", "It did 26 knots when it struck a sandbank."),
        ("The barge was built to carry 180 rafters.", "The barge is licensed for 160 rafters."),
        (
            "Each boat, a Tern, costs 18 million euros.",
            "The price of a Tern, which she puts at 21 million euros, rose.",
        ),
        ("Halden's shares rose 7.4 percent on Sunday.", "Halden's stock ended the day 6.2 percent higher on Sunday."),
        ("Halden has 12 barges.", "Halden, founded in 1988, runs 15 barges."),
        ("Halden employs 640 people.", "Halden has 710 employees, 60 of them on barges."),
    ],
)
def test_one_thing_told_in_other_words_is_set_side_by_side(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert [pair.verdict for pair in figure_pairs(store)].count("conflicts") == 1


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The collapse killed 63 people.", "It is the worst collapse since one in 2021 that killed 71 people."),
        ("The collapse killed 63 people.", "The collapse killed 63 people; one in 2021 killed 51 people."),
        ("The collapse of 2024 killed 63 people.", "The collapse of 2021 killed 51 people."),
        ("The slide hurt 14 people.", "The slide hurt 30 people. Another 19 people were hurt upstream."),
        ("Halden's shares rose 6.2 percent on Saturday.", "Halden's shares fell 5.1 percent on Sunday."),
        ("Dredgers will pay 15 percent of each sale to the state.", "The state wants a stake of 20 percent."),
        ("Halden made 31 percent of its sales in Norland.", "Sudland generated 26 percent of Halden's revenues."),
        ("The barge was built to carry 180 rafters.", "The barge went down with 241 rafters."),
        ("The barge has a capacity of 180 rafters.", "Some 190 rafters were saved."),
        (
            "Each boat, a Tern, costs 18 million euros.",
            "The price of a Gull, which she puts at 21 million euros, rose.",
        ),
        ("Halden employs 640 people.", "Halden has 640 employees, 60 of them on barges."),
        ("Halden has 12 barges.", "Halden in 1988 ran 15 barges."),
    ],
)
def test_what_is_of_another_event_or_of_how_many_it_holds_contradicts_nothing(
    store: Store, ours: str, theirs: str
) -> None:
    two_tellings(store, ours, theirs)
    assert "conflicts" not in [pair.verdict for pair in figure_pairs(store)]
    assert not found(store, "figures")


def test_the_missing_beside_the_dead_are_no_part_of_all_who_are_missing(store: Store) -> None:
    ours, theirs = "The slide killed 29 people. Another 14 are missing.", "The slide killed 29. Some 19 are missing."
    two_tellings(store, ours, theirs, day="2031-05-04")
    assert sorted(pair.verdict for pair in figure_pairs(store)) == ["agrees", "conflicts"]


def test_what_lies_within_a_range_is_not_called_rounded(store: Store) -> None:
    ours = "The board forecasts sales of between 1.8 million and 2.5 million euros."
    two_tellings(store, ours, "The board forecasts sales of 2.5 million euros.")
    (pair,) = figure_pairs(store)
    assert pair.verdict == "rounds"
    assert "lies within" in pair.why


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            "The slide left 33 people dead.",
            "At least 38 people were killed when a slope gave way in 2031's worst slide.",
        ),
        ("The strike stranded 850 passengers.", "In all, 990 travellers were stuck."),
        ("Some 420 people were moved out of the valley.", "Around 510 residents have been evacuated."),
        ("The strike lasted 13 days.", "The strike went on for 15 days."),
    ],
)
def test_the_year_of_the_news_is_no_other_time_and_the_stuck_are_stranded(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs, day="2031-05-04")
    assert [pair.verdict for pair in figure_pairs(store)] == ["conflicts"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The slide left 33 people dead.", "It is the worst slide since one in 2029 that left 38 people dead."),
        ("The strike stranded 850 passengers.", "In all, 990 travellers were hurt."),
        ("The strike lasted 13 days.", "The talks went on for 15 days."),
    ],
)
def test_an_earlier_years_dead_and_other_fates_stay_apart(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs, day="2031-05-04")
    assert not found(store, "figures")
