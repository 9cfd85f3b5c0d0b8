"""Words that a PDF writes one by one, as in justified text: set out as on paper, they run together or far apart."""

import re
from itertools import pairwise

from corpus.readers.pdf_columns import GAP

_PIECES = re.compile(r"\S+| +")
_BREAK = "\0"
"""What no word is."""
_LETTERS = 3
"""Of a word, on average: below it, what stands alone are letters."""
_ONE_BY_ONE = 0.5
"""Share of a page's words that stand on lines of their own where its file writes them so."""


def spaced(page: str, plain: str) -> str:
    """The page as set out, one blank between words that follow each other in the file.

    What is taken off is put before the next word that does not, so that columns stay where they are. `plain` is the
    page's text in the file's own order.
    """
    lines = [line.strip() for line in plain.split("\n")]
    alone = {line for line in lines if line and " " not in line}
    words = GAP.sub(f" {_BREAK} ", plain).split()
    single = [line for line in lines if line in alone]
    if len(single) < _ONE_BY_ONE * len(words) or sum(map(len, single)) <= _LETTERS * len(single):
        return page
    glued = {a + b: (a, b) for a, b in pairwise(lines) if a in alone and b in alone and a + b not in alone}
    following = set(zip(words, words[1:], words[2:], strict=False))
    return "\n".join(_spaced(line, glued, following) for line in page.split("\n"))


def _spaced(line: str, glued: dict[str, tuple[str, str]], following: set[tuple[str, str, str]]) -> str:
    words, gaps = _apart(line, glued)
    out, spare = "", 0
    for n, (gap, word) in enumerate(zip(gaps, words, strict=True)):
        before, after = words[max(0, n - 2) : n + 1], words[n - 1 : n + 2]
        if n and (tuple(before) in following or tuple(after) in following):
            out, spare = f"{out} {word}", spare + gap - 1
        else:
            out, spare = f"{out}{' ' * max(gap + spare, min(n, 1))}{word}", 0
    return out


def _apart(line: str, glued: dict[str, tuple[str, str]]) -> tuple[list[str], list[int]]:
    """The words of a line and the blanks before each; less than one where two ran together."""
    words: list[str] = []
    gaps: list[int] = []
    gap = 0
    for piece in _PIECES.findall(line):
        if piece[0] == " ":
            gap = len(piece)
            continue
        parts = glued.get(piece, (piece,))
        words += parts
        gaps += [gap, 0][: len(parts)]
        gap = 0
    return words, gaps
