"""Claims about relays: who stands between a speaker and the article, outermost first."""

import pytest

from corpus.model import About, Quote
from corpus.read import parse


def named(text: str, outlet: str | None = None) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(q.speaker, q.via) for q in found(text, outlet)]


def found(text: str, outlet: str | None = None) -> tuple[Quote, ...]:
    return parse(text, About(outlet=outlet)).quotes


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor said the canal would close, the Financial Times reported.",
        "Ruth Okafor said the canal would close, according to the Financial Times.",
        "Ruth Okafor told the council the canal would close, according to a Financial Times report.",
        "The Financial Times reported that Ruth Okafor said the canal would close.",
    ],
)
def test_a_relayed_quote_names_who_relayed_it(text: str) -> None:
    assert named(text) == [("Ruth Okafor", ("Financial Times",))]


def test_a_quote_quoted_by_an_outlet_is_relayed_by_it() -> None:
    text = "Ruth Okafor was quoted by Reuters as saying that “the canal is lost.”"
    assert named(text) == [("Ruth Okafor", ("Reuters",))]


def test_those_whom_a_report_cites_are_the_speakers() -> None:
    text = "The canal will close in May, according to a Reuters dispatch which cited two people briefed on the plan."
    assert named(text) == [("two people briefed on the plan", ("Reuters",))]


def test_an_interview_retold_elsewhere_is_relayed_by_the_first_outlet() -> None:
    assert named("“It leaks,” Ruth Okafor told Reuters.", "Harbour Gazette") == [("Ruth Okafor", ("Reuters",))]


def test_the_publishing_outlet_is_no_relay() -> None:
    assert named("“It leaks,” Ruth Okafor told Reuters.", "Reuters") == [("Ruth Okafor", ())]


def test_what_one_person_says_another_said_goes_through_the_first() -> None:
    text = "Peter Lindqvist said that Ruth Okafor told the council the canal was lost."
    assert ("Ruth Okafor", ("Peter Lindqvist",)) in named(text)


def test_speech_reported_inside_a_block_goes_through_its_speaker() -> None:
    text = "Ruth Okafor replied:\nThe board has claimed that the lock is safe. It is not.\nThe hearing ended at noon."
    assert ("The board", ("Ruth Okafor",)) in named(text)


def test_an_outlet_that_reports_on_its_own_is_the_speaker() -> None:
    assert named("The canal will close in May, Reuters reported.") == [("Reuters", ())]


def test_an_anonymous_source_is_a_speaker_of_its_own() -> None:
    text = "“It leaks,” a senior engineer told Reuters.\n“It is dry,” another engineer said."
    assert [speaker for speaker, _ in named(text)] == ["a senior engineer", "another engineer"]


def test_two_reports_that_lie_within_each_other_end_in_no_error() -> None:
    assert parse("Ruth Okafor reported according to «").text


@pytest.mark.parametrize(
    "text",
    [
        "The cranes will be sold, according to a March report by Reuters, which cited two port managers.",
        "The cranes will be sold, a March report by Reuters said, citing two port managers.",
        "The cranes will be sold, Reuters reported on Sunday, citing two port managers.",
        "Citing two port managers, Reuters reported that the cranes would be sold.",
        "Harbour News, quoting two port managers, said the cranes would be sold.",
        "Reuters reported last week that the cranes would be sold, citing two port managers.",
        "The cranes will be sold, according to two port managers cited by Reuters.",
        "Harbour News quoted two port managers as saying the cranes would be sold.",
        "Two port managers were quoted as saying by the news agency Reuters that the cranes would be sold.",
    ],
)
def test_whoever_a_report_cites_speaks_and_the_outlet_relays_it(text: str) -> None:
    outlet = "Reuters" if "Reuters" in text else "Harbour News"
    assert {(str(speaker).lower(), via) for speaker, via in named(text)} == {("two port managers", (outlet,))}


def test_a_reason_that_is_cited_is_nobody_who_speaks() -> None:
    assert named("The cranes will be sold, Reuters reported, citing safety concerns.")[0] == ("Reuters", ())


@pytest.mark.parametrize(
    "text",
    [
        "“It leaks,” Ruth Okafor said in a video published by Harbour News on Sunday.",
        "In a clip aired by Harbour News, Ruth Okafor said it leaked.",
        "Speaking to Harbour News, Ruth Okafor said it leaked.",
        "Ruth Okafor wrote in an op-ed for Harbour News that it leaked.",
    ],
)
def test_the_outlet_that_published_or_was_spoken_to_relays(text: str) -> None:
    assert named(text) == [("Ruth Okafor", ("Harbour News",))]


def test_a_marked_quote_that_an_outlet_repeats_is_told_once() -> None:
    assert named("“It leaks,” Ruth Okafor told the board, according to Reuters.") == [("Ruth Okafor", ("Reuters",))]


def test_whoever_writes_what_was_said_at_the_end_of_a_sentence_is_its_relay() -> None:
    text = "Ruth Okafor admitted that, with less rain, the lock could hold, the author writes without naming a source."
    (quote,) = found(text)
    assert (quote.speaker, quote.via, quote.text) == (
        "Ruth Okafor",
        ("the author",),
        "with less rain, the lock could hold",
    )


def test_unnamed_people_taken_up_again_are_still_heard_through_the_outlet() -> None:
    text = (
        "The yard takes no orders, according to a Reuters report citing two people close to it. "
        "Ships cannot be sent back, the people said. They said that more would come.\n"
        "Two other people said that the yard was full."
    )
    assert [via for _, via in named(text)] == [("Reuters",), ("Reuters",), ("Reuters",), ()]


def test_words_of_nobody_who_is_named_are_those_of_the_source_that_gives_them() -> None:
    assert named("It fears that the lock may leak, according to aides of the mayor.") == [("aides of the mayor", ())]


def test_whom_a_witness_quotes_as_telling_her_speaks_through_her() -> None:
    text = "Ruth Okafor said Owen Pryce had called her. “Sign it,” she quoted him as telling her."
    assert named(text)[-1] == ("Owen Pryce", ("Ruth Okafor",))


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("broadcaster NOL", "NOL"),
        ("the Aftonen newspaper", "Aftonen"),
        ("Aftonen, a Swedish daily,", "Aftonen"),
        ("state news agency Belwa", "Belwa"),
        ("BBC Radio Suffolk", "BBC Radio Suffolk"),
    ],
)
def test_an_outlet_is_known_by_the_word_beside_its_name(told: str, outlet: str) -> None:
    article = parse(f"Ruth Okafor told {told} that the lock leaks. “It leaks,” she said.", About(language="en"))
    assert [(q.speaker, q.via) for q in article.quotes] == [("Ruth Okafor", (outlet,))] * 2


def test_what_was_told_an_outlet_is_gone_on_with_until_others_are_told() -> None:
    text = (
        "Ruth Okafor told the Financial Times the lock leaks. “It leaks,” she said.\n"
        "Okafor told growers on Monday that it is safe. “It is safe,” she said.\n"
    )
    assert [q.via for q in found(text)] == [("Financial Times",)] * 2 + [()] * 2


def test_an_interview_long_left_is_taken_up_again_only_by_name() -> None:
    between = "The lock was built in 1901 and mended twice since then.\n" * 8
    told = "Ruth Okafor told the Financial Times the lock leaks.\n"
    assert found(f"{told}{between}Ruth Okafor said the toll is low.\n")[-1].via == ()
    assert found(f"{told}{between}In the interview, Ruth Okafor said the toll is low.\n")[-1].via == (
        "Financial Times",
    )


def test_one_of_several_people_told_the_same_outlet() -> None:
    text = "Two people close to the port told the Financial Times the lock leaks. “It does,” one of the people said."
    assert [q.via for q in found(text)] == [("Financial Times",)] * 2


def test_an_essay_comes_through_whatever_it_was_written_for() -> None:
    assert named("In a 2003 essay for Aftonen, Ruth Okafor called the lock “a sieve”.")[-1] == (
        "Ruth Okafor",
        ("Aftonen",),
    )


@pytest.mark.parametrize("told", ["CNN’s Owen Pryce", "CNN host Owen Pryce", "the Harbour Herald’s Owen Pryce"])
def test_whoever_asks_for_an_outlet_is_that_outlet(told: str) -> None:
    assert named(f"“It leaks,” Ruth Okafor told {told} on Monday.") == [
        ("Ruth Okafor", ("Harbour Herald" if "Herald" in told else "CNN",))
    ]


def test_what_was_said_in_another_year_was_not_told_the_outlet_of_now() -> None:
    text = "Ruth Okafor told the Financial Times the lock leaks. In 2014 she called it “a sieve”."
    assert [q.via for q in found(text)][-1] == ()


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
        "Ruth Okafor, in comments first carried by Reuters, said the lock leaks.",
        "The gates are shut, Reuters reported. Ruth Okafor told the newspaper that the lock leaks.",
        "Ruth Okafor told Reuters the gates are shut. She admitted that the lock leaks, the agency reported.",
    ],
)
def test_an_outlet_relays_however_it_is_said_that_the_words_are_its_find(text: str) -> None:
    assert named(text)[-1] == ("Ruth Okafor", ("Reuters",))


def test_a_newspaper_that_nobody_named_is_no_relay() -> None:
    assert named("Ruth Okafor told the newspaper that the lock leaks.") == [("Ruth Okafor", ())]


def test_what_was_told_an_outlet_and_repeated_by_another_came_through_both() -> None:
    text = "Ruth Okafor told Reuters that the lock leaks, the Financial Times reported."
    assert named(text) == [("Ruth Okafor", ("Financial Times", "Reuters"))]


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor told Radio Harbour it leaks, as quoted by Reuters.",
        "Ruth Okafor, quoted in Tuesday’s Guardian, said it leaks.",
        "Ruth Okafor said in an email to Reuters that it leaks.",
        "Per the Guardian, which cited Ruth Okafor, the lock leaks.",
        "As Ruth Okafor told L’Equipe, the lock leaks.",
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
