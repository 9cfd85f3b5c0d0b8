"""Which bare number is an amount set against, in the unit of that amount? "to 61 from 48", "by 101 votes to 88"."""

from corpus.figures.numbers import Number, number_at
from corpus.lazy import lazy

_SCALES = "million|billion|trillion|lakh|crore|bn"
_NUMBER = rf"((?:[0-9][0-9,.]*[0-9]|[0-9])(?: ?(?:{_SCALES})\b)?)"
_ENDS = (
    r"(?=[.,;)](?!\d)|$|\n| (?:a|in|on|at|last|the|previously|earlier|before|during|this|and|for|after|as|while|but"
    r"|since)\b)"
)
_CAME_FROM = lazy(
    r"(?: (?:per|an?) [a-z]{3,8})?(?: (?:last|this|in|a|on|from|since)"
    r" (?:[a-z]{3,9}(?: [0-9]{1,2})?|20[0-9]{2}))?"
    rf",? (?:(?:up |down )?from|against|versus|compared (?:with|to)) {_NUMBER}{_ENDS}"
)
_AGAINST = lazy(rf" to {_NUMBER}{_ENDS}")
"""The votes of the other side."""


def compared_with(folded: str, end: int, votes: bool) -> Number | None:
    """The number that an amount, which ends at an offset of the folded text, rose or fell from or is set against.

    `votes` says that votes were counted, so that the other side's may follow.
    """
    match = _CAME_FROM.match(folded, end) or (_AGAINST.match(folded, end) if votes else None)
    number = number_at(folded, match.start(1)) if match else None
    if match is None or number is None or number.end != match.end(1) or 1900 <= number.value <= 2100:
        return None
    return number
