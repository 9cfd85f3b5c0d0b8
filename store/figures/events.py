"""Which figures tell of the one event of their article, whether or not they say in which year it was?

"The collapse killed 63" and "the collapse killed 61 people in 2031" are of one event, as each article tells of no
other whose dead are counted so.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from corpus.model import Figure

EVENT, OLD = "given:event", "old:"
"""The mark of a figure that counts those whom the one event of its article befell, and how that of its year begins,
where that was years ago.
"""
_FATES = frozenset(("fate:killed", "fate:hurt", "fate:missing", "fate:saved", "fate:ousted"))
_ANOTHER = re.compile(r"\b(?:since|worst|another|previous(?:ly)?|earlier|similar|comparable|deadliest)\b", re.I)
"""What is said beside a year where an event is only set beside that of the news."""
_AROUND = 160
_SENTENCE = re.compile(r"[.!?](?=\s|\Z)|\n")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def of_the_event(
    text: str, figures: Sequence[Figure], marked: Sequence[Sequence[str]], published: str | None, other_time: str
) -> Iterator[list[str]]:
    """For each figure of an article, with its marks, the further one of those whom the article's one event befell.

    The event has no year, and then it is the only one without; or all that are counted so are of one year.
    """
    fates = [next((mark for mark in marks if mark in _FATES), "") for marks in marked]
    dated = [
        (other_time in marks and not _names_this_year(text, figure, published)) or _year(figure, published)
        for figure, marks in zip(figures, marked, strict=True)
    ]
    values: dict[tuple[str, bool], set[tuple[float, float]]] = defaultdict(set)
    for figure, fate, past in zip(figures, fates, dated, strict=True):
        values[fate, bool(past)].add((figure.low, figure.high))
    for figure, fate, past in zip(figures, fates, dated, strict=True):
        if not fate or figure.kind != "count" or len(values[fate, bool(past)]) > 1:
            yield []
        elif not past:
            yield [EVENT]
        elif values.get((fate, False)) or _is_another(text, figure):
            yield []
        else:
            yield [EVENT, *_old_year(text, figure, published)]


def _year(figure: Figure, published: str | None) -> bool:
    """Whether it is of a year that is not that of the news."""
    period = figure.period or ""
    return period[:4].isdigit() and period[:4] != (published or "")[:4]


def _old_year(text: str, figure: Figure, published: str | None) -> Iterator[str]:
    """The mark of the last year that its sentence names, where that is before the news."""
    years = _YEAR.findall(" ".join((*_sentence(text, figure), figure.period or "")))
    if years and published and max(years) < published[:4]:
        yield f"{OLD}{max(years)}"


def _sentence(text: str, figure: Figure) -> tuple[str, str]:
    """What stands in its sentence before a figure and behind it."""
    before = _SENTENCE.split(text[max(0, figure.start - _AROUND) : figure.start])[-1]
    return before, _SENTENCE.split(text[figure.end : figure.end + _AROUND])[0]


def _names_this_year(text: str, figure: Figure, published: str | None) -> bool:
    """Whether the only year that its sentence names is that of the news, which makes it no other time."""
    return set(_YEAR.findall(" ".join(_sentence(text, figure)))) == {(published or "")[:4]}


def _is_another(text: str, figure: Figure) -> bool:
    """Whether its sentence sets the event beside another one."""
    return any(_ANOTHER.search(part) for part in _sentence(text, figure))


def is_old(marks: frozenset[str]) -> bool:
    """Whether figures with these marks count those whom an event of an earlier year befell: nobody counts any more."""
    return any(mark.startswith(OLD) for mark in marks)
