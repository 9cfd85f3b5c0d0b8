"""Ministries that an article writes without capitals: "the foreign ministry", "Saudi energy ministry", and others."""

from bisect import bisect
from collections.abc import Iterator
from operator import attrgetter

from corpus.actors.actor_words import SUBJECTS
from corpus.actors.countries import adjectives
from corpus.actors.name import Name
from corpus.actors.office_words import is_office
from corpus.actors.small_bodies import small_bodies
from corpus.lazy import lazy
from corpus.places import places
from corpus.wordlists import words

_MINISTRY = lazy(
    r"(?:(?P<owner>(?!The )[A-Z]\w+(?: [A-Z]\w+)?) )?(?<!\w)(?:(?P<more>[a-z]+)(?: and |, ))?(?P<what>[a-z]+)"
    r"(?: affairs)? ministry(?![\w’'-])"
)
_LONGEST = 60
"""Characters from the country to the end."""
_AFTER = lazy(r" (\w+)")
_KINDS = SUBJECTS | words(
    "foreign interior home defence defense external economic social religious oil oceans mines mining petroleum water"
)
"""What a ministry may be for."""
_OWN = words("statement sources data figures building website says officials staff website press team source")
"""What is a ministry's own, and not the ministry."""


def with_small_ministries(text: str, names: list[Name]) -> list[Name]:
    """The names, and the bodies whose noun stands in small letters; ministries with the adjective of their country."""
    found = [*_ministries(text), *small_bodies(text)]
    if not found:
        return names
    found.sort(key=attrgetter("start"))
    starts = [name.start for name in found]
    kept = []
    for name in names:
        within = bisect(starts, name.start) - 1
        if within < 0 or found[within].end <= name.start:
            kept.append(name)
    return sorted([*kept, *found], key=lambda name: name.start)


def _ministries(text: str) -> Iterator[Name]:
    for at in places(text, " ministry"):
        stop = at + len(" ministry")
        line = text.rfind("\n", max(0, at - _LONGEST), at) + 1
        first = max(line, at - _LONGEST)
        match = next((m for m in _MINISTRY.finditer(text, first, stop) if m.end() == stop), None)
        if match and match["what"] in _KINDS and not _is_whose(text, stop):
            start = match.start("more") if match["more"] in _KINDS else match.start("what")
            if match["owner"] in adjectives() and start == match.end("owner") + 1:
                start = match.start()
            yield Name(start, stop, text[start:stop], "organisation")


def _is_whose(text: str, end: int) -> bool:
    """Whether what is named is somebody or something of the ministry: "foreign ministry officials"."""
    after = _AFTER.match(text, end)
    return after is not None and (is_office(after[1]) or after[1] in _OWN)
