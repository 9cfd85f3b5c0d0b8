"""What was said when: a row a day, or a month or year where no more is known, with who spoke and how often."""

import json
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from typing import Any

from store.answers import source_label
from store.database.store import Store
from store.days import days_of, precision
from store.reads.filters import Filters
from store.reads.quotes import FROM, SPEAKER

_WHO = f"coalesce(spoke.name, {SPEAKER})"
"""Who spoke: a person by the name that all articles' are joined under, anybody else as the article has it."""


@dataclass(frozen=True, slots=True)
class DateCount:
    """How many quotes a date has; `date` as in TimelineRow."""

    date: str | None
    quotes: int


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """The quotes of one date. `said` of them name the date themselves; the others have their article's.

    `date` is ISO 8601 at `precision` (day, month or year); both are None for what nothing dates, which comes last.
    """

    date: str | None
    precision: str | None
    quotes: int
    said: int
    speakers: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]
    quote_ids: tuple[int, ...]


def list_timeline(store: Store, filters: Filters = Filters(), among: Set[int] | None = None) -> tuple[TimelineRow, ...]:
    """The dates in order, of all quotes or `among` some; a month comes before its days, a year before its months."""
    where, values = filters.where()
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT q.id, q.said_on, a.published, {_WHO}, s.name, s.brief {FROM}"
            f" LEFT JOIN actor spoke ON spoke.id = l.actor_id AND spoke.named AND spoke.type = 'person' WHERE {where}"
            " ORDER BY a.published IS NULL, a.published, a.id, q.start",
            values,
        ).fetchall()
    by_date: dict[str | None, list[Any]] = {}
    for row in rows:
        if among is None or row[0] in among:
            by_date.setdefault(_date(row[1]) or _date(row[2]), []).append(row)
    dated = sorted(date for date in by_date if date)
    return tuple(_row(date, by_date[date]) for date in [*dated, *([None] if None in by_date else [])])


def count_dates(store: Store, filters: Filters = Filters(), among: Set[int] | None = None) -> tuple[DateCount, ...]:
    """The dates of `list_timeline` with their numbers alone, counted by the database."""
    where, values = filters.where()
    if among is not None:
        where, values = f"({where}) AND q.id IN (SELECT value FROM json_each(?))", [*values, json.dumps(sorted(among))]
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT substr(q.said_on, 1, 10) AS said, substr(a.published, 1, 10) AS published, count(*)"
            f" {FROM} WHERE {where} GROUP BY said, published",
            values,
        ).fetchall()
    counts = Counter[str | None]()
    for said, published, quotes in rows:
        counts[_date(said) or _date(published)] += quotes
    return tuple(DateCount(date, counts[date]) for date in sorted(counts, key=lambda date: (date is None, date or "")))


def _date(iso: str | None) -> str | None:
    """A date to the day at most; None where it is none."""
    return iso[:10] if iso and days_of(iso) else None


def _row(date: str | None, rows: list[Any]) -> TimelineRow:
    speakers = Counter(row[3] or "unattributed" for row in rows)
    sources = Counter(source_label(row[4], bool(row[5])) for row in rows)
    return TimelineRow(
        date,
        precision(date) if date else None,
        len(rows),
        sum(_date(row[1]) is not None for row in rows),
        tuple(speakers.most_common()),
        tuple(sources.most_common()),
        tuple(row[0] for row in rows),
    )
