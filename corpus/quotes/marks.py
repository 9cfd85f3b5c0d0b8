"""Where quotation marks open and close: pairs of one type, per paragraph, the outermost ones.

One pass over the marks, so time is linear in the text whatever it holds: unclosed marks, stray closers and marks nested
thousands deep included. A mark left open ends with its paragraph; where the next paragraph opens with a mark again, it
is the same speech going on, as English typesetting has it.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from corpus.lazy import lazy
from corpus.places import places


class Marked(NamedTuple):
    """A region in quotation marks: `start` and `end` lie inside the marks, `outer_start` and `outer_end` outside."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool
    continues: bool = False
    """Whether it goes on with the speech that the paragraph before left open."""
    doubtful: bool = False
    """Whether the marks open with two apostrophes, which archives print for titles and emphasis as well as speech."""
    lost: bool = False
    """Whether they were never closed though several sentences stand behind them, which may be anybody's."""


_PARTNERS = {
    "“": '”"',
    "«": "»",
    "「": "」",
    "『": "』",
    "„": "“”",
    "»": "«",
    "‘": "’",
    '"': '"”',
    "''": "''",
    "``": "''",
}
_DOUBLE = ('"', "“", "”", "„", "«", "»", "「", "」", "『", "』", "''", "``")
_SINGLE = lazy(r"(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
_SENTENCE_ENDS = lazy(r"[a-z0-9][.!?] (?=[A-Z“])")
_STRAIGHT = frozenset({'"', "''", "'"})
_CLOSERS = frozenset("”»」』")
_BLANK = frozenset(" \u00a0\u3000")
_STOPS = frozenset(",.;:!?…")
_GAP = 3
"""Line breaks between two paragraphs of one speech, at most."""


def find_marked(text: str) -> tuple[Marked, ...]:
    """The outermost marked regions in order; single marks count in a text that has double ones only within them."""
    found = _Pairing(text).regions(sorted((at, mark) for mark in _DOUBLE if mark in text for at in places(text, mark)))
    if text.count("‘") + ("'" in text and text.count(" '")) > len(found):
        marks = ((match.start(), match.group()) for match in _SINGLE.finditer(text))
        single = [m for m in _Pairing(text).regions(marks) if m.closed]
        if all(_holds(single, region) for region in found):
            return tuple(single)
    return tuple(found)


def _holds(outer: list[Marked], region: Marked) -> bool:
    """Whether a region lies within one of others that are in order."""
    i = bisect_right(outer, region.start, key=attrgetter("start")) - 1
    return i >= 0 and region.outer_end <= outer[i].end


class _Pairing:
    """Pairs the marks of one text, a line at a time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Marked] = []
        self.opened: tuple[str, int, int] | None = None
        """The mark that is open, and where it starts and ends."""
        self.depth = 0
        self.carried = False
        """Whether the paragraph before left a mark open."""
        self.attribute = False
        """Whether the last mark opened an attribute of left-over markup."""
        self.line_start, self.line_end = 0, -1

    def regions(self, marks: Iterable[tuple[int, str]]) -> list[Marked]:
        for at, mark in marks:
            after = at + len(mark)
            if at >= self.line_end:
                self._next_line(at)
            if self.attribute or (self.opened is None and mark == '"' and self.text[at - 1 : at] == "="):
                self.attribute = not self.attribute
            elif self.opened is None:
                self._open(mark, at, after)
            else:
                self._inside(mark, at, after)
        self._end_line()
        return self.found

    def _next_line(self, at: int) -> None:
        left_open = self.opened is not None
        self._end_line()
        start = self.text.rfind("\n", 0, at) + 1
        near = self.line_end >= 0 and self.text.count("\n", self.line_end, start) <= _GAP
        self.carried = left_open and near
        self.line_start, end = start, self.text.find("\n", at)
        self.line_end = len(self.text) if end < 0 else end
        self.attribute = False

    def _end_line(self) -> None:
        if self.opened is None:
            return
        end = self.line_end
        while end > self.opened[2] and self.text[end - 1] in _BLANK:
            end -= 1
        self._keep(end, end, closed=False)

    def _keep(self, end: int, outer_end: int, closed: bool) -> None:
        assert self.opened is not None
        mark, outer_start, start = self.opened
        if end > start:
            if self.carried and self.found[-1].lost:
                self.found[-1] = self.found[-1]._replace(lost=False)
            lost = not closed and self._holds_several(start, end)
            self.found.append(Marked(start, end, outer_start, outer_end, closed, self.carried, mark == "''", lost))
        self.opened, self.carried = None, False

    def _holds_several(self, start: int, end: int) -> bool:
        """Whether three sentences or more stand there."""
        return sum(1 for _ in islice(_SENTENCE_ENDS.finditer(self.text, start, end - 2), 2)) == 2

    def _open(self, mark: str, at: int, after: int) -> None:
        if not self._opens(mark, at, after):
            return
        self.opened, self.depth = (mark, at, after), 0
        if self.text[self.line_start : at].strip():
            self.carried = False

    def _opens(self, mark: str, at: int, after: int) -> bool:
        """Whether a mark met outside any region begins one."""
        if mark in _CLOSERS or after >= self.line_end:
            return False
        if mark not in _STRAIGHT:
            return True
        # 6'2" and a closing mark whose opener is missing begin nothing
        before = self.text[at - 1] if at else "\n"
        if not (before.isalnum() or before in ".,!?;…)"):
            return True
        spaced = self.text[after] in _BLANK or before.isdigit()
        return not spaced and self.text.find(mark, after, self.line_end) > 0

    def _inside(self, mark: str, at: int, after: int) -> None:
        assert self.opened is not None
        opener = self.opened[0]
        nests = mark == opener and mark not in _STRAIGHT
        misprinted = nests and self._only_closes(at, after)
        if nests and not misprinted:
            self.depth += 1
        elif not misprinted and mark not in _PARTNERS.get(opener, '"'):
            return
        elif mark in _STRAIGHT and self._only_opens(at, after):
            self._keep(at, at, closed=False)  # the one before was never closed
            self.opened, self.depth = (mark, at, after), 0
        elif self.depth:
            self.depth -= 1
        else:
            self._keep(at, after, closed=True)

    def _only_closes(self, at: int, after: int) -> bool:
        """Whether an opening mark stands where only a closing one can, behind a word and before a blank or comma."""
        before, behind = self.text[at - 1 : at], self.text[after : after + 1]
        return (before.isalnum() or before in _STOPS) and (behind.isspace() or behind in _STOPS)

    def _only_opens(self, at: int, after: int) -> bool:
        """Whether a straight mark inside a region can only be an opening one: a blank before it, a word after."""
        text = self.text
        return (
            at > 0
            and text[at - 1] in _BLANK
            and after < len(text)
            and (text[after].isalnum() or text[after] in "$#@[(")
        )


def left_open(text: str, start: int, end: int) -> int:
    """How many characters behind the span close a mark that it opens: 1 or 0."""
    closing = text[end : end + 1]
    opening = _OPENING_MARKS.get(closing)
    if opening is None:
        return 0
    inside = text[start:end]
    if opening != closing:
        return int(inside.rfind(opening) > inside.rfind(closing))
    if closing == '"':
        return inside.count('"') % 2
    return int(inside.startswith("'") or " '" in inside)


_OPENING_MARKS = {")": "(", '"': '"', "'": "'", "”": "“", "’": "‘", "»": "«"}
