"""Break text into screen lines by terminal cells, keeping offsets: what `len()` cannot do for wide characters."""

from collections.abc import Sequence

from rich.cells import cell_len, get_character_cell_size

_NO_START = "，。、；：？！）》」』”’…,.;:?!)]}%"


def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """(start, end) of each screen line of text[start:end], none wider than `width` cells; an empty line is (i, i)."""
    end = len(text) if end is None else end
    width = max(2, width)
    lines: list[tuple[int, int]] = []
    while True:
        newline = text.find("\n", start, end)
        stop = end if newline < 0 else newline
        lines += _paragraph(text, start, stop, width)
        if newline < 0:
            return lines
        start = newline + 1


def line_at(said: Sequence[str], width: int, at: int) -> str:
    """The screen line at this place of sentences that stand one below the other; "" where there is none."""
    lines = [one[a:b] for one in said for a, b in wrap(one, width)]
    return lines[at] if 0 <= at < len(lines) else ""


def _paragraph(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    lines = []
    while True:
        limit = _fitting(text, start, end, width)
        if limit >= end:
            lines.append((start, end))
            return lines
        cut = _cut(text, start, limit)
        lines.append((start, _strip(text, start, cut)))
        start = cut
        while start < end and text[start].isspace():
            start += 1
        if start >= end:
            return lines


def _fitting(text: str, start: int, end: int, width: int) -> int:
    """The first offset that no longer fits into `width` cells from `start`; at least one character fits."""
    piece = text[start : min(end, start + width)]
    if piece.isascii() or cell_len(piece) == len(piece):
        return start + len(piece) if start + len(piece) <= end else end
    cells, i = 0, start
    while i < end:
        cells += get_character_cell_size(text[i])
        if cells > width:
            return max(i, start + 1)
        i += 1
    return end


def _cut(text: str, start: int, limit: int) -> int:
    """Where to break before `limit`: after the last blank, dash or wide character, else right there.

    A percent sign stays with its number.
    """
    if text[limit].isspace() and text[limit + 1 : limit + 2] != "%":
        return limit
    for i in range(limit, start, -1):
        before, after = text[i - 1], text[i]
        if before.isspace() and after != "%":
            return i
        wide = get_character_cell_size(before) == 2 or get_character_cell_size(after) == 2
        if (wide and after not in _NO_START) or (before in "-–—/" and not after.isspace()):
            return i
    return limit


def _strip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
