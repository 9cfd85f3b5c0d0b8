"""Claims about whose words they are where a firm, a message or another's clause stands beside whoever speaks."""

import pytest

from tests.quotes.spoken import quotes, said


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "“Prices fall,” said Mia Holt, a broker.\n\nA buyer at the mill said it had paid Anholt Optics."
            " “We will wait,” she said.",
            "We will",
            "A buyer at the mill",
        ),
        (
            "“Prices fall,” said Owen Holt, an economist.\n\nAn aide to the governor said Carl Dunn, the mayor, had"
            " hired a firm. “It was dear,” he said.",
            "It was",
            "Carl Dunn",
        ),
        ("The bank will sell its arm, according to two people familiar with the plan.", "The bank", "two people"),
        ("Tides rise, according to three officials briefed on the schedule.", "Tides", "three officials briefed"),
        (
            "The Herald said the plan was weak.\n\nOrdmark, which sells pumps in Oslo, declined to comment beyond an"
            " earlier statement in which it said it complied with all laws.",
            "it complied",
            "Ordmark",
        ),
        ("Ruth Okafor read a report by the council in which it said the lock was weak.", "the lock", "the council"),
        ("Analysts at Holm Bank estimate the sales could be worth £2bn.", "the sales", "Analysts at Holm Bank"),
        ("“They laughed,” said one of two aides. The other called it “a plug and a flag.”", "a plug", "The other"),
        (
            "A Treasury official, granted anonymity, shrugged it off. “He does it each May,” the official said.",
            "He does",
            "A Treasury official",
        ),
        (
            "Cleaning the lake will cost £9m, estimates the regional council; it paid 2m.",
            "Cleaning",
            "the regional",
        ),
    ],
)
def test_who_speaks_is_known_beside_others(text: str, words: str, speaker: str) -> None:
    assert (said(text, words).speaker or "").startswith(speaker)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The senator raised £3m, the clerk Ruth Okafor said, though disclosures show £2m.", "The senator raised £3m"),
        ("Two aides said the draft was ready, although two others disputed that account.", "the draft was ready"),
        ("Ruth Okafor said the lock was safe, although it was old.", "the lock was safe, although it was old"),
        ("Ruth Okafor asked him twice whether the lock was safe.", "whether the lock was safe"),
    ],
)
def test_what_is_known_otherwise_is_none_of_what_was_said(text: str, whole: str) -> None:
    assert [q.text for q in quotes(text)] == [whole]


@pytest.mark.parametrize(
    "text",
    [
        "According to the plan, the ship will leave on Friday.",
        "Ruth Okafor had called him on Sunday evening.",
        "Ruth Okafor called them twice last week.",
        "A man called Owen Pryce gave me half a tart.",
        "Ruth Okafor was careful not to criticise the council.",
        "The mayor was asked about the matter in Oslo on Friday.",
        "He asked the clerks to go, and the sales estimate the mill gave fell.",
    ],
)
def test_a_call_a_name_and_restraint_tell_no_words(text: str) -> None:
    assert [q.text for q in quotes(text) if q.speaker] == []


def test_what_somebody_should_explain_is_only_said_by_whoever_asks_for_it() -> None:
    text = "Ruth Okafor said the council should now explain why it took 19 days to write."
    assert [(q.speaker, q.via) for q in quotes(text)] == [("Ruth Okafor", ())]


def test_a_name_somebody_is_called_by_marks_is_told() -> None:
    assert said("The mayor called her “a snake in a suit”.", "a snake").speaker == "The mayor"
    assert said("Ruth Okafor called them the best crew in the land.", "them the best").speaker == "Ruth Okafor"
