"""How many does something hold? "Licensed for 160 passengers" counts none of those who were aboard."""

import re

CAPACITY = "room:for"
"""The mark of a count of how many there is room for."""
_CARRY = r"(?:carry|hold|seat|take|accommodate|house|sleep|fit)"
_HOLDS = re.compile(
    rf"\b(?:capacity (?:of|is|was|for)|(?:can|able to|meant to|(?:built|licen[cs]ed|designed|certified|approved"
    rf"|authori[sz]ed|allowed|permitted|equipped) to) {_CARRY}"
    r"|(?:built|licen[cs]ed|designed|certified|approved|authori[sz]ed) for|(?:room|space|beds|seats|seating) for"
    r"|(?:maximum|limit|complement) of)"
    r"(?: (?:up to|as many as|about|around|some|only|just|no more than|at most|at least|over|more than|nearly))* \Z",
    re.I,
)


def is_room(before: str) -> bool:
    """Whether a count behind these words is how many something holds."""
    return _HOLDS.search(before) is not None
