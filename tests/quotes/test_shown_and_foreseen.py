"""Claims about what papers and studies show, what somebody holds to or awaits, and what the same verbs only do."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Karel Dorran reaffirmed that the meeting is off.", ["the meeting is off"]),
        ("Karel Dorran reaffirmed the need for a dam.", []),
        ("Some brokers, however, disagreed that a sale would pay.", ["a sale would pay"]),
        ("Anna Holt disagreed with the board on the sale.", []),
        ("Anna Holt spoke on Monday. But she expected the price would fall by half.", ["the price would fall by half"]),
        ("Nobody expected the bridge would fall.", []),
        ("Brokers put exports at 100,000 tonnes last month.", ["exports at 100,000 tonnes last month"]),
        ("Anna Holt put the lamp at 3 feet from the wall.", []),
        ("Prices rose last year, official figures released on Monday showed.", ["Prices rose last year"]),
        ("The documents prove conclusively for the first time that the state lied.", ["the state lied"]),
        ("Anna Holt set out to prove that the state lied.", []),
        ("Now research shows the opposite is true: snacks help.", ["the opposite is true: snacks help"]),
        ("A new study was printed in May. It found that snacks help.", ["snacks help"]),
        ("The plan is old, and it shows that the port can wait.", []),
    ],
)
def test_what_is_shown_and_foreseen_is_told_and_no_more(text: str, told: list[str]) -> None:
    assert [q.text for q in parse(text).quotes] == told
