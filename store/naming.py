"""Which source, actor or article does a person mean by the name they typed?"""

from collections.abc import Iterable
from pathlib import PurePath

from store.actors import list_actors
from store.answers import ActorAnswer, SourceAnswer
from store.errors import StoreError
from store.fold import fold
from store.resolve import meant
from store.sources import list_sources
from store.store import Store

_SUGGESTED = 6


def sources_named(store: Store, name: str) -> tuple[SourceAnswer, ...]:
    """The sources that a name, its initials ("scmp") or a part of it means. Raises StoreError for none."""
    sources = list_sources(store)
    ids = meant(((s.id, written) for s in sources for written in (s.label, s.name)), name)
    if not ids:
        raise StoreError(f"No source is called {name!r}. {_there_are((s.label for s in sources), 'h200-tui sources')}")
    return tuple(s for s in sources if s.id in ids)


def actors_named(store: Store, name: str) -> tuple[ActorAnswer, ...]:
    """The actors that a name, an alias, initials or a part of it means. Raises StoreError for none."""
    actors = list_actors(store)
    ids = set(meant(((a.id, written) for a in actors for written in (a.name, *a.aliases)), name))
    if not ids:
        named = (a.name for a in actors if a.named)
        raise StoreError(f"Nobody is called {name!r} in the store. {_there_are(named, 'h200-tui actors')}")
    return tuple(a for a in actors if a.id in ids)


def articles_named(store: Store, name: str) -> tuple[int, ...]:
    """The ids of the articles that exactly this source, article number or file name means; none if nothing does.

    Exact, because what follows may be their removal; every version of an article is meant. Raises StoreError where case
    and accents aside the name is that of several sources.
    """
    wanted, every = fold(name), list_sources(store)
    sources = [s.id for s in every if s.label == name] or [s.id for s in every if fold(s.label) == wanted]
    if len(sources) > 1:
        labels = " and ".join(s.label for s in every if s.id in sources)
        raise StoreError(f"{name!r} may be {labels}; write the one you mean as it is written there.")
    with store.reading() as connection:
        if sources:
            rows = connection.execute("SELECT id FROM article WHERE source_id = ? ORDER BY id", sources)
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


def _there_are(names: Iterable[str], command: str) -> str:
    some = list(dict.fromkeys(names))
    if not some:
        return "There is nobody and nothing of that kind yet; h200-tui add brings articles in."
    more = f" and more; see {command}" if len(some) > _SUGGESTED else ""
    return f"There are: {', '.join(some[:_SUGGESTED])}{more}."
