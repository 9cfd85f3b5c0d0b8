"""Which passages, figures and findings lie within what chosen sources and actors and a typed query leave?"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.answers import FigureAnswer
from store.database.store import Store
from store.figures.measured import AROUND, sentence_at
from store.reads.filters import Filters
from store.reads.quotes import FROM
from store.search.fitting import fitting
from store.search.query import Query, parse_query
from store.search.resolve import Resolver

_NOTHING = Query("")


@dataclass(frozen=True, slots=True)
class Scope:
    """The articles that are left, the (start, end) of the quotes that are, and the words that a text has to hold.

    Articles and quotes are None where nothing restricts them.
    """

    articles: frozenset[int] | None = None
    quotes: Mapping[int, Sequence[tuple[int, int]]] | None = None
    query: Query = _NOTHING
    exact: bool = False

    def touches(self, article_id: int, start: int, end: int) -> bool:
        """Whether some of text[start:end] of an article is left by all but the words."""
        if self.articles is not None and article_id not in self.articles:
            return False
        return self.quotes is None or any(a < end and start < b for a, b in self.quotes.get(article_id, ()))

    @property
    def has_words(self) -> bool:
        """Whether the query asks for words at all, or for their absence."""
        return not self.query.is_empty or bool(self.query.without)

    def fit(self, texts: Sequence[str]) -> list[bool]:
        """For each text whether the words leave it."""
        return fitting(self.query, texts, self.exact)


def resolved(store: Store, filters: Filters, typed: str) -> Filters:
    """These filters and those of a typed query together."""
    given = parse_query(typed).filters
    if not given:
        return filters
    with store.reading() as connection:
        return Resolver(connection).resolve(given, filters).filters


def scope_of(store: Store, filters: Filters, typed: str = "", exact: bool = False) -> Scope:
    """What these filters and the typed query leave; with a restriction on quotes, the passages of those quotes."""
    query, filters = parse_query(typed), resolved(store, filters, typed)
    with store.reading() as connection:
        if filters != filters.of_articles:
            where, values = filters.where()
            quotes: dict[int, list[tuple[int, int]]] = {}
            for article, start, end in connection.execute(
                f'SELECT a.id, q.start, q."end" {FROM} WHERE {where}', values
            ):
                quotes.setdefault(article, []).append((start, end))
            return Scope(None, quotes, query, exact)
        if filters != Filters():
            where, values = filters.where_article()
            rows = connection.execute(f"SELECT a.id FROM article a WHERE {where}", values)
            return Scope(frozenset(row[0] for row in rows), None, query, exact)
    return Scope(None, None, query, exact)


def figures_left(store: Store, figures: Sequence[FigureAnswer], scope: Scope) -> frozenset[int]:
    """The ids of those figures that are left; the words may stand in a figure's sentence or in what is said of it."""
    left = [f for f in figures if scope.touches(f.article_id, f.start, f.end)]
    if not scope.has_words:
        return frozenset(f.id for f in left)
    sentences = _sentences(store, [f.id for f in left])
    parts = [(sentences.get(f.id), f.text, f.of, f.subject, f.actor, f.period, f.speaker) for f in left]
    fit = scope.fit([" \n".join(filter(None, about)) for about in parts])
    return frozenset(f.id for f, does in zip(left, fit, strict=True) if does)


def _sentences(store: Store, figures: Sequence[int]) -> dict[int, str]:
    """The sentence of each figure."""
    with store.reading() as connection:
        rows = connection.execute(
            'SELECT f.id, min(f.start, ?1), f."end" - f.start, substr(a.text, max(1, f.start + 1 - ?1),'
            ' min(f.start, ?1) + f."end" - f.start + ?1)'
            " FROM figure f JOIN article a ON a.id = f.article_id WHERE f.id IN (SELECT value FROM json_each(?2))",
            (AROUND, json.dumps(figures)),
        ).fetchall()
    return {figure: sentence_at(text, start, start + length) for figure, start, length, text in rows}
