"""The XML inside an office document, parsed so that nothing in it can expand or reach out."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from lxml import etree

from corpus.errors import UnreadableError
from corpus.limits import Limits

T = TypeVar("T")
_LONGEST_CELL = 80


def parse_part(xml: bytes, limits: Limits) -> etree._Element:
    """The root. Office programs write no document type, so one is refused, and with it every entity.

    Raises UnreadableError for that, for damage and for more elements than the limits allow.
    """
    if b"<!DOCTYPE" in xml[:100_000] or b"<!ENTITY" in xml:
        raise UnreadableError("The document declares entities, which no office program does; it was refused as unsafe.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(
            "The document's text is damaged; open it in a word processor and save it again."
        ) from error
    if sum(1 for _ in root.iter()) > limits.elements * 10:
        raise UnreadableError("The document has more elements than the set limit; split it.")
    return root


def in_rows(found: Iterable[tuple[str, T, etree._Element]], row: str, plain: T) -> Iterator[tuple[str, T]]:
    """Each paragraph's text and mark; of those inside an element named `row`, its lines, marked `plain`."""
    cells: list[list[str]] = []
    above: etree._Element | None = None
    cell: etree._Element | None = None
    for text, mark, element in found:
        inside = next((e for e in element.iterancestors() if str(e.tag).endswith(f"}}{row}")), None)
        if inside is not above:
            yield from ((line, plain) for line in _row_lines(cells))
            cells, above, cell = [], inside, None
        if inside is None:
            yield text, mark
            continue
        if element.getparent() is not cell:
            cells.append([])
            cell = element.getparent()
        cells[-1].append(text)
    yield from ((line, plain) for line in _row_lines(cells))


def _row_lines(cells: list[list[str]]) -> list[str]:
    """One line for short cells, with bars between them; else each paragraph by itself."""
    filled = [[text for text in cell if text] for cell in cells]
    short = all(len(cell) <= 1 and all(len(text) <= _LONGEST_CELL for text in cell) for cell in filled)
    lines = [text for cell in filled for text in cell]
    return [" | ".join(" ".join(text.split()) for text in lines)] if short and len(lines) > 1 else lines
