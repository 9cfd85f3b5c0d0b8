"""Whom does a bare surname mean that no office tells of? The one who is named in full by others telling the same story.

Those are articles of the same days that name the same persons beside, or one and the same bodies. Nobody counts whom
much of the news names, or the table of names knows. Where they name two of that surname, it may be either.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from corpus.actors.aliases import Aliases
from store.actors.callings import callings, clash
from store.actors.forms import Named, surnamed
from store.actors.known import named
from store.actors.merging import roles_of
from store.actors.prominence import surnames_in

_DAYS = 4
_PERSONS, _ACTORS = 2, 3
"""Persons that both articles name; or one, and so many actors in all."""
_MANY = 20
"""Articles that name somebody who stands in more than one story."""
_DAY = "SELECT substr(a.published, 1, 10) FROM article a JOIN article_actor n ON n.article_id = a.id WHERE n.id = ?"
_NEAR = "substr(a.published, 1, 10) BETWEEN :first AND :last AND length(a.published) >= 10"
_TOLD = f"""
WITH beside AS MATERIALIZED (
    SELECT DISTINCT k.id, k.name, k.type
    FROM article_actor o CROSS JOIN article_actor n ON n.article_id = o.article_id
    CROSS JOIN actor_link l ON l.article_actor_id = n.id CROSS JOIN actor k ON k.id = l.actor_id
    WHERE o.id = :row AND n.id <> :row AND k.named AND k.type IN ('person', 'company', 'organisation')
    AND (k.type <> 'person' OR instr(k.folded, ' ') OR k.folded > '~')
    AND (SELECT count(*) FROM (SELECT 1 FROM actor_link WHERE actor_id = k.id LIMIT :many)) < :many
), bearing AS MATERIALIZED (
    SELECT DISTINCT k.id, k.name, n.article_id AS article
    FROM actor_name w CROSS JOIN actor k ON k.id = w.actor_id CROSS JOIN actor_link l ON l.actor_id = k.id
    CROSS JOIN article_actor n ON n.id = l.article_actor_id CROSS JOIN article a ON a.id = n.article_id
    WHERE w.folded = :word AND w.part AND k.named AND k.type = 'person' AND instr(n.folded, ' ') AND {_NEAR}
    LIMIT 200
)
SELECT b.id, b.name, json_group_object(s.name, s.type),
    b.article = (SELECT article_id FROM article_actor WHERE id = :row)
FROM bearing b CROSS JOIN article_actor n ON n.article_id = b.article
CROSS JOIN actor_link l ON l.article_actor_id = n.id JOIN beside s ON s.id = l.actor_id
WHERE s.id <> b.id GROUP BY b.id, b.article
"""
_BARE = f"""
SELECT n.article_id, l.actor_id, n.id, n.name, n.folded, n.type, n.roles, n.aliases
FROM article_actor n CROSS JOIN actor_link l ON l.article_actor_id = n.id CROSS JOIN article a ON a.id = n.article_id
WHERE n.folded = :word AND n.type = 'person' AND {_NEAR} AND substr(l.reason, 1, 13) IN (:nobody, :somebody) LIMIT 200
"""
NOTHING_SAYS = "a single name, and nothing says whose"
_IN_FULL = "named in full in the same days beside"


def told_in_full(connection: sqlite3.Connection, bare: Named, aliases: Aliases) -> tuple[int | None, str]:
    """The one person of this surname whom others that tell the same story name in full, and what they share.

    A surname that the table of names knows may be that person's in any story.
    """
    days = {} if bare.folded in surnamed(aliases) else days_around(connection, bare.id)
    if not days:
        return None, ""
    rows = connection.execute(_TOLD, {"row": bare.id, "word": bare.folded, "many": _MANY, **days}).fetchall()
    of_story: dict[int, Sequence[str]] = {}
    for known, name, found, is_own in rows:
        beside = _telling(json.loads(found), aliases)
        if beside and bare.folded in surnames_in(name):
            if is_own:  # who names one in full and another so means two
                return None, ""
            of_story.setdefault(known, beside)
    if len(of_story) != 1:
        return None, ""
    [(known, beside)] = of_story.items()
    if (fields := callings(bare.roles)) and clash(fields, roles_of(connection, known)):
        return None, ""
    return known, f"{_IN_FULL} {' and '.join(beside[:2])} too"


def bare_of_days(connection: sqlite3.Connection, days: Mapping[str, str], word: str) -> list[tuple[int, int, Named]]:
    """Where in these days that surname stands alone, and nothing but a story tells whose: article, actor, as named."""
    values = {"word": word, "nobody": NOTHING_SAYS[:13], "somebody": _IN_FULL[:13], **days}
    rows = connection.execute(_BARE, values).fetchall() if days else ()
    return [(article, known, named(*row)) for article, known, *row in rows]


def _telling(found: Mapping[str, str], aliases: Aliases) -> Sequence[str]:
    """The names beside, persons first, if they are enough to tell that two articles are of one story."""
    own = {name: kind for name, kind in found.items() if not aliases.find(name)}
    persons = [name for name, kind in own.items() if kind == "person"]
    enough = len(persons) >= _PERSONS or (persons and len(own) >= _ACTORS)
    return [*sorted(persons), *sorted(own.keys() - persons)] if enough else []


def days_around(connection: sqlite3.Connection, row_id: int) -> dict[str, str]:
    """The first and last day of a story that an actor's article tells; none where it is undated."""
    [day] = connection.execute(_DAY, (row_id,)).fetchone()
    if not day or len(day) < len("2031-05-04"):
        return {}
    try:
        known = date.fromisoformat(day)
        return {"first": str(known - timedelta(_DAYS)), "last": str(known + timedelta(_DAYS))}
    except (ValueError, OverflowError):
        return {}
