"""Pages as they are set out on paper made into paragraphs: columns, running heads and line-end hyphens undone."""

import re
import unicodedata
from collections import Counter
from functools import reduce

from corpus.readers.factiva import CODE
from corpus.readers.markup import squash
from corpus.readers.pdf_joins import SENTENCE_END, is_wide, joined, run_on, without_note_marks

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_PAGE_NUMBER = re.compile(
    r"\W{0,5}(?:(?:page|seite|p\.|第)\s?)?\d{1,4}(?:\s?(?:of|von|/|页)\s?\d{0,4})?\W{0,5}", re.IGNORECASE
)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Chinese written with the signs for radicals, which look the same: a browser's PDFs are full of them. Those of the
# second block as Unicode's EquivalentUnifiedIdeograph.txt has them, where they are characters of their own.
_RADICALS = {chr(c): unicodedata.normalize("NFKC", chr(c)) for c in range(0x2F00, 0x2FD6)} | dict(
    zip(
        "⺁⺒⺓⺟⺠⺫⺬⺶⺹⺼⺽⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        "厂巳幺母民目示羊耂月臼虎西见角贝车長长门雨青韦页风飞食首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)
LETTERS = str.maketrans(_LIGATURES | _RADICALS)
_WIDE = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\u2018-\u201d"
_TORN = re.compile(rf"(?<=[{_WIDE}]) {{2,4}}(?=[{_WIDE}])|(?<=[、。《》「」（），：；？！]) (?=[{_WIDE}])")
"""A gap that setting a line of Chinese out leaves between two of its characters, or behind a sign."""
_WIDE_GAP = re.compile(rf"[{_WIDE}] +[{_WIDE}]")
_APART = re.compile(r"(?<=\w) +(?=\u2010$)")
"""What justified text leaves before the hyphen at a line's end."""
_BULLET = re.compile(r"[•●▪◦‣·] ?\S")
_MOST_COLUMNS = 4
_SLACK = 5
"""A gap that is larger by one part in this is rounded, and no larger."""
_WIDER = 1.7
"""How many times the usual gap is one that parts whatever stands around it."""
_NARROWEST = 18
"""Characters of the narrowest column."""
_LONGEST_CELL, _MOST_CELLS = 60, 4
_WIDEST = 3.0
"""The same of one below which a sentence may still go on."""
_ROOM = 0.88
"""Of a line's width, below which a line that closes a sentence had room for the next word, letters being unlike."""
_FEWEST = 3
"""Lines that must stand on both sides of a gutter."""
_MOST_LARGE = 6
"""Lines of the longest headline."""
_EDGE = 2
"""How many lines at a page's top and bottom may be running heads and feet."""


def set_out(page: str) -> list[str]:
    """The lines of a page, its letters those that people write."""
    return [_APART.sub("", line) for line in page.translate(LETTERS).split("\n")]


def closed_up(page: str, plain: str) -> str:
    """The page as set out, without the gaps that wide characters leave in a line which the file writes in one go.

    `plain` is the page's text in the file's own order.
    """
    lines = [line.strip() for line in plain.split("\n")]
    written = {"".join(line.split()): line for line in lines if any(map(is_wide, line[:2]))}
    if not written:
        return page
    lines = page.split("\n")
    for n, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        whole = written.get("".join(line.split())) if _GAP.search(line, indent) else None
        if whole and not _WIDE_GAP.search(whole):
            lines[n] = line[:indent] + whole
    return "\n".join(lines)


def mended(pages: list[list[str]], large: frozenset[str] = frozenset()) -> list[str]:
    """The paragraphs of the pages, each its lines as on paper, in reading order.

    `large` are stretches set in large type, squashed: each is a paragraph.
    """
    grids = _without_running([_trimmed(page) for page in pages])
    parts = [part for grid in grids for below in _headed(grid) for part in _parted(below, large)]
    ordered = [_in_order(part, _MOST_COLUMNS) for part in parts]
    stretches = [(stretch, len(part) == 1) for part in ordered for stretch in part]
    words = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", "\n".join(line for page in pages for line in page).lower()))
    return without_note_marks(run_on([_paragraphs(stretch, words, alone) for stretch, alone in stretches], words))


def _trimmed(lines: list[str]) -> list[str]:
    lines = [line.rstrip() for line in lines]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _without_running(grids: list[list[str]]) -> list[list[str]]:
    """Without page numbers, and lines that stand at the same edge of two in five pages, numbers aside."""
    edges = [_edge(grid) for grid in grids]
    seen = Counter(key for edge in edges for key in set(edge.values()))
    found = []
    for grid, edge in zip(grids, edges, strict=True):
        drop = {n for n, key in edge.items() if seen[key] >= 2 and seen[key] >= 0.4 * len(grids)}
        drop |= {n for n in edge if _PAGE_NUMBER.fullmatch(grid[n].strip())}
        found.append(_trimmed([line for n, line in enumerate(grid) if n not in drop]))
    return found


def _headed(grid: list[str]) -> list[list[str]]:
    """The page; where its first line is a running head in several parts, set far above the text, these before it."""
    below = next((n for n, line in enumerate(grid[1:], 1) if line.strip()), 0)
    cells = _GAP.split(grid[0].strip()) if grid else []
    if (
        not 1 < len(cells) <= _MOST_CELLS
        or below <= _usual_gap(grid, 0) + 1
        or any(len(cell) > _LONGEST_CELL for cell in cells)
    ):
        return [grid]
    return [*([cell] for cell in cells), grid[below:]]


def _parted(grid: list[str], large: frozenset[str]) -> list[list[str]]:
    """The page cut above and below what is set in large type, the lines of that made one; above any columns."""
    parts: list[list[str]] = [[]]
    at = 0
    alone = bool(large)
    while at < len(grid):
        end = _end_of_large(grid, at, large) if alone else at
        alone = alone and (end > at or not _GAP.search(grid[at].strip()))
        if end > at:
            stretch = [" ".join(line.split()) for line in grid[at:end] if line.strip()]
            parts += [[reduce(lambda first, second: joined(first, second, Counter()), stretch)], []]
            at = end
        else:
            parts[-1].append(grid[at])
            at += 1
    return [part for part in map(_trimmed, parts) if part]


def _end_of_large(grid: list[str], at: int, large: frozenset[str]) -> int:
    """Where a stretch in large type ends that begins with this line; the line itself where none does."""
    bare, seen = "", 0
    for n in range(at, len(grid)):
        if not grid[n].strip():
            continue
        bare += squash(grid[n])
        seen += 1
        if bare in large:
            return n + 1
        if seen == _MOST_LARGE or not bare or not any(stretch.startswith(bare) for stretch in large):
            break
    return at


def _edge(grid: list[str]) -> dict[int, str]:
    """The lines at the page's edges and what is constant in them."""
    filled = [n for n, line in enumerate(grid) if line.strip()]
    top, bottom = filled[:_EDGE], filled[_EDGE:][-_EDGE:]
    return {
        n: f"{side} {re.sub(r'[0-9]+', '#', ' '.join(grid[n].split())).lower()}"
        for side, at in ((0, top), (1, bottom))
        for n in at
    }


def _in_order(grid: list[str], most: int) -> list[list[str]]:
    """The grid cut at its gutter, columns one after another; a line across the gutter ends the columns above it."""
    gutter = _gutter(grid) if most > 1 else None
    if gutter is None:
        return [_trimmed(grid)] if any(grid) else []
    stretches: list[list[str]] = []
    above: list[str] = []
    across = False
    for line in [*grid, None]:
        crosses = line is not None and line.strip() != "" and not _is_clear(line, gutter)
        if line is None or (crosses != across and line.strip()):
            if across:
                stretches += [_trimmed(above)]
            else:
                left, right = [part[:gutter] for part in above], [part[gutter:] for part in above]
                stretches += _in_order([part.rstrip() for part in left], most - 1)
                stretches += _in_order(_dedented(right), most - 1)
            above, across = [], crosses
        if line is not None:
            above.append(line)
    return [stretch for stretch in map(_trimmed, stretches) if stretch]


def _gutter(grid: list[str]) -> int | None:
    """Where a gap runs down most of the page, with text on both sides of it; None for a single column."""
    filled = [line for line in grid if line.strip()]
    width = max(map(len, filled), default=0)
    if len(filled) < 6 or width < 40:
        return None
    gaps: Counter[int] = Counter()
    for line in filled:
        for gap in _GAP.finditer(line):
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


def _dedented(lines: list[str]) -> list[str]:
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return [line[indent:].rstrip() for line in lines]


def _paragraphs(lines: list[str], words: Counter[str], alone: bool) -> list[str]:
    """The lines of one column joined into paragraphs at its gaps, indents and short last lines.

    Of a page's only column every gap counts; beside others a gap that is hardly larger than usual may be theirs.
    """
    lines = _dedented(lines)
    width = sorted(len(line) for line in lines if line)[int(0.9 * sum(map(bool, lines)))] if any(lines) else 0
    usual = _usual_gap(lines, width)
    far = usual + usual // _SLACK if alone else _WIDER * usual
    found: list[str] = []
    gap, last = 0, ""
    for line in lines:
        if not line.strip():
            gap += 1
            continue
        indent = len(line) - len(line.lstrip())
        text = " ".join(_TORN.sub("", line).split())
        if found and not (_opens_field(line) or _breaks(last, gap, usual, far, indent, width, text)):
            found[-1] = joined(found[-1], text, words)
        else:
            found.append(text)
        gap, last = 0, line
    return found


def _opens_field(line: str) -> bool:
    """Whether it is a line of a news database's table, its field's code set apart from the value."""
    code = CODE.match(line)
    return bool(code) and line[:8].endswith("   ") and line[8:].strip() != ""


def _breaks(last: str, gap: int, usual: int, far: float, indent: int, width: int, text: str) -> bool:
    """Whether a paragraph ends with the line before `text`: at a gap, an indent, or a line that had room for more.

    A gap above `far` parts whatever stands around it, a lesser one below what may be a paragraph's last line.
    """
    if _BULLET.match(text):
        return True
    closed = bool(SENTENCE_END.search(last.rstrip()))
    ended = closed or not _may_go_on(text)
    indented, was_indented = indent >= 2, last[:1] == " "
    if text[:1].islower() and not closed and gap <= _WIDEST * usual:
        return False  # in larger type, such as a headline's, lines stand farther apart
    if gap > far or (indented and (ended or is_wide(text[:1])) and not was_indented):
        return True
    size = len(last.rstrip())
    if gap > usual + usual // _SLACK or (indented and closed and is_wide(text[:1])):
        return closed or size < 0.7 * width
    with_word = size + 1 + len(text.split(maxsplit=1)[0])
    if closed:
        return size < 0.75 * width or with_word < _ROOM * width
    return ended and with_word < 0.7 * width


def _may_go_on(text: str) -> bool:
    """Whether a line may be the middle of a sentence: it opens in lower case, or in a script that has none."""
    return text[:1].islower() or is_wide(text[:1]) or not text[:1].isalnum()


def _usual_gap(lines: list[str], width: int) -> int:
    """How many blank lines usually stand between two lines of a paragraph: more than none in wide-set text.

    Two lines are of one paragraph where the first ends no sentence and the second opens in lower case, or the first is
    full and the second is of a script that has none.
    """
    runs: Counter[int] = Counter()
    within: Counter[int] = Counter()
    gap, last = 0, lines[0] if lines else ""
    for line in lines[1:]:
        if not line.strip():
            gap += 1
            continue
        runs[gap] += 1
        opening = line.strip()[0]
        runs_on = opening.islower() or (is_wide(opening) and len(last) >= 0.8 * width)
        within[gap] += runs_on and not SENTENCE_END.search(last)
        gap, last = 0, line
    sure = +within
    return (sure or runs).most_common(1)[0][0] if runs else 0
