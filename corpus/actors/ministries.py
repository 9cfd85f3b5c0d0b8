"""Whose ministry is it? What tells those of two countries apart that an article calls by one name."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from corpus.actors.countries import adjectives, country_names
from corpus.actors.name import Name
from corpus.lazy import lazy

_MINISTRY = lazy(
    r"(?:(?P<a>.+) (?P<before>Ministry|Department)|(?P<behind>Ministry|Department) (?:of|for) (?:the )?(?P<b>.+?)"
    r"(?: Affairs)?)"
)
_OWNER = lazy(r"(?:[A-Z]\w+|(?:[A-Z]\.){2,4})(?: (?:[A-Z]\w+|of|the)){0,4}(?=['’]s? \Z)")
_LONGEST_OWNER = 40


@lru_cache(maxsize=4096)  # the same names come back
def ministry(name: str) -> tuple[str, str] | None:
    """What a ministry is for, under all ways to put that, and its country, "" where its name does not say it.

    "Chinese Foreign Ministry" and "Ministry of Foreign Affairs" are for one thing, a ministry and a department are not.
    """
    if name == "Treasury":
        return "department treasury", ""
    found = _MINISTRY.fullmatch(name)
    if found is None:
        return None
    words, country, subject = (found["a"] or found["b"]).split(), "", []
    for word in words:
        plain = word.removesuffix("'s").removesuffix("’s")
        if of := adjectives().get(plain) or country_names().get(plain):
            country = country or of
        elif word != "Affairs":
            subject.append(word.casefold())
    return " ".join(((found["before"] or found["behind"]).lower(), *subject)), country


def countries_of(names: Iterable[str]) -> dict[str, set[str]]:
    """For each thing that ministries are for the countries whose ministries for it are named so."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if (known := ministry(name)) and known[1]:
            found[known[0]].add(known[1])
    return found


def _owner(text: str, start: int) -> tuple[int, str] | None:
    """Where the country begins whose possessive form stands right before an offset, and the country."""
    found = _OWNER.search(text, max(0, start - _LONGEST_OWNER), start)
    if found is None:
        return None
    words = found[0].split(" ")
    for first in range(len(words)):
        if country := country_names().get(name := " ".join(words[first:])):
            return found.end() - len(name), country
    return None


def with_owners(text: str, names: list[Name]) -> list[Name]:
    """The names; where two countries have a ministry for one thing, each with its owner: "China's Foreign Ministry"."""
    owned: dict[int, tuple[int, str]] = {}
    countries: dict[str, set[str]] = defaultdict(set)
    for i, name in enumerate(names):
        known = ministry(name.text) if name.kind == "organisation" else None
        if known is None:
            continue
        what, country = known
        if not country and (owner := _owner(text, name.start)):
            start, country = owner
            owned[i] = start, what
        if country:
            countries[what].add(country)
    several = {what for what, found in countries.items() if len(found) > 1}
    told: list[Name] = []
    for i, name in enumerate(names):
        start, what = owned.get(i, (name.start, ""))
        if what in several:
            while told and told[-1].start >= start:  # the owner is a name of its own otherwise
                told.pop()
            name = name._replace(start=start, text=text[start : name.end])
        told.append(name)
    return told
