"""Whom does a query name? A row shows who speaks, so their quotes are found beside those that hold its words."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from store.reads.browse import selected
from store.reads.filters import Filters
from store.search.candidates import Candidates
from store.search.described import Descriptions
from store.search.find import NO_END, Ranked, excluded, required
from store.search.names import nearest_actors
from store.search.query import Query
from store.search.tiers import Likeness, all_of, any_of, like
from store.search.vocabulary import Vocabulary
from store.search.wording import Part, wording
from store.words.fold import fold

MOST_WORDS = 8
"""Words of a query among which a name is looked for."""
LONGEST_NAME = 4
SHORTEST_BEGINNING = 3
"""Characters from which the beginning of a name is taken for it."""
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady"))
"""Before a name; no quote has to hold them."""
MOST_ACTORS = 20
MOST_QUOTES = 5000


def with_named(
    ranked: Ranked,
    query: Query,
    filters: Filters,
    connection: sqlite3.Connection,
    vocabulary: Vocabulary,
    describing: Iterable[Descriptions],
    every: bool,
) -> Ranked:
    """What was found by its words, and the quotes of whom these name or describe; `every` one, or the first of many.

    Words that are no part of the name have to stand in the quote as they are or, where none is found so, nearly.
    """
    if filters.actors:
        return ranked
    most = NO_END if every else MOST_QUOTES

    def said_by(actors: tuple[int, ...], words: Iterable[str]) -> list[int]:
        only = replace(filters, actors=actors)
        return _spoken(connection, only, [*required(query), *words], excluded(query), most)

    described = (descriptions.meant(query.text, query.is_typing(0)) for descriptions in describing)
    called, _ = _said_by_any(_named(connection, vocabulary, query, _actors), vocabulary, said_by)
    ways = [(called, True)] if called else []
    others = described if called else (_named(connection, vocabulary, query, _nearly), *described)
    ways += [_said_by_any(meant, vocabulary, said_by) for meant in others]
    return replace(
        ranked,
        named=tuple(dict.fromkeys(quote for said, _ in ways for quote in said)),
        in_full=tuple(dict.fromkeys(quote for said, in_full in ways if in_full for quote in said)),
        more=ranked.more or most in [len(said) for said, _ in ways],
    )


def _said_by_any(
    meant: Iterator[tuple[tuple[int, ...], Sequence[Part]]],
    vocabulary: Vocabulary,
    said_by: Callable[[tuple[int, ...], Iterable[str]], list[int]],
) -> tuple[list[int], bool]:
    """The quotes of the first actors that said the words beside their name, misspelt or not; the newest first.

    With whether there are such words, and spelt so.
    """
    asked = []
    for actors, others in meant:
        asked.append((actors, others))
        known = all(vocabulary.most(part.terms, part.prefix) for part in others)
        if known and (said := said_by(actors, [part.expression for part in others])):
            return said, bool(others)
    for actors, others in asked:
        near = [like(part, vocabulary, Likeness.RARE).expression for part in others]
        if near and all(near) and (said := said_by(actors, near)):
            return said, False
    return [], False


def _named(
    connection: sqlite3.Connection,
    vocabulary: Vocabulary,
    query: Query,
    find: Callable[[sqlite3.Connection, str, bool], tuple[int, ...]],
) -> Iterator[tuple[tuple[int, ...], tuple[Part, ...]]]:
    """Whom the query may name, as `find` finds them, the longest name first, each with its other words."""
    words = query.text.split()[:MOST_WORDS]
    is_typing = query.is_typing(0) and not query.text[-1:].isspace()
    pieces = [
        (end - length, end)
        for length in range(min(LONGEST_NAME, len(words)), 0, -1)
        for end in range(length, len(words) + 1)
    ]
    for start, end in pieces:
        is_last = end == len(words)
        name = fold(" ".join(words[start:end]))
        if find is _nearly and all(map(vocabulary.count, name.split())):
            continue  # quotes have these words, so that nothing is misspelt
        if actors := find(connection, name, is_typing and is_last):
            titled = start > 0 and words[start - 1].lower().rstrip(".") in _TITLES
            others = wording(" ".join(words[: start - titled] + words[end:]), is_typing and not is_last)
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
    return tuple(nearest_actors(connection, name)[:MOST_ACTORS])


def _spoken(
    connection: sqlite3.Connection, filters: Filters, needed: list[str], without: list[str], most: int
) -> list[int]:
    if needed:
        candidates = Candidates(connection, filters, (), without)
        return candidates.newest(all_of(needed), most)
    return selected(connection, filters, any_of(without) if without else "", most)
