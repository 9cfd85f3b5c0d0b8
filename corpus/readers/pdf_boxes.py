"""Boxes and quotes set apart that stand amid a sentence of a column: told by their type, and lifted out of it."""

from corpus.readers.markup import squash
from corpus.readers.pdf_joins import SENTENCE_END

_FEWEST = 10
"""Letters that no stretch in another type has by chance."""


def lifted(lines: list[str], apart: str) -> tuple[list[str], dict[int, list[str]]]:
    """A column's lines without what interrupts a sentence, and that by the place in them where it stood.

    `apart` are the stretches in another type than the text's, squashed, a line each.
    """
    kept: list[str] = []
    boxes: dict[int, list[str]] = {}
    at = 0
    while at < len(lines):
        end = _end_of_box(lines, at, apart) if apart and kept and lines[at].strip() else at
        if end == at:
            kept.append(lines[at])
            at += 1
            continue
        while not kept[-1].strip():
            kept.pop()
        boxes[len(kept)] = lines[at:end]
        at = end
        while not lines[at].strip():
            at += 1
    return kept, boxes


def _end_of_box(lines: list[str], at: int, apart: str) -> int:
    """Where the box ends that begins here amid a sentence; `at` itself where there is none."""
    before = next((lines[n] for n in range(at - 1, -1, -1) if lines[n].strip()), "")
    if not before or SENTENCE_END.search(before.rstrip()):
        return at
    held, end = "", at
    while end < len(lines) and (grown := held + squash(lines[end])) in apart:
        held, end = grown, end + 1
    after = next((bare for n in range(end, len(lines)) if (bare := lines[n].strip())), "")
    return end if len(held) >= _FEWEST and after[:1].islower() else at
