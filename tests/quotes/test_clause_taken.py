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
        ("He is strong, and according to Tova Lind, who leads Velto, the firm that built it, he won.", ["he won"]),
        ("The club has 300 members, according to its chairman.", ["The club has 300 members"]),
        (
            "Anna Holt warned people to stay away from pools that contained lead.",
            ["to stay away from pools that contained lead"],
        ),
        ("Anna Holt told drivers to avoid the road that leads south.", ["to avoid the road that leads south"]),
        ("Anna Holt reminded members to bring the cards that were sent.", ["to bring the cards that were sent"]),
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Velto claims that its scheme works, but that’s an unproven assumption.", ["its scheme works"]),
        ("Anna Holt said that was a start, but that was not enough.", ["that was a start, but that was not enough"]),
        ("Velto maintains that it is safe, but that claim is disputed by the police.", ["it is safe"]),
        ("Velto insists that the pill works, but there is no evidence for it.", ["the pill works"]),
        (
            "Jo Lind said a note was due but it was not certain when it would be ready.",
            ["a note was due but it was not certain when it would be ready"],
        ),
        (
            "Anna Holt said the plan was dear, but there was no other way.",
            ["the plan was dear, but there was no other way"],
        ),
        ("Velto says it wants to grow—although it is not clear how.", ["it wants to grow"]),
        ("Anna Holt said it had doubled – she did not say since when.", ["it had doubled"]),
        ("Velto said it will not sell and a spokesman would not go beyond that.", ["it will not sell"]),
        (
            "Velto said the mayor had left and a spokesman had lied about it.",
            ["the mayor had left and a spokesman had lied about it"],
        ),
        ("Team officials said he was tired, however Jo Lind hit out at the press.", ["he was tired"]),
        ("Jo Lind said it was late, however hard the crew worked.", ["it was late, however hard the crew worked"]),
    ],
)
def test_what_the_writer_holds_of_a_claim_is_no_part_of_it(text: str, told: list[str]) -> None:
    assert [q.text for q in parse(text).quotes] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Belkor said in the merger holders would get nine shares.", "in the merger holders would get nine shares"),
        ("Belkor said under the accord both sides must leave.", "under the accord both sides must leave"),
        ("Anna Holt said in the end the board would pay.", "in the end the board would pay"),
        ("It would close, Anna Holt said in the hall where the board would meet.", "It would close"),
        ("Anna Holt added in 1987/88 some 2 million had been set aside.", "some 2 million had been set aside"),
        ("Belkor said in a filing holders would get nine shares.", "holders would get nine shares"),
        ("Anna Holt says while the mill is old, the staff are not.", "while the mill is old, the staff are not"),
        ("It was dear, Anna Holt said while the crew was leaving, and she would not pay.", "It was dear"),
        ("Anna Holt told of hiding in a cellar for nine days.", "hiding in a cellar for nine days"),
    ],
)
def test_what_was_said_may_open_with_when_or_under_what_it_holds(text: str, told: str) -> None:
    assert [q.text for q in parse(text).quotes] == [told]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("At least one said it was late.", "At least one"),
        ("Of the nine members, at least three said it was late.", "at least three"),
        ("Brokers, contacted on Sunday said it was late.", "Brokers"),
        ("Officials reached on Sunday said it was late.", "Officials"),
        ("Anna Holt, reached by phone on Sunday said it was late.", "Anna Holt"),
    ],
)
def test_how_many_there_were_and_how_they_were_reached_leaves_them_their_words(text: str, speaker: str) -> None:
    assert [(q.text, q.mention) for q in parse(text).quotes] == [("it was late", speaker)]
