"""Of two quotes that are alike the one may contradict the other, and is then offered and not asserted."""

import pytest

from corpus.model import About
from corpus.read import parse
from store.database.store import Store
from store.utterances.at_odds import at_odds
from store.utterances.listing import list_utterances
from store.utterances.reasons import read
from tests.made_articles import article, kept, said


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Tram traffic rose by 4 percent", "Bus traffic rose by 7 percent", "other figures: 4 percent / 7 percent"),
        ("The yard takes 300 welders by 2031", "The yard took 90 welders in 2022", "other figures"),
        ("Herons that take trout may be shot", "Herons must not be shot", "denies it: shot / not shot"),
        ("Every widow got a stove", "Not every widow got a stove last winter", "denies it: widow / not widow"),
        ("The mill sells its barges", "The mill buys nine barges from a rival", "the opposite: sells / buys"),
        ("The northern quays were lost", "Men went back to the southern quays", "the opposite: northern / southern"),
        ("Fewer barges sank in the first year", "More barges sank in the second year", "the opposite: fewer / more"),
        ("The race would be decided by fog", "The regatta will be decided by fog", "in its place: race / regatta"),
        (
            "Poachers would be fined",
            "Poachers had been fined on the island",
            "one has happened, and one has not",
        ),
        ("The yard failed to warn the crews", "The yard warned the crews", "denies it: not warn / warned"),
        ("It lacked the money for the lock", "It had the money for the lock", "denies it: not money / money"),
        ("It is untrue that crews saw the leak", "Crews saw the leak", "denies it: not crews / crews"),
        ("We will not shut a single kiosk", "We will not shut a single library", "in its place: kiosk / library"),
    ],
)
def test_what_contradicts_another_quote_is_named(one: str, other: str, why: str) -> None:
    assert why in read([at_odds(one, other)])[0] and at_odds(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The quay costs 9.8 million crowns", "The quay will cost almost ten million crowns"),
        ("The rent fell by a third", "Rents were down 33 percent"),
        ("The ferries will not sail before the fog lifts", "The ferries sail as soon as the fog is gone"),
        ("There is no day on which I do not miss the mill", "I miss the mill every day"),
        ("The lock will not close", "The lock stays open"),
        ("We have yet to vote on the lock", "We have not voted on the lock"),
        ("The union refused to sign the deal", "The union did not sign the deal"),
        ("The lock would be shut for a week", "The lock will stay shut for a week, as it was in May"),
        ("We are done with buying back our own salt", "We will no longer buy back our own salt"),
        ("A barge that does not float cannot sink", "How would a barge on land sink?"),
        ("Six of every ten barrels leak", "Of ten barrels, six leak"),
        ("The lock is shut for 60 days", "The lock stays shut for two months"),
        ("The pumps were running day and night", "The pumps run day and night"),
        ("The works cost about 40 million euros", "The works cost 41 million euros"),
    ],
)
def test_what_says_the_same_in_other_words_is_not_at_odds(one: str, other: str) -> None:
    assert (at_odds(one, other), at_odds(other, one)) == ("", "")


def test_statements_that_contradict_each_other_are_no_ground_for_believing_more(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said("Six dredgers will be bought"), said("The east quay is full")]))
    kept(store, "two", article("Coast Courier", [said("Six dredgers will be sold"), said("The west quay is full")]))
    assert list_utterances(store) == ()
    assert all("but the opposite: " in u.reasons[-1] for u in list_utterances(store, possible=True))


@pytest.mark.parametrize(
    ("ours", "theirs", "reported"),
    [
        ("“The yard never sold a barge to the rebels,” said Osla Tern.", "Osla Tern denied that {}.", True),
        ("Osla Tern rejected claims that {}.", "Osla Tern denied that {}.", True),
        ("Osla Tern said {}.", "Osla Tern denied that {}.", False),
        ("Osla Tern admitted that {}.", "Osla Tern denied selling a barge of the yard to the rebels.", False),
    ],
)
def test_who_denies_what_another_outlet_has_them_say_makes_no_one_statement(
    store: Store, ours: str, theirs: str, reported: bool
) -> None:
    for outlet, text in (("Harbour Post", ours), ("Coast Courier", theirs)):
        sold = text.format("the yard sold a barge to the rebels")
        kept(store, outlet, parse(f"Rain fell on Tullow. {sold}", About(outlet=outlet, published="2031-05-04")))
    assert bool(list_utterances(store)) is reported
    assert list_utterances(store, possible=True)
