"""Put right who said a quote, take that back, and list what was put right.

What a person said is noted apart from the parse, and the rows of the article, in all its versions, are written again
from its kept bytes in the same transaction: killed at any instant, the store has all of it or nothing.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from corpus.clean import clean
from corpus.model import Actor
from store.anchors import Anchor, anchor_of, find
from store.answers import source_label
from store.corrected import Change, name_among
from store.correction_rows import TextKey, change_in, record, values_json
from store.errors import StoreError
from store.quotes import quotes_in
from store.rewriting import rewrite
from store.store import Store
from store.versions import versions_of

LONGEST_NAME = 200
State = Literal["in force", "only in an older version", "words not found", "article not here"]


@dataclass(frozen=True, slots=True)
class CorrectionAnswer:
    """Something that a person put right: what was shown before, and what they said instead."""

    number: int
    quote: str
    was_speaker: str | None
    was_via: tuple[str, ...]
    speaker: str | None
    via: tuple[str, ...]
    made_at: str
    state: State
    quote_key: str | None
    """Of the quote where it is in force; None for an orphan, which is found in no article as lists show it."""
    source_label: str | None
    """None where the article is not in the store."""
    title: str | None

    @property
    def is_confirmation(self) -> bool:
        """Whether the person said that what was shown is right."""
        return (self.was_speaker, self.was_via) == (self.speaker, self.via)

    @property
    def is_orphan(self) -> bool:
        """Whether lists show it nowhere."""
        return self.state != "in force"


def correct(store: Store, quote_key: str, change: Change) -> CorrectionAnswer:
    """Say who said a quote, or through whom it came; to say what is shown confirms it.

    A name by which the article calls somebody, whatever its case and accents, is that one's name as the article has it.
    Raises StoreError for a quote that is not there, for a name that is none, and for what has been said already.
    """
    cleaned = _cleaned(change)

    def note(connection: sqlite3.Connection) -> int:
        place = _place(connection, quote_key)
        change = _as_called(connection, place.article_id, cleaned)
        shown = place.speaker, place.via
        wanted = (
            shown[0] if change.speaker is None else change.speaker or None,
            shown[1] if change.via is None else change.via,
        )
        if place.is_corrected and shown == wanted:
            raise StoreError("This quote stands corrected so already; nothing was changed.")
        now = datetime.now(UTC).isoformat(timespec="seconds")
        texts = _texts(store, connection, place.article_id)
        return record(connection, texts, place.anchor, values_json(*shown), change, now)

    number = rewrite(store, lambda c: _texts(store, c, _place(c, quote_key).article_id), note)
    for done in list_corrections(store, number):
        return done
    raise StoreError("Another program has taken this correction back already.")


def undo(store: Store, what: int | str | None = None) -> CorrectionAnswer:
    """Take back the correction of this number, the last one of the quote of this key, or the last one of all.

    It is the answer; what it says was shown before is what is shown now, which another correction may have said.
    Raises StoreError where there is none to take back.
    """

    def number_in(connection: sqlite3.Connection) -> int:
        return _number_meant(connection, what)

    def forget(connection: sqlite3.Connection) -> CorrectionAnswer:
        number = number_in(connection)
        [undone] = list_corrections(store, number)
        connection.execute("DELETE FROM correction WHERE number = ?", (number,))
        return undone

    undone = rewrite(store, lambda c: _texts_told(c, number_in(c)), forget)
    with store.snapshot() as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM quote WHERE key = ?", (undone.quote_key,))]
        for quote in quotes_in(connection, ids):
            return replace(undone, was_speaker=quote.speaker, was_via=quote.via)
    return undone


def list_corrections(store: Store, number: int | None = None) -> tuple[CorrectionAnswer, ...]:
    """All that was put right, the latest first, or what has this number; orphans say so."""
    with store.snapshot() as connection:
        rows = connection.execute(
            "SELECT c.number, c.exact, c.occurrence, c.before, c.after, c.was, c.now, c.made_at, a.id,"
            " a.superseded_by IS NULL, s.name, s.brief, a.title FROM correction c"
            " LEFT JOIN document d ON d.hash = c.document"
            " LEFT JOIN article a ON a.document_id = d.id AND a.part = c.part LEFT JOIN source s ON s.id = a.source_id"
            " WHERE ? IN (c.number, -1) ORDER BY c.number DESC, a.superseded_by IS NULL DESC, a.id DESC",
            (-1 if number is None else number,),
        ).fetchall()
        told: dict[int, CorrectionAnswer] = {}
        for row in rows:
            answer = _answer(connection, row)
            if row[0] not in told or _STATES[answer.state] < _STATES[told[row[0]].state]:
                told[row[0]] = answer
    return tuple(told.values())


_STATES: dict[State, int] = {
    "in force": 0,
    "only in an older version": 1,
    "words not found": 2,
    "article not here": 3,
}
"""The best first: what holds in any of an article's versions is no orphan of the others."""


class _Place(NamedTuple):
    """A quote in its article, as it is shown."""

    article_id: int
    anchor: Anchor
    speaker: str | None
    via: tuple[str, ...]
    is_corrected: bool


class _Item(NamedTuple):
    """A quote of an article, as an anchor looks at it."""

    key: str
    start: int
    end: int
    text: str


def _place(connection: sqlite3.Connection, quote_key: str) -> _Place:
    row = connection.execute(
        "SELECT q.article_id, q.speaker, c.quote_id IS NOT NULL,"
        " (SELECT json_group_array(name) FROM (SELECT name FROM relay WHERE quote_id = q.id ORDER BY position))"
        " FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id WHERE q.key = ?",
        (quote_key,),
    ).fetchone()
    if row is None:
        raise StoreError(_unknown(quote_key))
    text, items = _items(connection, row[0])
    at = next(i for i, item in enumerate(items) if item.key == quote_key)
    return _Place(row[0], anchor_of(text, items, at), row[1], tuple(json.loads(row[3])), bool(row[2]))


def _items(connection: sqlite3.Connection, article_id: int) -> tuple[str, list[_Item]]:
    """An article's text with its quotes, in the order of the parse."""
    (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
    rows = connection.execute(
        'SELECT key, start, "end", text FROM quote WHERE article_id = ? ORDER BY id', (article_id,)
    )
    return text, [_Item(*row) for row in rows]


def _texts(store: Store, connection: sqlite3.Connection, article_id: int) -> list[TextKey]:
    """The texts of an article's versions, whatever outlets print them."""
    rows = connection.execute(
        "SELECT DISTINCT d.hash, a.part FROM article a JOIN document d ON d.id = a.document_id"
        " WHERE a.id IN (SELECT value FROM json_each(?))",
        (json.dumps(versions_of(store, article_id)),),
    )
    return [TextKey(*row) for row in rows]


def _texts_told(connection: sqlite3.Connection, number: int) -> list[TextKey]:
    """The texts for which a correction was noted."""
    rows = connection.execute("SELECT document, part FROM correction WHERE number = ?", (number,))
    return [TextKey(*row) for row in rows]


def _number_meant(connection: sqlite3.Connection, what: int | str | None) -> int:
    if isinstance(what, str):
        return _last_of_quote(connection, what)
    query = "SELECT max(number) FROM correction WHERE ? IN (number, -1)"
    (number,) = connection.execute(query, (-1 if what is None else what,)).fetchone()
    if number is None:
        which = "" if what is None else f" of the number {what}"
        raise StoreError(f"There is no correction{which} to take back; h200-tui corrections lists them.")
    return int(number)


def _last_of_quote(connection: sqlite3.Connection, quote_key: str) -> int:
    """The last correction that gave a quote, alone or with the one around it, what is shown."""
    row = connection.execute(
        "SELECT json_extract(c.parsed, '$.number') FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id"
        " WHERE q.key = ?",
        (quote_key,),
    ).fetchone()
    if row is None:
        raise StoreError(_unknown(quote_key))
    if row[0] is None:
        raise StoreError("This quote stands as it was parsed; there is no correction of it to take back.")
    return int(row[0])


def _unknown(quote_key: str) -> str:
    return f"No quote has the key {quote_key[:80]!r}; h200-tui search --json prints the keys."


def _answer(connection: sqlite3.Connection, row: Sequence[Any]) -> CorrectionAnswer:
    number, *anchor, was, now, made_at, article_id, is_latest, source, brief, title = row
    key, state = _standing(connection, Anchor(*anchor), article_id, is_latest)
    shown, change = json.loads(was), change_in(now)
    return CorrectionAnswer(
        number,
        anchor[0],
        shown["speaker"],
        tuple(shown["via"]),
        shown["speaker"] if change.speaker is None else change.speaker or None,
        tuple(shown["via"]) if change.via is None else change.via,
        made_at,
        state,
        key if state == "in force" else None,
        None if source is None else source_label(source, bool(brief)),
        title,
    )


def _standing(
    connection: sqlite3.Connection, anchor: Anchor, article_id: int | None, is_latest: bool
) -> tuple[str | None, State]:
    """The key of the quote that a correction tells of, and whether it is shown there."""
    if article_id is None:
        return None, "article not here"
    text, items = _items(connection, article_id)
    at = find(anchor, text, items)
    if at is None:
        return None, "words not found"
    return items[at].key, "in force" if is_latest else "only in an older version"


def _as_called(connection: sqlite3.Connection, article_id: int, change: Change) -> Change:
    """A change with the speaker's name as the article has it."""
    if not change.speaker:
        return change
    rows = connection.execute(
        "SELECT name, type, aliases FROM article_actor WHERE article_id = ? AND named ORDER BY id", (article_id,)
    )
    actors = [Actor(name, kind, tuple(json.loads(aliases))) for name, kind, aliases in rows]
    return replace(change, speaker=name_among(actors, change.speaker))


def _cleaned(change: Change) -> Change:
    via = None if change.via is None else tuple(_name(name) for name in change.via)
    return Change(_name(change.speaker) if change.speaker else change.speaker, via)


def _name(written: str) -> str:
    """A name in one clean line. Raises StoreError for none."""
    name = " ".join(clean(written).split())
    if not name:
        raise StoreError("A name needs a letter at least; nothing was changed.")
    if len(name) > LONGEST_NAME:
        raise StoreError(f"A name has at most {LONGEST_NAME} characters; nothing was changed.")
    return name
