"""Which actors of the store does an article show to be one, though they were known under two names so far?"""

import json
import sqlite3

from corpus.actors.spans import initials_agree
from store.actors.forms import Named, parts_of
from store.actors.prominence import LOOKED_AT
from store.actors.roles import Standing, is_of_rulers, same_seat, same_standing, weight
from store.actors.spellings import is_longer, may_be_one
from store.database.merging import merge
from store.words.fold import fold

_BEARERS = 50


def merge_letters(connection: sqlite3.Connection, known: int, actor: Named) -> None:
    """Join an actor known so far by letters alone to the one whom this article says they stand for."""
    for letters in actor.aliases:
        if not letters.isupper() or (len(letters) < 3 and not initials_agree(letters, actor.name.split())):
            continue
        rows = connection.execute(
            "SELECT DISTINCT a.id, a.folded FROM actor_name n JOIN actor a ON a.id = n.actor_id"
            " WHERE n.folded = ? AND NOT n.part AND a.type <> 'person' LIMIT 3",
            (fold(letters),),
        ).fetchall()
        others = [(other, name) for other, name in rows if other != known]
        if len(others) != 1 or others[0][1] != fold(letters):
            continue
        if initials_agree(letters, actor.name.split()) or _is_told_twice(connection, known, letters):
            merge(connection, others[0][0], known, f"{letters} stands for {actor.name} elsewhere")


def _is_told_twice(connection: sqlite3.Connection, known: int, letters: str) -> bool:
    """Whether two articles give an actor letters that are not its initials: those of its name in another language."""
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM actor_link l CROSS JOIN article_actor n ON n.id = l.article_actor_id"
        " WHERE l.actor_id = ? AND instr(n.aliases, ?) LIMIT 2)"
    )
    return bool(connection.execute(query, (known, f'"{letters}"')).fetchone()[0] == 2)


def merge_spellings(connection: sqlite3.Connection, actor: Named) -> None:
    """Join a person to the one known by another spelling of the name who holds the same office, or post in a body."""
    standing = Standing.of(actor.roles)
    if not (standing.tells or standing.seats) or len(parts_of(actor.folded)) < 2:
        return
    rows = connection.execute(
        "SELECT DISTINCT a.id, a.name, l.actor_id FROM actor_link l CROSS JOIN actor_name n CROSS JOIN actor a"
        " ON a.id = n.actor_id WHERE l.article_actor_id = ? AND n.folded = ? AND n.part AND a.named"
        " AND a.type = 'person' AND a.id <> l.actor_id LIMIT ?",
        (actor.id, parts_of(actor.folded)[-2], _BEARERS),
    ).fetchall()
    fitting = []
    for other, name, known in rows:
        if not may_be_one(actor.name, name):
            continue
        why = standing_of(connection, other, standing)
        if weight(why) < 2 or (is_longer(actor.name, name) and is_of_rulers(why)):
            why = seat_of(connection, other, standing)
        if why:
            fitting.append((other, name, known, why))
    if len(fitting) == 1:
        [(other, name, known, why)] = fitting
        if links_of(connection, other) >= links_of(connection, known):
            other, known = known, other
        merge(connection, other, known, f"another spelling of {name}, with {why}")


def standing_of(connection: sqlite3.Connection, known: int, standing: Standing) -> str:
    """What a standing shares with that of a known person in any one article; the most telling."""
    others = roles_of(connection, known) if standing.tells else []
    reasons = [same_standing(standing, Standing.of(json.loads(roles))) for roles in others]
    return max(filter(None, reasons), key=lambda why: (weight(why), why), default="")


def seat_of(connection: sqlite3.Connection, known: int, standing: Standing) -> str:
    """The office of a few that a standing shares with that of a known person in any one article."""
    others = roles_of(connection, known) if standing.seats else []
    return next((why for roles in others if (why := same_seat(standing, Standing.of(json.loads(roles))))), "")


def roles_of(connection: sqlite3.Connection, known: int) -> list[str]:
    """What articles that name a known person in full say they are, the roles of each article as JSON."""
    rows = connection.execute(
        "SELECT DISTINCT n.roles FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
        " WHERE l.actor_id = ? AND n.roles <> '[]' AND (instr(n.folded, ' ') OR n.folded > '~') LIMIT ?",
        (known, LOOKED_AT),
    )
    return [roles for (roles,) in rows]


def links_of(connection: sqlite3.Connection, known: int) -> int:
    """How many actors of articles are linked to this one."""
    return int(connection.execute("SELECT count(*) FROM actor_link WHERE actor_id = ?", (known,)).fetchone()[0])
