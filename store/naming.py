"""Which source, actor or article does a person mean by the name they typed?"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath
from typing import TypeVar

from store.actors import list_actors
from store.answers import ActorAnswer, SourceAnswer
from store.errors import StoreError
from store.fold import fold
from store.sources import list_sources
from store.store import Store

T = TypeVar("T")
_SUGGESTED = 6


def sources_named(store: Store, name: str) -> tuple[SourceAnswer, ...]:
    """The sources that a name, its initials ("scmp") or a part of it means. Raises StoreError for none."""
    sources = list_sources(store)
    found = _best(name, sources, lambda s: [s.label], lambda s: [s.label, s.name])
    if not found:
        raise StoreError(f"No source is called {name!r}. {_there_are((s.label for s in sources), 'h200-tui sources')}")
    return found


def actors_named(store: Store, name: str) -> tuple[ActorAnswer, ...]:
    """The actors that a name, an alias, initials or a part of it means. Raises StoreError for none."""
    actors = list_actors(store)
    found = _best(name, actors, lambda a: [a.name], lambda a: [a.name, *a.aliases])
    if not found:
        named = (a.name for a in actors if a.named)
        raise StoreError(f"Nobody is called {name!r} in the store. {_there_are(named, 'h200-tui actors')}")
    return found


def articles_named(store: Store, name: str) -> tuple[int, ...]:
    """The ids of the articles that exactly this source, article number or file name means; none if nothing does.

    Exact, because what follows may be their removal; every version of an article is meant.
    """
    wanted = fold(name)
    sources = [s.id for s in list_sources(store) if fold(s.label) == wanted]
    with store.reading() as connection:
        if sources:
            rows = connection.execute("SELECT id FROM article WHERE source_id = ? ORDER BY id", sources[:1])
            return tuple(row[0] for row in rows)
        number = name.removeprefix("#")
        if number.isascii() and number.isdigit() and len(number) < 19:
            rows = connection.execute("SELECT id FROM article WHERE id = ?", (int(number),))
            if ids := tuple(row[0] for row in rows):
                return ids
        files = connection.execute("SELECT document_id, name FROM document_name ORDER BY document_id").fetchall()
        documents = [d for d, file in files if file == name] or [d for d, file in files if PurePath(file).name == name]
        articles: list[int] = []
        for document in dict.fromkeys(documents):
            rows = connection.execute("SELECT id FROM article WHERE document_id = ? ORDER BY id", (document,))
            articles += (row[0] for row in rows)
    return tuple(articles)


def _best(
    name: str, items: Sequence[T], first: Callable[[T], list[str]], every: Callable[[T], list[str]]
) -> tuple[T, ...]:
    """All items of the strictest kind of match that any item gives."""
    wanted = fold(name)
    if not wanted:
        return ()
    own = [(item, [fold(n) for n in first(item)]) for item in items]
    wider = [(item, [fold(n) for n in every(item)]) for item in items]
    tries = ((own, str.__eq__), (wider, str.__eq__), (wider, _is_initials), (wider, _begins_words), (wider, _contains))
    for entries, test in tries:
        if found := tuple(item for item, names in entries if any(test(n, wanted) for n in names)):
            return found
    return ()


def _is_initials(name: str, wanted: str) -> bool:
    return len(wanted) > 1 and "".join(word[0] for word in name.split()) == wanted


def _begins_words(name: str, wanted: str) -> bool:
    return f" {wanted}" in f" {name}"


def _contains(name: str, wanted: str) -> bool:
    return wanted in name


def _there_are(names: Iterable[str], command: str) -> str:
    some = list(dict.fromkeys(names))
    if not some:
        return "The store is empty: fill it with h200-tui add."
    more = f" and more; see {command}" if len(some) > _SUGGESTED else ""
    return f"There are: {', '.join(some[:_SUGGESTED])}{more}."
