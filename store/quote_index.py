"""Enter quotes under their blocking keys, find what shares a key, and take them out again."""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from store.blocking import BUCKET, candidates, keys_of
from store.rarity import Rarity
from store.statement import Statement

_BATCH = 500


def enter(connection: sqlite3.Connection, statements: Sequence[Statement]) -> dict[int, list[int]]:
    """Enter an article's quotes; for each, the quotes entered before that may report the same."""
    counts = Counter(term for statement in statements for term in statement.bag)
    connection.executemany(
        "INSERT INTO quote_term (term, quotes) VALUES (?, ?)"
        " ON CONFLICT (term) DO UPDATE SET quotes = quotes + excluded.quotes",
        counts.items(),
    )
    held = counts_of(connection, counts)
    rank = held.get
    keys = {s.id: keys_of(s, lambda term: rank(term, 0)) for s in statements}
    found = {s.id: candidates(_bucket(connection, key) for key in keys[s.id][1]) for s in statements}
    connection.executemany(
        "INSERT OR IGNORE INTO quote_key (key, quote_id) VALUES (?, ?)",
        [(key, quote_id) for quote_id, (indexed, _) in keys.items() for key in indexed],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO quote_keys (quote_id, terms, occasion, keys) VALUES (?, ?, ?, ?)",
        [(s.id, " ".join(s.terms), s.occasion, array("q", keys[s.id][0]).tobytes()) for s in statements],
    )
    return found


def take_out(connection: sqlite3.Connection, article_id: int) -> None:
    """Take an article's quotes out."""
    rows = connection.execute(
        "SELECT k.quote_id, k.terms, k.keys FROM quote_keys k JOIN quote q ON q.id = k.quote_id WHERE q.article_id = ?",
        (article_id,),
    ).fetchall()
    counts = Counter(term for row in rows for term in set(row[1].split()))
    connection.executemany(
        "UPDATE quote_term SET quotes = quotes - ? WHERE term = ?", [(n, term) for term, n in counts.items()]
    )
    connection.executemany("DELETE FROM quote_term WHERE term = ? AND quotes <= 0", [(term,) for term in counts])
    pairs = [(key, row[0]) for row in rows for key in _unpacked(row[2])]
    connection.executemany("DELETE FROM quote_key WHERE key = ? AND quote_id = ?", pairs)
    connection.executemany("DELETE FROM quote_keys WHERE quote_id = ?", [(row[0],) for row in rows])


def rarity_for(connection: sqlite3.Connection, statements: Iterable[Statement]) -> Rarity:
    """The rarity of every term of these statements."""
    terms = {term for statement in statements for term in statement.bag}
    (quotes,) = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'quote'").fetchone()
    return Rarity(counts_of(connection, terms), quotes)


def counts_of(connection: sqlite3.Connection, terms: Iterable[str]) -> Mapping[str, int]:
    """How many quotes hold each of these terms."""
    every = list(terms)
    counts: dict[str, int] = {}
    for start in range(0, len(every), _BATCH):
        chunk = every[start : start + _BATCH]
        query = f"SELECT term, quotes FROM quote_term WHERE term IN ({', '.join('?' * len(chunk))})"
        counts.update(connection.execute(query, chunk).fetchall())
    return counts


def _bucket(connection: sqlite3.Connection, key: int) -> list[int]:
    query = "SELECT quote_id FROM quote_key WHERE key = ? ORDER BY quote_id DESC LIMIT ?"
    return [row[0] for row in connection.execute(query, (key, BUCKET))]


def _unpacked(keys: bytes) -> "array[int]":
    values = array("q")
    values.frombytes(keys)
    return values
