"""Make two actors of the store one."""

import sqlite3

YOU_SAID = "you said that "
"""How the reason of a link begins that a person gave."""


def merge(connection: sqlite3.Connection, other: int, known: int, reason: str) -> None:
    """Link all that is linked to one actor to another instead."""
    values = {"other": other, "known": known, "reason": reason}
    for statement in (
        "UPDATE related_article SET stale = 1 WHERE article_id IN (SELECT n.article_id FROM actor_link l"
        " JOIN article_actor n ON n.id = l.article_actor_id WHERE l.actor_id = :other)",
        "UPDATE actor_link SET actor_id = :known, reason = :reason WHERE actor_id = :other",
        "UPDATE OR IGNORE actor_name SET actor_id = :known WHERE actor_id = :other",
        "DELETE FROM actor WHERE id = :other",
    ):
        connection.execute(statement, values)
