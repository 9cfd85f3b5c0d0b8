"""What the user brings: raw bytes under a name, and what they said about them."""

import hashlib
import json
import zlib
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache

from corpus.model import About


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

    @cached_property
    def packed(self) -> bytes:
        """The bytes as the store keeps them."""
        return zlib.compress(self.data, 6)

    def article_key(self, part: int) -> str:
        """The key that the article at this position in the document is given, and keeps under another outlet, too."""
        return f"{self.hash}:{part}:{self.supplied.outlet or ''}"


@lru_cache(maxsize=256)  # most files of a folder have the same said about them
def supplied_json(about: About) -> str:
    """What the user supplied, as the store keeps it."""
    return json.dumps({k: v for k, v in asdict(about).items() if v is not None}, ensure_ascii=False, sort_keys=True)
