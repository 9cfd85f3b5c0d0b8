"""The day on which something was said, told from the days of somebody's past."""

import pytest

from corpus.model import About
from corpus.read import parse

ABOUT = About(language="en", published="2031-05-05")


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        ("Ana Pop, elected in 2030, said the lock was safe.", None),
        ("Ana Pop, who was elected in March, said the lock was safe.", None),
        ("Asked if the crew had been away in March, Ana Pop said the lock was safe.", None),
        ("Asked on Friday if the crew had been away, Ana Pop said the lock was safe.", "2031-05-02"),
        ("Ana Pop, born in 1971, said the lock was safe.", None),
        ("Ana Pop told the Lund Courier, founded in 1885, that the lock was safe.", None),
        ("“The lock was safe,” said Ana Pop, who joined the board in January.", None),
        ("“The lock was safe,” said Ana Pop, appointed in January to mend it.", None),
        ("“The lock was safe,” Ana Pop said of the storm that hit on Monday.", None),
        ("Ana Pop, re-elected last year, said the lock was safe.", None),
        ("Ana Pop, who lost her seat in March, said on Friday the lock was safe.", "2031-05-02"),
        ("“The lock was safe,” Ana Pop, who took over last month, told reporters on Sunday.", "2031-05-04"),
        ("“The lock was safe,” Ana Pop said, asked on Friday about the storm.", "2031-05-02"),
        ("In March, Ana Pop said the lock was safe.", "2031-03"),
        ("Elected in 2030, Ana Pop says the lock was safe.", None),
        ("Born in Lund in 1971, Ana Pop told the Courier the lock was safe.", None),
        ("May 3, 2028: Ana Pop says that the lock was safe.", "2028-05-03"),
        ("“The lock was safe,” said Ana Pop after the vote on Monday.", "2031-05-05"),
        ("“We lost the lock in March,” said Ana Pop, “and nobody came.”", None),
    ],
)
def test_a_day_of_somebodys_past_is_not_when_they_said_it(text: str, said_on: str | None) -> None:
    found = [quote for quote in parse(f"Ana Pop runs a port.\n\n{text}", ABOUT).quotes if quote.speaker == "Ana Pop"]
    assert found
    assert {quote.said_on for quote in found} == {said_on}
