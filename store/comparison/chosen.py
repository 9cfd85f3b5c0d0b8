"""Quotes that a person has chosen to see side by side, whether or not they report the same."""

from collections.abc import Sequence

from store.comparison.compare import Pair, QuoteComparison, pair
from store.database.store import Store
from store.reads.quotes import quotes_by_id
from store.utterances.links import Link


def compare_chosen(store: Store, ids: Sequence[int]) -> QuoteComparison:
    """The first quote beside each of the others, in the order chosen. Raises LookupError when not two are left."""
    quotes = quotes_by_id(store, ids)
    if len(quotes) < 2:
        raise LookupError(ids)
    first = quotes[0]

    def beside(other_id: int) -> Link:
        return Link(first.id, other_id, 0.0, False, ("chosen by you",))

    pairs: list[Pair] = [pair(first, other, beside(other.id)) for other in quotes[1:]]
    return QuoteComparison(first, tuple(pairs), ())
