"""Which lines of a page are set in larger type than its text: its headline, whose lines are one."""

from collections import Counter
from itertools import groupby
from typing import Any

from corpus.readers.markup import squash
from corpus.readers.pdf_letters import LETTERS

_LARGER = 1.25
"""How many times the text's size is large."""
_LONGEST = 300
"""Characters of the longest line in large type."""


class LargeType:
    """What a page says of its type, heard while its text is drawn."""

    def __init__(self) -> None:
        self._heard: list[tuple[float, str]] = []

    def hear(self, text: str, page: Any, matrix: Any, _: Any, size: float) -> None:
        """Take in a stretch of text with the matrices that it is drawn under, as pypdf's `visitor_text`."""
        if text.strip():
            self._heard.append((round(abs(size * matrix[3] * page[3]), 1), text))

    def lines(self) -> frozenset[str]:
        """The stretches in one large size, squashed."""
        sizes: Counter[float] = Counter()
        for size, text in self._heard:
            sizes[size] += len(text)
        usual = max(sizes, key=lambda size: sizes[size], default=0.0)
        drawn = [(size, text.translate(LETTERS)) for size, text in self._heard]
        runs = (
            "".join(text for _, text in run)
            for size, run in groupby(drawn, lambda heard: heard[0])
            if size >= _LARGER * usual
        )
        return frozenset(squash(run) for run in runs if len(run) <= _LONGEST) - {""}
