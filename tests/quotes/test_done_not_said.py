"""Claims about verbs that look like speech and tell only what was done, and about the same verbs where they tell it."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    "text",
    [
        "Prof. Dale Ruth, who questioned the witness, tried to pin him down.",
        "Detectives questioned the driver about the fire.",
        "The board concluded its review on Monday.",
        "The agency’s chief, Paul Orrin, on Tuesday dismissed all of its previous members.",
        "Paul Orrin will be on air tonight when he reports the latest news.",
        "The agency convened a panel to discuss a side effect, called roseola, in boys.",
        "Police called the hospital several times, but received no reply.",
        "The scientists are not the only ones calling the report into question.",
        "UK firms backed wider financial reporting standards in Norway on Friday.",
        "Paul Orrin did not answer shouted questions as he passed.",
        "Aboard the barge, hundreds of workers protest for the right to vote.",
        "Nobody called the man a thief without them stating it as a matter of fact.",
        "Despite what the jeers of jaded farmers might suggest, fallen chairs were not the worst of it.",
        "Norway is essential for persuading the owners to sell.",
        "Host Ann Corley pressed Paul Orrin to acknowledge the losses.",
    ],
)
def test_what_is_done_is_told_by_nobody(text: str) -> None:
    assert parse(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ann Corley questioned whether our rival has the judgment to lead.",
            "whether our rival has the judgment to lead",
        ),
        ("Ann Corley questioned the minister’s figures.", "the minister’s figures"),
        ("Ann Corley concluded the bridge was unsafe.", "the bridge was unsafe"),
        ("Ann Corley dismissed the claims as nonsense.", "the claims as nonsense"),
        ("Ann Corley called the plan a disaster.", "the plan a disaster"),
        ("Ann Corley asked Paul Orrin to confirm that it leaked.", "Paul Orrin to confirm that it leaked"),
        ("Head of clinical reporting Ann Corley said the wards were full.", "the wards were full"),
        ("The refusal led Ann Corley to ask whether the bridge leaked.", "whether the bridge leaked"),
        ("“It leaks,” the Saudis state in the paper.", "It leaks,"),
    ],
)
def test_what_is_said_by_the_same_verbs_is_told(text: str, told: str) -> None:
    assert [q.text for q in parse(text).quotes] == [told]


def test_a_head_of_reporting_hands_nothing_on() -> None:
    (quote,) = parse("Head of financial reporting Paul Orrin said the bank will want a base.").quotes
    assert (quote.speaker, quote.via) == ("Paul Orrin", ())


def test_a_state_behind_a_town_says_nothing() -> None:
    article = parse("Clerks said it leaked. Later, they walked on to Tallis, Arkansas state.")
    assert [q.cue for q in article.quotes] == ["said"]
