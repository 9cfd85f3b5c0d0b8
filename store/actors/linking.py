"""Join an article's actors to the actors of the store, each with the reason why; ambiguous ones stay apart.

A full name, an alias that the article itself gives, or the alias table joins. A bare surname joins only where role or
organisation point to exactly one known person of that name, known from other articles or from the table, or where the
article agrees with the one prominent bearer, or with others that tell its story. Who comes later may join an earlier
bare surname or part it again, so that the order of the articles decides nothing.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence, Set

from corpus.actors.aliases import Alias, Aliases
from corpus.chinese.romanised import romanised
from store.actors.callings import callings, clash
from store.actors.forms import Named, are_alike, bare_form, form_of, is_telling, parts_of, spelled, surnamed
from store.actors.known import KnownActors
from store.actors.merged import Merged, by_hand
from store.actors.merging import merge_letters, merge_spellings, roles_of, standing_of
from store.actors.parting import Parting, meant_by, standing_bare
from store.actors.prominence import LOOKED_AT, agreement, prominent, prominent_now_and_before, sharing
from store.actors.roles import Standing, same_standing, weight
from store.actors.scripts import merge_scripts, short_pinyin, why_of_name
from store.actors.story import NOTHING_SAYS, bare_of_days, days_around, told_in_full
from store.actors.transliterated import dotted_surname, goes_by, latin_form, merge_surname, merge_transliterated
from store.actors.whose import Key, key_of
from store.known_names import known_names
from store.words.fold import fold


def link_actors(connection: sqlite3.Connection, actors: Sequence[Named], unnamed: Sequence[Named]) -> None:
    """Link every actor of one article, making an actor of the store where none fits."""
    bare = standing_bare(connection, (actor.folded for actor in actors if actor.type == "person"))
    linker = _Linker(connection, known_names(), bare)
    # who comes with a full name may explain who does not, and those of whom there is but one tell which of two is meant
    for actor in sorted(actors, key=lambda actor: (actor.is_bare, actor.type == "person", bool(callings(actor.roles)))):
        linker.link(actor)
    linker.call_back()
    for actor in unnamed:
        linker.make(actor.id, actor.name, actor.folded, actor.type, False, "unnamed: known by this article alone")


def decide_without(connection: sqlite3.Connection, gone: Sequence[Parting]) -> None:
    """Decide again on the bare surnames that an article which is gone explained, or kept apart."""
    linker = _Linker(connection, known_names(), frozenset())
    for one in gone:
        query = (
            "SELECT 1 FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
            " WHERE l.actor_id = ? AND (instr(n.folded, ' ') OR n.folded > '~') LIMIT 1"
        )
        is_left = connection.execute(query, (one.known,)).fetchone() is not None
        for word, before in one.words:
            changed = meant_by(connection, word) != before
            if changed or not is_left or one.standing.tells:
                linker.part(one, word, None if changed else is_left)
            linker.decide_near(one.days, word)


def decide_again(connection: sqlite3.Connection, words: Iterable[str]) -> None:
    """Decide again on each of these folded words, where it stands alone for a person."""
    linker = _Linker(connection, known_names(), frozenset())
    for word in words:
        for article_id, linked, bare in linker.known.called(word, 0):
            linker.decide_on(article_id, linked, bare)


def link_anew(connection: sqlite3.Connection, known: int) -> None:
    """Take an actor of the store apart, and link again all that was linked to it."""
    for actors in KnownActors(connection).take_apart(known):
        link_actors(connection, actors, ())


class _Linker:
    """Links the actors of one article, inside the writer's transaction."""

    def __init__(self, connection: sqlite3.Connection, aliases: Aliases, bare: Set[str]) -> None:
        self.connection = connection
        self.known = KnownActors(connection)
        self.aliases = aliases
        self.bare = bare
        self.met: list[tuple[int, Named]] = []
        """The persons of this article who are named in full."""
        self.merged = Merged(connection)
        self.keys: dict[int, Key] = {}
        """What the bodies of this article go by."""

    def link(self, actor: Named) -> None:
        """Join one actor to a known one, or make it known."""
        known, reason = self._bare(actor) if actor.is_bare else self._full(actor)
        if known is None:
            name = self._shown(actor)
            known = self.make(actor.id, name, fold(name), actor.type, True, reason or "first named here")
        else:
            self.known.join(actor.id, known, reason)
        self._remember(known, actor)
        if actor.type != "person":
            merge_letters(self.connection, known, actor)
        elif not actor.is_bare:
            self.met.append((known, actor))

    def make(self, row_id: int, name: str, folded: str, kind: str, named: bool, reason: str) -> int:
        """A new actor of the store, with its link."""
        known = self.known.new(name, folded, kind, named)
        self.known.join(row_id, known, reason)
        return known

    def _full(self, actor: Named) -> tuple[int | None, str]:
        """The one actor that a full name means, with the reason."""
        if self.merged and (told := self.merged.meant(self._shown(actor), actor.type)):
            kind = actor.type if told.is_person == told.into_is_person else told.into_kind
            found = self.known.by_name(form_of(told.into, kind), kind)
            if len(found) < 2:
                return found[0] if found else self._known_under(told.into, kind), by_hand(actor.name, told.into)
        form = self._key(actor).form
        if not form:
            return None, "kept apart: many have a body of this name, and nothing says whose"
        found = self.known.by_name(form, actor.type)
        if actor.type == "person":
            found = [known for known in found if goes_by(self.connection, actor, known)]
            if found:
                return self._of_name(actor, found)
        if len(found) == 1:
            return found[0], "same name"
        if found:
            return None, f"kept apart: {len(found)} known actors bear this name"
        for name in (actor.name, *actor.aliases):
            entry = self.aliases.find(name)
            if entry and (entry.type == "person") == (actor.type == "person"):
                found = self.known.by_name(form_of(entry.name, actor.type), actor.type)
                if len(found) == 1:
                    return found[0], f"the alias table gives {name} as {entry.name}: {entry.reason}"
        for name in actor.aliases:
            found = self.known.by_name(form_of(name, actor.type), actor.type) if is_telling(name, actor.type) else []
            if len(found) == 1 and self._may_be_called(actor, found[0], fold(name)):
                return found[0], f"also called {name} here, as known elsewhere"
        return self._in_pinyin(actor)

    def _of_name(self, actor: Named, found: list[int]) -> tuple[int | None, str]:
        """The one of the persons known by a full name whom an article means by it."""
        fields = frozenset[str]() if self.aliases.find(actor.name) else callings(actor.roles)
        fitting = [i for i in found if not (fields and clash(fields, roles_of(self.connection, i)))]
        if len(found) == len(fitting) == 1:
            return found[0], why_of_name(self.connection, actor, found[0])
        standing = Standing.of(actor.roles)
        telling: dict[int, str] = {}
        for known in found:
            why = standing_of(self.connection, known, standing) or agreement(self.connection, actor.id, (), known)
            if why:
                telling[known] = why
        if len(telling) == 1:
            [(known, why)] = telling.items()
            return known, f"same full name, and {why}"
        if len(fitting) == 1:
            return fitting[0], why_of_name(self.connection, actor, fitting[0])
        others = f"{len(found)} known actors bear this name" if fitting else f"another {actor.name} is something else"
        return None, f"kept apart: {others}"

    def _in_pinyin(self, actor: Named) -> tuple[int | None, str]:
        """The one person known by a Chinese name in Latin letters alone, where this is the name in characters."""
        pinyin = romanised(actor.name) if actor.type == "person" else None
        found = self.known.by_name(fold(pinyin), "person") if pinyin else []
        if len(found) != 1:
            return None, ""
        query = "SELECT 1 FROM actor_name WHERE actor_id = ? AND folded > '~' AND NOT part LIMIT 1"
        if self.connection.execute(query, found).fetchone():
            return None, ""
        return found[0], f"{actor.name} is {pinyin} in pinyin"

    def _may_be_called(self, actor: Named, known: int, called: str) -> bool:
        """Whether a known actor goes by what this one is also called alone, or by a name much like this one's."""
        if actor.type == "person":
            return goes_by(self.connection, actor, known)
        [name] = self.connection.execute("SELECT folded FROM actor WHERE id = ?", (known,)).fetchone()
        return name == called or are_alike(name, actor.folded)

    def _bare(self, actor: Named) -> tuple[int | None, str]:
        """The one known person whom a bare surname means, by role or organisation, or as nearly everybody does."""
        known, reason = self._by_standing(actor)
        bearer = prominent(self.connection, actor.folded) if known is None else None
        if bearer and (why := agreement(self.connection, actor.id, actor.roles, bearer.id)):
            return bearer.id, f"by far the best known {actor.name}, {why}"
        if known is None and bearer is None:
            known, why = told_in_full(self.connection, actor, self.aliases)
            reason = why or reason
        return known, reason

    def _by_standing(self, actor: Named) -> tuple[int | None, str]:
        """The one known person whom a bare surname means, where role or organisation say so."""
        standing = Standing.of(actor.roles)
        if not standing.tells:
            return None, NOTHING_SAYS
        rows = self.connection.execute(
            "SELECT DISTINCT n.actor_id FROM actor_name n JOIN actor a ON a.id = n.actor_id"
            " WHERE n.folded = ? AND n.part AND a.type = 'person' LIMIT 50",
            (actor.folded,),
        )
        fitting: dict[int | str, str] = {i: why for (i,) in rows if (why := standing_of(self.connection, i, standing))}
        entries: dict[int | str, Alias] = {}
        for entry in surnamed(self.aliases).get(actor.folded, ()):
            if why := same_standing(standing, Standing.of(entry.roles)):
                known = self.known.by_name(form_of(entry.name, "person"), "person")
                key: int | str = known[0] if len(known) == 1 else entry.name
                if weight(fitting.get(key, "")) <= weight(why):
                    fitting[key], entries[key] = why, entry
        most = max(map(weight, fitting.values()), default=0)
        best = [key for key, why in fitting.items() if weight(why) == most]
        if len(best) > 1 and (bearer := prominent(self.connection, actor.folded)) and bearer.id in best:
            return bearer.id, f"by far the best known {actor.name} with {fitting[bearer.id]}"
        if len(best) > 1:
            return None, f"kept apart: {len(best)} known persons called {actor.name} would fit"
        if not best:
            return None, NOTHING_SAYS
        [key] = best
        if key in entries:
            entry = entries[key]
            reason = f"the alias table's {entry.name} ({entry.roles[0]}) has {fitting[key]}"
            return (key if isinstance(key, int) else self._known_under(entry.name, "person")), reason
        return int(key), f"the only known {actor.name} with {fitting[key]}"

    def _known_under(self, name: str, kind: str) -> int:
        """A new actor of the store, whom so far the alias table or a person alone knows by this full name."""
        folded = fold(name)
        known = self.known.new(name, folded, kind)
        self.known.remember(known, (), parts_of(folded) if kind == "person" else ())
        return known

    def call_back(self) -> None:
        """Decide again on bare surnames of earlier articles that persons of this one may be, or now may be too."""
        days = days_around(self.connection, self.met[0][1].id) if self.met and self.bare else {}
        for known, actor in self.met:
            for word in parts_of(actor.folded):
                if word in self.bare:
                    self._call_back(known, actor, word)
                    self.decide_near(days, word)
        for _, actor in self.met:
            merge_spellings(self.connection, actor)
            merge_scripts(self.connection, actor)
            merge_surname(self.connection, actor)
            if latin := latin_form(actor):
                merge_transliterated(self.connection, actor, self.known.by_name(form_of(latin, "person"), "person"))

    def _call_back(self, known: int, actor: Named, word: str) -> None:
        standing = Standing.of(actor.roles)
        now, before = prominent_now_and_before(self.connection, word, known)
        changed = (now and now.id) != (before and before.id)
        grows = now is not None and now.id == known and now.articles <= LOOKED_AT
        if not (standing.tells or changed or grows):
            return
        rows = self.known.called(word, known)
        told = sharing(self.connection, actor.id, known, [bare.id for _, _, bare in rows]) if grows and rows else set()
        for article_id, linked, bare in rows:
            if changed or bare.id in told or same_standing(Standing.of(bare.roles), standing):  # the rest was tried
                self.decide_on(article_id, linked, bare)

    def decide_on(self, article_id: int, linked: int, bare: Named) -> None:
        """Decide again whom a bare surname of an article means, that was linked so far to another or the same."""
        meant, reason = self._bare(bare)
        self.known.move(article_id, linked, meant, bare, reason)

    def decide_near(self, days: Mapping[str, str], word: str) -> None:
        """Decide again on a bare surname wherever it stands in these days: the story that is told in them may say."""
        for article_id, linked, bare in bare_of_days(self.connection, days, word):
            meant, reason = told_in_full(self.connection, bare, self.aliases)
            self.known.move(article_id, linked, meant, bare, reason or NOTHING_SAYS)

    def part(self, gone: Parting, word: str, is_left: bool | None) -> None:
        """Decide again on bare surnames that were this person's, or would have been; on all where `is_left` is None."""
        for article_id, linked, bare in self.known.called(word, 0):
            lost = is_left is None or (linked == gone.known and not is_left)
            if lost or same_standing(Standing.of(bare.roles), gone.standing):
                self.decide_on(article_id, linked, bare)

    def _key(self, actor: Named) -> Key:
        """What a full name goes by across articles."""
        if actor.type == "person":
            return Key(spelled(actor.folded))
        if actor.type not in ("government", "organisation"):
            return Key(bare_form(actor.folded))
        if actor.id not in self.keys:
            entry = self.aliases.find(actor.name)
            form, whose = key_of(self.connection, actor.id, entry.name if entry else actor.name, actor.type)
            self.keys[actor.id] = Key(bare_form(form) if form else "", whose)
        return self.keys[actor.id]

    def _shown(self, actor: Named) -> str:
        """What a new actor of the store is called: as the alias table has it, else as here, with whose it is."""
        entry = self.aliases.find(actor.name)
        name = entry.name if entry and entry.type == actor.type else actor.name
        whose = self._key(actor).whose
        return f"{name} ({whose})" if whose else name

    def _remember(self, known: int, actor: Named) -> None:
        names = [] if actor.is_bare else [bare_form(actor.folded), self._key(actor).form]
        names += [bare_form(fold(name)) for name in actor.aliases if is_telling(name, actor.type)]
        names = [name for name in dict.fromkeys(names) if len(name) > 1]
        person = actor.type == "person"
        if person and (pinyin := romanised(actor.name)):
            names.append(fold(pinyin))
        if person:
            names += filter(None, (short_pinyin(actor.name), dotted_surname(actor.folded)))
        self.known.remember(known, names, parts_of(actor.folded) if person else ())
