"""How may the filter under the cursor go on? Names of filters, and what the store knows for each of them."""

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model import FORMS
from store.answers import source_label
from store.database.store import Store
from store.reads.filters import STATES
from store.reads.notes import list_tags
from store.search.names import initials
from store.search.query import FILTERS, OTHER_NAMES
from store.search.resolve import KINDS
from store.words.fold import fold

_UNDER_CURSOR = re.compile(r"(?:^|(?<=\s))(?:([A-Za-z]+)[:：])?(\"[^\"]*|“[^”]*|[^\s\"]*)$")
_MOST_NAMES = 500


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` takes the place of `typed[start:end]`; `label` is what to show for it."""

    label: str
    text: str
    start: int
    end: int


def complete(store: Store, typed: str, cursor: int, limit: int = 8) -> tuple[Completion, ...]:
    """How the word before the cursor may go on, the likeliest first; none where it is no filter. Raises StoreError."""
    before = typed[max(0, cursor - 200) : cursor].encode("utf-8", "replace").decode()  # of the same length
    match = _UNDER_CURSOR.search(before)
    if match is None or not match[0]:
        return ()
    name, start = (match[1] or "").lower(), cursor - len(match[0])
    if not name:
        fitting = (f"{known}:" for known in FILTERS if known.startswith(match[2].casefold()))
        return tuple(Completion(known, known, start, cursor) for known in fitting)[:limit]
    wanted = re.split("[,，]", match[2].lstrip('"“'))[-1]
    before = match[0][: len(match[0]) - len(wanted)].rstrip('"“')
    with store.reading() as connection:
        values = _best(_values(connection, OTHER_NAMES.get(name, name), fold(wanted)), fold(wanted))
    return tuple(Completion(v, before + _quoted(v), start, cursor) for v in values[:limit])


def _values(connection: sqlite3.Connection, name: str, wanted: str) -> Iterable[str]:
    """What may stand behind the filter, the most frequent first."""
    fixed = {"kind": KINDS, "form": FORMS, "has": ("figure",), "is": tuple(STATES)}
    if name in fixed:
        return fixed[name]
    if name == "tag":
        return list_tags(connection)
    if name == "source":
        rows = connection.execute(
            "SELECT s.name, s.brief FROM source s JOIN article a ON a.source_id = s.id"
            " GROUP BY s.id ORDER BY count(*) DESC"
        )
        return [source_label(source, bool(brief)) for source, brief in rows]
    queries = {
        "actor": "SELECT a.name FROM actor a JOIN actor_link l ON l.actor_id = a.id WHERE a.named AND"
        " (instr(a.folded, :part) OR :part = '') GROUP BY a.id ORDER BY count(*) DESC",
        "via": "SELECT name FROM relay WHERE instr(folded, :part) OR :part = '' GROUP BY folded ORDER BY count(*) DESC",
        "lang": "SELECT language FROM article WHERE language IS NOT NULL GROUP BY language ORDER BY count(*) DESC",
        "after": "SELECT DISTINCT substr(published, 1, 7) FROM article WHERE published IS NOT NULL ORDER BY 1 DESC",
    }
    query = queries.get("after" if name == "before" else name)
    if query is None:
        return ()
    parameters = {"part": wanted} if ":part" in query else {}
    return [row[0] for row in connection.execute(f"{query} LIMIT {_MOST_NAMES}", parameters)]


def _best(values: Iterable[str], wanted: str) -> list[str]:
    """Those that begin so, then those of which a word does or the initials are this, then those that contain it."""
    ranked = []
    for place, value in enumerate(dict.fromkeys(values)):
        folded = fold(value)
        if folded.startswith(wanted):
            ranked.append((0, place, value))
        elif f" {wanted}" in folded or wanted in initials(folded):
            ranked.append((1, place, value))
        elif wanted in folded:
            ranked.append((2, place, value))
    return [value for _, _, value in sorted(ranked)]


def _quoted(value: str) -> str:
    plain = value.removesuffix(" (brief)").replace('"', "")
    return f'"{plain}"' if re.search(r"[\s,，]", plain) else plain
