"""May a name in Chinese characters be one in Latin letters? By the sound that either's given name begins with.

The characters follow how a name is said and not how it is written: 乔 is Joe, 约翰 is John, 伊 is I or E. Of the given
name alone the beginning is held against the other, which is enough to tell two persons of one surname apart.
"""

import json
import sqlite3
from collections.abc import Iterable

from corpus.chinese.romanised import reading_of
from store.actors.callings import callings, clash
from store.actors.forms import Named, is_telling
from store.actors.merging import links_of, roles_of
from store.database.merging import merge
from store.words.fold import fold

_DOT = "·"
_LONG_SURNAME = 3
"""Characters of a surname that few share."""
_OFFICE = 5
"""Characters that tell an office and whose it is: 共和党参议员."""
_BEARERS = 20
_SOUNDS = {
    "b": "bpv", "p": "pbf", "m": "m", "f": "fvpw", "d": "dt", "t": "td", "n": "n", "l": "lr", "r": "rlj", "g": "g",
    "k": "kcq", "h": "hgjxk", "j": "jgkczy", "q": "qcjgkt", "x": "xschz", "zh": "jzgd", "ch": "c", "sh": "sc",
    "z": "zjsc", "c": "czt", "s": "szct", "w": "wvuohg", "y": "yijeauhx", "a": "aeohiu", "e": "eaoih", "o": "oaeu",
}  # fmt: skip
"""With which letters the names begin that a syllable of pinyin, by its own beginning, may stand for."""


def goes_by(connection: sqlite3.Connection, actor: Named, known: int) -> bool:
    """Whether no given name of an article's person speaks against those of a known one, in the other script."""
    if actor.folded.isascii() and not _chinese(actor.aliases):
        return True
    ours = {fold(name) for name in (actor.name, *actor.aliases)}
    rows = connection.execute("SELECT folded FROM actor_name WHERE actor_id = ? AND NOT part", (known,))
    theirs = {name for (name,) in rows}
    return _agree(ours, theirs) and _agree(theirs, ours)


def merge_transliterated(connection: sqlite3.Connection, actor: Named, others: Iterable[int]) -> None:
    """Join a person whose name in Latin letters an article gives to the one of these who is known by it."""
    [linked] = connection.execute("SELECT actor_id FROM actor_link WHERE article_actor_id = ?", (actor.id,)).fetchone()
    fields = callings(actor.roles)
    fitting = [
        other
        for other in others
        if other != linked and goes_by(connection, actor, other) and not clash(fields, roles_of(connection, other))
    ]
    if len(fitting) == 1:
        [other], known = fitting, linked
        if links_of(connection, other) >= links_of(connection, known):
            other, known = known, other
        merge(connection, other, known, f"an article gives both names: {actor.name} ({latin_form(actor)})")


def dotted_surname(folded: str) -> str | None:
    """Under what somebody named in full in Chinese is found by the surname alone; None for any other name."""
    surname = folded.rpartition(_DOT)[2]
    return _DOT + surname if _DOT in folded and len(surname) >= _LONG_SURNAME else None


def merge_surname(connection: sqlite3.Connection, actor: Named) -> None:
    """Join a person named in Chinese with a given name to the one by that surname alone, or the other way.

    安娜·林德霍尔姆 is another's 林德霍尔姆 where both tell one office, and no given name speaks against it.
    """
    if actor.folded.isascii() or len(actor.folded) < _LONG_SURNAME or not actor.roles:
        return
    dotted = dotted_surname(actor.folded)
    looked_for = dotted.removeprefix(_DOT) if dotted else _DOT + actor.folded
    [linked] = connection.execute("SELECT actor_id FROM actor_link WHERE article_actor_id = ?", (actor.id,)).fetchone()
    rows = connection.execute(
        "SELECT DISTINCT a.id FROM actor_name n JOIN actor a ON a.id = n.actor_id"
        " WHERE n.folded = ? AND NOT n.part AND a.type = 'person' LIMIT ?",
        (looked_for, _BEARERS),
    ).fetchall()
    fitting = [known for (known,) in rows if known != linked and goes_by(connection, actor, known)]
    if len(rows) == len(fitting) == 1 and _of_one_office(actor.roles, roles_of(connection, fitting[0])):
        [other], known = fitting, linked
        if links_of(connection, other) >= links_of(connection, known):
            other, known = known, other
        merge(connection, other, known, f"the same surname in Chinese and the same office: {actor.name}")


def _of_one_office(roles: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one tells an office as the other does, be it without the country before: 参议员 alone is none."""
    told = [fold(role) for written in others for role in json.loads(written)]
    pairs = ((fold(role), other) for role in roles for other in told)
    return any(
        min(map(len, pair)) >= _OFFICE and (pair[0].endswith(pair[1]) or pair[1].endswith(pair[0])) for pair in pairs
    )


def latin_form(actor: Named) -> str | None:
    """The full name in Latin letters that an article gives beside one in Chinese characters."""
    if actor.type != "person" or actor.folded.isascii():
        return None
    return next((name for name in actor.aliases if name.isascii() and is_telling(name, "person")), None)


def _chinese(names: Iterable[str]) -> bool:
    return any(not name.isascii() for name in names)


def _agree(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether the given name of each full Chinese name here may be that of each full Latin one there."""
    letters = {other[0] for other in others if other.isascii() and " " in other}
    sounds = [_SOUNDS.get(begins, begins) for name in names if _DOT in name and (begins := _beginning(name[0]))]
    return all(letter in sound for letter in letters for sound in sounds)


def _beginning(character: str) -> str:
    """The first sound of a character's reading in pinyin, "" where no table has it."""
    reading = reading_of(character) or ""
    return reading[:2] if reading[:2] in ("zh", "ch", "sh") else reading[:1]
