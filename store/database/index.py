"""The full-text index of quote texts: its tables, and how rows enter and leave it in the writer's transaction.

Only outermost quotes are indexed: their fragments lie inside them. `quote_index` holds the terms alone (the texts are
in `quote` already); `quote_word` counts in how many quotes each term stands, which FTS5 could only tell by reading all
of its lists. Two plain indexes hold all that browsing needs to know its order.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from store.words.search_terms import SYMBOLS, terms

_FTS = (
    "CREATE VIRTUAL TABLE quote_index USING fts5(terms, content='', columnsize=0, prefix='1 2 3',"
    f" tokenize=\"ascii tokenchars '{SYMBOLS}'\")"
)
INDEX_NAMES = (
    ("TABLE", "quote_index"),
    ("TABLE", "quote_word"),
    ("INDEX", "quote_outermost"),
    ("INDEX", "article_published"),
)
INDEX_DDL: tuple[str, ...] = (
    _FTS,
    "CREATE TABLE quote_word (word TEXT PRIMARY KEY, quotes INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX quote_outermost ON quote (article_id, start) WHERE outer_id IS NULL",
    "CREATE INDEX article_published ON article (published, superseded_by)",
)
_ADD = "INSERT INTO quote_index (rowid, terms) VALUES (?, ?)"
_DELETE = "INSERT INTO quote_index (quote_index, rowid, terms) VALUES ('delete', ?, ?)"
_COUNT = (
    "INSERT INTO quote_word (word, quotes) VALUES (?, ?)"
    " ON CONFLICT (word) DO UPDATE SET quotes = quotes + excluded.quotes"
)
_OUTERMOST = "SELECT id, text FROM quote WHERE outer_id IS NULL ORDER BY id"
_BATCH = 5000


def build_index(connection: sqlite3.Connection) -> None:
    """Make the index anew from the quotes."""
    for kind, name in INDEX_NAMES:
        connection.execute(f"DROP {kind} IF EXISTS {name}")
    for statement in INDEX_DDL:
        connection.execute(statement)
    for batch in outermost(connection):
        index_quotes(connection, batch)


def outermost(connection: sqlite3.Connection) -> Iterator[list[tuple[int, str]]]:
    """All quotes that are to be in the index, as (id, text), in batches."""
    rows = connection.execute(_OUTERMOST)
    while batch := rows.fetchmany(_BATCH):
        yield batch


def index_quotes(connection: sqlite3.Connection, quotes: Iterable[tuple[int, str]]) -> None:
    """Add (quote id, text) rows; fastest with rising ids."""
    count_words(connection, _write(connection, _ADD, quotes))


def index_terms(connection: sqlite3.Connection, quotes: Iterable[tuple[int, str]]) -> None:
    """Add (quote id, joined terms) rows; `count_words` has to follow."""
    connection.executemany(_ADD, quotes)


def count_words(connection: sqlite3.Connection, counts: Mapping[str, int]) -> None:
    """Count words of quotes that were added: in how many of them each stands."""
    connection.executemany(_COUNT, sorted(counts.items()))


def unindex_quotes(connection: sqlite3.Connection, quotes: Iterable[tuple[int, str]]) -> None:
    """Take (quote id, text) rows out again; the texts have to be those that were added."""
    counts = _write(connection, _DELETE, quotes)
    connection.executemany(_COUNT, ((word, -number) for word, number in counts.items()))
    connection.executemany("DELETE FROM quote_word WHERE word = ? AND quotes <= 0", ((word,) for word in counts))


def _write(connection: sqlite3.Connection, statement: str, quotes: Iterable[tuple[int, str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    rows = []
    for quote_id, text in quotes:
        found = terms(text)
        counts.update(set(found))
        rows.append((quote_id, " ".join(found)))
    connection.executemany(statement, rows)
    return counts
