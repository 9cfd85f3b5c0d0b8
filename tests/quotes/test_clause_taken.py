"""Claims about which clause of a sentence is what was said, where another stands beside it."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Presenting the budget, Mr Dorran said under the new rules, fees would rise by a tenth.",
            ["under the new rules, fees would rise by a tenth"],
        ),
        ("The mill was losing money, Tomas Dorran said but gave no figures.", ["The mill was losing money"]),
        ("The mill is losing money, Anna Holt said, but she gave no figures.", ["The mill is losing money"]),
        (
            "Anna Holt said but for the rain the fire would have spread.",
            ["but for the rain the fire would have spread"],
        ),
        ("He is strong, and according to Tova Lind, who trained him, he never gave up.", ["he never gave up"]),
        ("The club has 300 members and according to its chairman, Karel Dorran, it is full.", ["it is full"]),
        ("The club has 300 members, according to its chairman.", ["The club has 300 members"]),
        (
            "Anna Holt warned people to stay away from pools that contained lead.",
            ["to stay away from pools that contained lead"],
        ),
        ("Anna Holt told drivers to avoid the road that leads south.", ["to avoid the road that leads south"]),
        ("Anna Holt told visitors to city hall that the roof leaks.", ["the roof leaks"]),
        (
            "“It hurts,” Jo Lind wrote in a note printed on Monday, two years, she said, after the fire.",
            ["It hurts,"],
        ),
        ("Karel Dorran, editor of Gulf reports, expects prices to fall.", ["prices to fall"]),
    ],
)
def test_what_was_said_is_the_clause_beside_the_cue(text: str, told: list[str]) -> None:
    assert [q.text for q in parse(text).quotes if q.confidence > 0.5] == told
