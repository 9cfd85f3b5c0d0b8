"""Let what a person said of two quotes hold wherever both stand, instead of what was found of them."""

import json
import sqlite3
from collections.abc import Set
from typing import NamedTuple

from store.corrections.pairings import pairings_in
from store.database.pending import Pending
from store.utterances.linking import regroup
from store.utterances.said import Found, Pair, held_in, lay, lift, utterances_of


class Held(NamedTuple):
    """What letting it hold did."""

    utterances: list[int]
    """Those that were made."""
    articles: list[int]
    """Those that told what one of the quotes does, or tell it now, its own first."""


def hold(pending: Pending, article_id: int) -> Held:
    """Let it hold of the quotes of a latest article, as they stand here now."""
    connection = pending.connection
    wanted, held = pairings_in(connection, article_id), held_in(connection, article_id)
    changed = {pair for pair in wanted.keys() | held.keys() if wanted.get(pair) != held.get(pair)}
    if not changed:
        return Held([], [])
    quotes = {quote for pair in changed for quote in pair}
    now = utterances_of(connection, quotes)
    before: dict[Pair, Found] = {pair: lift(connection, pair) for pair in changed & held.keys()}
    for pair in sorted(changed & wanted.keys()):
        lay(connection, pair, *wanted[pair], before.get(pair, now))
    known = {members: about for members, about in now.items() if not any(members.issuperset(p) for p in changed)}
    for pair in before.keys() - wanted.keys():
        known |= before[pair]
    made = regroup(pending, quotes, known)
    told = quotes.union(*now, *utterances_of(connection, quotes))
    return Held(made, list(dict.fromkeys((*_articles(connection, quotes), *_articles(connection, told)))))


def _articles(connection: sqlite3.Connection, quotes: Set[int]) -> list[int]:
    rows = connection.execute(
        "SELECT DISTINCT article_id FROM quote WHERE id IN (SELECT value FROM json_each(?)) ORDER BY 1",
        (json.dumps(sorted(quotes)),),
    )
    return [row[0] for row in rows]
