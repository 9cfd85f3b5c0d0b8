"""Where in a text may a number or a date begin? One scan that dates and figures share."""

from functools import lru_cache

from corpus.lazy import lazy

# Every alternative opens with a letter or digit of its own, which makes the scan fast.
_SPOT = lazy(
    "|".join(rf"{digit}[0-9]*" for digit in range(10))
    + r"|J(?:an|un|ul|AN|UN|UL)|F(?:eb|EB|ri|RI|Y)|M(?:ar|ay|on|AR|AY|ON)|A(?:pr|ug|PR|UG)|S(?:ep|un|at|EP|UN|AT)"
    r"|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC)|T(?:ue|hu|UE|HU)|W(?:ed|ED)|Q(?=[1-4])|H(?=[12])"
)


@lru_cache(maxsize=2)
def anchors(text: str) -> tuple[int, ...]:
    """Where digits begin or a capital that may open a date. Kept for the last texts: dates and figures both ask."""
    return tuple([match.start() for match in _SPOT.finditer(text)])
