"""Does a name that lists know mean something else where it stands: Treasury yields, the Amazon basin, GM crops?"""

from collections.abc import Callable

from corpus.actors.actor_words import PLATFORMS, SUBJECTS
from corpus.actors.spans import Spot
from corpus.lazy import lazy

_PLATFORM_USE = lazy(r"\b(?:on|via|over|through|his|her|their|my|a) (?:his |her |its |their |the )?\Z")
_OF_DEPARTMENT = lazy(r" (?:secretary|minister|ministry|department|spokes(?:man|woman|person))\b")
_CROPS = lazy(r" (?:crops?|maize|foods?|corn|rice|wheat|soy\w*|plants?|seeds?|organisms?|technology|salmon|cotton)\b")
_RIVER = lazy(r" (?:rivers?|basin|rainforest|forest|rain ?forest|jungle|region|delta|fires)\b")
_INDEX = lazy(r" (?:\d{2,4}\b|(?:[Ss]tock |[Ss]hare )?(?:[Ii]ndex|[Aa]verage|futures|benchmark)\b)")
_BONDS = lazy(r" (?:yields?|bonds?|notes?|bills?|futures|securities|prices)\b")
_LOOKED_AT = 6
"""Mentions that are asked whether a name only says whose the department is."""


def means_another(text: str, name: str, is_outlet: bool, spots: list[Spot]) -> bool:
    """Whether no mention of a listed name of one word means the body that the list has."""
    if name in PLATFORMS and all(_is_platform(text, spot) for spot in spots):  # "on Facebook"
        return True
    sense = _SENSES.get(name)
    if sense and all(sense(text, spot) for spot in spots):
        return True
    if is_outlet and all(_INDEX.match(text, spot.end) for spot in spots):  # "Nikkei futures"
        return True
    return name.lower() in SUBJECTS and all(_OF_DEPARTMENT.match(text, spot.end) for spot in spots[:_LOOKED_AT])


def _is_platform(text: str, spot: Spot) -> bool:
    return _PLATFORM_USE.search(text, max(0, spot.start - 16), spot.start) is not None


def _is_bond(text: str, spot: Spot) -> bool:
    """Whether a name is what the body borrows by: "the 10-year Treasury", "Treasury yields"."""
    behind = _BONDS.match(text, spot.end)
    return behind is not None or text.endswith(("-year ", "-term ", "-month "), 0, spot.start)


def _is_river(text: str, spot: Spot) -> bool:
    """Whether the Amazon is the river or its forest, and not the firm."""
    return text.endswith((" the ", "ian ", "The "), 0, spot.start) or _RIVER.match(text, spot.end) is not None


def _is_modified(text: str, spot: Spot) -> bool:
    return _CROPS.match(text, spot.end) is not None


_PLAYED = lazy(
    r" (?:media days?|football|basketball|baseball|softball|championship|title game|teams?|schools?|coach(?:es)?|East"
    r"|West|player|defen[cs]e|opponents?|tournament)\b"
)


def _is_league(text: str, spot: Spot) -> bool:
    """Whether the letters of the regulator are a league's of colleges: "SEC media days"."""
    return _PLAYED.match(text, spot.end) is not None


_SENSES: dict[str, Callable[[str, Spot], bool]] = {
    "Treasury": _is_bond,
    "Amazon": _is_river,
    "GM": _is_modified,
    "SEC": _is_league,
}
