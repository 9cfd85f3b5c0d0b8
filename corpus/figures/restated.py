"""Which figure does another say again in another unit, and of which does it count a part?"""

from corpus.figures.amounts import Amount
from corpus.figures.measures import measures
from corpus.lazy import lazy
from corpus.model import Figure

_RESTATED = lazy(
    r"\s?[(\[（]\s?(?:or |equal to |equivalent to |that is,? |i\.e\.,? )?|,? (?:or|equivalent to|equal to),? | ?= ?"
)
_BESIDE = lazy(r"(?: each| apiece| a (?:day|week|month|year|head|person))?, ")
_AGAIN = lazy(r"[;,] (?:or )?")
"""What stands before a second conversion: "100 yuan ($14; 13 euros)"."""
_ENDS_IT = lazy(r"[;,)]")
_SOME_OF = lazy(
    r" of (?:them|whom|which)\b| (?:(?:still|also|now|later|already) )?(?:were|are|have|had|remain(?:ed)?|died)\b"
)
"""What stands behind a number of those that were counted before: "30 of them", "12 have been found"."""
_OF_THESE = (", of whom ", ", of which ")
COMPARED = lazy(
    r"\)?(?: [\w’'-]{1,12}){0,4}?,?(?: an?)?(?: (?:up|down))? (?:from|against|versus|than|compared (?:with|to)) "
    r"(?:(?:the|an?) )?|,? (?:and )?not "
)
"""What stands between two sums of which one is held against the other."""
_SOON = 160
"""Characters within which things that were counted are spoken of by a number alone."""


def restated(text: str, one: Amount, two: Amount, index: int, first: int | None) -> int | None:
    """Which figure the one at an index says again: that before it, or the `first` that the one before says again."""
    if first is not None and one.kind == two.kind == "money" and _AGAIN.fullmatch(text, one.end, two.start):
        return first if _ENDS_IT.match(text, two.end) else None
    return index - 1 if restates(text, one, two) else None


def counts_some_of(text: str, amount: Amount, before: Figure) -> bool:
    """Whether a bare number counts some of what the figure before it counts: "200 were hurt, 30 of them badly"."""
    if amount.kind != "count" or amount.unit is not None or before.kind != "count" or before.unit is None:
        return False
    if amount.low > before.high or measures(before.unit):
        return False
    if amount.start - before.end >= _SOON:
        return False
    return text.endswith(_OF_THESE, 0, amount.start) or _SOME_OF.match(text, amount.end) is not None


def is_worth_of(text: str, amount: Amount, before: Figure) -> bool:
    """Whether a sum is the worth of the things counted right before it: "11 barges worth $5"."""
    return amount.kind == "money" and before.unit is not None and text[before.end : amount.start] == " worth "


def has_lost_its_sign(text: str, one: Amount, two: Amount) -> bool:
    """Whether a bare number is a further conversion: the second in "100 yuan ($14; 13)"."""
    if two.start - one.end > 3:
        return False
    return _AGAIN.fullmatch(text, one.end, two.start) is not None and text.startswith(")", two.end)


def restates(text: str, one: Amount, two: Amount) -> bool:
    """Whether the second says the same in another unit: "100 yuan ($14)", "50 miles, or 80 km,"."""
    if two.start - one.end > 24 or one.unit == two.unit or not two.unit:
        return False
    if one.kind == "count" and one.unit is None:  # its sign was lost: "2 billion ($2.5 billion)"
        return two.kind == "money" and one.low >= 1e6 and text[one.end : two.start] == " ("
    if one.kind != two.kind or not one.unit:
        return False
    if two.kind == "money" and two.bound == "about" and _BESIDE.fullmatch(text, one.end, two.start):
        return True
    converts = two.kind == "money" or (two.kind == "count" and measures(one.unit) and measures(two.unit))
    return converts and _RESTATED.fullmatch(text, one.end, two.start) is not None
