"""Take articles out of the store again, and what only they needed."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from store.actors.linking import decide_without
from store.actors.parting import partings
from store.database.index import unindex_quotes
from store.database.pending import Pending
from store.database.store import Store
from store.writing.relating import relate_articles, unrelate_article
from store.writing.reprints import forget_original
from store.writing.versions import forget_version


@dataclass(frozen=True, slots=True)
class Left:
    """What a removed article may leave without any article: its document, its source and its actors."""

    document_id: int
    source_id: int
    actor_ids: tuple[int, ...]


def remove(store: Store, article_ids: Sequence[int]) -> int:
    """Remove these articles in one transaction; how many there were. Raises StoreError."""
    with store.writing() as connection, Pending(connection) as pending:
        return sum(remove_article(pending, article_id) for article_id in article_ids)


def remove_article(pending: Pending, article_id: int) -> bool:
    """Remove one article inside the caller's transaction; whether it was there.

    An older version takes the place of the latest, and of an article's copies one becomes the original; whom a bare
    surname means elsewhere is decided again.
    """
    connection = pending.connection
    if connection.execute("SELECT 1 FROM article WHERE id = ?", (article_id,)).fetchone() is None:
        return False
    heir = forget_version(connection, article_id)
    copies = [row[0] for row in connection.execute("SELECT id FROM article WHERE reprint_of = ?", (article_id,))]
    gone = partings(connection, article_id)
    left = take_out(pending, article_id)
    forget_original(connection, copies)
    sweep(connection, left)
    decide_without(connection, gone)
    relate_articles(pending, [] if heir is None else [heir])
    return True


def take_out(pending: Pending, article_id: int) -> Left:
    """Remove the article's row and all that was derived from it, and nothing else."""
    pending.settle()
    connection = pending.connection
    outer = connection.execute(
        "SELECT id, text FROM quote WHERE article_id = ? AND outer_id IS NULL", (article_id,)
    ).fetchall()
    unindex_quotes(connection, outer)
    document_id, source_id = connection.execute(
        "SELECT document_id, source_id FROM article WHERE id = ?", (article_id,)
    ).fetchone()
    actors = connection.execute(
        "SELECT DISTINCT actor_id FROM actor_link JOIN article_actor ON article_actor.id = article_actor_id"
        " WHERE article_id = ?",
        (article_id,),
    ).fetchall()
    unrelate_article(pending, article_id)
    connection.execute("DELETE FROM article WHERE id = ?", (article_id,))
    return Left(document_id, source_id, tuple(row[0] for row in actors))


def sweep(connection: sqlite3.Connection, left: Left) -> None:
    """Remove what was left behind and no other article needs."""
    for table, owned, ids in (
        ("document", "article WHERE document_id", (left.document_id,)),
        ("source", "article WHERE source_id", (left.source_id,)),
        ("actor", "actor_link WHERE actor_id", left.actor_ids),
    ):
        connection.executemany(
            f"DELETE FROM {table} WHERE id = ? AND NOT EXISTS (SELECT 1 FROM {owned} = {table}.id)",
            [(i,) for i in ids],
        )
