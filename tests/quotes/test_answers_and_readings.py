"""Claims about who speaks where no name stands beside the words: who answers, what is read out, in whose eyes."""

import pytest

from tests.quotes.spoken import quotes, said

_OTHERS = "Ruth Okafor held her brother's cap. “It is a price,” she said.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            _OTHERS + "Her cousin Filomena was blunter. “Six years? He will be out in three,” she said.",
            "Six",
            "Filomena",
        ),
        (_OTHERS + "Her friend Peter Brandt was late. “I lost all,” she said.", "I lost", "Ruth Okafor"),
        (
            "The judge, Ruth Okafor, took hours. Peter Brandt said: “I trusted them.” To which the presiding judge had"
            " retorted: “Did they trust you?”",
            "Did they",
            "Ruth Okafor",
        ),
        (
            "“Four years?” asked Peter Brandt. In his eyes, the trial had judged “the hand, not the purse.”",
            "the hand",
            "Peter Brandt",
        ),
        ("In her eyes, Peter Brandt saw “nothing but fear”.", "nothing", "Peter Brandt"),
        ("My view: read the commission's report. “Foreseeable”, it said.", "Foreseeable", "the commission's report"),
        ("When it came, a woman behind me said “finally, at last”, quite quietly.", "finally", "a woman behind me"),
        ("A boy in the back row shouted “shame on you”.", "shame", "A boy in the back row"),
        ("The ruling will stand, believes the lawyer Ruth Okafor.", "The ruling", "Ruth Okafor"),
        (
            "At noon a worker, Peter Brandt, films the crack and sends it to his foreman. “Go back to work,” comes the"
            " answer.",
            "Go back",
            "his foreman",
        ),
        ("Ruth Okafor wrote to the bank to ask for her money. “We are closed,” came the reply.", "We are", "the bank"),
        (
            "Two clerks have been jailed for their part in a fire after a judge in Norway ruled that they had “sold the"
            " wall for a bonus”.",
            "sold",
            "a judge in Norway",
        ),
        (
            "The lawyers came out. Salgado was blunter:\n\n“I have been asked whether my clients are glad.\n\n“They"
            " are not.”",
            "I have",
            "Salgado",
        ),
    ],
)
def test_who_speaks_is_whom_the_words_beside_mean(text: str, words: str, speaker: str) -> None:
    assert {q.speaker for q in quotes(text) if q.text.startswith(words)} == {speaker}


def test_what_is_read_out_is_said_by_what_it_is_from() -> None:
    quote = said("Ruth Okafor stood up. “The wall was known to be weak,” she read from the judgment.", "The wall")
    assert (quote.speaker, quote.via) == ("the judgment", ("Ruth Okafor",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peter Brandt likened it to “selling the spade to the man”.", ["selling the spade to the man"]),
        ("Tiago, Ruth Okafor said afterwards, had been ill.", ["Tiago, Ruth Okafor said afterwards, had been ill"]),
        ("When it rained, Ruth Okafor said later, the wall moved.", ["the wall moved"]),
        ("The lock leaked, Ruth Okafor said afterwards.", ["The lock leaked"]),
        ("Ministers had promised her a bill by Christmas.", ["a bill by Christmas"]),
        ("Peter Brandt had asked her to tone down a report.", ["to tone down a report"]),
        ("Peter Brandt urged the board to wait for the tide.", ["the board to wait for the tide"]),
    ],
)
def test_whom_words_were_for_is_none_of_them(text: str, told: list[str]) -> None:
    assert [q.text for q in quotes(text)] == told


def test_what_a_number_suggests_is_nobodys_statement() -> None:
    text = "The number is well above the 40 a year of before. It suggests Holm Mills had been preparing for a thaw."
    assert quotes(text) == []
    assert said("The report is long. It suggests the owners had a plan.", "the owners").speaker == "The report"
