"""Claims about who says what in news of companies, ministries and talks, where nobody and somebody speak by turns."""

import pytest

from corpus.read import parse
from tests.quotes.spoken import said


def test_labels_that_come_back_are_turns_though_nothing_else_names_whom_they_name() -> None:
    text = (
        "At the briefing they asked about the lock.\n\n"
        "Bloomberg: A minister said the lock was sold. Is that so?\n\n"
        "Ruth Okafor: I leave that to the port.\n\n"
        "AFP: And the pier?\n\n"
        "Ruth Okafor: We have answered that many times."
    )
    blocks = [(q.speaker, q.text) for q in parse(text).quotes if q.kind == "block"]
    assert ("Ruth Okafor", "I leave that to the port.") in blocks
    assert ("Ruth Okafor", "We have answered that many times.") in blocks
    assert said(text, "the lock was sold").via == ("Bloomberg",)


def test_whom_a_clause_names_is_not_who_speaks_behind_it() -> None:
    text = "Ruth Okafor was glad. Harvex, which supplies Okafor with cranes, said last month it had sold out."
    assert said(text, "it had sold").speaker == "Harvex"


def test_who_calls_it_so_is_the_subject_beside_the_verb() -> None:
    text = "In May, when a port official made the same claim, the ministry called it “pure invention” within hours."
    assert said(text, "pure invention").speaker == "the ministry"


def test_who_may_give_no_more_than_the_estimate_is_no_sure_source_of_the_result() -> None:
    held = "Harvex earned 21 million crowns, above its own forecast and the average estimate of 20 million"
    for source in ("FactSet", "Visible Alpha"):
        assert said(f"{held}, according to {source}.", "Harvex").confidence < 0.7
    assert said("Analysts expected 20 million crowns, according to FactSet.", "Analysts").confidence > 0.9


@pytest.mark.parametrize("cited", ["citing three sources", "citing a person with knowledge of the talks"])
def test_a_chain_keeps_the_outlet_before_whom_it_cites(cited: str) -> None:
    text = f"Port officials told importers that cranes would not be cleared, Reuters reported in February, {cited}."
    quote = said(text, "cranes would")
    assert (quote.speaker, quote.via) == ("Port officials", ("Reuters", cited.removeprefix("citing ")))


@pytest.mark.parametrize("lead", ["with its head, Ruth Okafor,", "with Ruth Okafor, its head,"])
def test_whoever_stands_set_off_behind_with_speaks(lead: str) -> None:
    text = f"Owen Pryce raised the toll on Tuesday, {lead} telling traders that demand “goes on growing”."
    assert {q.speaker for q in parse(text).quotes} == {"Ruth Okafor"}


@pytest.mark.parametrize("end", ["told the Harbour Herald on Sunday", "said on Sunday"])
def test_a_clause_that_ends_with_several_people_is_no_office_of_one(end: str) -> None:
    text = f"The move lays bare the temper of some politicians, Ruth Okafor, a fellow at the academy, {end}."
    assert said(text, "The move").speaker == "Ruth Okafor"


def test_a_member_described_between_commas_asks_in_her_own_name() -> None:
    text = "Ruth Okafor, the chair of the panel, asked whether the visit had played any part."
    assert said(text, "whether the visit").speaker == "Ruth Okafor"


def test_whoever_was_asked_between_commas_does_not_ask() -> None:
    text = "Ruth Okafor, the chair of the panel, asked whether the visit had played any part, said no."
    assert said(text, "whether the visit").speaker is None


def test_a_spokesman_for_a_body_in_a_town_is_called_so_in_full() -> None:
    text = "A spokesman for the harbour office in Oslo said the lock was late."
    assert said(text, "the lock").speaker == "A spokesman for the harbour office in Oslo"


def test_people_close_to_a_company_relay_what_another_asked() -> None:
    text = "People close to the company say Ruth Okafor has asked it to slow deliveries."
    assert said(text, "it to slow").via == ("People close to the company",)


def test_talks_that_are_held_are_nobody_speaking() -> None:
    text = "The team has held internal talks about the lock in recent days, said Ruth Okafor."
    assert [q.speaker for q in parse(text).quotes] == ["Ruth Okafor"]


@pytest.mark.parametrize("asker", ["Ruth Okafor", "Ruth Okafor of the Harbour Watch", "a reporter"])
def test_whoever_asks_behind_by_asks_up_to_the_comma(asker: str) -> None:
    text = f"Asked by {asker} whether the toll would rise, Owen Pryce said it would not."
    question, answer = said(text, "whether the toll"), said(text, "it would not")
    assert (question.text, question.speaker) == ("whether the toll would rise", asker.partition(" of ")[0])
    assert (answer.speaker, answer.via) == ("Owen Pryce", ())


def test_as_somebody_puts_it_leads_in_what_is_said() -> None:
    quote = said("As Ruth Okafor put it last night, everyone wants peace.", "everyone")
    assert (quote.speaker, quote.text) == ("Ruth Okafor", "everyone wants peace")


def test_what_has_been_written_is_told_where_that_follows() -> None:
    assert said("Ruth Okafor has written that locks leak.", "locks").speaker == "Ruth Okafor"
    assert not parse("A letter Ruth Okafor has written in May was lost.").quotes


def test_when_it_was_is_told_with_what_was_behind_the_speaker() -> None:
    text = "In 2002, recalls Ruth Okafor, workers were sent home."
    assert said(text, "In 2002").text == text.removesuffix(".")


@pytest.mark.parametrize(
    "text", ["Nobody at the ministry says the lock is late.", "Ruth Okafor had not read every page of it."]
)
def test_what_nobody_says_and_nobody_read_is_no_speech(text: str) -> None:
    assert not parse(text).quotes


def test_the_spokeswoman_brought_in_without_a_name_is_nobody_named_only_later() -> None:
    text = (
        "A spokeswoman for the Harbour Ministry said the lock was late.\n\n"
        "“They should mend it,” the spokeswoman was quoted as saying by Reuters.\n\n"
        "Port Office spokeswoman Ruth Okafor said the lock was sold."
    )
    assert said(text, "They should").speaker != "Ruth Okafor"
    assert said(text, "the lock was sold").speaker == "Ruth Okafor"


@pytest.mark.parametrize("wire", ["Reuters", "the Guardian"])
def test_what_came_via_an_outlet_names_it_as_relay(wire: str) -> None:
    quote = said(f"Via {wire}: “It leaks,” Ruth Okafor said.", "It leaks")
    assert (quote.speaker, quote.via) == ("Ruth Okafor", (wire.removeprefix("the "),))
    assert said("Via Rail: “It leaks,” Ruth Okafor said.", "It leaks").via == ()
