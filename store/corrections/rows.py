"""What has a person put right in a text, and how do rows that are about to be written change for it?"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from corpus.model import Quote
from store.corrections.anchors import Anchor, find
from store.corrections.corrected import Change, Said, lay_over
from store.database.correction_tables import Correction
from store.database.rows import insert_row
from store.database.store import Store
from store.entries.entry import Entry, entry_of
from store.entries.restored import article_of
from store.reads.versions import versions_of
from store.words.fold import fold

QUOTE = "quote"
_COLUMNS = "number, kind, exact, occurrence, before, after, was, now, made_at, asks"


@dataclass(frozen=True, slots=True)
class TextKey:
    """An article's place among the bytes that were brought: the same under whatever outlet, and after its removal."""

    document: str
    """Hash of the bytes."""
    part: int


def texts_of(store: Store, connection: sqlite3.Connection, article_id: int) -> list[TextKey]:
    """The texts of an article's versions, whatever outlets print them."""
    rows = connection.execute(
        "SELECT DISTINCT d.hash, a.part FROM article a JOIN document d ON d.id = a.document_id"
        " WHERE a.id IN (SELECT value FROM json_each(?))",
        (json.dumps(versions_of(store, article_id)),),
    )
    return [TextKey(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Standing:
    """How many of the corrections of a text find their words no more, and how many ask to be looked at again."""

    lost: int = 0
    asking: int = 0
    notes_lost: int = 0
    """How many of the notes find theirs no more."""
    pairings_lost: int = 0
    """How much of what was said of two quotes does."""


AS_PARSED = Standing()
"""Nothing was corrected, or all of that holds."""


def with_corrections(
    connection: sqlite3.Connection, text: TextKey, article_key: str, entry: Entry
) -> tuple[Entry, Standing]:
    """The rows of an article with what a person put right in its text laid over them, and how all that stands."""
    rows = connection.execute(
        "SELECT exact, occurrence, before, after, now, number, asks FROM correction WHERE document = ? AND part = ?"
        " ORDER BY number",
        (text.document, text.part),
    ).fetchall()
    if not rows:
        return entry, AS_PARSED
    parsed = article_of(entry)
    changes = [change_in(row[4]) for row in rows]
    laid = lay_over(parsed, [Said(Anchor(*row[:4]), change) for row, change in zip(rows, changes, strict=True)])
    corrected, asking = list[tuple[int, str]](), set[int]()
    for i, by in laid.quotes.items():
        now, shown = parsed.quotes[i], laid.article.quotes[i]
        asks = [
            n for n in by if rows[n][6] and _differs(changes[n], (now.speaker, now.via), (shown.speaker, shown.via))
        ]
        asking.update(asks)
        corrected.append((i, _parsed_json(now, [rows[n][5] for n in by], bool(asks))))
    entry = replace(entry_of(laid.article, article_key), corrected=tuple(corrected))
    return entry, Standing(laid.lost, len(asking))


def has_corrections(connection: sqlite3.Connection, text: TextKey) -> bool:
    """Whether a person has put anything right in this text, which may have been away meanwhile."""
    query = "SELECT 1 FROM correction WHERE document = ? AND part = ?"
    return connection.execute(query, (text.document, text.part)).fetchone() is not None


def carry_over(connection: sqlite3.Connection, version: int, text: TextKey, newer: Entry | None) -> None:
    """Let what was put right in another version of an article hold in this text, too.

    Where this is the `newer` one and says otherwise who said the words, or through whom they came, than the version in
    which a person looked at them, what they said holds, and asks to be looked at again.
    """
    here = (text.document, text.part)
    numbers = "SELECT number FROM correction WHERE document = ? AND part = ?"
    held = {number for (number,) in connection.execute(numbers, here)}
    connection.execute(
        f"INSERT OR IGNORE INTO correction (document, part, {_COLUMNS})"
        f" SELECT ?, ?, {', '.join(f'c.{name}' for name in _COLUMNS.split(', '))} FROM article a"
        " JOIN document d ON d.id = a.document_id JOIN correction c ON c.document = d.hash AND c.part = a.part"
        " WHERE a.id = ? ORDER BY c.id",
        (*here, version),
    )
    query = "SELECT number, exact, occurrence, before, after, was, now FROM correction WHERE document = ? AND part = ?"
    came = [row for row in connection.execute(query, here) if row[0] not in held]
    if newer is None or not came:
        return
    read, article = _read_in(connection, version), article_of(newer)
    for number, *anchor, was, change in came:
        at = find(Anchor(*anchor), article.text, article.quotes)
        if at is not None:
            before, now = read.get(number) or _values(was), article.quotes[at]
            if _differs(change_in(change), before, (now.speaker, now.via)):
                mark = "UPDATE correction SET asks = 1 WHERE document = ? AND part = ? AND number = ?"
                connection.execute(mark, (*here, number))


_Values = tuple[str | None, tuple[str, ...]]
"""Speaker and relays."""


def _read_in(connection: sqlite3.Connection, article_id: int) -> dict[int, _Values]:
    """By the number of each correction that holds in an article: what the parse says of the quote it was made of."""
    rows = connection.execute(
        "SELECT n.value, c.parsed FROM quote q JOIN corrected_quote c ON c.quote_id = q.id"
        " JOIN json_each(c.parsed, '$.numbers') n WHERE q.article_id = ? ORDER BY q.\"end\" - q.start",
        (article_id,),
    )
    return {number: _values(parsed) for number, parsed in rows}  # the outermost comes last


def _values(kept: str) -> _Values:
    values = json.loads(kept)
    return values["speaker"], tuple(values["via"])


def _differs(change: Change, one: _Values, other: _Values) -> bool:
    """Whether two attributions say otherwise of what a change tells of; a shorter name is no other name."""
    (speaker, via), (its_speaker, its_via) = one, other
    names = [set(fold(name or "").split()) for name in (speaker, its_speaker)]
    same = bool(speaker) == bool(its_speaker) and (names[0] <= names[1] or names[1] <= names[0])
    return (change.speaker is not None and not same) or (change.via is not None and via != its_via)


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
        "asks": False,
    }
    for text in texts:
        insert_row(connection, Correction, {**told, "document": text.document, "part": text.part})
    return int(number)


def values_json(speaker: str | None, via: Sequence[str]) -> str:
    """What can be corrected of a quote, as the store keeps it."""
    return json.dumps({"speaker": speaker, "via": list(via)}, ensure_ascii=False)


def _parsed_json(quote: Quote, numbers: Sequence[int], asks: bool) -> str:
    parsed = {"speaker": quote.speaker, "via": quote.via, "numbers": numbers, "asks": asks}
    return json.dumps(parsed, ensure_ascii=False)


def change_json(change: Change) -> str:
    """A change as the store keeps it: what it leaves alone is not in it."""
    return json.dumps({name: value for name, value in asdict(change).items() if value is not None}, ensure_ascii=False)


def change_in(kept: str) -> Change:
    """The change that was kept so."""
    values = json.loads(kept)
    return Change(values.get("speaker"), tuple(values["via"]) if "via" in values else None)
