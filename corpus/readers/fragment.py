"""All text of a piece of HTML, as feeds, mails and databases hold it: no judge says there what is an article."""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from corpus.limits import Limits
from corpus.readers.html_blocks import blocks
from corpus.readers.html_quoted import quotations
from corpus.readers.markup import parse_markup


def fragment_text(markup: str, limits: Limits) -> str:
    """All text of a piece of HTML (of a feed or mail), paragraphs set apart by blank lines."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    if not markup.strip():
        return ""
    return "\n\n".join(paragraphs(parse_markup(f"<div>{markup}</div>", limits)))


def paragraphs(tree: HtmlElement) -> list[str]:
    """The text of every block; a block whose lines a doubled `<br>` parts gives several, a quotation has its marks."""
    found = blocks(tree)
    quoted = quotations(found)
    put: dict[int, Iterable[str]] = {i: () for quotation in quoted for i in (*quotation.words, *quotation.names)}
    put |= {quotation.words[0]: quotation.lines for quotation in quoted}
    return [part for i, block in enumerate(found) for part in put.get(i, _parts(block.text))]


def _parts(text: str) -> Iterable[str]:
    return (part.strip() for part in re.split(r"\n[^\S\n]?\n\s*", text) if part.strip())
