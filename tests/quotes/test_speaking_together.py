"""Claims about words that several say together, and about those who are only told them."""

import pytest

from corpus.read import parse
from tests.quotes.spoken import named, said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norway and Sweden said they would close the lock.", "Norway and Sweden"),
        ("Norway, Sweden and Finland warned that the lock leaks.", "Norway, Sweden and Finland"),
        ("Chancellor Ann Lund and Prime Minister Jo Roe said the lock leaks.", "Ann Lund and Jo Roe"),
        ("“It leaks,” said Ann Lund and engineer Jo Roe, who saw it.", "Ann Lund and Jo Roe"),
        ("The lock leaks, according to Norway and Sweden.", "Norway and Sweden"),
        ("Ann Lund’s office and Jo Roe said the lock leaks.", "Jo Roe"),
        ("The port's chair, Ann Lund, and its treasurer, Jo Roe, said the lock leaks.", "Ann Lund and Jo Roe"),
        ("Sen. Ann Lund of Ohio and Rep. Jo Roe of Iowa said the lock leaks.", "Ann Lund and Jo Roe"),
        ("The lock's head, Ann Lund, and her counterpart at the port, Jo Roe, said it leaks.", "Ann Lund and Jo Roe"),
        ("Ann Lund of Salt and Light Mills said the lock leaks.", "Ann Lund"),
        ("Aid workers from Norway and Sweden said the lock leaks.", "Aid workers from Norway and Sweden"),
        ("A nurse met the chair, Ann Lund, and his deputy, Jo Roe, said the lock leaks.", "Jo Roe"),
    ],
)
def test_those_who_speak_together_are_all_named(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}


def test_they_are_those_who_spoke_together() -> None:
    text = "Norway and Sweden said the lock leaks. They added that it would close."
    assert said(text, "it would close").speaker == "Norway and Sweden"


def test_reporters_are_no_office_of_whoever_is_told_of() -> None:
    text = "Bo Lund told reporters Ann Roe asked whether he would stay."
    assert named(text) == [("Bo Lund", ()), ("Ann Roe", ("Bo Lund",))]
    assert said(text, "Ann Roe asked").mention == "Bo Lund"


@pytest.mark.parametrize(
    "text",
    [
        "Some investors snap up overseas boats.",
        "A blast ripped through a hall that was being built.",
        "The clerk was admitted to hospital or sent home.",
        "Needless to say, the lock leaks.",
        "We sort boats into groups according to their size.",
        "The court denied his request.",
        "They have promising careers ahead of them.",
        "Trade is back, thanks to a boom that has filled the quays.",
        "The mayor refused to confirm, or even to consider, the plan.",
    ],
)
def test_a_deed_told_with_a_word_for_speech_is_no_speech(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Per Solberg said the lock leaks.", "Per Solberg"),
        ("Conservative historian Jan Zaryn said the lock leaks.", "Jan Zaryn"),
        ("The Islamic State of Iraq and the Levant (ISIL) said it was behind the raid.", "Islamic State"),
    ],
)
def test_a_name_with_a_small_word_in_it_is_whole(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}
