"""Whom does an office beside a bare surname mean? "President Lund" is the Lund with that office in the alias table."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from corpus.actors.actor_words import CHINESE_SURNAMES
from corpus.actors.aliases import Alias, Aliases
from corpus.actors.countries import adjectives, country_names
from corpus.actors.lexicon import PERSON_NOUNS, TITLES
from corpus.actors.name import is_suffix, plain
from corpus.actors.role_after import SETS_OFF, role_after, role_told
from corpus.actors.roles import is_courtesy, role_before, role_of_title, role_set_off
from corpus.actors.spans import Spot
from corpus.actors.types import has_given_name
from corpus.lazy import lazy
from corpus.wordlists import words as words_of

_LOOKED_AT = 12
"""Mentions of one name that are asked for an office; time has to stay linear."""
_YEARS = lazy(r", (\d{4})-(\d{4})?$")
_WORD = lazy(r"[^\s,;:()“”\"]+")
_SET_OFF = lazy(r"(?: [A-Z]{2,4})?(?:[,;—]|\.(?!\w)|[.,]?[”\"]| —| –)| of (?:the )?[A-Z]")
_OWNED = lazy(r"['’]s?$")
_SMALL = words_of("the of for and a an s his its their her")
_SAME = {
    "ceo": "chief executive", "pm": "prime minister", "fed": "federal reserve", "chairman": "chair",
    "chairwoman": "chair", "chairperson": "chair", "defence": "defense", "boss": "chief executive",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "president-elect": "president",
    "co-founder": "founder",
}  # fmt: skip
"""Words of an office that mean the same."""
_HARMLESS = words_of("former then current new outgoing incoming founder executive republican democrat")
_PAST = frozenset(("former", "then", "ex", "ex-president"))


class _Office(NamedTuple):
    """An office as words, countries apart, and the years that somebody held it."""

    words: frozenset[str]
    named: frozenset[str]
    """The words of it that are capitalised inside a sentence as names are."""
    countries: frozenset[str]
    years: tuple[int, int]


def offices_beside(text: str, spot: Spot, least: int = 0) -> list[str]:
    """The offices before and after one mention of a name; none begins before `least`."""
    # "its spokesman, Tom Reed, said" sets the name off, not the office
    start = spot.start - len(spot.title) - 1 if spot.title and is_courtesy(spot.title) else spot.start
    set_off = text.endswith(", ", 0, start) and _SET_OFF.match(text, spot.end) is not None
    before = role_before(text, start - 2 * set_off, least)
    if set_off and (whole := role_set_off(text, start, least)) and (before is None or whole.endswith(before)):
        before = whole  # "a lawyer for the mayor, Jo Doe,"
    if spot.title and (before is None or (spot.title.endswith(before) and len(before) < len(spot.title))):
        before = role_of_title(text, spot.start, spot.title)
    found = [before] if before else []
    if spot.title and start == spot.start and (told := _before_title(text, spot, least)):
        found.append(told)
    if text[spot.end : spot.end + 2] in _GOES_ON and (after := _told_behind(text, spot)):
        found.append(after)
    return found


_TELLS = (" is ", " was ")
_GOES_ON = frozenset(sign[:2] for sign in (*SETS_OFF, *_TELLS))
"""How what stands behind a name begins where it may say what somebody is."""


def _told_behind(text: str, spot: Spot) -> str | None:
    """The office set off behind a name, or told with a verb; None where there is none."""
    if text.startswith(SETS_OFF, spot.end):
        return role_after(text, spot.end)
    return role_told(text, spot.start, spot.end) if text.startswith(_TELLS, spot.end) else None


def _before_title(text: str, spot: Spot, least: int) -> str | None:
    """The office set off before a title: "its president, Capt. Jo Doe,"; None where there is none."""
    start = spot.start - len(spot.title) - 1
    if not text.endswith(", ", least, start) or _SET_OFF.match(text, spot.end) is None:
        return None
    return role_set_off(text, start, least) or role_before(text, start - 2, least)


def known_by_office(
    text: str, spots: list[Spot], entries: Iterable[Alias], year: int | None
) -> tuple[Alias, list[Spot]] | None:
    """Whom of those of a surname it means, and the mentions that say so; None where nobody or two fit."""
    name = spots[0].text
    fitting: dict[str, Alias] = {}
    telling: list[Spot] = []
    for spot in spots[:_LOOKED_AT]:
        said = [_office(role) for role in offices_beside(text, spot)]
        found = [entry for entry in entries if _holds(entry, said, year)]
        fitting.update((entry.name, entry) for entry in found)
        telling += [spot] if found else []
    if not fitting:  # "the Lund administration"
        said = [_office(office) for noun, office in _LED if f"{name} {noun}" in text]
        fitting = {entry.name: entry for entry in entries if _holds(entry, said, year)}
    return (next(iter(fitting.values())), telling) if len(fitting) == 1 else None


_LED = (("administration", "president"), ("government", "prime minister"), ("government", "chancellor"))


@cache
def holders_by_surname(aliases: Aliases) -> dict[str, tuple[Alias, ...]]:
    """The persons whose office the table tells, by the surname that articles call them by."""
    found: dict[str, tuple[Alias, ...]] = {}
    for entry in aliases.entries:
        if entry.type == "person" and entry.roles:
            names = [name for name in (entry.name, *entry.aliases) if " " in name and name[0] < "\u2e80"]
            for surname in dict.fromkeys(s for name in names for s in _surnames(name)):
                found[surname] = (*found.get(surname, ()), entry)
    return found


def _surnames(name: str) -> Iterator[str]:
    words = [word for word in name.split() if not is_suffix(plain(word))]
    if words[0] in CHINESE_SURNAMES and not has_given_name(words):
        yield words[0]
        return
    yield words[-1]
    first = next((i for i, word in enumerate(words[1:], 1) if word.islower()), 0)
    if first:  # "von der Leyen"
        yield (tail := " ".join(words[first:]))
        yield tail[0].upper() + tail[1:]
    if words[-1][2:3] == "-":  # "al-Sharaa"
        yield words[-1][3:]
        yield words[-1][0].upper() + words[-1][1:]


def _holds(entry: Alias, said: Iterable[_Office], year: int | None) -> bool:
    offices = [_office(role) for role in entry.roles]
    return any(_fits(one, office, year) for one in said for office in offices)


def _fits(said: _Office, office: _Office, year: int | None) -> bool:
    """Whether the words said are the office: all of it but for the country, and nothing that makes them another."""
    if not office.words <= said.words or not said.countries <= office.countries:
        return False
    first, last = office.years
    if year is not None and (year < first or (year > last and not _PAST & said.words)):
        return False
    more = said.words - office.words
    return not any(
        word in said.named or ((word in TITLES or word in PERSON_NOUNS) and word not in _HARMLESS) for word in more
    )


@lru_cache(maxsize=4096)  # the same offices come again and again
def _office(role: str) -> _Office:
    years = _YEARS.search(role)
    role = role[: years.start()] if years else role
    countries = set()
    for name, country in _long_countries():
        if name in role:
            countries.add(country)
            role = role.replace(name, " ")
    words: set[str] = set()
    named: set[str] = set()
    for match in _WORD.finditer(role):
        word = _OWNED.sub("", match[0])
        if meant := adjectives().get(word) or country_names().get(word):
            countries.add(meant)
            continue
        low = plain(word)
        if low.startswith("then-"):
            words.add("then")
            low = low[5:]
        for part in _SAME.get(low, low).split() if low not in _SMALL else ():
            words.add(part)
            if word[0].isupper() and part not in TITLES and part not in PERSON_NOUNS:
                named.add(part)
    span = (int(years[1]), int(years[2] or 9999)) if years else (0, 9999)
    return _Office(frozenset(words), frozenset(named), frozenset(countries), span)


@cache
def _long_countries() -> tuple[tuple[str, str], ...]:
    """Names and adjectives of several words, with the country that each means, the longest first."""
    names = country_names() | adjectives()
    return tuple(sorted(((name, names[name]) for name in names if " " in name), key=lambda row: -len(row[0])))
