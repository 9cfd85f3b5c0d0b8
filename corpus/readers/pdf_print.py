"""What a browser prints at the edges of a page, taken off: the page's title and address, the moment, page numbers."""

import re
from dataclasses import dataclass

_CELLS = re.compile(r" {2,}")
_MOMENT = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]\.?M\.?)?|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?|file)://\S{1,2000}|about:\S{1,80}")
_COUNT = re.compile(r"(?:page )?\d{1,4}(?: ?/ ?| of | von | sur | de )\d{1,4}", re.IGNORECASE)
_WHOLE = re.compile(r"https?://[^\s….]{3,200}\.[^\s…]{1,2000}(?<!\.\.\.)")


@dataclass(frozen=True, slots=True)
class Printed:
    """The pages without those lines, and what the lines say."""

    pages: list[list[str]]
    title: str | None = None
    url: str | None = None


def without_print_marks(pages: list[list[str]]) -> Printed:
    """The pages, a line an item, without what a browser adds; as they are where it added nothing."""
    kept, title, url = [], None, None
    for page in pages:
        filled = [n for n, line in enumerate(page) if line.strip()]
        drop = set()
        for n in {*filled[:1], *filled[-1:]}:
            cells = _CELLS.split(page[n].strip())
            marks = [cell for cell in cells if _is_mark(cell)]
            words = [cell for cell in cells if cell not in marks]
            # A date alone may be the article's; beside it stands the title, or a page number beside the address.
            if len(marks) + len(words) < 2 or not marks or len(words) > 1 or len(cells) > 3:
                continue
            if words and not any(_MOMENT.fullmatch(mark) or _ADDRESS.fullmatch(mark) for mark in marks):
                continue
            drop.add(n)
            title = title or (words[0] if words else None)
            url = url or next((mark for mark in marks if _WHOLE.fullmatch(mark)), None)
        kept.append([line for n, line in enumerate(page) if n not in drop])
    return Printed(kept, title, url)


def _is_mark(cell: str) -> bool:
    return bool(_MOMENT.fullmatch(cell) or _ADDRESS.fullmatch(cell) or _COUNT.fullmatch(cell))
