"""The one writer: a few documents a transaction, each of them whole or not at all."""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Literal

from corpus.collector import no_collection
from corpus.model import About
from store.database.pending import Counts, Pending
from store.database.store import Store
from store.entries.documents import Document
from store.entries.parsing import Parsed
from store.writing.keep import KeptArticle, Outcome, keep_in
from store.writing.known_documents import is_kept_in, name_document

_ROOM = ("PRAGMA cache_size = -4096", "PRAGMA wal_autocheckpoint = 4000")
"""4 MB of pages for the writer, who enters keys all over the file, and 16 MB until they are copied there."""
_KEPT = f"SELECT reprint_of, {', '.join(field.name for field in fields(About))} FROM article WHERE id = ?"
_GONE = (None,) * (1 + len(fields(About)))
"""Another program took it out meanwhile."""
_DOCUMENTS, _CHARACTERS, _SECONDS = 64, 2_000_000, 1.0


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file; `reason` says why it was skipped."""

    name: str
    outcome: Outcome | Literal["skipped"]
    articles: tuple[KeptArticle, ...] = ()
    reason: str | None = None
    path: str = ""
    """As the system has it, where `name` is fit to be shown and kept."""
    abouts: tuple[About, ...] = ()
    """What is known of each article."""
    notes: tuple[str, ...] = ()
    """What is stated about it and means nothing, a sentence each."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file on its way: its document, unless it was refused; what was parsed of it, unless that is not needed."""

    name: str
    document: Document | None = None
    refused: str | None = None
    known: tuple[int, ...] = ()
    """The articles that are kept of it already, under this very name."""
    parsed: Parsed | None = None
    path: str = ""
    notes: tuple[str, ...] = ()
    """What its sidecar states and means nothing."""


class Batch:
    """Collects jobs and writes them together."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._jobs: list[Job] = []
        self._characters = 0
        self._since = 0.0
        self._terms: Counts | None = None
        self._changes = -1

    def add(self, job: Job) -> list[FileResult]:
        """Take a job; the results of those that were written because of it."""
        if not self._jobs:
            self._since = time.monotonic()
        self._jobs.append(job)
        self._characters += _characters(job)
        return self.flush() if self._is_full() else []

    def flush(self) -> list[FileResult]:
        """Write of what was collected as much as a second allows, so that other programs get their turn.

        Nothing is left once it returns nothing. Raises StoreError, and then nothing of what it would have written is
        kept.
        """
        results = self._write(self._jobs)
        done, self._jobs = self._jobs[: len(results)], self._jobs[len(results) :]
        self._characters = sum(map(_characters, self._jobs))
        return [_complete(self._store, result, job) for result, job in zip(results, done, strict=True)]

    def _write(self, jobs: list[Job]) -> list[FileResult]:
        if all(job.refused is not None or job.document is None for job in jobs):
            return [_unwritten(job) for job in jobs]
        try:
            with self._store.reading() as connection:
                for pragma in _ROOM:
                    connection.execute(pragma)
            with self._store.writing() as connection, no_collection():
                terms, self._terms = self._counts(connection), None
                results = _together(connection, jobs, terms)
            self._terms = terms
            return results
        except _FaultyError:
            with self._store.writing() as connection:
                return [_alone(connection, job) for job in jobs]

    def _counts(self, connection: sqlite3.Connection) -> Counts:
        """The counts of the transaction before, unless somebody has written since."""
        (changes,) = connection.execute("SELECT value FROM meta WHERE name = 'changes'").fetchone()
        known = self._terms if changes == self._changes and self._terms is not None else Counts()
        self._changes = changes + 1
        return known

    def _is_full(self) -> bool:
        return (
            len(self._jobs) >= _DOCUMENTS
            or self._characters >= _CHARACTERS
            or time.monotonic() - self._since >= _SECONDS
        )


class _FaultyError(Exception):
    """One of several documents cannot be kept; which, is found out one by one."""


def _together(connection: sqlite3.Connection, jobs: Sequence[Job], terms: Counts | None = None) -> list[FileResult]:
    """Write the first of these jobs, and others for about a second."""
    began, results = time.monotonic(), list[FileResult]()
    try:
        with Pending(connection, terms) as pending:
            for job in jobs:
                results.append(_written(pending, job))
                if time.monotonic() - began >= _SECONDS:
                    break
        return results
    except sqlite3.OperationalError:  # the disk or the file, and not a document
        raise
    except Exception as error:
        raise _FaultyError from error


def _alone(connection: sqlite3.Connection, job: Job) -> FileResult:
    """Write one job, or refuse it. A savepoint copies every page that changes, so it is not taken without need."""
    connection.execute("SAVEPOINT job")
    try:
        [result] = _together(connection, [job])
    except _FaultyError as fault:
        connection.execute("ROLLBACK TO job")
        what = f"{type(fault.__cause__).__name__}: {fault.__cause__}"[:200]
        result = FileResult(job.name, "skipped", reason=f"It could not be kept ({what}); please report this file.")
    connection.execute("RELEASE job")
    return result


def _written(pending: Pending, job: Job) -> FileResult:
    if job.refused is not None or job.document is None:
        return _unwritten(job)
    if job.parsed is None:
        name_document(pending.connection, job.document)
        known = is_kept_in(pending.connection, job.document)
        return FileResult(job.name, "already there", tuple(KeptArticle(i, "already there") for i in known))
    kept = keep_in(pending, job.document, job.parsed.entries, packed=job.parsed.packed)
    return FileResult(job.name, kept.outcome, kept.articles)


def _characters(job: Job) -> int:
    return sum(len(entry.text) for entry in job.parsed.entries) if job.parsed else 0


def _complete(store: Store, result: FileResult, job: Job) -> FileResult:
    entries = job.parsed.entries if job.parsed and result.articles else ()
    abouts = tuple(entry.about for entry in entries)
    if not abouts and result.articles:
        result, abouts = _as_kept(store, result)
    notes = (*job.notes, *(note for entry in entries for note in entry.notes))
    return replace(result, path=job.path, abouts=abouts, notes=notes)


def _as_kept(store: Store, result: FileResult) -> tuple[FileResult, tuple[About, ...]]:
    """With what is kept of the articles that were there already: whose reprints they are, and what is known of them."""
    with store.reading() as connection:
        rows = [connection.execute(_KEPT, (a.id,)).fetchone() or _GONE for a in result.articles]
    articles = (replace(article, reprint_of=row[0]) for article, row in zip(result.articles, rows, strict=True))
    return replace(result, articles=tuple(articles)), tuple(About(*row[1:]) for row in rows)


def _unwritten(job: Job) -> FileResult:
    if job.refused is not None:
        return FileResult(job.name, "skipped", reason=job.refused)
    return FileResult(job.name, "already there", tuple(KeptArticle(i, "already there") for i in job.known))
