"""Every read of the versions of an article."""

import sqlite3

from store.database.store import Store


def versions_of(store: Store, article_id: int) -> tuple[int, ...]:
    """The ids of all versions of an article, oldest first; its own where there are no others. Raises LookupError."""
    with store.reading() as connection:
        if connection.execute("SELECT 1 FROM article WHERE id = ?", (article_id,)).fetchone() is None:
            raise LookupError(article_id)
        rows = connection.execute(
            "WITH RECURSIVE family(id) AS (SELECT ? UNION SELECT a.id FROM article a JOIN family f"
            " ON a.superseded_by = f.id) SELECT a.id FROM family JOIN article a ON a.id = family.id"
            " ORDER BY a.superseded_by IS NULL, a.published IS NULL, a.published, a.id",
            (_latest(connection, article_id),),
        ).fetchall()
    return tuple(row[0] for row in rows)


def articles_with_versions(store: Store) -> dict[int, int]:
    """The latest version of every article that has several, with how many there are."""
    with store.reading() as connection:
        rows = connection.execute(
            "WITH RECURSIVE family(latest, id) AS (SELECT a.id, a.id FROM article a WHERE a.superseded_by IS NULL"
            " AND EXISTS (SELECT 1 FROM article o WHERE o.superseded_by = a.id)"
            " UNION SELECT f.latest, o.id FROM article o JOIN family f ON o.superseded_by = f.id)"
            " SELECT latest, count(*) FROM family GROUP BY latest"
        ).fetchall()
    return dict(rows)


def _latest(connection: sqlite3.Connection, article_id: int) -> int:
    row = connection.execute(
        "WITH RECURSIVE chain(id) AS (SELECT ? UNION SELECT a.superseded_by FROM article a JOIN chain c"
        " ON a.id = c.id WHERE a.superseded_by IS NOT NULL)"
        " SELECT a.id FROM chain JOIN article a ON a.id = chain.id WHERE a.superseded_by IS NULL",
        (article_id,),
    ).fetchone()
    return int(row[0]) if row else article_id
