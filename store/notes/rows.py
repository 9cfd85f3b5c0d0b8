"""Keep notes, and find the quotes that bear them: again whenever an article's rows are written, and in its versions."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from store.corrections.anchors import Anchor, find, in_one_line

_HERE = (
    "FROM article a JOIN document d ON d.id = a.document_id"
    " JOIN noted_text n ON n.document = d.hash AND n.part = a.part"
)
_ANCHOR = "n.exact, n.occurrence, n.before, n.after"


class Item(NamedTuple):
    """A quote of an article, as an anchor looks at it."""

    start: int
    end: int
    text: str
    key: str
    outermost: int
    """The id of the outermost quote around it, which may be itself."""


def items_of(connection: sqlite3.Connection, article_id: int) -> tuple[str, list[Item]]:
    """An article's text with its quotes."""
    (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
    rows = connection.execute(
        'SELECT start, "end", text, key, coalesce(outer_id, id) FROM quote WHERE article_id = ? ORDER BY id',
        (article_id,),
    )
    return text, [Item(*row) for row in rows]


def finder(connection: sqlite3.Connection, article_id: int) -> Callable[[Anchor], Item | None]:
    """What finds the quote of an article that an anchor means; None where its words are gone."""
    text, items = items_of(connection, article_id)
    by_words = defaultdict[str, list[Item]](list)  # to look at all quotes for each of many notes would take long
    for item in items:
        by_words[in_one_line(item.text)].append(item)

    def meant(anchor: Anchor) -> Item | None:
        alike = by_words.get(in_one_line(anchor.exact), [])
        at = find(anchor, text, alike)
        return None if at is None else alike[at]

    return meant


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
