"""Every read of the links between quotes that report the same statement."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from store.database.store import Store
from store.reads.filters import Filters
from store.utterances.reasons import turned

_LINK = "SELECT k.left_id, k.right_id, k.score, k.possible, k.reasons FROM utterance_link k"
THROUGH_ANOTHER = ("a further source tells it as both do",)
"""Why two quotes are one statement that nothing links but those that both are linked to."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two quotes that report the same statement, or possibly; `score` from 0 to 1, and why in words."""

    left_id: int
    right_id: int
    score: float
    possible: bool
    reasons: tuple[str, ...]
    """To be `read` from the left."""

    def other(self, quote_id: int) -> int:
        """The quote at the other end."""
        return self.right_id if quote_id == self.left_id else self.left_id

    def turned(self) -> "Link":
        """The same link seen from its other end."""
        return Link(self.right_id, self.left_id, self.score, self.possible, turned(self.reasons))


def links_of(store: Store, quote_id: int) -> tuple[Link, ...]:
    """The links of one quote to quotes of latest articles, seen from it."""
    latest = (
        " JOIN quote q ON q.id = k.{} JOIN article a ON a.id = q.article_id WHERE k.{} = ? AND a.superseded_by IS NULL"
    )
    with store.reading() as connection:
        rows = connection.execute(
            f"{_LINK}{latest.format('right_id', 'left_id')} UNION ALL {_LINK}{latest.format('left_id', 'right_id')}",
            (quote_id, quote_id),
        ).fetchall()
    return tuple(link if link.left_id == quote_id else link.turned() for link in map(_link, rows))


def links_to_tellings(store: Store, quote_id: int) -> tuple[Link, ...]:
    """The links of one quote, and one to each telling of its utterances in another article that has none to it."""
    direct = links_of(store, quote_id)
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT o.quote_id, max(u.score) FROM utterance_member m JOIN utterance u ON u.id = m.utterance_id"
            " JOIN utterance_member o ON o.utterance_id = u.id JOIN quote q ON q.id = o.quote_id"
            " JOIN article a ON a.id = q.article_id JOIN quote asked ON asked.id = m.quote_id"
            " WHERE m.quote_id = ? AND a.superseded_by IS NULL AND a.id <> asked.article_id GROUP BY 1 ORDER BY 1",
            (quote_id,),
        ).fetchall()
    told = dict(rows)
    sure = {link.other(quote_id) for link in direct if not link.possible}
    kept = [link for link in direct if link.other(quote_id) in sure or link.other(quote_id) not in told]
    return (
        *kept,
        *(Link(quote_id, other, score, False, THROUGH_ANOTHER) for other, score in rows if other not in sure),
    )


def links_between(store: Store, left_source: int, right_source: int) -> list[Link]:
    """The links between two sources, each turned so that its left quote is the first source's.

    A telling that has none to the other source's tellings of its utterance has one to the first of them.
    """
    query = (
        f"{_LINK} JOIN quote l ON l.id = k.left_id JOIN article la ON la.id = l.article_id"
        " JOIN quote r ON r.id = k.right_id JOIN article ra ON ra.id = r.article_id"
        " WHERE la.source_id = ? AND ra.source_id = ? AND la.superseded_by IS NULL AND ra.superseded_by IS NULL"
    )
    with store.reading() as connection:
        straight = connection.execute(query, (left_source, right_source)).fetchall()
        turned = connection.execute(query, (right_source, left_source)).fetchall()
        told = connection.execute(_TOLD_BY_BOTH, {"left": left_source, "right": right_source}).fetchall()
    links = [_link(row) for row in straight] + [_link(row).turned() for row in turned]
    return links + list(_through_others(links, told, left_source, right_source))


_TOLD_BY_BOTH = (
    "SELECT u.id, u.score, a.source_id, q.id FROM utterance_member m JOIN utterance u ON u.id = m.utterance_id"
    " JOIN quote q ON q.id = m.quote_id JOIN article a ON a.id = q.article_id"
    " WHERE a.source_id IN (:left, :right) AND a.superseded_by IS NULL ORDER BY u.id, a.published, q.id"
)


def _through_others(
    links: Sequence[Link], told: Iterable[tuple[int, float, int, int]], left_source: int, right_source: int
) -> Iterator[Link]:
    """Links between tellings of one utterance that are linked to other sources' alone."""
    linked = {quote for link in links if not link.possible for quote in (link.left_id, link.right_id)}
    for (_, score), rows in groupby(told, key=lambda row: row[:2]):
        by_source: dict[int, list[int]] = {left_source: [], right_source: []}
        for *_, source, quote in rows:
            by_source[source].append(quote)
        lefts, rights = by_source[left_source], by_source[right_source]
        if lefts and rights and left_source != right_source:
            yield from (Link(left, rights[0], score, False, THROUGH_ANOTHER) for left in lefts if left not in linked)
            yield from (Link(lefts[0], right, score, False, THROUGH_ANOTHER) for right in rights if right not in linked)


def shared_counts(store: Store, source_id: int | None = None, filters: Filters = Filters()) -> Counter[tuple[int, int]]:
    """How many utterances every two sources share, by (lower, higher) source id; only those of one source, if named.

    Of each, one telling at least has to be among the quotes that the filters leave.
    """
    condition = "" if source_id is None else " WHERE ? IN (one, two)"
    is_left, values = filters.where() if filters != Filters() else ("1", [])
    with store.reading() as connection:
        rows = connection.execute(
            f"WITH told AS (SELECT m.utterance_id AS u, a.source_id AS s, max({is_left}) AS fits"
            " FROM utterance_member m JOIN quote q ON q.id = m.quote_id JOIN article a ON a.id = q.article_id"
            " WHERE a.superseded_by IS NULL GROUP BY u, s), pairs AS (SELECT x.s AS one, y.s AS two"
            " FROM told x JOIN told y ON x.u = y.u AND x.s < y.s AND (x.fits OR y.fits))"
            f" SELECT one, two, count(*) FROM pairs{condition} GROUP BY one, two",
            (*values, *(() if source_id is None else (source_id,))),
        ).fetchall()
    return Counter({(row[0], row[1]): row[2] for row in rows})


def _link(row: tuple[Any, ...]) -> Link:
    return Link(row[0], row[1], row[2], bool(row[3]), tuple(json.loads(row[4])))


def tellings_of(store: Store, quote_id: int) -> list[int]:
    """The quotes of the utterances that a quote belongs to, of latest articles; itself alone where it is in none."""
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT DISTINCT o.quote_id FROM utterance_member m JOIN utterance_member o"
            " ON o.utterance_id = m.utterance_id JOIN quote q ON q.id = o.quote_id"
            " JOIN article a ON a.id = q.article_id WHERE m.quote_id = ? AND a.superseded_by IS NULL"
            " ORDER BY a.published IS NULL, a.published, q.id",
            (quote_id,),
        ).fetchall()
    return [row[0] for row in rows] or [quote_id]
