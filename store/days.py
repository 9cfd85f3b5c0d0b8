"""What days an ISO date at some precision may mean."""

import calendar
import re
from datetime import date
from functools import lru_cache

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")

Days = tuple[int, int]
"""First and last possible day, as proleptic Gregorian ordinals."""


@lru_cache(maxsize=1 << 14)
def days_of(iso: str | None) -> Days | None:
    """The days that a date may mean: one day, a month's, a year's; None where it is no date."""
    match = _ISO.match(iso or "")
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year:
        return None
    try:
        first = date(year, month or 1, day or 1)
        last = first if day else date(year, month or 12, calendar.monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()


def gap(a: Days, b: Days) -> int:
    """Days between the two at the least; 0 where they may be the same day."""
    return max(0, a[0] - b[1], b[0] - a[1])


def days_between(a: str | None, b: str | None) -> int | None:
    """Days between two ISO dates at the least; None where one of them is no date."""
    ours, theirs = days_of(a), days_of(b)
    return gap(ours, theirs) if ours and theirs else None


def precision(iso: str) -> str:
    """ "time", "day", "month" or "year"."""
    return {4: "year", 7: "month", 10: "day"}.get(len(iso), "time")
