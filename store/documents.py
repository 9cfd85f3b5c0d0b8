"""What the user brings: raw bytes under a name, and what they said about them."""

import hashlib
import json
import zlib
from dataclasses import asdict, dataclass
from functools import cached_property

from corpus.model import About
from corpus.read import PARSER_VERSION
from store.store import Store


@dataclass(frozen=True)
class Document:
    """The bytes of a file, the name it came under, and what the user supplied (outlet, date, URL, form)."""

    data: bytes
    name: str
    supplied: About = About()

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    def article_key(self, part: int) -> str:
        """The stable key of the article at this position in the document."""
        return f"{self.hash}:{part}:{self.supplied.outlet or ''}"


def supplied_json(about: About) -> str:
    """What the user supplied, as the store keeps it."""
    return json.dumps({k: v for k, v in asdict(about).items() if v is not None}, ensure_ascii=False, sort_keys=True)


def is_kept(store: Store, document: Document) -> bool:
    """Whether these bytes, with this supplied knowledge, read by this parser, are in the store already."""
    with store.reading() as connection:
        row = connection.execute(
            "SELECT supplied, parser_version FROM article WHERE key = ?", (document.article_key(0),)
        ).fetchone()
    return row is not None and row == (supplied_json(document.supplied), PARSER_VERSION)


def compress(data: bytes) -> bytes:
    """Raw bytes as the store keeps them."""
    return zlib.compress(data, 6)


def raw_document(store: Store, article_id: int) -> Document:
    """The document that an article came from. Raises LookupError when there is no such article."""
    with store.reading() as connection:
        row = connection.execute(
            "SELECT d.raw, a.supplied, (SELECT name FROM document_name WHERE document_id = d.id ORDER BY id LIMIT 1)"
            " FROM article a JOIN document d ON d.id = a.document_id WHERE a.id = ?",
            (article_id,),
        ).fetchone()
    if row is None:
        raise LookupError(article_id)
    return Document(zlib.decompress(row[0]), row[2] or "", About(**json.loads(row[1])))
