"""Which place in which line does a figure have? Where two outlets print one line with another number, one has it wrong.

A line is known by its words in their order. It has to be long, and to name somebody or something: "shares fell 2
percent" is said every day.
"""

import re
import zlib

from corpus.sentence_bounds import sentence_end, sentence_start

_FEWEST = 8
"""Words of a line that no two reporters write alike."""
_LONGEST = 600
_MARK = "line:"
_WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*")
_NAME = re.compile(r"\w[\w,;:’'-]* [A-Z][a-z]")
"""A capital where no sentence begins."""
_SURVEYED = re.compile(r"margin of (?:sampling )?error|\bdegrees\b|\b(?:poll|survey) (?:of|was)\b", re.I)
"""What stands in the same words about many polls, or about the weather of every day."""


def line_mark(text: str, start: int) -> str:
    """The mark of the figure that begins at an offset, "line:" with a number for line and place, or ""."""
    begin, end = sentence_start(text, start), sentence_end(text, start)
    line = text[begin:end]
    if end - begin > _LONGEST or not _NAME.search(line) or _SURVEYED.search(line):
        return ""
    words = ["#" if word[0].isdigit() else word for word in _WORD.findall(line)]
    if len(words) < _FEWEST:
        return ""
    place = len(_WORD.findall(line[: start - begin]))
    return f"{_MARK}{zlib.crc32(' '.join(words).encode()):x}-{place}"


def line_of(marks: frozenset[str]) -> str:
    """The line mark among a figure's marks; empty where it has none."""
    return next((mark for mark in marks if mark.startswith(_MARK)), "")


def of_one_line(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two figures with these marks have one place in one line."""
    return bool(line := line_of(ours)) and line in theirs


def beside_in_line(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two figures with these marks have two places in one line."""
    one, other = line_of(ours), line_of(theirs)
    return one != other and bool(one) and one.partition("-")[0] == other.partition("-")[0]
