"""Dates as a person reads them, no more precise than they are known."""

from store.written_dates import long_date


def short_date(iso: str | None) -> str:
    """`2026-01-07T21:46` becomes `7 Jan 2026`, `2025-12` `Dec 2025`; unknown says so."""
    return " ".join(word[:3] if word.isalpha() and iso else word for word in long_date(iso).split())


def shorter_date(iso: str | None) -> str:
    """`2026-01-07T21:46` becomes `7 Jan ’26`, for a narrow column."""
    words = short_date(iso).split()
    return " ".join([*words[:-1], f"’{words[-1][2:]}"]) if len(words) > 1 else words[0]
