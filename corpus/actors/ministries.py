"""Whose ministry is it? What tells those of two countries apart that an article calls by one name."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from corpus.actors.countries import adjectives, country_names
from corpus.actors.name import Name
from corpus.lazy import lazy

_OWNERS = {"US": "United States", "UK": "United Kingdom", "UN": "United Nations", "United Nations": "United Nations"}
_INITIALS = lazy(r"(?:the )?(US|U\.S\.|UK|U\.K\.|UN|U\.N\.|United Nations) ")
_MINISTRY = lazy(
    r"(?P<first>ministry|department) (?:of|for) (?:the )?(?P<of>.+?)(?: affairs)?"
    r"|(?P<plain>.+?)(?: affairs)? (?P<last>ministry|department)"
)
_OWNER = lazy(r"(?:[A-Z]\w+|(?:[A-Z]\.){2,4})(?: (?:[A-Z]\w+|of|the)){0,4}(?=['’]s? \Z)")
_LONGEST_OWNER = 40


def begins_with_initials(name: str) -> bool:
    """Whether a body's name opens with the letters of a country, or of the United Nations."""
    return _INITIALS.match(name) is not None


@lru_cache(maxsize=4096)  # the same names come back
def owned(name: str) -> tuple[str, str]:
    """The country that a body's name opens or ends with, and the rest; "" and the whole where there is none."""
    if letters := _INITIALS.match(name):
        return _OWNERS[letters[1].replace(".", "")], name[letters.end() :]
    words = name.removeprefix("The ").removeprefix("the ").split()
    for taken in (1, 2):
        owner = " ".join(words[:taken]).removesuffix("'s").removesuffix("’s")
        country = adjectives().get(owner) or country_names().get(owner)
        if country and len(words) > taken:
            return country, " ".join(words[taken:])
    body, _, owner = name.rpartition(" of ")
    country = country_names().get(owner.removeprefix("the ")) if body else None
    return (country, body) if country else ("", name)


def one_form(name: str) -> str | None:
    """What a ministry goes by, its name in lower case: "justice ministry" for "ministry of justice", too; else None.

    A ministry and a department are not one.
    """
    found = _MINISTRY.fullmatch(name)
    if found is None:
        return None
    subject = (found["of"] or found["plain"]).replace("defense", "defence")
    return f"{subject} {found['first'] or found['last']}"


@lru_cache(maxsize=4096)  # the same names come back
def ministry(name: str) -> tuple[str, str] | None:
    """What a ministry goes by without its country, and this country, "" where its name does not say it."""
    if name == "Treasury":
        return "treasury department", ""
    country, rest = owned(name)
    form = one_form(rest.casefold())
    return (form, country) if form else None


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
    if not several:
        return names
    told: list[Name] = []
    for i, name in enumerate(names):
        start, what = owned.get(i, (name.start, ""))
        if what in several:
            while told and told[-1].start >= start:  # the owner is a name of its own otherwise
                told.pop()
            name = name._replace(start=start, text=text[start : name.end])
        told.append(name)
    return told
