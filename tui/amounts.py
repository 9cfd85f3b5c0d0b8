"""A figure's normalised value for the eye: `100 bn CNY`, `25 %`, `≥ 460 bn CNY`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.model import Figure
    from store.answers import FigureAnswer

_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
_BOUNDS = {"about": "≈ ", "at least": "≥ ", "at most": "≤ "}


def amount(figure: FigureAnswer | Figure) -> str:
    """The value or range with its bound and unit."""
    value = _number(figure.low, figure.high)
    unit = f" {figure.unit}" if figure.unit else (" ×" if figure.kind == "ratio" else "")
    return f"{_BOUNDS.get(figure.bound, '')}{value}{unit}"


def _number(low: float, high: float) -> str:
    size, name = next(((s, n) for s, n in _SCALES if max(abs(low), abs(high)) >= s), (1.0, ""))
    ends = [_plain(low / size)] + ([_plain(high / size)] if high != low else [])
    return "–".join(ends) + (f" {name}" if name else "")


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.4g}"
