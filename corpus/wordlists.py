"""Sets of words and phrases, written as blocks of text that a person can read and extend."""

import re
from collections.abc import Iterable


def phrases(block: str) -> frozenset[str]:
    """The phrases of a block that has a `|` between each two and lines broken after one."""
    return frozenset(phrase for piece in block.split("|") if (phrase := " ".join(piece.split())))


def words(block: str) -> frozenset[str]:
    """The words of a block, blanks between them."""
    return frozenset(block.split())


def alternatives(words: Iterable[str]) -> str:
    """The words as a pattern that prefers the longer one."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
