"""A Word document: its body's text with what was inserted and without what was deleted, its notes at the end."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.office_xml import in_rows, parse_part
from corpus.reading import Reading

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
# Deleted text, the fallback drawing of a text box that is there already, and instructions to Word.
_UNREAD = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "sectPr"))
_DRAWN = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}
_HEADING_STYLES = ("title", "titel", "titre", "heading1", "heading 1", "berschrift1", "titolo", "ttulo")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a document, or one an article where a news database made it."""
    from corpus.readers.factiva import articles_in as factiva_articles
    from corpus.readers.nexis import articles_in
    from corpus.readers.proquest import articles_in as proquest_articles

    parts = _parts(data, limits)
    body = parse_part(parts["body"], limits)
    found = list(_paragraphs(body))
    plain = [text for text, _ in found]
    if articles := articles_in(plain) or factiva_articles(plain) or proquest_articles(plain):
        return articles
    notes = [text for name in _NOTES if name in parts for text, _ in _paragraphs(parse_part(parts[name], limits))]
    lines = [text for text in (*(text for text, _ in found), *notes) if text]
    if not lines:
        raise UnreadableError(
            "The document holds no text; if it shows pictures of pages, run text recognition over them."
        )
    about = _about(parts.get("core"), limits, found)
    return [Reading("\n\n".join(lines), about)]


def _parts(data: bytes, limits: Limits) -> dict[str, bytes]:
    """The bytes of the body and of the properties, once the sizes that the archive states are within limits."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > limits.parts or sum(entry.file_size for entry in entries) > limits.inflated_bytes:
                raise UnreadableError(
                    "The document unpacks to more than the set limit; save it again without pictures."
                )
            body = next((e for e in entries if e.filename in ("word/document.xml", "word/document2.xml")), None)
            if body is None:
                raise UnreadableError("The document has no body; save it again as DOCX.")
            if any(entry.flag_bits & 1 for entry in (body,)):
                raise UnreadableError("The document is encrypted; save it without a password.")
            if body.file_size > limits.part_bytes * 4:
                raise UnreadableError("The document's text is larger than the set limit; split it.")
            parts = {"body": archive.read(body)}
            for name in _NOTES:
                if name in archive.namelist() and archive.getinfo(name).file_size <= limits.part_bytes:
                    parts[name] = archive.read(name)
            if "docProps/core.xml" in archive.namelist() and archive.getinfo("docProps/core.xml").file_size < 1_000_000:
                parts["core"] = archive.read("docProps/core.xml")
            return parts
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableError("The document is damaged or cut short; get it once more.") from error


def _paragraphs(body: etree._Element) -> Iterator[tuple[str, str]]:
    """The text and style of every paragraph; of a table's row with short cells, its one line."""
    return in_rows(_each_paragraph(body), "tr", "")


def _each_paragraph(body: etree._Element) -> Iterator[tuple[str, str, etree._Element]]:
    """The text and style of every paragraph, those in tables too; empty ones keep their place.

    What a text box holds follows the paragraph that it hangs in.
    """
    inside: list[tuple[list[str], list[str]]] = []
    boxed: list[tuple[str, str, etree._Element]] = []
    skip: etree._Element | None = None
    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if event == "end":
            if element is skip:
                skip = None
            elif skip is None and tag == "p" and _is_word(element):
                pieces, style = inside.pop()
                boxed.insert(0 if not inside else len(boxed), ("".join(pieces).strip(), "".join(style), element))
                if not inside:
                    yield from boxed
                    boxed.clear()
            continue
        if skip is not None:
            continue
        if tag in _UNREAD and tag != "pPr":
            skip = element
        elif tag == "p" and _is_word(element):
            inside.append(([], []))
        elif inside and tag == "pStyle":
            inside[-1][1][:] = [element.get(f"{_W}val") or element.get(f"{_STRICT}val") or ""]
        elif inside:
            inside[-1][0].append(_piece(element, tag))


def _piece(element: etree._Element, tag: str) -> str:
    """What an element adds to its paragraph's text."""
    if tag == "t" and _is_word(element):
        return element.text or ""
    return _DRAWN.get(tag, "")


def _is_word(element: etree._Element) -> bool:
    return str(element.tag).startswith((_W, _STRICT))


def _about(core: bytes | None, limits: Limits, found: list[tuple[str, str]]) -> About:
    """The title that the document shows; the property only where the text opens with it (templates leave theirs)."""
    styled = next((text for text, style in found[:10] if text and style.lower().startswith(_HEADING_STYLES)), None)
    if styled or core is None:
        return About(title=" ".join(styled.split()) if styled else None)
    stated = " ".join((parse_part(core, limits).findtext(f"{_DC}title") or "").split())
    opening = " ".join(" ".join(text for text, _ in found[:5]).split())
    return About(title=stated if stated and stated in opening else None)
