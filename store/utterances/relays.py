"""Through whose hands did an utterance come, and do its tellings rest on one report?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from store.answers import QuoteAnswer
from store.database.store import Store
from store.reads.quotes import quotes_by_id
from store.utterances.links import tellings_of
from store.words.outlets import same_outlet

Chain = tuple[str, ...]
"""The names of those through whose hands words came."""
_ROUNDS = 2
"""What is known of one chain may be known of the next through it."""


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
    chains = chains_of(quotes)
    return _node(speaker, [(chains[quote.id], quote) for quote in quotes])


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


def chains_of(tellings: Sequence[QuoteAnswer]) -> dict[int, Chain]:
    """By the quote of each telling of one utterance its chain, first hand first, the outlet that prints it last.

    One telling knows more than another: whom another outlet names as this one's source is ahead of it here as well.
    """
    spoken_to = {same_outlet(quote.source) for quote in tellings if _is_at_first_hand(quote)}
    chains = {quote.id: _since(spoken_to, _hands(quote, tellings)) for quote in tellings}
    for _ in range(_ROUNDS):
        ahead: defaultdict[str, set[Chain]] = defaultdict(set)
        for chain in set(chains.values()):
            for i, hand in enumerate(chain):
                if same_outlet(hand) not in _keys(chain[:i]):  # an outlet has nothing from our brief of it
                    ahead[same_outlet(hand)].add(chain[: i + 1])
        chains = {quote: _completed(chain, ahead) for quote, chain in chains.items()}
    return chains


def _since(spoken_to: Set[str], chain: Chain) -> Chain:
    """A chain from the last of those on to whom the speaker spoke."""
    return chain[max((i for i, hand in enumerate(chain) if same_outlet(hand) in spoken_to), default=0) :]


def _completed(chain: Chain, known: Mapping[str, Set[Chain]]) -> Chain:
    """A chain with the hands that others know of ahead of each of its own, unless those come behind it."""
    done: Chain = ()
    for i, hand in enumerate(chain):
        done, behind = (*done, hand), _keys(chain[i + 1 :])
        longer = (c for c in known[same_outlet(hand)] if _leads_through(c, done) and behind.isdisjoint(_keys(c)))
        done = max((done, *longer), key=lambda c: (len(c), c))
    return done


def _leads_through(longer: Chain, chain: Chain) -> bool:
    """Whether a longer chain passes the same hands in the same order."""
    hands = map(same_outlet, longer)
    return len(longer) > len(chain) and all(same_outlet(hand) in hands for hand in chain)


def _keys(chain: Chain) -> set[str]:
    return set(map(same_outlet, chain))


def _is_at_first_hand(quote: QuoteAnswer) -> bool:
    """Whether the speaker spoke to the outlet itself."""
    return not quote.via and same_outlet(quote.addressee or "") == same_outlet(quote.source)


def _hands(quote: QuoteAnswer, tellings: Sequence[QuoteAnswer]) -> Chain:
    """The chain as one telling has it: relays, innermost first, then the source itself.

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
    first = {same_outlet(chain[0]): chain[0] for chain in reversed(chains_of(quotes).values())}
    if len(first) > 1:
        return None
    [(outlet, written)] = first.items()
    return next((quote.source for quote in quotes if same_outlet(quote.source) == outlet), written)
