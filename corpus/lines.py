"""A text as lines: where each begins and ends, what stands on it, and how wide the gap before it is."""

import re
from typing import NamedTuple

from corpus.lazy import lazy

_LINE = lazy(r"[^\n]+")
_MARKS = lazy(r"(?:[\s•·▪●◦‣*#>|–—-]|\*\*)*")


class Line(NamedTuple):
    """A line with something on it; offsets leave the blanks at its edges out."""

    start: int
    end: int
    text: str
    gap: int
    """Newlines between it and the line before."""

    @property
    def bare(self) -> str:
        """The words without bullets, heading marks and emphasis around them."""
        return self.text[_MARKS.match(self.text).end() :].rstrip("*#|_ ")  # type: ignore[union-attr]

    @property
    def folded(self) -> str:
        """What two copies of a line share: letters and digits, case folded."""
        return fold(self.text)


def fold(text: str) -> str:
    """Letters and digits of a text, case folded, with one blank between words."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank, in order."""
    lines: list[Line] = []
    before = 0
    for found in _LINE.finditer(text):
        words = found[0].strip()
        if words:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            lines.append(Line(start, start + len(words), words, text.count("\n", before, start)))
            before = start + len(words)
    return lines
