"""Whoever a clause names speaks in it, and nobody speaks whom it only mentions."""

import pytest

from corpus.model import About
from corpus.read import parse


def test_whom_something_led_to_speak_speaks() -> None:
    [quote, *_] = parse("The long rant prompted Judge Arthur Lund to quip that the hearing had lost its way.").quotes
    assert quote.speaker == "Arthur Lund"


def test_an_aside_before_the_verb_leaves_who_argues_before_it() -> None:
    text = "The board met. The mayor, in turn, argues that the harbour project is essential for the talks."
    assert [quote.speaker for quote in parse(text).quotes] == ["The mayor"]


def test_adding_seats_says_nothing() -> None:
    assert not parse("The nation’s rail system was adding seats on some routes.").quotes


def test_a_country_that_opens_the_sentence_speaks_past_an_aside() -> None:
    text = "The board met. Norway, in turn, argues that the harbour project is essential for the talks."
    assert [quote.speaker for quote in parse(text).quotes] == ["Norway"]


def test_whose_father_somebody_is_does_not_speak_for_them() -> None:
    text = "The father of the Orlando gunman came here and has made films, describing himself as “the leader.”"
    assert {quote.speaker for quote in parse(text).quotes} == {"The father"}


@pytest.mark.parametrize("held", ["accused of theft", "blamed for the leak", "praised for their work"])
def test_those_something_is_held_against_say_nothing(held: str) -> None:
    quotes = parse(f"A prosecutor told the court that three men {held} had “hidden” the goods.").quotes
    assert {quote.speaker for quote in quotes} == {"A prosecutor"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is ours to share,” says Minister of Education Ann Lund, who saw it.", "Ann Lund"),
        ("Ann Lund leads the talks. “No progress,” the Harbour News Agency quoted her as saying.", "Ann Lund"),
        ("He climbed in through the roof, a claim police said was “offensive”.", "police"),
        ("The Georgian government issued a statement on the move, saying it was late.", "The Georgian government"),
        ("Bo Lund, chief executive of the Joy Institute in Wexcombe told the AP that work matters.", "Bo Lund"),
        ("The crew came to Wexcombe Royal Infirmary. “I got a call,” she said.", None),
        ("Ann Doe met Bo Kay, officials said.", "officials"),
        ("It is late, says a senator investigating alleged harbour meddling.", "a senator"),
        ("The row prompted the prime minister to call the action “hostage” taking.", "the prime minister"),
        ("Doctors Without Borders, known by its initials, said refugees were ill.", "Doctors Without Borders"),
        ("Ambassador to the United Nations Ann Lund said she hoped so.", "Ann Lund"),
    ],
)
def test_the_speaker_is_whoever_the_clause_names(text: str, speaker: str | None) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}


def test_somebody_called_said_reports_nothing_by_the_name() -> None:
    assert not parse("A commissioner for rights, Said Lund, wrote to the court about the harbour.").quotes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund of the Board for Studies (BFS) in Pretoria told the AP: “His country is a champion.”", "Ann Lund"),
        ("Ellie Lund, 18, from the US said: “We were sitting there.”", "Ellie Lund"),
        ("AAIB Julian Lund said the plane had crashed in the field.", "Julian Lund"),
        ("“It goes on,” said Danish Tourism and Antiquities Minister Ann Lund.", "Ann Lund"),
    ],
)
def test_where_somebody_is_or_serves_does_not_speak_for_them(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Lund, the running mate last year for Ann Kay cited the view that employers have a right.", "Tom Lund"),
        ("As well as accusing the network of a coup, Turkey says it is behind a campaign against police.", "Turkey"),
    ],
)
def test_whom_a_clause_only_mentions_does_not_speak(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "The maker will recall 49,480 vehicles over faulty brakes.",
        "Prosecutions of priests alleged to have lied are rare in the country.",
        "The film tells the story of two men who are ready to fight.",
        "By six, girls were more likely to predict that the story was about a man.",
        "Those who win can claim their costs back from the other side.",
    ],
)
def test_what_is_done_with_a_reporting_verb_is_no_speech(text: str) -> None:
    assert not parse(text).quotes


@pytest.mark.parametrize(
    "text",
    [
        "The maker delayed the release of its quarterly earnings report again, sending its shares down.",
        "The findings make good reading for those Danish brands hoping to grow abroad.",
        "It was one of a string of attacks that have claimed more than 230 lives since January.",
    ],
)
def test_a_noun_that_could_be_a_verb_says_nothing(text: str) -> None:
    assert not parse(text).quotes


@pytest.mark.parametrize(
    "text",
    [
        "Norway has not directly accused Denmark of closing the lock.",
        "Ruth Okafor could have argued that the lock was late.",
        "The two mayors were not talking about the toll.",
        "Ruth Okafor called her brother at night.",
        "A pilot who calls himself Vellum, left.",
        "The museum showed A Tribe Called Rain to the children.",
        "Adding more boats has helped the smaller harbours, and above all Bergen Port, to grow.",
    ],
)
def test_what_somebody_did_not_say_or_only_rang_about_is_no_speech(text: str) -> None:
    assert not parse(text, About(language="en")).quotes


def test_a_label_that_somebody_answers_to_is_not_their_own() -> None:
    quotes = parse("Ruth Okafor responded to being labeled the “machine” candidate in May.").quotes
    assert not [q for q in quotes if q.speaker == "Ruth Okafor" and "machine" in q.text]


def test_digits_between_marks_name_a_meeting() -> None:
    quotes = parse("The lock is late, Ruth Okafor said on Monday after the “2+4” talks in Oslo.").quotes
    assert [q.text for q in quotes] == ["The lock is late"]


def test_a_marked_word_before_a_noun_is_no_speech_of_the_one_the_noun_names() -> None:
    quotes = parse("Ruth Okafor has since stated that a “top” port official told her to keep quiet.").quotes
    assert {q.speaker for q in quotes} == {"Ruth Okafor"}


def test_what_somebody_is_only_to_be_persuaded_of_is_not_said() -> None:
    (quote,) = parse("Norway wants the port to persuade growers to wait, Ruth Okafor said on Monday.").quotes
    assert quote.speaker == "Ruth Okafor"


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor called Owen Pryce at three and left.",
        "They sent greetings via text message at noon.",
        "Work with the Harbour Union is promising and new.",
    ],
)
def test_a_call_a_text_and_what_is_promising_tell_no_words(text: str) -> None:
    assert not parse(text).quotes


def test_what_somebody_is_called_is_told_whoever_it_is_that_is_called_so() -> None:
    assert [q.speaker for q in parse("Ruth Okafor called Owen Pryce a fraud.").quotes] == ["Ruth Okafor"]


def test_a_programme_is_part_of_the_listener() -> None:
    (quote,) = parse("Ruth Okafor told BBC Radio 4’s Today programme “the lock leaks and nobody cares”.").quotes
    assert (quote.kind, quote.via) == ("direct", ("BBC Radio 4",))


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("‘We had no choice’: pier bosses jailed over collapse", None),
        ("‘We had no choice’: ferry workers left without pay", None),
        ("'We had no choice': pier chief says", "pier chief says"),
    ],
)
def test_whom_something_befell_behind_a_headlines_colon_is_no_speaker(title: str, speaker: str | None) -> None:
    text = f"{title}\n\nBy Ida Krall\n\nThe harbour board will close the quay on Monday, as the piles had rotted.\n"
    said = [q.speaker for q in parse(text).quotes if q.text == "We had no choice"]
    assert said == ([speaker] if speaker else [])
