"""Of two quotes that are alike the one may contradict the other, and is then offered and not asserted."""

import pytest

from store.database.store import Store
from store.utterances.at_odds import at_odds
from store.utterances.listing import list_utterances
from tests.made_articles import article, kept, said


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Tram traffic rose by 4 percent", "Bus traffic rose by 7 percent", "other figures: 4 percent / 7 percent"),
        ("The yard takes 300 welders by 2031", "The yard took 90 welders in 2022", "other figures"),
        ("Herons that take trout may be shot", "Herons must not be shot", "denies it: not shot / shot"),
        ("Every widow got a stove", "Not every widow got a stove last winter", "denies it: not widow / widow"),
        ("The mill sells its barges", "The mill buys nine barges from a rival", "the opposite: sells / buys"),
        ("The northern quays were lost", "Men went back to the southern quays", "the opposite: northern / southern"),
        ("Fewer barges sank in the first year", "More barges sank in the second year", "the opposite: fewer / more"),
        ("The race would be decided by fog", "The regatta will be decided by fog", "in its place: race / regatta"),
        (
            "Poachers would be fined",
            "Poachers had been fined on the island",
            "one has happened, and one has not",
        ),
        ("We will not shut a single kiosk", "We will not shut a single library", "in its place: kiosk / library"),
    ],
)
def test_what_contradicts_another_quote_is_named(one: str, other: str, why: str) -> None:
    assert why in at_odds(one, other) and at_odds(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The quay costs 9.8 million crowns", "The quay will cost almost ten million crowns"),
        ("The rent fell by a third", "Rents were down 33 percent"),
        ("The ferries will not sail before the fog lifts", "The ferries sail as soon as the fog is gone"),
        ("There is no day on which I do not miss the mill", "I miss the mill every day"),
        ("The lock will not close", "The lock stays open"),
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
