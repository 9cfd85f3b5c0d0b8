"""Does the store hold these bytes, as which articles, and under which names did they come?"""

import json
import sqlite3
from collections.abc import Sequence

from store.database.store import Store
from store.entries.documents import Document, supplied_json
from store.known_names import reading_version
from store.words.fold import fold


def known_articles(store: Store, document: Document) -> tuple[int, ...]:
    """The articles kept of these bytes, where nothing new is said about them; see `is_kept_in`."""
    with store.reading() as connection:
        return is_kept_in(connection, document)


def outlets_named(store: Store, article_ids: Sequence[int]) -> list[str]:
    """The outlets that the user named for these articles."""
    query = "SELECT DISTINCT supplied FROM article WHERE id IN (SELECT value FROM json_each(?))"
    with store.reading() as connection:
        every = [json.loads(supplied) for (supplied,) in connection.execute(query, (json.dumps(article_ids),))]
    return sorted({supplied["outlet"] for supplied in every if "outlet" in supplied})


def is_named(store: Store, document: Document) -> bool:
    """Whether these bytes have come under this name before."""
    query = "SELECT 1 FROM document_name n JOIN document d ON d.id = n.document_id WHERE d.hash = ? AND n.name = ?"
    with store.reading() as connection:
        return connection.execute(query, (document.hash, document.name)).fetchone() is not None


def is_kept_in(connection: sqlite3.Connection, document: Document) -> tuple[int, ...]:
    """The articles kept of these bytes with this supplied knowledge by this parser; none where it has to be read.

    Who names no outlet means what is there, whatever outlet was named for it then: the same bytes are no second article
    for want of a word. Another outlet's name makes them that outlet's, as a reprint.
    """
    rows = connection.execute(
        "SELECT id, supplied, parser_version FROM article"
        " WHERE document_id = (SELECT id FROM document WHERE hash = ?) ORDER BY part, id",
        (document.hash,),
    ).fetchall()
    own = [row for row in rows if _outlet_in(row[1]) == fold(document.supplied.outlet or "")]
    same = (supplied_json(document.supplied), reading_version())
    if own and all(row[1:] == same for row in own):
        return tuple(row[0] for row in own)
    if not own and document.supplied.outlet is None:
        return tuple(row[0] for row in rows)
    return ()


def parts_kept(connection: sqlite3.Connection, document: Document) -> dict[int, tuple[int, str]]:
    """The id and key of each article kept of these bytes, by part. One without an outlet is given the one named now."""
    rows = connection.execute(
        "SELECT part, id, key, supplied FROM article WHERE document_id = (SELECT id FROM document WHERE hash = ?)",
        (document.hash,),
    ).fetchall()
    outlets = dict.fromkeys(("", fold(document.supplied.outlet or "")))
    return {row[0]: row[1:3] for outlet in outlets for row in rows if _outlet_in(row[3]) == outlet}


def _outlet_in(supplied: str) -> str:
    """The outlet that the user named for an article, folded; empty where they named none."""
    return fold(json.loads(supplied).get("outlet") or "")


def name_document(connection: sqlite3.Connection, document: Document) -> int | None:
    """Note the name that kept bytes came under; the id of their row, or None where they are not kept."""
    row = connection.execute("SELECT id FROM document WHERE hash = ?", (document.hash,)).fetchone()
    if row is None:
        return None
    add_name(connection, row[0], document.name)
    return int(row[0])


def add_name(connection: sqlite3.Connection, document_id: int, name: str) -> None:
    """Note a name that kept bytes came under."""
    connection.execute("INSERT OR IGNORE INTO document_name (document_id, name) VALUES (?, ?)", (document_id, name))
