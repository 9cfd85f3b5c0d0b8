"""The one writer: a few documents a transaction, each of them whole or not at all."""

import sqlite3
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Literal

from store.documents import Document, is_kept_in, name_document
from store.keep import KeptArticle, Outcome, keep_in
from store.parsing import Parsed
from store.pending import Pending
from store.store import Store

_DOCUMENTS, _CHARACTERS, _SECONDS = 32, 2_000_000, 0.5


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file; `reason` says why it was skipped."""

    name: str
    outcome: Outcome | Literal["skipped"]
    articles: tuple[KeptArticle, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A file on its way: its document, unless it was refused; what was parsed of it, unless that is not needed."""

    name: str
    document: Document | None = None
    refused: str | None = None
    known: tuple[int, ...] = ()
    """The articles that are kept of it already, under this very name."""
    parsed: Parsed | None = None


class Batch:
    """Collects jobs and writes them together. A rehearsal writes too, in a transaction that is never committed."""

    def __init__(self, store: Store, rehearsal: bool = False) -> None:
        self._store = store
        self._jobs: list[Job] = []
        self._characters = 0
        self._since = 0.0
        self._rehearsal = ExitStack() if rehearsal else None
        self._held: sqlite3.Connection | None = None

    def add(self, job: Job) -> list[FileResult]:
        """Take a job; the results of those that were written because of it."""
        if not self._jobs:
            self._since = time.monotonic()
        self._jobs.append(job)
        self._characters += sum(len(entry.text) for entry in job.parsed.entries) if job.parsed else 0
        return self.flush() if self._is_full() else []

    def flush(self) -> list[FileResult]:
        """Write what was collected. Raises StoreError, and then nothing of it is kept."""
        jobs, self._jobs, self._characters = self._jobs, [], 0
        if all(job.refused is not None or job.document is None for job in jobs):
            return [_unwritten(job) for job in jobs]
        if self._rehearsal is not None:
            if self._held is None:
                self._held = self._rehearsal.enter_context(self._store.rehearsing())
            return _results(self._held, jobs)
        with self._store.writing() as connection:
            return _results(connection, jobs)

    def close(self) -> None:
        """Undo a rehearsal."""
        if self._rehearsal is not None:
            self._rehearsal.close()

    def _is_full(self) -> bool:
        return (
            len(self._jobs) >= _DOCUMENTS
            or self._characters >= _CHARACTERS
            or time.monotonic() - self._since >= _SECONDS
        )


def _results(connection: sqlite3.Connection, jobs: Sequence[Job]) -> list[FileResult]:
    """Write all jobs at once, or else one by one, so that only the one at fault is refused."""
    connection.execute("SAVEPOINT jobs")
    try:
        with Pending(connection) as pending:
            return [_written(pending, job) for job in jobs]
    except sqlite3.OperationalError:  # the disk or the file, and not a document
        raise
    except Exception as error:
        connection.execute("ROLLBACK TO jobs")
        if len(jobs) > 1:
            return [result for job in jobs for result in _results(connection, [job])]
        what = f"{type(error).__name__}: {error}"[:200]
        reason = f"It could not be kept ({what}); please report this file."
        return [FileResult(jobs[0].name, "skipped", reason=reason)]
    finally:
        if connection.in_transaction:
            connection.execute("RELEASE jobs")


def _written(pending: Pending, job: Job) -> FileResult:
    if job.refused is not None or job.document is None:
        return _unwritten(job)
    if job.parsed is None:
        name_document(pending.connection, job.document)
        known = is_kept_in(pending.connection, job.document)
        return FileResult(job.name, "already there", tuple(KeptArticle(i, "already there") for i in known))
    kept = keep_in(pending, job.document, job.parsed.entries)
    return FileResult(job.name, kept.outcome, kept.articles)


def _unwritten(job: Job) -> FileResult:
    if job.refused is not None:
        return FileResult(job.name, "skipped", reason=job.refused)
    return FileResult(job.name, "already there", tuple(KeptArticle(i, "already there") for i in job.known))
