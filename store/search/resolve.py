"""Which sources, actors, kinds and dates do the filters of a query mean?

A name that nothing fits is taken for the nearest there is, and a note says so.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar, get_args

from corpus.model import FORMS, QuoteKind
from store.reads.filters import STATES, Filters
from store.reads.notes import list_tags
from store.search.names import initials, meant, nearest, nearest_actors, nearest_in_part
from store.search.query import Given
from store.words.fold import fold

T = TypeVar("T")
KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)
NOBODY = -1
"""An id that no row has: what asks for an unknown name finds nothing, rather than everything."""
_NO_WORD = "\0"
MOST_NEAR = 20
"""Actors that a misspelt name may mean, and"""
MOST_SAID = 3
"""names that are told of what it was taken for."""
_LANGUAGES = {"chinese": "zh", "english": "en", "japanese": "ja", "french": "fr", "german": "de", "spanish": "es"}
_COMMA = re.compile("[,，]")
_ISO = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What filters restrict, and what is wrong with them, a sentence each."""

    filters: Filters
    notes: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    """Those about filters that make no sense, and so restrict nothing; an unknown name restricts to nothing."""


class Resolver:
    """Resolves filters for one state of a store, each only once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._known: dict[tuple[str, str], Resolved] = {}

    def resolve(self, given: Iterable[Given], base: Filters = Filters()) -> Resolved:
        """The filters laid over `base`: choices for one filter widen each other, different filters all have to hold."""
        chosen, notes, ignored = Filters(), list[str](), list[str]()
        for one in given:
            for part in self._parts(one):
                chosen = _either(chosen, part.filters)
                notes += part.notes
                if part.filters == Filters():
                    ignored += part.notes
        filters = _both(base, chosen)
        if is_no_time(filters.after, filters.before):
            notes.append(f"No date is both after {filters.after} and before {filters.before}.")
        return Resolved(filters, tuple(dict.fromkeys(notes)), tuple(dict.fromkeys(ignored)))

    def _parts(self, one: Given) -> list[Resolved]:
        """What each of the choices between commas means; a name that holds a comma is one choice."""
        choices = [value.strip() for value in _COMMA.split(one.value) if value.strip()]
        if len(choices) > 1 and not (whole := self._resolve(one.name, one.value)).notes:
            return [whole]
        return [self._resolve(one.name, value) for value in choices]

    def _resolve(self, name: str, value: str) -> Resolved:
        known = self._known.get((name, value))
        if known is None:
            known = self._known[name, value] = _RESOLVERS[name](self._connection, value)
        return known


def iso_date(value: str) -> str | None:
    """A year, month or day as ISO text; None for anything else."""
    match = _ISO.fullmatch(value)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    return "-".join(f"{part:0{width}}" for part, width in ((year, 4), (month, 2), (day, 2)) if part is not None)


def is_no_time(after: str | None, before: str | None) -> bool:
    """Whether no date lies on or after one ISO date and on or before another, each of a day, a month or a year."""
    return bool(after and before) and str(after)[: len(str(before))] > str(before)


def _sources(connection: sqlite3.Connection, value: str) -> Resolved:
    names = connection.execute("SELECT id, name FROM source").fetchall()
    if ids := meant(names, value):
        return Resolved(Filters(sources=ids))
    near = nearest_in_part(names, value)
    note = _taken(f"No source is called “{value}”", [name for row_id, name in names if row_id in near])
    return Resolved(Filters(sources=tuple(near) or (NOBODY,)), (note,))


def _actors(connection: sqlite3.Connection, value: str) -> Resolved:
    folded = fold(value)
    rows = connection.execute(
        "SELECT id, name FROM actor WHERE instr(folded, :part) UNION"
        " SELECT l.actor_id, n.name FROM article_actor n JOIN actor_link l ON l.article_actor_id = n.id"
        " WHERE instr(n.folded, :part) UNION"
        " SELECT l.actor_id, j.value FROM article_actor n JOIN actor_link l ON l.article_actor_id = n.id,"
        " json_each(n.aliases) j WHERE instr(lower(n.aliases), :part) OR n.aliases GLOB '*[''’À-ɏ]*'"
        " OR (:part GLOB '*[一-鿿]*' AND n.aliases GLOB '*[一-鿿]*')",  # which may be in the other script
        {"part": folded},
    ).fetchall()
    ids = meant(rows, value)
    if not any(f" {folded}" in f" {fold(name)}" for _, name in rows):
        named = connection.execute("SELECT id, name FROM actor WHERE instr(folded, ' ')")
        ids = tuple(row_id for row_id, name in named if folded in initials(fold(name))) or ids
    if ids:
        return Resolved(Filters(actors=ids))
    near = nearest_actors(connection, folded)[:MOST_NEAR]
    query = "SELECT name FROM actor JOIN actor_link ON actor_id = id WHERE id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(f"{query} GROUP BY id ORDER BY count(*) DESC, id", (json.dumps(near),)).fetchall()
    note = _taken(f"No actor is called “{value}”", [row[0] for row in rows])
    return Resolved(Filters(actors=tuple(near) or (NOBODY,)), (note,))


def _taken(said: str, names: Sequence[str]) -> str:
    """What there is not, and what it was taken for instead."""
    if not names:
        return f"{said}."
    some = list(dict.fromkeys(names))
    more = [f"{len(some) - MOST_SAID} more"] if len(some) > MOST_SAID else []
    *first, last = [*some[:MOST_SAID], *more]
    return f"{said}; taken for {', '.join(first)}{' and ' if first else ''}{last}."


def _kind(_: sqlite3.Connection, value: str) -> Resolved:
    kinds, note = _chosen("kind", KINDS, value)
    return Resolved(Filters(kinds=kinds), note)


def _form(_: sqlite3.Connection, value: str) -> Resolved:
    forms, note = _chosen("form", FORMS, value)
    return Resolved(Filters(forms=forms), note)


def _beginning(choices: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(choice for choice in choices if choice.startswith(value.casefold()))


def _chosen(name: str, choices: tuple[str, ...], value: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those of the choices that are meant, and what is wrong with the value."""
    if found := _beginning(choices, value):
        return found, ()
    if near := nearest_in_part(((choice, choice) for choice in choices), value):
        return tuple(near), (_taken(f"“{value}” is no {name}", near),)
    return (), (f"“{value}” is no {name}; there are {', '.join(choices[:-1])} and {choices[-1]}.",)


def _after(_: sqlite3.Connection, value: str) -> Resolved:
    return Resolved(Filters(after=iso_date(value)), _no_date("after", value))


def _before(_: sqlite3.Connection, value: str) -> Resolved:
    return Resolved(Filters(before=iso_date(value)), _no_date("before", value))


def _no_date(name: str, value: str) -> tuple[str, ...]:
    return () if iso_date(value) else (f"“{name}:” needs a date such as 2026-01-31 or 2026-01, not “{value}”.",)


def _via(connection: sqlite3.Connection, value: str) -> Resolved:
    folded = fold(value)
    if not folded or connection.execute("SELECT 1 FROM relay WHERE instr(folded, ?) LIMIT 1", (folded,)).fetchone():
        return Resolved(Filters(via=(folded,) if folded else ()))
    names = [name for (name,) in connection.execute("SELECT DISTINCT folded FROM relay")]
    by_initials = [name for name in names if folded in initials(name)]
    if by_initials:
        return Resolved(Filters(via=(min(by_initials, key=len),)))
    near = nearest_in_part(((name, name) for name in names), value)
    return Resolved(Filters(via=tuple(near) or (folded,)), (_taken(f"No quote came through “{value}”", near),))


def _has(_: sqlite3.Connection, value: str) -> Resolved:
    known = "figures".startswith(value.casefold())
    return Resolved(Filters(has_figure=known), () if known else (f"“has:” knows figure, not “{value}”.",))


def _language(connection: sqlite3.Connection, value: str) -> Resolved:
    spelt = value.casefold()
    meant_by_it = nearest(((name, name) for name in _LANGUAGES), spelt)
    wanted = _LANGUAGES.get(meant_by_it[0] if meant_by_it else spelt, spelt)
    known = [row[0] for row in connection.execute("SELECT DISTINCT language FROM article WHERE language IS NOT NULL")]
    fitting = tuple(language for language in known if language.casefold().split("-")[0] == wanted.split("-")[0])
    note = () if fitting else (f"No article is in the language “{value}”.",)
    if meant_by_it and meant_by_it[0] != spelt:
        note = (_taken(f"No language is called “{value}”", [meant_by_it[0].capitalize()]), *note)
    return Resolved(Filters(languages=fitting or (wanted,)), note)


def _is(_: sqlite3.Connection, value: str) -> Resolved:
    states = tuple(STATES)
    if known := _beginning(states, value):
        return Resolved(Filters(states=known))
    near = nearest_in_part(((state, state) for state in states), value)
    said = f"“is:” knows {', '.join(states)}, not “{value}”"
    return Resolved(Filters(states=tuple(near)), (_taken(said, near),))


def _tags(connection: sqlite3.Connection, value: str) -> Resolved:
    tags = list_tags(connection)
    if fitting := tuple(fold(tags[i]) for i in meant(enumerate(tags), value.lstrip("#"))):
        return Resolved(Filters(tags=fitting))
    near = nearest_in_part(((tag, tag) for tag in tags), value.lstrip("#"))
    note = _taken(f"No quote is tagged “{value}”", near)
    return Resolved(Filters(tags=tuple(map(fold, near)) or (_NO_WORD,)), (note,))


def _notes(_: sqlite3.Connection, value: str) -> Resolved:
    folded = fold(value)
    return Resolved(Filters(notes=(folded,) if folded else ()))


_RESOLVERS: dict[str, Callable[[sqlite3.Connection, str], Resolved]] = {
    "actor": _actors,
    "source": _sources,
    "kind": _kind,
    "via": _via,
    "form": _form,
    "after": _after,
    "before": _before,
    "has": _has,
    "lang": _language,
    "is": _is,
    "tag": _tags,
    "note": _notes,
}


def _either(one: Filters, other: Filters) -> Filters:
    """The choices of both; of two dates the later filter's."""
    return Filters(
        sources=_together(one.sources, other.sources),
        actors=_together(one.actors, other.actors),
        articles=_together(one.articles, other.articles),
        quotes=_together(one.quotes, other.quotes),
        kinds=_together(one.kinds, other.kinds),
        forms=_together(one.forms, other.forms),
        via=_together(one.via, other.via),
        languages=_together(one.languages, other.languages),
        after=other.after or one.after,
        before=other.before or one.before,
        on=one.on if one.on is not None else other.on,
        has_figure=one.has_figure or other.has_figure,
        states=_together(one.states, other.states),
        tags=_together(one.tags, other.tags),
        notes=_together(one.notes, other.notes),
    )


def _both(base: Filters, chosen: Filters) -> Filters:
    """What `base` and the query's filters both leave."""
    return replace(
        _either(base, chosen),
        sources=_common(base.sources, chosen.sources, NOBODY),
        actors=_common(base.actors, chosen.actors, NOBODY),
        kinds=_common(base.kinds, chosen.kinds, _NO_WORD),
        forms=_common(base.forms, chosen.forms, _NO_WORD),
        languages=_common(base.languages, chosen.languages, _NO_WORD),
        after=max(filter(None, (base.after, chosen.after)), default=None),
        before=min(filter(None, (base.before, chosen.before)), key="{}~".format, default=None),  # a month ends last
    )


def _together(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(one + other))


def _common(one: tuple[T, ...], other: tuple[T, ...], nothing: T) -> tuple[T, ...]:
    if not one or not other:
        return one or other
    return tuple(value for value in one if value in other) or (nothing,)
