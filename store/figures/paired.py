"""Two figures that no group puts together, and what one of them is in the other's unit."""

from dataclasses import dataclass, replace

from store.figures.measured import Measured
from store.figures.units import in_units_of
from store.figures.values import same_value


@dataclass(frozen=True, slots=True)
class Paired:
    """Two figures of one thing that no group holds, and why in words; `possible` where that is a guess."""

    left: int
    right: int
    verdict: str
    why: str
    possible: bool


def in_one_unit(chinese: Measured, other: Measured) -> tuple[Measured | None, bool]:
    """The Chinese figure in the other's unit and whether that changed it; None where nothing says what that is."""
    if chinese.kind == "count":
        low, high = (in_units_of(value, chinese.unit or "", other.unit or "") for value in (chinese.low, chinese.high))
        if low is None or high is None:
            return chinese, False
        return replace(chinese, unit=other.unit, low=low, high=high), not same_value(
            (None, low, high), (None, chinese.low, chinese.high)
        )
    if chinese.unit == other.unit:
        return chinese, False
    for unit, low, high in chinese.also:
        if unit == other.unit:
            return replace(chinese, low=low, high=high), True
    for unit, low, high in other.also:
        if unit == chinese.unit and same_value((None, low, high), (None, chinese.low, chinese.high)):
            return replace(chinese, low=other.low, high=other.high), True
    return None, False
