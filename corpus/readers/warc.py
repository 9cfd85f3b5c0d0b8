"""A web archive: every page of HTML that a server answered with is an article."""

import io
import logging
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.html import read_page
from corpus.readers.inflate import Inflated
from corpus.readers.markup import decode_markup
from corpus.reading import Reading

_LOG = logging.getLogger(__name__)
_CHARSET = "charset="


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading a page, in the archive's order; a page that holds no article is passed over and logged."""
    stream: Any = io.BytesIO(data)
    if data.startswith(b"\x1f\x8b"):
        stream = io.BufferedReader(Inflated(data, limits.inflated_bytes))
    found: list[Reading] = []
    refused: list[UnreadableError] = []
    seen: set[str] = set()
    try:
        for record in ArchiveIterator(stream, no_record_parse=False, arc2warc=True):
            stated = record.rec_headers.get_header
            digest = f"{stated('WARC-Target-URI')} {stated('WARC-Payload-Digest')}"
            if not _is_page(record) or digest in seen:
                continue
            seen.add(digest)
            try:
                found.append(_page(record, limits))
            except UnreadableError as error:
                _LOG.warning("a page of a web archive was passed over: %s", error)
                refused.append(error)
            if len(found) > limits.parts:
                raise UnreadableError("The web archive holds more pages than the set limit; split it.")
    except (ArchiveLoadFailed, OSError, EOFError) as error:
        if not found:
            raise UnreadableError("The web archive is damaged or cut short; get it once more.") from error
        _LOG.warning("a web archive breaks off after %d pages: %s", len(found), error)
    if not found and refused:
        raise refused[0]
    if not found:
        raise UnreadableError(
            "The web archive holds no page of HTML that a server answered with; check what was crawled."
        )
    return found


def _is_page(record: Any) -> bool:
    if record.rec_type not in ("response", "resource"):
        return False
    headers = record.http_headers
    if headers is None:
        return "html" in (record.rec_headers.get_header("Content-Type") or "")
    return "html" in (headers.get_header("Content-Type") or "").lower() and headers.get_statuscode() == "200"


def _page(record: Any, limits: Limits) -> Reading:
    body = record.content_stream().read(limits.part_bytes + 1)
    if len(body) > limits.part_bytes:
        raise UnreadableError("A page in the web archive is larger than the set limit.")
    stated = (record.http_headers.get_header("Content-Type") if record.http_headers else "") or ""
    at = stated.lower().find(_CHARSET)
    declared = stated[at + len(_CHARSET) :].split(";")[0].strip(" \"'") if at >= 0 else None
    return read_page(decode_markup(body, declared), limits, record.rec_headers.get_header("WARC-Target-URI"))
