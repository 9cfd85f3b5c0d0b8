"""Whose is a Chinese name of two characters in Latin letters? Too many share its pinyin: the office has to tell."""

import json
import sqlite3
from collections.abc import Iterable

from corpus.actors.pinyin import is_given_syllables, is_pinyin
from corpus.chinese.romanised import reading_of, romanised
from store.actors.forms import Named
from store.actors.merging import links_of
from store.actors.prominence import LOOKED_AT
from store.database.merging import merge
from store.words.bilingual import GLOSSES, words_in
from store.words.fold import fold
from store.words.terms import bare_words

_MARK = "~"
"""Stands before the pinyin of such a name, under which nobody else is found."""
_FEWEST = 2
"""Words of the office that both have: a spokesman, and of the foreign ministry."""
_SOUND = 2
"""Characters by which a company goes in pinyin."""


def short_pinyin(name: str) -> str | None:
    """What a name of two characters is found by, where it is in Latin letters; None for any other name."""
    pinyin = romanised(name, short=True)
    return _MARK + fold(pinyin) if pinyin else None


def why_of_name(connection: sqlite3.Connection, actor: Named, known: int) -> str:
    """Why a full name is a known person's: it is theirs, or what theirs is in pinyin."""
    if is_given_syllables(actor.name.split()[-1]):
        [name] = connection.execute("SELECT name FROM actor WHERE id = ?", (known,)).fetchone()
        if (pinyin := romanised(name)) and fold(pinyin) == actor.folded:
            return f"{name} is {pinyin} in pinyin"
    return "same full name"


def merge_scripts(connection: sqlite3.Connection, actor: Named) -> None:
    """Join a person named in two characters to the one named in Latin letters, or the other way, of the same office."""
    short = short_pinyin(actor.name)
    words = actor.folded.split()
    if not actor.roles or not (short or (len(words) == 2 and all(map(is_pinyin, words)))):
        return
    looked_for = short.removeprefix(_MARK) if short else _MARK + actor.folded
    rows = connection.execute(
        "SELECT DISTINCT n.actor_id, l.actor_id FROM actor_link l CROSS JOIN actor_name n CROSS JOIN actor a"
        " ON a.id = n.actor_id WHERE l.article_actor_id = ? AND n.folded = ? AND NOT n.part AND a.type = 'person'"
        " AND a.id <> l.actor_id LIMIT ?",
        (actor.id, looked_for, LOOKED_AT),
    ).fetchall()
    fitting = [(other, known) for other, known in rows if _share_an_office(actor.roles, _roles(connection, other))]
    if len(fitting) == 1:
        [(other, known)] = fitting
        if links_of(connection, other) >= links_of(connection, known):
            other, known = known, other
        merge(connection, other, known, "the same name in characters and in pinyin, and the same office")


def _roles(connection: sqlite3.Connection, known: int) -> list[str]:
    rows = connection.execute(
        "SELECT n.roles FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
        " WHERE l.actor_id = ? AND n.roles <> '[]' LIMIT ?",
        (known, LOOKED_AT),
    )
    return [role for (roles,) in rows for role in json.loads(roles)]


def _share_an_office(roles: Iterable[str], others: Iterable[str]) -> bool:
    """Whether roles in two languages have most of an office in common; a company may go by its sound: 华昕, Huaxin."""
    both = [*roles, *others]
    english = {word.removesuffix("'s") for word in bare_words(" ".join(role for role in both if role.isascii()))}
    chinese = [role for role in both if not role.isascii()]
    known = words_in(" ".join(chinese))
    told = sum(not english.isdisjoint(GLOSSES[word]) for word in known)
    by_sound = any("".join(reading_of(c) or " " for c in role[:_SOUND]) in english for role in chinese)
    return told > 0 and told + by_sound >= _FEWEST and 2 * (told + by_sound) > len(known)
