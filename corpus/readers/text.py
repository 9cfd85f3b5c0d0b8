"""Plain text and Markdown, with optional front matter."""

from corpus.errors import UnreadableError
from corpus.reading import Reading


def read_text(data: bytes, name: str = "") -> list[Reading]:
    """One reading of a text file."""
    text = data.decode("utf-8", "replace")
    if not text.strip():
        raise UnreadableError("The file is empty; nothing was read.")
    return [Reading(text)]
