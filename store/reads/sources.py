"""Every read of sources and of the articles they published."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from store.answers import ArticleAnswer, SourceAnswer
from store.database.store import Store
from store.reads.filters import Filters
from store.reads.quotes import FROM

_QUOTES = "(SELECT count(*) FROM quote q WHERE q.article_id = a.id AND q.outer_id IS NULL)"
_ARTICLE = (
    "SELECT a.id, s.id, s.name, s.brief, a.title, a.author, a.published, a.form, a.url, a.language,"
    " (SELECT n.name FROM document_name n WHERE n.document_id = a.document_id ORDER BY n.id LIMIT 1),"
    f" {_QUOTES},"
    " (SELECT o.name FROM article r JOIN source o ON o.id = r.source_id WHERE r.id = a.reprint_of),"
    " EXISTS (SELECT 1 FROM article v WHERE v.superseded_by = a.id) FROM article a JOIN source s ON s.id = a.source_id"
)


def list_sources(store: Store) -> tuple[SourceAnswer, ...]:
    """The sources, those with most quotes first."""
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT s.id, s.name, s.brief, group_concat(a.form), count(*),"
            f" sum({_QUOTES}), min(a.published), max(a.published), max(a.outlet IS NOT NULL)"
            " FROM source s JOIN article a ON a.source_id = s.id WHERE a.superseded_by IS NULL"
            " GROUP BY s.id ORDER BY 6 DESC, s.name"
        ).fetchall()
    return tuple(_source(row) for row in rows)


def languages(store: Store) -> tuple[str, ...]:
    """The languages of the articles, as in "zh", that of most first."""
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT language FROM article WHERE language IS NOT NULL AND superseded_by IS NULL"
            " GROUP BY language ORDER BY count(*) DESC, language"
        ).fetchall()
    return tuple(row[0] for row in rows)


def sources_quoting(store: Store, filters: Filters) -> tuple[int, ...]:
    """The ids of the sources of the quotes that the filters leave, those with most of them first."""
    where, values = filters.where()
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT a.source_id {FROM} WHERE {where} GROUP BY a.source_id ORDER BY count(*) DESC, a.source_id", values
        ).fetchall()
    return tuple(row[0] for row in rows)


def list_articles(store: Store, source_id: int | None = None) -> tuple[ArticleAnswer, ...]:
    """The latest version of every article, of one source or all, newest first."""
    condition = "" if source_id is None else " AND a.source_id = ?"
    values = () if source_id is None else (source_id,)
    with store.reading() as connection:
        rows = connection.execute(
            f"{_ARTICLE} WHERE a.superseded_by IS NULL{condition} ORDER BY a.published IS NULL, a.published DESC, a.id",
            values,
        ).fetchall()
    return tuple(_article(row) for row in rows)


def articles_by_id(store: Store, ids: Iterable[int]) -> tuple[ArticleAnswer, ...]:
    """These articles in this order, older versions too; unknown ids are left out."""
    found = []
    with store.reading() as connection:
        for article_id in ids:
            with suppress(LookupError):
                found.append(article_in(connection, article_id))
    return tuple(found)


def article_in(connection: sqlite3.Connection, article_id: int) -> ArticleAnswer:
    """One article's particulars. Raises LookupError."""
    row = connection.execute(f"{_ARTICLE} WHERE a.id = ?", (article_id,)).fetchone()
    if row is None:
        raise LookupError(article_id)
    return _article(row)


def _source(row: tuple[Any, ...]) -> SourceAnswer:
    counts = Counter(row[3].split(","))
    forms = tuple(sorted(counts, key=lambda form: (-counts[form], form)))
    fields = [row[0], row[1], bool(row[2]), forms, *row[4:8], bool(row[8])]
    return SourceAnswer(*fields)


def _article(row: tuple[Any, ...]) -> ArticleAnswer:
    fields = [*row[:3], bool(row[3]), *row[4:13], bool(row[13])]
    return ArticleAnswer(*fields)
