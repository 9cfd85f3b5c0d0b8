"""Bodies whose name a possessive opens, at which it was cut: "People's Bank", "Women's Institute", "St Olave's"."""

import re

from corpus.actors.lexicon import BODY_NOUNS, NEVER_NAMES, PERSON_NOUNS
from corpus.actors.name import Name, plain
from corpus.lazy import lazy
from corpus.wordlists import words


def with_possessives(text: str, names: list[Name]) -> list[Name]:
    """The names, with the possessive that opens some bodies' names ("People's Bank", "Women's Institute")."""
    whole: list[Name] = []
    owns = False
    for name in names:
        start = name.start
        if _APOSTROPHES.isdisjoint(text[start - 3 if start > 3 else 0 : start]):
            whole.append(name)
            continue
        owned = start > 3 and text.startswith(_POSSESSIVE, start - 3)
        owns = owns or owned
        if whole and _is_of_saint(text, whole[-1], name):
            start = whole.pop().start
            whole.append(Name(start, name.end, text[start : name.end], "organisation"))
            continue
        owner = _OWNER.search(text, max(0, name.start - 30), name.start) if owned else None
        if owner is None or not _owns(owner, name):
            whole.append(name)
            continue
        start = owner.start("whole") if plain(owner[0].partition(" ")[0]) in NEVER_NAMES else owner.start()
        if whole and whole[-1].end > start:  # "Republican People"
            before = whole.pop()
            if member := _member(before):
                whole.append(member)
                start = max(start, before.end - len(before.text.rpartition(" of ")[2].removeprefix("the ")))
            else:
                start = min(start, before.start)
        whole.append(Name(start, name.end, text[start : name.end], "organisation"))
    return whole if owns else names


def _member(name: Name) -> Name | None:
    """Who is of a body whose name an apostrophe cut: "Jo Anne Doe of the Labour People" and "'s Party"."""
    who, _, _ = name.text.partition(" of the ")
    words = who.split()
    if who == name.text or not 2 <= len(words) <= 3 or any(plain(word) in BODY_NOUNS for word in words):
        return None
    return Name(name.start, name.start + len(who), who, "person", name.title, name.gender)


def _owns(owner: re.Match[str], name: Name) -> bool:
    """Whether who stands before a body's nouns belongs to its name: its members, or whom a college is named after."""
    if owner["people"]:
        return True
    who, first = owner["who"].lower(), plain(name.first)
    plural = owner[0][-2] in "'’" or who.endswith("men")
    if plural and first in BODY_NOUNS and first not in _CHAMBERS and (" of " in name.text or who.endswith(_WHO_WORK)):
        return True  # "Dockers' Union of Lund"
    if who in _DISEASES and (plain(name.last) in BODY_NOUNS or first in ("research", "society")):
        return True
    if first in _SHOPS and " " not in name.text:
        return True  # "Doe's Bakeries"
    if who in ("king", "queen"):
        return first in ("college", "university", "hospital")
    if name.kind != "organisation" or who not in PERSON_NOUNS or first in _CHAMBERS:
        return False
    return plain(name.last) in BODY_NOUNS or first in BODY_NOUNS


_WHO_WORK = ("ers", "ors", "ists", "men")
_SHOPS = words("bakeries bakery breweries brewery butchers dairies dairy diner stores supermarkets foods restaurants")
"""What goes by the name of whose it was."""
_DISEASES = words("alzheimer parkinson crohn hodgkin huntington")
_CHAMBERS = words("senate house congress parliament government")
"""Bodies that belong to parties and peoples, whose names do not open with them."""


def _is_of_saint(text: str, saint: Name, name: Name) -> bool:
    """Whether two names are one body's, called after a saint: "St Olave" and "Hospital"."""
    return (
        saint.first in ("St", "St.")
        and plain(name.last) in BODY_NOUNS
        and text[saint.end : name.start] in _POSSESSIVE_ENDS
    )


_APOSTROPHES = frozenset("’'")
_POSSESSIVE = ("’s ", "'s ", "s’ ", "s' ")
_POSSESSIVE_ENDS = ("’s ", "'s ", "’ ", "' ")
_OWNER = lazy(r"(?:\b(?!The\b)[A-Z][a-z]+ )?\b(?P<whole>(?P<people>People)|(?P<who>[A-Z][a-z]+))['’]s? \Z")
