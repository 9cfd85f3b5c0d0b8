"""Claims about outlets that relay: however a sentence names the one through which the words came."""

import pytest

from corpus.model import About
from corpus.read import parse
from tests.quotes.spoken import found, named


@pytest.mark.parametrize(
    "outlet", ["Fox Business", "Agence France-Presse", "the Australian Broadcasting Corporation", "Bloomberg Politics"]
)
def test_an_outlet_relays_what_it_was_told_whatever_its_name_looks_like(outlet: str) -> None:
    text = f"The canal was closed, Ruth Okafor told {outlet}."
    assert named(text) == [("Ruth Okafor", (outlet.removeprefix("the "),))]


@pytest.mark.parametrize(
    "text",
    [
        "Reuters quoted Ruth Okafor, an engineer at the port, as saying that the lock leaks.",
        "Reuters cited Ruth Okafor as having told the council the lock leaks.",
        "In remarks reported by Reuters, Ruth Okafor said the lock leaks.",
        "It is old. Reuters, citing Ruth Okafor, the port’s engineer, said the lock leaks.",
        "Ruth Okafor, in comments first carried by Reuters, said the lock leaks.",
        "The gates are shut, Reuters reported. Ruth Okafor told the news agency that the lock leaks.",
        "Ruth Okafor told Reuters the gates are shut. She admitted that the lock leaks, the agency reported.",
    ],
)
def test_an_outlet_relays_however_it_is_said_that_the_words_are_its_find(text: str) -> None:
    assert named(text)[-1] == ("Ruth Okafor", ("Reuters",))


def test_a_newspaper_that_nobody_named_is_no_relay() -> None:
    assert named("Ruth Okafor told the newspaper that the lock leaks.") == [("Ruth Okafor", ())]


def test_the_paper_is_no_radio_station_though_that_was_named_last() -> None:
    text = "The Guardian met her. Peter Lindqvist spoke to Radio Harbour. Ruth Okafor told the paper that it leaks."
    assert named(text)[-1] == ("Ruth Okafor", ("Guardian",))


def test_what_was_told_an_outlet_and_repeated_by_another_came_through_both() -> None:
    text = "Ruth Okafor told Reuters that the lock leaks, the Financial Times reported."
    assert named(text) == [("Ruth Okafor", ("Financial Times", "Reuters"))]


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor told Radio Harbour it leaks, as quoted by Reuters.",
        "Ruth Okafor, quoted in Tuesday’s Guardian, said it leaks.",
        "Ruth Okafor said in an email to Reuters that it leaks.",
        "Ruth Okafor said in a note to Reuters that it leaks.",
        "Per the Guardian, which cited Ruth Okafor, the lock leaks.",
        "As Ruth Okafor told L’Equipe, the lock leaks.",
        "Ruth Okafor told Radio Harbour, as cited by Reuters, that “it leaks”.",
        "Ruth Okafor told Radio Harbour on Friday, as first reported by Reuters, “it leaks”.",
    ],
)
def test_an_outlet_is_found_wherever_the_sentence_names_it(text: str) -> None:
    speaker, via = named(text)[-1]
    assert (speaker, set(via)) == (
        "Ruth Okafor",
        {o for o in ("Radio Harbour", "Reuters", "Guardian", "L’Equipe") if o in text},
    )


@pytest.mark.parametrize(
    "text",
    ["The lock leaks, as first reported by Reuters.", "As reported by Reuters, the lock leaks."],
)
def test_what_an_outlet_first_reported_is_its_word(text: str) -> None:
    (quote,) = found(text)
    assert (quote.speaker, quote.text.lower()) == ("Reuters", "the lock leaks")


@pytest.mark.parametrize("told", ["It had leaked, Reuters found.", "Reuters found the lock had leaked for years."])
def test_what_an_outlet_found_is_its_word(told: str) -> None:
    assert named(told) == [("Reuters", ())]


def test_one_of_them_calls_things_names_through_the_outlet_that_was_told() -> None:
    text = "Two aides told Reuters the lock was old. One of them called the gate “a lovely sieve.”"
    assert named(text)[-1] == ("One of them", ("Reuters",))


def test_an_outlet_that_cites_nobody_speaks_itself() -> None:
    assert named("The lock leaks, Reuters reported, without citing its sources.") == [("Reuters", ())]


def test_words_said_in_what_an_outlet_obtained_or_by_those_it_cites_came_through_it() -> None:
    text = "“It leaks,” Ruth Okafor said, according to a recording of the meeting obtained by Reuters."
    assert named(text) == [("Ruth Okafor", ("Reuters", "a recording of the meeting"))]
    text = "“It leaks,” Ruth Okafor said, Reuters reported, citing two aides."
    assert named(text) == [("Ruth Okafor", ("Reuters", "two aides"))]


@pytest.mark.parametrize("cited", ["a letter sent to engineers", "an aide it did not name", "two aides in the port"])
def test_all_that_is_said_of_whom_an_outlet_cites_stands_outside_the_words(cited: str) -> None:
    quote = found(f"The port had asked for nine cranes, Reuters reported, citing {cited}.")[0]
    assert (quote.text, quote.via) == ("The port had asked for nine cranes", ("Reuters",))


@pytest.mark.parametrize("told", ["to Reuters", "to Reuters on Monday", "to Reuters after it had asked"])
def test_whom_words_were_confirmed_to_is_none_of_the_words(told: str) -> None:
    assert [(q.text, q.via) for q in found(f"The lock leaks, the port confirmed {told}.")] == [
        ("The lock leaks", ("Reuters",))
    ]


def test_what_an_outlet_first_reported_of_somebodys_deed_did_not_make_it_a_relay() -> None:
    text = "The port is weighing a sale, two aides said, in a move first reported by Reuters."
    assert named(text) == [("two aides", ())]


def test_behind_a_semicolon_another_source_gives_its_own_words() -> None:
    text = "Reuters said the lock had leaked; according to the Guardian, it still leaks."
    assert named(text) == [("Reuters", ()), ("Guardian", ())]


def test_what_somebody_sold_an_outlet_did_not_make_it_a_relay_of_the_admission() -> None:
    assert named("Ruth Okafor admitted she had sold her story to the Sunday Mirror.") == [("Ruth Okafor", ())]


def test_he_whose_words_a_leaked_recording_holds_is_still_heard_through_it() -> None:
    text = "“It leaks,” Ruth Okafor told staff, per a recording shared with Reuters. She said the lock was old."
    assert named(text)[0] == named(text)[1]


def test_who_is_familiar_with_what_others_think_is_named_whole() -> None:
    text = "Ruth Okafor has threatened to leave, Reuters said, citing aides familiar with the mayor’s thinking."
    assert named(text)[0] == ("aides familiar with the mayor’s thinking", ("Reuters",))


def test_a_document_called_a_paper_is_no_newspaper() -> None:
    text = "A leaked briefing paper, seen by Reuters, warns of leaks. The paper says the lock is old."
    assert named(text)[-1][0] != "Reuters"


def test_a_source_named_in_the_middle_gives_the_whole_sentence() -> None:
    (quote,) = found("The lock, according to Reuters, has been leaking.")
    assert quote.text == "The lock, according to Reuters, has been leaking"


def test_a_report_that_closes_its_sentence_is_no_part_of_what_another_says_in_it() -> None:
    text = "Engineers had warned that the lock leaks, a spokeswoman for the port told Reuters on Thursday."
    assert [(q.speaker, q.via, q.text) for q in found(text)] == [
        ("a spokeswoman for the port", ("Reuters",), "Engineers had warned that the lock leaks"),
        ("Engineers", ("Reuters", "a spokeswoman for the port"), "the lock leaks"),
    ]


def test_what_an_outlet_published_of_anothers_words_came_through_it() -> None:
    text = "“It leaks,” Ruth Okafor said, according to remarks published by the Belwa news agency."
    assert named(text) == [("Ruth Okafor", ("Belwa",))]


def test_somebody_else_speaks_beside_the_report_and_not_inside_it() -> None:
    text = "The port reported a leak on Monday, as engineers claimed the gate was safe."
    assert named(text) == [("The port", ()), ("engineers", ())]


def test_an_outlet_told_with_the_kind_it_is_behind_its_name_leaves_the_words_ahead_whole() -> None:
    (quote,) = found("The lock leaks badly, Ruth Okafor told Harbour TV channel on Monday after talks.")
    assert (quote.text, quote.via) == ("The lock leaks badly", ("Harbour TV",))


def test_an_agency_that_quotes_somebody_behind_his_words_relays_them() -> None:
    text = "Engineer Peter Lindqvist left. “The canal is lost,” the Harbour News Agency quoted him."
    assert named(text) == [("Peter Lindqvist", ("Harbour News Agency",))]


@pytest.mark.parametrize(
    "text",
    [
        "The lock leaks, according to two aides and letters reviewed by the Harbour Herald.",
        "Norway's Harbour Herald aired a tape in which Ruth Okafor said the lock leaks.",
        "The Harbour Herald quotes an aide who says the lock leaks.",
        "The Harbour Herald opened in May. An aide confirmed to the newspaper that the lock leaks.",
        "The Harbour Herald was told by two aides that the lock leaks.",
        "The Harbour Herald opened in May. Speaking to the newspaper, two aides said the lock leaks.",
        "The Harbour Herald opened in May. Two aides cited by the daily said the lock leaks.",
        "The Harbour Herald opened in May. The paper, citing two aides, said the mayor knew.",
        "The Harbour Herald, quoting an aide to the mayor, said the player had left.",
        "Reached by telephone by the Harbour Herald, Ruth Okafor said the lock leaks.",
        "The lock leaks, Ruth Okafor says in emails leaked to the Harbour Herald.",
        "The Harbour Herald opened in May. Another aide, quoted by the paper, said the lock leaks.",
        "The Harbour Herald opened in May. Another, quoted by the paper, said the lock leaks.",
        "The Harbour Herald opened in May. An aide told the paper staff were leaving.",
        "On the Harbour Herald's “Lock Talk,” Ruth Okafor said the lock leaks.",
        "The Harbour Herald opened in May. The newspaper cited two aides. One said the lock leaks.",
        "The Harbour Herald spoke to more than nine engineers.\nOne said the lock leaks.",
        "The Harbour Herald has obtained forty letters. In one of them, Ruth Okafor wrote that the lock leaks.",
        "The Harbour Herald reviewed dozens of emails. In another email, an aide said the lock leaks.",
        "The Harbour Herald obtained some letters. One letter says that the lock leaks.",
        "The lock leaks, according to aides familiar with the mayor’s thinking cited by the Harbour Herald.",
        "But in remarks relayed by the Harbour Herald, Ruth Okafor said the lock leaks.",
        "In an internal memo, which the Harbour Herald has seen, Ruth Okafor said the lock leaks.",
        "The Harbour Herald spoke to nine engineers. “It leaks,” one said.",
        "The Harbour Herald obtained some letters. In one of the letters, an aide wrote that the lock leaks.",
    ],
)
def test_an_outlet_relays_what_it_is_told_though_it_is_only_taken_up_again(text: str) -> None:
    assert [via for _, via in named(text)] == [("Harbour Herald",)]


def test_an_outlet_whose_name_does_not_tell_it_only_relays_what_it_says_another_told() -> None:
    text = "The mayor told staff that the lock leaks, state news agency Belwa said."
    assert named(text) == [("The mayor", ("Belwa",))]


def test_marks_within_what_an_outlet_hands_on_are_who_said_them() -> None:
    text = "The mayor said its yard “became a great success,” the Harbour Herald reported."
    assert ("The mayor", ("Harbour Herald",)) in [(q.speaker, q.via) for q in found(text) if q.kind == "partial"]


def test_the_channel_on_whose_programme_somebody_spoke_relays_him() -> None:
    text = "Ruth Okafor said on CNN's “Harbour Hour” that the canal was “lost.”"
    assert set(named(text)) == {("Ruth Okafor", ("CNN",))}


def test_the_site_that_publishes_is_no_relay_whatever_else_it_is_known_as() -> None:
    text = "“It leaks,” Ruth Okafor told The Huffington Post."
    (quote,) = parse(text, About(url="https://www.huffingtonpost.com/entry/leak")).quotes
    assert (quote.speaker, quote.via) == ("Ruth Okafor", ())


def test_whoever_somebody_was_quoted_by_relays_him() -> None:
    text = "“The canal is lost,” Ruth Okafor was quoted by Reuters after the vote."
    assert named(text) == [("Ruth Okafor", ("Reuters",))]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Herald columnist Ruth Okafor argued that the lock leaks.",
        "Ruth Okafor, a columnist for the Harbour Herald, wrote that the lock leaks.",
        "Ruth Okafor of the Harbour Herald wrote that the lock leaks.",
        "The Harbour Herald’s Ruth Okafor reported that the lock leaks.",
        "The Harbour Herald printed a map. Its columnist Ruth Okafor wrote that the lock leaks.",
    ],
)
def test_what_somebody_writes_for_an_outlet_came_through_it(text: str) -> None:
    assert named(text) == [("Ruth Okafor", ("Harbour Herald",))]


def test_what_an_outlets_writer_posts_elsewhere_came_through_nobody() -> None:
    assert named("Harbour Herald columnist Ruth Okafor wrote on Facebook that the lock leaks.") == [("Ruth Okafor", ())]


@pytest.mark.parametrize("text", ["Ruth Okafor told the AP the lock leaks.", "The lock leaks, Ruth Okafor told AP."])
def test_the_associated_press_relays_by_its_letters(text: str) -> None:
    assert named(text) == [("Ruth Okafor", ("Associated Press",))]


def test_the_times_is_another_paper_than_the_financial_times() -> None:
    text = "The Financial Times said the port was sold. Ruth Okafor told The Times that the lock leaks."
    assert named(text) == [("Financial Times", ()), ("Ruth Okafor", ("Times",))]


def test_an_outlet_named_behind_a_headline_and_in_the_lead_is_the_source_and_publishes_nothing() -> None:
    text = (
        "Nordic Mills in talks to buy Lund Mills - Harbour Post\n\n"
        "OSLO - Nordic Mills is in talks to buy Lund Mills, the Harbour Post reported on Monday, citing two aides.\n"
    )
    assert named(text) == [("Harbour Post", ()), ("two aides", ("Harbour Post",))]


@pytest.mark.parametrize("outlet", ["Nation", "Aftonen"])
def test_an_outlet_is_not_the_country_it_is_published_in(outlet: str) -> None:
    called = "the Nation newspaper" if outlet == "Nation" else "the opposition daily Aftonen"
    assert named(f"In Malawi, {called} claimed that the lock leaks.") == [(outlet, ())]


def test_a_body_that_may_be_the_agency_itself_is_not_taken_for_the_outlet_named_before() -> None:
    text = "Reuters met the chief. The Harbour Protection Agency is new. The agency said the lock leaks."
    assert [speaker for speaker, _ in named(text)] != ["Reuters"]


def test_a_source_behind_a_headlines_dash_is_whose_words_it_holds() -> None:
    text = (
        "Nordic Mills in talks to buy Lund Mills - sources\n\n"
        "OSLO - The two mills of Lund were built in 1901 and both have been mended twice since.\n"
    )
    assert [(q.speaker, q.text) for q in found(text)] == [("sources", "Nordic Mills in talks to buy Lund Mills")]


def test_the_health_organization_is_no_pronoun() -> None:
    assert named("Vaccines are near their end, the WHO warned.") == [("WHO", ())]
