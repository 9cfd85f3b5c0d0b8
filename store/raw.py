"""Read a file's bytes whole, as they were at one moment, or say in a sentence why not."""

import os
import stat
import sys

from store.files import STANDARD_INPUT, refusal, why_unreadable

_CHUNK = 1 << 20
_ATTEMPTS = 2


class RefusedError(Exception):
    """The file was not read. Its message is one sentence for the user."""


def read_whole(path: str, most: int) -> bytes:
    """The bytes of a plain file of at most `most` bytes, or of standard input for `-`. Raises RefusedError.

    A link put in the file's place since it was found is not followed, and a pipe does not make it wait.
    """
    try:
        if path == STANDARD_INPUT:
            return _bounded(sys.stdin.fileno(), most)
        for _ in range(_ATTEMPTS):
            if (data := _steady(path, most)) is not None:
                return data
    except (OSError, ValueError) as error:
        raise RefusedError(why_unreadable(error)) from error
    raise RefusedError("It changed while it was being read; add it again when it is complete.")


def _steady(path: str, most: int) -> bytes | None:
    """The bytes, or None where the file changed meanwhile."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    mode = os.lstat(path).st_mode
    if not stat.S_ISREG(mode):
        raise RefusedError(refusal(mode, path) or "It is no plain file.")
    descriptor = os.open(path, flags)
    try:
        before = os.fstat(descriptor)
        if not stat.S_ISREG(before.st_mode):
            raise RefusedError(refusal(before.st_mode, path) or "It is no plain file.")
        if before.st_size > most:
            raise _too_large(most)
        data = _bounded(descriptor, most)
        after = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return data if same and len(data) == after.st_size else None


def _bounded(descriptor: int, most: int) -> bytes:
    chunks, size = [], 0
    while chunk := os.read(descriptor, _CHUNK):
        size += len(chunk)
        if size > most:
            raise _too_large(most)
        chunks.append(chunk)
    return b"".join(chunks)


def _too_large(most: int) -> RefusedError:
    return RefusedError(f"It is larger than the limit of {most / 1e6:,.0f} MB; split it, or raise the limit.")
