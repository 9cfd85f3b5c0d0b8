"""How a Chinese text reads without the blanks that only set its digits apart: 8 月 20 日 as 8月20日."""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_BLANK = re.compile("(?<=[0-9%])[ \u00a0\u2009](?=[一-鿿])|(?<=[一-鿿])[ \u00a0\u2009](?=[0-9])")


class ClosedUp(NamedTuple):
    """A text without such blanks, and where in the whole text they stood."""

    text: str
    blanks: tuple[int, ...]
    """Offset of each in the whole text, in order; the n-th less n is where it stood in `text`."""

    def inside(self, at: int) -> int:
        """Where an offset of the whole text stands in the closed-up one."""
        return at - bisect_left(self.blanks, at)

    def outside(self, at: int) -> int:
        """Where the character at an offset of the closed-up text stands in the whole one."""
        low, high = 0, len(self.blanks)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self.blanks[middle] - middle <= at else (low, middle)
        return at + low


@lru_cache(maxsize=2)
def closed_up(text: str) -> ClosedUp | None:
    """The text closed up, or None where it has no such blanks. Kept for the last texts: dates and figures both ask."""
    blanks = tuple(match.start() for match in _BLANK.finditer(text))
    if not blanks:
        return None
    cuts = [-1, *blanks, len(text)]
    return ClosedUp("".join(text[a + 1 : b] for a, b in pairwise(cuts)), blanks)
