"""Keep what corpus found: a document's articles with everything derived, in one transaction, or nothing of it."""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from corpus import model
from corpus.model import Article
from corpus.read import PARSER_VERSION
from store import tables
from store.documents import Document, compress, supplied_json
from store.fold import fold
from store.index import index_quotes
from store.linking import link_actors
from store.nesting import outermost
from store.remove import remove_article
from store.rows import insert_row, insert_rows, next_id
from store.store import Store

Outcome = Literal["added", "already there", "replaced"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document: its articles' ids, and whether they are new."""

    outcome: Outcome
    article_ids: tuple[int, ...]


def keep(store: Store, document: Document, articles: Sequence[Article]) -> Kept:
    """Write the parse of one document. The same one again changes nothing; a newer parse replaces the older.

    Raises StoreError.
    """
    with store.writing() as connection:
        return keep_in(connection, document, articles)


def keep_in(connection: sqlite3.Connection, document: Document, articles: Sequence[Article]) -> Kept:
    """`keep`, inside a transaction that the caller holds."""
    document_id = _document(connection, document)
    found = [_kept_article(connection, document.article_key(part)) for part in range(len(articles))]
    same = (supplied_json(document.supplied), PARSER_VERSION)
    if all(row is not None and row[1:] == same for row in found):
        return Kept("already there", tuple(row[0] for row in found if row))
    for row in found:
        if row is not None:
            remove_article(connection, row[0])
    ids = tuple(_article(connection, document, document_id, part, article) for part, article in enumerate(articles))
    return Kept("replaced" if any(found) else "added", ids)


def _kept_article(connection: sqlite3.Connection, key: str) -> Any:
    query = "SELECT id, supplied, parser_version FROM article WHERE key = ?"
    return connection.execute(query, (key,)).fetchone()


def _document(connection: sqlite3.Connection, document: Document) -> int:
    row = connection.execute("SELECT id FROM document WHERE hash = ?", (document.hash,)).fetchone()
    document_id: int = (
        row[0]
        if row
        else insert_row(
            connection,
            tables.Document(hash=document.hash, raw=compress(document.data), size=len(document.data), added_at=_now()),
        )
    )
    connection.execute(
        "INSERT OR IGNORE INTO document_name (document_id, name) VALUES (?, ?)", (document_id, document.name)
    )
    return document_id


def _article(connection: sqlite3.Connection, document: Document, document_id: int, part: int, article: Article) -> int:
    about = article.about
    key = document.article_key(part)
    article_id = insert_row(
        connection,
        tables.Article(
            key=key,
            document_id=document_id,
            part=part,
            supplied=supplied_json(document.supplied),
            parser_version=PARSER_VERSION,
            source_id=_source(connection, about, document.name),
            title=about.title,
            outlet=about.outlet,
            author=about.author,
            published=about.published,
            form=about.form or "report",
            url=about.url,
            language=about.language,
            text=article.text,
            added_at=_now(),
        ),
    )
    passages = [{"article_id": article_id, "kind": p.kind, "start": p.start, "end": p.end} for p in article.passages]
    insert_rows(connection, tables.Passage, passages)
    dates = [
        {"article_id": article_id, "start": d.start, "end": d.end, "text": d.text, "iso": d.iso} for d in article.dates
    ]
    insert_rows(connection, tables.DateMention, dates)
    actor_ids = _actors(connection, article_id, article)
    _quotes(connection, article_id, key, article.quotes, actor_ids)
    _figures(connection, article_id, key, article.figures)
    link_actors(connection, article_id)
    return article_id


def _source(connection: sqlite3.Connection, about: model.About, file: str) -> int:
    name = about.outlet or about.title or file or "Untitled"
    brief = about.form == "brief"
    row = connection.execute("SELECT id FROM source WHERE name = ? AND brief = ?", (name, brief)).fetchone()
    return int(row[0]) if row else insert_row(connection, tables.Source(name=name, brief=brief))


def _actors(connection: sqlite3.Connection, article_id: int, article: Article) -> dict[str, int]:
    """Write the article's actors and its unnamed speakers; their ids by name."""
    named = {actor.name: actor for actor in article.actors}
    speakers = dict.fromkeys(q.speaker for q in article.quotes if q.speaker)
    unnamed = [model.Actor(name, "person") for name in speakers if name not in named]
    first = next_id(connection, tables.ArticleActor)
    every = [*named.values(), *unnamed]
    rows = [
        {
            "id": first + i,
            "article_id": article_id,
            "name": actor.name,
            "folded": fold(actor.name),
            "type": actor.type,
            "named": actor.name in named,
            "roles": json.dumps(actor.roles, ensure_ascii=False),
            "aliases": json.dumps(actor.aliases, ensure_ascii=False),
            "mentions": json.dumps(actor.mentions),
        }
        for i, actor in enumerate(every)
    ]
    insert_rows(connection, tables.ArticleActor, rows)
    return {actor.name: first + i for i, actor in enumerate(every)}


def _quotes(
    connection: sqlite3.Connection,
    article_id: int,
    article_key: str,
    quotes: tuple[model.Quote, ...],
    actor_ids: dict[str, int],
) -> None:
    first = next_id(connection, tables.Quote)
    outer = outermost(quotes)
    keys = stable_keys(article_key, ((q.kind, q.text) for q in quotes))
    rows = [
        {
            "id": first + i,
            "key": keys[i],
            "article_id": article_id,
            "outer_id": None if (o := outer[i]) is None else first + o,
            "start": q.start,
            "end": q.end,
            "text": q.text,
            "kind": q.kind,
            "speaker": q.speaker,
            "speaker_id": actor_ids.get(q.speaker or ""),
            "mention": q.mention,
            "mention_start": q.mention_start,
            "cue": q.cue,
            "cue_start": q.cue_start,
            "addressee": q.addressee,
            "said_on": q.said_on,
            "confidence": q.confidence,
        }
        for i, q in enumerate(quotes)
    ]
    insert_rows(connection, tables.Quote, rows)
    relays = [
        {"quote_id": first + i, "position": position, "name": name, "folded": fold(name)}
        for i, q in enumerate(quotes)
        for position, name in enumerate(q.via)
    ]
    insert_rows(connection, tables.Relay, relays)
    index_quotes(connection, [(first + i, q.text) for i, q in enumerate(quotes) if outer[i] is None])


def _figures(
    connection: sqlite3.Connection, article_id: int, article_key: str, figures: tuple[model.Figure, ...]
) -> None:
    first = next_id(connection, tables.Figure)
    keys = stable_keys(article_key, (("figure", f.text) for f in figures))
    columns = [c for c in model.Figure.__dataclass_fields__ if c != "equals"]
    rows: list[dict[str, Any]] = []
    for i, figure in enumerate(figures):
        row: dict[str, Any] = {column: getattr(figure, column) for column in columns}
        rows.append({"id": first + i, "key": keys[i], "article_id": article_id, **row})
    insert_rows(connection, tables.Figure, rows)
    for i, figure in enumerate(figures):  # only now does every row exist that one may point to
        if figure.equals is not None:
            connection.execute("UPDATE figure SET equals_id = ? WHERE id = ?", (first + figure.equals, first + i))


def stable_keys(article_key: str, items: Iterable[tuple[str, str]]) -> list[str]:
    """A key for each (kind, exact text), told apart by occurrence: the same after a re-parse that finds the same."""
    seen: Counter[tuple[str, str]] = Counter()
    keys = []
    for item in items:
        words = "\0".join((article_key, *item, str(seen[item])))
        keys.append(hashlib.sha256(words.encode()).hexdigest()[:24])
        seen[item] += 1
    return keys


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
