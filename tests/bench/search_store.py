"""A store of many quotes for benchmarks, written in bulk through the same index functions as a real one."""

import random
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel

from store.database.index import index_quotes
from store.database.rows import insert_tuples
from store.database.store import Store
from store.database.tables import Article, Document, Quote, Source
from tests.bench.search_corpus import quotes

PER_ARTICLE = 20
_BETWEEN = ", as somebody said on that day.\n"
ARTICLES_AT_ONCE = 500
SOURCES = ("Harbour Post", "Northern Financial Times", "Daily Grain", "Evening Chronicle", "河岸日报")


@dataclass(frozen=True, slots=True)
class Built:
    """Seconds that the rows took by themselves, and that indexing them took on top."""

    rows: float
    index: float


def refuse_other(path: Path, number: int) -> None:
    """Exit with a sentence unless the store holds these quotes: with other sentences at hand, other ones are made."""
    connection = sqlite3.connect(path)
    last, first = connection.execute("SELECT max(id), (SELECT text FROM quote WHERE id = 1) FROM quote").fetchone()
    connection.close()
    if (last, first) != (number, next(quotes(number))):
        sys.exit(f"{path} was built of other quotes, or of another number. Name another file, and it is built anew.")


def build(path: Path, number: int, indexed: bool = True) -> Built:
    """Write a store of this many quotes, an equal number in each article."""
    store = Store(path)
    rows_seconds = index_seconds = 0.0
    with store.writing() as connection:
        _insert(connection, Source, [{"id": i, "name": name, "brief": False} for i, name in enumerate(SOURCES, 1)])
    rng = random.Random(3)
    texts = quotes(number)
    articles = (number + PER_ARTICLE - 1) // PER_ARTICLE
    for first in range(1, articles + 1, ARTICLES_AT_ONCE):
        some = range(first, min(first + ARTICLES_AT_ONCE, articles + 1))
        rows = list(_quote_rows(some, texts, rng))
        by_article: dict[int, str] = defaultdict(str)
        for row in rows:
            by_article[row["article_id"]] += row["text"] + _BETWEEN
        started = time.perf_counter()
        with store.writing() as connection:
            _insert(connection, Document, [_document(i) for i in some])
            _insert(connection, Article, [_article(i, rng, by_article[i]) for i in some])
            _insert(connection, Quote, rows)
            wrote = time.perf_counter()
            if indexed:
                index_quotes(connection, [(int(row["id"]), str(row["text"])) for row in rows])
            filed = time.perf_counter()
        rows_seconds += time.perf_counter() - started - (filed - wrote)
        index_seconds += filed - wrote
    store.close()
    return Built(rows_seconds, index_seconds)


def _insert(connection: sqlite3.Connection, table: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    insert_tuples(connection, table, " ".join(rows[0]), [tuple(row.values()) for row in rows])


def _quote_rows(articles: range, texts: Iterator[str], rng: random.Random) -> Iterator[dict[str, Any]]:
    for article in articles:
        at = 0
        for n in range(PER_ARTICLE):
            text = next(texts, None)
            if text is None:
                return
            yield {
                "id": (article - 1) * PER_ARTICLE + n + 1,
                "key": f"{article:x}-{n:x}",
                "article_id": article,
                "start": at,
                "end": at + len(text),
                "text": text,
                "kind": rng.choice(("direct", "direct", "indirect", "partial")),
                "confidence": 0.9,
            }
            at += len(text) + len(_BETWEEN)


def _document(i: int) -> dict[str, object]:
    return {"id": i, "hash": f"{i:064x}", "raw": b"", "size": 0, "added_at": "2026-01-01T00:00:00+00:00"}


def _article(i: int, rng: random.Random, text: str) -> dict[str, object]:
    day = rng.randrange(3650)
    return {
        "id": i,
        "key": f"{i:x}",
        "document_id": i,
        "part": 0,
        "supplied": "{}",
        "parser_version": 1,
        "source_id": i % len(SOURCES) + 1,
        "title": f"Article {i}",
        "published": f"{2016 + day // 365}-{day % 365 // 31 + 1:02}-{day % 28 + 1:02}",
        "form": "report",
        "language": "en",
        "text": text,
        "added_at": "2026-01-01T00:00:00+00:00",
    }
