"""Whom a bare surname means beside which no office says so: the one person whom nearly everybody means by it.

That is who is named in full in several articles, ten times as many as name anybody else who is called so. The article
has to agree: with one that names the person in full it shares two more actors, not both of them countries, and
where it tells what the bearer of the surname is, the person is that elsewhere too.
"""

import json
import re
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from corpus.actors.types import looks_chinese
from store.words.fold import fold

_FEWEST = 5
"""Articles that have to name a person in full."""
_RATIO, _RATIO_OF_ALL = 10, 5
"""So many times as many as name the next bearer, and all the others together."""
LOOKED_AT = 100
"""Articles naming a person in full that an article is compared with, the first that came; more say little more."""
_BEARERS = 200
_COUNTED = 10_000
_SHARED = 2
_COUNTS = """
SELECT a.id, a.name, (SELECT count(*) FROM (SELECT 1 FROM actor_link l WHERE l.actor_id = a.id LIMIT :counted))
FROM actor_name n CROSS JOIN actor a ON a.id = n.actor_id
WHERE n.folded = :word AND n.part AND a.named AND a.type = 'person' LIMIT :bearers
"""
_BARE = """
SELECT count(*) FROM (SELECT 1 FROM article_actor n CROSS JOIN actor_link l ON l.article_actor_id = n.id
WHERE n.folded = :word AND n.type = 'person' AND l.actor_id = :known LIMIT :counted)
"""
_TELLS = "a.named AND a.type <> 'outlet' AND (a.type <> 'person' OR instr(a.folded, ' ')) AND a.id <> :known"
"""Which actors beside a surname say something about whose it is."""
_AGREEING = f"""
WITH beside AS MATERIALIZED (
    SELECT DISTINCT a.id, a.name, a.type
    FROM article_actor o CROSS JOIN article_actor n ON n.article_id = o.article_id
    CROSS JOIN actor_link l ON l.article_actor_id = n.id CROSS JOIN actor a ON a.id = l.actor_id
    WHERE o.id = :row AND {_TELLS}
), others AS MATERIALIZED (
    SELECT n.article_id AS id FROM actor_link l CROSS JOIN article_actor n ON n.id = l.article_actor_id
    WHERE l.actor_id = :known AND instr(n.folded, ' ') ORDER BY l.article_actor_id LIMIT :looked_at
)
SELECT json_group_array(b.name)
FROM others CROSS JOIN article_actor n ON n.article_id = others.id
CROSS JOIN actor_link l ON l.article_actor_id = n.id JOIN beside b ON b.id = l.actor_id
GROUP BY others.id HAVING count(*) >= :shared AND sum(b.type <> 'country') > 0 ORDER BY others.id LIMIT 1
"""
_SHARING = f"""
WITH beside AS MATERIALIZED (
    SELECT DISTINCT a.id, a.type
    FROM article_actor o CROSS JOIN article_actor n ON n.article_id = o.article_id
    CROSS JOIN actor_link l ON l.article_actor_id = n.id CROSS JOIN actor a ON a.id = l.actor_id
    WHERE o.id = :row AND {_TELLS}
)
SELECT j.value
FROM json_each(:bare) j CROSS JOIN article_actor o ON o.id = j.value
CROSS JOIN article_actor n ON n.article_id = o.article_id
CROSS JOIN actor_link l ON l.article_actor_id = n.id JOIN beside b ON b.id = l.actor_id
GROUP BY j.value HAVING count(*) >= :shared AND sum(b.type <> 'country') > 0
"""
_ROLES = """
SELECT n.roles FROM actor_link l CROSS JOIN article_actor n ON n.id = l.article_actor_id
WHERE l.actor_id = :known AND n.roles <> '[]' ORDER BY l.article_actor_id LIMIT :looked_at
"""
_HEAD = re.compile(r"(?:(?:ex|then|now)-)?(\w+)\W*$")
_OF = re.compile(r" (?:of|for|in|at|with|to|who|from|on)\b|,")
_HALF_HELD = frozenset(("vice", "deputy", "former", "ex", "acting", "assistant", "shadow", "junior"))


class Bearer(NamedTuple):
    """The one whom nearly everybody means by a surname."""

    id: int
    articles: int
    """Those that name the person in full."""


def prominent(connection: sqlite3.Connection, word: str) -> Bearer | None:
    """Whom nearly everybody means by this folded surname."""
    return _first(connection, word, _bearers(connection, word))


def prominent_now_and_before(
    connection: sqlite3.Connection, word: str, known: int
) -> tuple[Bearer | None, Bearer | None]:
    """The same, and whom without the last article that names this one of the bearers."""
    bearers = _bearers(connection, word)
    before = [(one, name, count - (one == known)) for one, name, count in bearers]
    return _first(connection, word, bearers), _first(connection, word, before)


def _bearers(connection: sqlite3.Connection, word: str) -> list[tuple[int, str, int]]:
    """Who bears this word as first or last name, with the articles that name each."""
    return connection.execute(_COUNTS, {"word": word, "counted": _COUNTED, "bearers": _BEARERS}).fetchall()


def _first(connection: sqlite3.Connection, word: str, bearers: list[tuple[int, str, int]]) -> Bearer | None:
    if not bearers or len(bearers) == _BEARERS:
        return None
    first, name, count = max(bearers, key=lambda bearer: (bearer[2], -bearer[0]))
    others = sorted(articles for _, _, articles in bearers)[:-1]
    needed = max(_FEWEST, _RATIO * max(others, default=0), _RATIO_OF_ALL * sum(others))
    if count < needed or word not in surnames_in(name):
        return None
    values = {"word": word, "known": first, "counted": _COUNTED}
    articles = count - connection.execute(_BARE, values).fetchone()[0]
    return Bearer(first, articles) if articles >= needed else None


def agreement(connection: sqlite3.Connection, row_id: int, roles: Iterable[str], known: int) -> str:
    """What of an article says that its bare surname, with these roles, is this person's; empty where nothing does."""
    values = {"row": row_id, "known": known, "looked_at": LOOKED_AT, "shared": _SHARED}
    if roles and not _is_known_as(connection, roles, known):
        return ""
    found = connection.execute(_AGREEING, values).fetchone()
    return f"named elsewhere too beside {' and '.join(sorted(json.loads(found[0]))[:_SHARED])}" if found else ""


def sharing(connection: sqlite3.Connection, row_id: int, known: int, bare: list[int]) -> set[int]:
    """Those rows of bare surnames whose articles share enough with the one of this person's row."""
    values = {"row": row_id, "known": known, "bare": json.dumps(bare), "shared": _SHARED}
    return {row[0] for row in connection.execute(_SHARING, values)}


def _is_known_as(connection: sqlite3.Connection, roles: Iterable[str], known: int) -> bool:
    """Whether a person is told elsewhere to be one of these."""
    rows = connection.execute(_ROLES, {"known": known, "looked_at": LOOKED_AT})
    told = [_parts(role) for (others,) in rows for role in json.loads(others)]
    heads = {head for head, _ in told}
    halves = {half for _, some in told for half in some}
    return any(head in heads and some <= halves for head, some in map(_parts, roles))


def _parts(role: str) -> tuple[str, frozenset[str]]:
    """ "president" of "the former US president", and what of it says that the office is held but half, or no longer."""
    words = _OF.split(fold(role), maxsplit=1)[0]
    head = _HEAD.search(words)
    return head[1] if head else words, _HALF_HELD.intersection(re.findall(r"\w+", words))


def surnames_in(name: str) -> set[str]:
    """The folded words that may be the surname in a full name."""
    words = name.split()
    last = fold(words[-1])
    return {fold(words[0])} if looks_chinese(words) else {last, last.removeprefix("al-").removeprefix("el-")}
