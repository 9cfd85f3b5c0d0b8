"""Claims about which of several people in a sentence, or in none of its verbs, said the words beside them."""

import pytest

from tests.quotes.spoken import quotes, said


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Owen Pryce wrote that the lock was “slow, wet and dear”, while Ruth Okafor said it was “sound”.",
            "slow",
            "Owen Pryce",
        ),
        ("Envoy Kamal Sahay told reporters that Oslo had offered “every good thing”.", "every good", "Kamal Sahay"),
        ("The advert, titled “Deep”, concludes that Owen Pryce is “unfit” to lead.", "unfit", "The advert"),
        ("Ruth Okafor said letters went out. “Not to me,” Mr Pryce shot back, to laughter.", "Not to me", "Pryce"),
        ("“We wept,” remembers the vicar, the Rev Ruth Okafor.", "We wept", "Ruth Okafor"),
        ("“It is dry,” said a boatman, Owen Pryce, who stood by.", "It is dry", "Owen Pryce"),
        ("His attorney, public defender Ruth Okafor, said he “sleeps”.", "sleeps", "Ruth Okafor"),
        (
            "The lawyer for jailed activist Owen Pryce, Ruth Okafor, told Aftonen that he had been moved.",
            "he had",
            "Ruth Okafor",
        ),
        ("The guidance, which is new, states that heads may search bags.", "heads may", "The guidance"),
        (
            "Ruth Okafor said she would “gladly” come, prompting Independent TD Owen Pryce to shout: “How would she?”",
            "How would she",
            "Owen Pryce",
        ),
        (
            "Ruth Okafor spoke in a hall, where about 50 protesters stood, chanting “no pay, no peace”.",
            "no pay",
            "50 protesters",
        ),
        ("Pryce left when his mother told him to “come out of there,” Ruth Okafor said.", "come out", "his mother"),
        (
            "“It is late,” a civil servant at the port told me.",
            "It is late",
            "a civil servant at the port",
        ),
        (
            "It was the turn of Ruth Okafor, who held up a lamp and declared that “light is the envy of the world”.",
            "light is",
            "Ruth Okafor",
        ),
        ("Counsel Ruth Okafor submitted that the work had been held up.", "the work", "Ruth Okafor"),
    ],
)
def test_words_are_those_of_who_says_them_in_their_own_clause(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor neither admitted nor denied the fault.",
        "Harbour City beat Lund to snap a losing run.",
        "Ruth Okafor said the same in 2019.",
        "Ruth Okafor might have added that it was late.",
        "This notice uses words such as “expects” of the plan.",
    ],
)
def test_what_was_not_said_is_no_quote(text: str) -> None:
    assert quotes(text) == []


def test_an_office_is_not_that_of_somebody_named_far_below_it() -> None:
    text = (
        "The hall was full. Rain fell all night. The vote was late.\n\nOwen Pryce gave his report on the flood. "
        "It was long.\n\n“They sleep on bare floors and nobody has come,” the senator said. "
        + "Nobody else spoke for a while. " * 8
        + "\n\nSenator Ruth Okafor left early."
    )
    assert said(text, "They sleep").speaker != "Ruth Okafor"


def test_a_spokesman_is_not_the_president() -> None:
    text = "Palace spokesman Owen Pryce said Oslo was late.\n\nThe Norwegian president has said ships must wait."
    assert said(text, "ships must").speaker == "The Norwegian president"
