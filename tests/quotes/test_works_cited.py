"""Claims about what one work cites in another, and about words whose verb once told only of things."""

import pytest

from tests.quotes.spoken import named, quotes


@pytest.mark.parametrize(
    "text",
    [
        "According to a study cited in the Moedata report, some 2,000 homes in Lund might flood.",
        "A study referenced in the Moedata report states that 2,000 homes might flood.",
        "The research mentioned in the report by Moedata found that homes might flood.",
    ],
)
def test_a_report_in_which_a_study_is_cited_relays_it(text: str) -> None:
    ((speaker, via),) = named(f"Pier closes\n\n{text}\n")
    assert speaker is not None and speaker.lower() in {"a study", "the research"}
    assert via == ("Moedata",)


@pytest.mark.parametrize(
    "text",
    [
        "A study published in the Moe Journal found that homes might flood.",
        "A study carried out in Lund found that homes might flood.",
    ],
)
def test_where_a_study_was_made_or_printed_relays_nothing(text: str) -> None:
    assert [via for _, via in named(f"Pier closes\n\n{text}\n")] == [()]


def test_what_a_footnote_says_is_said_once_by_whoever_adds_it() -> None:
    (quote,) = quotes("Pier closes\n\nJudge Per Lund added a footnote that said the ruling did not hold in Lund.\n")
    assert (quote.speaker, quote.text) == ("Per Lund", "the ruling did not hold in Lund")


def test_a_letter_that_somebody_reads_speaks_for_itself() -> None:
    (quote,) = quotes("Pier closes\n\nIda Moe read a letter that said the lock was rotten.\n")
    assert quote.speaker == "a letter"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The report also highlights that half of the valley is at risk.", ["half of the valley is at risk"]),
        ("The report highlights, that incomes fell.", ["incomes fell"]),
        ("The ministry outlined that the sea would rise.", ["the sea would rise"]),
        ("Congress mandated that the lock be shut.", ["the lock be shut"]),
        ("The painter highlights the eyes. The court mandated masks. The nurse outlined the plan.", []),
        ("The highlight of the day was a mandate that nobody outlined.", []),
    ],
)
def test_verbs_of_things_report_words_before_that(text: str, words: list[str]) -> None:
    assert [quote.text for quote in quotes(f"Pier closes\n\n{text}\n")] == words
