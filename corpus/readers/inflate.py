"""Unpack a gzip file, and stop before a small file becomes a huge one."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import TYPE_CHECKING

from corpus.errors import UnreadableError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

_CHUNK = 1 << 16


class Inflated(io.RawIOBase):
    """The content of a gzip file (of several members, too) as a stream; refused past `limit` bytes.

    A file that breaks off simply ends; `broken` then says why.
    """

    def __init__(self, data: bytes, limit: int) -> None:
        self._source = gzip.GzipFile(fileobj=io.BytesIO(data))
        self._left = limit
        self.broken: Exception | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            chunk = b"" if self.broken else self._source.read(min(len(view), _CHUNK))
        except (OSError, EOFError, zlib.error) as error:
            self.broken, chunk = error, b""
        self._left -= len(chunk)
        if self._left < 0:
            raise UnreadableError(
                "It unpacks to more than the set limit; unpack it yourself and add the parts you need."
            )
        view[: len(chunk)] = chunk
        return len(chunk)


def inflate(data: bytes, limit: int) -> bytes:
    """The whole content. Raises UnreadableError past `limit` bytes, and for a broken file."""
    stream, chunks = Inflated(data, limit), []
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
    if stream.broken:
        raise UnreadableError("The compressed file is damaged or cut short; get it once more.") from stream.broken
    return b"".join(chunks)


def first_bytes(data: bytes, size: int) -> bytes:
    """What the content begins with; empty where it cannot be unpacked."""
    return Inflated(data, size + _CHUNK).read(size) or b""
