"""Which mentions are the same person: full names that agree, then surnames and given names."""

from collections import Counter
from dataclasses import dataclass, field

from corpus.actor_spans import Spot
from corpus.actor_types import has_given_name, looks_chinese
from corpus.wordlists import phrases

_SUFFIXES = phrases("Jr|Jr.|Sr|Sr.|II|III|IV")
_PAIRS = phrases(
    """
    abby abigail|al albert|alex alexander|andy andrew|ben benjamin|bernie bernard|bill william|bob robert|
    chris christopher|dan daniel|dave david|dick richard|don donald|ed edward|fred frederick|greg gregory|
    jeb john|jeff jeffrey|jim james|joe joseph|jon jonathan|josh joshua|ken kenneth|larry lawrence|liz elizabeth|
    matt matthew|mike michael|mitch mitchell|nick nicholas|pat patrick|pete peter|phil philip|ray raymond|
    rich richard|rick richard|rob robert|ron ronald|sam samuel|steve stephen|steve steven|sue susan|ted edward|
    theo theodore|tim timothy|tom thomas|tony anthony|vince vincent|will william|zack zachary
    """
)
"""A short given name and the long one it stands for."""


@dataclass(slots=True)
class Person:
    """A person as the article names them so far."""

    name: str
    spots: list[Spot] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        words = [word for word in self.name.split() if word not in _SUFFIXES]
        return words or self.name.split()

    @property
    def surname(self) -> str:
        words = self.words
        return words[0] if looks_chinese(words) else words[-1]

    @property
    def gender(self) -> str | None:
        return next((spot.gender for spot in self.spots if spot.gender), None)


def join_persons(full: list[Spot], single: list[Spot], canonical: dict[str, str]) -> tuple[list[Person], list[Spot]]:
    """Persons from full names and the single words that name them; and the single words that name nobody of them.

    `canonical` gives the name that the alias table has for a full name. A surname that several share goes to the one
    its title, or the paragraph's last full name, or the article as a whole points to; else it stays a person apart.
    """
    persons = _by_full_name(full, canonical)
    by_word: dict[str, list[Person]] = {}
    for person in persons:
        words = person.words
        keys = {person.surname, words[-1]}
        keys |= {words[0]} if has_given_name(words) or _surname_first(words, single) else set()
        for key in keys:
            by_word.setdefault(key, []).append(person)
    left: list[Spot] = []
    apart: dict[str, Person] = {}
    for spot in single:
        owner = _owner(spot, by_word.get(spot.text, []))
        if owner is None and spot.text in by_word:
            owner = apart.setdefault(spot.text, Person(spot.text))
        if owner is None:
            left.append(spot)
        else:
            owner.spots.append(spot)
    return persons + list(apart.values()), left


def _surname_first(words: list[str], single: list[Spot]) -> bool:
    """Whether the article itself uses the first of two words as the surname, and never the second."""
    alone = {spot.text for spot in single}
    return len(words) == 2 and words[0] in alone and words[1] not in alone


def _by_full_name(full: list[Spot], canonical: dict[str, str]) -> list[Person]:
    persons: list[Person] = []
    by_key: dict[str, list[Person]] = {}
    for spot in sorted(full, key=lambda s: (-len(s.text.split()), s.start)):
        known = canonical.get(spot.text)
        key = (known or spot.text).split()[-1] if not looks_chinese(spot.words) else spot.words[0]
        if known:
            key = known
        elif spot.words[-1] in _SUFFIXES and len(spot.words) > 2:
            key = spot.words[-2]
        person = next((p for p in by_key.get(key, []) if known == p.name or _agree(p.name, spot.text)), None)
        if person is None:
            person = Person(known or spot.text)
            persons.append(person)
            by_key.setdefault(key, []).append(person)
            if known:
                by_key.setdefault(known.split()[-1], []).append(person)
        person.spots.append(spot)
    for person in persons:
        person.spots.sort(key=lambda spot: spot.start)
    return sorted(persons, key=lambda p: p.spots[0].start)


def _agree(one: str, other: str) -> bool:
    """Whether two full names can be one person's: first names equal, short for another, or an initial of it."""
    a, b = one.split(), other.split()
    if a == b:
        return True
    if (a[-1] in _SUFFIXES) != (b[-1] in _SUFFIXES) and "Jr" in (a[-1] + b[-1]):
        return False
    a, b = [w for w in a if w not in _SUFFIXES], [w for w in b if w not in _SUFFIXES]
    if not a or not b or a[-1] != b[-1]:
        return False
    first, second = a[0].lower().rstrip("."), b[0].lower().rstrip(".")
    if first == second or f"{first} {second}" in _PAIRS or f"{second} {first}" in _PAIRS:
        return True
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _owner(spot: Spot, candidates: list[Person]) -> Person | None:
    """Whom a single word names; None where several could be meant and nothing points to one."""
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    if spot.gender and spot.title:
        fitting = [p for p in candidates if p.gender in (None, spot.gender)]
        if len(fitting) == 1:
            return fitting[0]
    named = Counter({i: len([s for s in p.spots if " " in s.text]) for i, p in enumerate(candidates)})
    (best, most), (_, second) = named.most_common(2)
    return candidates[best] if most >= 2 * second else None
