"""Which mentions are the same body: companies, ministries, outlets by full and short name, acronym and known alias."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from corpus.actors.actor_words import COMPANY_ENDS, GOVERNMENT
from corpus.actors.aliases import Alias, Aliases
from corpus.actors.countries import country_names
from corpus.actors.lexicon import BODY_NOUNS, PLACES
from corpus.actors.mastheads import goes_by_last
from corpus.actors.ministries import countries_of, ministry, owned
from corpus.actors.spans import Spot, initials_agree, initials_of
from corpus.lazy import lazy
from corpus.model import ActorType

_NOUNS = "trust|group|party|union|board|agency|council|project|network|bank|authority|study|trial"
_EXPLAINS = (" (", "(", ", ", *(f" {noun} (" for noun in _NOUNS.split("|")))
"""What follows a name that is told another way right behind it."""
_LONGEST_NOUN = max(map(len, _EXPLAINS))
_BRACKET = lazy(
    rf"(?P<noun> (?:{_NOUNS}))?"
    r"(?: ?\((?:the )?(?P<in>[^()\n]{2,80}?)(?:[;,][^()\n]{0,40})?\)"
    r"|,(?: the)? (?P<set>[A-Z]{3,6}),"
    r"|, known by (?:its|the) (?:\w+ )?(?:initials|acronym|abbreviation) (?P<initials>[A-Z]{2,7})\b"
    r"|,(?: or| (?:also |better |widely |commonly )?known as| abbreviated as) (?:the )?"
    r"(?P<or>[A-Z]{2,8}\b|(?<=known as )[A-Z][\w&]*(?: [A-Z][\w&]*){0,3}|(?<=as the )[A-Z][\w&]*(?: [A-Z][\w&]*){0,3}))"
)
_ACRONYM = lazy(r"[A-Z][A-Za-z&.-]{1,9}")


@dataclass(slots=True)
class Body:
    """A body as the article names it so far."""

    name: str
    type: ActorType
    spots: list[Spot] = field(default_factory=list)


def acronyms(text: str, spots: list[Spot], aliases: Aliases) -> dict[str, str]:
    """Full name by the acronym that the article explains, in either order; only where the initials agree."""
    explained: dict[str, str] = {}
    for spot in spots:
        behind = text[spot.end : spot.end + _LONGEST_NOUN]
        if behind[:1] != "," and "(" not in behind:  # as most names stand
            continue
        if not text.startswith(_EXPLAINS, spot.end) or not (found := _BRACKET.match(text, spot.end)):
            continue
        if letters := found["set"]:  # of its name in another language: "Wexland Football Confederation, the CFW,"
            if sorted(letters) == sorted(initials_of(spot.text)[0]):
                explained.setdefault(letters, spot.text)
            continue
        if letters := found["initials"]:  # of its name in its own language, maybe
            explained.setdefault(letters, spot.text)
            continue
        inside = found["in"] or found["or"]
        if found["or"] and _is_body(spot.words) and not inside.isupper():  # "better known as the Harbour Board"
            explained.setdefault(inside, spot.text)
        elif _ACRONYM.fullmatch(inside) and " " in spot.text:
            words = spot.words
            if any(initials_agree(inside, words[first:]) for first in range(min(len(words) - 1, 4))):
                explained.setdefault(inside, spot.text)
            elif not found["noun"] and not text.startswith(", or ", spot.end):
                # of its name in another language, if it is known or the article goes on to use it
                told = " known as " in found[0]
                used = told or text.count(inside) > 1 or inside.capitalize() in words
                if _is_body(words) and (aliases.find(inside) or (used and _FOREIGN.fullmatch(inside))):
                    explained.setdefault(inside, spot.text)
        elif _ACRONYM.fullmatch(spot.text) and initials_agree(spot.text, inside.split()):
            explained.setdefault(spot.text, inside)
    return explained


_FOREIGN = lazy(r"[A-Z]{3,7}")


def _is_body(words: list[str]) -> bool:
    nouns = any(word.lower() in BODY_NOUNS or word.lower() in GOVERNMENT for word in words)
    return nouns or words[-1].lower() in COMPANY_ENDS


class _Keys:
    """By what the bodies of one article are known, longer names before shorter."""

    def __init__(self, groups: dict[str, tuple[ActorType, list[Spot]]], explained: dict[str, str], aliases: Aliases):
        self._explained, self._aliases = explained, aliases
        self._meant = _known_by_acronym(explained, aliases)
        self._countries = countries_of(groups)
        self._congress = "Congress" in groups
        self._key_of: dict[str, str] = {}
        self._by_initials: dict[str, set[str]] = {}
        self._by_part: dict[str, set[str]] = {}
        """Keys by the name without its country or, of an outlet, by its last word."""

    def of(self, name: str, kind: ActorType, known: Mapping[str, Body]) -> str:
        """The key of a name, given the bodies known so far."""
        whole = self._by_part.get(name, ()) if kind in ("government", "outlet") or " " in name else ()
        if len(whole) == 1:
            key = next(iter(whole))
        elif name in self._meant:
            key = self._meant[name].name.casefold()
        else:
            house = _chamber(name, known, self._congress) if name in _CHAMBERS else None
            key = house or _key(name, kind, self._key_of, self._by_initials, self._explained, self._aliases)
        if kind == "government" and key.endswith(" ministry"):
            key = _ministry_of_more(key, known)
        if len(of := self._countries.get(key, ())) == 1:  # the only one that the article has
            key = f"{key} of {next(iter(of))}"
        self._remember(name, kind, key)
        return key

    def _remember(self, name: str, kind: ActorType, key: str) -> None:
        self._key_of[name] = key
        if " " not in name:
            return
        head, _, land = name.rpartition(" of ")
        if kind == "government":
            self._by_part.setdefault(_without_country(name), set()).add(key)
        elif kind == "outlet" and goes_by_last(name):
            self._by_part.setdefault(name.rpartition(" ")[2], set()).add(key)
        elif " " in head and land in country_names():  # "Lund Institute" of "Lund Institute of Norway"
            self._by_part.setdefault(head, set()).add(key)
        for letters in initials_of(name):
            self._by_initials.setdefault(letters, set()).add(key)


def join_bodies(
    groups: dict[str, tuple[ActorType, list[Spot]]], explained: dict[str, str], aliases: Aliases
) -> list[Body]:
    """One body for all names that mean it; groups are the article's own names with their type and places."""
    bodies: dict[str, Body] = {}
    keys = _Keys(groups, explained, aliases)
    for name in sorted(groups, key=lambda n: -len(n.split())):
        kind, spots = groups[name]
        known = aliases.find(name)
        body = bodies.setdefault(keys.of(name, kind, bodies), Body(known.name if known else name, kind))
        if known and " " in name:
            body.name = known.name
        body.spots.extend(spots)
        if body.type == "organisation" and kind != "organisation":
            body.type = kind
    for body in bodies.values():
        body.spots.sort(key=attrgetter("start"))
    return list(bodies.values())


def _ministry_of_more(key: str, known: Iterable[str]) -> str:
    """The one ministry known whose name begins so: for "oceans ministry" that of oceans and fisheries."""
    subject = key.removesuffix(" ministry")
    longer = [one for one in known if one.startswith((f"{subject} and ", f"{subject}, ")) and " ministry" in one]
    return longer[0] if len(longer) == 1 else key


def _chamber(name: str, known: Iterable[str], congress: bool) -> str | None:
    """The one chamber known that goes by this word alone: "texas senate" by "Senate", unless that may be Congress's."""
    found = [one for one in known if _is_chamber(one, name)]
    return found[0] if len(found) == 1 and (not congress or found[0].startswith(_OF_THE_UNION)) else None


def _is_chamber(body: str, name: str) -> bool:
    if name == "House":
        return body.endswith("house of representatives")
    place, _, last = body.rpartition(" ")
    return last == name.lower() and bool(place) and all(w.replace(".", "") in _IN_PLACES for w in place.split())


_OF_THE_UNION = ("u.s. ", "us ", "united states ", "house of")
_CHAMBERS = frozenset(("House", "Senate", "Legislature"))
_IN_PLACES = PLACES | {"united", "states", "new", "north", "south", "west", "rhode", "island"}


def _known_by_acronym(explained: dict[str, str], aliases: Aliases) -> dict[str, Alias]:
    """Whom full names mean that no table has, by the acronym explained with them, where the two names share a word."""
    found = {full: known for letters, full in explained.items() if (known := aliases.find(letters))}
    return {
        full: known
        for full, known in found.items()
        if aliases.find(full) is None and full.rpartition(" ")[2] in known.name.split()
    }


def _without_country(name: str) -> str:
    """A body's name without its country ("Coast Guard", "Central Bank"), if two words are left; else as it is."""
    rest = owned(name)[1]
    return rest if " " in rest else name


def _key(
    name: str,
    kind: ActorType,
    key_of: dict[str, str],
    by_initials: dict[str, set[str]],
    explained: dict[str, str],
    aliases: Aliases,
) -> str:
    if full := explained.get(name):
        return key_of.get(full) or _own_key(full, kind, aliases)
    letters = name.isupper() and " " not in name and (len(name) > 2 or kind != "outlet")  # DW is not Die Welt
    expanded = by_initials.get(name, set()) if letters else set()
    return next(iter(expanded)) if len(expanded) == 1 else _own_key(name, kind, aliases)


_PARTIES = {"greens": "green", "conservatives": "conservative", "tories": "conservative"}
"""What parties are called, by their names without "party"."""


@lru_cache(maxsize=4096)  # the same names come back
def _own_key(name: str, kind: ActorType, aliases: Aliases) -> str:
    known = aliases.find(name)
    if kind == "government" and (known_for := ministry(known.name if known else name)):
        what, country = known_for
        return f"{what} of {country}" if country else what
    if known:
        return known.name.casefold()
    words = name.split()
    while len(words) > 1 and words[-1].lower().rstrip(".,") in COMPANY_ENDS and kind == "company":
        words = words[:-1]
    key = " ".join(words).casefold().removeprefix("the ")
    if kind == "organisation":
        key = key.removesuffix(" party")
        key = _PARTIES.get(key, key)
    return key if key[1:2] != "." or len(words) > 1 else key.replace(".", "")


def is_bare_noun(name: str) -> bool:
    """Whether a name is only the noun of a body said before ("the Ministry", "the Commission")."""
    return " " not in name and name.lower() in _NOUNS_OF_BODIES


_NOUNS_OF_BODIES = BODY_NOUNS | GOVERNMENT


_OF = frozenset(("of", "for", "on", "in", "to", "Party"))


def owners_of_nouns(bodies: list[Body], nouns: set[str]) -> dict[str, Body]:
    """The one body that is what a noun says, for each noun that just one is ("the Ministry").

    The "Harbour Board Union" is no board.
    """
    holding: dict[str, list[Body]] = {}
    for body in bodies if nouns else ():
        words = body.name.split()
        heads = {word for word, after in zip(words, [*words[1:], "of"], strict=True) if after in _OF}
        for noun in nouns.intersection(heads) - {"International"}:
            holding.setdefault(noun, []).append(body)
    return {noun: held[0] for noun, held in holding.items() if len(held) == 1}
