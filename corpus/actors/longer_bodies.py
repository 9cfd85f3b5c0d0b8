"""Bodies whose names go on past a small word: "Keeping the Peace, an NGO", "the College of Surgeons and Nurses"."""

import re
from collections.abc import Sequence
from operator import attrgetter

from corpus.actors.name import Name
from corpus.lazy import lazy
from corpus.places import places

_DOING = lazy(
    r"[A-Z][a-z]{2,12}ing (?:the|our|Our) [A-Z][a-z]+(?: [A-Z][a-z]+)?"
    r"(?=, (?:an?|the) (?:[\w’'-]+ ){0,4}?(?:NGO|groups?|organi[sz]ation|charity|movement|network|nonprofit|non-profit"
    r"|campaign|association|coalition|initiative)\b)"
)
_DOING_WHAT = lazy(r"ing (?:the|our|Our) [A-Z]")
"""By which such a name is looked for, as most capitals open none."""
_OF_A_TRADE = lazy(
    r"(?:\S+ ){0,3}(?:College|Society|Association|Academy|Institute|Federation|Union|Board|Council|Guild)"
    r" of [A-Z][a-z]+"
)
_TRADE = lazy(
    r"[a-z]*(?:ists|ians|wives|nurses|eons|logists|doctors|teachers|engineers|workers|dentists|ers|ors)\Z",
    re.IGNORECASE,
)
_AND_A_TRADE = lazy(r" and ([A-Z][a-z]+)(?! [A-Z])\b")


def _begin(text: str, at: int) -> int:
    """Where the word begins that goes on at `at`."""
    while at and (text[at - 1].isalnum() or text[at - 1] in "_-"):
        at -= 1
    return at


def with_longer_bodies(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, those of bodies that a small word had cut made whole."""
    whole: list[Name] = []
    known = {
        found[0] for what in _DOING_WHAT.finditer(text) if (found := _DOING.match(text, _begin(text, what.start())))
    }
    whole += [Name(at, at + len(one), one, "organisation") for one in known for at in places(text, one)]
    for name in names:
        if name[3] == "organisation" and " of " in name[2] and text.startswith(" and ", name[1]):
            behind = _AND_A_TRADE.match(text, name[1])
            if behind and _TRADE.search(behind[1]) and _TRADE.search(name[2]) and _OF_A_TRADE.fullmatch(name[2]):
                whole.append(Name(name[0], behind.end(1), text[name[0] : behind.end(1)], "organisation"))
    if not whole:
        return list(names)
    rest = [name for name in names if not any(one[0] < name[1] and name[0] < one[1] for one in whole)]
    return sorted((*rest, *whole), key=attrgetter("start"))
