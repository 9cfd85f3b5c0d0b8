"""Put right who said a quote or through whom it came, and take that back.

What a person said is noted apart from the parse, and the rows of the article, in all its versions, are written again
from its kept bytes in the same transaction: killed at any instant, the store has all of it or nothing.
"""

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from corpus.clean import clean
from corpus.model import Actor
from store.corrections.anchors import Anchor, anchor_of
from store.corrections.corrected import Change, name_among
from store.corrections.listing import CorrectionAnswer, items_of, list_corrections
from store.corrections.rows import TextKey, record, texts_of, values_json
from store.database.store import Store
from store.errors import StoreError
from store.reads.quotes import quotes_in
from store.writing.rewriting import rewrite

LONGEST_NAME = 200


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
        if place.is_settled and shown == wanted:
            raise StoreError("This quote stands corrected so already; nothing was changed.")
        now = datetime.now(UTC).isoformat(timespec="seconds")
        texts = texts_of(store, connection, place.article_id)
        return record(connection, texts, place.anchor, values_json(*shown), change, now)

    number = rewrite(store, lambda c: texts_of(store, c, _place(c, quote_key).article_id), note)
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


class _Place(NamedTuple):
    """A quote in its article, as it is shown."""

    article_id: int
    anchor: Anchor
    speaker: str | None
    via: tuple[str, ...]
    is_settled: bool
    """Whether a person has said so already, and nothing asks them to look again."""


def _place(connection: sqlite3.Connection, quote_key: str) -> _Place:
    row = connection.execute(
        "SELECT q.article_id, q.speaker, c.quote_id IS NOT NULL AND NOT json_extract(c.parsed, '$.asks'),"
        " (SELECT json_group_array(name) FROM (SELECT name FROM relay WHERE quote_id = q.id ORDER BY position))"
        " FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id WHERE q.key = ?",
        (quote_key,),
    ).fetchone()
    if row is None:
        raise StoreError(_unknown(quote_key))
    text, items = items_of(connection, row[0])
    at = next(i for i, item in enumerate(items) if item.key == quote_key)
    return _Place(row[0], anchor_of(text, items, at), row[1], tuple(json.loads(row[3])), bool(row[2]))


def _texts_told(connection: sqlite3.Connection, number: int) -> list[TextKey]:
    """The texts for which a correction was noted."""
    rows = connection.execute("SELECT document, part FROM correction WHERE number = ?", (number,))
    return [TextKey(*row) for row in rows]


def _number_meant(connection: sqlite3.Connection, what: int | str | None) -> int:
    if isinstance(what, str):
        return _last_of_quote(connection, what)
    query = "SELECT max(number) FROM correction WHERE ifnull(?, number) = number"
    (number,) = connection.execute(query, (what,)).fetchone()
    if number is None:
        which = "" if what is None else f" of the number {what}"
        raise StoreError(f"There is no correction{which} to take back; h200-tui corrections lists them.")
    return int(number)


def _last_of_quote(connection: sqlite3.Connection, quote_key: str) -> int:
    """The last correction that gave a quote, alone or with the one around it, what is shown."""
    row = connection.execute(
        "SELECT json_extract(c.parsed, '$.numbers[#-1]') FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id"
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
