"""A clause that one outlet quotes alone is told by the longer quote of another, where something backs it."""

import pytest

from store.database.store import Store
from store.utterances.links import links_of
from store.utterances.listing import list_utterances
from tests.made_articles import article, kept, said

GRAIN = "Grain exporters have asked for a second berth beside the old customs house"
WHOLE = "No ruling has been made, and nobody should speak for the harbour board before Friday"


def one(store: Store, whole: str, part: str, *beside: str) -> bool:
    also = [said(text, kind="direct") for text in beside]
    kept(store, "one", article("Harbour Post", [said(whole, kind="direct"), *also]))
    kept(store, "two", article("Coast Courier", [said(part, kind="direct"), *also]))
    return any({whole, part} == {quote.text for quote in u.quotes} for u in list_utterances(store))


@pytest.mark.parametrize("part", ["No ruling has been made", "no ruling has been made."])
def test_a_clause_is_the_longer_quotes_beside_another_statement_of_both(store: Store, part: str) -> None:
    assert one(store, WHOLE, part, GRAIN)


def test_it_is_only_offered_where_nothing_backs_it(store: Store) -> None:
    assert not one(store, WHOLE, "No ruling has been made")
    assert [link.possible for link in links_of(store, 1)] == [True]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("We would go if they will be there by noon", "They will be there by noon"),
        ("They will be there by noon of another day", "They will be there by noon"),
        ("It is true that we will pay if the board asks us", "We will pay if"),
    ],
)
def test_the_half_of_a_clause_is_not(store: Store, whole: str, part: str) -> None:
    assert not one(store, whole, part, GRAIN)
