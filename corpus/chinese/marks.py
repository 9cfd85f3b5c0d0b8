"""Which stretches of a line stand in quotation marks: paired by type, nested, unclosed; titles in 《》 are none."""

from dataclasses import dataclass

_CLOSES = {"“": "”", "「": "」", "『": "』", "«": "»", "‘": "’", "﹁": "﹂", "〝": "〞", "＂": "＂", '"': '"'}
_CLOSING = frozenset(_CLOSES.values()) | {"〟"}
_ONE_SIDED = {mark: _CLOSES[mark] for mark in "“「『«"}
"""Marks of which none is its own closing one."""
_MOST_PARAGRAPHS = 12
"""Lines over which a mark may stay open."""
_ENDERS = "。！？!?…"


@dataclass(frozen=True, slots=True)
class Region:
    """What an outermost pair of marks holds: `start` and `end` are its words, `left` and `right` take the marks in."""

    left: int
    start: int
    end: int
    right: int
    closed: bool


def regions(text: str, start: int, end: int) -> list[Region]:
    """The outermost marked stretches of one line, in order; a mark never closed runs to the end of the line."""
    found: list[Region] = []
    stack: list[str] = []
    left = start
    for at in range(start, end):
        character = text[at]
        if stack and character == stack[-1]:
            stack.pop()
        elif stack and character in _CLOSING and character in stack[:8]:
            del stack[stack.index(character) :]
        elif stack and character == "“" and stack[-1] == "”" and text[at - 1] in _ENDERS and _closes(text, at + 1, end):
            stack.pop()
        elif character in _CLOSES and not _apostrophe(text, at, character):
            if not stack:
                left = at
            if len(stack) < 8:
                stack.append(_CLOSES[character])
            continue
        else:
            continue
        if not stack:
            found.append(Region(left, left + 1, at, at + 1, True))
    if stack and end - left > 1:
        found.append(Region(left, left + 1, end, end, False))
    return found


def carried_over(text: str, unclosed: Region, lines: list[tuple[int, int]]) -> list[Region]:
    """The stretches of the next lines that go on with one never closed, up to the line whose mark closes it.

    None where another mark opens first, as every paragraph of a long quote may open one of its own.
    """
    close = _ONE_SIDED.get(text[unclosed.left])
    found: list[Region] = []
    for start, end in lines[:_MOST_PARAGRAPHS] if close else ():
        mark = next((at for at in range(start, end) if text[at] in _CLOSES or text[at] == close), None)
        if mark is not None:
            return [*found, Region(start, start, mark, mark + 1, True)] if text[mark] == close else []
        if end > start:
            found.append(Region(start, start, end, end, False))
    return []


def _closes(text: str, at: int, end: int) -> bool:
    """Whether an opening mark before `at` was typed for a closing one: the line ends or another mark opens."""
    return at >= end or text[at] == "“"


def _apostrophe(text: str, at: int, character: str) -> bool:
    """Whether a mark is an apostrophe or an inch sign of Latin writing."""
    before = text[at - 1] if at else ""
    return (character == "‘" and before.isascii() and before.isalpha()) or (character == '"' and before.isdigit())
