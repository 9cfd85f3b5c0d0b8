"""Say that two actors are one, and take that back; what a person said is kept apart from the parse, by the names."""

import sqlite3
from datetime import UTC, datetime
from typing import NamedTuple

from store.actors.forms import form_of, is_bare, parts_of
from store.actors.known import KnownActors
from store.actors.linking import decide_again, link_anew
from store.actors.merged import ActorMerge, Merged, by_hand, why_not
from store.database.correction_tables import MergedActor
from store.database.merging import merge
from store.database.pending import Pending
from store.database.rows import insert_tuples
from store.database.store import Store
from store.errors import StoreError
from store.words.fold import fold
from store.writing.relating import relate_articles


def merge_actors(store: Store, actor_id: int, into_id: int) -> ActorMerge:
    """Say that one actor is another, whose name both go by from now on, in every article that comes, too.

    A body may turn out to be a person whom an article's wording made one. Raises StoreError for an actor that is not
    there, and for what tells nobody by name.
    """
    with store.writing() as connection, Pending(connection) as pending:
        one, other = _actor(connection, actor_id), _actor(connection, into_id)
        _refuse(connection, one, other)
        when = datetime.now(UTC).isoformat(timespec="seconds")
        done = ActorMerge(one.name, other.name, one.is_person, other.is_person, when)
        told = (form_of(one.name, one.type), one.is_person, one.name, other.name, other.is_person, when)
        connection.execute("DELETE FROM merged_actor WHERE (form, is_person) = (?, ?)", told[:2])
        insert_tuples(connection, MergedActor, "form is_person name goes_by goes_by_person merged_at", [told])
        merge(connection, one.id, other.id, by_hand(one.name, other.name))
        if one.is_person:  # a surname alone may have been kept apart because there were two of them
            decide_again(connection, {*parts_of(one.folded), *parts_of(other.folded)})
        relate_articles(pending, ())
    return done


def part_actors(store: Store, name: str, into: str | None = None) -> ActorMerge:
    """Let what was merged by this name, `into` the actor of that, stand apart: articles alone say again who it is.

    Case and accents of the name do not count; of several, person and body, it is what was merged last.

    Raises StoreError where nothing was, or somebody has taken it back already.
    """
    with store.writing() as connection, Pending(connection) as pending:
        every = (m for m in Merged(connection).every() if fold(m.name) == fold(name) and into in (None, m.into))
        merged = next(every, None)
        if merged is None:
            raise StoreError(f"Nobody called {name!r} was merged into another; h200-tui merge lists those who were.")
        form, other = form_of(merged.name, merged.kind), form_of(merged.into, merged.into_kind)
        connection.execute("DELETE FROM merged_actor WHERE (form, is_person) = (?, ?)", (form, merged.is_person))
        actors = KnownActors(connection)
        for known in {*actors.by_name(form, merged.kind), *actors.by_name(other, merged.into_kind)}:
            link_anew(connection, known)
        if merged.is_person:
            decide_again(connection, {*parts_of(fold(merged.name)), *parts_of(fold(merged.into))})
        relate_articles(pending, ())
    return merged


def list_merged(store: Store) -> tuple[ActorMerge, ...]:
    """The actors that a person said are others, the latest first."""
    with store.reading() as connection:
        return Merged(connection).every()


class _Actor(NamedTuple):
    """An actor of the store."""

    id: int
    name: str
    folded: str
    type: str
    named: bool

    @property
    def is_person(self) -> bool:
        return self.type == "person"


def _actor(connection: sqlite3.Connection, actor_id: int) -> _Actor:
    row = connection.execute("SELECT id, name, folded, type, named FROM actor WHERE id = ?", (actor_id,)).fetchone()
    if row is None:
        raise StoreError("One of the two is no longer in the store; nothing was merged.")
    return _Actor(*row)


def _refuse(connection: sqlite3.Connection, one: _Actor, other: _Actor) -> None:
    """Raise StoreError, with the reason, for two that a person cannot say to be one."""
    if one.id == other.id:
        raise StoreError(f"{one.name} is one actor already; nothing was merged.")
    for actor in (one, other):
        if why := why_not(actor.name, actor.is_person, actor.named):
            or_else = "" if is_bare(actor.folded) else ", or, if it is a name after all, aliases.toml says whose"
            raise StoreError(f"{why} Nothing was merged. To say it: h200-tui correct QUOTE --speaker NAME{or_else}.")
        bearers = connection.execute(
            "SELECT count(*) FROM actor WHERE folded = ? AND named AND (type = 'person') = ?",
            (actor.folded, actor.is_person),
        ).fetchone()[0]
        if bearers > 1:
            raise StoreError(f"{bearers} actors are called {actor.name}, and no name tells which; nothing was merged.")
