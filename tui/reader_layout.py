"""Break an article into the reader's lines: a head of its particulars, then its paragraphs with air between them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tui.dates import short_date
from tui.nesting import outermost
from tui.noted import note_line
from tui.plain import plain
from tui.signs import FORM_SIGNS
from tui.strips import cut
from tui.sureness import corrected_line
from tui.wrap import wrap

if TYPE_CHECKING:
    from store.answers import ArticleAnswer, FullArticle


OF_BRIEF = "Our summary. The outlet's own words stand in quotation marks."
HAS_OLDER = "An older version is kept. V shows what changed."
MOST_CORRECTED = 3
"""Corrected quotes that the head names one by one."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A screen line: text[start:end] of the article, or a line of the head."""

    start: int
    end: int
    heading: str = ""
    style: str = "aside"


def heading(about: ArticleAnswer) -> str:
    """Source, date and title, by which two articles can be told apart."""
    parts = (about.source_label, short_date(about.published), about.title)
    return " · ".join(part for part in dict.fromkeys(parts) if part)


def lay_out_text(article: FullArticle, width: int) -> list[TextLine]:
    """The lines of an article at this width, in cells; tags and note of a quote stand above its first."""
    lines = _head(article, width)
    told = [(quote.start, note_line(replace(quote.note, starred=False))) for quote in outermost(article.quotes)]
    noted = deque((start, line) for start, line in told if line)
    blank = True
    for start, end in wrap(article.text, width):
        if start == end:
            if not blank:
                lines.append(TextLine(start, start))
            blank = True
            continue
        opens_paragraph = start > 0 and article.text[start - 1] == "\n"
        if opens_paragraph and not blank:
            lines.append(TextLine(start, start))
        while noted and noted[0][0] < end:
            lines += [replace(line, start=start, end=start) for line in lines_of(noted.popleft()[1], width, "sign")]
        lines.append(TextLine(start, end))
        blank = False
    return lines


def _head(article: FullArticle, width: int) -> list[TextLine]:
    about = article.about
    said_in_text = any(passage.kind == "title" for passage in article.passages)
    head = [] if said_in_text or not about.title else lines_of(about.title, width, "title")
    form = FORM_SIGNS.get(about.form, "")
    source = "outlet not named" if said_in_text and about.source == about.title else about.source_label
    known = [source, short_date(about.published), form, about.author or ""]
    head += lines_of(" · ".join(part for part in known if part), width)
    if about.url:
        head += lines_of(cut(about.url, width), width)
    if about.brief:
        head += lines_of(OF_BRIEF, width)
    if about.has_older:
        head += lines_of(HAS_OLDER, width)
    corrected = [quote for quote in outermost(article.quotes) if quote.corrected]
    for quote in corrected[:MOST_CORRECTED]:
        head += lines_of(cut(f"{corrected_line(quote)}: “{quote.text}”", width), width, "agree")
    if more := len(corrected[MOST_CORRECTED:]):
        head += lines_of(f"✓ {more} more corrected or confirmed", width, "agree")
    return [*head, TextLine(0, 0)]


def lines_of(text: str, width: int, style: str = "aside", margin: str = "") -> list[TextLine]:
    """What stands in no article, in lines of so many cells, each behind the margin."""
    text = plain(text)
    return [TextLine(0, 0, margin + text[a:b], style) for a, b in wrap(text, width - len(margin))]
