"""Every read of quotes, in one place; what a person put right is in their rows already, and says so."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from corpus.wordlists import words
from store.answers import NOTHING_NOTED, QuoteAnswer
from store.database.merging import YOU_SAID
from store.database.store import Store
from store.reads.filters import Filters
from store.reads.notes import NONE_BORNE, notes_on

FROM = (
    "FROM quote q JOIN article a ON a.id = q.article_id JOIN source s ON s.id = a.source_id"
    " LEFT JOIN article_actor n ON n.id = q.speaker_id LEFT JOIN actor_link l ON l.article_actor_id = n.id"
)
SPEAKER = (
    f"CASE WHEN l.reason GLOB '{YOU_SAID}*' THEN (SELECT name FROM actor WHERE id = l.actor_id) ELSE q.speaker END"
)
"""Who speaks, by the name that whoever a person merged goes by, else by the article's own."""
_COLUMNS = (
    f'q.id, q.key, q.article_id, q.start, q."end", q.text, q.kind, {SPEAKER}, l.actor_id, q.mention, q.mention_start,'
    " q.cue, json_extract(n.roles, '$[0]'),"
    " q.addressee, q.said_on, q.confidence, s.id, s.name, s.brief, a.form, a.title, a.author, a.published, a.url,"
    " a.language, a.outlet, (SELECT parsed FROM corrected_quote WHERE quote_id = q.id),"
    " (SELECT name FROM source WHERE id = (SELECT source_id FROM article WHERE id = a.reprint_of)), q.speaker,"
    " n.roles"
)
_KIN = words(
    """
    brother sister wife husband widow widower son daughter father mother cousin nephew niece uncle aunt grandfather
    grandmother grandson granddaughter
    """
)
_AMONG = "IN (SELECT value FROM json_each(?))"


def list_quotes(
    store: Store, filters: Filters = Filters(), limit: int = 200, offset: int = 0
) -> tuple[QuoteAnswer, ...]:
    """Outermost quotes, the newest article's first, in reading order within it."""
    where, values = filters.where()
    with store.snapshot() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} {FROM} WHERE {where}"
            " ORDER BY a.published IS NULL, a.published DESC, a.id, q.start LIMIT ? OFFSET ?",
            (*values, limit, offset),
        ).fetchall()
        return _answers(connection, rows)


def quotes_by_id(store: Store, ids: Sequence[int]) -> tuple[QuoteAnswer, ...]:
    """These quotes in this order; unknown ids are left out."""
    with store.snapshot() as connection:
        return quotes_in(connection, ids)


def quotes_in(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[QuoteAnswer, ...]:
    """`quotes_by_id`, on a connection that the caller holds."""
    rows = connection.execute(f"SELECT {_COLUMNS} {FROM} WHERE q.id {_AMONG}", (json.dumps(ids),)).fetchall()
    found = {answer.id: answer for answer in _answers(connection, rows)}
    return tuple(found[i] for i in ids if i in found)


def quotes_by_key(store: Store, keys: Sequence[str]) -> dict[str, QuoteAnswer]:
    """The quotes of these keys; unknown ones are left out."""
    with store.snapshot() as connection:
        ids = connection.execute(f"SELECT id FROM quote WHERE key {_AMONG}", (json.dumps(keys),)).fetchall()
        return {quote.key: quote for quote in quotes_in(connection, [row[0] for row in ids])}


def quotes_of_article(store: Store, article_id: int) -> tuple[QuoteAnswer, ...]:
    """All quotes of one article, inner ones too, in reading order."""
    with store.snapshot() as connection:
        rows = connection.execute(
            f'SELECT {_COLUMNS} {FROM} WHERE q.article_id = ? ORDER BY q.start, q."end" DESC', (article_id,)
        ).fetchall()
        return _answers(connection, rows)


def _answers(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> tuple[QuoteAnswer, ...]:
    notes = notes_on(connection, [row[0] for row in rows])
    ids = json.dumps([row[0] for row in rows])
    via: dict[object, list[str]] = defaultdict(list)
    inner: dict[object, list[tuple[int, int, str]]] = defaultdict(list)
    relays = f"SELECT quote_id, name FROM relay WHERE quote_id {_AMONG} ORDER BY quote_id, position"
    for quote_id, name in connection.execute(relays, (ids,)):
        via[quote_id].append(name)
    nested = (
        'SELECT i.outer_id, i.start - o.start, i."end" - o.start, i.kind'
        f" FROM quote i JOIN quote o ON o.id = i.outer_id WHERE i.outer_id {_AMONG} ORDER BY i.start"
    )
    for outer_id, start, end, kind in connection.execute(nested, (ids,)):
        inner[outer_id].append((start, end, kind))
    found = (_answer(row, tuple(via[row[0]]), tuple(inner[row[0]])) for row in rows)
    if not notes:
        return tuple(found)
    return tuple(replace(quote, note=notes.get(quote.id, NONE_BORNE).note) for quote in found)


def _answer(row: Sequence[Any], via: tuple[str, ...], inner: tuple[tuple[int, int, str], ...]) -> QuoteAnswer:
    role = _role(json.loads(row[29])) if row[12] and is_kin(row[12]) else row[12]
    fields = [*row[:12], role, via, *row[13:18], bool(row[18]), *row[19:26], inner]
    by_hand: list[Any] = [False, None, (), False]
    if row[26] is not None:
        parsed = json.loads(row[26])
        by_hand = [True, parsed["speaker"], tuple(parsed["via"]), parsed["asks"]]
    fields += [*by_hand, NOTHING_NOTED, row[27], row[28] if row[28] != row[7] else None]
    return QuoteAnswer(*fields)


def _role(roles: Sequence[str]) -> str | None:
    """The first that says who somebody is: beside a quote nobody knows whose brother he would be."""
    return next((role for role in roles if not is_kin(role)), None)


def is_kin(role: str) -> bool:
    """Whether a role only says that somebody is somebody's ("younger brother"), and not whose."""
    first, _, last = role.lower().rpartition(" ")
    return last in _KIN and " " not in first and not first.endswith(("'s", "’s", "s'", "s’"))
