"""Which two names of one person does an article join in words: "Jo Doe, born Bo Lund", "Jo Doe, known as Lefty"?"""

from itertools import pairwise

from corpus.actors.spans import Spot
from corpus.lazy import lazy

_WORDS = ("born ", " name ", "known as ", "née ", "nee ", "performs as ", "aka ", "a.k.a. ")
_JOINS = lazy(
    r",? (?:\()?(?:born(?: as)?|née|nee|whose (?:real|given|birth|legal) name (?:is|was)|real name"
    r"|(?:who is )?(?:also |better |widely |commonly |popularly )?known (?:\w+ \w+ )?as|who performs as|aka|a\.k\.a\.) "
)
_NEE = ("née ", "nee ", "né ")


def maiden_names(text: str, spots: list[Spot]) -> set[int]:
    """Where a surname stands that somebody had before, and that means nobody else: "Jo Doe, née Lund"."""
    if " n" not in text:
        return set()
    return {spot.start for spot in spots if " " not in spot.text and text.endswith(_NEE, 0, spot.start)}


def other_names(text: str, spots: list[Spot]) -> dict[str, str]:
    """The name that somebody goes by, for each other that the article gives for them right behind it."""
    found = _birth_names(text, spots) if "Born " in text else {}
    joined = [
        (one[2], other[2])
        for one, other in pairwise(spots)
        if other[0] - one[1] < _LONGEST and " " in one[2] and " " in other[2] and _joins(text, one, other)
    ]
    for one, other in joined if joined and any(word in text for word in _WORDS) else ():
        found.setdefault(other, one)
    return found


def _joins(text: str, one: Spot, other: Spot) -> bool:
    """Whether what stands between two names gives the second for somebody who goes by the first."""
    return "person" in (one[3], other[3]) and _JOINS.fullmatch(text, one[1], other[0]) is not None


def _birth_names(text: str, spots: list[Spot]) -> dict[str, str]:
    """The name that somebody goes by, for the one that a later sentence opens with: "Born Jo Lund in 1931, she"."""
    found: dict[str, str] = {}
    by_first: dict[str, set[str]] = {}
    for spot in spots:
        if " " in spot.text and spot.kind == "person":
            if text.endswith("Born ", 0, spot.start) and len(called := by_first.get(spot.first, set())) == 1:
                found[spot.text] = next(iter(called))
            else:
                by_first.setdefault(spot.first, set()).add(spot.text)
    return found


_LONGEST = 48
"""Characters between two such names."""
