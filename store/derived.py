"""Write everything that a parse found in one article: passages, dates, actors, quotes with relays, figures."""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import Any

from corpus import model
from corpus.model import Article
from store import tables
from store.fold import fold
from store.index import index_quotes
from store.linking import link_actors
from store.nesting import outermost
from store.rows import insert_rows, next_id

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def write_derived(connection: sqlite3.Connection, article_id: int, article_key: str, article: Article) -> None:
    """Write the rows that go with the article's own row, and link its actors."""
    passages = [{"article_id": article_id, "kind": p.kind, "start": p.start, "end": p.end} for p in article.passages]
    insert_rows(connection, tables.Passage, passages)
    dates = [
        {"article_id": article_id, "start": d.start, "end": d.end, "text": d.text, "iso": d.iso} for d in article.dates
    ]
    insert_rows(connection, tables.DateMention, dates)
    actor_ids = _actors(connection, article_id, article)
    _quotes(connection, article_id, article_key, article.quotes, actor_ids)
    _figures(connection, article_id, article_key, article.figures)
    link_actors(connection, article_id)


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
            "roles": _json(actor.roles),
            "aliases": _json(actor.aliases),
            "mentions": _json(actor.mentions),
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
    restated = [(first + f.equals, first + i) for i, f in enumerate(figures) if f.equals is not None]
    connection.executemany("UPDATE figure SET equals_id = ? WHERE id = ?", restated)  # now that every row exists


def stable_keys(article_key: str, items: Iterable[tuple[str, str]]) -> list[str]:
    """A key for each (kind, exact text), told apart by occurrence: the same after a re-parse that finds the same."""
    seen: Counter[tuple[str, str]] = Counter()
    keys = []
    for item in items:
        words = f"{article_key}\0{item[0]}\0{item[1]}\0{seen[item]}"
        keys.append(hashlib.sha256(words.encode()).hexdigest()[:24])
        seen[item] += 1
    return keys
