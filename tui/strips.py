"""Build the strips of a line-drawn widget from pieces of text and style, cut and padded by terminal cells."""

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.plain import plain

Piece = tuple[str, Style]
Run = tuple[int, int, Style]
"""A style from start to end, as offsets in the text that it colours."""
_MEASURED = 2000
"""Rows by which the width of a column is found."""


def strip_of(pieces: Iterable[Piece], width: int, base: Style) -> Strip:
    """One screen line exactly `width` cells wide; what does not fit ends in an ellipsis."""
    return Strip([Segment(text, base + style) for text, style in fit_pieces(pieces, width)], width)


def fit_pieces(pieces: Iterable[Piece], cells: int) -> list[Piece]:
    """The pieces in exactly that many cells, cut with an ellipsis or padded."""
    fitting: list[Piece] = []
    left = cells
    for text, style in pieces:
        if left <= 0:
            break
        text = plain(text)
        wanted = cell_len(text)
        if wanted > left:
            text, wanted = set_cell_size(text, left - 1) + "…", left
        if text:
            fitting.append((text, style))
            left -= wanted
    return [*fitting, (" " * left, Style())] if left > 0 else fitting


def fit(text: str, cells: int) -> str:
    """The text in exactly that many cells, cut with an ellipsis or padded."""
    text = plain(text)
    return set_cell_size(cut(text, cells), max(0, cells))


def cut(text: str, most: int) -> str:
    """The text in that many cells at most, cut with an ellipsis right behind what is left."""
    text = plain(text)
    if cell_len(text) <= most:
        return text
    return set_cell_size(text, most - 1).rstrip() + "…" if most > 0 else ""


def bar(count: int, most: int, cells: int) -> str:
    """A bar as long as the count is of the most, to an eighth of a cell, and never nothing."""
    eighths = max(1, round(8 * cells * count / most))
    return "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()


def styled(text: str, start: int, end: int, runs: Sequence[Run], base: Style) -> list[Piece]:
    """text[start:end] cut at the edges of the runs that touch it; later runs are laid over earlier ones."""
    touching = [run for run in runs if run[0] < end and run[1] > start]
    edges = sorted({start, end, *(max(start, r[0]) for r in touching), *(min(end, r[1]) for r in touching)})
    pieces = []
    for a, b in pairwise(edges):
        style = base
        for run_start, run_end, run_style in touching:
            if run_start <= a and b <= run_end:
                style += run_style
        pieces.append((text[a:b], style))
    return pieces


def columns_needed(rows: Iterable[Sequence[str]], columns: int) -> list[int]:
    """Cells that each of so many columns needs, by the first rows; 0 where there are none."""
    needed = [0] * columns
    for row in islice(rows, _MEASURED):
        needed = [max(known, cell_len(text)) for known, text in zip(needed, row, strict=True)]
    return needed
