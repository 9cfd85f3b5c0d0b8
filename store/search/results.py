"""What did a question find? It is ranked or ordered as a whole, and its quotes are read as they are looked at."""

import sqlite3
from dataclasses import dataclass
from typing import Protocol

from store.answers import QuoteAnswer
from store.reads.browse import BrowseOrder
from store.reads.quotes import quotes_in
from store.search.find import Ranked
from store.search.highlight import Wanted
from store.search.recent import Recent

MOST_COUNTED = 10_000
"""Quotes left by a filter on quotes that are counted."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A quote that was found: `spans` are the characters of `quote.text` that match; `score` is from 0 to 100."""

    quote: QuoteAnswer
    spans: tuple[tuple[int, int], ...]
    score: float


class Results(Protocol):
    """`total` quotes fit, or more with `more`; the first `count` of them can be had as hits."""

    total: int
    count: int
    more: bool

    def hits(self, offset: int, number: int) -> tuple[Hit, ...]:
        """Those at these places."""

    def place(self, quote_id: int) -> int | None:
        """Where this quote stands; None where it is not among those that are known."""


class Browsed:
    """All quotes that filters leave, in browsing order."""

    def __init__(self, connection: sqlite3.Connection, order: BrowseOrder) -> None:
        """Count them."""
        self._connection, self._order = connection, order
        self.total = self.count = order.total(MOST_COUNTED)
        self.more = order.is_partial

    def hits(self, offset: int, number: int) -> tuple[Hit, ...]:
        quotes = quotes_in(self._connection, self._order.ids(offset, number))
        return tuple(Hit(quote, (), 0.0) for quote in quotes)

    def place(self, quote_id: int) -> int | None:
        return self._order.place(quote_id)


class Best:
    """The quotes that fit a query best, the best first."""

    def __init__(self, ranked: Ranked, wanted: Wanted, recent: Recent) -> None:
        """Nothing is read yet."""
        self._ranked, self._wanted, self._recent = ranked.best, wanted, recent
        self.total, self.count, self.more = ranked.total, len(ranked.best), ranked.more

    def hits(self, offset: int, number: int) -> tuple[Hit, ...]:
        some = self._ranked[offset : offset + number]
        quotes = self._recent.answers([candidate.id for candidate in some])
        return tuple(Hit(quotes[c.id], self._wanted.spans(c.text), c.score) for c in some if c.id in quotes)

    def place(self, quote_id: int) -> int | None:
        return next((i for i, candidate in enumerate(self._ranked) if candidate.id == quote_id), None)
