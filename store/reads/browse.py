"""In what order are quotes browsed, and which ones stand at an offset? Quick at any offset of any store.

The newest article comes first, and reading order within it. Articles are few beside quotes: their order and the number
of quotes in each fit in memory, and an offset is looked up there. Filters on single quotes are followed article by
article, only as far as somebody scrolls.
"""

import sqlite3
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import accumulate

from store.answers import QuoteAnswer
from store.database.store import Store
from store.reads.filters import Filters
from store.reads.quotes import FROM, quotes_in

_ORDER = "ORDER BY a.published IS NULL, a.published DESC, a.id"
_BY_ARTICLE = "FROM article a CROSS JOIN quote q ON q.article_id = a.id"
_NUMBERS = "SELECT article_id, count(*) FROM quote INDEXED BY quote_outermost WHERE outer_id IS NULL GROUP BY 1"
_ARTICLES_AT_ONCE = 200
_PAGE = 500


@contextmanager
def browsing(store: Store, filters: Filters) -> Iterator["BrowseOrder"]:
    """The quotes that filters leave, of one state of the store. Raises StoreError."""
    with store.snapshot() as connection:
        yield BrowseOrder(connection, filters, QuoteNumbers(connection))


def first_quotes(store: Store, limit: int) -> tuple[tuple[QuoteAnswer, ...], int]:
    """The first quotes of all, and how many there are, for who has no Searcher yet."""
    with browsing(store, Filters()) as order:
        return tuple(order.quotes(limit)), order.total(limit)


class QuoteNumbers:
    """How many outermost quotes each article has, for one state of the store."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._by_article: array[int] | None = None

    def by_article(self) -> "array[int]":
        """The numbers by article id; read once."""
        if self._by_article is None:
            (last,) = self._connection.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()
            self._by_article = array("I", bytes(4 * (last + 1)))
            for article, number in self._connection.execute(_NUMBERS):
                self._by_article[article] = number
        return self._by_article


class BrowseOrder:
    """The order of the quotes that some filters leave, for one state of the store."""

    def __init__(
        self, connection: sqlite3.Connection, filters: Filters, numbers: QuoteNumbers, without: str = ""
    ) -> None:
        """Read the order of the articles; `without` is a full-text expression that no quote may fit."""
        self._connection = connection
        self._numbers = numbers
        self._filters = filters
        self._without = without
        self._per_quote = filters != filters.of_articles or bool(without)
        where, values = filters.where_article()
        where = where.replace("a.superseded_by", "+a.superseded_by")  # +: nearly all are NULL, so no index on that
        self._articles = array(
            "q", (row[0] for row in connection.execute(f"SELECT a.id FROM article a WHERE {where} {_ORDER}", values))
        )
        self._ends: array[int] | None = None
        self._ids = array("q")
        self._following: Iterator[array[int]] | None = None
        self._done = False
        self._few: frozenset[int] | None = None

    def ids(self, offset: int, limit: int) -> list[int]:
        """The ids of the quotes at these places."""
        offset, limit = max(0, offset), max(0, limit)
        if self._per_quote:
            self._follow(offset + limit)
            return list(self._ids[offset : offset + limit])
        ends = self._cumulated()
        first = bisect_right(ends, offset)
        before = ends[first - 1] if first else 0
        last = min(bisect_right(ends, offset + limit - 1) + 1, len(ends))
        found = self._quotes_of(self._articles[first:last], Filters())
        return list(found[offset - before : offset - before + limit])

    def place(self, quote_id: int) -> int | None:
        """Where a quote stands; None where it is not among these, or further down than anyone has looked."""
        row = self._connection.execute("SELECT article_id FROM quote WHERE id = ?", (quote_id,)).fetchone()
        if row is None or row[0] not in self._articles:
            return None
        if self._per_quote:
            ids, before = self._ids, 0
        else:
            at = self._articles.index(row[0])
            ids, before = (
                self._quotes_of(self._articles[at : at + 1], Filters()),
                self._cumulated()[at - 1] if at else 0,
            )
        return before + ids.index(quote_id) if quote_id in ids else None

    def quotes(self, limit: int | None = None) -> Iterator[QuoteAnswer]:
        """The first so many, or all of them, read as they are asked for."""
        offset = 0
        while limit is None or offset < limit:
            page = self.ids(offset, _PAGE if limit is None else min(_PAGE, limit - offset))
            yield from quotes_in(self._connection, page)
            offset += len(page)
            if not page:
                return

    def few(self, most: int) -> frozenset[int] | None:
        """The ids of all of them, if they are no more than this."""
        if self._few is None and self.total(most + 1) <= most:
            self._few = frozenset(self.ids(0, most))
        return self._few

    def total(self, most: int) -> int:
        """How many there are; of those that a filter on quotes leaves, no more than `most` are counted."""
        if not self._per_quote:
            ends = self._cumulated()
            return ends[-1] if ends else 0
        self._follow(most)
        return min(len(self._ids), most)

    @property
    def is_partial(self) -> bool:
        """Whether there may be more than were counted."""
        return self._per_quote and (self._following is None or not self._done)

    def _cumulated(self) -> "array[int]":
        if self._ends is None:
            numbers = self._numbers.by_article()
            self._ends = array("q", accumulate(numbers[article] for article in self._articles))
        return self._ends

    def _follow(self, wanted: int) -> None:
        """Read on until so many quotes are known, or all."""
        if self._following is None:
            self._following = self._reading()
        while len(self._ids) < wanted and not self._done:
            more = next(self._following, None)
            self._done = more is None
            self._ids.extend(more or ())

    def _reading(self) -> "Iterator[array[int]]":
        chosen = self._filters
        if chosen.actors or chosen.via or chosen.articles or chosen.states or chosen.tags or chosen.notes:
            # few quotes, and an index leads there
            yield array("q", selected(self._connection, self._filters, self._without))
            return
        for start in range(0, len(self._articles), _ARTICLES_AT_ONCE):
            yield self._quotes_of(self._articles[start : start + _ARTICLES_AT_ONCE], self._filters)

    def _quotes_of(self, articles: "array[int]", filters: Filters) -> "array[int]":
        """The quotes of these articles in this order."""
        if not articles:
            return array("q")
        place = {article: i for i, article in enumerate(articles)}
        where, values = _condition(replace(filters, articles=tuple(articles)), self._without)
        rows = self._connection.execute(
            f"SELECT q.article_id, q.start, q.id {_BY_ARTICLE} WHERE {where}", values
        ).fetchall()
        rows.sort(key=lambda row: (place[row[0]], row[1]))
        return array("q", (row[2] for row in rows))


def selected(connection: sqlite3.Connection, filters: Filters, without: str, most: int = -1) -> list[int]:
    """The quotes that filters leave, in browsing order, no more than `most` unless that is negative.

    `without` is a full-text expression that no quote may fit. They are all read: for filters that leave few.
    """
    where, values = _condition(filters, without)
    rows = connection.execute(f"SELECT q.id {FROM} WHERE {where} {_ORDER}, q.start LIMIT ?", (*values, most))
    return [row[0] for row in rows]


def _condition(filters: Filters, without: str) -> tuple[str, list[object]]:
    where, values = filters.where()
    if not without:
        return where, values
    return f"{where} AND q.id NOT IN (SELECT rowid FROM quote_index WHERE quote_index MATCH ?)", [*values, without]
