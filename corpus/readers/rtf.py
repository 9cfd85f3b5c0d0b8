"""An RTF document: its text, in whatever code page it was written."""

import re

from striprtf.striprtf import rtf_to_text

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.reading import Reading

_HEX_RUN = re.compile(r"(?:[0-9a-fA-F]{64,}\s{0,3})+")


_BINARY = re.compile(r"(?<!\\)\\bin(\d{1,10}) ?")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a document, or one an article where a news database made it."""
    from corpus.readers.factiva import articles_in as factiva_articles
    from corpus.readers.nexis import articles_in as nexis_articles
    from corpus.readers.proquest import articles_in as proquest_articles

    source = data.decode("latin-1")
    if source.count("{") > limits.elements:
        raise UnreadableError("The document has more groups than the set limit; save it as DOCX or text.")
    source = _HEX_RUN.sub("", _without_binary(source))
    if len(source) > limits.part_bytes:
        raise UnreadableError("The document is larger than the set limit; save it as text.")
    text: str = rtf_to_text(source, encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call,unused-ignore]
    # characters beyond the first plane are written as two halves
    text = text.replace("\xa0", " ").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = [line.strip() for line in text.split("\n")]
    if articles := nexis_articles(lines) or factiva_articles(lines) or proquest_articles(lines):
        return articles
    lines = [_without_last_bar(line) for line in lines if line.strip("|")]
    if not lines:
        raise UnreadableError(
            "The document holds no text; if it shows pictures of pages, run text recognition over them."
        )
    return [Reading("\n\n".join(lines))]


def _without_last_bar(line: str) -> str:
    """A table's row, its cells set apart as in every other format; any other line as it is."""
    cells = [cell.strip() for cell in line.split("|")]
    return " | ".join(filter(None, cells)) if len(cells) > 2 and not cells[-1] else line


def _without_binary(source: str) -> str:
    """Without the bytes of pictures, which may look like anything; a count that runs past the end is not believed."""
    kept, start = [], 0
    while found := _BINARY.search(source, start):
        kept.append(source[start : found.start()])
        end = found.end() + int(found[1])
        start = end if end <= len(source) else found.end()
    kept.append(source[start:])
    return "".join(kept)
