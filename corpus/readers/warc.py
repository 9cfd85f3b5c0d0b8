"""A web archive: every page of HTML that a server answered with is an article."""

import io
import logging
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.html import read_page
from corpus.readers.inflate import Inflated
from corpus.readers.left_out import one_of_many, said_of
from corpus.readers.markup import decode_markup
from corpus.readers.unbrotli import unbrotli
from corpus.reading import Reading

_LOG = logging.getLogger(__name__)
_CHARSET = "charset="


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading a page, in the archive's order; a page that holds no article is passed over and logged."""
    inflated = Inflated(data, limits.inflated_bytes) if data.startswith(b"\x1f\x8b") else None
    stream: Any = io.BufferedReader(inflated) if inflated else io.BytesIO(data)
    found: list[Reading] = []
    refused: list[UnreadableError] = []
    broken: Exception | None = None
    # The library reports to the screen what is reported here, in the archive's own words.
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    try:
        with redirect_stderr(io.StringIO()):
            for page in _pages(stream):
                try:
                    with one_of_many():
                        found.append(_page(page, limits))
                except UnreadableError as error:
                    _LOG.info("a page of a web archive was passed over: %s", error)
                    refused.append(error)
                if len(found) > limits.parts:
                    raise UnreadableError("The web archive holds more pages than the set limit; split it.")
    except (ArchiveLoadFailed, OSError, EOFError, AttributeError, ValueError) as error:  # a record without an address
        broken = error
    broken = broken or (inflated.broken if inflated else None)
    if broken and not found:
        raise UnreadableError("The web archive is damaged or cut short; get it once more.") from broken
    if broken:
        _LOG.info("a web archive breaks off after %d pages: %s", len(found), broken)
    if not found and refused:
        raise refused[0]
    if not found:
        raise UnreadableError(
            "The web archive holds no page of HTML that a server answered with; check what was crawled."
        )
    if broken:
        refused.append(UnreadableError("the archive breaks off there; get it once more."))
    return said_of(found, refused, "pages")


def _pages(stream: Any) -> Iterator[Any]:
    """The records that hold pages, each answer once."""
    seen: set[str] = set()
    for record in ArchiveIterator(stream, arc2warc=True):
        stated = record.rec_headers.get_header
        digest = f"{stated('WARC-Target-URI')} {stated('WARC-Payload-Digest')}"
        if _is_page(record) and digest not in seen:
            seen.add(digest)
            yield record


def _is_page(record: Any) -> bool:
    if record.rec_type not in ("response", "resource"):
        return False
    headers = record.http_headers
    if headers is None:
        return "html" in (record.rec_headers.get_header("Content-Type") or "")
    return "html" in (headers.get_header("Content-Type") or "").lower() and headers.get_statuscode() == "200"


def _page(record: Any, limits: Limits) -> Reading:
    packed = str((record.http_headers.get_header("Content-Encoding") if record.http_headers else "") or "").lower()
    if packed == "zstd":
        raise UnreadableError(
            "It is compressed in a way that nothing here undoes; crawl it without zstd, or save it from a browser."
        )
    if packed == "br":
        record.http_headers.remove_header("Content-Encoding")
    body = record.content_stream().read(limits.part_bytes + 1)
    if packed == "br":
        body = unbrotli(body, limits.part_bytes + 1)
    if len(body) > limits.part_bytes:
        raise UnreadableError("A page in the web archive is larger than the set limit.")
    stated = (record.http_headers.get_header("Content-Type") if record.http_headers else "") or ""
    at = stated.lower().find(_CHARSET)
    declared = stated[at + len(_CHARSET) :].split(";")[0].strip(" \"'") if at >= 0 else None
    return read_page(decode_markup(body, declared), limits, record.rec_headers.get_header("WARC-Target-URI"))
