"""Which sources, actors, kinds and dates does a typed filter mean?

A name is meant by the best of: the whole name, its initials (`scmp`), the beginning of one of its words, any part of it.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from store.filters import Filters
from store.fold import fold
from store.query import Given

KINDS = ("direct", "partial", "indirect", "block")
FORMS = ("report", "interview", "opinion", "blog", "translation", "brief")
LANGUAGES = {"chinese": "zh", "english": "en", "japanese": "ja", "french": "fr", "german": "de", "spanish": "es"}
NOTHING = -1
"""An id that no row has: what asks for an unknown name finds nothing, rather than everything."""
_ISO = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")


@dataclass(frozen=True, slots=True)
class Resolved:
    """What the filters of a query restrict, and what is wrong with them."""

    filters: Filters
    notes: tuple[str, ...]


def resolve(connection: sqlite3.Connection, given: Iterable[Given], base: Filters = Filters()) -> Resolved:
    """The filters laid over `base`: choices of one filter widen each other, different filters all have to hold."""
    chosen: dict[str, set[str]] = {}
    for one in given:
        values = [value for value in re.split("[,，]", one.value) if value.strip()]
        chosen.setdefault(one.name, set()).update(values)
    filters, notes = base, list[str]()
    for name, choices in chosen.items():
        for choice in sorted(choices):
            part, note = _RESOLVERS[name](connection, choice.strip())
            filters, notes = _union(filters, part, base), notes + ([note] if note else [])
    return Resolved(filters, tuple(dict.fromkeys(notes)))


def meant(names: Iterable[tuple[int, str]], wanted: str) -> tuple[int, ...]:
    """The ids of the (id, name) that `wanted` means: all that fit it equally well."""
    wanted = fold(wanted)
    if not wanted:
        return ()
    tiers: tuple[list[int], ...] = ([], [], [], [])
    for id_, name in names:
        folded = fold(name)
        if folded == wanted or folded.removeprefix("the ") == wanted:
            tiers[0].append(id_)
        elif wanted in initials(folded):
            tiers[1].append(id_)
        elif f" {folded}".find(f" {wanted}") >= 0:
            tiers[2].append(id_)
        elif wanted in folded:
            tiers[3].append(id_)
    return tuple(dict.fromkeys(next((tier for tier in tiers if tier), [])))


def initials(folded: str) -> tuple[str, ...]:
    """The initials of a folded name, with and without its small words."""
    words = re.findall(r"\w+", folded)
    if len(words) < 2:
        return ()
    small = ("the", "of", "and", "for", "in", "on", "de", "la")
    return "".join(word[0] for word in words), "".join(word[0] for word in words if word not in small)


def _sources(connection: sqlite3.Connection, value: str) -> tuple[Filters, str]:
    ids = meant(connection.execute("SELECT id, name FROM source"), value)
    return Filters(sources=ids or (NOTHING,)), "" if ids else f"No source is called “{value}”."


def _actors(connection: sqlite3.Connection, value: str) -> tuple[Filters, str]:
    folded = fold(value)
    rows = connection.execute(
        "SELECT id, name FROM actor WHERE instr(folded, ?) UNION ALL"
        " SELECT l.actor_id, n.name FROM article_actor n JOIN actor_link l ON l.article_actor_id = n.id"
        " WHERE instr(n.folded, ?)",
        (folded, folded),
    ).fetchall()
    ids = meant(dict.fromkeys(rows), value)
    ids = ids or meant(connection.execute("SELECT id, name FROM actor WHERE instr(folded, ' ')"), value)
    return Filters(actors=ids or (NOTHING,)), "" if ids else f"No actor is called “{value}”."


def _choice(field: str, choices: tuple[str, ...]) -> "_Resolver":
    def resolver(_: sqlite3.Connection, value: str) -> tuple[Filters, str]:
        fitting = tuple(choice for choice in choices if choice.startswith(value.casefold()))
        note = (
            "" if fitting else f"“{value}” is no {field[:-1]}; there are {', '.join(choices[:-1])} and {choices[-1]}."
        )
        return replace(Filters(), **{field: fitting}), note

    return resolver


def _day(field: str) -> "_Resolver":
    def resolver(_: sqlite3.Connection, value: str) -> tuple[Filters, str]:
        iso = iso_date(value)
        note = "" if iso else f"“{field}:” needs a date such as 2026-01-31 or 2026-01, not “{value}”."
        return replace(Filters(), **{field: iso}), note

    return resolver


def iso_date(value: str) -> str | None:
    """A year, month or day as ISO text; None for anything else."""
    match = _ISO.fullmatch(value)
    if not match or not value.isascii():
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    return "-".join(f"{part:0{width}}" for part, width in ((year, 4), (month, 2), (day, 2)) if part is not None)


def _via(connection: sqlite3.Connection, value: str) -> tuple[Filters, str]:
    folded = fold(value)
    if not folded or connection.execute("SELECT 1 FROM relay WHERE instr(folded, ?) LIMIT 1", (folded,)).fetchone():
        return Filters(via=(folded,) if folded else ()), ""
    names = connection.execute("SELECT DISTINCT folded FROM relay").fetchall()
    ids = meant(((i, name) for i, (name,) in enumerate(names)), value)
    if len(ids) == 1:
        return Filters(via=(names[ids[0]][0],)), ""
    return Filters(via=(folded,)), f"Nothing came through “{value}”."


def _has(_: sqlite3.Connection, value: str) -> tuple[Filters, str]:
    known = "figure".startswith(value.casefold().removesuffix("s"))
    return Filters(has_figure=known), "" if known else f"“has:” knows figure, not “{value}”."


def _language(connection: sqlite3.Connection, value: str) -> tuple[Filters, str]:
    wanted = LANGUAGES.get(value.casefold(), value.casefold())
    known = [row[0] for row in connection.execute("SELECT DISTINCT language FROM article WHERE language IS NOT NULL")]
    fitting = tuple(language for language in known if language.casefold().split("-")[0] == wanted.split("-")[0])
    return Filters(languages=fitting or (wanted,)), "" if fitting else f"No article is in the language “{value}”."


_Resolver = Callable[[sqlite3.Connection, str], tuple[Filters, str]]
_RESOLVERS: dict[str, _Resolver] = {
    "actor": _actors,
    "source": _sources,
    "kind": _choice("kinds", KINDS),
    "via": _via,
    "form": _choice("forms", FORMS),
    "after": _day("after"),
    "before": _day("before"),
    "has": _has,
    "lang": _language,
}


def _union(filters: Filters, part: Filters, base: Filters) -> Filters:
    """`part` added to what the query chose so far; where the panes restrict the same, both have to hold."""
    changes: dict[str, object] = {}
    for name in Filters.__dataclass_fields__:
        value = getattr(part, name)
        if not value:
            continue
        so_far, restricted = getattr(filters, name), getattr(base, name)
        if not isinstance(value, tuple):
            changes[name] = value
        elif name == "via":
            changes[name] = tuple(dict.fromkeys(so_far + value))
        else:
            added = tuple(v for v in value if not restricted or v in restricted)
            own = () if so_far == restricted else so_far
            changes[name] = tuple(dict.fromkeys(own + added)) or (
                str(NOTHING) if isinstance(value[0], str) else NOTHING,
            )
    return replace(filters, **changes)  # type: ignore[arg-type]
