"""What has a person put right in a text, and how do rows that are about to be written change for it?"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from corpus.model import Quote
from store.anchors import Anchor
from store.corrected import Change, Said, lay_over
from store.correction_tables import Correction
from store.entry import Entry, entry_of
from store.restored import article_of
from store.rows import insert_row

QUOTE = "quote"
_COLUMNS = "number, kind, exact, occurrence, before, after, was, now, made_at"


@dataclass(frozen=True, slots=True)
class TextKey:
    """An article's place among the bytes that were brought: the same under whatever outlet, and after its removal."""

    document: str
    """Hash of the bytes."""
    part: int


def with_corrections(
    connection: sqlite3.Connection, text: TextKey, article_key: str, entry: Entry
) -> tuple[Entry, int]:
    """The rows of an article with what a person put right in its text, and how much of that finds its words no more."""
    rows = connection.execute(
        "SELECT exact, occurrence, before, after, now, number FROM correction WHERE document = ? AND part = ?"
        " ORDER BY number",
        (text.document, text.part),
    ).fetchall()
    if not rows:
        return entry, 0
    parsed = article_of(entry)
    laid = lay_over(parsed, [Said(Anchor(*row[:4]), change_in(row[4])) for row in rows])
    corrected = tuple((i, _parsed_json(parsed.quotes[i], rows[by][5])) for i, by in laid.quotes.items())
    return replace(entry_of(laid.article, article_key), corrected=corrected), laid.lost


def carry_over(connection: sqlite3.Connection, version: int, text: TextKey) -> None:
    """Let what was put right in another version of an article hold in this text, too."""
    connection.execute(
        f"INSERT OR IGNORE INTO correction (document, part, {_COLUMNS})"
        f" SELECT ?, ?, {', '.join(f'c.{name}' for name in _COLUMNS.split(', '))} FROM article a"
        " JOIN document d ON d.id = a.document_id JOIN correction c ON c.document = d.hash AND c.part = a.part"
        " WHERE a.id = ? ORDER BY c.id",
        (text.document, text.part, version),
    )


def record(
    connection: sqlite3.Connection, texts: Sequence[TextKey], anchor: Anchor, was: str, change: Change, made_at: str
) -> int:
    """Note what a person said of a quote, for each of these versions; its number, which is never given again."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'correction'").fetchone()
    number = row[0] + 1 if row else 1
    told: dict[str, Any] = {
        "number": number,
        "kind": QUOTE,
        "exact": anchor.exact,
        "occurrence": anchor.occurrence,
        "before": anchor.before,
        "after": anchor.after,
        "was": was,
        "now": change_json(change),
        "made_at": made_at,
    }
    for text in texts:
        insert_row(connection, Correction, {**told, "document": text.document, "part": text.part})
    return int(number)


def values_json(speaker: str | None, via: Sequence[str]) -> str:
    """What can be corrected of a quote, as the store keeps it."""
    return json.dumps({"speaker": speaker, "via": list(via)}, ensure_ascii=False)


def _parsed_json(quote: Quote, number: int) -> str:
    return json.dumps({"speaker": quote.speaker, "via": quote.via, "number": number}, ensure_ascii=False)


def change_json(change: Change) -> str:
    """A change as the store keeps it: what it leaves alone is not in it."""
    return json.dumps({name: value for name, value in asdict(change).items() if value is not None}, ensure_ascii=False)


def change_in(kept: str) -> Change:
    """The change that was kept so."""
    values = json.loads(kept)
    return Change(values.get("speaker"), tuple(values["via"]) if "via" in values else None)
