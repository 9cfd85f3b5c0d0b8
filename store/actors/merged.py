"""Which actors has a person said to be one? Told by names, so that it holds for every article still to come."""

import sqlite3
from dataclasses import dataclass, replace

from store.actors.forms import form_of, is_bare
from store.words.fold import fold

_KINDS = ("body", "person")
"""Which of the two, by whether it is a person."""


@dataclass(frozen=True, slots=True)
class ActorMerge:
    """An actor that a person said is another."""

    name: str
    into: str
    """What the one actor goes by that both are now."""
    is_person: bool
    merged_at: str


class Merged:
    """What a person said, as it stands when this is made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Of the store at the other end of this connection."""
        rows = connection.execute("SELECT form, name, goes_by, is_person, merged_at FROM merged_actor ORDER BY rowid")
        every = [(form, ActorMerge(name, into, bool(person), when)) for form, name, into, person, when in rows]
        self._told = {(form, told.is_person): told for form, told in every}

    def __bool__(self) -> bool:
        return bool(self._told)

    def meant(self, name: str, kind: str) -> str | None:
        """The name of the actor that one of this name is; the last one, where that has been merged too."""
        found, seen = None, set[str]()
        while (told := self._told.get((form_of(name, kind), kind == "person"))) and told.into not in seen:
            found = name = told.into
            seen.add(name)
        return found

    def every(self) -> tuple[ActorMerge, ...]:
        """All that was merged, the latest first."""
        return tuple(
            replace(told, into=self.meant(told.name, _KINDS[told.is_person]) or told.into)
            for told in reversed(self._told.values())
        )


def by_hand(name: str, into: str) -> str:
    """The reason of such a link."""
    return f"you said that {name} is {into}"


def why_not(name: str, is_person: bool, named: bool) -> str:
    """Why nobody can say of an actor of this name that it is another: the name alone has to tell who it is."""
    if not named:
        return f"“{name}” is no name, and in each article may be another."
    if is_person and is_bare(fold(name)):
        return f"{name} may be anybody of that name; say of each quote who said it."
    return ""
