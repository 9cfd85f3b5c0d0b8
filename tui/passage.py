"""A passage to open in the reader: which article, which offsets, and what to mark there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.answers import FigureAnswer, QuoteAnswer
    from store.comparison.compare import Side
    from store.findings.listing import EvidenceAnswer


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article's text; `marks` are offsets in the article."""

    article_id: int
    source: str
    start: int
    end: int
    quote_id: int | None = None
    marks: tuple[tuple[int, int], ...] = ()

    @staticmethod
    def of_side(side: Side) -> Passage:
        """One side of a pair, with what changed marked."""
        quote = side.quote
        marks = tuple((quote.start + a, quote.start + b) for a, b in side.marks)
        return Passage(quote.article_id, quote.source_label, quote.start, quote.end, quote.id, marks)

    @staticmethod
    def of_quote(quote: QuoteAnswer) -> Passage:
        """A quote in its article."""
        return Passage(quote.article_id, quote.source_label, quote.start, quote.end, quote.id)

    @staticmethod
    def of_evidence(evidence: EvidenceAnswer) -> Passage:
        """What a finding rests on."""
        span = ((evidence.start, evidence.end),)
        return Passage(evidence.article_id, evidence.source, evidence.start, evidence.end, evidence.quote_id, span)

    @staticmethod
    def of_figure(figure: FigureAnswer) -> Passage:
        """A figure in its sentence."""
        span = ((figure.start, figure.end),)
        return Passage(figure.article_id, figure.source_label, figure.start, figure.end, None, span)
