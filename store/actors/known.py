"""Which actors does the store know by a name, and how does it come to know one? `linking` decides whom a name means."""

import json
import sqlite3
from collections.abc import Iterable
from itertools import groupby

from store.actors.forms import Named, bare_form, is_bare, spelled

_NAME = "INSERT OR IGNORE INTO actor_name (folded, part, actor_id) VALUES (?, ?, ?)"


class KnownActors:
    """The actors of the store and the links to them, inside the writer's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Of the store at the other end of this connection."""
        self.connection = connection

    def new(self, name: str, folded: str, kind: str = "person", named: bool = True) -> int:
        """A new actor of the store, found under its name if it has one."""
        cursor = self.connection.execute(
            "INSERT INTO actor (name, folded, type, named) VALUES (?, ?, ?, ?)", (name, folded, kind, named)
        )
        known = int(cursor.lastrowid or 0)
        if named:
            forms = dict.fromkeys((folded, spelled(folded))) if kind == "person" and not is_bare(folded) else (folded,)
            self.connection.executemany(_NAME, [(form, False, known) for form in forms])
        return known

    def remember(self, known: int, names: Iterable[str], parts: Iterable[str] = ()) -> None:
        """Let an actor be found under these folded names too, and under these parts of one."""
        rows = [*((name, False, known) for name in names), *((part, True, known) for part in parts)]
        self.connection.executemany(_NAME, rows)

    def join(self, row_id: int, known: int, reason: str) -> None:
        """Link an actor of an article to one of the store."""
        self.connection.execute(
            "INSERT INTO actor_link (article_actor_id, actor_id, reason) VALUES (?, ?, ?)", (row_id, known, reason)
        )

    def by_name(self, folded: str, kind: str) -> list[int]:
        """The actors known by this name; persons are never bodies, while kinds of bodies are told apart too loosely.

        Where others are only called so too, it is whose own name it is; of bodies the first.
        """
        rows = self.connection.execute(
            "SELECT DISTINCT n.actor_id, a.folded FROM actor_name n JOIN actor a ON a.id = n.actor_id"
            " WHERE n.folded = ? AND NOT n.part AND (a.type = 'person') = ? LIMIT 50",
            (folded, kind == "person"),
        ).fetchall()
        form = spelled if kind == "person" else bare_form
        own = [known for known, name in rows if form(name) == folded and not (kind == "person" and is_bare(name))]
        if kind == "person" and own:
            return own
        return [min(own)] if own else [known for known, _ in rows]

    def called(self, word: str, but: int) -> list[tuple[int, int, Named]]:
        """The bare surnames in articles that are this word, but those of one actor: article, actor, and as named."""
        rows = self.connection.execute(
            "SELECT n.article_id, l.actor_id, n.id, n.name, n.folded, n.type, n.roles, n.aliases"
            " FROM (SELECT id FROM actor WHERE folded = :word AND type = 'person' AND named"
            " UNION SELECT actor_id FROM actor_name WHERE folded = :word AND part) a"
            " CROSS JOIN actor_link l ON l.actor_id = a.id JOIN article_actor n ON n.id = l.article_actor_id"
            " WHERE a.id <> :but AND n.folded = :word AND n.type = 'person' LIMIT 200",
            {"word": word, "but": but},
        ).fetchall()
        return [(article, known, named(*row)) for article, known, *row in rows]

    def take_apart(self, known: int) -> list[list[Named]]:
        """Forget an actor; what was linked to it, by article, is linked to nobody then."""
        linked = (
            "SELECT n.article_id, n.id, n.name, n.folded, n.type, n.roles, n.aliases"
            " FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id WHERE l.actor_id = ?"
        )
        rows = self.connection.execute(f"{linked} ORDER BY n.article_id, n.id", (known,)).fetchall()
        self.connection.execute(
            f"UPDATE related_article SET stale = 1 WHERE article_id IN (SELECT article_id FROM ({linked}))", (known,)
        )
        self.connection.execute("DELETE FROM actor WHERE id = ?", (known,))
        return [[named(*row) for _, *row in group] for _, group in groupby(rows, key=lambda row: row[0])]

    def move(self, article_id: int, before: int, meant: int | None, bare: Named, reason: str) -> None:
        """Link a bare surname anew where the decision on it has changed."""
        stands_alone = self.connection.execute(
            "SELECT folded = ? FROM actor WHERE id = ?", (bare.folded, before)
        ).fetchone()[0]
        if meant is None:
            meant = before if stands_alone else self.new(bare.name, bare.folded)
        self.connection.execute(
            "UPDATE actor_link SET actor_id = ?, reason = ? WHERE article_actor_id = ?", (meant, reason, bare.id)
        )
        if meant == before:
            return
        self.connection.execute("UPDATE related_article SET stale = 1 WHERE article_id = ?", (article_id,))
        self.connection.execute(
            "DELETE FROM actor WHERE id = ? AND NOT EXISTS (SELECT 1 FROM actor_link WHERE actor_id = ?)",
            (before, before),
        )


def named(row_id: int, name: str, folded: str, kind: str, roles: str, aliases: str) -> Named:
    """From a row, whose roles and aliases are JSON."""
    return Named(row_id, name, folded, kind, tuple(json.loads(roles)), tuple(json.loads(aliases)))
