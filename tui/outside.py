"""Hand an article to another program: the pager, the editor, the browser."""

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from store.errors import StoreError
from tui.exporting import export_copy, file_name
from tui.wrap import wrap


def command(variable: str, otherwise: str) -> list[str]:
    """The user's program of this kind, as words: `$PAGER` or `$EDITOR`, else the usual one."""
    try:
        words = shlex.split(os.environ.get(variable) or otherwise)
    except ValueError:  # an unclosed quotation mark
        words = []
    return words or [otherwise]


def wrapped(text: str, width: int) -> str:
    """The text in lines of so many cells: a pager breaks a long one in the middle of a word."""
    return "\n".join(text[start:end] for start, end in wrap(text, width))


def show_text(program: list[str], title: str, text: str) -> str | None:
    """Run a program on a copy of the text and wait for it; a sentence where it cannot be run, or changed the copy."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{file_name(title) or 'article'}.txt"
            path.write_text(text + "\n", encoding="utf-8")
            problem = _run([*program, str(path)])
            after = path.read_text("utf-8", errors="replace") if path.exists() else text
            return problem if after.rstrip() == text.rstrip() else export_copy(path.stem, after)
    except StoreError as error:
        return str(error)
    except OSError as error:
        return f"No copy of the article could be written ({error.strerror}). Free some space for temporary files."


def _run(words: list[str]) -> str | None:
    try:
        subprocess.run(words, check=False)
    except OSError as error:
        return f"{words[0]} could not be run ({error.strerror}). Set $PAGER or $EDITOR to a program you have."
    return None
