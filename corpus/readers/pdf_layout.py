"""Pages as they are set out on paper made into paragraphs: columns, running heads and line-end hyphens undone."""

import re
from collections import Counter
from functools import reduce
from itertools import pairwise

from corpus.about.bylines import read_particulars
from corpus.readers.factiva import CODE
from corpus.readers.line_hyphens import count_words
from corpus.readers.markup import squash
from corpus.readers.pdf_boxes import lifted
from corpus.readers.pdf_columns import GAP, dedented, in_order, trimmed
from corpus.readers.pdf_joins import SENTENCE_END, TORN_OFF, is_wide, joined, run_on, runs_over, without_note_marks
from corpus.readers.pdf_letters import TORN

_PAGE_NUMBER = re.compile(
    r"\W{0,5}(?:(?:page|seite|p\.|第)\s?)?\d{1,4}(?:\s?(?:of|von|/|页)\s?\d{0,4})?\W{0,5}", re.IGNORECASE
)
CELLS = re.compile(r"(?<=\S) {2,}(?=\S)| [|·•] ")
"""What parts the cells of a running head."""
_BULLET = re.compile(r"[•●▪◦‣·] ?\S")
_SLACK = 5
"""A gap that is larger by one part in this is rounded, and no larger."""
_WIDER = 1.7
"""How many times the usual gap is one that parts whatever stands around it."""
_LONGEST_CELL, _MOST_CELLS = 60, 4
_WIDEST = 3.0
"""The same of one below which a sentence may still go on."""
_ROOM = 0.88
"""Of a line's width, below which a line that closes a sentence had room for the next word, letters being unlike."""
_MOST_LARGE = 6
"""Lines of the longest headline."""
_EDGE = 2
"""How many lines at a page's top and bottom may be running heads and feet."""


def mended(pages: list[list[str]], large: frozenset[str] = frozenset(), apart: str = "") -> list[str]:
    """The paragraphs of the pages, each its lines as on paper, in reading order.

    `large` are stretches set in large type, squashed: each is a paragraph. `apart` are those in another type than the
    text's, a line each.
    """
    grids = _without_running([trimmed(page) for page in pages])
    parts = [part for grid in grids for below in _headed(grid) for part in _parted(below, large)]
    ordered = [in_order(part) for part in parts]
    stretches = [(stretch, len(part) == 1) for part in ordered for stretch in part]
    words = count_words("\n".join(line for page in pages for line in page))
    over = {n for n, ((above, _), (below, _)) in enumerate(pairwise(stretches), 1) if runs_over(above, below)}
    return without_note_marks(
        run_on([_paragraphs(stretch, words, alone, apart) for stretch, alone in stretches], words, over)
    )


def running(pages: list[list[str]]) -> list[str]:
    """The lines of the first page that stand at the same edge of others as well, numbers aside; a lone page's foot."""
    grids = [trimmed(page) for page in pages]
    edges = [_edge(grid) for grid in grids]
    seen = Counter(key for edge in edges for key in set(edge.values()))
    if len(pages) == 1 and _ends_in_folio(grids[0]):
        return grids[0][-1:]
    return [grids[0][n] for n, key in edges[0].items() if seen[key] >= max(2, 0.4 * len(pages))] if pages else []


def _without_running(grids: list[list[str]]) -> list[list[str]]:
    """Without page numbers, and lines that stand at the same edge of two in five pages, numbers aside."""
    edges = [_edge(grid) for grid in grids]
    seen = Counter(key for edge in edges for key in set(edge.values()))
    found = []
    for grid, edge in zip(grids, edges, strict=True):
        drop = {n for n, key in edge.items() if seen[key] >= 2 and seen[key] >= 0.4 * len(grids)}
        drop |= {n for n in edge if _PAGE_NUMBER.fullmatch(grid[n].strip()) and not _closes(grid, n)}
        drop |= {len(grid) - 1} if _ends_in_folio(grid) else set()
        found.append(trimmed([line for n, line in enumerate(grid) if n not in drop]))
    return found


def _ends_in_folio(grid: list[str]) -> bool:
    """Whether a page's last line sets its number or the day beside what it is a page of, far below the text."""
    cells = CELLS.split(grid[-1].strip()) if grid else []
    gap = next((n for n, line in enumerate(reversed(grid[:-1])) if line.strip()), 0)
    if len(cells) > _MOST_CELLS or gap <= 2 * _usual_gap(grid, 0) + 1:
        return False
    told = filter(None, map(read_particulars, cells))
    return (len(cells) > 1 and any(map(_PAGE_NUMBER.fullmatch, cells))) or any(each.published for each in told)


def _closes(grid: list[str], at: int) -> bool:
    """Whether a number is the last word of the sentence above it: "since / 1978."."""
    above = at - 1
    while above > 0 and not grid[above].strip():
        above -= 1
    near = at > 0 and at - above <= _usual_gap(grid, 0) + 2
    return near and grid[at].rstrip().endswith((".", "!", "?")) and not SENTENCE_END.search(grid[above])


def _headed(grid: list[str]) -> list[list[str]]:
    """The page; where its first line is a running head in several parts, set far above the text, these before it."""
    below = next((n for n, line in enumerate(grid[1:], 1) if line.strip()), 0)
    cells = GAP.split(grid[0].strip()) if grid else []
    usual = _usual_gap(grid, 0)
    if (
        not 1 < len(cells) <= _MOST_CELLS
        or below - 1 <= usual + usual // _SLACK
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
        alone = alone and (end > at or not GAP.search(grid[at].strip()))
        if end > at:
            stretch = [" ".join(line.split()) for line in grid[at:end] if line.strip()]
            parts += [[reduce(lambda first, second: joined(first, second, Counter()), stretch)], []]
            at = end
        else:
            parts[-1].append(grid[at])
            at += 1
    return [part for part in map(trimmed, parts) if part]


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


def _paragraphs(lines: list[str], words: Counter[str], alone: bool, apart: str) -> list[str]:
    """The lines of one column joined into paragraphs at its gaps, indents and short last lines.

    Of a page's only column every gap counts; beside others a gap that is hardly larger than usual may be theirs. What
    stands amid a sentence comes before its paragraph.
    """
    lines, boxes = lifted(dedented(lines), apart)
    width = sorted(len(line) for line in lines if line)[int(0.9 * sum(map(bool, lines)))] if any(lines) else 0
    usual = _usual_gap(lines, width)
    far = usual + usual // _SLACK if alone else _WIDER * usual
    found: list[str] = []
    gap, last = 0, ""
    for n, line in enumerate(lines):
        if n in boxes:
            found[-1:-1] = _paragraphs(boxes[n], words, alone, "")
        if not line.strip():
            gap += 1
            continue
        indent = len(line) - len(line.lstrip())
        text = " ".join(TORN.sub("", line).split())
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
    if TORN_OFF.search(last.rstrip()) and gap <= usual:
        return False
    if text[:1].islower() and not closed and (gap <= _WIDEST * usual or len(last.rstrip()) >= _ROOM * width):
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
