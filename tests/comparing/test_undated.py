"""An article without a date is held to be of the days of one that has the same words of two speakers as it."""

from pathlib import Path

import pytest

from corpus.model import Quote
from store.database.store import Store
from store.utterances.listing import list_utterances
from tests.made_articles import article, kept, new_store, said

RUIZ = "The lock gates were rotten to the last bolt and everybody on the quay knew it"
OKORO = "Our crews will not sail past the breakwater until the winter inspection is over"
BLUNT = said("I'd call it robbery with a rubber stamp", "Petra Lindholm", "direct")
TOLD = said('the toll as "robbery with a rubber stamp"', "Petra Lindholm")


def tellings(store: Store) -> list[set[str]]:
    return [{quote.text for quote in utterance.quotes} for utterance in list_utterances(store)]


def two_articles(store: Store, ours: list[Quote], theirs: list[Quote], published: str | None = "2031-05-04") -> None:
    kept(store, "one", article("Harbour Post", ours, published))
    kept(store, "two", article("Coast Courier", theirs, published=None))


def test_what_two_speakers_say_in_both_dates_the_undated_article(store: Store) -> None:
    both = [said(RUIZ, "Ana Ruiz"), said(OKORO, "Ben Okoro")]
    two_articles(store, [*both, BLUNT], [*both, TOLD])
    assert {BLUNT.text, TOLD.text} in tellings(store)


@pytest.mark.parametrize(
    "both",
    [
        [],
        [said(RUIZ, "Ana Ruiz")],
        [said(RUIZ, "Ana Ruiz"), said(OKORO, "Ana Ruiz")],
    ],
)
def test_what_one_speaker_says_in_both_dates_nothing(store: Store, both: list[Quote]) -> None:
    two_articles(store, [*both, BLUNT], [*both, TOLD])
    assert {BLUNT.text, TOLD.text} not in tellings(store)


def test_two_undated_articles_date_each_other_by_nothing(store: Store) -> None:
    both = [said(RUIZ, "Ana Ruiz"), said(OKORO, "Ben Okoro")]
    two_articles(store, [*both, BLUNT], [*both, TOLD], published=None)
    assert {BLUNT.text, TOLD.text} not in tellings(store)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2)])
def test_the_days_lent_hold_for_articles_that_share_but_one_statement(tmp_path: Path, order: tuple[int, ...]) -> None:
    both = [said(RUIZ, "Ana Ruiz"), said(OKORO, "Ben Okoro")]
    again = said("We will never pay the toll", "Petra Lindholm", "direct")
    made = [
        article("Harbour Post", both),
        article("Coast Courier", [*both, again], published=None),
        article("Quay Times", [again], published="2031-05-05"),
    ]
    store = new_store(tmp_path)
    for i in order:
        kept(store, str(i), made[i])
    assert {again.text} in tellings(store)


def test_the_reasons_tell_that_the_day_is_lent(store: Store) -> None:
    both = [said(RUIZ, "Ana Ruiz"), said(OKORO, "Ben Okoro")]
    two_articles(store, [*both, BLUNT], [*both, TOLD])
    [told] = [u for u in list_utterances(store) if any(quote.text == TOLD.text for quote in u.quotes)]
    assert any("undated" in reason for reason in told.reasons)
