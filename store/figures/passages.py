"""What do the passages of two figures, one Chinese and one in English, both speak of?"""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.figures.measured import Measured, sentence_at
from store.words.bilingual import ENGLISH, gloss_of, words_in
from store.words.terms import terms_of

_ABOUT = 120
"""Characters on either side of a figure within which somebody named, or another figure, has to do with it."""
_SHOWN = 4
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """What is known of where a figure stands that another language has too."""

    words: frozenset[str] = frozenset()
    """Of a Chinese one, the words of which English ones are known."""
    names: frozenset[str] = frozenset()
    """Of a Chinese one, what it writes in Latin letters."""
    actors: frozenset[int] = frozenset()
    values: frozenset[tuple[str, float]] = frozenset()
    """Kind and size of the other figures beside it."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What two passages share: words and names, figures, all of them by weight, and in words."""

    words: int
    figures: int
    things: int
    known: int
    """Words and names known of the Chinese one."""
    why: tuple[str, ...]


def passages_of(connection: sqlite3.Connection, figures: Sequence[Measured], texts: bool) -> dict[int, Passage]:
    """The passage of each figure; with `texts` the words of Chinese ones are looked at."""
    articles = sorted({figure.article for figure in figures})
    among = "a.id IN (SELECT value FROM json_each(?))"
    named: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for article, actor, mentions in connection.execute(
        "SELECT n.article_id, l.actor_id, n.mentions FROM article a JOIN article_actor n ON n.article_id = a.id"
        f" JOIN actor_link l ON l.article_actor_id = n.id WHERE n.named AND {among}",
        (json.dumps(articles),),
    ):
        named[article] += [(start, actor) for start, _ in json.loads(mentions)]
    query = f"SELECT a.id, a.text FROM article a WHERE {among}"
    known = dict(connection.execute(query, (json.dumps(articles),)).fetchall()) if texts else {}
    beside: dict[int, list[Measured]] = defaultdict(list)
    for figure in figures:
        beside[figure.article].append(figure)
    found = {}
    for figure in figures:
        sentence = sentence_at(known[figure.article], figure.start, figure.end) if texts else ""
        found[figure.id] = Passage(
            frozenset(words_in(sentence)),
            frozenset(_NAME.findall(sentence)),
            frozenset(actor for start, actor in named[figure.article] if is_near(figure, start)),
            frozenset((o.kind, o.high) for o in beside[figure.article] if o is not figure and is_near(figure, o.start)),
        )
    return found


def is_near(figure: Measured, start: int) -> bool:
    """Whether a place of its article belongs to a figure's passage."""
    return figure.start - _ABOUT <= start < figure.end + _ABOUT


def shared_by(chinese: Passage, english: Passage, terms: frozenset[str]) -> Shared:
    """What two passages both speak of; `terms` are those of the English figure's sentence."""
    words = sorted(word for word in chinese.words if not ENGLISH[word].isdisjoint(terms))
    names = sorted(name for name in chinese.names if not terms.isdisjoint(terms_of(name)))
    actors, values = chinese.actors & english.actors, chinese.values & english.values
    glosses = list(dict.fromkeys(gloss_of(word, terms) for word in words))
    why = (
        f"both speak of {_listed(glosses)}" if glosses else "",
        f"share the name {_listed(names)}" if names else "",
        "somebody named beside both is the same" if actors else "",
        f"{len(values)} more figure{'s' if len(values) > 1 else ''} beside both" if values else "",
    )
    told, known = len(words) + len(names), len(chinese.words) + len(chinese.names)
    things = told + min(2, len(actors)) + 2 * len(values)
    return Shared(told, len(values), things, known, tuple(filter(None, why)))


def _listed(words: Iterable[str]) -> str:
    return ", ".join(list(words)[:_SHOWN])
