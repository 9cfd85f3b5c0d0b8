"""Which of some names does a typed one mean, misspelt or not?

A name is meant by the best of: the whole name, its initials (`scmp`), the beginning of one of its words, any part.
"""

import re
import sqlite3
from collections.abc import Iterable
from typing import TypeVar

from rapidfuzz.distance import OSA

from store.words.fold import fold

T = TypeVar("T")
SHORTEST, LONG = 5, 8
"""Characters from which a name may have a wrong letter after its first, and from which two."""

_SMALL_WORDS = frozenset(["the", "of", "and", "for", "in", "on", "at", "to", "de", "la"])
_MARKS = str.maketrans("", "", '"“”')


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


def nearest(names: Iterable[tuple[T, str]], wanted: str) -> list[T]:
    """Those of the (thing, folded name) that are a letter off `wanted`, two if it is long; of these the nearest."""
    if len(wanted) < SHORTEST:
        return []
    edits = 1 if len(wanted) < LONG else 2
    near = [
        (off, thing)
        for thing, name in names
        if name[:1] == wanted[0] and (off := OSA.distance(wanted, name, score_cutoff=edits)) <= edits
    ]
    least = min((off for off, _ in near), default=0)
    return list(dict.fromkeys(thing for off, thing in near if off == least))


def nearest_in_part(names: Iterable[tuple[T, str]], wanted: str) -> list[T]:
    """The same, where any word of a name may be meant, or all of it; names as they are written."""
    folded = [(thing, fold(name)) for thing, name in names]
    return nearest([(thing, part) for thing, name in folded for part in (name, *name.split())], fold(wanted))


def nearest_actors(connection: sqlite3.Connection, name: str) -> list[int]:
    """Whose name, the whole or a word of a person's, is as near to this folded one as any."""
    if len(name) < SHORTEST:
        return []
    rows = connection.execute(
        "SELECT n.actor_id, n.folded FROM actor_name n JOIN actor a ON a.id = n.actor_id"
        " WHERE a.named AND n.folded BETWEEN ? AND ? AND length(n.folded) BETWEEN ? AND ?",
        (name[0], f"{name[0]}\U0010ffff", len(name) - 2, len(name) + 2),
    )
    return nearest(rows, name)
