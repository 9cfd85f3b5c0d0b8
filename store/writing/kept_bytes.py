"""Which bytes does the store keep of a document, to be parsed again?"""

import json
import sqlite3
import zlib
from dataclasses import dataclass

from corpus.model import About
from store.database.store import Store
from store.entries.documents import Document

DAMAGED = "Its kept bytes are damaged; add the file again."


@dataclass(frozen=True, slots=True)
class KeptBytes:
    """A document as the store has it; None where its bytes are damaged."""

    id: int
    supplied: About
    document: Document | None


def kept_bytes(store: Store, document_id: int, supplied: str) -> KeptBytes | None:
    """The document, with what the user `supplied` (JSON) about the articles that are meant; None when it is gone."""
    with store.reading() as connection:
        return kept_bytes_in(connection, document_id, supplied)


def kept_bytes_in(connection: sqlite3.Connection, document_id: int, supplied: str) -> KeptBytes | None:
    """`kept_bytes`, on a connection that the caller holds."""
    row = connection.execute(
        "SELECT raw, hash, (SELECT name FROM document_name WHERE document_id = d.id ORDER BY id LIMIT 1)"
        " FROM document d WHERE id = ?",
        (document_id,),
    ).fetchone()
    if row is None:
        return None
    about = About(**json.loads(supplied))
    try:
        document = Document(zlib.decompress(row[0]), row[2] or "", about)
    except zlib.error:
        return KeptBytes(document_id, about, None)
    return KeptBytes(document_id, about, document if document.hash == row[1] else None)
