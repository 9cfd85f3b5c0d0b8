"""Whom does a query name? A row shows who speaks, so their quotes are found beside those that hold its words."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapidfuzz.distance import OSA

from store.reads.browse import selected
from store.reads.filters import Filters
from store.search.candidates import Candidates
from store.search.find import STRONG, Ranked, excluded, required
from store.search.query import Query
from store.search.recent import Recent
from store.search.tiers import Likeness, all_of, any_of, like
from store.search.vocabulary import Vocabulary
from store.search.wording import Part, wording
from store.words.fold import fold

MOST_WORDS = 8
"""Words of a query among which a name is looked for."""
LONGEST_NAME = 4
SHORTEST_BEGINNING = 3
"""Characters from which the beginning of a name is taken for it."""
SHORTEST_MISSPELT, LONG = 5, 8
"""Characters from which a name may have a wrong letter after its first, and from which two."""
MOST_ACTORS = 20
MOST_QUOTES = 5000


def with_named(
    ranked: Ranked,
    query: Query,
    filters: Filters,
    limit: int,
    connection: sqlite3.Connection,
    vocabulary: Vocabulary,
    recent: Recent,
) -> Ranked:
    """What was found by its words, and the quotes of whom these name: below all that fits well, above the rest.

    What holds the words only from within a word fits no better than a name. Words that are no part of the name have to
    stand in the quote as they are or, where none is found so, nearly.
    """
    words = wording(query.text, query.is_typing(0))
    strong = [c for c in ranked.best if c.score >= STRONG and not (words and words.is_inside(c.joined))]
    if len(strong) >= limit or filters.actors:
        return ranked
    above, found = {candidate.id for candidate in strong}, {candidate.id for candidate in ranked.best}
    most = max(MOST_QUOTES, limit)
    named = [i for i in _quotes_named(connection, vocabulary, query, filters, most) if i not in above]
    if not named:
        return ranked
    candidates = recent.candidates(named[: limit - len(strong)])
    for candidate in candidates:
        candidate.score = STRONG
    others, above = set(named) - found, above.union(named)
    below = [candidate for candidate in ranked.best if candidate.id not in above]
    for candidate in below:
        candidate.score = min(candidate.score, STRONG)
    best = (*strong, *candidates, *below)[:limit]
    overlaps = ranked.total > len(ranked.best)  # some of the others may have been counted already
    total = max(ranked.total, len(found) + len(others)) if overlaps else ranked.total + len(others)
    return replace(ranked, best=best, total=total, more=ranked.more or overlaps or len(named) == most)


def _quotes_named(
    connection: sqlite3.Connection, vocabulary: Vocabulary, query: Query, filters: Filters, most: int
) -> list[int]:
    """The quotes of whom the longest name in the query means, misspelt or not; those of the newest articles first."""
    named: list[tuple[tuple[int, ...], tuple[Part, ...]]] = []

    def said_by(actors: tuple[int, ...], words: Iterable[str]) -> list[int]:
        only = replace(filters, actors=actors)
        return _spoken(connection, only, [*required(query), *words], excluded(query), most)

    for actors, others in _named(connection, vocabulary, query):
        if said := said_by(actors, [part.expression for part in others]):
            return said
        named.append((actors, others))
    for actors, others in named:
        near = [like(part, vocabulary, Likeness.RARE).expression for part in others]
        if near and all(near) and (said := said_by(actors, near)):
            return said
    return []


def _named(
    connection: sqlite3.Connection, vocabulary: Vocabulary, query: Query
) -> Iterator[tuple[tuple[int, ...], tuple[Part, ...]]]:
    """Whom the query may name, the longest name first and those misspelt last, each with its other words."""
    words = query.text.split()[:MOST_WORDS]
    is_typing = query.is_typing(0) and not query.text[-1:].isspace()
    pieces = [
        (end - length, end)
        for length in range(min(LONGEST_NAME, len(words)), 0, -1)
        for end in range(length, len(words) + 1)
    ]
    for find in (_actors, _nearly):
        for start, end in pieces:
            is_last = end == len(words)
            name = fold(" ".join(words[start:end]))
            if find is _nearly and all(map(vocabulary.count, name.split())):
                continue  # quotes have these words, so that nothing is misspelt
            if actors := find(connection, name, is_typing and is_last):
                others = wording(" ".join(words[:start] + words[end:]), is_typing and not is_last)
                yield actors, others.parts if others else ()


def _actors(connection: sqlite3.Connection, name: str, is_beginning: bool) -> tuple[int, ...]:
    """Who has this name, or one that begins with it; the whole or one word of a person's."""
    last = f"{name}\U0010ffff" if is_beginning and len(name) >= SHORTEST_BEGINNING else name
    rows = connection.execute(
        "SELECT DISTINCT n.actor_id FROM actor_name n JOIN actor a ON a.id = n.actor_id"
        " WHERE a.named AND n.folded BETWEEN ? AND ? ORDER BY n.folded LIMIT ?",
        (name, last, MOST_ACTORS),
    )
    return tuple(row[0] for row in rows)


def _nearly(connection: sqlite3.Connection, name: str, is_beginning: bool) -> tuple[int, ...]:
    """Who has a name that is a letter off, a long one two; of these, who is nearest. The first letter is right."""
    if len(name) < SHORTEST_MISSPELT:
        return ()
    edits = 1 if len(name) < LONG else 2
    rows = connection.execute(
        "SELECT DISTINCT n.actor_id, n.folded FROM actor_name n JOIN actor a ON a.id = n.actor_id"
        " WHERE a.named AND n.folded BETWEEN ? AND ? AND length(n.folded) BETWEEN ? AND ?",
        (name[0], f"{name[0]}\U0010ffff", len(name) - edits, len(name) + edits),
    )
    near = [(off, actor) for actor, known in rows if (off := OSA.distance(name, known, score_cutoff=edits)) <= edits]
    nearest = min(near, default=(0, 0))[0]
    return tuple(actor for off, actor in near if off == nearest)[:MOST_ACTORS]


def _spoken(
    connection: sqlite3.Connection, filters: Filters, needed: list[str], without: list[str], most: int
) -> list[int]:
    if needed:
        candidates = Candidates(connection, filters, (), without)
        return candidates.newest(all_of(needed), most)
    return selected(connection, filters, any_of(without) if without else "", most)
