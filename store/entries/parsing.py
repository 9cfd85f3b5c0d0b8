"""What a worker does with a file's bytes: everything that keeping it needs and no database does."""

import faulthandler
import os
import signal
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import parent_process
from typing import Any

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.read import read_each
from store.entries.documents import Document
from store.entries.entry import Entry, entry_of
from store.errors import StoreError
from store.known_names import known_names

_GRACE = 10.0
"""At most so many seconds beyond the limit a worker that does not answer its own alarm is ended."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document's articles, ready to be written, and its bytes as the store keeps them."""

    entries: tuple[Entry, ...]
    packed: bytes


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a document was not parsed, in one sentence."""

    reason: str


def parse_document(
    document: Document, limits: Limits, alive: Callable[[], None] = lambda: None, only: int | None = None
) -> Parsed | Unreadable:
    """Parse one document, or of its articles `only` one; never raises, whatever the bytes and the parser's faults.

    `alive` is called before each article, because a document of many takes its time without hanging.
    """
    entries: list[Entry] = []
    try:
        alive()
        for article in read_each(document.data, document.name, document.supplied, known_names(), limits, only):
            entries.append(entry_of(article, document.article_key(len(entries) if only is None else only)))
            alive()
        return Parsed(tuple(entries), document.packed)
    except (UnreadableError, StoreError) as error:
        return Unreadable(str(error))
    except Exception as error:
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return Unreadable(f"The parser failed on it ({what[:200]}); please report this file.")


def parse_chunk(documents: Sequence[tuple[int, Document]], limits: Limits) -> list[tuple[int, Parsed | Unreadable]]:
    """Parse several numbered documents in a worker process, noting which one is at work."""
    results = []
    for number, document in documents:
        _note(number)
        try:
            results.append((number, parse_document(document, limits, lambda: _watch(limits.seconds))))
        finally:
            _watch(0)
            _note(0)
    return results


def _watch(seconds: float) -> None:
    """Let a watchdog in C end this worker past the limit, even where a library holds the interpreter; 0: none."""
    if _slot is None:
        return
    faulthandler.cancel_dump_traceback_later()
    if seconds > 0:
        faulthandler.dump_traceback_later(seconds + min(_GRACE, 1 + seconds), exit=True, file=2)


_board: Any = None
"""Shared by a crew's workers: for each its process id and the document it is at; last, whether they are to go."""
_slot: int | None = None


def start_worker(board: Any, lock: Any, memory: int) -> None:
    """Prepare a worker process: silent, deaf to Ctrl+C, bounded in memory, and gone when its parent is."""
    global _board, _slot
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silence, descriptor)
    with suppress(ImportError, ValueError, OSError):  # no such limit on this system, or a lower one is set
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, resource.getrlimit(resource.RLIMIT_AS)[1]))
    with suppress(AttributeError, OSError):  # so that the writer has a processor whenever it wants one
        os.nice(10)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()
    with lock:
        _slot = next(i for i in range(0, len(board) - 1, 2) if board[i] == 0)
        board[_slot], board[_slot + 1] = os.getpid(), 0
    if board[-1]:
        os._exit(0)
    _board = board


def _follow(parent: Any) -> None:
    """End this process when the one that started it is no more, killed or not."""
    parent.join()
    os._exit(1)


def _note(number: int) -> None:
    if _slot is not None:
        _board[_slot + 1] = number
