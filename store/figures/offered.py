"""What two sources may give of one thing though that is not sure: figures of one story that go by one name."""

import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice, product

from store.database.pending import Pending
from store.figures.aligned import aligned
from store.figures.measured import Measured, figures_of
from store.figures.one_story import is_one_story, strangers_among, telling_of
from store.figures.paired import Paired
from store.figures.values import values_differ
from store.figures.verdict import compare_two
from store.utterances.quote_index import rarity_for

_ARTICLES = 40
"""Articles of either side that are looked at, the newest."""
_MOST = 60
"""Pairs of articles of one story that are."""


def offered(connection: sqlite3.Connection, left: Sequence[Measured], right: Sequence[Measured]) -> list[Paired]:
    """The figures of either side, each once, with those of the other that may be of the same thing.

    What stands in a group is sure; of the rest, articles of one story are held against each other again.
    """
    pending = Pending(connection)
    alone = {figure.id for figure in (*left, *right)}
    found: list[Paired] = []
    for ours, theirs in islice(_of_one_story(pending, left, right), _MOST):
        sides = figures_of(connection, ours), figures_of(connection, theirs)
        rarity = rarity_for(pending, *(figure.near for side in sides for figure in side))
        strangers = partial(strangers_among, pending, sides[0], telling_of(pending, ours), sides[1])
        for pair in aligned(*sides, rarity.share, strangers):
            if {pair.one.id, pair.other.id} <= alone:
                alone -= {pair.one.id, pair.other.id}
                found.append(_offer(pair.one, pair.other))
    return found


def _of_one_story(pending: Pending, left: Sequence[Measured], right: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """The articles of either side, by id, that tell one story."""
    sides = [sorted({figure.article for figure in side}, reverse=True)[:_ARTICLES] for side in (left, right)]
    told = {article: telling_of(pending, article) for article in {*sides[0], *sides[1]}}
    return ((a, b) for a, b in product(*sides) if is_one_story(pending, told[a], told[b]))


def _offer(one: Measured, other: Measured) -> Paired:
    verdict, why = compare_two(one, other)
    if one.unit == other.unit and (differ := values_differ(one, other)):
        verdict, why = "conflicts", differ[0]
    return Paired(one.id, other.id, verdict, f"possibly one figure, as both tell one story; {why}", True)
