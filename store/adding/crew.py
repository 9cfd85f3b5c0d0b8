"""The processes that parse: results come back in the order of the documents, whatever becomes of a worker."""

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from corpus.limits import Limits
from store.entries.documents import Document
from store.entries.parsing import Parsed, Unreadable, parse_chunk, parse_document, start_worker

WORKER_MEMORY = 3_000_000_000
"""Bytes of address space that a worker may take; past it a document is refused and the worker lives on."""
_CHUNK_DOCUMENTS, _CHUNK_ENTRIES, _CHUNK_BYTES = 8, 64, 256_000
_CHUNKS_A_WORKER = 8
"""So many that the workers have enough to do while a batch is written."""
_LAST = 4
"""Chunks a worker of which, once no more come, each is written as soon as it is parsed."""
_BYTES_IN_FLIGHT = 64_000_000
_GLANCE = 0.2  # seconds between looks at the stop flag
_FRUITLESS = 3  # pools in a row that may break with no worker at work

Result = Parsed | Unreadable


@dataclass(slots=True)
class _Chunk:
    """Some documents that travel to a worker together; None holds the place of one that needs no parse."""

    entries: list[tuple[int, Document | None]] = field(default_factory=list)
    size: int = 0
    solved: dict[int, Result] = field(default_factory=dict)
    future: Future[list[tuple[int, Result]]] | None = None

    def open(self) -> list[tuple[int, Document]]:
        return [(n, document) for n, document in self.entries if document is not None and n not in self.solved]

    def is_done(self) -> bool:
        return self.future is None or (
            self.future.done() and not self.future.cancelled() and self.future.exception() is None
        )


class Crew:
    """Parses documents on an executor: the one given, or a process pool that is replaced whenever a worker dies.

    With no workers it parses in this process, which is faster for a handful of files.
    """

    def __init__(
        self, executor: Executor | None = None, workers: int | None = None, limits: Limits | None = None
    ) -> None:
        self.workers = cores() if workers is None else workers
        self.limits = limits or Limits()
        self._given = executor
        self._pool: ProcessPoolExecutor | None = None
        self._board: Any = None
        self._fruitless = 0

    def parse(
        self,
        documents: Iterable[Document | None],
        stop: threading.Event | None = None,
        while_waiting: Callable[[], None] = lambda: None,
    ) -> Iterator[Result | None]:
        """What became of each document, in their order; None for None. Ends early once `stop` is set.

        Takes documents only as fast as they are parsed, so that no more than a few wait in memory.
        """
        if not self.workers and self._given is None:
            for document in documents:
                if stop is not None and stop.is_set():
                    return
                yield None if document is None else parse_document(document, self.limits)
            return
        chunks, waiting = _chunks(documents), deque[_Chunk]()
        while True:
            while self._has_room(waiting) and (chunk := next(chunks, None)) is not None:
                self._submit(chunk)
                waiting.append(chunk)
            if len(waiting) <= _LAST * self.workers and not all(chunk.is_done() for chunk in waiting):
                while_waiting()  # at the last ones, so that little is left to do when no worker is at work any more
            if not waiting or not self._wait(waiting, stop, while_waiting):
                return
            chunk = waiting.popleft()
            for number, _ in chunk.entries:
                yield chunk.solved.get(number)

    def close(self) -> None:
        """End the workers; what one is still at is lost."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        self._board[-1] = 1  # for a worker that has not begun, and would wait for ever for the lock of a killed one
        for pid, _ in self._posts():  # the idle too: one killed from outside takes the lock they wait for with it
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGTERM)
        pool.shutdown(wait=True, cancel_futures=True)

    def _has_room(self, waiting: deque[_Chunk]) -> bool:
        room = len(waiting) < max(self.workers, 1) * _CHUNKS_A_WORKER
        return room and sum(chunk.size for chunk in waiting) < _BYTES_IN_FLIGHT

    def _submit(self, chunk: _Chunk) -> None:
        documents = chunk.open()
        chunk.future = None
        if documents:
            try:
                chunk.future = self._executor().submit(parse_chunk, documents, self.limits)
            except (BrokenExecutor, RuntimeError) as error:  # broken or shut down since; noticed when waited for
                chunk.future = Future()
                chunk.future.set_exception(error if isinstance(error, BrokenExecutor) else BrokenExecutor(str(error)))

    def _wait(self, waiting: deque[_Chunk], stop: threading.Event | None, while_waiting: Callable[[], None]) -> bool:
        """Wait until the first chunk is solved; False where `stop` was set before."""
        chunk = waiting[0]
        while chunk.future is not None:
            if stop is not None and stop.is_set():
                return False
            try:
                chunk.solved.update(chunk.future.result(_GLANCE))
                self._fruitless = 0
                return True
            except TimeoutError:
                while_waiting()
            except (BrokenExecutor, CancelledError):
                self._mend(waiting)
        return True

    def _mend(self, waiting: deque[_Chunk]) -> None:
        """Replace a broken pool; parse alone what its workers were at when it broke, and the rest as before."""
        suspects = {number for _, number in self._posts() if number}
        broken = [chunk for chunk in waiting if not chunk.is_done()]
        self._given = None
        self.close()
        self._fruitless = 0 if suspects else self._fruitless + 1
        if self._fruitless >= _FRUITLESS:  # not one worker so much as begins
            suspects = {number for number, _ in waiting[0].open()}
        for chunk in broken:
            for number, document in chunk.open():
                if number in suspects:
                    chunk.solved[number] = self._alone(number, document)
        for chunk in broken:
            self._submit(chunk)

    def _alone(self, number: int, document: Document) -> Result:
        """Parse one document with nothing else in flight, so that it is plain whose fault a death is."""
        began = time.monotonic()
        try:
            [(_, result)] = self._executor().submit(parse_chunk, [(number, document)], self.limits).result()
            return result
        except BrokenExecutor:
            self.close()
            if time.monotonic() - began >= self.limits.seconds:
                return Unreadable(f"Parsing it took longer than {self.limits.seconds:g} s; split it.")
            return Unreadable("The parser died of it, or was ended while at it; save it again as plain text.")

    def _executor(self) -> Executor:
        if self._given is not None:
            return self._given
        if self._pool is None:
            context = multiprocessing.get_context(_start_method())
            if _start_method() == "forkserver":
                context.set_forkserver_preload(["store.entries.parsing", "store.entries.warm"])
            self._board = context.Array("q", 2 * (self.workers or 1) + 1, lock=False)
            arguments = (self._board, context.Lock(), WORKER_MEMORY)
            self._pool = ProcessPoolExecutor(self.workers or 1, context, start_worker, arguments)
        return self._pool

    def _posts(self) -> list[tuple[int, int]]:
        """For each worker its process id and the number of the document it is at, 0 for none."""
        board = self._board if self._board is not None else []
        return [(board[i], board[i + 1]) for i in range(0, len(board) - 1, 2) if board[i]]


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start_method() -> str:
    return "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def _chunks(documents: Iterable[Document | None]) -> Iterator[_Chunk]:
    chunk, full = _Chunk(), 0
    for number, document in enumerate(documents, 1):
        chunk.entries.append((number, document))
        if document is not None:
            chunk.size += len(document.data)
            full += 1
        if full >= _CHUNK_DOCUMENTS or chunk.size >= _CHUNK_BYTES or len(chunk.entries) >= _CHUNK_ENTRIES:
            yield chunk
            chunk, full = _Chunk(), 0
    if chunk.entries:
        yield chunk
