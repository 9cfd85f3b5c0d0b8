"""Take articles out of the store again, and what only they needed."""

import sqlite3
from collections.abc import Sequence

from store.index import unindex_quotes
from store.store import Store


def remove(store: Store, article_ids: Sequence[int]) -> int:
    """Remove these articles in one transaction; how many there were. Raises StoreError."""
    with store.writing() as connection:
        return sum(remove_article(connection, article_id) for article_id in article_ids)


def remove_article(connection: sqlite3.Connection, article_id: int) -> bool:
    """Remove one article inside the caller's transaction; whether it was there."""
    rows = connection.execute(
        "SELECT id, text FROM quote WHERE article_id = ? AND outer_id IS NULL", (article_id,)
    ).fetchall()
    unindex_quotes(connection, rows)
    owners = connection.execute("SELECT document_id, source_id FROM article WHERE id = ?", (article_id,)).fetchone()
    if owners is None:
        return False
    linked = connection.execute(
        "SELECT DISTINCT actor_id FROM actor_link JOIN article_actor ON article_actor.id = article_actor_id"
        " WHERE article_id = ?",
        (article_id,),
    ).fetchall()
    connection.execute("DELETE FROM article WHERE id = ?", (article_id,))
    for table, owned, ids in (
        ("document", "article WHERE document_id", [owners[:1]]),
        ("source", "article WHERE source_id", [owners[1:]]),
        ("actor", "actor_link WHERE actor_id", linked),
    ):
        connection.executemany(
            f"DELETE FROM {table} WHERE id = ? AND NOT EXISTS (SELECT 1 FROM {owned} = {table}.id)", ids
        )
    return True
