"""The columns of a page as it is set out on paper, told by the gutters between them and put one after another."""

import re
from collections import Counter

from corpus.readers.pdf_joins import SENTENCE_END

GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
"""What may be a gutter, on one line."""
_MOST_COLUMNS = 4
_NARROWEST = 18
"""Characters of the narrowest column."""
_OPENING, _CLOSING = frozenset('“"‘«„'), frozenset('”"’»“.')
_MOST_QUOTED = 40
"""Lines, blank ones too, of a quote set across columns."""
_FEWEST = 3
"""Lines that must stand on both sides of a gutter."""


def trimmed(lines: list[str]) -> list[str]:
    """Lines without blanks at their ends and without blank lines around them."""
    lines = [line.rstrip() for line in lines]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def in_order(grid: list[str], most: int = _MOST_COLUMNS) -> list[list[str]]:
    """The grid cut at its gutter, columns one after another; a line across the gutter ends the columns above it."""
    gutter = _gutter(grid) if most > 1 else None
    if gutter is None:
        return [trimmed(grid)] if any(grid) else []
    stretches: list[list[str]] = []
    above: list[str] = []
    across = False
    grid, quotes = _without_quotes(grid, gutter)
    for line in [*grid, None]:
        crosses = line is not None and line.strip() != "" and not _is_clear(line, gutter)
        if line is None or (crosses != across and line.strip()):
            if across:
                stretches += [trimmed(above)]
            else:
                left, right = [part[:gutter] for part in above], [part[gutter:] for part in above]
                stretches += in_order([part.rstrip() for part in left], most - 1)
                stretches += in_order(dedented(right), most - 1)
            above, across = [], crosses
        if line is not None:
            above.append(line)
    return [stretch for stretch in map(trimmed, [*stretches, *quotes]) if stretch]


def _without_quotes(grid: list[str], gutter: int) -> tuple[list[str], list[list[str]]]:
    """The grid without the quotes that are set across its columns, amid their sentences; and these."""
    kept: list[str] = []
    quotes: list[list[str]] = []
    at = 0
    while at < len(grid):
        end = _end_of_quote(grid, at, gutter) if kept and grid[at].lstrip()[:1] in _OPENING else at
        if end == at:
            kept.append(grid[at])
            at += 1
            continue
        quotes.append(grid[at:end])
        at = end
        while not kept[-1].strip():
            kept.pop()
        while not grid[at].strip():
            at += 1
    return kept, quotes


def _end_of_quote(grid: list[str], at: int, gutter: int) -> int:
    """Where a quote across the gutter ends that begins here and interrupts a column; `at` itself where none does."""
    end = at
    while end < len(grid) and end < at + _MOST_QUOTED and (not grid[end].strip() or not _is_clear(grid[end], gutter)):
        end += 1
    while end > at and not grid[end - 1].strip():
        end -= 1
    before = next((grid[n] for n in range(at - 1, -1, -1) if grid[n].strip()), "")
    after = next((grid[n] for n in range(end, len(grid)) if grid[n].strip()), "")
    if end == at or grid[end - 1].rstrip()[-1] not in _CLOSING or not (before and after):
        return at
    sides = ((before[:gutter], after[:gutter]), (before[gutter:], after[gutter:]))
    torn = any(a.strip() and b.strip()[:1].islower() and not SENTENCE_END.search(a.rstrip()) for a, b in sides)
    return end if torn else at


def _gutter(grid: list[str]) -> int | None:
    """Where a gap runs down most of the page, with text on both sides of it; None for a single column."""
    filled = [line for line in grid if line.strip()]
    width = max(map(len, filled), default=0)
    if len(filled) < 6 or width < 40:
        return None
    gaps: Counter[int] = Counter()
    for line in filled:
        for gap in GAP.finditer(line):
            gaps.update(range(gap.start() + 1, gap.end()))
    least = max(_NARROWEST, 0.15 * width)
    inner = {x: n for x, n in gaps.items() if least < x < width - least}
    most = max(inner.values(), default=0)
    best = [x for x, n in inner.items() if n == most]
    if most < _FEWEST:
        return None
    gutter = max(best)
    if not _is_margin([line for line in filled if _is_clear(line, gutter)], gutter):
        return None
    clear = sum(_is_clear(line, gutter) for line in filled)
    # A last column may be short: then no line but a few runs across.
    is_side = clear >= 0.9 * len(filled)
    return gutter if is_side or (most > _FEWEST and clear >= 0.6 * len(filled) and most >= 0.45 * clear) else None


def _is_margin(lines: list[str], gutter: int) -> bool:
    """Whether what stands right of the gutter begins at one place mostly: the wide blanks of justified text do not."""
    starts = Counter(len(line) - len(line[gutter:].lstrip()) for line in lines if line[gutter:].strip())
    at, _ = starts.most_common(1)[0] if starts else (0, 0)
    return sum(n for x, n in starts.items() if abs(x - at) <= 1) >= 0.5 * starts.total() > 0


def _is_clear(line: str, gutter: int) -> bool:
    return not line[gutter - 1 : gutter + 1].strip()


def dedented(lines: list[str]) -> list[str]:
    """Lines without the indent that all of them have."""
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return [line[indent:].rstrip() for line in lines]
