"""What has a person said of two quotes, by the words of both, and of which quotes that stand here does it hold?"""

import sqlite3
from collections.abc import Sequence
from functools import cache, partial
from typing import Any

from store.corrections.anchors import Anchor
from store.corrections.outermost import finder
from store.corrections.rows import TextKey
from store.database.correction_tables import Pairing
from store.database.rows import insert_row
from store.utterances.said import Pair

ANCHOR = "p.exact, p.occurrence, p.before, p.after"
_HERE = (
    "FROM article a JOIN document d ON d.id = a.document_id JOIN pairing p ON p.document = d.hash AND p.part = a.part"
)


def pairings_in(connection: sqlite3.Connection, article_id: int) -> dict[Pair, tuple[int, bool]]:
    """By two quotes, one of them in this article, the number of what was said of them last, and whether they are one.

    Both stand in latest articles.
    """
    told = connection.execute(
        f"SELECT p.number, p.side, p.same, {ANCHOR} {_HERE} JOIN related_article r ON r.article_id = a.id"
        " WHERE a.id = ? ORDER BY p.number",
        (article_id,),
    ).fetchall()
    find_in = cache(partial(finder, connection))
    found: dict[Pair, tuple[int, bool]] = {}
    for number, side, same, *anchor in told:
        one = find_in(article_id)(Anchor(*anchor))
        others = connection.execute(
            f"SELECT a.id, {ANCHOR} {_HERE} JOIN related_article r ON r.article_id = a.id"
            " WHERE p.number = ? AND p.side <> ? AND a.id <> ?",
            (number, side, article_id),
        )
        for other_id, *its in others.fetchall() if one else ():
            other = find_in(other_id)(Anchor(*its))
            if one and other:
                pair = min(one.outermost, other.outermost), max(one.outermost, other.outermost)
                found[pair] = number, bool(same)
    return found


def articles_told(connection: sqlite3.Connection, number: int) -> list[int]:
    """The latest articles in which either of the two quotes was when a person said so, or has come to stand."""
    rows = connection.execute(
        f"SELECT DISTINCT a.id {_HERE} JOIN related_article r ON r.article_id = a.id WHERE p.number = ? ORDER BY a.id",
        (number,),
    )
    return [row[0] for row in rows]


def record(
    connection: sqlite3.Connection, sides: Sequence[tuple[Sequence[TextKey], Anchor]], same: bool, made_at: str
) -> int:
    """Note what a person said of two quotes, each in these versions; its number, which is never given again."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'pairing'").fetchone()
    number = row[0] + 1 if row else 1
    for side, (texts, anchor) in enumerate(sides):
        told: dict[str, Any] = {
            "number": number,
            "side": side,
            "exact": anchor.exact,
            "occurrence": anchor.occurrence,
            "before": anchor.before,
            "after": anchor.after,
            "same": same,
            "made_at": made_at,
        }
        for text in texts:
            insert_row(connection, Pairing, {**told, "document": text.document, "part": text.part})
    return int(number)


def lost_pairings(connection: sqlite3.Connection, article_id: int) -> int:
    """How much of what was said of quotes of an article does not find their words in it, as its rows are now."""
    told = connection.execute(f"SELECT {ANCHOR} {_HERE} WHERE a.id = ?", (article_id,)).fetchall()
    meant = finder(connection, article_id) if told else None
    return sum(meant(Anchor(*anchor)) is None for anchor in told) if meant else 0


def share_pairings(connection: sqlite3.Connection, article_id: int, version: int) -> None:
    """Let what was said of quotes in either of two versions of an article hold in both.

    The rows of the article are about to be related; the other `version` is again where that is news to it.
    """
    _carry(connection, version, article_id)
    if _carry(connection, article_id, version):
        connection.execute("UPDATE related_article SET stale = 1 WHERE article_id = ?", (version,))


def _carry(connection: sqlite3.Connection, from_id: int, to_id: int) -> int:
    """Note for one article's text what was said of another's; how much it was."""
    columns = "number, side, exact, occurrence, before, after, same, made_at"
    done = connection.execute(
        f"INSERT OR IGNORE INTO pairing (document, part, {columns})"
        f" SELECT e.hash, t.part, {', '.join(f'p.{name}' for name in columns.split(', '))} {_HERE}"
        " JOIN article t ON t.id = ? JOIN document e ON e.id = t.document_id WHERE a.id = ? ORDER BY p.id",
        (to_id, from_id),
    )
    return done.rowcount
