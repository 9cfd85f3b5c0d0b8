"""What has a person noted, and where do the words of each note stand now?"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import Literal

from store.answers import NOTHING_NOTED, Note, source_label
from store.corrections.anchors import Anchor
from store.corrections.outermost import Item, finder
from store.database.store import Store
from store.reads.notes import note_numbered

State = Literal["shown", "only in an older version", "words not found", "article not here"]


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """A note with the words that it is of."""

    number: int
    quote: str
    note: Note
    changed_at: str
    state: State
    quote_key: str | None
    """Of the quote that lists show; None for an orphan."""
    source_label: str | None
    """None where the article is not in the store."""
    title: str | None

    @property
    def is_orphan(self) -> bool:
        """Whether lists show its quote nowhere."""
        return self.quote_key is None


def list_notes(store: Store) -> tuple[NoteAnswer, ...]:
    """Every note, the one changed last first; of an article's versions it is told of the one that lists show."""
    with store.snapshot() as connection:
        rows = connection.execute(
            "SELECT n.number, t.exact, t.occurrence, t.before, t.after, n.changed_at, a.id, a.superseded_by IS NULL,"
            " s.name, s.brief, a.title FROM note n JOIN noted_text t ON t.number = n.number"
            " LEFT JOIN document d ON d.hash = t.document"
            " LEFT JOIN article a ON a.document_id = d.id AND a.part = t.part"
            " LEFT JOIN source s ON s.id = a.source_id ORDER BY n.changed_at DESC, n.number DESC"
        ).fetchall()
        found_in = cache(partial(finder, connection))
        told: dict[int, NoteAnswer] = {}
        for number, *anchor, changed_at, article_id, is_latest, source, brief, title in rows:
            state, key = _standing(Anchor(*anchor), article_id, bool(is_latest), found_in)
            if number not in told or _STATES.index(state) < _STATES.index(told[number].state):
                note = note_numbered(connection, number) or NOTHING_NOTED
                label = None if source is None else source_label(source, bool(brief))
                told[number] = NoteAnswer(number, anchor[0], note, changed_at, state, key, label, title)
    return tuple(told.values())


_STATES: tuple[State, ...] = ("shown", "only in an older version", "words not found", "article not here")
"""The best first: what stands in any of an article's versions is no orphan of the others."""


def _standing(
    anchor: Anchor, article_id: int | None, is_latest: bool, found_in: Callable[[int], Callable[[Anchor], Item | None]]
) -> tuple[State, str | None]:
    """What has become of a note in one article, and the key of its quote where lists show it."""
    if article_id is None:
        return "article not here", None
    item = found_in(article_id)(anchor)
    if item is None:
        return "words not found", None
    return ("shown", item.key) if is_latest else ("only in an older version", None)
