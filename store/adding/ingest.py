"""Bring files and folders into the store: read, parse on several processors, write, and say what became of each.

Memory stays bounded: files are taken from the disk only as fast as they are parsed and written. Whatever worker is done
first, they are written in the order of the paths, so that a run that was killed and started again ends with the same
content as one that was not.
"""

import itertools
import os
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from corpus.limits import Limits
from corpus.model import About
from corpus.read import merge
from store.adding.batch import Batch, FileResult, Job
from store.adding.crew import Crew
from store.adding.files import Found, find_files
from store.adding.raw import STANDARD_INPUT, RefusedError, read_whole
from store.adding.rehearsal import copied
from store.adding.sidecar import read_sidecar
from store.database.store import Store
from store.entries.documents import Document
from store.entries.parsing import Parsed, Unreadable
from store.errors import StoreError
from store.writing.known_documents import is_named, known_articles, outlets_named

_FEW_FILES, _FEW_BYTES = 4, 300_000
"""Up to here starting processes costs more than parsing."""
_LISTED = 1_000

Paths = Sequence[str | os.PathLike[str]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is, after each file; `total` is None until the folders have been counted."""

    done: int
    total: int | None
    seconds: float
    latest: FileResult

    @property
    def per_second(self) -> float:
        """Files a second so far."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """At the rate so far; None until the total is known."""
        return (self.total - self.done) / self.per_second if self.total is not None and self.per_second else None


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of everything: files by outcome, and articles that were written."""

    files: dict[str, int] = field(default_factory=dict)
    articles: int = 0
    reprints: int = 0
    without_outlet: int = 0
    without_date: int = 0
    """Of the articles written: nobody says who published them, or when."""
    skipped: tuple[FileResult, ...] = ()
    """The first thousand of the files that were skipped, with their reasons."""
    seconds: float = 0.0
    stopped: bool = False
    failure: str | None = None
    """Why the store took no more, in a sentence; what was counted is kept."""


def ingest(
    store: Store,
    paths: Paths,
    supplied: About | None = None,
    *,
    executor: Executor | None = None,
    workers: int | None = None,
    limits: Limits | None = None,
    excludes: Sequence[str] = (),
    rehearsal: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
    stop: threading.Event | None = None,
) -> Summary:
    """Add every file under `paths`, with what the user `supplied` about them; sidecars fill what is left open.

    Parses on `executor`, by default on a pool of `workers` processes, or here for a handful of files. A `rehearsal`
    finds out what would happen and changes nothing. `on_progress` is called in this thread after each file; once `stop`
    is set, what was parsed is written and the rest left. Raises StoreError for a pattern that cannot be understood, and
    where there is no room to rehearse.
    """
    found, limits = find_files(paths, excludes), limits or Limits()
    if executor is None and workers is None:
        found, few = _are_few(found)
        workers = 0 if few else None
    with copied(store) if rehearsal else nullcontext(store) as kept:
        tally = _Tally(on_progress, _Count(paths, excludes))
        crew, batch = Crew(executor, workers, limits), Batch(kept)
        waiting: deque[Job] = deque()
        documents = _documents(kept, found, supplied or About(), limits, waiting)
        try:
            with closing(crew):
                for result in crew.parse(documents, stop, lambda: tally.take(batch.flush())):
                    tally.take(batch.add(_with_result(waiting.popleft(), result)))
                while results := batch.flush():
                    tally.take(results)
        except StoreError as error:
            return tally.summary(stop, str(error))
        finally:
            tally.count.end()
    return tally.summary(stop, None)


def _documents(
    store: Store, found: Iterator[Found], supplied: About, limits: Limits, waiting: deque[Job]
) -> Iterator[Document | None]:
    """The document of each file, or None where there is nothing to parse; its job is put in `waiting` before."""
    for file in found:
        job = _job(store, file, supplied, limits)
        waiting.append(job)
        yield None if job.refused is not None or job.known else job.document


def _job(store: Store, file: Found, supplied: About, limits: Limits) -> Job:
    name = "standard input" if file.path == STANDARD_INPUT else file.name
    if file.refused is not None:
        return Job(name, refused=file.refused, path=file.path)
    about, notes = read_sidecar(file.sidecar) if file.sidecar else (About(), ())
    try:
        about = merge(supplied, about)
        document = Document(read_whole(file.path, limits.document_bytes), name, about)
    except RefusedError as error:
        return Job(name, refused=str(error), path=file.path)
    known = known_articles(store, document)
    if known and about.outlet is None and about != About() and (named := outlets_named(store, known)):
        notes = (*notes, f"It is kept under {' and '.join(named)}; name the outlet too to change what is said of it.")
    wanted = None if known and is_named(store, document) else document
    return Job(name, wanted, known=known, path=file.path, notes=notes)


def _with_result(job: Job, result: Parsed | Unreadable | None) -> Job:
    if isinstance(result, Unreadable):
        return replace(job, document=None, refused=result.reason)
    return replace(job, parsed=result)


def _are_few(found: Iterator[Found]) -> tuple[Iterator[Found], bool]:
    first = list(itertools.islice(found, _FEW_FILES + 1))
    size = 0
    for file in first:
        if file.refused is None and file.path != STANDARD_INPUT:
            try:
                size += Path(file.path).stat().st_size
            except OSError:
                continue
    return itertools.chain(first, found), len(first) <= _FEW_FILES and size <= _FEW_BYTES


class _Count:
    """Counts the files beside the work, which is quick and need not be waited for."""

    def __init__(self, paths: Paths, excludes: Sequence[str]) -> None:
        self.total: int | None = None
        self._ended = False
        threading.Thread(target=self._run, args=(paths, excludes), daemon=True).start()

    def end(self) -> None:
        """Stop counting."""
        self._ended = True

    def _run(self, paths: Paths, excludes: Sequence[str]) -> None:
        total = 0
        try:
            for _ in find_files(paths, excludes):
                total += 1
                if self._ended:
                    return
        except StoreError:  # the work meets it too, and reports it
            return
        self.total = total


class _Tally:
    """Counts what became of the files and passes it on."""

    def __init__(self, on_progress: Callable[[Progress], None] | None, count: _Count) -> None:
        self.count = count
        self._on_progress = on_progress
        self._began = time.monotonic()
        self._files: Counter[str] = Counter()
        self._articles = self._reprints = self._without_outlet = self._without_date = 0
        self._skipped: list[FileResult] = []

    def take(self, results: list[FileResult]) -> None:
        for result in results:
            self._files[result.outcome] += 1
            written = [article for article in result.articles if article.outcome != "already there"]
            self._articles += len(written)
            self._reprints += sum(article.reprint_of is not None for article in written)
            for article, about in zip(result.articles, result.abouts, strict=False):
                self._without_outlet += article.outcome != "already there" and about.outlet is None
                self._without_date += article.outcome != "already there" and about.published is None
            if result.outcome == "skipped" and len(self._skipped) < _LISTED:
                self._skipped.append(result)
            if self._on_progress is not None:
                self._on_progress(Progress(self._files.total(), self.count.total, self._seconds(), result))

    def summary(self, stop: threading.Event | None, failure: str | None) -> Summary:
        stopped = stop is not None and stop.is_set()
        return Summary(
            dict(self._files),
            self._articles,
            self._reprints,
            self._without_outlet,
            self._without_date,
            tuple(self._skipped),
            self._seconds(),
            stopped,
            failure,
        )

    def _seconds(self) -> float:
        return time.monotonic() - self._began
