"""What a person put aside stays aside where an article gets a newer version in which the words stand as before.

The key of a finding holds those of its quotes and figures, and so changes with the version that they stand in.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from store.corrections.anchors import in_one_line


class Claim(NamedTuple):
    """What a finding rests on, whatever version of the one article it stands in."""

    kind: str
    passages: tuple[tuple[int, str], ...]
    """Article, 0 for any version of the one, and words of each."""


class _Row(NamedTuple):
    key: str
    kind: str
    why: str
    dismissed_at: str | None


def put_aside_of(connection: sqlite3.Connection, versions: Iterable[int]) -> dict[Claim, str]:
    """When each finding was put aside that rests on these versions of an article, before they make way."""
    return {claim: row.dismissed_at for row, claim in _claims(connection, versions) if row.dismissed_at}


def put_aside_again(connection: sqlite3.Connection, article_id: int, held: dict[Claim, str]) -> None:
    """Put aside what a newer version shows as the ones before did."""
    again = [
        (row.key, row.kind, row.why, held[claim])
        for row, claim in (_claims(connection, [article_id]) if held else ())
        if claim in held
    ]
    connection.executemany(
        "INSERT OR IGNORE INTO dismissed_finding (key, kind, why, dismissed_at) VALUES (?, ?, ?, ?)", again
    )


def _claims(connection: sqlite3.Connection, versions: Iterable[int]) -> Iterator[tuple[_Row, Claim]]:
    """The findings that rest on these versions of an article."""
    its = set(versions)
    rows = connection.execute(
        "SELECT f.id, f.key, f.kind, f.why, d.dismissed_at, e.article_id,"
        ' substr(a.text, e.start + 1, e."end" - e.start) FROM finding f JOIN finding_evidence e ON e.finding_id = f.id'
        " JOIN article a ON a.id = e.article_id LEFT JOIN dismissed_finding d ON d.key = f.key WHERE f.id IN"
        " (SELECT finding_id FROM finding_evidence WHERE article_id IN (SELECT value FROM json_each(?))) ORDER BY f.id",
        (json.dumps(sorted(its)),),
    ).fetchall()
    for (_, *about), evidence in groupby(rows, key=lambda row: row[:5]):
        row = _Row(*about)
        passages = sorted((0 if article in its else article, in_one_line(text)) for *_, article, text in evidence)
        yield row, Claim(row.kind, tuple(passages))
