"""Which words do others write as two, and which two as one? "health care", "paycheck", "e-mail"."""

from collections.abc import Sequence
from itertools import pairwise

from store.search.vocabulary import Vocabulary
from store.search.wording import Part

SHORTEST = 5
"""Letters of a word that others may write as two."""


def in_two(part: Part, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The two words of the store that a word of the query is made of, the most frequent ones; else none."""
    word = part.terms[0]
    if part.spaceless or len(word) < SHORTEST or not word.isalpha():
        return ()
    return vocabulary.halves(word)


def in_one(parts: Sequence[Part], vocabulary: Vocabulary) -> dict[Part, str]:
    """For each of two words in a row the word of the store that they make."""
    found = {}
    for first, second in pairwise(parts):
        word = first.terms[0] + second.terms[0]
        if word.isascii() and word.isalpha() and vocabulary.count(word):
            found[first] = found[second] = word
    return found
