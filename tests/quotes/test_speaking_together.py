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
        ("Ann Lund and her aides said the lock leaks.", "Ann Lund and her aides"),
        ("Ann Lund, Jo Roe and other clerks said the lock leaks.", "Ann Lund, Jo Roe and other clerks"),
        ("The lock leaks, according to Ann Lund and her aides.", "Ann Lund and her aides"),
        ("“It leaks,” said Ann Lund and her colleagues.", "Ann Lund and her colleagues"),
        ("“It leaks,” said Ann Lund and left her colleagues.", "Ann Lund"),
        ("Clerks from the University of Lund (UL) and the Tide Institute said it leaks.", None),
        (
            "The old UN nuclear watchdog and U.S. officials said it leaks.",
            "The old UN nuclear watchdog and U.S. officials",
        ),
    ],
)
def test_those_who_speak_together_are_all_named(text: str, speaker: str | None) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker or text.partition(" said")[0]}


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Carl Roe saw it. He and former chair Ann Lund both said that it leaks.", "it leaks", "Carl Roe and Ann Lund"),
        ("Carl Roe saw it. Then he and Ann Lund said that it leaks.", "it leaks", "Carl Roe and Ann Lund"),
        ("Jo Roe saw it. He met Ann Lund and she said that it leaks.", "it leaks", "Ann Lund"),
        ("NOL and Tide Television issued a note. “It leaks,” the note read.", "It leaks", "NOL and Tide Television"),
        ("Jo Roe and Ann Lund issued a joint note. “It leaks,” they said.", "It leaks", "Jo Roe and Ann Lund"),
        ("The cuts fail, according to Jo Roe and his aides. They said it leaks.", "it leaks", "Jo Roe and his aides"),
    ],
)
def test_who_speaks_beside_somebody_is_named_with_him(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker


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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "But Norway’s Prime Minister Jo Pitt and US President Ann Roe spoke and said it leaks.",
            "Jo Pitt and Ann Roe",
        ),
        ("French President Jo Pitt and German Chancellor Ann Roe said it leaks.", "Jo Pitt and Ann Roe"),
        ("Meanwhile Foreign Secretary Jo Pitt and his deputy Ann Roe said it leaks.", "Jo Pitt and Ann Roe"),
        ("On Monday, coach Jo Pitt and captain Ann Roe met the crew and said it leaks.", "Jo Pitt and Ann Roe"),
        ("The Dock Federation and unions say it leaks.", "The Dock Federation and unions"),
        ("A lawyer for Jo Pitt and Ann Roe said it leaks.", "A lawyer for Jo Pitt and Ann Roe"),
        ("Prime Minister Jo Pitt met coach Sam Dow and US President Ann Roe and said it leaks.", "Jo Pitt"),
        ("Prime Minister Jo Pitt left and US President Ann Roe said it leaks.", "Ann Roe"),
    ],
)
def test_those_who_open_a_clause_with_their_offices_speak_together_and_no_others(text: str, speaker: str) -> None:
    assert said(text, "it leaks").speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Jo Pitt of Dune Analytics, Ann Roe of Reed Research and Sam Dow said it leaks.",
            "Jo Pitt, Ann Roe and Sam Dow",
        ),
        (
            "Jo Pitt, Ann Roe of the Reed Institute and Sam Dow of Salt Inc said it leaks.",
            "Jo Pitt, Ann Roe and Sam Dow",
        ),
        ("Jo Pitt met Ann Roe of Reed Research and Sam Dow said it leaks.", "Sam Dow"),
        ("See the Lund Office on Tides World Lock Report 2014, which says it leaks.", "Tides World Lock Report 2014"),
    ],
)
def test_firms_behind_names_part_nobody_from_those_who_speak_with_them(text: str, speaker: str) -> None:
    assert said(text, "it leaks").speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prime Ministers Jo Pitt and Ann Roe said it leaks.", "Jo Pitt and Ann Roe"),
        ("In Lund, Foreign Ministers Jo Pitt and Ann Roe said it leaks.", "Jo Pitt and Ann Roe"),
        ("Jo Pitt and Ann Roe met on Monday. They said it leaks.", "Jo Pitt and Ann Roe"),
        ("Jo Pitt met Sam Dow and Ann Roe. They said it leaks.", None),
    ],
)
def test_two_of_one_office_speak_together_and_two_who_met_are_they(text: str, speaker: str | None) -> None:
    assert said(text, "it leaks").speaker == speaker
