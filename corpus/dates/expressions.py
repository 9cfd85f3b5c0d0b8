"""Where an English text speaks of a day, a month, a year or an hour: the grammar of dates, not yet resolved."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from corpus.dates.anchors import anchors
from corpus.dates.calendar import (
    clock_time,
    day_month,
    decade,
    iso_date,
    month_day,
    nth_day,
    numeric_date,
    quarter,
    term,
    year,
)
from corpus.dates.relative import STEP, day_from_here, stepped, weekday
from corpus.dates.resolution import Expression
from corpus.dates.words import DAY, DAYS, HALF_DAY, MONTH, WEEKDAYS, YEAR
from corpus.lazy import lazy
from corpus.places import places

# What stands there; the outermost group's name says which kind it is.
_DATE = lazy(
    rf"(?P<iso>{YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d))"
    rf"|(?P<numeric>\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d{{2}})\b(?!/)|\d{{1,2}}\.\d{{1,2}}\.{YEAR}\b(?!\.\d))"
    rf"|(?P<dmy>(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?[ -](?:of )?(?P<m1>{MONTH})"
    rf"(?:(?:,? |-)(?P<y1>{YEAR})\b(?!,\d))?)"
    r"|(?P<nth>(?P<d3>\d{1,2})(?:st|nd|rd|th)\b)"
    rf"|(?P<clock>\d{{1,2}}(?::\d\d){{1,2}}(?:\.\d{{1,6}})?(?:\s?{HALF_DAY})?|\d{{1,2}}(?:\.\d\d)?\s?{HALF_DAY})"
    r"|(?P<decade>\d{2,3}0s\b)"
    rf"|(?P<term>(?:[1-4]Q|[12]H)\s?(?:{YEAR}|\d\d)\b|{YEAR}(?:Q[1-4]|H[12]|FY)\b"
    rf"|(?:(?:Q[1-4]|H[12])(?: of)? )?FY ?[’']?(?:{YEAR}|\d\d)\b"
    rf"|(?:Q[1-4]|H[12])(?: of)?(?: fiscal| financial)? (?:{YEAR}|[’']\d\d)\b)"
    r"|(?P<quarter>Q[1-4]\b(?![-’'/.]\w| [A-Z0-9]))"
    rf"|(?P<year>(?<![$€£¥.,#/])(?<![A-Z]-)(?:(?<!\d[-–])|(?<=\b[12]\d\d\d[-–]))(?P<y4>{YEAR})(?:[-–/](?P<y5>{YEAR}|\d\d)\b)?"
    r"(?![\w%]|[,.:/-]\d))"
    rf"|(?P<mdy>(?P<m2>{MONTH})(?:,? (?:of )?(?P<y2>{YEAR})\b(?!,\d)"
    rf"| (?P<d2>{DAY})(?:\s?[-–]\s?\d{{1,2}}\b)?(?:,? (?P<y3>{YEAR})\b(?!,\d))?)?)"
    rf"|(?P<weekday>(?:{'|'.join([*WEEKDAYS, *(w.upper() for w in WEEKDAYS)])})\b)"
    r"|(?P<day>(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\b(?!['’]s))"
)
_JOIN = lazy(r",? |T|,? at |,? on |,? @ | \| | - ")
_MONTHS = {"year": 12, "month": 1}
_JOINT = 5
"""Characters; nothing longer joins two dates to one."""


@lru_cache(maxsize=2)
def expressions(text: str) -> tuple[Expression, ...]:
    """The time expressions of an English text in order. Kept for the last texts: dates and figures both ask."""
    return tuple(_joined(text, _read(text)))


def _read(text: str) -> Iterator[Expression]:
    steps = {match.start() + 1: match for match in STEP.finditer(text)}
    days = [at - 1 for word in DAYS for at in places(text, word[1:])]
    after = 0
    for at in sorted([*anchors(text), *days, *steps]):
        # an hour may follow its day at once: "2026-01-07T21:46"
        joined = at and (text[at - 1].isalnum() or text[at - 1] == "_") and not (at == after + 1 and text[after] == "T")
        if at < after or joined:
            continue
        step = steps.get(at)
        match = None if step else _DATE.match(text, at)
        found = stepped(text, step) if step else _READERS[match.lastgroup or ""](text, match) if match else None
        if found is not None:
            after = found.end
            yield found
        elif match:
            after = match.end("m2") if match["m2"] else at


_READERS: dict[str, Callable[[str, re.Match[str]], Expression | None]] = {
    "iso": iso_date, "numeric": numeric_date, "dmy": day_month, "nth": nth_day, "mdy": month_day, "clock": clock_time,
    "decade": decade, "term": term, "quarter": quarter, "year": year, "weekday": weekday, "day": day_from_here,
}  # fmt: skip


def _joined(text: str, found: Iterator[Expression]) -> Iterator[Expression]:
    """Neighbours that are one date: a weekday before its day of the month, an hour beside its day or weekday."""
    held: Expression | None = None
    for item in found:
        beside = held and item.start - held.end <= _JOINT and _JOIN.fullmatch(text, held.end, item.start)
        one = _as_one(held, item) if held and beside else None
        one = one or (_counted_back(text, held, item) if held else None)
        if held and one is None:
            yield held
        held = one or item
    if held:
        yield held


def _as_one(first: Expression, second: Expression) -> Expression | None:
    dated = second.day is not None and second.month is not None
    if first.weekday is not None and dated:
        return second._replace(start=first.start, clock=first.clock or second.clock)
    if _is_day(first) and not first.clock and second.clock and not _is_day(second):
        return first._replace(end=second.end, clock=second.clock)
    if first.clock and not _is_day(first) and (dated or (_is_day(second) and second.day is None and not second.clock)):
        return second._replace(start=first.start, clock=first.clock)
    return None


def _counted_back(text: str, first: Expression, second: Expression) -> Expression | None:
    """ "Two years ago today" as one day; of "two years ago this week" or "on Monday" the years alone."""
    if text[first.end : second.start] not in (" ", " on ") or not text.endswith(" ago", 0, first.end):
        return None
    if second.step == "day" and not second.shift and first.step in _MONTHS:
        return Expression(first.start, second.end, step="anniversary", shift=first.shift * _MONTHS[first.step])
    if second.step == "day" and not second.shift and first.step == "week":
        return Expression(first.start, second.end, step="day", shift=7 * first.shift)
    told = second.weekday is not None or (second.step is not None and not second.shift)
    return first._replace(end=second.end) if told else None


def _is_day(when: Expression) -> bool:
    """Whether an expression means one day, with or without its hour."""
    return when.day is not None or when.weekday is not None or when.step == "day"
