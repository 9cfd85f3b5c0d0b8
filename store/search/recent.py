"""What did the last searches read of quotes? The next keystroke finds most of the same ones.

Each kind of thing is kept by id up to a bound, for one state of the store, and forgotten all at once when it is full.
"""

import json
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from store.answers import QuoteAnswer
from store.reads.quotes import quotes_in
from store.search.wording import joined

T = TypeVar("T")
MOST_TEXTS = 4000
MOST_ANSWERS = 1000
MOST_ARTICLES = 1000
"""Articles looked up one by one; then the dates of all are read."""


@dataclass(slots=True)
class Candidate:
    """A quote that was found, as far as ranking needs it."""

    id: int
    article_id: int
    kind: str
    text: str
    score: float = 0.0
    """How well it fits the latest query."""
    cut: int = 0
    """How it holds the latest query where it holds it as it stands: see `Wording.cut`."""
    _joined: str = ""

    @property
    def joined(self) -> str:
        """Its terms as `Wording` looks at them."""
        if not self._joined:
            self._joined = joined(self.text)
        return self._joined


class Recent:
    """Reads quotes by id, each only once for some time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._texts: dict[int, Candidate] = {}
        self._answers: dict[int, QuoteAnswer] = {}
        self._published: dict[int, str] = {}
        self._dates: _Dates | None = None

    def candidates(self, ids: Sequence[int]) -> list[Candidate]:
        """These quotes in this order."""

        def read(some: Sequence[int]) -> Iterable[tuple[int, Candidate]]:
            query = "SELECT q.id, article_id, kind, text FROM json_each(?) j CROSS JOIN quote q ON q.id = j.value"
            return ((row[0], Candidate(*row)) for row in self._connection.execute(query, (json.dumps(some),)))

        return list(_known(ids, self._texts, MOST_TEXTS, read).values())

    def answers(self, ids: Sequence[int]) -> dict[int, QuoteAnswer]:
        """Everything that is shown of these quotes, by id."""

        def read(some: Sequence[int]) -> Iterable[tuple[int, QuoteAnswer]]:
            return ((quote.id, quote) for quote in quotes_in(self._connection, some))

        return _known(ids, self._answers, MOST_ANSWERS, read)

    def published(self, articles: Collection[int]) -> dict[int, str]:
        """When each of these articles was published, or ""."""
        if self._dates is None and len(self._published) > MOST_ARTICLES:
            self._dates = _Dates(self._connection)
        if self._dates is not None:
            return {article: self._dates.of(article) for article in articles}

        def read(some: Sequence[int]) -> Iterable[tuple[int, str]]:
            query = "SELECT a.id, coalesce(published, '') FROM json_each(?) j CROSS JOIN article a ON a.id = j.value"
            return self._connection.execute(query, (json.dumps(some),))

        return _known(articles, self._published, 2 * MOST_ARTICLES, read)


class _Dates:
    """The dates of all articles, read from their index: each row lies among long texts, and takes a page to look up."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()
        self._dates = [""]
        self._date_of = array("I", bytes(4 * (last + 1)))
        for article, published in connection.execute("SELECT id, published FROM article ORDER BY published"):
            if published and published != self._dates[-1]:
                self._dates.append(published)
            self._date_of[article] = len(self._dates) - 1

    def of(self, article: int) -> str:
        return self._dates[self._date_of[article]]


def _known(
    ids: Collection[int], known: dict[int, T], most: int, read: Callable[[Sequence[int]], Iterable[tuple[int, T]]]
) -> dict[int, T]:
    """What is known of these ids, in their order, once the rest has been read."""
    missing = [i for i in ids if i not in known]
    if len(known) + len(missing) > most:
        missing = list(ids)
        known.clear()
    if missing:
        known.update(read(missing))
    return {i: known[i] for i in ids if i in known}
