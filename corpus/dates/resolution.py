"""Which day, month or year a date expression means, counted from the article's own date."""

from datetime import date, timedelta
from typing import Literal, NamedTuple

from corpus.dates.tense import FIRMLY_PAST, NOT_PAST

Step = Literal["day", "week", "weekend", "month", "quarter", "season", "year", "anniversary"]


class Expression(NamedTuple):
    """A stretch of text that speaks of time, and what it says; one that says nothing to resolve has no parts."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    clock: str = ""
    """`T21:46`, with a zone if one is written."""
    weekday: int | None = None
    """0 for Monday."""
    step: Step | None = None
    """What is counted in; a season also names its last month, and an anniversary counts months to this very day."""
    shift: int = 0
    """How many steps from the article's date: -1 for "last month". With a month, the shift of its year."""
    lean: int = 0
    """-1 where the text looks back (-2 beyond doubt), 1 where it looks ahead (2 not far), 0 where it does not say."""
    shared: bool = False
    """Whether it only has a year where another expression of its sentence gives one ("the year before")."""
    either: bool = False
    """Whether the day may as well be the month: "3/4/2026"."""
    aside: bool = False
    """Whether it is only what another day is compared with, which "that day" does not mean."""


class Anchor(NamedTuple):
    """What an article's own date is known to be; a day only with its month, a month only with its year."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @staticmethod
    def of(iso: str | None) -> "Anchor":
        """The anchor that an ISO date gives; an empty one for anything else."""
        parts = (iso or "")[:10].split("-")
        try:
            numbers = [int(part) for part in parts]
            date(*[*numbers, 1, 1][:3])
        except (ValueError, TypeError):
            return Anchor()
        return Anchor(*numbers)

    @property
    def today(self) -> date | None:
        """The day itself, if it is known."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None


def resolve(when: Expression, anchor: Anchor) -> str | None:
    """ISO 8601 at the precision that expression and anchor allow, or None."""
    try:
        return _resolve(when, anchor)
    except (ValueError, OverflowError):
        return None


def _resolve(when: Expression, anchor: Anchor) -> str | None:
    if when.either and when.year and when.month and when.day:
        return _nearest(when.year, when.month, when.day, anchor.today)
    if when.year is not None:
        return _iso(when.year, when.month, when.day) + (when.clock if when.day else "")
    if when.month is not None and when.step != "season":
        year = _year_of_month(when, anchor)
        return None if year is None else _iso(year, when.month, when.day) + (when.clock if when.day else "")
    if when.day is not None:
        return _day_of_month(when.day, anchor, when)
    day = _shifted(when, anchor) if when.weekday is None else _weekday(when, anchor.today)
    return day + when.clock if day else None


def _nearest(year: int, one: int, other: int, today: date | None) -> str:
    """Which of "3/4/2026" is the month: where one reading alone lies in the weeks before the article, that one's."""
    days = [date(year, month, day) for month, day in ((one, other), (other, one))]
    recent = [day for day in days if today and timedelta(-1) <= today - day <= _RECENT]
    return recent[0].isoformat() if len(recent) == 1 else _iso(year, None, None)


_RECENT = timedelta(21)
"""A date written in figures is mostly that of the article, or of what it tells of."""


def _iso(year: int, month: int | None, day: int | None) -> str:
    if month is None:
        return f"{year:04d}"
    if day is None:
        date(year, month, 1)
        return f"{year:04d}-{month:02d}"
    return date(year, month, day).isoformat()


def _year_of_month(when: Expression, anchor: Anchor) -> int | None:
    """The year of a month that goes without one."""
    if anchor.year is None or when.month is None:
        return None
    if when.step == "year":
        return anchor.year + when.shift
    if anchor.month is None:
        return anchor.year
    ahead = when.month - anchor.month
    if when.step == "month":
        # "last December", "next May": strictly before or after this month
        return anchor.year + (when.shift if ahead * when.shift <= 0 else 0)
    return anchor.year + (_years_off_by_day if when.day else _years_off)(ahead, when.lean)


def _years_off_by_day(ahead: int, lean: int) -> int:
    """Papers leave out the year of a day that is near; far ahead lies only one of which the clause looks ahead."""
    if (lean == FIRMLY_PAST and ahead > 0) or (lean < 0 and ahead > 2) or (lean == 0 and ahead > 3):
        return -1
    return 1 if (lean == 1 and ahead < -3) or (lean in (0, NOT_PAST) and ahead <= -10) else 0


def _years_off(ahead: int, lean: int) -> int:
    """A bare month is the next or the last one where its clause looks ahead or back, else rather the last."""
    if lean < 0:
        return -1 if ahead > 0 or (ahead == 0 and lean == FIRMLY_PAST) else 0
    if lean > 0:
        return 1 if ahead < (-9 if lean == NOT_PAST else -3) else 0
    return -1 if ahead >= 5 else (1 if ahead <= -10 else 0)


def _day_of_month(day: int, anchor: Anchor, when: Expression) -> str | None:
    """A day without its month: this month's, or the month before where that still lies ahead."""
    if anchor.year is None or anchor.month is None:
        return None
    year, month = anchor.year, anchor.month
    if when.step == "month":
        year, month = _months_on(year, month, when.shift)
    elif anchor.day and day > anchor.day + 1 and when.lean <= 0:
        year, month = _months_on(year, month, -1)
    return _iso(year, month, day) + when.clock


def _months_on(year: int, month: int, shift: int) -> tuple[int, int]:
    years, index = divmod(year * 12 + month - 1 + shift, 12)
    return years, index + 1


def _weekday(when: Expression, today: date | None) -> str | None:
    if today is None or when.weekday is None:
        return None
    back = (today.weekday() - when.weekday) % 7
    if when.step == "week":
        start = today - timedelta(today.weekday()) + timedelta(7 * when.shift)
        return (start + timedelta(when.weekday)).isoformat()
    if when.shift < 0:
        return (today - timedelta(back if back > 1 else back + 7)).isoformat()
    if when.shift > 0 or (when.lean > 0 and back):
        return (today + timedelta(7 - back)).isoformat()
    return (today - timedelta(back)).isoformat()


def _shifted(when: Expression, anchor: Anchor) -> str | None:
    """The period some steps from the article's date, as precisely as one ISO date can say it."""
    step, shift, today = when.step, when.shift, anchor.today
    if anchor.year is None or step is None:
        return None
    if step == "year":
        return _iso(anchor.year + shift, None, None)
    if step == "month" and anchor.month is not None:
        return _iso(*_months_on(anchor.year, anchor.month, shift), None)
    if step == "quarter" and anchor.month is not None:
        return _iso(_months_on(anchor.year, anchor.month - (anchor.month - 1) % 3, 3 * shift)[0], None, None)
    if step == "season":
        return _season(when, anchor)
    if today is None:
        return None
    if step == "anniversary":
        return _iso(*_months_on(today.year, today.month, shift), today.day)
    if step == "day":
        return (today + timedelta(shift)).isoformat()
    if step == "weekend" and when.lean < 0 and today.weekday() < 5:
        shift -= 1  # "over the weekend" is the last one that has begun
    first = today - timedelta(today.weekday()) + timedelta(7 * shift)
    first, last = (first + timedelta(5), first + timedelta(6)) if step == "weekend" else (first, first + timedelta(6))
    return common(first, last)


def _season(when: Expression, anchor: Anchor) -> str | None:
    """The year of "last summer": this one once that season is over. A winter has two years and so no date."""
    if anchor.year is None or anchor.month is None or when.month is None:
        return None
    over, begun = anchor.month > when.month, anchor.month > when.month - 3
    off = 0 if (when.shift < 0 and over) or (when.shift > 0 and not begun) else when.shift
    return _iso(anchor.year + off, None, None)


def common(first: date, last: date) -> str | None:
    """The month that two days share, as ISO; nothing where they lie in two, as a year says too little of a week."""
    return _iso(first.year, first.month, None) if (first.year, first.month) == (last.year, last.month) else None
