"""Enter quotes under their blocking keys, find what shares a key, and take them out again."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from store.blocking import candidates, keys_of
from store.pending import Pending
from store.rarity import Rarity
from store.statement import Statement


def enter(pending: Pending, statements: Sequence[Statement]) -> tuple[dict[int, list[int]], bytes]:
    """Enter an article's quotes; for each the quotes entered before that may report the same, and what was entered."""
    counts = Counter(term for statement in statements for term in statement.bag)
    pending.terms.add(counts)
    held = pending.terms.of(counts)
    keys = {s.id: keys_of(s, held.__getitem__) for s in statements}
    buckets = pending.quotes.find({key for _, probed in keys.values() for key in probed})
    found = {
        s.id: candidates([buckets[key] for key in keys[s.id][1] if key in buckets]) if buckets else []
        for s in statements
    }
    entered = pending.quotes.enter((key, quote_id) for quote_id, (indexed, _) in keys.items() for key in indexed)
    return found, entered


def forget_terms(connection: sqlite3.Connection, article_id: int) -> None:
    """Count the terms of an article's quotes no more."""
    rows = connection.execute(
        "SELECT t.terms FROM quote_terms t JOIN quote q ON q.id = t.quote_id WHERE q.article_id = ?", (article_id,)
    )
    counts = Counter(term for (terms,) in rows for term in set(terms.split()))
    connection.executemany(
        "UPDATE quote_term SET quotes = quotes - ? WHERE term = ?", [(n, term) for term, n in counts.items()]
    )
    connection.executemany("DELETE FROM quote_term WHERE term = ? AND quotes <= 0", [(term,) for term in counts])


def rarity_for(pending: Pending, *terms: Iterable[str]) -> Rarity:
    """The rarity of every one of these terms."""
    (quotes,) = pending.connection.execute(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'quote'"
    ).fetchone()
    return Rarity(pending.terms.of({term for every in terms for term in every}), quotes)
