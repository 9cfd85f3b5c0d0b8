"""Every read of what a person noted of quotes."""

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from store.answers import NOTHING_NOTED, Note
from store.words.fold import fold

_NOTE = (
    "n.starred, n.text,"
    " (SELECT json_group_array(name) FROM (SELECT name FROM note_tag WHERE number = n.number ORDER BY folded))"
)
_BETWEEN = " / "
"""Between the texts of two notes that have come to one quote."""


class Borne(NamedTuple):
    """The notes that a quote bears, the earliest first: several where versions noted apart have come together."""

    numbers: tuple[int, ...]
    note: Note
    """What they say together."""


NONE_BORNE = Borne((), NOTHING_NOTED)


def notes_on(connection: sqlite3.Connection, quote_ids: Sequence[int]) -> dict[int, Borne]:
    """What is noted of these outermost quotes; those that bear nothing are left out."""
    rows = connection.execute(
        f"SELECT b.quote_id, n.number, {_NOTE} FROM json_each(?) j CROSS JOIN noted_quote b ON b.quote_id = j.value"
        " JOIN note n ON n.number = b.number ORDER BY n.number",
        (json.dumps(quote_ids),),
    )
    borne: dict[int, Borne] = {}
    for quote_id, number, starred, text, tags in rows:
        numbers, note = borne.get(quote_id, NONE_BORNE)
        both = Note(
            note.starred or bool(starred),
            in_order([*note.tags, *json.loads(tags)]),
            _BETWEEN.join(filter(None, (note.text, text))),
        )
        borne[quote_id] = Borne((*numbers, number), both)
    return borne


def note_numbered(connection: sqlite3.Connection, number: int) -> Note | None:
    """The note of this number, wherever its words stand."""
    row = connection.execute(f"SELECT {_NOTE} FROM note n WHERE n.number = ?", (number,)).fetchone()
    return Note(bool(row[0]), tuple(json.loads(row[2])), row[1]) if row else None


def list_tags(connection: sqlite3.Connection) -> list[str]:
    """Every tag, the most frequent first."""
    rows = connection.execute("SELECT min(name) FROM note_tag GROUP BY folded ORDER BY count(*) DESC, folded")
    return [name for (name,) in rows]


def in_order(tags: Sequence[str]) -> tuple[str, ...]:
    """Tags as they are shown; of those that differ in capitals and accents alone, the first."""
    first: dict[str, str] = {}
    for tag in tags:
        first.setdefault(fold(tag), tag)
    return tuple(first[folded] for folded in sorted(first))
