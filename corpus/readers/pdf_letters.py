"""The letters of a PDF made those that people write, and the lines that wide characters tear apart whole."""

import re
import unicodedata

from corpus.readers.pdf_columns import GAP
from corpus.readers.pdf_joins import is_wide

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
TORN = re.compile(rf"(?<=[{_WIDE}]) {{2,4}}(?=[{_WIDE}])|(?<=[、。《》「」（），：；？！]) (?=[{_WIDE}])")
"""A gap that setting a line of Chinese out leaves between two of its characters, or behind a sign."""
_WIDE_GAP = re.compile(rf"[{_WIDE}] +[{_WIDE}]")
_APART = re.compile(r"(?<=\w) +(?=\u2010$)")
"""What justified text leaves before the hyphen at a line's end."""


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
        whole = written.get("".join(line.split())) if GAP.search(line, indent) else None
        if whole and not _WIDE_GAP.search(whole):
            lines[n] = line[:indent] + whole
    return "\n".join(lines)
