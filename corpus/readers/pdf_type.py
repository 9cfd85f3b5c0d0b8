"""What is set in another type than a PDF's text: its headline, boxes and quotes set apart, and a first letter."""

import re
from collections import Counter
from itertools import groupby, pairwise
from typing import Any, NamedTuple

from corpus.readers.markup import squash
from corpus.readers.pdf_letters import LETTERS

_LARGER, _INITIAL = 1.25, 1.8
"""How many times the text's size is large, and that of a letter that a text opens with."""
_LONGEST, _LONGEST_BOX = 300, 1_500
"""Characters of the longest line in large type, and of the longest box."""
_CUT = re.compile(r"[-,].*|(?:PS)?MT$")
_FOLLOWING = 20
"""Letters that tell the line which an initial opens."""
_NEAR = 6
"""Lines up to which a large letter may hang below the first that stands beside it."""


class _Heard(NamedTuple):
    size: float
    family: str
    text: str


class Type:
    """What pages say of their type, heard while their text is drawn."""

    def __init__(self) -> None:
        self._pages: list[list[_Heard]] = []

    def turn(self) -> None:
        """Begin the next page."""
        self._pages.append([])

    def hear(self, text: str, page: Any, matrix: Any, font: Any, size: float) -> None:
        """Take in a stretch of text, its font and the matrices that it is drawn under, as pypdf's `visitor_text`."""
        if text.strip():
            name = str((font or {}).get("/BaseFont", "")).rpartition("+")[2].lstrip("/")
            drawn = round(abs(size * matrix[3] * page[3]), 1)
            self._pages[-1].append(_Heard(drawn, _CUT.sub("", name), text.translate(LETTERS)))

    def headlines(self) -> frozenset[str]:
        """The stretches of the first page with text that are in one large size, squashed."""
        heard = next(filter(None, self._pages), [])
        usual, _ = _usual(heard)
        runs = (
            "".join(each.text for each in run)
            for size, run in groupby(heard, lambda each: each.size)
            if size >= _LARGER * usual
        )
        return frozenset(squash(run) for run in runs if len(run) <= _LONGEST) - {""}

    def apart(self) -> str:
        """The stretches in another size or family than the text's, squashed, a line each."""
        usual = _usual([each for page in self._pages for each in page])
        runs = (
            squash("".join(each.text for each in run))
            for page in self._pages
            for kind, run in groupby(page, lambda each: (each.size, each.family))
            if kind != usual
        )
        return "\n".join(run for run in runs if len(run) <= _LONGEST_BOX)

    def with_initial(self, page: str) -> str:
        """The last page as set out, the large letters that its paragraphs open with at the head of their lines."""
        heard = self._pages[-1]
        usual, _ = _usual(heard)
        for letter, after in pairwise(heard):
            initial = letter.text.strip()
            if len(initial) == 1 and initial.isupper() and letter.size >= _INITIAL * usual >= after.size / _LARGER:
                page = _led(page, initial, squash(after.text)[:_FOLLOWING])
        return page


def _usual(heard: list[_Heard]) -> tuple[float, str]:
    """The size and the family that most letters are in."""
    kinds: Counter[tuple[float, str]] = Counter()
    for each in heard:
        kinds[each.size, each.family] += len(each.text)
    return max(kinds, key=lambda kind: kinds[kind], default=(0.0, ""))


def _led(page: str, initial: str, following: str) -> str:
    """The page, the initial taken from where it hangs to the front of the line that opens with what follows it."""
    lines = page.split("\n")
    at = next((n for n, line in enumerate(lines) if following and squash(line).startswith(following)), None)
    if at is None:
        return page
    filled = [n for n in range(at, len(lines)) if lines[n].strip()][:_NEAR]
    above = [n for n in range(at) if lines[n].strip()][-2:]
    for n in (*filled[1:], *above):
        indent = len(lines[n]) - len(lines[n].lstrip())
        if lines[n][indent : indent + 1] == initial and not lines[n][indent + 1 : indent + 2].isupper():
            lines[n] = f"{lines[n][:indent]} {lines[n][indent + 1 :]}".rstrip()
            whole = lines[at].lstrip()
            lines[at] = f"{lines[at][: len(lines[at]) - len(whole) - 1]}{initial}{whole}"
            return "\n".join(lines)
    return page
