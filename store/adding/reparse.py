"""Run today's parser over the kept bytes of what an older one read, or one with other names, and say what changed.

A document at a time, each in one transaction: stopped or killed, the next run goes on with what is left.
"""

import json
import sqlite3
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass

from corpus.limits import Limits
from corpus.read import PARSER_VERSION
from store.adding.crew import Crew
from store.answers import source_label
from store.database.pending import Pending
from store.database.store import Store
from store.entries.documents import Document, supplied_json
from store.entries.entry import Entry
from store.entries.parsing import Parsed, Unreadable
from store.known_names import parser_of, reading_version
from store.writing.keep import keep_in
from store.writing.kept_bytes import DAMAGED, KeptBytes, kept_bytes

_PAGE = 64


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """What a newer parser made of one article; `failure` says why the older reading stays."""

    article_id: int
    title: str | None
    source: str
    from_version: int
    to_version: int
    text_changed: bool = False
    about_changed: tuple[str, ...] = ()
    """The particulars that differ: title, outlet, author, published, form, url, language."""
    quotes_gained: tuple[str, ...] = ()
    quotes_lost: tuple[str, ...] = ()
    speakers_changed: tuple[tuple[str, str | None, str | None], ...] = ()
    """(quote, speaker before, speaker after)."""
    relays_changed: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    """(quote, through whom before, through whom after)."""
    figures_gained: tuple[str, ...] = ()
    figures_lost: tuple[str, ...] = ()
    actors_gained: tuple[tuple[str, str], ...] = ()
    """(name, type): an actor of another name or type is lost and gained."""
    actors_lost: tuple[tuple[str, str], ...] = ()
    failure: str | None = None

    @property
    def is_same(self) -> bool:
        """Whether nothing that a reader sees has changed."""
        passages = (self.quotes_gained, self.quotes_lost, self.figures_gained, self.figures_lost)
        whose = (self.speakers_changed, self.relays_changed, self.actors_gained, self.actors_lost)
        return not any((self.text_changed, self.failure, self.about_changed, *passages, *whose))


@dataclass(frozen=True, slots=True)
class _Before:
    """An article as the store has it."""

    id: int
    part: int
    version: int
    source: str
    about: dict[str, str | None]
    text: str
    quotes: tuple["_Told", ...]
    figures: tuple[str, ...]
    actors: tuple[tuple[str, str, bool], ...]
    """(name, type, whether a person has said of any quote that they spoke)."""


_Told = tuple[str, str, str | None, tuple[str, ...]]
"""Kind, text, speaker and relays of a quote."""


def count_outdated(store: Store, every: bool = False) -> int:
    """How many articles another parser read, or one that knew other names; with `every`, how many there are."""
    with store.reading() as connection:
        query = "SELECT count(*) FROM article WHERE ? OR parser_version <> ?"
        return int(connection.execute(query, (every, reading_version())).fetchone()[0])


def reparse(
    store: Store,
    *,
    every: bool = False,
    executor: Executor | None = None,
    workers: int | None = None,
    limits: Limits | None = None,
    on_change: Callable[[ArticleChange], None] | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Parse again what another version of the parser or of the alias table read (`every`: all); how many articles were.

    `on_change` is called in this thread for each article, changed or not. Raises StoreError.
    """
    waiting: deque[KeptBytes] = deque()
    done = 0
    with closing(Crew(executor, workers, limits)) as crew:
        for result in crew.parse(_documents(store, every, waiting), stop):
            for change in _write(store, waiting.popleft(), result):
                done += 1
                if on_change is not None:
                    on_change(change)
    return done


def _documents(store: Store, every: bool, waiting: deque[KeptBytes]) -> Iterator[Document | None]:
    """The documents to parse, one for each outlet they were supplied with, in the order of adding."""
    last = (0, "")
    while True:
        with store.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT document_id, supplied FROM article WHERE (document_id, supplied) > (?, ?)"
                " AND (? OR parser_version <> ?) ORDER BY 1, 2 LIMIT ?",
                (*last, every, reading_version(), _PAGE),
            ).fetchall()
        if not rows:
            return
        for document_id, supplied in rows:
            kept = kept_bytes(store, document_id, supplied)
            if kept is not None:
                waiting.append(kept)
                yield kept.document
        last = rows[-1]


def _write(store: Store, kept: KeptBytes, result: Parsed | Unreadable | None) -> list[ArticleChange]:
    with store.writing() as connection:
        before = _before(connection, kept)
        if not before:  # removed while it was parsed: what a person took out stays out
            return []
        if kept.document is None or not isinstance(result, Parsed):
            reason = result.reason if isinstance(result, Unreadable) else DAMAGED
            return [_failed(old, reason) for old in before.values()]
        with Pending(connection) as pending:
            keep_in(pending, kept.document, result.entries, again=True)
    entries = result.entries
    changes = [_compared(before[i], entries[i]) for i in before if i < len(entries)]
    return changes + [_failed(before[i], "This part is no article any more.") for i in before if i >= len(entries)]


def _before(connection: sqlite3.Connection, kept: KeptBytes) -> dict[int, _Before]:
    """The document's articles under its supplied outlet, by part."""
    rows = connection.execute(
        "SELECT a.id, a.part, a.parser_version, s.name, s.brief, a.title, a.outlet, a.author, a.published, a.form,"
        " a.url, a.language, a.text FROM article a JOIN source s ON s.id = a.source_id"
        " WHERE a.document_id = ? AND a.supplied = ? ORDER BY a.part",
        (kept.id, supplied_json(kept.supplied)),
    ).fetchall()
    found = {}
    for row in rows:
        figures = connection.execute("SELECT text FROM figure WHERE article_id = ? ORDER BY id", row[:1])
        actors = connection.execute(_ACTORS, row[:1])
        found[row[1]] = _Before(
            row[0],
            row[1],
            parser_of(row[2]),
            source_label(row[3], bool(row[4])),
            dict(zip(_ABOUT, row[5:12], strict=True)),
            row[12],
            _told_before(connection, row[0]),
            tuple(f[0] for f in figures),
            tuple(actors),
        )
    return found


def _told_before(connection: sqlite3.Connection, article_id: int) -> tuple[_Told, ...]:
    """The quotes of an article as they were parsed, whatever a person has put right."""
    rows = connection.execute(
        "SELECT kind, text, CASE WHEN c.parsed IS NULL THEN speaker ELSE json_extract(c.parsed, '$.speaker') END,"
        " CASE WHEN c.parsed IS NULL THEN (SELECT json_group_array(name) FROM"
        " (SELECT name FROM relay WHERE quote_id = q.id ORDER BY position)) ELSE json_extract(c.parsed, '$.via') END"
        " FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id WHERE article_id = ? ORDER BY q.id",
        (article_id,),
    )
    return tuple((kind, text, speaker, tuple(json.loads(via))) for kind, text, speaker, via in rows)


def _told_now(entry: Entry) -> list[_Told]:
    via: dict[int, list[str]] = defaultdict(list)
    for quote, _, name, _ in entry.relays:
        via[quote].append(name)
    return [(*told, tuple(via[i])) for i, told in enumerate(entry.told())]


_ACTORS = (
    "SELECT n.name, n.type, EXISTS (SELECT 1 FROM corrected_quote c JOIN quote q ON q.id = c.quote_id"
    " WHERE q.speaker_id = n.id) FROM article_actor n WHERE n.article_id = ? AND n.named"
)
_ABOUT = ("title", "outlet", "author", "published", "form", "url", "language")


def _failed(old: _Before, reason: str) -> ArticleChange:
    return ArticleChange(old.id, old.about["title"], old.source, old.version, PARSER_VERSION, failure=reason)


def _compared(old: _Before, new: Entry) -> ArticleChange:
    about = {field: getattr(new.about, field) for field in _ABOUT}
    about["form"] = about["form"] or "report"
    quotes = _told_now(new)
    were, are = ({told[:2]: told for told in reversed(every)} for every in (old.quotes, quotes))
    kept = [(told, are[key]) for key, told in were.items() if key in are]
    counted = Counter(told[:2] for told in old.quotes), Counter(told[:2] for told in quotes)
    said = Counter(old.figures), Counter(new.numbers())
    given = {name for name, _, is_given in old.actors if is_given}
    known = (
        Counter((name, kind) for name, kind, _ in old.actors if name not in given),
        Counter((name, kind) for name, _, kind, *_ in new.actors[: new.named] if name not in given),
    )
    return ArticleChange(
        old.id,
        about["title"],
        old.source,
        old.version,
        PARSER_VERSION,
        old.text != new.text,
        tuple(field for field in _ABOUT if about[field] != old.about[field]),
        tuple(text for _, text in (counted[1] - counted[0]).elements()),
        tuple(text for _, text in (counted[0] - counted[1]).elements()),
        tuple((was[1], was[2], now[2]) for was, now in kept if was[2] != now[2]),
        tuple((was[1], was[3], now[3]) for was, now in kept if was[3] != now[3]),
        tuple((said[1] - said[0]).elements()),
        tuple((said[0] - said[1]).elements()),
        tuple((known[1] - known[0]).elements()),
        tuple((known[0] - known[1]).elements()),
    )
