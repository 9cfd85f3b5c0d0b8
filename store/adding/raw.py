"""Read a file's bytes whole, as they were at one moment, or say in a sentence why not."""

import os
import re
import stat
import sys
from pathlib import Path

STANDARD_INPUT = "-"
_NO_FILE = "It is a pipe, device or socket, not a file; send what it gives to standard input, whose name is - here."
_CHUNK = 1 << 20
_ATTEMPTS = 2
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]")


class RefusedError(Exception):
    """The file was not read. Its message is one sentence for the user."""


def read_whole(path: str, most: int) -> bytes:
    """The bytes of a plain file of at most `most` bytes, or of standard input for `-`. Raises RefusedError.

    A link put in the file's place since it was found is not followed, and a pipe does not make it wait.
    """
    try:
        if path == STANDARD_INPUT:
            if sys.stdin is None:
                raise RefusedError("Standard input is closed; name a file instead.")
            return _bounded(sys.stdin.fileno(), most)
        for _ in range(_ATTEMPTS):
            if (data := _steady(path, most)) is not None:
                return data
    except (OSError, ValueError) as error:
        raise RefusedError(why_unreadable(error)) from error
    raise RefusedError("It changed while it was being read; add it again when it is complete.")


def shown(path: str) -> str:
    """A path that can be printed: undecodable bytes, control and bidi characters are written as escapes."""
    text = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return _ACTING.sub(lambda found: ascii(found[0])[1:-1], text)


def why_unreadable(error: OSError | ValueError) -> str:
    """One sentence for what the system said."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "There is no such file; check the path."
    if isinstance(error, PermissionError):
        return "You may not read it; check its permissions."
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"It cannot be read ({said})."


def refusal(mode: int, path: str) -> str | None:
    """Why what this file mode stands for is not read, or None for a plain file."""
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return _of_link(Path(path))
    if stat.S_ISDIR(mode):
        return "It is a folder, not a file."
    return _NO_FILE


def _of_link(path: Path) -> str:
    target = ""
    try:
        target = shown(str(path.parent / path.readlink()))
        mode = path.stat().st_mode
    except OSError:
        return f"It is a link that leads to no file{f' ({target})' if target else ''}; check where it should lead."
    return f"It is a link; add what it points to: {target}" if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else _NO_FILE


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
        data = _bounded(descriptor, most, before.st_size + 1)
        after = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return data if same and len(data) == after.st_size else None


def _bounded(descriptor: int, most: int, expected: int = _CHUNK) -> bytes:
    """All that there is to read; in one piece where the size is as expected, which takes half the memory."""
    chunks: list[bytes] = []
    size = 0
    while chunk := os.read(descriptor, _CHUNK if chunks else max(expected, _CHUNK)):
        size += len(chunk)
        if size > most:
            raise _too_large(most)
        chunks.append(chunk)
    return b"".join(chunks)


def _too_large(most: int) -> RefusedError:
    return RefusedError(f"It is larger than the limit of {most / 1e6:,g} MB; split it.")
