"""Star a quote, tag it, or write something beside it; a change that is undone is another one.

What a person noted is kept apart from the parse, by the words, for every version of the article that holds them.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from store.answers import NOTHING_NOTED, Note
from store.corrections.anchors import Anchor
from store.corrections.outermost import place_of
from store.database.store import Store
from store.errors import StoreError
from store.notes.note import NoteChange
from store.notes.rows import attach
from store.reads.notes import NONE_BORNE, Borne, note_numbered, notes_on
from store.reads.versions import versions_of
from store.words.fold import fold


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted before, and what is now."""

    number: int | None
    """None where nothing is noted now."""
    quote: str
    before: Note
    now: Note


def annotate(store: Store, what: int | str, change: NoteChange | None) -> Noted:
    """Change what is noted of the quote of this key, or of the outermost one around it; None takes all of it off.

    A number means the note of that number, wherever its words stand. Raises StoreError for a quote or a number that is
    not there, and for what is too long.
    """
    with store.writing("notes") as connection:
        if isinstance(what, int):
            return _keep(connection, *_numbered(connection, what), change)
        place = place_of(connection, what)
        borne = notes_on(connection, [place.quote_id]).get(place.quote_id, NONE_BORNE)
        noted = _keep(connection, place.anchor.exact, borne, change)
        if noted.number is not None:
            _hold(connection, noted.number, versions_of(store, place.article_id), place.anchor)
        return noted


def _numbered(connection: sqlite3.Connection, number: int) -> tuple[str, Borne]:
    """The words of the note of this number, and what it says."""
    note = note_numbered(connection, number)
    if note is None:
        raise StoreError(f"No note has the number {number}; h200-tui notes lists them.")
    (words,) = connection.execute("SELECT exact FROM noted_text WHERE number = ? LIMIT 1", (number,)).fetchone()
    return words, Borne((number,), note)


def _keep(connection: sqlite3.Connection, words: str, borne: Borne, change: NoteChange | None) -> Noted:
    """Write what several notes say together, and now otherwise, as one; an empty one goes."""
    before, now = borne.note, change.of(borne.note) if change else NOTHING_NOTED
    if not now:
        connection.executemany("DELETE FROM note WHERE number = ?", [(number,) for number in borne.numbers])
        return Noted(None, words, before, now)
    first, others = (borne.numbers or (None,))[0], borne.numbers[1:]
    when = datetime.now(UTC).isoformat(timespec="seconds")
    (number,) = connection.execute(
        "INSERT INTO note (number, starred, text, folded, changed_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (number)"
        " DO UPDATE SET (starred, text, folded, changed_at) = (excluded.starred, excluded.text, excluded.folded,"
        " excluded.changed_at) RETURNING number",
        (first, now.starred, now.text, fold(now.text), when),
    ).fetchone()
    for other in others:  # the person has seen all that they say as one
        connection.execute("UPDATE OR IGNORE noted_text SET number = ? WHERE number = ?", (number, other))
        connection.execute("DELETE FROM note WHERE number = ?", (other,))
    connection.execute("DELETE FROM note_tag WHERE number = ?", (number,))
    connection.executemany(
        "INSERT INTO note_tag (folded, number, name) VALUES (?, ?, ?)", [(fold(tag), number, tag) for tag in now.tags]
    )
    return Noted(number, words, before, now)


def _hold(connection: sqlite3.Connection, number: int, versions: Sequence[int], anchor: Anchor) -> None:
    """Let a note hold in these versions of an article, whatever outlets print them."""
    connection.execute(
        "INSERT OR IGNORE INTO noted_text (document, part, number, exact, occurrence, before, after)"
        " SELECT DISTINCT d.hash, a.part, ?, ?, ?, ?, ? FROM article a JOIN document d ON d.id = a.document_id"
        " WHERE a.id IN (SELECT value FROM json_each(?))",
        (number, anchor.exact, anchor.occurrence, anchor.before, anchor.after, json.dumps(versions)),
    )
    bearing = connection.execute(
        "SELECT a.id FROM noted_text t JOIN document d ON d.hash = t.document"
        " JOIN article a ON a.document_id = d.id AND a.part = t.part WHERE t.number = ?",
        (number,),
    ).fetchall()
    for (article_id,) in bearing:
        attach(connection, article_id)
