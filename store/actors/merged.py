"""Which actors has a person said to be one? Told by names, so that it holds for every article still to come."""

import sqlite3
from dataclasses import dataclass, replace

from store.actors.forms import form_of, is_bare
from store.database.merging import YOU_SAID
from store.words.fold import fold

_KINDS = ("organisation", "person")
"""Which of the two, by whether it is a person; kinds of bodies are told apart too loosely."""


@dataclass(frozen=True, slots=True)
class ActorMerge:
    """An actor that a person said is another."""

    name: str
    into: str
    """What the one actor goes by that both are now."""
    is_person: bool
    """Whether articles have the one as a person, rightly or not; then whether the other is one."""
    into_is_person: bool
    merged_at: str

    @property
    def kind(self) -> str:
        """What the one is taken for in articles."""
        return _KINDS[self.is_person]

    @property
    def into_kind(self) -> str:
        """What both are."""
        return _KINDS[self.into_is_person]


class Merged:
    """What a person said, as it stands when this is made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Of the store at the other end of this connection."""
        rows = connection.execute(
            "SELECT form, name, goes_by, is_person, goes_by_person, merged_at FROM merged_actor ORDER BY rowid"
        )
        every = [
            (form, ActorMerge(name, into, bool(one), bool(other), when)) for form, name, into, one, other, when in rows
        ]
        self._told = {(form, told.is_person): told for form, told in every}

    def __bool__(self) -> bool:
        return bool(self._told)

    def meant(self, name: str, kind: str) -> ActorMerge | None:
        """What was said of one of this name; where the other has been merged in its turn, with who that is."""
        first = found = self._told.get((form_of(name, kind), kind == "person"))
        for _ in self._told:  # no more steps than there are, though they should turn in a circle
            told = found and self._told.get((form_of(found.into, found.into_kind), found.into_is_person))
            if told is None:
                break
            found = told
        return first and found and replace(first, into=found.into, into_is_person=found.into_is_person)

    def every(self) -> tuple[ActorMerge, ...]:
        """All that was merged, the latest first."""
        return tuple(self.meant(told.name, told.kind) or told for told in reversed(self._told.values()))


def by_hand(name: str, into: str) -> str:
    """The reason of such a link."""
    return f"{YOU_SAID}{name} is {into}"


def why_not(name: str, is_person: bool, named: bool) -> str:
    """Why nobody can say of an actor of this name that it is another: the name alone has to tell who it is."""
    if is_person and is_bare(fold(name)):
        return f"“{name}” alone may be anybody; say of each quote who said it."
    if not named:
        return f"“{name}” is no name, and in each article may be another; say of each quote who said it."
    return ""
