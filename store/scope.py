"""Which passages lie within what chosen sources and actors leave?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.filters import Filters
from store.quotes import FROM
from store.store import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """The articles that are left, and the (start, end) of the quotes that are; None where nothing restricts them."""

    articles: frozenset[int] | None = None
    quotes: Mapping[int, Sequence[tuple[int, int]]] | None = None

    def touches(self, article_id: int, start: int, end: int) -> bool:
        """Whether some of text[start:end] of an article is left."""
        if self.articles is not None and article_id not in self.articles:
            return False
        return self.quotes is None or any(a < end and start < b for a, b in self.quotes.get(article_id, ()))


def scope_of(store: Store, filters: Filters) -> Scope:
    """What the sources and actors of these filters leave; with an actor, what it is quoted with."""
    if filters.actors:
        where, values = Filters(filters.sources, filters.actors).where()
        quotes: dict[int, list[tuple[int, int]]] = {}
        with store.reading() as connection:
            for article, start, end in connection.execute(
                f'SELECT a.id, q.start, q."end" {FROM} WHERE {where}', values
            ):
                quotes.setdefault(article, []).append((start, end))
        return Scope(quotes=quotes)
    if filters.sources:
        marks = ", ".join("?" * len(filters.sources))
        with store.reading() as connection:
            rows = connection.execute(f"SELECT id FROM article WHERE source_id IN ({marks})", filters.sources)
            return Scope(frozenset(row[0] for row in rows))
    return Scope()
