"""A figure's normalised value for the eye, such as `≥ 460 bn CNY`, and what it measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.dates import short_date

if TYPE_CHECKING:
    from corpus.model import Figure
    from store.answers import FigureAnswer

_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
_BOUNDS = {"about": "≈ ", "at least": "≥ ", "at most": "≤ "}


def amount(figure: FigureAnswer | Figure) -> str:
    """The value or range with its bound and unit; behind a "not" where the text denies it."""
    denied = "not " if figure.status == "denied" else ""
    value = _number(figure.low, figure.high)
    unit = f" {figure.unit}" if figure.unit else (" ×" if figure.kind == "ratio" else "")
    return f"{denied}{_BOUNDS.get(figure.bound, '')}{value}{unit}"


def value_beside(figure: FigureAnswer) -> str:
    """Its value, where what is written does not say it in the same words."""
    value = amount(figure)
    return "" if _folded(value) == _folded(figure.text) else value


def meaning_of(figure: FigureAnswer, value: str = "") -> str:
    """What it measures, as far as neither what is written nor a `value` beside it says that, of whom and for when."""
    base = f"of {figure.of}" if figure.of else None
    said = _folded(f"{figure.text} {value} {figure.of or ''}")
    subject = figure.subject if figure.subject and _folded(figure.subject) not in said else None
    parts = (base, subject, figure.actor, _period(figure.period))
    return " · ".join({_folded(part): part for part in parts if part}.values())


def _folded(text: str) -> str:
    return "".join(text.casefold().split())


def _period(period: str | None) -> str | None:
    """A day or month as a person reads it; what comes each year or week as it is written."""
    return short_date(period) if period and period[0].isdigit() else period


def _number(low: float, high: float) -> str:
    size, name = next(((s, n) for s, n in _SCALES if max(abs(low), abs(high)) >= s), (1.0, ""))
    ends = [_plain(low / size)] + ([_plain(high / size)] if high != low else [])
    return "–".join(ends) + (f" {name}" if name else "")


def _plain(value: float) -> str:
    if value == round(value):
        return f"{value:,.0f}"
    return f"{value:,.4g}" if abs(value) < 100 else f"{value:,.2f}".rstrip("0").rstrip(".")  # every cent of a price
