"""How well does a quote's text fit a query, from 0 to 100?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from store.search.wording import Wording

CHUNK = 32
"""Texts scored between two chances to give way: RapidFuzz holds the interpreter while it works."""
_COMPLETE = 97.0
"""What a text that holds every word is worth at least,"""
_BEGUN = 96.5
"""or the word being typed only as the beginning of another,"""
_IN_ORDER = 2.0
"""and what it gains by holding them in order without a word between."""
_ROW = 60.0
"""What a text that lacks one word and holds the others in a row is worth at least,"""
_LETTERS = 35.0
"""and what it gains by the share of the letters that it holds:"""
_LETTERS_OF_ONE = 10.0
"""less where what it holds is a single word."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How similar the most similar stretch of a text is, and the whole score, from 0 to 100."""

    stretch: float
    score: float


def complete_score(wanted: Wording, text: str) -> float:
    """The score of a text that holds every word: their order matters little."""
    whole = not wanted.row.prefix or f" {wanted.row.terms[-1]} " in text
    return (_COMPLETE if whole else _BEGUN) + _IN_ORDER * wanted.closeness(text)


def fits(wanted: Wording, texts: Sequence[str], give_way: Callable[[], None]) -> list[Fit]:
    """The fit of texts that lack a word: the similar stretch, its mean with how similar the sets of words are, or all
    words but one in a row.

    A text that is but a part of the query fits the less, the less of it it is. Both sides are joined terms, the spaces
    at their ends telling where words begin.
    """
    from rapidfuzz import fuzz

    row, found = wanted.row.key, []
    letters = _LETTERS if len(wanted.parts) > 2 else _LETTERS_OF_ONE
    for i, text in enumerate(texts):
        if i % CHUNK == 0:
            give_way()
        whole = min(1.0, len(text) / len(row)) ** 0.5
        stretch = whole * fuzz.partial_ratio(row, text)
        words = (stretch + whole * fuzz.token_set_ratio(row, text)) / 2
        closeness, share = wanted.all_but_one(text)
        found.append(Fit(stretch, max(stretch, words, closeness * (_ROW + letters * share))))
    return found
