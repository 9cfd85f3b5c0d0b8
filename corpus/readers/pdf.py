"""A PDF: its text in reading order, page by page."""

import io
import logging
import re

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError
from pypdf.generic import NameObject

from corpus.about.bylines import read_particulars
from corpus.about.site import host_of
from corpus.actors.mastheads import is_outlet
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.markup import squash
from corpus.readers.pdf_layout import CELLS, mended, running
from corpus.readers.pdf_letters import LETTERS, closed_up, set_out
from corpus.readers.pdf_print import without_print_marks
from corpus.readers.pdf_rtl import in_reading_order
from corpus.readers.pdf_type import Type
from corpus.readers.pdf_words import spaced
from corpus.reading import Reading

_LOG = logging.getLogger(__name__)
# What a broken file makes the library raise: its own errors, and Python's where an object is not what it should be.
_FAULTS = (PyPdfError, KeyError, ValueError, TypeError, AttributeError, IndexError, ZeroDivisionError, OSError)
_FINENESS = 0.1
"""Of a letter's height, that one blank line of a page stands for: so that a small gap between paragraphs shows."""
_LEAST = 12
"""Letters of a title that no other line has by chance."""
_WORD = 4
"""Letters of a word that an address has from the outlet's name and not by chance."""
_OPENING = 8
"""Lines among which the title stands."""
_SOFT_HYPHEN = b"FEFF00AD"
_UNSEEN = re.compile(
    rb"(/Span\s{0,3}<<\s{0,3}/ActualText\s{0,3}<FEFF00AD>\s{0,3}>>\s{0,3}BDC\s[-\d.\sTd]{0,80})<[0-9A-F]{2,8}>\s{0,3}Tj"
)
_ROOT = re.compile(rb"\b(\d{1,9}) (\d{1,5}) obj\s{0,9}<<[^>]{0,900}?/Type\s{0,3}/Catalog\b")
_DAMAGED = "The PDF is damaged or cut short; get it once more, or print it to a new PDF."
_LOCKED = "The PDF is encrypted; save it without a password."


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a PDF, or one an article where a news database made it."""
    from corpus.readers.factiva import articles_in as factiva_articles
    from corpus.readers.nexis import articles_in
    from corpus.readers.proquest import articles_in as proquest_articles

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = _opened(data)
    count = _page_count(reader)
    if count > limits.parts:
        raise UnreadableError("The PDF has more pages than the set limit; split it.")
    pages, size = [], 0
    heard = Type()
    for number in range(count):
        pages.append(_page(reader, number, heard))
        size += len(pages[-1])
        if size > limits.text_chars * 4:
            raise UnreadableError("The PDF's text is longer than the set limit; split it.")
    printed = without_print_marks([set_out(page) for page in pages])
    lines = mended(printed.pages, heard.headlines(), heard.apart())
    if articles := articles_in(lines) or factiva_articles(lines) or proquest_articles(lines):
        return articles
    if not re.search(r"\w", "".join(lines)):
        raise UnreadableError(
            "The PDF holds no text; if its pages are pictures, run text recognition (OCR) over it and add the result."
        )
    cells = [cell.strip() for line in running(printed.pages) for cell in CELLS.split(line)]
    title, outlet = _title(printed.title or _stated_title(reader), lines, cells, squash(host_of(printed.url)))
    title = title or _in_large_type(lines, heard.headlines())
    heads = [told for cell in cells if (told := read_particulars(cell))]
    outlet = outlet or next((told.outlet for told in heads if told.outlet), None)
    published = next((told.published for told in heads if told.published), None)
    about = About(title=title, outlet=outlet, published=published, url=printed.url)
    return [Reading("\n\n".join(lines), about, tuple(("kicker", line) for line in _above(title, lines)))]


def _opened(data: bytes) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(_ended(data)), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError(_LOCKED)
    except (DependencyError, NotImplementedError) as error:
        raise UnreadableError(_LOCKED) from error
    except _FAULTS as error:
        raise UnreadableError(_DAMAGED) from error
    return reader


def _page_count(reader: PdfReader) -> int:
    try:
        count = len(reader.pages)
    except (DependencyError, NotImplementedError) as error:
        raise UnreadableError(_LOCKED) from error
    except _FAULTS as error:
        raise UnreadableError(_DAMAGED) from error
    if not count:
        raise UnreadableError(_DAMAGED)
    return count


def _ended(data: bytes) -> bytes:
    """The file, with a new end where it broke off behind its last object: the library finds the objects itself."""
    rest = data.rpartition(b"endobj")[2].strip()
    if b"startxref" in data or (rest and not rest.startswith(b"xref")) or not (root := _ROOT.search(data)):
        return data
    if b"/Standard" in data:  # encrypted, in a way that the lost end told
        raise UnreadableError(_DAMAGED)
    end = b"xref\n0 0\ntrailer\n<< /Root %b %b R >>\nstartxref\n%d\n%%%%EOF\n" % (root[1], root[2], len(data) + 1)
    return data + b"\n" + end


def _page(reader: PdfReader, number: int, heard: Type) -> str:
    """A page's text set out as on paper; in the file's own order where that fails or loses some of it.

    `heard` is told of all of it.
    """
    try:
        page = reader.pages[number]
        _drop_soft_hyphens(page)
        heard.turn()
        plain = page.extract_text(visitor_text=heard.hear)
        try:
            laid_out = page.extract_text(
                extraction_mode="layout", layout_mode_space_vertically=True, layout_mode_font_height_weight=_FINENESS
            )
        except _FAULTS:
            _LOG.info("page %d of a PDF cannot be set out; its text is taken as it comes", number + 1, exc_info=True)
            return plain
        if len(squash(laid_out)) < 0.95 * len(squash(plain)):
            return in_reading_order(heard.with_initial(plain))
        laid_out = spaced(closed_up(laid_out, plain), plain)
        return in_reading_order(heard.with_initial(laid_out))
    except LimitReachedError as error:
        raise UnreadableError(
            f"Page {number + 1} of the PDF unpacks to more than the set limit; print it anew."
        ) from error
    except (DependencyError, NotImplementedError) as error:
        raise UnreadableError(_LOCKED) from error
    except _FAULTS as error:
        raise UnreadableError(
            f"Page {number + 1} of the PDF is damaged or cut off; get it once more, or print it to a new PDF."
        ) from error


def _drop_soft_hyphens(page: PageObject) -> None:
    """Take off what stands for a soft hyphen that is not seen: browsers print a blank there, and say what it is."""
    content = page.get_contents()
    if content is None and "/Contents" in page:
        raise PyPdfError("what it shows is missing")
    if content is not None and _SOFT_HYPHEN in (data := content.get_data()):
        content.set_data(_UNSEEN.sub(rb"\1", data))
        page[NameObject("/Contents")] = content


def _stated_title(reader: PdfReader) -> str:
    try:
        return " ".join(str(getattr(reader.metadata, "title", None) or "").translate(LETTERS).split())
    except _FAULTS:
        return ""


def _in_large_type(lines: list[str], large: frozenset[str]) -> str | None:
    """The one line in large type below a short first line that is the paper's; None where there are several."""
    found = [line for line in lines[:_OPENING] if squash(line) in large]
    alone = len(found) == 1 and found[0] != lines[0] and len(squash(found[0])) >= _LEAST
    return found[0] if alone and not is_outlet(found[0]) else None


def _above(title: str | None, lines: list[str]) -> list[str]:
    """The lines over the title, a paper's name or a number, that say nothing of the article."""
    at = next((n for n, line in enumerate(lines[:_OPENING]) if line == title), 0)
    return [line for line in lines[:at] if read_particulars(line) is None]


def _title(stated: str, lines: list[str], heads: list[str], host: str) -> tuple[str | None, str | None]:
    """The stated title where the text opens with it (tools often leave a file's name there), without the outlet that
    a page's title ends with, and that outlet where the page, its running `heads` or the `host` it came from show it.
    """
    whole, opening = squash(stated), lines[:_OPENING]
    if len(stated) <= 3:
        return None, None
    for line in opening:
        bare = squash(line)
        rest = stated[len(line) :].strip(" |–—-·•:»_") if stated.startswith(line) else ""
        if rest and len(bare) >= _LEAST and whole.startswith(bare):
            shown = {squash(other) for other in (*opening, *lines[-3:], *heads)}
            for name in reversed([rest] if is_outlet(rest) or squash(rest) in shown else CELLS.split(rest)):
                in_host = any(squash(word) in host for word in name.split() if len(word) >= _WORD)
                if in_host or is_outlet(name) or squash(name) in shown:
                    return line, name
            return line, None
    alone = any(squash(line) == whole for line in opening)
    long = len(whole) >= _LEAST and whole in squash(" ".join(lines[:6]))
    return (stated if alone or long else None), None
