"""Does the search index agree with the quotes? It reads everything; `repair` builds the index anew from the quotes."""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from store.database.index import INDEX_NAMES, build_index, outermost
from store.database.store import Store
from store.words.search_terms import terms

_MASK = 2**64 - 1


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What was compared, and what differs."""

    quotes: int
    wrong_quotes: int
    """Quotes that the index lacks, or holds with other words than their text."""
    strays: int
    """Quotes that the index holds and the store does not."""
    wrong_words: int
    """Words counted in another number of quotes than they stand in."""
    damage: str = ""
    """What SQLite says if the index cannot be read."""

    @property
    def agrees(self) -> bool:
        """Whether nothing differs."""
        return not (self.wrong_quotes or self.strays or self.wrong_words or self.damage)


def check(store: Store) -> IndexReport:
    """Compare the index with the quotes, term by term. Raises StoreError when the store itself cannot be read."""
    with store.snapshot() as connection:
        return _compare(connection)


def repair(store: Store) -> None:
    """Build the index anew in one transaction. Raises StoreError."""
    with store.writing() as connection:
        build_index(connection)


def _compare(connection: sqlite3.Connection) -> IndexReport:
    newest = connection.execute("SELECT coalesce(max(id), 0) FROM quote").fetchone()[0]
    marks, counts, number = array("Q", bytes(8 * (newest + 1))), Counter[str](), 0
    for batch in outermost(connection):
        number += len(batch)
        for quote_id, text in batch:
            found = terms(text)
            counts.update(set(found))
            marks[quote_id] = sum(hash(place) for place in enumerate(found)) & _MASK
    strays = set[int]()
    try:
        for quote_id, term, offset in _indexed(connection):
            if 0 < quote_id <= newest:
                marks[quote_id] = (marks[quote_id] - hash((offset, term))) & _MASK
            else:
                strays.add(quote_id)
        known = dict(connection.execute("SELECT word, quotes FROM quote_word"))
        for _, name in INDEX_NAMES:
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is None:
                raise sqlite3.DatabaseError(f"no such index: {name}")
    except sqlite3.DatabaseError as error:
        return IndexReport(number, number, 0, len(counts), str(error))
    differing = [quote_id for quote_id, mark in enumerate(marks) if mark]
    present = {i for i in differing if _is_outermost(connection, i)}
    strays.update(set(differing) - present)
    wrong_words = sum(known.get(word) != count for word, count in counts.items()) + len(known.keys() - counts.keys())
    return IndexReport(number, len(present), len(strays), wrong_words)


def _indexed(connection: sqlite3.Connection) -> Iterator[tuple[int, str, int]]:
    """(quote id, term, position) of everything in the index."""
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_term USING fts5vocab('main', 'quote_index', 'instance')"
    )
    return iter(connection.execute("SELECT doc, term, offset FROM indexed_term"))


def _is_outermost(connection: sqlite3.Connection, quote_id: int) -> bool:
    query = "SELECT 1 FROM quote WHERE id = ? AND outer_id IS NULL"
    return connection.execute(query, (quote_id,)).fetchone() is not None
