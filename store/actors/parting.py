"""Whom does an article that is about to go name in full, so that bare surnames elsewhere may mean them?"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from store.actors.forms import is_bare, parts_of
from store.actors.prominence import prominent
from store.actors.roles import Standing
from store.actors.story import days_around


class Parting(NamedTuple):
    """A person whom an article names in full, as that is known before the article goes."""

    known: int
    standing: Standing
    words: tuple[tuple[str, int | None], ...]
    """The words of the name, each with whom nearly everybody means by it."""
    days: Mapping[str, str]
    """Those in which the story of the article is told."""


def partings(connection: sqlite3.Connection, article_id: int) -> tuple[Parting, ...]:
    """Those whom an article names in full."""
    rows = connection.execute(
        "SELECT n.id, l.actor_id, n.folded, n.roles FROM article_actor n JOIN actor_link l ON l.article_actor_id = n.id"
        " WHERE n.article_id = ? AND n.type = 'person' AND n.named",
        (article_id,),
    ).fetchall()
    persons = [(row_id, known, folded, roles) for row_id, known, folded, roles in rows if not is_bare(folded)]
    bare = standing_bare(connection, [folded for _, _, folded, _ in persons])
    return tuple(
        Parting(
            known,
            Standing.of(json.loads(roles)),
            tuple((word, meant_by(connection, word)) for word in words),
            days_around(connection, row_id),
        )
        for row_id, known, folded, roles in persons
        if (words := [word for word in parts_of(folded) if word in bare])
    )


def standing_bare(connection: sqlite3.Connection, names: Iterable[str]) -> set[str]:
    """Those words of persons' folded full names by which alone some article names somebody."""
    words = {word for name in names for word in parts_of(name)}
    query = (
        "SELECT DISTINCT folded FROM article_actor WHERE type = 'person' AND folded IN (SELECT value FROM json_each(?))"
    )
    return {row[0] for row in connection.execute(query, (json.dumps(list(words)),))} if words else set()


def meant_by(connection: sqlite3.Connection, word: str) -> int | None:
    """Whom nearly everybody means by a word."""
    bearer = prominent(connection, word)
    return bearer.id if bearer else None
