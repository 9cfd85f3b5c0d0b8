"""Join an article's actors to the actors of the store, each with the reason why; ambiguous ones stay apart."""

import sqlite3

from store.rows import insert_row
from store.tables import Actor


def link_actors(connection: sqlite3.Connection, article_id: int) -> None:
    """Link every actor of one article, making an actor of the store where none fits."""
    rows = connection.execute(
        "SELECT id, name, folded, type, named FROM article_actor WHERE article_id = ?", (article_id,)
    ).fetchall()
    for row_id, name, folded, kind, named in rows:
        actor_id, reason = _known(connection, folded, kind) if named else (None, "")
        if actor_id is None:
            actor_id = insert_row(connection, Actor(name=name, folded=folded, type=kind, named=named))
            reason = "first named here" if named else "unnamed: known by this article alone"
        connection.execute(
            "INSERT INTO actor_link (article_actor_id, actor_id, reason) VALUES (?, ?, ?)", (row_id, actor_id, reason)
        )


def _known(connection: sqlite3.Connection, folded: str, kind: str) -> tuple[int | None, str]:
    """The one actor that this name means, with the reason; a person's single name means nobody in particular."""
    if kind == "person" and " " not in folded and folded.isascii():
        return None, ""
    rows = connection.execute(
        "SELECT id FROM actor WHERE folded = ? AND type = ? AND named LIMIT 2", (folded, kind)
    ).fetchall()
    return (rows[0][0], "same full name") if len(rows) == 1 else (None, "")
