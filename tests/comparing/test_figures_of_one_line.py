"""Two outlets that print one line with two numbers are found however many numbers it has, and what it measures."""

import pytest

from corpus.model import About
from corpus.read import parse
from store.database.store import Store
from tests.comparing.differing import found
from tests.made_articles import kept

SEATS = "Two in Halden say that the Brannock list won more than {} percent of all votes, a first."
LEAD = "Osla Tern led Pia Quist by {} percent to {} percent among the farmers who were asked in Halden."
MARGIN = "The count by Tern and Quist in Halden has a margin of error of plus or minus {} percentage points."


def printed(store: Store, line: str, *numbers: tuple[str, ...], day: str = "2031-05-04") -> bool:
    """Whether a line, printed by two outlets each with numbers of its own, makes a finding."""
    for outlet, told, when in zip(("Harbour Post", "Tidal News"), numbers, ("2031-05-04", day), strict=True):
        kept(store, outlet, parse(line.format(*told), About(outlet=outlet, published=when)))
    return bool(found(store, "figures"))


@pytest.mark.parametrize(("line", "ours", "theirs"), [(SEATS, ("60",), ("70",)), (LEAD, ("52", "44"), ("56", "48"))])
def test_one_line_with_other_numbers_is_a_conflict(
    store: Store, line: str, ours: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    assert printed(store, line, ours, theirs)


@pytest.mark.parametrize(
    ("line", "ours", "theirs", "day"),
    [
        (SEATS, ("60",), ("70",), "2031-05-09"),
        (SEATS, ("31.3",), ("31",), "2031-05-04"),
        (LEAD, ("52", "44"), ("52", "44"), "2031-05-04"),
        (MARGIN, ("3",), ("4",), "2031-05-04"),
    ],
)
def test_a_line_of_another_day_or_that_all_polls_have_is_none(
    store: Store, line: str, ours: tuple[str, ...], theirs: tuple[str, ...], day: str
) -> None:
    assert not printed(store, line, ours, theirs, day=day)
