"""Which sources, actors, kinds and dates do the filters of a query mean?

A name is meant by the best of: the whole name, its initials (`scmp`), the beginning of one of its words, any part.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar, get_args

from corpus.model import FORMS, QuoteKind
from store.reads.filters import STATES, Filters
from store.reads.notes import list_tags
from store.search.query import Given
from store.words.fold import fold

T = TypeVar("T")
KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)
NOBODY = -1
"""An id that no row has: what asks for an unknown name finds nothing, rather than everything."""
_NO_WORD = "\0"
_LANGUAGES = {"chinese": "zh", "english": "en", "japanese": "ja", "french": "fr", "german": "de", "spanish": "es"}
_SMALL_WORDS = frozenset(["the", "of", "and", "for", "in", "on", "at", "to", "de", "la"])
_COMMA = re.compile("[,，]")
_MARKS = str.maketrans("", "", '"“”')
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
        return Resolved(_both(base, chosen), tuple(dict.fromkeys(notes)), tuple(dict.fromkeys(ignored)))

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


def meant(names: Iterable[tuple[int, str]], wanted: str) -> tuple[int, ...]:
    """The ids of the (id, name) that `wanted` means: all that fit it equally well. A query keeps no marks in a name."""
    wanted = _bare(wanted)
    if not wanted:
        return ()
    tiers: tuple[list[int], ...] = ([], [], [], [])
    for row_id, name in names:
        folded = _bare(name)
        if wanted in (folded, folded.removeprefix("the ")):
            tiers[0].append(row_id)
        elif wanted in initials(folded):
            tiers[1].append(row_id)
        elif f" {wanted}" in f" {folded}":
            tiers[2].append(row_id)
        elif wanted in folded:
            tiers[3].append(row_id)
    return tuple(dict.fromkeys(next((tier for tier in tiers if tier), [])))


def _bare(name: str) -> str:
    return fold(name.translate(_MARKS))


def initials(folded: str) -> tuple[str, ...]:
    """The initials of a folded name, with its small words and without."""
    words = re.findall(r"\w+", folded)
    if len(words) < 2:
        return ()
    return "".join(word[0] for word in words), "".join(word[0] for word in words if word not in _SMALL_WORDS)


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


def _sources(connection: sqlite3.Connection, value: str) -> Resolved:
    ids = meant(connection.execute("SELECT id, name FROM source"), value)
    return Resolved(Filters(sources=ids or (NOBODY,)), () if ids else (f"No source is called “{value}”.",))


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
    return Resolved(Filters(actors=ids or (NOBODY,)), () if ids else (f"No actor is called “{value}”.",))


def _kind(_: sqlite3.Connection, value: str) -> Resolved:
    return Resolved(Filters(kinds=_beginning(KINDS, value)), _no_choice("kind", KINDS, value))


def _form(_: sqlite3.Connection, value: str) -> Resolved:
    return Resolved(Filters(forms=_beginning(FORMS, value)), _no_choice("form", FORMS, value))


def _beginning(choices: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(choice for choice in choices if choice.startswith(value.casefold()))


def _no_choice(name: str, choices: tuple[str, ...], value: str) -> tuple[str, ...]:
    if _beginning(choices, value):
        return ()
    return (f"“{value}” is no {name}; there are {', '.join(choices[:-1])} and {choices[-1]}.",)


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
    return Resolved(Filters(via=(folded,)), (f"No quote came through “{value}”.",))


def _has(_: sqlite3.Connection, value: str) -> Resolved:
    known = "figures".startswith(value.casefold())
    return Resolved(Filters(has_figure=known), () if known else (f"“has:” knows figure, not “{value}”.",))


def _language(connection: sqlite3.Connection, value: str) -> Resolved:
    wanted = _LANGUAGES.get(value.casefold(), value.casefold())
    known = [row[0] for row in connection.execute("SELECT DISTINCT language FROM article WHERE language IS NOT NULL")]
    fitting = tuple(language for language in known if language.casefold().split("-")[0] == wanted.split("-")[0])
    note = () if fitting else (f"No article is in the language “{value}”.",)
    return Resolved(Filters(languages=fitting or (wanted,)), note)


def _is(_: sqlite3.Connection, value: str) -> Resolved:
    known = _beginning(tuple(STATES), value)
    return Resolved(Filters(states=known), () if known else (f"“is:” knows {', '.join(STATES)}, not “{value}”.",))


def _tags(connection: sqlite3.Connection, value: str) -> Resolved:
    tags = list_tags(connection)
    fitting = tuple(fold(tags[i]) for i in meant(enumerate(tags), value.lstrip("#")))
    return Resolved(Filters(tags=fitting or (_NO_WORD,)), () if fitting else (f"No quote is tagged “{value}”.",))


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
        before=min(filter(None, (base.before, chosen.before)), default=None),
    )


def _together(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(one + other))


def _common(one: tuple[T, ...], other: tuple[T, ...], nothing: T) -> tuple[T, ...]:
    if not one or not other:
        return one or other
    return tuple(value for value in one if value in other) or (nothing,)
