"""What has a person put right, and what has become of each of these corrections?"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Literal, NamedTuple

from store.answers import source_label
from store.corrections.anchors import Anchor, find
from store.corrections.rows import change_in
from store.database.store import Store

State = Literal["in force", "overridden", "only in an older version", "words not found", "article not here"]


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
    """`overridden` where a later correction of the same quote says otherwise."""
    quote_key: str | None
    """Of the quote that lists show; None for an orphan."""
    source_label: str | None
    """None where the article is not in the store."""
    title: str | None
    asks: bool = False
    """Whether the outlet has changed since who said it, so that it should be looked at again."""
    parsed_speaker: str | None = None
    parsed_via: tuple[str, ...] = ()
    """What the article says as it is parsed, where the quote is shown."""
    article_id: int | None = None
    start: int | None = None
    end: int | None = None
    """Where the quote stands, if it stands anywhere."""

    @property
    def is_confirmation(self) -> bool:
        """Whether the person said that what was shown is right."""
        return (self.was_speaker, self.was_via) == (self.speaker, self.via)

    @property
    def is_orphan(self) -> bool:
        """Whether lists show its quote nowhere."""
        return self.quote_key is None


class Item(NamedTuple):
    """A quote of an article, as an anchor looks at it."""

    key: str
    start: int
    end: int
    text: str
    parsed: str | None
    """JSON, where it was corrected: what the parse says, and which corrections hold."""


def list_corrections(store: Store, number: int | None = None) -> tuple[CorrectionAnswer, ...]:
    """All that was put right, the latest first, or what has this number."""
    with store.snapshot() as connection:
        rows = connection.execute(
            "SELECT c.number, c.exact, c.occurrence, c.before, c.after, c.was, c.now, c.made_at, a.id,"
            " a.superseded_by IS NULL, s.name, s.brief, a.title FROM correction c"
            " LEFT JOIN document d ON d.hash = c.document"
            " LEFT JOIN article a ON a.document_id = d.id AND a.part = c.part LEFT JOIN source s ON s.id = a.source_id"
            " WHERE ifnull(?, c.number) = c.number ORDER BY c.number DESC, a.superseded_by IS NULL DESC, a.id DESC",
            (number,),
        ).fetchall()
        told: dict[int, CorrectionAnswer] = {}
        items_in = cache(partial(items_of, connection))  # an article has several as a rule
        for row in rows:
            answer = _answer(items_in, row)
            if row[0] not in told or _STATES[answer.state] < _STATES[told[row[0]].state]:
                told[row[0]] = answer
    return tuple(told.values())


_STATES: dict[State, int] = {
    "in force": 0,
    "overridden": 1,
    "only in an older version": 2,
    "words not found": 3,
    "article not here": 4,
}
"""The best first: what holds in any of an article's versions is no orphan of the others."""


def items_of(connection: sqlite3.Connection, article_id: int) -> tuple[str, list[Item]]:
    """An article's text with its quotes, in the order of the parse."""
    (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
    rows = connection.execute(
        'SELECT q.key, q.start, q."end", q.text, c.parsed FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id'
        " WHERE q.article_id = ? ORDER BY q.id",
        (article_id,),
    )
    return text, [Item(*row) for row in rows]


Spans = dict[int, list[tuple[int, int]]]
"""By article, where the quotes stand of which a person has said who said them."""


def corrected_spans(store: Store) -> Spans:
    """Where what is shown of a speaker rests on a person's word."""
    spans: Spans = {}
    with store.reading() as connection:
        query = 'SELECT q.article_id, q.start, q."end" FROM corrected_quote c JOIN quote q ON q.id = c.quote_id'
        for article_id, start, end in connection.execute(query):
            spans.setdefault(article_id, []).append((start, end))
    return spans


def is_within(spans: Spans, article_id: int, start: int, end: int) -> bool:
    """Whether this passage touches such a quote."""
    return any(start < stop and first < end for first, stop in spans.get(article_id, ()))


def _answer(items_in: Callable[[int], tuple[str, list[Item]]], row: Sequence[Any]) -> CorrectionAnswer:
    number, *anchor, was, now, made_at, article_id, is_latest, source, brief, title = row
    item = None if article_id is None else _item(Anchor(*anchor), *items_in(article_id))
    parsed = json.loads(item.parsed) if item and item.parsed else {"speaker": None, "via": [], "numbers": []}
    shown, change = json.loads(was), change_in(now)
    state: State = "article not here" if article_id is None else "words not found"
    if item is not None:
        holds: State = "in force" if number in parsed["numbers"] else "overridden"
        state = holds if is_latest else "only in an older version"
    return CorrectionAnswer(
        number,
        anchor[0],
        shown["speaker"],
        tuple(shown["via"]),
        shown["speaker"] if change.speaker is None else change.speaker or None,
        tuple(shown["via"]) if change.via is None else change.via,
        made_at,
        state,
        item.key if item and is_latest else None,
        None if source is None else source_label(source, bool(brief)),
        title,
        state == "in force" and parsed.get("asks", False),
        parsed["speaker"],
        tuple(parsed["via"]),
        article_id if item else None,
        item.start if item else None,
        item.end if item else None,
    )


def _item(anchor: Anchor, text: str, items: Sequence[Item]) -> Item | None:
    """The quote that a correction tells of."""
    at = find(anchor, text, items)
    return None if at is None else items[at]
