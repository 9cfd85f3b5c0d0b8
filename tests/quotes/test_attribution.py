"""Claims about who is named as the speaker of a quote."""

import pytest

from corpus.model import About, Quote
from corpus.read import parse


def speakers(text: str) -> list[str | None]:
    return [q.speaker for q in parse(text).quotes if q.kind in ("direct", "partial")]


def only(text: str) -> Quote:
    (quote,) = [q for q in parse(text).quotes if q.kind == "direct"]
    return quote


@pytest.mark.parametrize(
    "text",
    [
        "“The lock leaks,” Ruth Okafor said.",
        "“The lock leaks,” said Ruth Okafor.",
        "Ruth Okafor said: “The lock leaks.”",
        "Ruth Okafor told the council, “The lock leaks.”",
        "“The lock leaks,” Ruth Okafor told the council.",
        "“The lock leaks,” said Ruth Okafor, an engineer at Delta Works.",
        "“The lock leaks,” Ruth Okafor, an engineer who has lived here for years, said.",
        "“The lock leaks,” according to Ruth Okafor.",
        "“The lock leaks,” said a spokeswoman for the port, Ruth Okafor.",
        "“The lock leaks,” chief engineer Ruth Okafor said on Monday.",
        "Ruth Okafor, who told the council “The lock leaks,” left early.",
        "Ruth Okafor (Lib.) said “The lock leaks.”",
    ],
)
def test_the_speaker_is_found_on_either_side_of_the_cue(text: str) -> None:
    assert speakers(text) == ["Ruth Okafor"]


def test_the_one_told_is_not_the_speaker() -> None:
    quote = only("“The lock leaks,” Ruth Okafor, an engineer, told the Harbour Gazette.")
    assert (quote.speaker, quote.addressee) == ("Ruth Okafor", "Harbour Gazette")


def test_a_surname_stands_for_the_full_name() -> None:
    text = "Engineer Ruth Okafor inspected the lock.\n“It leaks,” Okafor said."
    quote = only(text)
    assert (quote.speaker, quote.mention) == ("Ruth Okafor", "Okafor")


def test_a_surname_that_comes_first_stands_for_the_full_name() -> None:
    assert only("Pilot Zhao Linshan inspected the lock.\n“It leaks,” Zhao said.").speaker == "Zhao Linshan"


def test_a_pronoun_goes_back_to_a_person_of_its_gender() -> None:
    text = "Ruth Okafor met Peter Lindqvist at the lock.\n“It leaks,” she said.\n“It does not,” he said."
    assert speakers(text) == ["Ruth Okafor", "Peter Lindqvist"]


def test_a_pronoun_keeps_its_own_words_as_the_mention() -> None:
    assert only("Ruth Okafor saw the lock. “It leaks,” she said.").mention == "she"


def test_a_second_sentence_belongs_to_the_speaker_of_the_first() -> None:
    assert speakers("“It leaks,” said Ruth Okafor. “It always has.”") == ["Ruth Okafor", "Ruth Okafor"]


def test_two_speakers_in_a_paragraph_keep_their_own_words() -> None:
    text = "“It leaks,” said Ruth Okafor. “It is dry,” replied Peter Lindqvist."
    assert speakers(text) == ["Ruth Okafor", "Peter Lindqvist"]


def test_a_speaker_named_only_in_the_last_paragraph_of_a_long_quote_has_all_of_it() -> None:
    text = "“The lock is old.\n\n“It was built by hand.\n\n“Now it leaks,” said Ruth Okafor."
    assert speakers(text) == ["Ruth Okafor"] * 3


def test_a_paragraph_of_speech_alone_goes_on_with_the_speaker_before() -> None:
    text = "Ruth Okafor said the lock was old.\n“It leaks every spring and nobody comes.”"
    assert speakers(text) == ["Ruth Okafor"]


def test_someone_without_a_name_goes_by_what_the_article_calls_them() -> None:
    assert only("“It leaks,” said a person familiar with the repairs.").speaker == "a person familiar with the repairs"


def test_a_role_stands_for_the_one_person_who_holds_it() -> None:
    text = "Ruth Okafor, deputy head of the Delta Board, came on Monday.\n“It leaks,” the deputy head said."
    quote = only(text)
    assert (quote.speaker, quote.mention) == ("Ruth Okafor", "the deputy head")


def test_a_description_is_named_by_who_made_the_remarks() -> None:
    text = (
        "The canal must close, the head of the Delta Board told reporters.\n"
        "Ruth Okafor, the head, made the remarks on Monday."
    )
    assert parse(text).quotes[0].speaker == "Ruth Okafor"


def test_a_body_joined_by_and_is_one_speaker() -> None:
    text = "The Ministry of Housing and Urban Affairs said the canal would close."
    assert parse(text).quotes[0].speaker == "Ministry of Housing and Urban Affairs"


def test_a_question_in_marks_belongs_to_who_asked_it() -> None:
    assert speakers("“Does it leak?” Ruth Okafor asked. Nobody answered.") == ["Ruth Okafor"]


@pytest.mark.parametrize(
    "title", ["Canal must close for a year: Ruth Okafor", "Ruth Okafor: canal must close for a year"]
)
def test_the_colon_of_a_headline_attributes_either_way(title: str) -> None:
    text = f"{title}\n\nThe engineer Ruth Okafor spoke to the council on Monday about the state of the old canal."
    first = parse(text).quotes[0]
    assert (first.speaker, first.text.lower()) == ("Ruth Okafor", "canal must close for a year")


def test_confidence_is_higher_beside_the_cue_than_by_inheritance() -> None:
    text = "“It leaks,” said Peter Lindqvist at the lock.\n“It has been leaking since the war ended.”"
    sure, unsure = [q.confidence for q in parse(text).quotes if q.kind == "direct"]
    assert sure > 0.9 > unsure


@pytest.mark.parametrize(
    "text",
    [
        "“The lock leaks,” remembered Ruth Okafor.",
        "“The lock leaks,” Ruth Okafor conceded wearily, then demurred.",
        "Ruth Okafor shot back: “The lock leaks.”",
        "Ruth Okafor's answer was: “The lock leaks.”",
        "As Ruth Okafor put it, “The lock leaks.”",
        "Reporters came to the lock, with Ruth Okafor saying “The lock leaks.”",
        "After a week on the lock, Ruth Okafor (Lib.), said: “The lock leaks.”",
    ],
)
def test_a_speaker_is_found_where_no_listed_verb_stands_next_to_the_name(text: str) -> None:
    assert speakers(text) == ["Ruth Okafor"]


def test_a_relative_clause_does_not_hide_who_it_is_about() -> None:
    text = "A lock keeper who spoke on condition that he stay out of local politics said: “The lock leaks.”"
    assert speakers(text) == ["A lock keeper"]


def test_what_another_says_should_be_said_is_still_the_first_speaker_s() -> None:
    text = "Ruth Okafor said that the board should explain its “strange silence” to the town."
    assert speakers(text) == ["Ruth Okafor"]


def test_a_letter_may_be_what_speaks() -> None:
    assert speakers("“The lock leaks,” the letter read.") == ["the letter"]


def test_a_heading_is_nobody_who_speaks() -> None:
    text = "Harbour Works sells cranes.\n\nPayload Planner\n\n“Nothing we lift is ever weighed by anybody else.”"
    assert speakers(text) == [None]


def test_it_goes_back_to_a_body_that_was_only_described() -> None:
    assert speakers("The company said the cranes were safe. “We weigh everything,” it said.") == ["The company"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bo Lind was cheered by the crew. “We made it,” the 19-year-old beamed.", "Bo Lind"),
        ("Pilot Bo Lind left at noon. According to him, “Nobody will sail today.”", "Bo Lind"),
        ("The Minister of Ports, Mrs Ada Lind, said: “Nobody will sail today.”", "Ada Lind"),
        ("The mayor met one of them. “We made it,” said one of them, who asked not to be named.", "one of them"),
        ("“We made it,” medics and the port authority said.", "medics and the port authority"),
        ("A spokesman for the crew and the port said: “We made it.”", "A spokesman for the crew and the port"),
        ("Dockers hung up banners reading “Keep the ferry” on Monday.", "banners"),
    ],
)
def test_a_speaker_may_go_by_age_pronoun_office_or_with_another(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_name_that_only_says_whose_officer_speaks_is_not_who_she_means() -> None:
    text = "Tarn Valley council leader Priya Lind was scathing. “They sold the pier,” she said."
    assert speakers(text) == ["Priya Lind"]


def test_a_warning_without_that_has_no_listener() -> None:
    (quote,) = parse("The Harbour Board warned cholera could follow.").quotes
    assert (quote.text, quote.addressee) == ("cholera could follow", None)


@pytest.mark.parametrize(
    "text",
    [
        "When Bo Lind said the pier was safe, Ruth Okafor shot back: “Nobody believes you.”",
        "Asked by Bo Lind about the pier, Ruth Okafor smiled and said: “Nobody believes you.”",
    ],
)
def test_who_acts_in_the_main_clause_speaks(text: str) -> None:
    assert speakers(text) == ["Ruth Okafor"]


def test_a_thing_that_says_something_is_named_by_what_it_goes_back_to() -> None:
    quote = only("Bo Lind held up a sign that read “Hands off our ferry.”")
    assert (quote.speaker, quote.mention) == ("a sign", "that")


def test_a_first_name_alone_may_be_whom_a_pronoun_means() -> None:
    text = "Bob, a pilot, agreed to talk about the lock that Peter Roe built.\n“I may regret it,” he said."
    assert speakers(text) == ["Bob"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The dock workers met. They wrote that the pier was “a live risk” to all.", "The dock workers"),
        ("The ferry's captain, Ada Lind - herself a former pilot - said: “We made it.”", "Ada Lind"),
        ("“Is it worth it?” asked a docker holding a sign.", "a docker"),
        ("The pier shut on Monday, with some telling Reuters that it was “a live risk” to all.", "some"),
    ],
)
def test_a_speaker_is_not_mixed_with_what_stands_around(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_no_confidence_is_above_one() -> None:
    text = "Ruth Okafor came.\n“It leaks,” Okafor reading the lease to the board, said."
    assert all(0 <= quote.confidence <= 1 for quote in parse(text).quotes)


@pytest.mark.parametrize(
    "venue", ["a press conference at the harbour fair", "a news conference", "a town hall meeting"]
)
def test_where_something_was_said_is_no_part_of_what_was_said(venue: str) -> None:
    article = parse(f"The yard builds pumps again, Ana Berg said at {venue} in Oslo.", About(language="en"))
    assert [(q.text, q.speaker) for q in article.quotes] == [("The yard builds pumps again", "Ana Berg")]


@pytest.mark.parametrize("bullet", ["*", "_", "**", "-", "•"])
def test_a_bullet_before_a_label_is_nobodys_turn(bullet: str) -> None:
    assert parse(f"Council notes\n\nThe mayor came today.\n\n{bullet} Note: the bridge opens in May.\n").quotes == ()


def test_whoever_a_question_is_given_to_in_the_next_sentence_asked_it() -> None:
    text = "“Who will mend it?” Ruth Okafor, the former head of the Lock Board, said at a talk in Oslo."
    (quote,) = parse(text).quotes
    assert quote.speaker == "Ruth Okafor"


def test_whoever_speaks_beside_another_does_not_relay_him() -> None:
    text = "Ruth Okafor said the lock leaks, and Peter Brandt vowed to “mend it” in May."
    assert {q.via for q in parse(text, About(language="en")).quotes} == {()}


def test_a_colon_leads_to_the_one_named_before_it_though_the_quote_is_broken_by_he() -> None:
    text = "Owen Pryce met Peter Brandt. Brandt fired back: “As a friend of the lock,” he wrote, “I mend it.”"
    assert {q.speaker for q in parse(text, About(language="en")).quotes if q.cue == "wrote"} == {"Peter Brandt"}


def test_a_long_dash_between_two_words_parts_them() -> None:
    text = "Asked if it had warned of government workloads—spokesman Jo Doe replied, “I do not know.”"
    assert parse(text).quotes[-1].mention == "spokesman Jo Doe"
    text = "Ida Brandt, the minister—and a former boxer—said the quay was shut."
    assert parse(text).quotes[0].mention == "Ida Brandt"
