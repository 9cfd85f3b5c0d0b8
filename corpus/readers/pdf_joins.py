"""What a page's end tears apart: words with a hyphen, paragraphs that run on, notes and the marks that call them."""

import re
from collections import Counter

from corpus.readers.line_hyphens import HYPHENS, across_lines
from corpus.readers.wrapped import sets_no_blanks, together

SENTENCE_END = re.compile(r"[.!?。！？…:][\"'”’»」』)\]]{0,3}$")
TORN_OFF = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}]$")
"""What ends a line whose last word goes on below."""
_NOTE = re.compile(r"(\d{1,3}) {1,3}(?=[^\W\da-z_]|[“„«\"(])|[*†‡] ?(?=\w)")
_CALLED = re.compile(
    r"(?:(?<=[^\W\d_]{2}[.,;:!?”’»)。，！？])|(?<=[^\W\d_][.,;:!?。！？][”’»)])|(?<=[^\W\dA-Z_]{3}))\d{1,3}(?=\s|$)"
)
_OPENING = 3
"""Paragraphs that may be headline, byline and standfirst, which break off without running on."""
_LONG, _LONG_WIDE = 80, 15
"""Characters of a paragraph that is no heading; of Chinese."""
_FULL, _FEWEST_INDENTED = 0.85, 3
"""Of a column's width, what a full line takes; paragraphs that show how two columns are set."""
_MOST_NOTES = 6
"""Notes at one page's foot."""


def run_on(stretches: list[list[str]], words: Counter[str], over: set[int]) -> list[str]:
    """The paragraphs of the stretches, one that a stretch's end or a page's notes interrupt as one.

    `words` is how often the document has each word, compounds too; `over` are the stretches whose setting shows that
    they go on with the one before.
    """
    found: list[str] = []
    for number, stretch in enumerate(stretches):
        for n, paragraph in enumerate(stretch):
            at = (len(found) - 1 if number in over else _interrupted(found, paragraph)) if n == 0 else None
            if at is None:
                found.append(paragraph)
            else:
                found[at] = joined(found[at], paragraph, words)
    return found


def runs_over(above: list[str], below: list[str]) -> bool:
    """Whether a column goes on with the last paragraph of the one before, though that line ends a sentence.

    Their paragraphs open with an indent, which its first line lacks; and the line before it had no room for its word.
    """
    if not above or not below or not SENTENCE_END.search(above[-1]) or below[0].startswith(" "):
        return False
    width = sorted(map(len, filter(None, above)))[-1]
    first = below[0].rstrip()
    is_text = len(first) >= _FULL * width or bool(SENTENCE_END.search(first))
    had_room = len(above[-1]) + 1 + len(first.split()[0]) < _FULL * width
    opened = [_indented(column) for column in (above, below)]
    return is_text and not had_room and min(opened) > 0 and sum(opened) >= _FEWEST_INDENTED


def _indented(lines: list[str]) -> int:
    """How many lines open a paragraph with an indent alone."""
    filled = [line for line in lines if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in filled)
    indents = [len(line) - len(line.lstrip()) - margin for line in filled]
    pairs = zip(filled, indents, indents[1:], strict=False)
    return sum(bool(SENTENCE_END.search(line)) and was == 0 and 2 <= indent <= 8 for line, was, indent in pairs)


def _interrupted(found: list[str], following: str) -> int | None:
    """Which of the paragraphs goes on with the `following` one: the last but for notes, if any."""
    for at in range(len(found) - 1, max(-1, len(found) - _MOST_NOTES), -1):
        if _goes_on(found[at], following, at):
            return at
        if not _NOTE.match(found[at]):
            return None
    return None


def _goes_on(last: str, following: str, at: int) -> bool:
    if SENTENCE_END.search(last):
        return False
    if TORN_OFF.search(last) or following[:1].islower():
        return True
    if at < _OPENING or _NOTE.match(following):
        return False
    if is_wide(last[-1]):
        return len(last) >= _LONG_WIDE and "，" in last and is_wide(following[0])
    return len(last) >= _LONG and (last[-1].islower() or last[-1] == ",")


def joined(first: str, second: str, words: Counter[str]) -> str:
    """Two lines as one; a word parted by the line's end is whole again, a compound keeps its hyphen."""
    if (whole := across_lines(first, second, words)) is not None:
        return whole
    if _is_hangul(first[-1:]) and _is_hangul(second[:1]):
        return first + second  # a line of Korean may break within a word
    return together(first, second)


def without_note_marks(paragraphs: list[str]) -> list[str]:
    """The paragraphs without the numbers that call the notes among them."""
    notes = {found[1] for text in paragraphs if (found := _NOTE.match(text))} - {None}
    if not notes:
        return paragraphs
    return [_CALLED.sub(lambda found: "" if found[0] in notes else found[0], text) for text in paragraphs]


def is_wide(character: str) -> bool:
    """Whether a line may break before and behind it."""
    return sets_no_blanks(character) or _is_hangul(character)


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"
