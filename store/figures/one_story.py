"""Which articles tell one story? Those of the same days that share names which few others have.

Two outlets word an event so differently that a sentence of one has hardly a word of the other's; who and where they
both name. An article is found by its names: the key of one of them and of some days stands for it among the keys of its
figures.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from corpus.actors.lexicon import TITLES
from store.database.pending import Pending
from store.days import days_of
from store.figures.measured import Measured
from store.figures.names import CALENDAR
from store.utterances.blocking import SECOND_HALF, first_half
from store.utterances.quote_index import rarity_for
from store.utterances.rarity import Rarity
from store.words.terms import is_han, terms_of

_READ = 4000
"""Characters of an article that are read for names: a story names early whom it is about."""
_NAME = re.compile(r"[A-Z](?:(?<=[a-z,;] [A-Z])|(?<=\W[A-Z])(?=[\w-]+ [A-Z][a-z]))[A-Za-z\u00c0-\u024f]{2,}")
"""A capital where no sentence begins, or before another one."""
_NO_NAMES = CALENDAR.union(terms_of(" ".join(TITLES)))
_NAMES = 18
"""Names of an article that count, the most frequent."""
_SOON = 4
"""Days within which a story is told by all."""
_SLOT = 2 * _SOON
"""Days that one key stands for: two of them hold all that are near."""
_STORY, _MAYBE, _NAMED = 3.0, 2.0, 0.8
"""Shared names and words of titles, by how rare they are, that make two articles tellings of one story, or may; and
that do where the sentences of their figures share words as well."""
_WORDS, _WITH_WORDS = 3.0, 3.5
"""How many of these words are worth a name, and what both have to come to."""
_SHARED = 0.3
"""The part of the shorter one's words that both have to have."""
_COMMON = 8
"""Articles of the same days that may have a name before it tells less."""
_TELLINGS = 4
"""Articles of one story that a new one is held against: those that share most."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What an article is known by: the terms of its names, the most frequent, and of its title; the day it came out."""

    names: tuple[str, ...]
    title: tuple[str, ...]
    day: int

    @property
    def terms(self) -> dict[str, None]:
        """All of them, each once."""
        return dict.fromkeys((*self.names, *self.title))


def telling_of(pending: Pending, article_id: int) -> Telling | None:
    """What an article is known by; None where no day is known. Of a Chinese one the names are those of its actors."""
    query = "SELECT title, text, published FROM article WHERE id = ?"
    title, text, published = pending.connection.execute(query, (article_id,)).fetchone()
    days = days_of(published)
    if days is None or days[0] != days[1]:
        return None
    if is_han(text):
        actors = "SELECT folded FROM article_actor WHERE article_id = ? AND named"
        names = tuple(name for (name,) in pending.connection.execute(actors, (article_id,)))
    else:
        read = " ".join(_NAME.findall(_without_credits(pending, article_id, text[:_READ])))
        found = Counter(terms_of(read)).most_common(_NAMES)
        names = tuple(name for name, _ in found if name not in _NO_NAMES)
    return Telling(names, tuple(terms_of(title or "")), days[0])


def _without_credits(pending: Pending, article_id: int, text: str) -> str:
    """A text but for the lines that name its writer, agency and outlet, whom the story is not about."""
    query = (
        'SELECT start, "end" FROM passage WHERE article_id = ? AND start < ?'
        " AND kind IN ('byline', 'dateline', 'kicker', 'boilerplate') ORDER BY start DESC"
    )
    for start, end in pending.connection.execute(query, (article_id, len(text))):
        text = f"{text[:start]}\n{text[end:]}"
    return text


def is_one_story(pending: Pending, ours: Telling | None, theirs: Telling | None) -> bool:
    """Whether two articles may tell one story."""
    if not ours or not theirs or abs(ours.day - theirs.day) > _SOON:
        return False
    shared = ours.terms.keys() & theirs.terms.keys()
    rarity = rarity_for(pending, shared)
    return sum(_weigh(term, rarity) for term in shared) >= _MAYBE


def strangers_among(
    pending: Pending, ours: Sequence[Measured], telling: Telling | None, theirs: Sequence[Measured]
) -> set[str]:
    """Names, but the outlets', that stand among the figures of one article only; `telling` is what ours are of."""
    other = telling_of(pending, theirs[0].article)
    left, right = (frozenset[str]().union(*(f.around for f in side)) for side in (ours, theirs))
    names, known = (set(one.names if one else ()) for one in (telling, other))
    outlets = terms_of(f"{ours[0].source} {theirs[0].source}")
    return ((names & left - right) | (known & right - left)).difference(outlets)


def story_keys(telling: Telling) -> list[int]:
    """The keys under which an article is found by what it is known by."""
    return _keys(telling, telling.day)


def _keys(telling: Telling, day: int) -> list[int]:
    slot = first_half(f"story {day // _SLOT}")
    return [slot | SECOND_HALF[term] for term in telling.terms]


def other_tellings(pending: Pending, telling: Telling) -> dict[int, float]:
    """What articles entered before share with one in names, by id, those first that share most and so may tell it."""
    days = (telling.day - _SOON, telling.day + _SOON)
    keyed = {key: term for day in days for key, term in zip(_keys(telling, day), telling.terms, strict=True)}
    found: dict[str, set[int]] = {}
    for key, figures in pending.figures.find(set(keyed)).items():
        found.setdefault(keyed[key], set()).update(figures)
    shared = _shared(pending, found)
    figures = sorted((f for f in shared if shared[f] >= _NAMED), key=lambda f: (-shared[f], -f))[:_TELLINGS]
    query = "SELECT id, article_id FROM figure WHERE id IN (SELECT value FROM json_each(?))"
    articles = dict(pending.connection.execute(query, (json.dumps(figures),)).fetchall()) if figures else {}
    return {articles[figure]: shared[figure] for figure in figures if figure in articles}


def tell_one_story(pending: Pending, named: float, ours: Set[str], theirs: Set[str]) -> bool:
    """Whether two articles that share so much in names tell one story: with few names, by what they count too.

    Of each the words of the sentences that its figures stand in are looked at.
    """
    if named >= _STORY:
        return True
    left, right = ours - CALENDAR, theirs - CALENDAR
    shared = left & right
    if len(shared) < _SHARED * min(len(left), len(right)):
        return False  # of many words some are always shared
    return named + sum(map(rarity_for(pending, shared).share, shared)) / _WORDS >= _WITH_WORDS


def _shared(pending: Pending, found: Mapping[str, set[int]]) -> dict[int, float]:
    """How much each of these articles shares: the rarer a name in what people say, and in these days, the more."""
    rarity = rarity_for(pending, found)
    shared: defaultdict[int, float] = defaultdict(float)
    for name, figures in found.items():
        weight = _weigh(name, rarity) * min(1.0, _COMMON / len(figures))
        for figure in figures:
            shared[figure] += weight
    return shared


def _weigh(term: str, rarity: Rarity) -> float:
    """How much a term tells; of a pair of characters, several of which make a word, half."""
    return rarity.share(term) ** 2 * (0.5 if len(term) == 2 and not term.isascii() else 1.0)
