"""Of an utterance, each source's telling that comes nearest to the first one's, with the diff between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from store.answers import QuoteAnswer
from store.diff import Diff, word_diff
from store.relays import chain_of

_SOURCES = 12
"""Sources of one utterance that are held against the first: of a text that hundreds print, more would say the same."""
_TELLINGS = 6


@dataclass(frozen=True, slots=True)
class Beside:
    """Two sources' tellings of one utterance: the nearer to its origin on the left."""

    left: QuoteAnswer
    right: QuoteAnswer
    diff: Diff


def side_by_side(quotes: Sequence[QuoteAnswer]) -> list[Beside]:
    """The tellings of one utterance in pairs of sources."""
    by_source: dict[int, list[QuoteAnswer]] = {}
    for quote in sorted(quotes, key=lambda q: (len(chain_of(q, quotes)), q.published or "9", q.article_id, q.start)):
        by_source.setdefault(quote.source_id, []).append(quote)
    first, *others = by_source.values()
    return [_nearest(first[:_TELLINGS], other[:_TELLINGS]) for other in others[:_SOURCES]]


def _nearest(ours: Sequence[QuoteAnswer], theirs: Sequence[QuoteAnswer]) -> Beside:
    every = [Beside(a, b, word_diff(a.text, b.text)) for a in ours for b in theirs]
    return max(every, key=lambda beside: max(beside.diff.left_kept, beside.diff.right_kept))
