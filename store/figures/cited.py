"""Is a figure given as another outlet's, "the Harbour Post put it at 15%"? It is no value of its article's own then."""

import re
from collections.abc import Iterable, Iterator

from corpus.actors.mastheads import is_outlet
from store.figures.marks import givers_of
from store.figures.measured import Given, Measured
from store.figures.names import CALENDAR
from store.words.terms import terms_of

_NAME = r"(?:[Tt]he )?((?:[A-Z][\w’'&-]*)(?: [A-Z][\w&-]*){0,3})"
_BEHIND = re.compile(
    rf"(?: [a-z]+){{0,3}}?(?:,? (?:and|or) [\d.,]+%?(?: [a-z]+){{0,2}})?"
    rf" (?:reported|given|published|printed|cited|quoted|told) (?:[a-z]+ )?(?:by|in) {_NAME}"
)
"""What says behind a value whose it is: "the 15% and 40 reported by the Harbour Post"."""
_OWN = r"[’']s? (?:(?:own|figure|value|estimate|total|count|of|earlier|about) ){0,3}"
_BEFORE = re.compile(rf"\b{_NAME}(?:{_OWN}|(?: had| has| wrote of| puts? (?:it|this|that|them) at) )\Z")
_OPENS = ("’s ", "'s ", "’ ", "' ", " had ", " has ", " wrote of ", " at ")
"""One of which stands before a value that the words in front of it give to an outlet."""
_CITES = "cites:"
_REACH = 70
_BESIDE = 250
"""Characters within which an article sets a value of its own against one that it cites."""


def cited_marks(text: str, start: int, end: int) -> Iterator[str]:
    """Marks of the outlet whose a value is by the words right beside it, one a term."""
    behind = text[end : end + _REACH]
    found = _BEHIND.match(behind) if " by " in behind or " in " in behind else None
    before = text[max(0, start - _REACH) : start] if found is None else ""
    if any(map(before.__contains__, _OPENS)):
        found = _BEFORE.search(before)
    if found and is_outlet(found[1]):
        for term in terms_of(found[1]):
            yield f"{_CITES}{term}"


def is_cited_from(marks: frozenset[str], source: str) -> bool:
    """Whether a figure with these marks is given as that source's: by its name, a part of it or its initials."""
    tellers = {mark.removeprefix(_CITES) for mark in marks if mark.startswith(_CITES)} or givers_of(marks)
    if not tellers:
        return False
    names = [*terms_of(source)]
    return tellers <= {*names} or {*names} <= tellers or tellers == {"".join(name[0] for name in names)}


def is_set_against(own: Measured, cited: Given | Measured, given: Measured) -> bool:
    """Whether a figure of one's own stands before another one, given as that of another outlet, which has it so.

    What that outlet and the one who cites it say of it, and one's own sentence does not, makes them of two things.
    """
    if not 0 < cited.start - own.start < _BESIDE or not is_cited_from(cited.marks, given.source):
        return False
    in_a_list = own.near == cited.near and not any(mark.startswith(_CITES) for mark in cited.marks)
    if in_a_list or is_cited_from(own.marks, given.source):
        return False
    return (cited.near & given.near) - own.near <= CALENDAR.union(terms_of(given.source))


def only_cites(cited: Measured, among: Iterable[Measured], given: Measured) -> bool:
    """Whether one of these figures of an article is its own, and the other only what another outlet has instead."""
    return any(
        (own.kind, own.unit) == (cited.kind, cited.unit)
        and own.value != cited.value
        and is_set_against(own, cited, given)
        for own in among
    )
