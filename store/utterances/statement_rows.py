"""Read quotes from the store as grouping sees them."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from corpus.actors.lexicon import PERSON_NOUNS
from store.answers import denies
from store.utterances.statement import Statement

_SELECT = (
    "SELECT q.id, q.article_id, q.text, l.actor_id, n.name, n.named, n.type, q.speaker, q.said_on, a.published,"
    " q.addressee, s.name, q.kind, s.brief, t.occasion, t.terms, q.cue"
    " FROM quote q JOIN quote_terms t ON t.quote_id = q.id"
    " JOIN article a ON a.id = q.article_id JOIN source s ON s.id = a.source_id"
    " LEFT JOIN article_actor n ON n.id = q.speaker_id LEFT JOIN actor_link l ON l.article_actor_id = n.id"
)


def statements_of_article(connection: sqlite3.Connection, article_id: int) -> list[Statement]:
    """The outermost quotes of an article in reading order."""
    rows = connection.execute(f"{_SELECT} WHERE q.article_id = ? ORDER BY q.start", (article_id,)).fetchall()
    return _statements(connection, rows)


def statements_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Statement]:
    """These quotes, of related articles only: every latest one is, and knowing it takes no reading of its text."""
    where = "JOIN related_article r ON r.article_id = q.article_id WHERE q.id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(f"{_SELECT} {where}", (json.dumps(ids),)).fetchall() if ids else []
    return {statement.id: statement for statement in _statements(connection, rows)}


def _statements(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> list[Statement]:
    via: dict[int, list[str]] = defaultdict(list)
    among = "quote_id IN (SELECT value FROM json_each(?))"
    query = f"SELECT quote_id, name FROM relay WHERE {among} ORDER BY quote_id, position"
    for quote_id, name in connection.execute(query, (json.dumps([row[0] for row in rows]),)) if rows else ():
        via[quote_id].append(name)
    statements = [_statement(row, tuple(via[row[0]])) for row in rows]
    _add_likely_speakers(connection, [s for s in statements if not s.speaker and _is_an_office(s.name)])
    return statements


def _is_an_office(name: str) -> bool:
    """Whether somebody is told by what they are alone: "the founder", "its former chief economist"."""
    first, _, office = name.lower().partition(" ")
    return first in ("the", "its") and office.rpartition(" ")[2] in PERSON_NOUNS


def _add_likely_speakers(connection: sqlite3.Connection, unnamed: Sequence[Statement]) -> None:
    """Let "the founder" perhaps be the one person who is named as speaking in the article."""
    if not unnamed:
        return
    named = dict(
        connection.execute(
            "SELECT q.article_id, min(l.actor_id) FROM quote q JOIN article_actor n ON n.id = q.speaker_id"
            " JOIN actor_link l ON l.article_actor_id = n.id WHERE q.article_id IN (SELECT value FROM json_each(?))"
            " AND n.named AND n.type = 'person' GROUP BY q.article_id HAVING count(DISTINCT l.actor_id) = 1",
            (json.dumps(sorted({s.article for s in unnamed})),),
        ).fetchall()
    )
    for statement in unnamed:
        if actor := named.get(statement.article):
            statement.perhaps = f"actor {actor}"


def _statement(row: tuple[Any, ...], via: tuple[str, ...]) -> Statement:
    (quote_id, article, text, actor, name, named, kind, written, said_on, published, addressee, outlet, form, brief) = (
        row[:14]
    )
    return Statement(
        quote_id,
        article,
        text,
        speaker=f"actor {actor}" if named and actor else None,
        name=name or written or "",
        person=kind == "person",
        said_on=said_on,
        published=published,
        addressee=addressee or "",
        via=via,
        outlet=outlet,
        kind=form,
        brief=bool(brief),
        occasion=row[14],
        denial=row[16] if row[16] and denies(row[16], form) else "",
        terms=row[15].split(),
    )
