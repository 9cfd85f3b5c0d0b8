"""Whom does a bare surname mean where several people of an article share it?"""

from corpus.actors.name_class import gender_of
from corpus.actors.person import Person
from corpus.actors.roles import is_courtesy
from corpus.actors.spans import Spot
from corpus.actors.titles import STYLES

_NEAR = 500
"""Characters within which a full name tells whom the bare surname after it means."""


class Namesakes:
    """Answers for the single names of one article, asked in the order in which they stand, those ahead of all last."""

    def __init__(self, persons: list[Person]) -> None:
        self._first = {id(person): person.spots[0].start for person in persons}
        self._count = {id(person): len(person.spots) for person in persons}
        self._titles = {id(person): {spot.title for spot in person.spots if spot.title} for person in persons}
        self._gender = {id(person): person.gender for person in persons}
        self._full = sorted((spot.start, id(person)) for person in persons for spot in person.spots)
        self._at = 0
        self._last: dict[int, int] = {}
        self._called: dict[str, Person] = {}
        """Whom the article has called by a surname since before it named another who bears it."""

    def is_ahead(self, spot: Spot, candidates: list[Person]) -> bool:
        """Whether a word stands before all whom it may mean are named, as in a headline; it is asked for at the end."""
        return all(self._first[id(person)] > spot.start for person in candidates)

    def owner(self, spot: Spot, candidates: list[Person]) -> Person | None:
        """Whom a single word names; None where nothing points to one.

        An article that speaks of "Lund" goes on to mean the same Lund, and names the others in full.
        """
        while self._at < len(self._full) and self._full[self._at][0] < spot.start:
            start, person = self._full[self._at]
            self._last[person] = start
            self._at += 1
        fitting = self._fitting(spot, candidates)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        called = self._called.get(spot.text)
        if called is not None and called in fitting:
            return called
        named = [person for person in fitting if self._first[id(person)] < spot.start]
        if len(named) == 1:
            self._called[spot.text] = named[0]
            return named[0]
        near = [p for p in fitting if 0 < spot.start - self._last.get(id(p), -_NEAR) < _NEAR]
        if len(near) == 1:
            return near[0]
        first, second, *_ = sorted(fitting, key=lambda person: -self._count[id(person)])
        return first if self._count[id(first)] >= 3 * self._count[id(second)] else None

    def _fitting(self, spot: Spot, candidates: list[Person]) -> list[Person]:
        """Those whom the title before the word fits: by its gender, or as the article gave it to them before."""
        if not spot.title:
            return candidates
        if not is_courtesy(spot.title):
            titled = [person for person in candidates if spot.title in self._titles[id(person)]]
            if len(titled) == 1:
                return titled
        if spot.gender:
            fitting = [person for person in candidates if self._gender[id(person)] in (None, spot.gender)]
            return fitting if fitting or gender_of([], spot.title) else candidates  # "Lady Lund" is no Lord Lund
        return candidates


def parted_by_style(person: Person) -> list[Person]:
    """Whoever goes by a surname alone, as several where titles tell them apart: "Mr Doe" and "Dr Doe"."""
    if " " in person.name:
        return [person]
    styles = [style_of(spot.title) for spot in person.spots]
    if len({style for style in styles if style}) < 2:
        return [person]
    parted: dict[str, Person] = {}
    for spot, style in zip(person.spots, styles, strict=True):
        name = f"{spot.title.split()[-1]} {person.name}" if style else person.name
        parted.setdefault(style, Person(name)).spots.append(spot)
    return list(parted.values())


def style_of(title: str) -> str:
    """What a title styles somebody, alike for those that one person may have; "" for an office."""
    return STYLES.get(title.rpartition(" ")[2].rstrip(".").lower(), "")
