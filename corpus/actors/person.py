"""A person of an article while its names are being joined."""

from dataclasses import dataclass, field

from corpus.actors.spans import Spot


@dataclass(slots=True)
class Person:
    """A person as the article names them so far."""

    name: str
    spots: list[Spot] = field(default_factory=list)
    nicknames: list[str] = field(default_factory=list)

    @property
    def gender(self) -> str | None:
        return next((spot.gender for spot in self.spots if spot.gender), None)
