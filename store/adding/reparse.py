"""Run today's parser over the kept bytes of what an older one read, or one with other names, and say what changed.

A document at a time, each in one transaction: stopped or killed, the next run goes on with what is left.
"""

import sqlite3
import threading
from collections import Counter, deque
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
    figures_gained: tuple[str, ...] = ()
    figures_lost: tuple[str, ...] = ()
    failure: str | None = None

    @property
    def is_same(self) -> bool:
        """Whether nothing that a reader sees has changed."""
        seen = (self.about_changed, self.quotes_gained, self.quotes_lost, self.speakers_changed)
        return not (any(seen) or self.text_changed or self.figures_gained or self.figures_lost or self.failure)


@dataclass(frozen=True, slots=True)
class _Before:
    """An article as the store has it."""

    id: int
    part: int
    version: int
    source: str
    about: dict[str, str | None]
    text: str
    quotes: tuple[tuple[str, str, str | None], ...]
    """(kind, text, speaker)."""
    figures: tuple[str, ...]


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
        quotes = connection.execute(
            "SELECT kind, text, CASE WHEN c.parsed IS NULL THEN speaker ELSE json_extract(c.parsed, '$.speaker') END"
            " FROM quote q LEFT JOIN corrected_quote c ON c.quote_id = q.id WHERE article_id = ? ORDER BY q.id",
            row[:1],
        )
        figures = connection.execute("SELECT text FROM figure WHERE article_id = ? ORDER BY id", row[:1])
        about = dict(zip(_ABOUT, row[5:12], strict=True))
        version, label = parser_of(row[2]), source_label(row[3], bool(row[4]))
        found[row[1]] = _Before(
            row[0], row[1], version, label, about, row[12], tuple(quotes.fetchall()), tuple(f[0] for f in figures)
        )
    return found


_ABOUT = ("title", "outlet", "author", "published", "form", "url", "language")


def _failed(old: _Before, reason: str) -> ArticleChange:
    return ArticleChange(old.id, old.about["title"], old.source, old.version, PARSER_VERSION, failure=reason)


def _compared(old: _Before, new: Entry) -> ArticleChange:
    about = {field: getattr(new.about, field) for field in _ABOUT}
    about["form"] = about["form"] or "report"
    were = Counter((kind, text) for kind, text, _ in old.quotes)
    quotes = new.told()
    are: Counter[tuple[str, str]] = Counter((kind, text) for kind, text, _ in quotes)
    spoke = {(k, t): speaker for k, t, speaker in reversed(old.quotes)}
    speakers: dict[tuple[str, str], str | None] = {(k, t): speaker for k, t, speaker in reversed(quotes)}
    said = Counter(old.figures), Counter(new.numbers())
    return ArticleChange(
        old.id,
        about["title"],
        old.source,
        old.version,
        PARSER_VERSION,
        old.text != new.text,
        tuple(field for field in _ABOUT if about[field] != old.about[field]),
        tuple(text for _, text in (are - were).elements()),
        tuple(text for _, text in (were - are).elements()),
        tuple((k[1], spoke[k], speakers[k]) for k in spoke if k in speakers and spoke[k] != speakers[k]),
        tuple((said[1] - said[0]).elements()),
        tuple((said[0] - said[1]).elements()),
    )
