"""What lies within what is told without comparing everything with everything."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from tui.nesting import outermost


class Span(NamedTuple):
    start: int
    end: int


spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 12), st.integers(1, 8))


@given(st.lists(spans, max_size=12))
def test_the_outermost_are_those_that_no_longer_one_holds(some: list[Span]) -> None:
    def held(one: Span) -> bool:
        return any(
            other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start
            for other in some
        )

    assert sorted(outermost(some)) == sorted(one for one in some if not held(one))


def test_they_come_in_the_order_of_the_text() -> None:
    assert outermost([Span(9, 12), Span(0, 8), Span(2, 4)]) == [Span(0, 8), Span(9, 12)]
