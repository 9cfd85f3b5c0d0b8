"""Every read of utterances: which quotes, in which sources, report one statement."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Any

from store.answers import QuoteAnswer
from store.database.store import Store
from store.reads.quotes import quotes_in
from store.utterances.reasons import by_name_now, read
from store.utterances.relays import origin_of


@dataclass(frozen=True, slots=True)
class UtteranceAnswer:
    """One statement with everyone who reports it, the earliest first; `origin` is the one report that all rest on."""

    score: float
    reasons: tuple[str, ...]
    quotes: tuple[QuoteAnswer, ...]
    origin: str | None = None
    possible: bool = False
    """Two quotes that are possibly the same, no more."""


def list_utterances(
    store: Store, source_ids: Container[int] | None = None, possible: bool = False
) -> tuple[UtteranceAnswer, ...]:
    """The utterances that two articles or more report, those in most sources first; `possible` adds the near misses.

    With `source_ids`, those that one of these sources reports.
    """
    with store.snapshot() as connection:
        members: dict[int, list[int]] = defaultdict(list)
        rows = connection.execute(
            "SELECT m.utterance_id, m.quote_id FROM utterance_member m JOIN quote q ON q.id = m.quote_id"
            " JOIN article a ON a.id = q.article_id WHERE a.superseded_by IS NULL"
            " ORDER BY a.published IS NULL, a.published, q.id"
        )
        for utterance, quote in rows:
            members[utterance].append(quote)
        about = {row[0]: row[1:] for row in connection.execute("SELECT id, score, reasons FROM utterance")}
        near = _near_misses(connection) if possible else []
        wanted = sorted({quote for ids in members.values() for quote in ids} | {q for row in near for q in row[:2]})
        quotes = {quote.id: quote for quote in quotes_in(connection, wanted)}
    found = [_answer(about[key], [quotes[i] for i in ids], False) for key, ids in members.items()]
    found += [_answer(row[2:], [quotes[i] for i in row[:2] if i in quotes], True) for row in near]
    kept = [
        u for u in found if _is_shared(u) and (source_ids is None or any(q.source_id in source_ids for q in u.quotes))
    ]
    return tuple(sorted(kept, key=lambda u: (u.possible, -len({q.source_id for q in u.quotes}), -u.score)))


def _near_misses(connection: sqlite3.Connection) -> list[Any]:
    return connection.execute(
        "SELECT k.left_id, k.right_id, k.score, k.reasons FROM utterance_link k"
        " JOIN quote l ON l.id = k.left_id JOIN article la ON la.id = l.article_id"
        " JOIN quote r ON r.id = k.right_id JOIN article ra ON ra.id = r.article_id"
        " WHERE k.possible AND la.superseded_by IS NULL AND ra.superseded_by IS NULL"
    ).fetchall()


def _is_shared(utterance: UtteranceAnswer) -> bool:
    return len({quote.article_id for quote in utterance.quotes}) > 1


def _answer(about: Sequence[Any], quotes: list[QuoteAnswer], possible: bool) -> UtteranceAnswer:
    score, reasons = about
    origin = None if possible else origin_of(quotes)
    said = [*by_name_now(read(json.loads(reasons)), (quote.speaker for quote in quotes))]
    if origin:
        count = len({quote.source_id for quote in quotes})
        said.append(f"one origin: {'both' if count == 2 else f'all {count}'} sources rest on {origin}")
    return UtteranceAnswer(score, tuple(said), tuple(quotes), origin, possible)
