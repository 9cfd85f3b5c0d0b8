"""How well does a quote's text fit a query, from 0 to 100?"""

from collections.abc import Callable, Sequence

from store.fold import fold
from store.search_terms import plain

CHUNK = 32
"""Texts scored between two chances to give way: RapidFuzz holds the interpreter while it works."""


def scores(text: str, quotes: Sequence[str], give_way: Callable[[], None]) -> list[float]:
    """The fit of each quote's text: the better of its most similar stretch and its set of words."""
    from rapidfuzz import fuzz

    wanted = flat(text)
    found = []
    for i, quote in enumerate(quotes):
        if i % CHUNK == 0:
            give_way()
        other = flat(quote)
        found.append(max(fuzz.partial_ratio(wanted, other), 0.97 * fuzz.token_set_ratio(wanted, other)))
    return found


def flat(text: str) -> str:
    """A text as it is compared: folded."""
    simple = plain(text)
    return simple.lower() if simple.isascii() else fold(text)
