"""Which source, actor or article does a person mean by the name they typed?"""

import json
from collections.abc import Iterable
from pathlib import PurePath

from store.answers import ActorAnswer, SourceAnswer
from store.database.store import Store
from store.errors import StoreError
from store.reads.actors import list_actors
from store.reads.sources import list_sources
from store.search.names import meant, nearest_in_part
from store.words.fold import fold

_SUGGESTED = 6
IN_A_TABLE = "The names of one outlet join in aliases.toml; h200-tui reparse follows."


def sources_named(store: Store, name: str) -> tuple[SourceAnswer, ...]:
    """The sources that a name, its initials ("scmp") or a part of it means. Raises StoreError for none."""
    sources = list_sources(store)
    ids = meant(((s.id, written) for s in sources for written in (s.label, s.name)), name)
    if not ids:
        near = nearest_in_part(((s.label, written) for s in sources for written in (s.label, s.name)), name)
        labels = near or [s.label for s in sources]
        raise StoreError(f"No source is called {name!r}. {_there_are(labels, 'h200-tui sources', bool(near))}")
    return tuple(s for s in sources if s.id in ids)


def source_ids_named(store: Store, name: str | None) -> tuple[int, ...] | None:
    """The ids of the sources that a name means, an outlet's and our brief's of it; None, for all, without a name.

    Raises StoreError for a name that means none.
    """
    return tuple(source.id for source in sources_named(store, name)) if name else None


def actors_named(store: Store, name: str) -> tuple[ActorAnswer, ...]:
    """The actors that a name, an alias, initials or a part of it means. Raises StoreError for none."""
    actors = list_actors(store)
    ids = set(meant(((a.id, written) for a in actors for written in (a.name, *a.aliases)), name))
    if not ids:
        near = nearest_in_part(((a.name, w) for a in actors if a.named for w in (a.name, *a.aliases)), name)
        names = near or [a.name for a in actors if a.named]
        raise StoreError(f"Nobody is called {name!r} in the store. {_there_are(names, 'h200-tui actors', bool(near))}")
    return tuple(a for a in actors if a.id in ids)


def actor_called(store: Store, name: str) -> ActorAnswer:
    """The one actor of this number or exactly this name or, if it is nobody's own, alias, case and accents aside.

    Exact, because what follows is said of all its articles. Raises StoreError for nobody, and for several.
    """
    wanted, every = fold(name), list_actors(store)
    actors = [actor for actor in every if actor.named]
    found = (
        [a for a in every if name == str(a.id)]
        or [a for a in actors if fold(a.name) == wanted]
        or [a for a in actors if wanted in map(fold, a.aliases)]
        or [a for a in every if fold(a.name) == wanted]
    )
    if len(found) == 1:
        return found[0]
    if found:
        raise StoreError(f"{len(found)} are called {name!r}; write the number of one: {'; '.join(map(_told, found))}.")
    if any(fold(source.name) == wanted for source in list_sources(store)):
        raise StoreError(f"{name!r} is a source, of whom no article tells. {IN_A_TABLE}")
    near = set(meant(((a.id, written) for a in actors for written in (a.name, *a.aliases)), name))
    names = [a.name for a in actors if a.id in near] or [a.name for a in actors]
    raise StoreError(f"Nobody is called just {name!r} in the store. {_there_are(names, 'h200-tui actors')}")


def _told(actor: ActorAnswer) -> str:
    """What tells an actor from another of its name."""
    return f"{actor.id} ({', '.join([actor.type, *[label for label, _ in actor.sources][:_SUGGESTED]])})"


def articles_named(store: Store, name: str) -> tuple[int, ...]:
    """The ids of the articles that exactly this source, article number or file name means; none if nothing does.

    Exact, because what follows may be their removal; a source means the latest version of each of its articles. Raises
    StoreError where case and accents aside the name is that of several sources, or files of it lie in several folders.
    """
    wanted, every = fold(name), list_sources(store)
    sources = [s.id for s in every if s.label == name] or [s.id for s in every if fold(s.label) == wanted]
    if len(sources) > 1:
        labels = " and ".join(s.label for s in every if s.id in sources)
        raise StoreError(f"{name!r} may be {labels}; write the one you mean as it is written there.")
    with store.reading() as connection:
        if sources:
            query = "SELECT id FROM article WHERE source_id = ? AND superseded_by IS NULL ORDER BY id"
            rows = connection.execute(query, sources)
            return tuple(row[0] for row in rows)
        number = name.removeprefix("#")
        if number.isascii() and number.isdigit() and len(number) < 19:
            rows = connection.execute("SELECT id FROM article WHERE id = ?", (int(number),))
            if ids := tuple(row[0] for row in rows):
                return ids
        files = connection.execute("SELECT name, document_id FROM document_name ORDER BY document_id").fetchall()
        query = "SELECT id FROM article WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, id"
        return tuple(row[0] for row in connection.execute(query, (json.dumps(_documents(files, name)),)))


def _documents(files: Iterable[tuple[str, int]], name: str) -> list[int]:
    """The documents that came under a path or, if under none of them, as a file of this name in one folder."""
    paths: dict[str, list[int]] = {}
    for path, document in files:
        if name in (path, PurePath(path).name):
            paths.setdefault(path, []).append(document)
    if name in paths:
        return paths[name]
    every = sorted({document for documents in paths.values() for document in documents})
    if every and every not in paths.values():
        may_be = ", ".join(sorted(paths)[:_SUGGESTED])
        raise StoreError(f"{name!r} may be {may_be}; write the path of the one you mean.")
    return every


def _there_are(names: Iterable[str], command: str, are_near: bool = False) -> str:
    some = list(dict.fromkeys(names))
    if are_near:
        return f"Did you mean {' or '.join(some[:_SUGGESTED])}?"
    if not some:
        return "There is nobody and nothing of that kind yet; h200-tui add brings articles in."
    more = f" and more; see {command}" if len(some) > _SUGGESTED else ""
    return f"There are: {', '.join(some[:_SUGGESTED])}{more}."
