"""Keep notes, and find the quotes that bear them: again whenever an article's rows are written, and in its versions."""

import sqlite3

from store.corrections.anchors import Anchor
from store.corrections.outermost import finder

_HERE = (
    "FROM article a JOIN document d ON d.id = a.document_id"
    " JOIN noted_text n ON n.document = d.hash AND n.part = a.part"
)
_ANCHOR = "n.exact, n.occurrence, n.before, n.after"


def attach(connection: sqlite3.Connection, article_id: int) -> int:
    """Let the quotes of an article bear the notes whose words they hold, as its rows are now; how many find none."""
    notes = connection.execute(f"SELECT n.number, {_ANCHOR} {_HERE} WHERE a.id = ?", (article_id,)).fetchall()
    if not notes:
        return 0
    meant = finder(connection, article_id)
    found = ((number, meant(Anchor(*anchor))) for number, *anchor in notes)
    borne = {(item.outermost, number) for number, item in found if item}
    connection.execute(
        "DELETE FROM noted_quote WHERE quote_id IN (SELECT id FROM quote WHERE article_id = ?)", (article_id,)
    )
    connection.executemany("INSERT INTO noted_quote (quote_id, number) VALUES (?, ?)", sorted(borne))
    return len(notes) - len(borne)


def share(connection: sqlite3.Connection, article_id: int, version: int) -> None:
    """Let what was noted in either of two versions of an article hold in both.

    The rows of the other `version` bear it at once; those of the article are about to be written.
    """
    _carry(connection, version, article_id)
    if _carry(connection, article_id, version):
        attach(connection, version)


def _carry(connection: sqlite3.Connection, from_id: int, to_id: int) -> int:
    """Note for one article's text what was noted of another's; how much it was."""
    done = connection.execute(
        "INSERT OR IGNORE INTO noted_text (document, part, number, exact, occurrence, before, after)"
        f" SELECT e.hash, t.part, n.number, {_ANCHOR} {_HERE}"
        " JOIN article t ON t.id = ? JOIN document e ON e.id = t.document_id WHERE a.id = ?",
        (to_id, from_id),
    )
    return done.rowcount
