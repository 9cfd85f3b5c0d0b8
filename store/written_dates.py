"""Dates as a person writes them, no more precise than they are known."""

import re

_MONTHS = re.findall(r"\w+", "January February March April May June July August September October November December")


def long_date(iso: str | None) -> str:
    """`2026-01-07T21:46` becomes `7 January 2026`, no more precise than it is known."""
    if not iso:
        return "undated"
    year, *rest = iso[:10].split("-")
    if not all(part.isdigit() for part in (year, *rest)) or (rest and not 1 <= int(rest[0]) <= 12):
        return iso
    day = str(int(rest[1])) if len(rest) > 1 else ""
    month = _MONTHS[int(rest[0]) - 1] if rest else ""
    return " ".join(part for part in (day, month, year) if part)
