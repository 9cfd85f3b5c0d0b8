"""Of an utterance, each source's telling beside the one it comes nearest to, with the diff between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.answers import QuoteAnswer
from store.utterances.relays import Chain, chains_of
from store.words.diff import Diff, word_diff
from store.words.outlets import same_outlet

_SOURCES = 12
"""Sources of one utterance that are held against the first: of a text that hundreds print, more would say the same."""
_FIRST = 3
"""Of them, those that stand nearest to the origin and are all held against the others."""
_TELLINGS = 6


@dataclass(frozen=True, slots=True)
class Beside:
    """Two sources' tellings of one utterance: the nearer to its origin on the left."""

    left: QuoteAnswer
    right: QuoteAnswer
    diff: Diff


def side_by_side(quotes: Sequence[QuoteAnswer]) -> list[Beside]:
    """The tellings of one utterance in pairs of sources."""
    chains = chains_of(quotes)
    by_source: dict[int, list[QuoteAnswer]] = {}
    for quote in sorted(quotes, key=lambda q: (len(chains[q.id]), q.published or "9", q.article_id, q.start)):
        by_source.setdefault(quote.source_id, []).append(quote)
    told = [every[:_TELLINGS] for every in by_source.values()]
    return [_beside(told[:i], told[i], chains) for i in range(1, min(len(told), _SOURCES + 1))]


def _beside(
    before: Sequence[Sequence[QuoteAnswer]], theirs: Sequence[QuoteAnswer], chains: Mapping[int, Chain]
) -> Beside:
    """A source's telling beside that of the outlet it has it from, else beside the nearest of the first few."""
    origins = {same_outlet(chains[quote.id][0]) for quote in theirs}
    own = [ours for ours in before if same_outlet(ours[0].source) in origins]
    return max((_nearest(ours, theirs) for ours in own or before[:_FIRST]), key=_kept)


def _nearest(ours: Sequence[QuoteAnswer], theirs: Sequence[QuoteAnswer]) -> Beside:
    every = [Beside(a, b, word_diff(a.text, b.text)) for a in ours for b in theirs]
    return max(every, key=_kept)


def _kept(beside: Beside) -> tuple[float, float, bool]:
    """How near the two are; where that tells nothing, as in two languages, a headline comes last."""
    kept = sorted((beside.diff.left_kept, beside.diff.right_kept))
    return kept[1], kept[0], not (beside.left.in_headline or beside.right.in_headline)
