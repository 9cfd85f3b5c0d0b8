"""Join an article's actors to the actors of the store, each with the reason why; ambiguous ones stay apart.

A full name, an alias that the article itself gives, or the alias table joins. A bare surname joins only where role or
organisation point to exactly one known person of that name, known from other articles or from the table, or where the
article agrees with the one prominent bearer. Who comes later may join an earlier bare surname or part it again, so that
the order of the articles decides nothing.
"""

import json
import re
import sqlite3
from collections.abc import Sequence, Set
from functools import cache
from typing import NamedTuple

from corpus.aliases import Alias, Aliases
from store.fold import fold
from store.known_names import known_names
from store.prominence import LOOKED_AT, agreement, prominent
from store.roles import Standing, same_standing, weight

_LEGAL_FORM = re.compile(
    r"[ ,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|gmbh|nv|se|holdings?)\.?$"
)
_NAME = "INSERT OR IGNORE INTO actor_name (folded, part, actor_id) VALUES (?, ?, ?)"


class Named(NamedTuple):
    """An actor as one article names it."""

    id: int
    name: str
    folded: str
    type: str
    roles: tuple[str, ...]
    aliases: tuple[str, ...]

    @property
    def is_bare(self) -> bool:
        """Whether it is a person by one word, who may be anybody of that name."""
        return self.type == "person" and is_bare(self.folded)


def link_actors(connection: sqlite3.Connection, actors: Sequence[Named], unnamed: Sequence[Named]) -> None:
    """Link every actor of one article, making an actor of the store where none fits."""
    linker = _Linker(connection, known_names(), _standing_bare(connection, actors))
    for actor in sorted(actors, key=lambda actor: actor.is_bare):  # who comes with a full name may explain who does not
        linker.link(actor)
    linker.call_back()
    for actor in unnamed:
        linker.make(actor.id, actor.name, actor.folded, actor.type, False, "unnamed: known by this article alone")


def _standing_bare(connection: sqlite3.Connection, actors: Sequence[Named]) -> set[str]:
    """Those words of persons' full names by which alone some article names somebody."""
    words = {word for actor in actors if actor.type == "person" for word in parts_of(actor.folded)}
    query = (
        "SELECT DISTINCT folded FROM article_actor WHERE type = 'person' AND folded IN (SELECT value FROM json_each(?))"
    )
    return {row[0] for row in connection.execute(query, (json.dumps(list(words)),))} if words else set()


class _Linker:
    """Links the actors of one article, inside the writer's transaction."""

    def __init__(self, connection: sqlite3.Connection, aliases: Aliases, bare: Set[str]) -> None:
        self.connection = connection
        self.aliases = aliases
        self.bare = bare
        self.met: list[tuple[int, Named]] = []
        """The persons of this article who are named in full."""

    def link(self, actor: Named) -> None:
        """Join one actor to a known one, or make it known."""
        known, reason = self._bare(actor) if actor.is_bare else self._full(actor)
        canonical = self.aliases.find(actor.name)
        if known is None:
            name = canonical.name if canonical and canonical.type == actor.type else actor.name
            known = self.make(actor.id, name, fold(name), actor.type, True, reason or "first named here")
        else:
            self._join(actor.id, known, reason)
        self._remember(known, actor)
        if actor.type == "person" and not actor.is_bare:
            self.met.append((known, actor))

    def make(self, row_id: int, name: str, folded: str, kind: str, named: bool, reason: str) -> int:
        """A new actor of the store, with its link."""
        known = self._new(name, folded, kind, named)
        self._join(row_id, known, reason)
        return known

    def _new(self, name: str, folded: str, kind: str = "person", named: bool = True) -> int:
        """A new actor of the store, found under its name if it has one."""
        cursor = self.connection.execute(
            "INSERT INTO actor (name, folded, type, named) VALUES (?, ?, ?, ?)", (name, folded, kind, named)
        )
        known = int(cursor.lastrowid or 0)
        if named:
            self.connection.execute(_NAME, (folded, False, known))
        return known

    def _join(self, row_id: int, known: int, reason: str) -> None:
        self.connection.execute(
            "INSERT INTO actor_link (article_actor_id, actor_id, reason) VALUES (?, ?, ?)", (row_id, known, reason)
        )

    def _full(self, actor: Named) -> tuple[int | None, str]:
        """The one actor that a full name means, with the reason."""
        found = self._by_name(bare_form(actor.folded), actor.type)
        if len(found) == 1:
            return found[0], "same full name" if actor.type == "person" else "same name"
        if found:
            return None, f"kept apart: {len(found)} known actors bear this name"
        for name in (actor.name, *actor.aliases):
            entry = self.aliases.find(name)
            if entry and (entry.type == "person") == (actor.type == "person"):
                found = self._by_name(bare_form(fold(entry.name)), actor.type)
                if len(found) == 1:
                    return found[0], f"the alias table gives {name} as {entry.name}: {entry.reason}"
        for name in actor.aliases:
            folded = bare_form(fold(name))
            if is_telling(folded, actor.type) and len(found := self._by_name(folded, actor.type)) == 1:
                return found[0], f"also called {name} here, as known elsewhere"
        return None, ""

    def _bare(self, actor: Named) -> tuple[int | None, str]:
        """The one known person whom a bare surname means, by role or organisation, or as nearly everybody does."""
        known, reason = self._by_standing(actor)
        bearer = prominent(self.connection, actor.folded) if known is None else None
        if bearer and (why := agreement(self.connection, actor.id, actor.roles, bearer.id)):
            return bearer.id, f"by far the best known {actor.name}, {why}"
        return known, reason

    def _by_standing(self, actor: Named) -> tuple[int | None, str]:
        """The one known person whom a bare surname means, where role or organisation say so."""
        standing = Standing.of(actor.roles)
        if not standing.tells:
            return None, "a single name, and nothing says whose"
        rows = self.connection.execute(
            "SELECT DISTINCT n.actor_id FROM actor_name n JOIN actor a ON a.id = n.actor_id"
            " WHERE n.folded = ? AND n.part AND a.type = 'person' LIMIT 50",
            (actor.folded,),
        )
        fitting: dict[int | str, str] = {i: why for (i,) in rows if (why := self._why(standing, i))}
        entries: dict[int | str, Alias] = {}
        for entry in surnamed(self.aliases).get(actor.folded, ()):
            if why := same_standing(standing, Standing.of(entry.roles)):
                known = self._by_name(bare_form(fold(entry.name)), "person")
                key: int | str = known[0] if len(known) == 1 else entry.name
                if weight(fitting.get(key, "")) <= weight(why):
                    fitting[key], entries[key] = why, entry
        most = max(map(weight, fitting.values()), default=0)
        best = [key for key, why in fitting.items() if weight(why) == most]
        if len(best) > 1:
            return None, f"kept apart: {len(best)} known persons called {actor.name} would fit"
        if not best:
            return None, "a single name, and nothing says whose"
        [key] = best
        if key in entries:
            entry = entries[key]
            reason = f"the alias table's {entry.name} ({entry.roles[0]}) has {fitting[key]}"
            return (key if isinstance(key, int) else self._known_by_table(entry)), reason
        return int(key), f"the only known {actor.name} with {fitting[key]}"

    def _why(self, standing: Standing, known: int) -> str:
        """What a standing shares with that of a known person in any one article."""
        rows = self.connection.execute(
            "SELECT DISTINCT n.roles FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
            " WHERE l.actor_id = ? AND n.roles <> '[]' AND (instr(n.folded, ' ') OR n.folded > '~') LIMIT ?",
            (known, LOOKED_AT),
        )
        reasons = [same_standing(standing, Standing.of(json.loads(roles))) for (roles,) in rows]
        return max(filter(None, reasons), key=lambda why: (weight(why), why), default="")

    def _known_by_table(self, entry: Alias) -> int:
        """A new actor of the store for somebody whom so far the alias table alone knows by full name."""
        folded = fold(entry.name)
        known = self._new(entry.name, folded)
        self.connection.executemany(_NAME, [(part, True, known) for part in parts_of(folded)])
        return known

    def call_back(self) -> None:
        """Decide again on bare surnames of earlier articles that persons of this one may be, or now may be too."""
        for known, actor in self.met:
            for word in parts_of(actor.folded):
                if word in self.bare:
                    self._call_back(known, actor, word)

    def _call_back(self, known: int, actor: Named, word: str) -> None:
        standing = Standing.of(actor.roles)
        anew = self._is_told_anew(known, word)
        if not standing.tells and not anew:
            return
        rows = self.connection.execute(
            "SELECT n.article_id, l.actor_id, n.id, n.name, n.folded, n.type, n.roles, n.aliases"
            " FROM (SELECT id FROM actor WHERE folded = :word AND type = 'person' AND named"
            " UNION SELECT actor_id FROM actor_name WHERE folded = :word AND part) a"
            " CROSS JOIN actor_link l ON l.actor_id = a.id JOIN article_actor n ON n.id = l.article_actor_id"
            " WHERE a.id <> :known AND n.folded = :word AND n.type = 'person' LIMIT 200",
            {"word": word, "known": known},
        ).fetchall()
        for article_id, before, row_id, name, folded, kind, roles, aliases in rows:
            bare = Named(row_id, name, folded, kind, tuple(json.loads(roles)), tuple(json.loads(aliases)))
            if not anew and not same_standing(Standing.of(bare.roles), standing):  # the rest has been tried before
                continue
            meant, reason = self._bare(bare)
            self._move(row_id, article_id, before, meant, bare, reason)

    def _is_told_anew(self, known: int, word: str) -> bool:
        """Whether this article may change who is prominent under a surname, or what else is named beside them."""
        bearer = prominent(self.connection, word)
        if bearer and bearer.id == known and bearer.articles <= LOOKED_AT:
            return True
        before = prominent(self.connection, word, without=known)
        return (bearer and bearer.id) != (before and before.id)

    def _move(self, row_id: int, article_id: int, before: int, meant: int | None, bare: Named, reason: str) -> None:
        """Link a bare surname anew where the decision on it has changed."""
        stands_alone = self.connection.execute(
            "SELECT folded = ? FROM actor WHERE id = ?", (bare.folded, before)
        ).fetchone()[0]
        if meant is None:
            meant = before if stands_alone else self._new(bare.name, bare.folded)
        self.connection.execute(
            "UPDATE actor_link SET actor_id = ?, reason = ? WHERE article_actor_id = ?", (meant, reason, row_id)
        )
        if meant == before:
            return
        self.connection.execute("UPDATE related_article SET stale = 1 WHERE article_id = ?", (article_id,))
        self.connection.execute(
            "DELETE FROM actor WHERE id = ? AND NOT EXISTS (SELECT 1 FROM actor_link WHERE actor_id = ?)",
            (before, before),
        )

    def _by_name(self, folded: str, kind: str) -> list[int]:
        """The actors known by this name; persons are never bodies, while kinds of bodies are told apart too loosely."""
        rows = self.connection.execute(
            "SELECT DISTINCT n.actor_id FROM actor_name n JOIN actor a ON a.id = n.actor_id"
            " WHERE n.folded = ? AND NOT n.part AND (a.type = 'person') = ? LIMIT 3",
            (folded, kind == "person"),
        )
        return [row[0] for row in rows]

    def _remember(self, known: int, actor: Named) -> None:
        names = dict.fromkeys((bare_form(actor.folded), *(bare_form(fold(name)) for name in actor.aliases)))
        rows = [(name, False, known) for name in names if is_telling(name, actor.type)]
        if actor.type == "person":
            rows += [(word, True, known) for word in parts_of(actor.folded)]
        self.connection.executemany(_NAME, rows)


@cache
def surnamed(aliases: Aliases) -> dict[str, tuple[Alias, ...]]:
    """The persons whose roles the alias table tells, by each folded word that may stand for one of them alone."""
    found: dict[str, tuple[Alias, ...]] = {}
    for entry in aliases.entries:
        if entry.type == "person" and entry.roles:
            names = [fold(name) for name in (entry.name, *entry.aliases)]
            for word in dict.fromkeys(part for name in names for part in parts_of(name)):
                found[word] = (*found.get(word, ()), entry)
    return found


def is_bare(folded: str) -> bool:
    """Whether a person's name is one word; a Chinese name of two characters or more is whole."""
    return " " not in folded and (folded.isascii() or len(folded) < 2)


def is_telling(folded: str, kind: str) -> bool:
    """Whether a name says by itself whom it means."""
    return not is_bare(folded) if kind == "person" else len(folded) > 2 or not folded.isascii()


def bare_form(folded: str) -> str:
    """A body's folded name without article and legal form."""
    return _LEGAL_FORM.sub("", folded.removeprefix("the ")) or folded


def parts_of(folded: str) -> tuple[str, ...]:
    """The words of a full name by which somebody may be called: the last, and the first where surnames come first."""
    words = folded.split()
    if len(words) < 2:
        return ()
    bare = words[-1].removeprefix("al-").removeprefix("el-")
    return (words[-1], words[0]) if bare == words[-1] else (words[-1], bare, words[0])
