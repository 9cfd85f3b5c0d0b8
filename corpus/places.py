"""Where in a text does a word or mark stand? Far faster than a pattern where few are sought and most are absent."""

from collections.abc import Iterator


def places(text: str, word: str) -> Iterator[int]:
    """Where each occurrence begins, in order, none overlapping another."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))
