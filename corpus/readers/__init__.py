"""Take a document apart by its format, recognised by content and not by name: one file a format."""

from corpus.reading import Reading
from corpus.readers.text import read_text


def readings(data: bytes, name: str = "") -> list[Reading]:
    """The articles that the bytes hold. Raises UnreadableError with the true reason where they hold none."""
    return read_text(data, name)
