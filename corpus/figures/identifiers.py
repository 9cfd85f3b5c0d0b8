"""Which numbers only name something: products, sections, phones, addresses, places on a map, ranks, scores, ages."""

from corpus.figures.numbers import Number
from corpus.lazy import lazy

_BEFORE_A_NAME = """
    no nos number numbers page pages chapter section sections article articles phase level levels tier round version day
    week grade grades highway route room channel line category group district part figure table item rule step type
    title paragraph act amendment proposition prop measure question resolution apartment suite floor gate flight bus
    exit interstate box age ages aged top windows model series class gen mark band verse psalm volume vol issue lot unit
    pier zone sector squadron division battalion brigade ward precinct station building block row seat bill ranked ranks
    seeded seed episode season stage track area appendix annex
"""
_DESIGNATORS = frozenset(_BEFORE_A_NAME.split())
# Capitalised words that open a sentence and lend no name to the number behind them.
_OPENING = """
    about over some nearly almost around roughly approximately more less fewer than at least up the a an all another
    only
    just with in of for from by and or but if when while as to these those that this their his her its our my your they
    he she we i it there are is was were has have had after before since until during between among under above per each
    every both how which what who so then now yet still even last first next including plus other not no additional
    total added created killed injured lost won sold built raised said says got gets because though although
    perhaps maybe
"""
_OPENERS = frozenset(_OPENING.split())
_OWNS = frozenset(("'s", "’s"))
"""An owner names no number: "Kenya's 47 counties"."""

# What digits may not touch: letters (H200, Gen3), an address, a time, a slash, another number behind a hyphen.
_JOINED_BEFORE = lazy(r"[\w#/=@&:_.]\Z|\w[-–.,/]\Z|[’']\Z")
_JOINED_BEHIND = lazy(
    r"[a-z]{1,3}\d|(?:st|nd|rd|th)\b|s\b|['’]s\b|:\d|/\d|/[a-z]|-\d{1,4}-|\.\d|\.[a-z]{2}|[a-z](?:[^a-z]|$)|[_@=&]"
    r"|[\s-]?(?:a\.?m\b|p\.?m\b|o['’]clock|gmt\b|est\b)|[\s–-](?:years?|months?|weeks?|days?)[\s-]olds?\b"
    r"| (?:january|february|march|april|june|july|august|september|october|november|december)\b"
)
_BULLET = lazy(r"[\d.]{1,8}[.):、](?=\s|$)|\d[\d.]{1,7}(?=\s+[A-Z])|\d{1,3}$")
_BEARING = lazy(
    r"[ -]degrees?(?: \d{1,2} minutes)? (?:north|south|east|west|latitude|longitude)\b"
    r"|[ -]degree (?:turn|angle|view|panorama)\b|[°º](?: ?\d{1,2}(?:\.\d{1,6})?[′'’])? ?[NSEW]\b"
)


_MODEL = lazy(r" (?:Pro|Plus|Max|Mini|Air|Ultra|Series|Super|Turbo)\b")
"""What stands behind a model's number: "a 17 Pro"."""


def only_names(text: str, folded: str, start: int, end: int, joined: bool = False) -> bool:
    """Whether digits from `start` to `end` are part of a name, an address, a time or an age and so count nothing.

    `joined` passes over what stands before them: the other end of a range.
    """
    if not joined and start and _JOINED_BEFORE.search(text, max(0, start - 2), start):
        return True
    if _JOINED_BEHIND.match(folded, end):
        return True
    return _opens_line(text, start, end) or _bracketed(text, start, end)


def _opens_line(text: str, start: int, end: int) -> bool:
    """A section number or list bullet: digits and a full stop or bracket at the head of a line."""
    line = text.rfind("\n", max(0, start - 8), start) + 1
    if (line == 0 and start > 8) or text[line:start].strip(" •-*·(#"):
        return False
    match = _BULLET.match(text, start)
    return match is not None and match.end() > end


def _bracketed(text: str, start: int, end: int) -> bool:
    return end - start <= 4 and text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def follows_designator(text: str, start: int) -> bool:
    """Whether the word before a plain number makes it a name: "Section 230", "Boeing 737", "page 12", "top 10"."""
    head = text[max(0, start - 24) : start]
    if not head.endswith((" ", "\u00a0")) or not head.strip():
        return False
    word = head.split()[-1]
    low = word.lower().strip("\"'“‘’(")
    if low.rstrip(".") in _DESIGNATORS:
        return True
    return word[0].isupper() and low not in _OPENERS and word[-1] not in ".,;:!?)\"”’'" and word[-2:] not in _OWNS


def touches_word(text: str, begin: int) -> bool:
    """Whether a number goes on what stands before it without a blank: "H200", "3.14", "1/2"."""
    before = text[max(0, begin - 2) : begin]
    return before[-1:].isalnum() or before[-1:] in {"_", "/", "."} or (before[-1:] == "," and before[0].isdigit())


def only_a_name(text: str, folded: str, number: Number) -> bool:
    """Whether a number in digits only names: by what touches it, or by the word before it."""
    if touches_word(text, number.start):
        return True
    if number.scale != 1:
        return False
    if text.endswith((" a ", " A ", " an "), 0, number.start) and _MODEL.match(text, number.end):
        return True
    if only_names(text, folded, number.start, number.end):
        return True
    return not number.grouped and follows_designator(text, number.start)


def bearing_end(text: str, end: int) -> int | None:
    """Where a place on the map or an angle ends whose number ends at an offset: "61 degrees north"."""
    match = _BEARING.match(text, end)
    return match.end() if match else None
