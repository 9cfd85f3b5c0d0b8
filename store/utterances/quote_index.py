"""Enter quotes under their blocking keys, find what shares a key, and take them out again."""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from store.database.pending import Pending
from store.days import Days
from store.utterances.blocking import candidates, keys_of, weekly_keys
from store.utterances.rarity import Rarity
from store.utterances.statement import Statement
from store.words.terms import is_han


class Entered(NamedTuple):
    """What entering an article's quotes found, by quote, and what taking them out again needs."""

    alike: dict[int, list[int]]
    """Quotes entered before that share rare words."""
    near: dict[int, list[int]]
    """Others of the same speaker, published within days."""
    packed: bytes


def enter(pending: Pending, statements: Sequence[Statement]) -> Entered:
    """Enter an article's quotes under their keys, and find the quotes entered before that may report the same."""
    held = pending.terms.add(pending.connection, [term for statement in statements for term in statement.bag])
    heard = _heard_elsewhere(pending, {s.who for s in statements if s.who})
    keys = {s.id: keys_of(s, held.__getitem__, heard=s.who in heard) for s in statements}
    made: dict[tuple[str | None, Days | None, bool], tuple[list[int], list[int]]] = {}
    weekly = {}
    for s in statements:
        who = (s.who, s.out, is_han(s.text))
        if who not in made:
            made[who] = weekly_keys(s, who[2])
        weekly[s.id] = made[who]
    sought = {key for _, probed in keys.values() for key in probed}
    sought.update(key for who, (_, probed) in made.items() if who[0] in heard for key in probed)
    buckets = pending.quotes.find(sought)
    alike = {i: candidates([buckets[key] for key in probed if key in buckets]) for i, (_, probed) in keys.items()}
    near = {
        i: [other for key in probed if key in buckets for other in buckets[key] if other not in alike[i]]
        for i, (_, probed) in weekly.items()
    }
    packed = pending.quotes.enter({i: [*indexed, *weekly[i][0]] for i, (indexed, _) in keys.items()})
    return Entered(alike, near, packed)


def _heard_elsewhere(pending: Pending, speakers: Set[str]) -> Set[str]:
    """Those of an article's speakers whom another article may quote, as more than one name is linked to them."""
    query = (
        "SELECT 'actor ' || j.value FROM json_each(?) j"
        " WHERE (SELECT count(*) FROM (SELECT 1 FROM actor_link WHERE actor_id = j.value LIMIT 2)) > 1"
    )
    actors = ",".join(speaker.removeprefix("actor ") for speaker in speakers)
    return {row[0] for row in pending.connection.execute(query, (f"[{actors}]",))} if speakers else set()


def forget_terms(pending: Pending, article_id: int) -> None:
    """Count the terms of an article's quotes no more."""
    rows = pending.connection.execute(
        "SELECT t.terms FROM quote_terms t JOIN quote q ON q.id = t.quote_id WHERE q.article_id = ?", (article_id,)
    )
    pending.terms.subtract(pending.connection, [term for (terms,) in rows.fetchall() for term in set(terms.split())])


def rarity_for(pending: Pending, *terms: Iterable[str]) -> Rarity:
    """The rarity of terms; of these, which are sure to be asked for, read together."""
    connection, counts = pending.connection, pending.terms
    held = counts.of(connection, set().union(*terms))
    return Rarity(held, pending.ids.last("quote"), lambda term: counts.of(connection, {term})[term])
