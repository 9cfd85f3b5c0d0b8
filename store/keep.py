"""Keep what corpus found: a document's articles with everything derived, in one transaction, or nothing of it."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from corpus import model
from corpus.model import Article
from corpus.read import PARSER_VERSION
from store import tables
from store.derived import write_derived
from store.documents import Document, is_kept_in, name_document, supplied_json
from store.relating import relate_articles
from store.remove import remove_article, sweep, take_out
from store.reprints import note_reprint
from store.rows import insert_row
from store.sketches import Sketch, sketch
from store.store import Store
from store.versions import inherit_keys, note_version, same_text

Outcome = Literal["added", "already there", "newer version", "older version", "replaced"]


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """What became of one article: `id` is its own, or that of the article that was there already."""

    id: int
    outcome: Outcome
    version_of: int | None = None
    """The article that it is a newer or older version of."""
    reprint_of: int | None = None
    """The article of another source whose text it repeats."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document and of each of its articles."""

    outcome: Outcome
    articles: tuple[KeptArticle, ...]

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The ids of its articles, in order."""
        return tuple(article.id for article in self.articles)


def keep(
    store: Store, document: Document, articles: Sequence[Article], sketches: Sequence[Sketch] | None = None
) -> Kept:
    """Write the parse of one document. The same one again changes nothing; a newer parse replaces the older.

    Raises StoreError.
    """
    with store.writing() as connection:
        return keep_in(connection, document, articles, sketches)


def keep_in(
    connection: sqlite3.Connection,
    document: Document,
    articles: Sequence[Article],
    sketches: Sequence[Sketch] | None = None,
    again: bool = False,
) -> Kept:
    """`keep`, inside a transaction that the caller holds; `sketches` are the articles', where they are known.

    `again` replaces a parse by this very parser, too.
    """
    if not again and (kept := is_kept_in(connection, document)):
        name_document(connection, document)
        return Kept("already there", tuple(KeptArticle(i, "already there") for i in kept))
    before = _parts(connection, document)
    writer = _Writer(connection, document, sketches or [sketch(article.text) for article in articles])
    done = tuple(writer.write(part, article, before.pop(part, None)) for part, article in enumerate(articles))
    for gone in before.values():
        remove_article(connection, gone)
    relate_articles(connection, [article.id for article in done if article.outcome != "already there"])
    outcomes = [article.outcome for article in done]
    every: tuple[Outcome, ...] = ("replaced", "added", "newer version", "older version", "already there")
    return Kept(next(outcome for outcome in every if outcome in outcomes), done)


def _parts(connection: sqlite3.Connection, document: Document) -> dict[int, int]:
    """The articles kept of this document so far, by part. One added without an outlet is given the outlet named now."""
    query = (
        "SELECT a.part, a.id FROM article a JOIN document d ON d.id = a.document_id"
        " WHERE d.hash = ? AND a.key = ? || ':' || a.part || ':' || ?"
    )
    outlets = ("", document.supplied.outlet) if document.supplied.outlet else ("",)
    return {
        part: article_id
        for outlet in outlets
        for part, article_id in connection.execute(query, (document.hash, document.hash, outlet))
    }


class _Writer:
    """Writes one document's articles."""

    def __init__(self, connection: sqlite3.Connection, document: Document, sketches: Sequence[Sketch]) -> None:
        self.connection = connection
        self.document = document
        self.sketches = sketches
        self.document_id: int | None = None

    def write(self, part: int, article: Article, before: int | None) -> KeptArticle:
        """Write one article, in the place of the article `before` if there is one."""
        if before is not None:
            return self._replace(part, article, before)
        source_id = _source(self.connection, article.about, self.document.name)
        same = same_text(self.connection, self.document.hash, source_id, article)
        if same is not None:
            _drop_unused(self.connection, source_id)
            return KeptArticle(same, "already there")
        row = self._row(part, article, source_id)
        article_id = self._insert(row, article)
        older = note_version(self.connection, article_id)
        reprint_of = note_reprint(self.connection, article_id, self.sketches[part])
        if older is None:
            return KeptArticle(article_id, "added", None, reprint_of)
        other, is_newer = older
        return KeptArticle(article_id, "newer version" if is_newer else "older version", other, reprint_of)

    def _replace(self, part: int, article: Article, before: int) -> KeptArticle:
        """Write a new parse under the old article's id, so that what points to it keeps pointing."""
        connection = self.connection
        self._keep_document()  # before its last article goes
        added_at, superseded_by = connection.execute(
            "SELECT added_at, superseded_by FROM article WHERE id = ?", (before,)
        ).fetchone()
        older = [row[0] for row in connection.execute("SELECT id FROM article WHERE superseded_by = ?", (before,))]
        copies = [row[0] for row in connection.execute("SELECT id FROM article WHERE reprint_of = ?", (before,))]
        keys = connection.execute("SELECT key FROM version_key WHERE article_id = ?", (before,)).fetchall()
        left = take_out(connection, before)
        row = self._row(part, article, _source(connection, article.about, self.document.name))
        row.id, row.added_at, row.superseded_by = before, added_at, superseded_by
        self._insert(row, article)
        connection.executemany("UPDATE article SET superseded_by = ? WHERE id = ?", [(before, i) for i in older])
        connection.executemany("UPDATE article SET reprint_of = ? WHERE id = ?", [(before, i) for i in copies])
        if older:  # under which they were found
            inherit_keys(connection, before, [key for (key,) in keys])
        if superseded_by is None:
            note_version(connection, before)
        reprint_of = note_reprint(connection, before, self.sketches[part])
        sweep(connection, left)
        return KeptArticle(before, "replaced", None, reprint_of)

    def _insert(self, row: tables.Article, article: Article) -> int:
        article_id = insert_row(self.connection, row)
        write_derived(self.connection, article_id, row.key, article)
        return article_id

    def _row(self, part: int, article: Article, source_id: int) -> tables.Article:
        about = article.about
        return tables.Article(
            key=self.document.article_key(part),
            document_id=self._keep_document(),
            part=part,
            supplied=supplied_json(self.document.supplied),
            parser_version=PARSER_VERSION,
            source_id=source_id,
            title=about.title,
            outlet=about.outlet,
            author=about.author,
            published=about.published,
            form=about.form or "report",
            url=about.url,
            language=about.language,
            text=article.text,
            added_at=_now(),
        )

    def _keep_document(self) -> int:
        """The id of the document's row, written when its first article is."""
        if self.document_id is None:
            document = self.document
            if name_document(self.connection, document) is None:
                row = tables.Document(hash=document.hash, raw=document.packed, size=len(document.data), added_at=_now())
                insert_row(self.connection, row)
            self.document_id = name_document(self.connection, document)
        assert self.document_id is not None
        return self.document_id


def _source(connection: sqlite3.Connection, about: model.About, file: str) -> int:
    name = about.outlet or about.title or file or "Untitled"
    brief = about.form == "brief"
    row = connection.execute("SELECT id FROM source WHERE name = ? AND brief = ?", (name, brief)).fetchone()
    return int(row[0]) if row else insert_row(connection, tables.Source(name=name, brief=brief))


def _drop_unused(connection: sqlite3.Connection, source_id: int) -> None:
    connection.execute(
        "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)",
        (source_id,),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
