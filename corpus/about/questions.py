"""Which lines of an interview ask and which answer, where nothing but the question mark tells them apart.

They count only where they make an interview: several questions, close together, put to somebody ("you") who speaks of
himself ("I", "we"). An explainer's headings ask nobody, and a column's questions are few and far between.
"""

import re
from typing import NamedTuple

from corpus.lazy import lazy
from corpus.lines import Line, split_lines

_FEWEST = 3
"""Questions in an interview."""
_ADDRESSED = 0.4
"""The least share of questions that say "you"; the least share of answers that say "I" or "we" is the half."""
_FARTHEST = 5
"""Lines of answer to a question, on average."""
_LONGEST = 600
"""Characters of a question."""
_SHORT = 200
"""Characters; a remark of no more, to which somebody answers, may be the interviewer's."""
_YOU = lazy(r"\b[Yy]ou(?:r|rs|rself)?\b")
FIRST_PERSON = lazy(r"(?<![\w.])I\b(?!\.)|\b(?:[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|us)\b")
_NOTE = lazy(
    r"\b(?:interview|conversation|transcript|exchange|q&a)\b.{0,60}\b(?:conducted|edited|condensed|translated|shortened"
    r"|abridged)\b|\b(?:edited|condensed)\b.{0,40}\b(?:clarity|length)\b|^interview(?:ed)? (?:conducted )?by\b",
    re.IGNORECASE,
)


_RUN_ON = lazy(r"([^.!?“\"]{8,300}\?) +(?=[A-Z\d“\"])")
"""A question that opens a line which goes on with its answer."""


class Asked(NamedTuple):
    """A question and the lines that answer it, as offsets into the text."""

    start: int
    end: int
    answers: tuple[tuple[int, int], ...]


def find_questions(text: str, start: int = 0) -> tuple[Asked, ...]:
    """The questions from offset `start` on with their answers, in order; none where they make no interview."""
    if text.count("?") < _FEWEST:
        return ()
    if text.count("?\n", start) + text.count("?*", start) + text.count("?_", start) >= _FEWEST:
        lines = split_lines(text[start:])
    elif text.count("? ", start) >= _FEWEST:
        lines = _parted(split_lines(text[start:]))
    else:
        return ()
    asks = [*map(_asks, lines), True]
    asking = [i for i in range(len(lines)) if asks[i] and not asks[i + 1]]
    if len(asking) < _FEWEST or asking[-1] - asking[0] > (_FARTHEST + 1) * (len(asking) - 1):
        return ()
    if sum(bool(_YOU.search(lines[i].text)) for i in asking) < max(2, _ADDRESSED * len(asking)):
        return ()
    runs = [lines[i + 1 : end] for i, end in zip(asking, [*asking[1:], len(lines)], strict=True)]
    own = sum(any(FIRST_PERSON.search(line.text) for line in run[:_FARTHEST]) for run in runs)
    if 2 * own < len(runs):
        return ()
    return tuple(
        Asked(start + lines[i].start, start + lines[i].end, tuple((start + a, start + b) for a, b in _answers(run)))
        for i, run in zip(asking, runs, strict=True)
    )


def is_note(words: str) -> bool:
    """Whether a short paragraph tells how an interview was held and edited."""
    return len(words) < _LONGEST and bool(_NOTE.search(words))


def _parted(lines: list[Line]) -> list[Line]:
    """The lines, each question and the answer run on behind it as two, where at least half of those in a row are so."""
    found = [_RUN_ON.match(line.text) for line in lines]
    at = [i for i, opening in enumerate(found) if opening and _YOU.search(opening[0])]
    if len(at) < _FEWEST or 2 * len(at) < at[-1] - at[0] + 1:
        return []
    parted: list[Line] = []
    for line, opening in zip(lines, found, strict=True):
        if opening is None:
            parted.append(line)
            continue
        asked, rest = opening[1], line.text[opening.end() :]
        parted.append(line._replace(end=line.start + len(asked), text=asked, bare=asked))
        parted.append(line._replace(start=line.start + opening.end(), text=rest, gap=0, bare=rest))
    return parted


def _asks(line: Line) -> bool:
    return line.bare[-1:] == "?" and len(line.text) <= _LONGEST and line.bare[0] not in "“\"'‘«("


def _answers(run: list[Line]) -> list[tuple[int, int]]:
    """The lines that surely answer: not the last ones about the interview, nor a remark that may be the next asked."""
    found: list[tuple[int, int]] = []
    for k, line in enumerate(run[: 4 * _FARTHEST]):
        if is_note(line.bare):
            break
        remark = k and k + 1 < len(run) and len(line.text) < _SHORT and not FIRST_PERSON.search(line.text)
        if not remark:
            found.append((line.start, line.end))
    return found
