"""A file in the system's memory or out of it: a disk that has to be asked decides a time, unless that is seen to."""

import os
from pathlib import Path

_CHUNK = 1 << 20


def into_memory(file: Path) -> None:
    """Read it through, so that a program in use finds it as it would: some systems drop what was idle for a minute."""
    with file.open("rb", buffering=0) as stream:
        while stream.read(_CHUNK):
            pass


def out_of_memory(file: Path) -> None:
    """As after the machine was started: the next read comes from the disk. Linux only; does nothing elsewhere."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as stream:
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
