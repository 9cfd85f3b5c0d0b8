"""How sure is it who said a quote? The sign that stands after its speaker, on the screen and in a subcommand's row."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

UNSURE, CORRECTED = " ?", " ✓"
"""It may well be another; a person has said who it is."""


def sureness(quote: QuoteAnswer) -> str:
    """The sign after this quote's speaker; none where the parse is likely right."""
    return CORRECTED if quote.corrected else UNSURE if quote.is_unsure else ""


def corrected_line(quote: QuoteAnswer) -> str:
    """Who said a corrected quote, and what the parse says: a name that the words do not bear must say whence it is."""
    now = _said_by(quote.speaker, quote.via)
    parsed = _said_by(quote.parsed_speaker, quote.parsed_via)
    return f"✓ {now} · {'confirmed' if now == parsed else f'parsed as {parsed}'}"


def _said_by(speaker: str | None, via: tuple[str, ...]) -> str:
    through = f" via {' → '.join(via)}" if via else ""
    return f"{speaker or 'nobody known'}{through}"
