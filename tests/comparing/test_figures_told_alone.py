"""The only figure that either telling of a story gives of its thing needs few words to be known in the other."""

import pytest

from store.database.store import Store
from tests.comparing.differing import figure_pairs, found, two_tellings

FURTHER = (
    "Mud lay on the lanes for days, and nobody could say when it would be gone. Cows stood on a knoll, lowing to be"
    " milked, as boats with churns went to and fro. At dusk a bell rang, and those who could came down to the chapel to"
    " hear who had been found. Bread came by cart from uphill. The mill, whose wheel had been torn off, was dark, and"
    " its owner sat on a sack before the door and wept. Nobody spoke much."
)
"""What stands between a story's lead and the figures that are not in it."""


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The slide killed 41 miners.", "The death toll from the slide at the mill rose to 34."),
        (f"{FURTHER} Some 18 people are missing.", f"{FURTHER} There 25 people are missing, she said."),
        ("Rescuers brought out 48 people.", f"{FURTHER} She said that 35 people were saved."),
    ],
)
def test_the_only_ones_whom_something_befell_are_counted_by_both_tellings_of_a_day(
    store: Store, ours: str, theirs: str
) -> None:
    two_tellings(store, ours, theirs, day="2031-05-04")
    assert len(found(store, "figures")) == 1


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The board, which last year lost its head, employs 470 people.", "The board, she said, has 740 employees."),
        ("Some 4.2 million euros have been spent.", "The clerks say that they spent 5.1 million euros."),
        ("Some 4.2 million euros have been spent.", "A note seen by Tidal News says 5.1 million euros were spent."),
        ("Barns took in 2,300 people.", "Some 3,100 people sat in the barns."),
        ("Some 9,000 households were without power.", "Of the board's customers, 12,000 customers lost power."),
        ("The move will cost 4.2 million euros.", "The overall bill will be 6.1 million euros."),
    ],
)
def test_a_word_that_no_other_figure_has_holds_the_only_two_together(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert [pair.verdict for pair in figure_pairs(store)] == ["conflicts"]
    assert len(found(store, "figures")) == 1


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Halden's turnover fell by 9 percent.", "Brannock's turnover fell by 6 percent."),
        ("Halden's turnover fell by 9 percent.", "Turnover fell by 6 percent, Brannock's turnover by 2 percent."),
        ("Some 410 rafters came.", f"{FURTHER} She told 650 rafters at the gate that it was shut."),
        ("Turnout at the toll ballot was 74 percent.", "In the north, where men rowed, turnout was 58 percent."),
        ("The list won 52 percent of the vote.", "The list won 67 percent of the vote in the northern provinces."),
        (
            "Her campaign spent €4.2 million.",
            "Abel Roe, a foe, lost. Abel Roe spent €6.1 million on his campaign.",
        ),
        ("Exports of eel were worth 4.2 million euros.", "Trade was worth 6.1 million euros."),
        ("Leaks fell by 75 percent.", "Leaks, most of them, 84 percent, were at Brannock."),
        ("Barns took in 2,300 people.", "Some 3,100 people in Tullow saw the barns float."),
    ],
)
def test_what_is_anothers_or_elsewhere_does_not_conflict(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert found(store, "figures") == []
