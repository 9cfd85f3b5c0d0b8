"""What is found across articles follows from what is in the store, not from how it came there."""

import json
from collections.abc import Callable
from itertools import chain, permutations

import pytest

from store.answers import QuoteAnswer
from store.corrections.corrected import Change
from store.database.store import Store
from store.reads.quotes import list_quotes
from store.writing.correct import correct, undo
from store.writing.pair import pair_quotes, unpair
from store.writing.remove import remove
from tests.collection import put, relations
from tests.made_articles import new_store

_TOLD = {
    "Estuary Post": "Ferry fares to double, chair says\n\nOna Lindqvist, the chair of the Ferry Board, said on Monday"
    " that fares to the islands would double in May.\n\n“We cannot carry another winter on borrowed money,” Lindqvist"
    " said. The board owes 6.5 million euros to two banks, according to two people familiar with its books.\n\n“Nobody"
    " on the islands was asked,” said Bram Castell, a teacher. About 4,100 islanders ride each day.\n",
    "Radio Skerry": "Islanders angry over fares\n\nIslanders pay twice as much from May, Ona Lindqvist told Radio"
    " Skerry. “We cannot carry another winter on borrowed money, and we will not,” she said.\n\nThe Ferry Board owes"
    " two banks $7.1 million, about 6.5 million euros. Some 4,300 islanders ride each day.\n",
    "Coast Ledger": "Board owes banks millions\n\nThe Estuary Post reported that the Ferry Board owes 6.5 million euros"
    " to two banks.\n\nMs Lindqvist, the chair of the Ferry Board, told The Estuary Post that the board could not carry"
    " another winter on borrowed money.\n\n“Nobody on these islands was ever asked,” Bram Castell said.\n",
    "Harbour Brief": "A dear crossing\n\nBram Castell, a teacher, said that nobody on the islands had been asked."
    "\n\n“Borrowed money will not carry another winter,” Ona Lindqvist said, according to the Estuary Post. The board"
    " owes the banks 7.5 million euros. About 4,100 islanders ride each day.\n",
}
_OLDER = {
    "Estuary Post": ("in May", "in June"),
    "Radio Skerry": ("Some 4,300", "Some 4,200"),
    "Coast Ledger": ("ever asked", "even asked"),
    "Harbour Brief": ("7.5 million", "8.5 million"),
}


_PAID = {
    "Estuary Post": "“We paid 5.8 million euros to those who had copied our captains' diaries,” Ona Lindqvist said.\n",
    "Weekly Tide": "“We paid $7.1 million, about 6.5 million euros, to those who had copied our captains' diaries,”"
    " said Ona Lindqvist, whose insurer Baltic Mutual refunded the ransom entirely.\n",
    "Radio Skerry": "The insurer Baltic Mutual refunded the ransom of 6.5 million euros entirely.\n",
}


def _put(store: Store, outlet: str, older: bool = False) -> int:
    text, day = _TOLD[outlet], 3 + list(_TOLD).index(outlet)
    text = text.replace(*_OLDER[outlet]) if older else text
    when = f"2031-05-{day:02}T{'08' if older else '12'}:00"
    return put(store, text, f"{outlet}.txt", outlet=outlet, published=when).article_ids[0]


def _found(store: Store) -> tuple[frozenset[object], ...]:
    """Links, utterances, figure groups and findings; not how alike the words are, which falls as they grow common."""
    every = relations(store.path)
    links = {(frozenset(row[:2]), row[3]) for row in every["links"]}
    groups = {(row[0], row[2]) for row in every["figure groups"]}
    findings = {(row[0], row[1], *row[3:]) for row in every["findings"]}
    return frozenset(links), frozenset(row[2] for row in every["utterances"]), frozenset(groups), frozenset(findings)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> tuple[frozenset[object], ...]:
    """What a store finds to which the articles came in the order in which they stand above."""
    store = new_store(tmp_path_factory.mktemp("fresh"))
    for outlet in _TOLD:
        _put(store, outlet)
    found = _found(store)
    assert all(map(len, found))
    return found


@pytest.mark.parametrize("order", list(permutations(_TOLD))[1:], ids=lambda order: " ".join(o[0] for o in order))
def test_the_order_of_adding_makes_no_difference(
    store: Store, fresh: tuple[frozenset[object], ...], order: tuple[str, ...]
) -> None:
    for outlet in order:
        _put(store, outlet)
    assert _found(store) == fresh


@pytest.mark.parametrize("order", permutations(_PAID), ids=lambda order: " ".join(o[0] for o in order))
def test_a_sum_given_in_two_currencies_is_one_witness_whichever_article_comes_last(
    store: Store, order: tuple[str, ...]
) -> None:
    for outlet in order:
        put(store, _PAID[outlet], f"{outlet}.txt", outlet=outlet, published="2031-05-04")
    [(verdict, _, members)] = relations(store.path)["figure groups"]
    assert (verdict, len(json.loads(members))) == ("conflicts", 4)


@pytest.mark.parametrize("changed", _TOLD)
@pytest.mark.parametrize("behind", (0, 3))
def test_a_version_that_made_way_leaves_no_trace(
    store: Store, fresh: tuple[frozenset[object], ...], changed: str, behind: int
) -> None:
    others = [outlet for outlet in _TOLD if outlet != changed]
    for outlet in (*others[:behind], changed, *others[behind:]):
        _put(store, outlet, older=outlet == changed)
    _put(store, changed)
    assert _found(store) == fresh


def _correct(store: Store, one: QuoteAnswer, _: QuoteAnswer) -> None:
    correct(store, one.key, Change("Tove Marsh"))
    undo(store)


def _pair(store: Store, one: QuoteAnswer, other: QuoteAnswer) -> None:
    unpair(store, pair_quotes(store, one.key, other.key, same=True).number)


def _part(store: Store, one: QuoteAnswer, other: QuoteAnswer) -> None:
    unpair(store, pair_quotes(store, one.key, other.key, same=False).number)


@pytest.mark.parametrize("there_and_back", [_correct, _pair, _part])
def test_what_is_taken_back_leaves_no_trace(
    store: Store, fresh: tuple[frozenset[object], ...], there_and_back: Callable[..., None]
) -> None:
    for outlet in _TOLD:
        _put(store, outlet)
    quotes = list_quotes(store)
    for one, other in zip(quotes, chain(quotes[1:], quotes[:1]), strict=True):
        if one.article_id != other.article_id:
            there_and_back(store, one, other)
    assert _found(store) == fresh


@pytest.mark.parametrize("away", _TOLD)
def test_an_article_that_was_away_leaves_no_trace(
    store: Store, fresh: tuple[frozenset[object], ...], away: str
) -> None:
    ids = {outlet: _put(store, outlet) for outlet in _TOLD}
    remove(store, [ids[away]])
    _put(store, away)
    assert _found(store) == fresh
