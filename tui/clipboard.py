"""Keep what was copied in a file too: not every terminal lets a program reach the clipboard."""

from pathlib import Path

from store.paths import state_path


def keep_copy(text: str) -> Path:
    """Write the text to the file of the last copy, and name it."""
    path = state_path().with_name("copied.txt")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")
    return path
