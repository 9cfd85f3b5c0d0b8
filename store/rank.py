"""How well does a quote's text fit a query, from 0 to 100?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

EVERY_WORD = 100.0
CHUNK = 32
"""Texts scored between two chances to give way: RapidFuzz holds the interpreter while it works."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How similar the most similar stretch of a text is, and how similar its set of words, from 0 to 100."""

    stretch: float
    words: float

    @property
    def score(self) -> float:
        """The similar stretch; with all words there their order matters little, with some the mean of both tells."""
        if self.words == EVERY_WORD:
            return max(self.stretch, 0.97 * self.words)
        return max(self.stretch, (self.stretch + self.words) / 2)


def fits(wanted: str, texts: Sequence[str], give_way: Callable[[], None]) -> list[Fit]:
    """The fit of each text; both sides are joined terms, the spaces at their ends telling where words begin."""
    from rapidfuzz import fuzz

    found = []
    for i, text in enumerate(texts):
        if i % CHUNK == 0:
            give_way()
        found.append(Fit(fuzz.partial_ratio(wanted, text), fuzz.token_set_ratio(wanted, text)))
    return found
