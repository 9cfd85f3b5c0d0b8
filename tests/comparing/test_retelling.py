"""One statement in two translations is one utterance, though few of its words are the same."""

import pytest

from store.database.store import Store
from store.utterances.listing import list_utterances
from tests.comparing.pledges import texts
from tests.made_articles import article, kept, said

SAND = "There is not a single grain of sand there that we would give away"
SAND_RETOLD = "We will not surrender even one grain of sand"
CALL = "Whoever wants to talk about herring can call me tomorrow"
CALL_RETOLD = "If it is herring you want to discuss, my telephone is on tomorrow"


def tell_both(store: Store, first: list[str], second: list[str], second_day: str = "2025-06-02") -> None:
    """Two outlets that report what Ana Ruiz said, by default on the same days."""
    kept(store, "one", article("Harbour Post", [said(text) for text in first], published="2025-06-01"))
    kept(store, "two", article("Coast Courier", [said(text) for text in second], published=second_day))


def sure(store: Store) -> list[set[str]]:
    """The words of each utterance that is believed."""
    return [texts(utterance) for utterance in list_utterances(store)]


def offered(store: Store) -> list[set[str]]:
    """The words of each that is only possible."""
    return [texts(u) for u in list_utterances(store, possible=True) if u.possible]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The walkout costs us 4 million crowns for every day the foundry stands still",
            "The strike is costing the foundry four million crowns daily",
        ),
        (
            "A fire that is out can be lit again by one careless match",
            "One careless match is enough to ignite an extinguished fire again",
        ),
        (
            "Not one lorry of grain will pass as long as we are treated like beggars",
            "No grain truck would get through while they treat us as beggars",
        ),
        (
            "Those who stole will give back every crown, even if they have to sell their castles",
            "Whoever has stolen will return it to the last coin, and sell his castle for it if necessary",
        ),
        (
            "Our kids ride bicycles to the quarry because the seventh bus never comes",
            "The children bike to the quarry because bus number 7 does not come",
        ),
        (
            "Any ally of ours will find a city without an enemy or a duty",
            "Our allies will find cities without enemies or duties",
        ),
    ],
)
def test_a_statement_in_other_words_is_one_utterance(store: Store, one: str, other: str) -> None:
    tell_both(store, [one], [other])
    assert sure(store) == [{one, other}]


def test_what_is_alike_by_little_is_believed_where_the_articles_share_more_of_the_speaker(store: Store) -> None:
    still, moved = "Our vessel lay there with its engine off", "We had stopped the engine and the ship hardly moved"
    tell_both(store, [SAND, still], [SAND_RETOLD, moved])
    assert sure(store) == [{SAND, SAND_RETOLD}, {still, moved}]


def test_it_is_offered_and_not_asserted_where_they_share_nothing_else(store: Store) -> None:
    still, moved = "Our vessel lay there with its engine off", "We had stopped the engine and the ship hardly moved"
    tell_both(store, [still], [moved])
    assert (sure(store), offered(store)) == ([], [{still, moved}])


def test_one_quote_that_another_outlet_tells_in_two_backs_both_halves(store: Store) -> None:
    whole = "We are not selling a boat. We are airing the sheds so that the clerks can count in peace"
    halves = ["We have sold no boat", "We have aired the sheds in order to let the clerks count in quiet"]
    tell_both(store, [whole], halves)
    assert sure(store) == [{whole, half} for half in halves]


def test_the_reasons_name_the_words_that_stand_for_each_other(store: Store) -> None:
    tell_both(store, [SAND, CALL], [SAND_RETOLD, CALL_RETOLD])
    [*_, last] = list_utterances(store)
    assert "same speaker (Ana Ruiz)" in last.reasons
    assert "say the same in other words: talk / discuss, call / telephone" in last.reasons


def test_another_statement_on_the_same_matter_stays_apart(store: Store) -> None:
    tell_both(
        store, [SAND, CALL], ["The island has a harbour, a school and forty sheep", "Sand is carted to the mainland"]
    )
    assert (sure(store), offered(store)) == ([], [])


def test_a_slogan_turned_round_is_offered_and_not_asserted(store: Store) -> None:
    slogan, turned = "If you stop feeding gulls, they will fetch bread", "We stop feeding gulls that no longer fly"
    tell_both(store, [slogan], [turned])
    assert (sure(store), offered(store)) == ([], [{slogan, turned}])


def test_what_was_published_weeks_later_is_another_statement(store: Store) -> None:
    tell_both(store, [SAND, CALL], [SAND_RETOLD, CALL_RETOLD], second_day="2025-06-20")
    assert (sure(store), offered(store)) == ([], [])


def test_what_is_not_dated_is_offered_and_not_asserted(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(SAND)], published=None))
    kept(store, "two", article("Coast Courier", [said(SAND_RETOLD)], published="2025-06-02"))
    assert (sure(store), offered(store)) == ([], [{SAND, SAND_RETOLD}])


def test_the_words_of_another_speaker_are_no_translation(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(SAND), said(CALL)]))
    kept(store, "two", article("Coast Courier", [said(SAND_RETOLD, "Bo Lind"), said(CALL_RETOLD, "Bo Lind")]))
    assert (sure(store), offered(store)) == ([], [])


def test_a_headline_and_a_lead_are_both_counterparts_of_what_they_tell(store: Store) -> None:
    headline = "No sand to give away"
    tell_both(store, [SAND, CALL], [headline, SAND_RETOLD, CALL_RETOLD])
    assert {SAND, SAND_RETOLD, headline} in sure(store)


PLAIN = "I picked the crew, so the wreck is mine to explain"
PLAIN_RETOLD = "The selection of the men was my own decision"


def test_what_stands_beside_a_shared_statement_is_offered_for_one_word_that_both_have(store: Store) -> None:
    tell_both(store, [SAND, PLAIN], [SAND_RETOLD, PLAIN_RETOLD])
    assert (sure(store), offered(store)) == ([{SAND, SAND_RETOLD}], [{PLAIN, PLAIN_RETOLD}])


def test_one_word_is_not_enough_anywhere_else(store: Store) -> None:
    tell_both(store, [PLAIN], [PLAIN_RETOLD])
    assert (sure(store), offered(store)) == ([], [])


def test_nor_is_the_place_without_a_word(store: Store) -> None:
    tell_both(store, [SAND, PLAIN], [SAND_RETOLD, "Forty sheep need one shepherd"])
    assert (sure(store), offered(store)) == ([{SAND, SAND_RETOLD}], [])


def test_nor_where_something_else_was_said_between(store: Store) -> None:
    tell_both(store, [SAND, "Forty sheep need one shepherd", PLAIN], [SAND_RETOLD, PLAIN_RETOLD])
    assert (sure(store), offered(store)) == ([{SAND, SAND_RETOLD}], [])


@pytest.mark.parametrize(
    ("office", "offers"), [("the founder", True), ("its former chief economist", True), ("the report", False)]
)
def test_whoever_is_told_by_an_office_alone_may_be_who_else_speaks_there(
    store: Store, office: str, offers: bool
) -> None:
    kept(store, "one", article("Harbour Post", [said(SAND)]))
    kept(store, "two", article("Coast Courier", [said(SAND_RETOLD, office), said("Forty sheep need one shepherd")]))
    assert (sure(store), offered(store)) == ([], [{SAND, SAND_RETOLD}] if offers else [])
