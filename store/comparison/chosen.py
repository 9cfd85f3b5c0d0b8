"""Quotes that a person has chosen to see side by side, whether or not they report the same."""

from collections.abc import Sequence
from dataclasses import replace

from store.comparison.compare import Pair, QuoteComparison, pair
from store.corrections.pairing_list import pairing_between
from store.database.store import Store
from store.reads.quotes import quotes_by_id
from store.utterances.links import Link, links_of
from store.utterances.said import APART

CHOSEN = "chosen by you"


def compare_chosen(store: Store, ids: Sequence[int]) -> QuoteComparison:
    """The first quote beside each of the others, in the order chosen. Raises LookupError when not two are left."""
    with store.snapshot():
        quotes = quotes_by_id(store, ids)
        if len(quotes) < 2:
            raise LookupError(ids)
        first = quotes[0]
        links = {link.other(first.id): link for link in links_of(store, first.id)}
        pairs: list[Pair] = [
            pair(first, other, _chosen(store, links.get(other.id, Link(first.id, other.id, 0.0, False, ()))))
            for other in quotes[1:]
        ]
    return QuoteComparison(first, tuple(pairs), ())


def _chosen(store: Store, link: Link) -> Link:
    """What links two quotes, or that a person said that nothing does, and that they were chosen."""
    said = pairing_between(store, link.left_id, link.right_id)
    apart = (APART,) if said and not said.same else ()
    return replace(link, reasons=(*link.reasons, *apart, CHOSEN))
