"""A text as lines: where each begins and ends, what stands on it, and how wide the gap before it is."""

from functools import lru_cache
from typing import NamedTuple

from corpus.lazy import lazy

_WORD = lazy(r"\w+")
_MARKS = lazy(r"(?:[\s•·▪●◦‣*#>|–—-]|\*\*)*")


class Line(NamedTuple):
    """A line with something on it; offsets leave the blanks at its edges out."""

    start: int
    end: int
    text: str
    gap: int
    """Newlines between it and the line before."""
    bare: str
    """The words without bullets, heading marks and emphasis around them."""

    @property
    def folded(self) -> str:
        """What two copies of a line share: letters and digits, case folded."""
        return fold(self.text)


@lru_cache(maxsize=64)  # the lines of an article's head are held against its title and outlet
def fold(text: str) -> str:
    """Letters and digits of a text, case folded, with one blank between words."""
    return " ".join(_WORD.findall(text.casefold()))


def is_in_han(line: str) -> bool:
    """Whether a line begins in Chinese characters, other signs among them."""
    opening = line[:_FIRST]
    return not opening.isascii() and _HAN.search(opening) is not None


_HAN = lazy("[一-鿿]")
_FIRST = 16
"""Characters of a Chinese line among which one is Chinese."""


def _bare(words: str) -> str:
    marks = None if words[0].isalnum() else _MARKS.match(words)
    return words[marks.end() if marks else 0 :].rstrip("*#|_ ")


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank, in order."""
    lines: list[Line] = []
    at, before = 0, 0
    for number, line in enumerate(text.split("\n")):
        if words := line.strip():
            start = at + len(line) - len(line.lstrip())
            lines.append(Line(start, start + len(words), words, number - before, _bare(words)))
            before = number
        at += len(line) + 1
    return lines
