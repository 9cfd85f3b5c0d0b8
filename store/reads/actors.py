"""Every read of actors across articles."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from store.answers import ActorAnswer, source_label
from store.database.store import Store
from store.reads.quotes import is_kin

_NAMES = (
    "SELECT l.actor_id, n.name, n.aliases, n.roles, s.name, s.brief,"
    " (SELECT count(*) FROM quote q WHERE q.speaker_id = n.id AND +q.outer_id IS NULL)"
    " + (SELECT count(*) FROM joint_speaker j CROSS JOIN quote q ON q.speaker_id = j.joint_id"
    "  WHERE j.member_id = n.id AND +q.outer_id IS NULL)"
    " FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
    " JOIN article a ON a.id = n.article_id JOIN source s ON s.id = a.source_id"
    " WHERE a.superseded_by IS NULL AND NOT EXISTS (SELECT 1 FROM joint_speaker j WHERE j.joint_id = n.id)"
)
"""The plus keeps SQLite from the index of `outer_id`: nearly all quotes are outermost, and it would read them all."""

_MERGED = (
    "WITH RECURSIVE told (name, into_name, person) AS (SELECT name, goes_by, goes_by_person FROM merged_actor UNION"
    " SELECT t.name, m.goes_by, m.goes_by_person FROM told t JOIN merged_actor m ON m.name = t.into_name"
    " AND m.is_person = t.person) SELECT into_name, person, json_group_array(name) FROM told GROUP BY 1, 2"
)
"""Who was merged into whom, also by way of another."""


def list_actors(
    store: Store, source_ids: Collection[int] | None = None, named_only: bool = False
) -> tuple[ActorAnswer, ...]:
    """The actors, of these sources or all, those with most quotes first."""
    condition = "" if source_ids is None else " AND a.source_id IN (SELECT value FROM json_each(?))"
    values = () if source_ids is None else (json.dumps([*source_ids]),)
    with store.snapshot() as connection:
        every = connection.execute(
            f"SELECT id, name, type, named FROM actor{' WHERE named' if named_only else ''}"
        ).fetchall()
        merged = {(name, bool(person)): json.loads(names) for name, person, names in connection.execute(_MERGED)}
        rows = connection.execute(f"{_NAMES}{condition} ORDER BY a.published, a.id, n.id", values).fetchall()
    by_actor: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        by_actor[row[0]].append(row[1:])
    answers = [
        _actor(actor, by_actor[actor[0]], merged.get((actor[1], actor[2] == "person"), ()))
        for actor in every
        if actor[0] in by_actor
    ]
    return tuple(sorted(answers, key=lambda a: (-a.quotes, -len(a.sources), not a.named, a.name.casefold())))


def _actor(actor: tuple[Any, ...], rows: list[Any], merged: Sequence[str]) -> ActorAnswer:
    actor_id, name, kind, named = actor
    aliases: dict[str, None] = {}
    roles: dict[tuple[str, str], None] = {}
    quotes: Counter[str] = Counter()
    for written, others, its_roles, source, brief, count in rows:
        label = source_label(source, bool(brief))
        aliases.update(dict.fromkeys([written, *json.loads(others)]))
        roles.update(dict.fromkeys((label, role) for role in json.loads(its_roles)))
        quotes[label] += count
    aliases.pop(name, None)
    return ActorAnswer(
        actor_id,
        name,
        kind,
        bool(named),
        tuple(aliases),
        tuple(sorted(roles, key=lambda told: is_kin(told[1]))),
        quotes.total(),
        tuple(quotes.most_common()),
        tuple(merged),
    )
