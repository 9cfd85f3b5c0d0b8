"""Write some articles again from their kept bytes, together with what a person said of them, all or nothing."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from corpus.limits import Limits
from store.corrections.rows import TextKey
from store.database.pending import Pending
from store.database.store import Store
from store.entries.documents import Document
from store.entries.parsing import Parsed, Unreadable, parse_document
from store.errors import StoreError
from store.known_names import reading_version
from store.writing.keep import keep_again, keep_in
from store.writing.kept_bytes import DAMAGED, kept_bytes

T = TypeVar("T")
_ATTEMPTS = 5
"""How often articles are read because another program has changed meanwhile which ones they are."""


class _Reading(NamedTuple):
    """What is to be parsed: one article of a document or, where another parser read it, all of them."""

    document_id: int
    supplied: str
    part: int | None


def rewrite(
    store: Store,
    texts: Callable[[sqlite3.Connection], Iterable[TextKey]],
    change: Callable[[sqlite3.Connection], T],
) -> T:
    """Make a `change` and write the articles of these `texts` again, in one transaction; what the change answers.

    The texts are asked for before and again within the transaction, since parsing takes its time and holds no lock.
    Raises StoreError, and what the two raise.
    """
    parsed: dict[_Reading, tuple[Document, Parsed]] = {}
    for _ in range(_ATTEMPTS):
        with store.snapshot() as connection:
            wanted = _readings(connection, texts(connection))
        for reading in wanted - parsed.keys():
            if (found := _parse(store, reading)) is not None:
                parsed[reading] = found
        with store.writing() as connection:
            now = _readings(connection, texts(connection))
            if now <= parsed.keys():
                answer = change(connection)
                with Pending(connection) as pending:
                    for reading in sorted(now, key=lambda reading: (*reading[:2], reading.part or 0)):
                        _write(pending, reading, *parsed[reading])
                return answer
    raise StoreError("Another program keeps changing this article; nothing was corrected. Try again in a moment.")


def _readings(connection: sqlite3.Connection, texts: Iterable[TextKey]) -> set[_Reading]:
    """What is to be parsed for the articles of these texts, whatever outlets print them."""
    rows = connection.execute(
        "SELECT a.document_id, a.supplied, a.part, (SELECT count(*) FROM article o WHERE o.document_id = a.document_id"
        " AND o.supplied = a.supplied AND o.parser_version <> ?)"
        " FROM json_each(?) j JOIN document d ON d.hash = json_extract(j.value, '$[0]')"
        " JOIN article a ON a.document_id = d.id AND a.part = json_extract(j.value, '$[1]')",
        (reading_version(), json.dumps([(text.document, text.part) for text in texts])),
    )
    return {_Reading(document, supplied, None if outdated else part) for document, supplied, part, outdated in rows}


def _parse(store: Store, reading: _Reading) -> tuple[Document, Parsed] | None:
    """None where the document has been removed. Raises StoreError where it can be read no more."""
    kept = kept_bytes(store, reading.document_id, reading.supplied)
    if kept is None:
        return None
    if kept.document is None:
        raise StoreError(f"Nothing was corrected. {DAMAGED}")
    result = parse_document(kept.document, Limits(), only=reading.part)
    if isinstance(result, Unreadable):
        raise StoreError(f"Nothing was corrected. {result.reason}")
    return kept.document, result


def _write(pending: Pending, reading: _Reading, document: Document, parsed: Parsed) -> None:
    if reading.part is None:
        keep_in(pending, document, parsed.entries, again=True)
    else:
        [entry] = parsed.entries
        keep_again(pending, document, reading.part, entry)
