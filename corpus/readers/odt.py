"""An OpenDocument text: its headings, paragraphs and notes."""

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

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# What was deleted, remarks in the margin, and what is counted or repeated rather than said.
_UNREAD = frozenset(("tracked-changes", "annotation", "annotation-end", "sequence-decls", "note-citation", "bookmark"))
_CONTENT = "content.xml"


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a document."""
    root = parse_part(_content(data, limits), limits)
    found = list(_paragraphs(root))
    lines = [text for text, _ in found if text]
    if not lines:
        raise UnreadableError(
            "The document holds no text; if it shows pictures of pages, run text recognition over them."
        )
    first = next((is_heading for text, is_heading in found if text), False)
    return [Reading("\n\n".join(lines), About(title=" ".join(lines[0].split()) if first else None))]


def _content(data: bytes, limits: Limits) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            stated = archive.getinfo(_CONTENT)
            if stated.flag_bits & 1 or _is_encrypted(archive):
                raise UnreadableError("The document is encrypted; save it without a password.")
            if stated.file_size > limits.part_bytes * 4:
                raise UnreadableError("The document unpacks to more than the set limit; split it.")
            return archive.read(_CONTENT)
    except KeyError as error:
        raise UnreadableError("The document has no body; save it again.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableError("The document is damaged or cut short; get it once more.") from error


def _is_encrypted(archive: zipfile.ZipFile) -> bool:
    name = "META-INF/manifest.xml"
    if name not in archive.namelist() or archive.getinfo(name).file_size > 1_000_000:
        return False
    return b"encryption-data" in archive.read(name)


def _paragraphs(root: etree._Element) -> Iterator[tuple[str, bool]]:
    """The text of every paragraph, and whether it is a heading; of a table's row with short cells, its one line."""
    return in_rows(_each_paragraph(root), "table-row", False)


def _each_paragraph(root: etree._Element) -> Iterator[tuple[str, bool, etree._Element]]:
    """The text of every paragraph and heading, and which it is; a note's text follows the paragraph it stands in."""
    open_texts: list[list[str]] = []
    notes: list[tuple[str, bool, etree._Element]] = []
    skip: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        is_block = element.tag in (f"{_TEXT}p", f"{_TEXT}h")
        if event == "start":
            if skip is None and tag in _UNREAD:
                skip = element
            if skip is not None:
                continue
            if is_block:
                open_texts.append([element.text or ""])
            elif open_texts:
                open_texts[-1].append({"s": " ", "tab": " ", "line-break": "\n"}.get(tag, "") + (element.text or ""))
            continue
        if skip is None and is_block:
            text = ("".join(open_texts.pop()).strip(), tag == "h", element)
            if open_texts:
                notes.append(text)
            else:
                yield text
                yield from notes
                notes = []
        if skip is element:
            skip = None
        if skip is None and open_texts:
            open_texts[-1].append(element.tail or "")
