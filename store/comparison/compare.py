"""Two sources side by side, or everyone who reports one quote: what is paired, what changed, what only one tells."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial

from store.answers import FigureAnswer, QuoteAnswer, SourceAnswer
from store.comparison.retold import telling_diff
from store.comparison.status import IN_MARKS, QuoteStatus, statuses
from store.database.store import Store
from store.figures.pairs import FigurePair, pair_figures
from store.reads.figures import figures_of_article, list_figures
from store.reads.filters import Filters
from store.reads.quotes import list_quotes, quotes_by_id
from store.reads.sources import list_sources
from store.utterances.links import Link, links_between, links_to_tellings, shared_counts
from store.utterances.reasons import by_name_now, read
from store.utterances.said import APART, BY_HAND
from store.words.diff import Diff, Span, word_diff


@dataclass(frozen=True, slots=True)
class Side:
    """A quote in one source as it stands beside the other's; `marks` are the changed stretches, in `quote.text`."""

    quote: QuoteAnswer
    status: QuoteStatus | None
    """None where there is nothing to compare it with."""
    marks: tuple[Span, ...] = ()
    only: tuple[Span, ...] = ()
    """Of the marks, those in whose place the other side has nothing."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One statement in both sources; a side is None where only the other tells it."""

    left: Side | None
    right: Side | None
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    possible: bool = False
    """A near miss, to be offered as "possibly the same"."""
    retold: bool = False
    """In other words, so that only figures, names, negations and modal words are marked."""

    @property
    def is_linked(self) -> bool:
        """Whether both tell the same for sure; what is possible, or only laid side by side, does not."""
        return self.score > 0 and not self.possible

    @property
    def is_by_hand(self) -> bool:
        """Whether a person said that both tell the same, or that they do not."""
        return BY_HAND in self.reasons or APART in self.reasons


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sources: their quotes in one order, then their figures."""

    left: SourceAnswer
    right: SourceAnswer
    pairs: tuple[Pair, ...]
    figures: tuple[FigurePair, ...]


@dataclass(frozen=True, slots=True)
class QuoteComparison:
    """Everyone who reports one quote: `left` of every pair is that quote, the surest first."""

    quote: QuoteAnswer
    pairs: tuple[Pair, ...]
    figures: tuple[FigurePair, ...]


def compare_sources(
    store: Store, left_id: int, right_id: int, left_articles: Sequence[int] = (), right_articles: Sequence[int] = ()
) -> Comparison:
    """Compare two sources by id, or these articles of theirs. Raises LookupError when a source is gone, StoreError."""
    sides = ((left_id, left_articles), (right_id, right_articles))
    with store.snapshot():
        sources = {source.id: source for source in list_sources(store)}
        left, right = sources[left_id], sources[right_id]
        ours = list_quotes(store, Filters(sources=(left_id,), articles=tuple(left_articles)), limit=-1)
        theirs = list_quotes(store, Filters(sources=(right_id,), articles=tuple(right_articles)), limit=-1)
        apart = left_id != right_id or set(left_articles).isdisjoint(right_articles)
        links = links_between(store, left_id, right_id) if apart else []
        figures = pair_figures(store, *(_figures(store, *side) for side in sides))
    pairs = tuple(pair(a, b, link) for a, b, link in _rows(ours, theirs, links))
    return Comparison(left, right, pairs, figures)


def _figures(store: Store, source_id: int, articles: Sequence[int]) -> list[FigureAnswer]:
    return [f for f in list_figures(store, source_id) if not articles or f.article_id in articles]


def compare_quote(store: Store, quote_id: int) -> QuoteComparison:
    """Everyone who reports this quote. Raises LookupError when it is gone, StoreError."""
    with store.snapshot():
        asked = quotes_by_id(store, [quote_id])
        if not asked:
            raise LookupError(quote_id)
        links = {link.other(quote_id): link for link in links_to_tellings(store, quote_id)}
        others = quotes_by_id(store, list(links))
        figures = _figures_within(store, asked[0], others)
    pairs = [pair(asked[0], other, links[other.id]) for other in others]
    pairs.sort(key=lambda p: (p.possible, -p.score))
    return QuoteComparison(asked[0], tuple(pairs), figures)


def most_in_common(
    store: Store, source_id: int | None = None, filters: Filters = Filters()
) -> tuple[tuple[int, int, int], ...]:
    """(source, source, statements shared) of every two sources that share some, most first; `source_id` comes first.

    Statements count of which the filters leave one telling at least.
    """
    counts: Counter[tuple[int, int]] = shared_counts(store, source_id, filters)
    every = [(a, b) if b != source_id else (b, a) for a, b in counts]
    rows = [(*ids, n) for ids, n in zip(every, counts.values(), strict=True)]
    return tuple(sorted(rows, key=lambda row: (-row[2], row[0], row[1])))


def pair(left: QuoteAnswer | None, right: QuoteAnswer | None, link: Link | None = None) -> Pair:
    """Lay two quotes side by side; of a brief only the fragments in marks are compared, for the rest is our wording."""
    if left is None or right is None or link is None:
        return Pair(_alone(left), _alone(right))
    diff = _diff(left, right)
    left_status, right_status = statuses(left, right, diff)
    return Pair(
        Side(left, left_status, diff.left, diff.left_only),
        Side(right, right_status, diff.right, diff.right_only),
        link.score,
        by_name_now(read(link.reasons), (left.speaker, right.speaker)),
        link.possible,
        diff.retold and left_status != "in another language",
    )


def _alone(quote: QuoteAnswer | None) -> Side | None:
    return Side(quote, None) if quote else None


def _diff(left: QuoteAnswer, right: QuoteAnswer) -> Diff:
    if not left.brief and not right.brief:
        return telling_diff(left.text, right.text)
    left_marks = _changed_in_fragments(left, right) if left.brief else ()
    right_marks = _changed_in_fragments(right, left) if right.brief else ()
    kept = word_diff(left.text, right.text)
    return Diff(left_marks, right_marks, kept.left_kept, kept.right_kept)


def _changed_in_fragments(brief: QuoteAnswer, other: QuoteAnswer) -> tuple[Span, ...]:
    if brief.kind in ("direct", "partial"):
        return word_diff(brief.text, other.text).left
    spans = [(start, end) for start, end, kind in brief.inner if kind in IN_MARKS]
    changed = [(s, word_diff(brief.text[s:e], other.text).left) for s, e in spans]
    return tuple((s + start, s + end) for s, marks in changed for start, end in marks)


Row = tuple[QuoteAnswer | None, QuoteAnswer | None, Link | None]


def _rows(left: Sequence[QuoteAnswer], right: Sequence[QuoteAnswer], links: Sequence[Link]) -> list[Row]:
    """Rows in the left source's order; what only the right one tells follows the row that precedes it there."""
    ours, theirs = {q.id: q for q in left}, {q.id: q for q in right}
    chosen = _choose([link for link in links if link.left_id in ours and link.right_id in theirs])
    found: dict[int, list[Row]] = {}
    for link in chosen:
        found.setdefault(link.left_id, []).append((ours[link.left_id], theirs[link.right_id], link))
    rows = [row for quote in left for row in found.get(quote.id, [(quote, None, None)])]
    after: dict[int | None, list[Row]] = {}
    told = {link.right_id for link in chosen}
    previous: int | None = None
    for quote in right:
        if quote.id in told:
            previous = quote.id
        else:
            after.setdefault(previous, []).append((None, quote, None))
    result = after.pop(None, [])
    for row in rows:
        result.append(row)
        result += after.pop(row[1].id, []) if row[1] else []
    return result


def _choose(links: Sequence[Link]) -> list[Link]:
    """The links to show: each quote once with its best counterpart, a second time only where that is its only one."""
    ranked = sorted(links, key=lambda link: (link.possible, -link.score))
    chosen, left_seen, right_seen = list[Link](), set[int](), set[int]()
    for both in (True, False):
        for link in ranked:
            known = (link.left_id in left_seen) + (link.right_id in right_seen)
            if known == 0 or (not both and known == 1 and not link.possible):
                chosen.append(link)
                left_seen.add(link.left_id)
                right_seen.add(link.right_id)
    return chosen


def _figures_within(store: Store, asked: QuoteAnswer, others: Sequence[QuoteAnswer]) -> tuple[FigurePair, ...]:
    in_article = cache(partial(figures_of_article, store))

    def inside(quote: QuoteAnswer) -> list[FigureAnswer]:
        return [f for f in in_article(quote.article_id) if quote.start <= f.start < quote.end]

    ours = inside(asked)
    found = [pair for other in others for pair in pair_figures(store, ours, inside(other))]
    return tuple(p for p in found if p.left and p.right)
