"""When: date expressions, resolved from the article's own date."""

from collections.abc import Iterable
from dataclasses import replace

from corpus.date_expressions import expressions
from corpus.date_resolution import Anchor, Expression, resolve
from corpus.model import About, Date, Passage
from corpus.sentence_bounds import sentence_start


def find_dates(text: str, passages: tuple[Passage, ...], about: About) -> tuple[Date, ...]:
    """The dates that the article allows to resolve, in order."""
    if about.language == "zh":
        from corpus.chinese.dates import chinese_expressions, resolve_in_order

        return tuple(_dates(text, passages, resolve_in_order(chinese_expressions(text), Anchor.of(about.published))))
    found = expressions(text)
    anchor = Anchor.of(about.published)
    if anchor.year is None:
        anchor = _inferred(text, found)
    resolved = ((when, _resolved(text, when, found[:index], anchor)) for index, when in enumerate(found))
    return tuple(_dates(text, passages, resolved))


def _dates(
    text: str, passages: tuple[Passage, ...], resolved: Iterable[tuple[Expression, str | None]]
) -> Iterable[Date]:
    outside = [(p.start, p.end) for p in passages if p.kind == "boilerplate"]
    for when, iso in resolved:
        if iso and not any(start <= when.start < end for start, end in outside):
            yield Date(when.start, when.end, text[when.start : when.end], iso)


def _resolved(text: str, when: Expression, earlier: tuple[Expression, ...], anchor: Anchor) -> str | None:
    """The ISO date of one expression; "the year before" counts from the year that its sentence named last."""
    if not when.shared:
        return resolve(when, anchor)
    first = sentence_start(text, when.start)
    for other in reversed(earlier):
        if other.start < first:
            break
        if other.year is not None:
            return resolve(replace(when, shared=False), Anchor(other.year))
    return None


def _inferred(text: str, found: tuple[Expression, ...]) -> Anchor:
    """The year an undated article speaks from: "so many in 2025, and more next year" was written in 2025."""
    for index, when in enumerate(found):
        if when.step != "year" or when.shared or when.month is not None:
            continue
        first = sentence_start(text, when.start)
        years = {other.year for other in found[:index] if other.year is not None and other.start >= first}
        if len(years) == 1 and when.shift > 0:
            return Anchor(years.pop())
    return Anchor()
