"""Say that two quotes of two articles report one statement, or that they do not, and take that back.

What a person said is kept apart from the parse, by the words of both, for every version of their articles.
"""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from store.corrections.outermost import Place, place_of
from store.corrections.pairing_list import PairingAnswer, list_pairings
from store.corrections.pairings import articles_told, record
from store.corrections.rows import texts_of
from store.database.pending import Pending
from store.database.store import Store
from store.errors import StoreError
from store.findings.deriving import derive_among, derive_for
from store.reads.versions import versions_of
from store.utterances.said import NOT_SAME, SAME, held_in
from store.writing.holding import hold


def pair_quotes(store: Store, quote_key: str, other_key: str, same: bool) -> PairingAnswer:
    """Say that two quotes, each or the outermost one around it, report one statement, or that they do not.

    Raises StoreError for quotes that are not there or stand in one article, and for what was said already.
    """
    with store.writing() as connection, Pending(connection) as pending:
        places = [place_of(connection, key) for key in (quote_key, other_key)]
        _refuse(store, connection, places, same)
        sides = [(texts_of(store, connection, place.article_id), place.anchor) for place in places]
        number = record(connection, sides, same, datetime.now(UTC).isoformat(timespec="seconds"))
        _follow(pending, articles_told(connection, number))
        [done] = list_pairings(store, number)
    return done


def unpair(store: Store, number: int) -> PairingAnswer:
    """Take back what was said under this number: what was found, or said before, holds again.

    Raises StoreError where there is nothing of this number.
    """
    with store.writing() as connection, Pending(connection) as pending:
        for undone in list_pairings(store, number):
            articles = articles_told(connection, number)
            connection.execute("DELETE FROM pairing WHERE number = ?", (number,))
            _follow(pending, articles)
            return undone
    raise StoreError(f"Nothing was said of two quotes under the number {number}.")


def _follow(pending: Pending, articles: Iterable[int]) -> None:
    """Let all that is derived follow what was said of quotes of these articles."""
    for article_id in articles:
        held = hold(pending, article_id)
        derive_for(pending.connection, held.utterances, ())
        derive_among(pending.connection, held.articles)


def _refuse(store: Store, connection: sqlite3.Connection, places: list[Place], same: bool) -> None:
    """Raise StoreError, with the reason, for two quotes of which nothing can be said, or was already."""
    one, other = places
    if other.article_id in versions_of(store, one.article_id):
        raise StoreError("Both quotes are of one article: that two report one statement is said of two articles.")
    pair = min(one.quote_id, other.quote_id), max(one.quote_id, other.quote_id)
    number_and_same = held_in(connection, one.article_id).get(pair)
    if number_and_same and number_and_same[1] == same:
        raise StoreError(f"You said so already: {SAME if same else NOT_SAME}.")
