"""Which articles tell one story? Those of the same days that share names which few others have.

Two outlets word an event so differently that a sentence of one has hardly a word of the other's; who and where they
both name. An article is found by its names: the key of one of them and of some days stands for it among the keys of its
figures.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from store.database.pending import Pending
from store.days import days_of
from store.figures.measured import Measured
from store.utterances.blocking import SECOND_HALF, first_half
from store.utterances.quote_index import rarity_for
from store.words.terms import is_han, terms_of

_READ = 6000
"""Characters of an article that are read for names: a story names early whom it is about."""
_NAME = re.compile(
    r"(?:(?<=[a-z,;] )|\b(?=[A-Z][\w-]+ [A-Z][a-z]))(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar(?:ch)?\b"
    r"|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec)[A-Z][A-Za-z\u00c0-\u024f]{2,}"
)
_NAMES = 24
"""Names of an article that count, the most frequent."""
_SLOT = 4
"""Days that one key stands for."""
_STORY = 2.0
"""Shared names, by how rare they are, that make two articles tellings of one story."""
_COMMON = 8
"""Articles of the same days that may have a name before it tells less."""
_TELLINGS = 4
"""Articles of one story that a new one is held against: those that share most."""


def names_in(text: str, actors: Iterable[str] = ()) -> list[str]:
    """The terms of the names in a text, the most frequent; of a Chinese one those of its `actors`, as folded names."""
    names = list(actors) if is_han(text) else terms_of(" ".join(_NAME.findall(text[:_READ])))
    return [name for name, _ in Counter(names).most_common(_NAMES)]


def names_of(pending: Pending, article_id: int) -> tuple[list[str], int] | None:
    """The names of an article, and the day it came out; None where that is not known."""
    row = pending.connection.execute("SELECT text, published FROM article WHERE id = ?", (article_id,)).fetchone()
    days = days_of(row[1])
    if days is None or days[0] != days[1]:
        return None
    actors = pending.connection.execute(
        "SELECT folded FROM article_actor WHERE article_id = ? AND named", (article_id,)
    )
    return names_in(row[0], (name for (name,) in actors)), days[0]


def is_one_story(pending: Pending, ours: tuple[Sequence[str], int], theirs: tuple[Sequence[str], int]) -> bool:
    """Whether two articles, each given by its names and its day, tell one story."""
    if abs(ours[1] - theirs[1]) > _SLOT:
        return False
    shared = {*ours[0]} & {*theirs[0]}
    rarity = rarity_for(pending, shared)
    return sum(rarity.share(name) ** 2 for name in shared) >= _STORY


def strangers_among(
    pending: Pending, ours: Sequence[Measured], names: Iterable[str], theirs: Sequence[Measured]
) -> set[str]:
    """Names that stand among the figures of one of two articles only; `names` are those of our figures' article."""
    known = names_of(pending, theirs[0].article) if theirs else None
    left, right = (frozenset[str]().union(*(f.around for f in side)) for side in (ours, theirs))
    return (set(names) & left - right) | (set(known[0] if known else ()) & right - left)


def story_keys(names: Iterable[str], day: int) -> list[int]:
    """The keys under which an article of this day is found by its names."""
    slot = first_half(f"story {day // _SLOT}")
    return [slot | SECOND_HALF[name] for name in names]


def tellings_of(pending: Pending, names: Sequence[str], day: int) -> list[int]:
    """Other articles of the story that these names of an article of this day tell of, those that share most first."""
    slots = (day - _SLOT, day, day + _SLOT)
    keyed = {key: name for slot in slots for key, name in zip(story_keys(names, slot), names, strict=True)}
    buckets = pending.figures.find(set(keyed))
    if not buckets:
        return []
    found: dict[str, set[int]] = {}
    for key, figures in buckets.items():
        found.setdefault(keyed[key], set()).update(figures)
    shared = _shared(pending, found)
    figures = sorted((f for f in shared if shared[f] >= _STORY), key=lambda f: (-shared[f], -f))[:_TELLINGS]
    query = "SELECT id, article_id FROM figure WHERE id IN (SELECT value FROM json_each(?))"
    articles = dict(pending.connection.execute(query, (json.dumps(figures),)).fetchall())
    return [articles[figure] for figure in figures if figure in articles]


def _shared(pending: Pending, found: Mapping[str, set[int]]) -> dict[int, float]:
    """How much each of these articles shares: the rarer a name in what people say, and in these days, the more."""
    rarity = rarity_for(pending, found)
    shared: defaultdict[int, float] = defaultdict(float)
    for name, figures in found.items():
        weight = rarity.share(name) ** 2 * min(1.0, _COMMON / len(figures))
        for figure in figures:
            shared[figure] += weight
    return shared
