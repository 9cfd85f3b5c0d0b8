"""What did a question find? It is ordered as a whole, and its quotes are read as they are looked at."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from store.answers import QuoteAnswer
from store.reads.browse import BrowseOrder
from store.reads.quotes import quotes_in
from store.search.highlight import Wanted
from store.search.recent import Recent

MOST_COUNTED = 10_000
"""Quotes left by a filter on quotes that are counted."""
Scored = tuple[int, float]
"""The id of a quote and how well it fits, from 0 to 100."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A quote that was found: `spans` are the characters of `quote.text` that match; `score` is from 0 to 100."""

    quote: QuoteAnswer
    spans: tuple[tuple[int, int], ...]
    score: float


class Results(Protocol):
    """`total` quotes fit, or more with `more`; all of them can be had as hits."""

    total: int
    more: bool

    def reach(self, end: int) -> None:
        """Make known all that stand before this place."""

    def hits(self, offset: int, number: int) -> tuple[Hit, ...]:
        """Those at these places."""

    def place(self, quote_id: int) -> int | None:
        """Where this quote stands; None where it is not among those that are known."""


class Browsed:
    """All quotes that filters leave, in browsing order."""

    def __init__(self, connection: sqlite3.Connection, order: BrowseOrder) -> None:
        """Count them."""
        self._connection, self._order = connection, order
        self.total = order.total(MOST_COUNTED)
        self.more = order.is_partial

    def reach(self, end: int) -> None:
        """They are followed as they are looked at."""

    def hits(self, offset: int, number: int) -> tuple[Hit, ...]:
        quotes = quotes_in(self._connection, self._order.ids(offset, number))
        return tuple(Hit(quote, (), 0.0) for quote in quotes)

    def place(self, quote_id: int) -> int | None:
        return self._order.place(quote_id)


class Best:
    """The quotes that fit a query, the best first; those behind the `first` are ranked when somebody goes there."""

    def __init__(
        self,
        first: Sequence[Scored],
        total: int,
        more: bool,
        wanted: Wanted,
        recent: Recent,
        rest: Callable[[], Iterable[Scored]],
    ) -> None:
        """Nothing is read yet; `rest` ranks what is not among the first."""
        self._ranked, self._rest = list(first), rest
        self._wanted, self._recent = wanted, recent
        self.total, self.more = total, more

    def reach(self, end: int) -> None:
        if end > len(self._ranked) and (self.more or self.total > len(self._ranked)):
            known = {quote_id for quote_id, _ in self._ranked}
            self._ranked += [one for one in self._rest() if one[0] not in known]
            self.total, self.more = len(self._ranked), False

    def hits(self, offset: int, number: int) -> tuple[Hit, ...]:
        some = self._ranked[offset : offset + number]
        quotes = self._recent.answers([quote_id for quote_id, _ in some])
        return tuple(Hit(quotes[i], self._wanted.spans(quotes[i].text), score) for i, score in some if i in quotes)

    def place(self, quote_id: int) -> int | None:
        return next((i for i, (known, _) in enumerate(self._ranked) if known == quote_id), None)
