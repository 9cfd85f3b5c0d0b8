"""Are two values in one unit one value, rounded, or within the other's bound?"""

from math import floor, log10

from corpus.figures.measures import measures
from store.figures.measured import Measured, Value

_COUNTED = 100
"""What is counted and not estimated below this is not rounded: 20 dead are not 21."""
_CLOSE, _LOOSE = 0.08, 0.2
"""Part of a value that rounding to one digit may change, as it stands or with "about" and the like."""
_FRACTION = 0.12
"""The same where it is told as a fraction: "a third" of 30 or 36 percent, "a quarter" of 22 or 28."""


def same_value(a: Value, b: Value) -> bool:
    """Whether two values are one number in one unit."""
    return a[0] == b[0] and are_near(a[1], b[1], 1e-9) and are_near(a[2], b[2], 1e-9)


def digits_of(value: float) -> int:
    """Digits that tell: 31.54 has four, 25 two, 100 one."""
    return len(f"{value:.6g}".split("e")[0].replace(".", "").strip("0-")) or 1


def rounds_to(a: Measured, b: Measured) -> bool:
    """Whether one value is the other, rounded to its last digit that is not a zero, or within a range of the other."""
    if (a.low <= b.low and b.high <= a.high) or (b.low <= a.low and a.high <= b.high):
        return True
    if "about" in (a.bound, b.bound) and are_near(a.low, b.low, 0.03) and are_near(a.high, b.high, 0.03):
        return True
    fractions = [f for f in (a, b) if f.fraction and f.bound in ("exact", "about")]
    if len(fractions) == 1 and are_near(a.low, b.low, _FRACTION):
        return True
    loose = "about" in (a.bound, b.bound)
    counted = a.kind == "count" and not measures(a.unit or "")
    if counted and not loose and max(a.high, b.high) < _COUNTED:
        return False
    far = _LOOSE if loose else _CLOSE
    pairs = ((a.low, b.low), (a.high, b.high))
    return all(are_near(x, y, far) and abs(x - y) <= max(_half_digit(x), _half_digit(y)) for x, y in pairs)


def values_differ(a: Measured, b: Measured) -> list[str]:
    """Why two values in one unit are not one, in words; nothing where they are, rounded or within the other's bound."""
    if same_value((None, a.low, a.high), (None, b.low, b.high)) or rounds_to(a, b):
        return []
    for one, other in ((a, b), (b, a)):
        if one.bound == "at least" and other.low >= one.low and other.bound != "at most":
            return []
        if one.bound == "at most" and other.high <= one.high and other.bound != "at least":
            return []
    return [f"the values differ: {a.text}, {b.text}"]


def why_no_conflict(a: Measured, b: Measured) -> str:
    """Why two figures whose values are not one contradict nothing: a range, a bound, or a rounded value."""
    for one, other in ((a, b), (b, a)):
        if one.low < one.high and one.low <= other.low and other.high <= one.high:
            return f"{other.text} lies within {one.text}"
    return f"{a.text} and {b.text} are the same, rounded"


def are_near(x: float, y: float, tolerance: float) -> bool:
    """Whether two values are no farther apart than this part of the larger one."""
    return abs(x - y) <= tolerance * max(abs(x), abs(y))


def _half_digit(value: float) -> float:
    """Half a unit of a number's last digit that is not a zero: 0.05 of 14.3, 5 of 30, five million of 460 million."""
    if value == 0:
        return 0.0
    exponent = floor(log10(abs(value))) - 5
    digits = round(abs(value) / 10**exponent)
    while digits % 10 == 0:
        digits //= 10
        exponent += 1
    return 0.5 * 10.0**exponent
