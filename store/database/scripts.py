"""Bring forward what was folded while a traditional character was still another than its simplified one."""

import sqlite3
from collections import defaultdict

from corpus.chinese.whose_body import is_shared
from store.database.index import build_index
from store.database.merging import merge
from store.words.fold import in_one_script

_HAN = "'*[\u4e00-\u9fff]*'"
_FOLDED = (
    ("article_actor", "folded"),
    ("actor", "folded"),
    ("actor_name", "folded"),
    ("relay", "folded"),
    ("note", "folded"),
    ("note_tag", "folded"),
    ("merged_actor", "form"),
)
"""Table and column; where two rows that may be there once become one, the one brought forward stays."""


def make_scripts_one(connection: sqlite3.Connection) -> None:
    """Fold names, notes and the words of the index again, and join the actors that only the script kept apart."""
    connection.create_function("in_one_script", 1, in_one_script, deterministic=True)
    alike = _kept_apart(connection)
    for table, column in _FOLDED:
        connection.execute(
            f"UPDATE OR REPLACE {table} SET {column} = in_one_script({column})"
            f" WHERE {column} GLOB {_HAN} AND {column} <> in_one_script({column})"
        )
    for known, other, name in alike:
        merge(connection, other, known, f"{name} in the other script")
    changed = f"SELECT 1 FROM quote WHERE text GLOB {_HAN} AND text <> in_one_script(text) LIMIT 1"
    if connection.execute(changed).fetchone():
        build_index(connection)


def _kept_apart(connection: sqlite3.Connection) -> list[tuple[int, int, str]]:
    """The actors of whose name there is just one in either script: both ids, the older first, and the newer's name."""
    found: defaultdict[tuple[str, bool], list[tuple[int, str, str]]] = defaultdict(list)
    rows = connection.execute(
        f"SELECT id, folded, type = 'person', name FROM actor WHERE named AND folded GLOB {_HAN} ORDER BY id"
    )
    for actor, folded, is_person, name in rows:
        found[in_one_script(folded), is_person].append((actor, folded, name))
    pairs = [same for same in found.values() if len(same) == 2]
    return [(known, other, name) for (known, one, _), (other, two, name) in pairs if _is_one(one, two)]


def _is_one(one: str, two: str) -> bool:
    """Whether two names differ in script alone, and are no ministry's that each country has."""
    return one != two and not is_shared(in_one_script(one))
