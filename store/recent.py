"""What did the last searches read of quotes? The next keystroke finds most of the same ones.

Each kind of thing is kept by id up to a bound, for one state of the store, and forgotten all at once when it is full.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from store.answers import QuoteAnswer
from store.quotes import quotes_in
from store.wording import joined

T = TypeVar("T")
MOST_TEXTS = 4000
MOST_ANSWERS = 1000
MOST_ARTICLES = 20_000
_BATCH = 500  # below SQLite's limit on parameters


@dataclass(slots=True)
class Candidate:
    """A quote that was found, as far as ranking needs it."""

    id: int
    article_id: int
    kind: str
    text: str
    score: float = 0.0
    """How well it fits the latest query."""
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
        self._published: dict[int, str | None] = {}

    def candidates(self, ids: Sequence[int]) -> list[Candidate]:
        """These quotes in this order."""

        def read(some: Sequence[int]) -> Iterable[tuple[int, Candidate]]:
            query = f"SELECT id, article_id, kind, text FROM quote WHERE id IN ({_marks(some)})"
            return ((row[0], Candidate(*row)) for row in self._connection.execute(query, some))

        return list(_known(ids, self._texts, MOST_TEXTS, read).values())

    def answers(self, ids: Sequence[int]) -> dict[int, QuoteAnswer]:
        """Everything that is shown of these quotes, by id."""

        def read(some: Sequence[int]) -> Iterable[tuple[int, QuoteAnswer]]:
            return ((quote.id, quote) for quote in quotes_in(self._connection, some))

        return _known(ids, self._answers, MOST_ANSWERS, read)

    def published(self, articles: Collection[int]) -> dict[int, str | None]:
        """When each of these articles was published."""

        def read(some: Sequence[int]) -> Iterable[tuple[int, str | None]]:
            return self._connection.execute(f"SELECT id, published FROM article WHERE id IN ({_marks(some)})", some)

        return _known(articles, self._published, MOST_ARTICLES, read)


def _known(
    ids: Collection[int], known: dict[int, T], most: int, read: Callable[[Sequence[int]], Iterable[tuple[int, T]]]
) -> dict[int, T]:
    """What is known of these ids, in their order, once the rest has been read."""
    missing = [i for i in ids if i not in known]
    if len(known) + len(missing) > most:
        missing = list(ids)
        known.clear()
    for start in range(0, len(missing), _BATCH):
        known.update(read(missing[start : start + _BATCH]))
    return {i: known[i] for i in ids if i in known}


def _marks(values: Sequence[int]) -> str:
    return ", ".join("?" * len(values))
