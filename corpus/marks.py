"""Where quotation marks open and close: pairs of one type, per paragraph, the outermost ones.

One pass over the marks, so time is linear in the text whatever it holds: unclosed marks, stray closers and marks nested
thousands deep included. A mark left open ends with its paragraph; where the next paragraph opens with a mark again, it
is the same speech going on, as English typesetting has it.
"""

import re
from dataclasses import dataclass

from corpus.lazy import lazy


@dataclass(frozen=True, slots=True)
class Marked:
    """A region in quotation marks: `start` and `end` lie inside the marks, `outer_start` and `outer_end` outside."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool
    continues: bool = False
    """Whether it goes on with the speech that the paragraph before left open."""
    doubtful: bool = False
    """Whether the marks are pairs of apostrophes, which archives print for titles and emphasis as well as speech."""


_PARTNERS = {
    "“": "”",
    "«": "»",
    "「": "」",
    "『": "』",
    "„": "“”",
    "»": "«",
    "‘": "’",
    '"': '"',
    "''": "''",
    "``": "''",
}
_DOUBLE = lazy(r"\"|[“”„«»「」『』]|''|``")
_SINGLE = lazy(r"(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
_CLOSERS = frozenset("”»」』")
_BLANK = frozenset(" \u00a0\u3000")
_LEADS = frozenset(" \u00a0\u3000([{—–-/:")


def find_marked(text: str) -> tuple[Marked, ...]:
    """The outermost marked regions in order; single marks count only in a text that has no double ones."""
    found = _pair(text, _DOUBLE)
    if not found and ("‘" in text or "'" in text):
        found = [m for m in _pair(text, _SINGLE) if m.closed]
    return tuple(found)


def _pair(text: str, pattern: re.Pattern[str]) -> list[Marked]:
    found: list[Marked] = []
    carried = False  # whether the paragraph before left a mark open
    opened: tuple[str, int, int] | None = None
    attribute = False  # inside an attribute of left-over markup
    depth = 0
    line_end = -1
    first = 0
    for match in pattern.finditer(text):
        mark, at = match.group(), match.start()
        if at >= line_end:
            if opened:
                found.append(_close_at_line(text, opened, line_end, carried))
                carried, opened = True, None
            elif line_end >= 0 and carried and not _only_marked(text, found, first):
                carried = False
            first = text.rfind("\n", 0, at) + 1
            if carried and text.count("\n", max(line_end, 0), first) > 3:
                carried = False
            line_end = text.find("\n", at)
            line_end = len(text) if line_end < 0 else line_end
            depth = 0
            attribute = False
        if attribute or (opened is None and mark == '"' and text[at - 1 : at] == "="):
            attribute = not attribute
            continue
        if opened is None:
            if _opens(text, mark, at, match.end(), line_end):
                opened = (mark, at, match.end())
                depth = 0
                if text[first:at].strip():
                    carried = False
            continue
        partner = _PARTNERS.get(opened[0], '"')
        if mark == opened[0] and mark not in ('"', "''", "'"):
            depth += 1
        elif mark in partner or (mark == '"' and opened[0] == "“") or (mark == "”" and opened[0] == '"'):
            if mark in ('"', "''") and _only_opens(text, at, match.end()):
                # a straight mark with a blank before and a letter after: the one before was never closed
                found.append(Marked(opened[2], at, opened[1], at, False, carried, len(opened[0]) == 2))
                opened, carried = (mark, at, match.end()), False
                continue
            if depth:
                depth -= 1
                continue
            if at > opened[2]:
                found.append(Marked(opened[2], at, opened[1], match.end(), True, carried, len(opened[0]) == 2))
            opened, carried = None, False
    if opened:
        found.append(_close_at_line(text, opened, line_end, carried))
    return found


def _close_at_line(text: str, opened: tuple[str, int, int], line_end: int, carried: bool) -> Marked:
    end = line_end
    while end > opened[2] and text[end - 1] in _BLANK:
        end -= 1
    return Marked(opened[2], end, opened[1], end, False, carried, len(opened[0]) == 2)


def _only_marked(text: str, found: list[Marked], first: int) -> bool:
    return bool(found) and found[-1].outer_start >= first and not found[-1].closed


def _opens(text: str, mark: str, at: int, after: int, line_end: int) -> bool:
    """Whether a mark met outside any region begins one."""
    if mark in _CLOSERS or after >= line_end:
        return False
    if mark in ('"', "''", "'"):
        before = text[at - 1] if at else "\n"
        # 6'2" and a closing mark whose opener is missing begin nothing
        return (
            before in "\n"
            or before in _LEADS
            or not (before.isalnum() or before in ".,!?;…)")
            or (text[after] not in _BLANK and not before.isdigit() and text.find(mark, after, line_end) > 0)
        )
    return True


def _only_opens(text: str, at: int, after: int) -> bool:
    """Whether a straight mark inside a region can only be an opening one."""
    return at > 0 and text[at - 1] in _BLANK and after < len(text) and (text[after].isalnum() or text[after] in "$#@[(")
