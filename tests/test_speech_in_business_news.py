"""Claims about who says what in news of companies, ministries and talks, where nobody and somebody speak by turns."""

import pytest

from corpus.model import Quote
from corpus.read import parse


def said(text: str, words: str) -> Quote:
    """The one quote that opens with these words."""
    (quote,) = [q for q in parse(text).quotes if q.text.startswith(words)]
    return quote


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


@pytest.mark.parametrize("cited", ["citing three sources", "citing a person with knowledge of the talks"])
def test_a_chain_keeps_the_outlet_before_whom_it_cites(cited: str) -> None:
    text = f"Port officials told importers that cranes would not be cleared, Reuters reported in February, {cited}."
    quote = said(text, "cranes would")
    assert (quote.speaker, quote.via) == ("Port officials", ("Reuters", cited.removeprefix("citing ")))
