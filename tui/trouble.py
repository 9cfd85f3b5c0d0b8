"""When something goes wrong that nobody foresaw: one sentence on the screen, the traceback in the log."""

import contextlib
import traceback
from datetime import UTC, datetime
from pathlib import Path

from store.errors import StoreError
from store.paths import log_path


def log_trouble(error: BaseException) -> Path:
    """Append the traceback to the log, and name the log."""
    path = log_path()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n")
            log.writelines(traceback.format_exception(error))
    return path


def in_a_sentence(error: BaseException) -> str:
    """What to tell the user; whatever is not meant for them goes to the log."""
    if isinstance(error, StoreError):
        return str(error)
    return f"That did not work, and it is our fault. Nothing was lost; the details are in {log_trouble(error)}"
