"""When: date expressions, resolved from the article's own date."""

from collections.abc import Iterable

from corpus.dates.expressions import expressions
from corpus.dates.narrated import is_told_time, year_of_list, year_of_story
from corpus.dates.resolution import Anchor, Expression, resolve
from corpus.lazy import lazy
from corpus.model import About, Date, Passage
from corpus.sentence_bounds import sentence_start

_LIST = 4
"""Months of one list that are looked at."""
_LISTED = lazy(r",? (?:(?:and|then|namely|first|once|again) )*(?:in|on)?(?: (?:early|late|mid))?[ -]?")
_OF_THAT_YEAR = (" of that year", " that year", " of the same year", " the same year")
_ANOTHER_TIME = lazy(r"\b(?:since|until|till|will|would|now|next|last|later|after|by|this|plans?)\b|[;“”\"]")
_JOINED = lazy(r" (?:and|to|until|through|or) | ?[-–—] ?")


def find_dates(text: str, passages: tuple[Passage, ...], about: About) -> tuple[Date, ...]:
    """The dates that the article allows to resolve, in order."""
    if about.language == "zh":
        from corpus.chinese.dates import chinese_expressions, resolve_in_order

        return tuple(_dates(text, passages, resolve_in_order(chinese_expressions(text), Anchor.of(about.published))))
    found = expressions(text)
    anchor = Anchor.of(about.published)
    if anchor.year is None:
        anchor = _inferred(text, found)
    resolved = ((when, _resolved(text, found, index, anchor)) for index, when in enumerate(found))
    return tuple(_dates(text, passages, resolved))


def _dates(
    text: str, passages: tuple[Passage, ...], resolved: Iterable[tuple[Expression, str | None]]
) -> Iterable[Date]:
    outside = [p for p in passages if p.kind == "boilerplate"]
    for when, iso in resolved:
        while outside and outside[0].end <= when.start:
            del outside[0]
        if iso and not (outside and outside[0].start <= when.start):
            yield Date(when.start, when.end, text[when.start : when.end], iso)


def _resolved(text: str, found: tuple[Expression, ...], index: int, anchor: Anchor) -> str | None:
    """The ISO date of one expression; "the year before" counts from the year that its sentence named last."""
    when = found[index]
    if when.shared:
        years = _years_before(text, found, index)
        return resolve(when, Anchor(years[0])) if years else None
    if when.month is not None and when.year is None and when.step is None:
        year = year_of_list(text, found, index) or year_of_story(text, found, index, anchor)
        when = when._replace(year=year) if year else _in_the_year_named(text, found, index)
    elif when.weekday is not None and is_told_time(text, found, index, anchor):
        return None
    iso = resolve(when, anchor)
    return None if iso and when.weekday is not None and _runs_backwards(text, found, index, anchor, iso) else iso


def _runs_backwards(text: str, found: tuple[Expression, ...], index: int, anchor: Anchor, iso: str) -> bool:
    """Whether a weekday that another runs up to would lie before it: "from Monday to Friday", told on a Wednesday."""
    before = found[index - 1] if index else None
    if before is None or before.weekday is None or not _JOINED.fullmatch(text, before.end, found[index].start):
        return False
    return iso < (resolve(before, anchor) or "")


def _in_the_year_named(text: str, found: tuple[Expression, ...], index: int) -> Expression:
    """A month or day with the year of the date it is joined to ("May 2 and June 3, 2016"), or of the "last year" that
    its sentence speaks of ("twice last year, in July and in December").
    """
    when = found[index]
    after = found[index + 1] if index + 1 < len(found) else None
    if text.startswith(_OF_THAT_YEAR, when.end):  # "in November of that year"
        year = next((other.year for other in reversed(found[max(0, index - _LIST) : index]) if other.year), None)
        return when._replace(year=year) if year else when
    if after and after.year and after.month and _JOINED.fullmatch(text, when.end, after.start):
        return when._replace(year=after.year - ((when.month or 0) > after.month))
    first = sentence_start(text, when.start)
    if opened := _year_that_opens(text, found, index, first):
        return when._replace(year=opened)
    at = when.start
    for before in reversed(found[max(0, index - _LIST) : index]):
        if before.start < first or not _LISTED.fullmatch(text, before.end, at):
            break
        if before.step == "year" and before.month is None:
            return when._replace(step="year", shift=before.shift)
        at = before.start
    return when


def _year_that_opens(text: str, found: tuple[Expression, ...], index: int, first: int) -> int | None:
    """The year with which a sentence begins, where no other time comes between: "In 2022 floods killed 90 in June"."""
    for other in reversed(found[max(0, index - _LIST) : index]):
        if other.start < first:
            break
        if other.year and not other.month:
            led = text[first : other.start].strip(" \n“\"'") == "In"
            return other.year if led and not _ANOTHER_TIME.search(text, other.end, found[index].start) else None
        if other.year or other.step or other.weekday is not None:
            break
    return None


def _years_before(text: str, found: tuple[Expression, ...], index: int) -> list[int]:
    """The years that the sentence of an expression names before it, the nearest first."""
    first, years = sentence_start(text, found[index].start), []
    while index and found[index - 1].start >= first:
        index -= 1
        year = found[index].year
        if year is not None:
            years.append(year)
    return years


def _inferred(text: str, found: tuple[Expression, ...]) -> Anchor:
    """The year an undated article speaks from: "so many in 2025, and more next year" was written in 2025."""
    for index, when in enumerate(found):
        if when.step == "year" and when.shift > 0 and when.month is None and not when.shared:
            years = _years_before(text, found, index)
            if len(set(years)) == 1:
                return Anchor(years[0])
    return Anchor()
