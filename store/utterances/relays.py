"""Through whose hands did an utterance come, and do its tellings rest on one report?"""

from collections.abc import Sequence
from dataclasses import dataclass

from store.answers import QuoteAnswer
from store.database.store import Store
from store.reads.quotes import quotes_by_id
from store.utterances.links import tellings_of
from store.words.outlets import same_outlet


@dataclass(frozen=True, slots=True)
class RelayNode:
    """Somebody through whose hands an utterance came, with their own tellings, and who had it from them."""

    name: str
    quotes: tuple[QuoteAnswer, ...]
    had_it_from_here: tuple["RelayNode", ...]


def relay_tree(store: Store, quote_id: int) -> RelayNode:
    """Who had this quote's utterance from whom, the speaker at the root. Raises LookupError when the quote is gone."""
    with store.snapshot():
        quotes = quotes_by_id(store, tellings_of(store, quote_id))
    if not quotes:
        raise LookupError(quote_id)
    return tree_of(quotes)


def tree_of(quotes: Sequence[QuoteAnswer]) -> RelayNode:
    """The tree of some tellings of one utterance."""
    speaker = next((q.speaker for q in quotes if q.speaker), None) or "speaker unknown"
    return _node(speaker, [(chain_of(quote, quotes), quote) for quote in quotes])


def _node(name: str, below: list[tuple[tuple[str, ...], QuoteAnswer]]) -> RelayNode:
    own = tuple(quote for chain, quote in below if not chain)
    branches: dict[str, list[tuple[tuple[str, ...], QuoteAnswer]]] = {}
    names: dict[str, str] = {}
    for chain, quote in below:
        if chain:
            key = same_outlet(chain[0])
            names.setdefault(key, chain[0])
            branches.setdefault(key, []).append((chain[1:], quote))
    return RelayNode(name, own, tuple(_node(names[key], branch) for key, branch in branches.items()))


def chain_of(quote: QuoteAnswer, tellings: Sequence[QuoteAnswer]) -> tuple[str, ...]:
    """From the first hand to the outlet that prints it: relays, innermost first, then the source itself.

    An outlet to which the speaker spoke is the first hand, where it is one of those that tell it. A headline rests on
    what its article names as the source below, a reprint on the article that it repeats, and a brief on its outlet:
    nobody had anything from our words.
    """
    via = quote.via or next((q.via for q in tellings if q.via and q.article_id == quote.article_id), ())
    behind = quote.source if quote.brief and quote.outlet else quote.repeats
    known = {same_outlet(hand) for hand in via}
    hands = [*reversed(via), *([behind] if behind and same_outlet(behind) not in known else []), quote.source_label]
    spoken_to = same_outlet(quote.addressee or "")
    is_new = bool(spoken_to) and spoken_to not in {same_outlet(hand) for hand in (*hands, quote.source)}
    if is_new and any(spoken_to == same_outlet(name) for q in tellings for name in (q.source, *q.via)):
        hands.insert(0, quote.addressee or "")
    return tuple(hands)


def origin_of(quotes: Sequence[QuoteAnswer]) -> str | None:
    """The one report on which tellings of several sources rest; None where there is more than one, or one source."""
    if len({quote.source_id for quote in quotes}) < 2:
        return None
    first = [chain_of(quote, quotes)[0] for quote in quotes]
    return first[0] if len({same_outlet(name) for name in first}) == 1 else None
