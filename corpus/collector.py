"""Do without Python's garbage collector where thousands of objects are made and none of them points back."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Leave the collector out: it would go through the growing heap again and again, and find nothing.

    What others leave for it meanwhile it finds afterwards; Mercurial's `util.nogc` does the same.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
