"""Claims about which words report speech, in all their forms."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ruth Okafor slammed the toll as “theft”.", "Ruth Okafor"),
        ("Ruth Okafor referred to the toll as “theft”.", "Ruth Okafor"),
        ("Ruth Okafor, who is a pilot at the port of Elsby, Colorado, slammed the toll as “theft”.", "Ruth Okafor"),
        ("Ruth Okafor, by her own admission, was “late” in May.", "Ruth Okafor"),
    ],
)
def test_verbs_that_double_their_last_letter_and_a_confession_have_their_speaker(text: str, speaker: str) -> None:
    assert {q.speaker for q in parse(text).quotes} == {speaker}


def test_what_somebody_referred_to_is_no_speech_of_his() -> None:
    assert parse("“It leaks,” Ruth Okafor said, referring to the lock.").quotes[-1].text == "It leaks,"


@pytest.mark.parametrize(("text", "count"), [("Critics charge that it leaks.", 1), ("He was charged with theft.", 0)])
def test_a_charge_is_speech_where_it_says_what(text: str, count: int) -> None:
    assert len(parse(text).quotes) == count


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ruth Okafor did not say that the lock leaks.", "did not say"),
        ("Ruth Okafor could not immediately say if the lock leaks.", "could not immediately say"),
        ("Ruth Okafor has never said the lock leaks.", "has never said"),
        ("Ruth Okafor didn’t say the lock was leaking.", "didn’t say"),
        ("Ruth Okafor has said the lock leaks.", "said"),
        ("Ruth Okafor is not the first to say that the lock leaks.", "say"),
    ],
)
def test_a_cue_takes_in_that_nobody_said_so(text: str, cue: str) -> None:
    assert parse(text).quotes[0].cue == cue
