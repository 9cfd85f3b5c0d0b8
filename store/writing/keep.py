"""Keep what corpus found: a document's articles with everything derived, in one transaction, or nothing of it."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from corpus import model
from corpus.limits import Limits
from corpus.model import Article
from store.corrections.pairings import lost_pairings, share_pairings
from store.corrections.rows import AS_PARSED, Standing, TextKey, carry_over, has_corrections, with_corrections
from store.database import tables
from store.database.pending import Pending
from store.database.rows import insert_row
from store.database.store import Store
from store.entries.documents import Document, supplied_json
from store.entries.entry import Entry, entry_of
from store.entries.parsing import Parsed, parse_document
from store.known_names import reading_version
from store.notes.rows import attach, share
from store.words.outlets import is_site, outlet_key
from store.writing.alike import sharing
from store.writing.derived import write_derived
from store.writing.kept_bytes import kept_bytes_in
from store.writing.known_documents import add_name, is_kept_in, name_document, parts_kept
from store.writing.relating import relate_articles
from store.writing.remove import remove_article, sweep, take_out
from store.writing.reprints import note_reprint
from store.writing.versions import are_known, inherit_keys, may_be_known, note_version, same_text, version_keys

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
    standing: Standing = AS_PARSED
    """What became of the corrections, notes and pairings of the version before."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document and of each of its articles."""

    outcome: Outcome
    articles: tuple[KeptArticle, ...]

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The ids of its articles, in order."""
        return tuple(article.id for article in self.articles)


def keep(store: Store, document: Document, articles: Sequence[Article]) -> Kept:
    """Write the parse of one document. The same one again changes nothing; a newer parse replaces the older.

    Raises StoreError.
    """
    entries = [entry_of(article, document.article_key(part)) for part, article in enumerate(articles)]
    with store.writing() as connection, Pending(connection) as pending:
        return keep_in(pending, document, entries)


def keep_in(
    pending: Pending, document: Document, entries: Sequence[Entry], again: bool = False, packed: bytes | None = None
) -> Kept:
    """`keep`, inside a transaction that the caller holds; `again` replaces a parse by this very parser, too.

    `packed` is what the document's bytes are kept as, where a worker has compressed them already.
    """
    connection = pending.connection
    before: dict[int, tuple[int, str]] = {}
    document_id = name_document(connection, document)
    if document_id is not None:
        if not again and (kept := is_kept_in(connection, document)):
            return Kept("already there", tuple(KeptArticle(i, "already there") for i in kept))
        before = parts_kept(connection, document)
    writer = _Writer(pending, document, document_id, packed)
    done = tuple(writer.write(part, entry, before.pop(part, None)) for part, entry in enumerate(entries))
    for gone, _ in before.values():
        remove_article(pending, gone)
    for came, version in writer.came_back:
        _bring_along(pending, came, *version)
    relate_articles(pending, [article.id for article in done if article.outcome != "already there"])
    outcomes = [article.outcome for article in done]
    every: tuple[Outcome, ...] = ("replaced", "added", "newer version", "older version", "already there")
    return Kept(next(outcome for outcome in every if outcome in outcomes), done)


class _Writer:
    """Writes one document's articles."""

    def __init__(self, pending: Pending, document: Document, document_id: int | None, packed: bytes | None) -> None:
        self.pending = pending
        self.connection = pending.connection
        self.document = document
        self.document_id = document_id
        self.packed = packed
        self.came_back: list[tuple[int, tuple[int, bool]]] = []
        """Articles in which a person once put something right, with the version that was there without them."""
        self.now = datetime.now(UTC).isoformat(timespec="seconds")

    def write(self, part: int, entry: Entry, before: tuple[int, str] | None) -> KeptArticle:
        """Write one article, in the place of the one with the id and key `before` if there is one."""
        if before is not None:
            return self._replace(part, entry, *before)
        source_id = _source(self.connection, entry.about, self.document.name)
        keys = _version_keys(entry, source_id)
        known = bool(keys) and are_known(self.connection, keys)
        same = same_text(self.connection, self.document.hash, keys, entry.text) if known else None
        if same is not None:
            _drop_unused(self.connection, source_id)
            return KeptArticle(same, "already there")
        row = self._row(part, entry, source_id)
        article_id = insert_row(self.connection, tables.Article, row)
        older, shared = None, sharing(self.connection, entry.sketch)
        if known or may_be_known(shared):
            older = note_version(self.connection, article_id, keys, shared)
        else:
            inherit_keys(self.connection, article_id, keys)
        reprint_of = note_reprint(self.connection, article_id, entry.sketch, shared)
        standing = self._derive(article_id, part, row["key"], entry, older)
        if older is None:
            return KeptArticle(article_id, "added", None, reprint_of)
        other, is_newer = older
        if is_newer:
            return KeptArticle(article_id, "newer version", other, reprint_of, standing)
        return KeptArticle(article_id, "older version", other, reprint_of)

    def _replace(self, part: int, entry: Entry, before: int, key: str) -> KeptArticle:
        """Write a new parse under the old article's id and key, so that what points to it keeps pointing."""
        connection = self.connection
        self._keep_document()  # before its last article goes
        added_at, superseded_by = connection.execute(
            "SELECT added_at, superseded_by FROM article WHERE id = ?", (before,)
        ).fetchone()
        older = [row[0] for row in connection.execute("SELECT id FROM article WHERE superseded_by = ?", (before,))]
        copies = [row[0] for row in connection.execute("SELECT id FROM article WHERE reprint_of = ?", (before,))]
        keys = connection.execute("SELECT key FROM version_key WHERE article_id = ?", (before,)).fetchall()
        left = take_out(self.pending, before)
        source_id = _source(connection, entry.about, self.document.name)
        row = self._row(part, entry, source_id)
        if row["key"] != key:  # the outlet has been named since
            entry = entry.under(key)
        stays = {"id": before, "key": key, "added_at": added_at, "superseded_by": superseded_by}
        insert_row(connection, tables.Article, {**row, **stays})
        connection.executemany("UPDATE article SET superseded_by = ? WHERE id = ?", [(before, i) for i in older])
        connection.executemany("UPDATE article SET reprint_of = ? WHERE id = ?", [(before, i) for i in copies])
        if older:  # under which they were found
            inherit_keys(connection, before, [key for (key,) in keys])
        shared, other = sharing(connection, entry.sketch), None
        if superseded_by is None:
            other = note_version(connection, before, _version_keys(entry, source_id), shared)
        reprint_of = note_reprint(connection, before, entry.sketch, shared)
        self._derive(before, part, key, entry, other)
        sweep(connection, left)
        return KeptArticle(before, "replaced", None, reprint_of)

    def _derive(self, article_id: int, part: int, key: str, entry: Entry, version: tuple[int, bool] | None) -> Standing:
        """Write all that follows from the parse, and what a person put right or noted in it or another `version`."""
        text = TextKey(self.document.hash, part)
        if version is not None:
            other, is_newer = version
            if has_corrections(self.connection, text):
                self.came_back.append((article_id, (other, is_newer)))
            carry_over(self.connection, other, text, entry if is_newer else None)
            share(self.connection, article_id, other)
            share_pairings(self.connection, article_id, other)
        corrected, standing = with_corrections(self.connection, text, key, entry)
        write_derived(self.pending, article_id, corrected)
        notes, pairings = attach(self.connection, article_id), lost_pairings(self.connection, article_id)
        return replace(standing, notes_lost=notes, pairings_lost=pairings)

    def _row(self, part: int, entry: Entry, source_id: int) -> dict[str, Any]:
        about = entry.about
        return {
            "key": self.document.article_key(part),
            "document_id": self._keep_document(),
            "part": part,
            "supplied": supplied_json(self.document.supplied),
            "parser_version": reading_version(),
            "source_id": source_id,
            "title": about.title,
            "outlet": about.outlet,
            "author": about.author,
            "published": about.published,
            "form": about.form or "report",
            "url": about.url,
            "language": about.language,
            "text": entry.text,
            "added_at": self.now,
        }

    def _keep_document(self) -> int:
        """The id of the document's row, written when its first article is."""
        if self.document_id is None:
            document = self.document
            raw = document.packed if self.packed is None else self.packed
            row = {"hash": document.hash, "raw": raw, "size": len(document.data), "added_at": self.now}
            self.document_id = insert_row(self.connection, tables.Document, row)
            add_name(self.connection, self.document_id, document.name)
        return self.document_id


def keep_again(pending: Pending, document: Document, part: int, entry: Entry) -> None:
    """Write a kept article's rows anew, inside a transaction that the caller holds."""
    writer = _Writer(pending, document, name_document(pending.connection, document), None)
    kept = writer.write(part, entry, parts_kept(pending.connection, document)[part])
    relate_articles(pending, [kept.id])


def _bring_along(pending: Pending, came: int, other: int, is_newer: bool) -> None:
    """Let what was put right in an article that has come back hold in the version that was there without it, too.

    That one is written again; what another parser read is left, since it is to be read again anyway.
    """
    connection = pending.connection
    document_id, part, supplied, digest, is_current = connection.execute(
        "SELECT a.document_id, a.part, a.supplied, d.hash, a.parser_version = ? FROM article a"
        " JOIN document d ON d.id = a.document_id WHERE a.id = ?",
        (reading_version(), other),
    ).fetchone()
    kept = kept_bytes_in(connection, document_id, supplied) if is_current else None
    parsed = parse_document(kept.document, Limits(), only=part) if kept and kept.document else None
    entry = parsed.entries[0] if isinstance(parsed, Parsed) else None
    carry_over(connection, came, TextKey(digest, part), None if is_newer else entry)
    if kept and kept.document and entry:
        keep_again(pending, kept.document, part, entry)


def _source(connection: sqlite3.Connection, about: model.About, file: str) -> int:
    name = about.outlet or about.title or file or "Untitled"
    brief = about.form == "brief"
    row = connection.execute("SELECT id FROM source WHERE name = ? AND brief = ?", (name, brief)).fetchone()
    if row is None and about.outlet:  # in other capitals, without its article or by its site it is no second witness
        row = _known_otherwise(connection, name, brief)
    return int(row[0]) if row else insert_row(connection, tables.Source, {"name": name, "brief": brief})


_LONGEST_OUTLET = 40
"""Characters of a name beyond which it is an article's title, and no outlet's name or site."""


def _known_otherwise(connection: sqlite3.Connection, name: str, brief: bool) -> tuple[int, str] | None:
    """The source that goes by this outlet's name in other capitals, with or without "The", or by its site; by a site,
    that of the outlet.

    Of a name and a site, the source goes by the name.
    """
    by_site, size = is_site(name), len(name)
    other = f"length(name) <= ? AND name {'NOT LIKE' if by_site else 'LIKE'} '%.%'"
    query = f"SELECT id, name FROM source WHERE brief = ? AND (length(name) IN (?, ?, ?) OR ({other})) ORDER BY id"
    article = len("The ")
    known: list[tuple[int, str]] = connection.execute(
        query, (brief, size, size - article, size + article, _LONGEST_OUTLET)
    ).fetchall()
    found = next((row for row in known if outlet_key(row[1]) == outlet_key(name)), None)
    if found and is_site(found[1]) and not by_site:
        connection.execute("UPDATE source SET name = ? WHERE id = ?", (name, found[0]))
    return found


def _version_keys(entry: Entry, source_id: int) -> list[str]:
    return version_keys(entry.page, source_id, entry.title, entry.about.form == "brief")


def _drop_unused(connection: sqlite3.Connection, source_id: int) -> None:
    connection.execute(
        "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)",
        (source_id,),
    )
