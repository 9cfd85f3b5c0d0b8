"""Claims about headlines that say whose words they are, and about what only frames words at a sentence's head."""

import pytest

from corpus.read import parse

_BODY = (
    "\n\nBERGEN, Oct. 3 -- Paul Orrin, the president of the Lorne Bank, spoke for days.\n\nThe NTSB said it was wet."
)


@pytest.mark.parametrize(
    ("title", "told", "speaker"),
    [
        ("We Need A New Bridge, Warns Climate Scientist Paul Orrin", "We Need A New Bridge", "Paul Orrin"),
        ("We need a new bridge, warns climate scientist Paul Orrin", "We need a new bridge", "Paul Orrin"),
        ("Policy Is A 'Reckless Bet,' Says Top Bank Official", "Policy Is A 'Reckless Bet", "Top Bank Official"),
        ("Driver charged after fatal crash: NTSB", "Driver charged after fatal crash", "NTSB"),
    ],
)
def test_a_headline_is_signed_behind_its_verb_or_colon(title: str, told: str, speaker: str) -> None:
    quote = parse(title + _BODY).quotes[0]
    assert (quote.text, quote.speaker) == (told, speaker)


@pytest.mark.parametrize("title", ["Port Shuts Bridge, Warns Crews", "New bridge opens at last: DIY", "Bridge shut?"])
def test_who_is_warned_and_what_says_nothing_else_signs_no_headline(title: str) -> None:
    assert [q.text for q in parse(title + _BODY).quotes] == ["it was wet"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a memo sent to “all friends of the yard,” Ann Corley said she would go.", ["she would go"]),
        ("In an essay called “The Long Bridge,” Ann Corley argued that it leaks.", ["it leaks"]),
        ("In a letter to the board, “the bridge leaks badly,” Ann Corley said.", ["the bridge leaks badly,"]),
    ],
)
def test_whom_a_letter_went_to_is_not_what_it_says(text: str, told: list[str]) -> None:
    assert [q.text for q in parse(text).quotes] == told
