"""What has a person said of two quotes, and what has become of that?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from store.answers import source_label
from store.corrections.anchors import Anchor
from store.corrections.listing import State
from store.corrections.outermost import Item, finder
from store.corrections.pairings import ANCHOR
from store.database.store import Store
from store.utterances.said import NOT_SAME, SAME


@dataclass(frozen=True, slots=True)
class PairedQuote:
    """One of two quotes of which a person said something."""

    quote: str
    state: State
    quote_key: str | None
    """Of the quote that lists show; None where they show it nowhere."""
    source_label: str | None
    """None where the article is not in the store."""
    title: str | None
    article_id: int | None = None
    start: int | None = None
    end: int | None = None
    """Where it stands, if it stands anywhere."""
    quote_id: int | None = None


@dataclass(frozen=True, slots=True)
class PairingAnswer:
    """Two quotes that a person said are one statement, or are not."""

    number: int
    same: bool
    made_at: str
    state: State
    """`overridden` where a later word on the two says otherwise."""
    quotes: tuple[PairedQuote, ...]

    @property
    def said(self) -> str:
        """What was said of the two."""
        return SAME if self.same else NOT_SAME

    @property
    def is_orphan(self) -> bool:
        """Whether lists do not show both."""
        return any(quote.quote_key is None for quote in self.quotes)


def pairing_between(store: Store, one_id: int, other_id: int) -> PairingAnswer | None:
    """What a person said of these two quotes and what holds now, if anything."""
    pair = min(one_id, other_id), max(one_id, other_id)
    with store.snapshot() as connection:
        row = connection.execute("SELECT number FROM paired_quotes WHERE (left_id, right_id) = (?, ?)", pair).fetchone()
        return list_pairings(store, row[0])[0] if row else None


_STATES: tuple[State, ...] = ("in force", "only in an older version", "words not found", "article not here")
"""The best first: what stands in any of an article's versions is no orphan of the others."""


def list_pairings(store: Store, number: int | None = None) -> tuple[PairingAnswer, ...]:
    """All that was said of two quotes, the latest first, or what has this number."""
    with store.snapshot() as connection:
        rows = connection.execute(
            f"SELECT p.number, p.side, p.same, p.made_at, {ANCHOR}, a.id, a.superseded_by IS NULL, s.name, s.brief,"
            " a.title FROM pairing p LEFT JOIN document d ON d.hash = p.document"
            " LEFT JOIN article a ON a.document_id = d.id AND a.part = p.part LEFT JOIN source s ON s.id = a.source_id"
            " WHERE ifnull(?, p.number) = p.number ORDER BY p.number DESC, p.side, p.id DESC",
            (number,),
        ).fetchall()
        find_in = cache(partial(finder, connection))
        sides: dict[tuple[int, int], PairedQuote] = {}
        for its, side, _, _, *where in rows:
            quote, known = _side(where, find_in), sides.get((its, side))
            if known is None or _STATES.index(quote.state) < _STATES.index(known.state):
                sides[its, side] = quote
        holding = {row[0] for row in connection.execute("SELECT number FROM paired_quotes")}
    answers = []
    for its, (same, made_at) in {row[0]: row[2:4] for row in rows}.items():
        quotes = sides[its, 0], sides[its, 1]
        answers.append(PairingAnswer(its, bool(same), made_at, _state(quotes, its in holding), quotes))
    return tuple(answers)


def _state(quotes: Sequence[PairedQuote], holds: bool) -> State:
    worst = max((quote.state for quote in quotes), key=_STATES.index)
    return "overridden" if worst == "in force" and not holds else worst


def _side(row: Sequence[Any], find_in: Callable[[int], Callable[[Anchor], Item | None]]) -> PairedQuote:
    *anchor, article_id, is_latest, source, brief, title = row
    if article_id is None:
        return PairedQuote(anchor[0], "article not here", None, None, None)
    label, item = source_label(source, bool(brief)), find_in(article_id)(Anchor(*anchor))
    if item is None:
        return PairedQuote(anchor[0], "words not found", None, label, title)
    state: State = "in force" if is_latest else "only in an older version"
    key = item.key if is_latest else None
    return PairedQuote(anchor[0], state, key, label, title, article_id, item.start, item.end, item.outermost)
