"""Which quarter or half of a year does a figure hold for? "the fourth quarter of 2025", "third-quarter sales"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.lazy import lazy
from corpus.model import Date
from corpus.places import places

_NUMBERS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "final": "4"}
_BEFORE = r"\b(?P<number>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)[ -](?:fiscal |financial )?"
_NUMBER = lazy(rf"{_BEFORE}\Z")
_LONGEST = 20
"""Characters of a number and what stands between it and "quarter"."""
_SPELT = lazy(
    rf"{_BEFORE}(?:(?P<quarter>quarter)|half)\b"
    r"(?!-|(?: that)? (?:ended|ending|to|through) | of (?:the )?(?:game|match|century|season))"
)
_OF_YEAR = lazy(r"(?:,| of(?: the)?| in)?(?: (?:fiscal|financial|calendar|fiscal year|financial year))? ")
"""What stands between a quarter and its year."""
_SHORT = lazy(r"[QH][1-4]|[1-4][QH](?![a-z])")


def with_quarters(text: str, dates: Sequence[Date]) -> Sequence[Date]:
    """The dates, of which a quarter or half of a year is one, as `2025-Q4`, or as `Q4` where nothing tells its year.

    A half without its year is left out: it may be one of a match.
    """
    dates = [_named(date) for date in dates]
    found, at = list[Date](), 0
    for match in _spelt(text):
        while at < len(dates) and dates[at].start < match.end():
            found.append(dates[at])
            at += 1
        part = f"{'Q' if match['quarter'] else 'H'}{_NUMBERS[match['number'].lower()]}"
        start, end = match.span()
        year = dates[at] if at < len(dates) and _OF_YEAR.fullmatch(text, end, dates[at].start) else None
        if year and len(year.iso) == len("2025"):
            found.append(Date(start, year.end, text[start : year.end], f"{year.iso}-{part}"))
            at += 1
        elif part[0] == "Q" and (not found or found[-1].end <= start):
            found.append(Date(start, end, text[start:end], part))
    return [*found, *dates[at:]]


def _spelt(text: str) -> Iterator[re.Match[str]]:
    """Where quarters and halves stand with their number; far faster than to look for the numbers."""
    for at in sorted((*places(text, "quarter"), *places(text, "half"))):
        number = _NUMBER.search(text, max(0, at - _LONGEST), at)
        if number and (match := _SPELT.match(text, number.start())):
            yield match


def _named(date: Date) -> Date:
    """The date; one that names its quarter in short ("Q4 FY25", which is that of its year) with it."""
    part = _SHORT.search(date.text) if len(date.iso) == len("2025") else None
    if part is None:
        return date
    letter, number = sorted(part[0], reverse=True)
    return replace(date, iso=f"{date.iso}-{letter}{number}")
