"""What a person noted of a quote: as a sign in its row, and in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.answers import Note

STARRED, WRITTEN, TAGGED = "★", "✎", "#"


def note_sign(note: Note) -> str:
    """Two cells, or three: whether it is starred, whether it has tags, and whether there is something to read."""
    signs = f"{STARRED if note.starred else ''}{TAGGED if note.tags else ''}{WRITTEN if note.text else ''}"
    return f"{signs:2}"


def note_line(note: Note) -> str:
    """All of it: `★ #cranes #harbour ✎ Ask the port office.`; "" for an empty note."""
    tags = [f"{TAGGED}{tag}" for tag in note.tags]
    text = [f"{WRITTEN} {note.text}"] if note.text else []
    return " ".join([*([STARRED] if note.starred else []), *tags, *text])
