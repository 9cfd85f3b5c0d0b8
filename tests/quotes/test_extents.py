"""Claims about where what somebody said begins and ends, in a sentence that reports it without marks."""

import pytest

from corpus.model import About
from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ruth Okafor told a Senate panel last month the lock was late.", "the lock was late"),
        ("It began when Ruth Okafor told “Dawn Patrol” that the lock was late.", "the lock was late"),
        ("When a fisherman stood to say that the lock was late, the room fell quiet.", "the lock was late"),
        ("Telling growers that the lock was late, Mayor Ruth Okafor left by the back door.", "the lock was late"),
        ("“It leaks,” Ruth Okafor said in a letter titled “Mud.”", "It leaks,"),
        ("But some in the trade say the lock was late.", "the lock was late"),
        ("Port analysts wrote in a report that the lock was late, if safe.", "the lock was late, if safe"),
    ],
)
def test_what_was_said_begins_behind_whom_and_ends_where_the_reporter_goes_on(text: str, found: str) -> None:
    article = parse(text, About(language="en"))
    assert [q.text for q in article.quotes] == [found]


def test_a_dateline_of_two_towns_is_no_part_of_what_was_said() -> None:
    text = "Lock talks stall\n\nOSLO/BERGEN, March 14 (Reuters) - The lock may close early, two people said, for good."
    assert [q.text for q in parse(text).quotes] == ["The lock may close early"]


def test_a_clause_between_dashes_ends_what_is_told_in_it() -> None:
    text = "The bill — in which Ruth Okafor called for a toll on every boat — has passed."
    assert [q.text for q in parse(text).quotes] == ["a toll on every boat"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ruth Okafor said the lock is “a sieve,” describing a pump as mended.",
            ["the lock is “a sieve,”", "a sieve,", "a pump as mended"],
        ),
        ("Although Ruth Okafor admitted the lock was “late,” she left.", ["the lock was “late,”", "late,"]),
        ("Ruth Okafor said the lock leaks and she accused the port.", ["the lock leaks", "the port"]),
        ("Ruth Okafor said the lock leaks, and other mayors said it does not.", ["the lock leaks", "it does not"]),
        ("Rather, sources close to her campaign say the lock leaks.", ["the lock leaks"]),
        ("She wed a judge of the United States Court in Oslo.", []),
        ("The lock leaks, its head, Ruth Okafor, said on Monday, a day after the port shut it.", ["The lock leaks"]),
        ("She named the sum which, the Harbour Herald says, Bo Lind is demanding.", ["Bo Lind is demanding"]),
        (
            "In fact, said Ruth Okafor, citing the logs, the lock leaks.",
            ["In fact, said Ruth Okafor, citing the logs, the lock leaks"],
        ),
        ("In fact the lock leaks, Ruth Okafor said.", ["In fact the lock leaks"]),
        (
            "The lock leaks, Ruth Okafor said on Monday, a week after the port warned that it was old.",
            ["The lock leaks", "it was old"],
        ),
        ("She opposes the toll that, the Harbour Herald says, Bo Lind wants.", ["Bo Lind wants"]),
        (
            "In May, said Ruth Okafor, quoting the log, it leaked.",
            ["In May, said Ruth Okafor, quoting the log, it leaked"],
        ),
    ],
)
def test_a_comma_within_marks_and_another_speaker_end_what_was_said(text: str, found: list[str]) -> None:
    assert [q.text for q in parse(text, About(language="en")).quotes] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ruth Okafor said she had met the mayor, who led the town until 1998.", "she had met the mayor"),
        ("Ruth Okafor said the toll was low, compared with six years before.", "the toll was low"),
        (
            "The lock lost 31 boats, the port said on Friday, well above the 19 that it had named.",
            "The lock lost 31 boats",
        ),
        ("Tolls rose by 9 euros, the port said, up from the 3 that its chair had named.", "Tolls rose by 9 euros"),
        ("Ruth Okafor has said for weeks the lock leaks.", "the lock leaks"),
        ("In that talk Ruth Okafor said it leaks, and that it is late.", "it leaks, and that it is late"),
        ("Roe slammed the port after a gate broke, and said it should shut.", "it should shut"),
        ("Ruth Okafor called the mayor a fool for mending the lock.", "the mayor a fool for mending the lock"),
        ("The lock leaks, pilots say; in May, the port shut it.", "The lock leaks"),
        ("The toll is high (it was nine euros in May, according to the Lock Board).", "it was nine euros in May"),
        ("The toll is high: it was nine euros in May, according to the Lock Board.", "it was nine euros in May"),
        ("The mayor (of Oslo) paid the toll, according to the Lock Board.", "The mayor (of Oslo) paid the toll"),
        ("Groups that have backed her say the lock leaks.", "the lock leaks"),
    ],
)
def test_what_was_said_is_its_own_clause(text: str, found: str) -> None:
    assert [q.text for q in parse(text, About(language="en")).quotes] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "In May, Ruth Okafor told the story of a pilot.",
        "Following a long meeting in Oslo last week, Ruth Okafor told the story of the lock.",
        "Voters in five states going to the polls are tired.",
        "Ruth Okafor could add another toll to the lock.",
        "Ruth Okafor has the most pledged delegates in the port.",
        "Ruth Okafor left the proposed lock to the port.",
    ],
)
def test_when_it_was_and_what_was_done_is_nobodys_speech(text: str) -> None:
    assert parse(text, About(language="en")).quotes == ()


def test_a_day_behind_a_cue_is_not_what_was_said() -> None:
    found = parse("The lock leaks, the Harbour Herald reported ten days ago.", About(language="en")).quotes
    assert [q.text for q in found] == ["The lock leaks"]


def test_whoever_stands_behind_said_speaks_and_no_thing_before_it() -> None:
    text = "Officials may shut the gates or invoke a long curfew zone, said a pilot who was briefed on the plan."
    assert {q.speaker for q in parse(text, About(language="en")).quotes} == {"a pilot"}


def test_advice_given_on_something_is_no_speech() -> None:
    text = "Ruth Okafor, who has advised two ports on locks, left early."
    assert parse(text, About(language="en")).quotes == ()


def test_she_d_is_she() -> None:
    text = "Ruth Okafor came late. Owen Pryce said she’d told him that the lock leaks."
    assert "Ruth Okafor" in {q.speaker for q in parse(text, About(language="en")).quotes}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lock plan survives two votes According to Ruth Okafor, the lock was late.", "the lock was late"),
        ("Read all https://example.org/lock The lock was late, Ruth Okafor said.", "The lock was late"),
        ("The keeper at the gate He said the lock was late.", "the lock was late"),
        ("Ruth Okafor said the lock was late. rok/op (AP, AFP)", "the lock was late"),
        ("Ruth Okafor said Doe v. Berg was late.", "Doe v. Berg was late"),
    ],
)
def test_a_heading_or_an_address_that_ran_into_a_sentence_is_no_part_of_what_was_said(text: str, found: str) -> None:
    assert [q.text for q in parse(text, About(language="en")).quotes] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ruth Okafor has criticised the toll on boats and is suing the port.", ["the toll on boats"]),
        (
            "Ruth Okafor blamed the owners who left and have sold the lock.",
            ["the owners who left and have sold the lock"],
        ),
        (
            "As Ruth Okafor said, the toll dates from May 5, 2016, and has doubled.",
            ["the toll dates from May 5, 2016, and has doubled"],
        ),
    ],
)
def test_what_was_said_ends_before_what_the_speaker_does_and_not_within_a_date(text: str, found: list[str]) -> None:
    assert [q.text for q in parse(text, About(language="en")).quotes] == found


@pytest.mark.parametrize(
    "text",
    [
        "The port will mend the old northern gates “With more money, the pumps would run all night,” says Ruth Okafor.",
        "Boats lined up behind the “gate” “With more money, the pumps would run all night,” says Ruth Okafor.",
    ],
)
def test_a_sentence_between_marks_stands_alone_though_the_one_before_lost_its_full_stop(text: str) -> None:
    last = parse(text, About(language="en")).quotes[-1]
    assert (last.kind, last.speaker, last.text) == (
        "direct",
        "Ruth Okafor",
        "With more money, the pumps would run all night,",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ruth Okafor says the lock leaks badly The newly mended gate is safe.", "the lock leaks badly"),
        (
            "Mayor Ruth Okafor says the lock is late. r.vane@harbour.example ( Harbour Herald page 9)",
            "the lock is late",
        ),
    ],
)
def test_a_lost_line_break_or_an_address_ends_what_was_said(text: str, found: str) -> None:
    assert [q.text for q in parse(text, About(language="en")).quotes][:1] == [found]


def test_marks_around_one_long_word_are_read() -> None:
    assert parse(f"She typed letters “{'a' * 60},” says Ruth Okafor.", About(language="en")).quotes[0].cue == "says"


def test_a_headline_that_runs_into_a_sentence_makes_what_it_reports_less_sure() -> None:
    plain, after = (
        parse(f"The lock is old. {lead}Ruth Okafor said the lock leaks badly.", About(language="en"))
        .quotes[0]
        .confidence
        for lead in ("", "READ MORE: How boats are built today ")
    )
    assert after < 0.8 < 0.9 < plain


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "At least nine boats sank in the storm, the head of the rescue post Omar Rahimi said.",
            "At least nine boats sank in the storm",
            "Omar Rahimi",
        ),
        (
            "No one was hurt in the fire, interior ministry spokesman Pierre Brandt said.",
            "No one was hurt in the fire",
            "Pierre Brandt",
        ),
        (
            "Norway called on the port to wait, Foreign Ministry spokeswoman Berit Dahl said on Jan 23.",
            "Norway called on the port to wait",
            "Berit Dahl",
        ),
        (
            "The lock has been leaking for years, the mayor said on Monday, adding that it was old.",
            "The lock has been leaking for years",
            "the mayor",
        ),
        ("The lock has been leaking, the mayor said on Monday, and left.", "The lock has been leaking", "the mayor"),
        ("About 40 men began to sing, Rahimi said.", "About 40 men began to sing", "Rahimi"),
        (
            "The union will appeal to the Northern Sailing Board (NSB), NSB President Ivan Brandt told TASS on Monday.",
            "The union will appeal to the Northern Sailing Board (NSB)",
            "Ivan Brandt",
        ),
        (
            "She turned down the post because the port is in chaos, a friend of Dahl's told CNN.",
            "She turned down the post because the port is in chaos",
            "a friend of Dahl's",
        ),
        (
            "The navy will get ten boats, First Deputy Defence Minister Yuri Brandt told the media on Thursday.",
            "The navy will get ten boats",
            "Yuri Brandt",
        ),
        (
            "The ports will hold talks, Norwegian ambassador in France Anna Dahl said in a note.",
            "The ports will hold talks",
            "Anna Dahl",
        ),
        (
            "The talks will last for days, state news agency Belwa said.",
            "The talks will last for days",
            "Belwa",
        ),
    ],
)
def test_what_is_told_ahead_of_whoever_says_it_ends_before_all_that_names_him(
    text: str, words: str, speaker: str
) -> None:
    assert (words, speaker) in [(q.text, q.speaker) for q in parse(text).quotes]


def test_a_rough_number_opens_what_is_said() -> None:
    (quote,) = parse("An official said about 3,000 people had left the port.").quotes
    assert quote.text == "about 3,000 people had left the port"
