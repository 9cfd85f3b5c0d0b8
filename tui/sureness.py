"""How sure is it who said a quote? The sign that stands after its speaker, on the screen and in a subcommand's row."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

UNSURE, CORRECTED, ASKING = " ?", " ✓", " ✓?"
"""It may well be another; a person has said who it is; they have, and the outlet has changed it since."""


def sureness(quote: QuoteAnswer) -> str:
    """The sign after this quote's speaker; none where the parse is likely right."""
    if quote.corrected:
        return ASKING if quote.asks else CORRECTED
    return UNSURE if quote.is_unsure else ""


def speaker_line(quote: QuoteAnswer) -> str:
    """Who said a quote and how sure that is; of a corrected one, what the parse says too."""
    if quote.corrected:
        return corrected_line(quote)
    through = f" · via {' → '.join(quote.via)}" if quote.via else ""
    return f"{quote.speaker or 'not attributed'}{sureness(quote)}{through}"


def corrected_line(quote: QuoteAnswer) -> str:
    """Who said a corrected quote, and what the parse says: a name that the words do not bear must say whence it is."""
    if quote.asks:
        return asking_line((quote.named, quote.via), (quote.parsed_speaker, quote.parsed_via))
    now = said_by(quote.named, quote.via)
    parsed = said_by(quote.parsed_speaker, quote.parsed_via)
    return f"✓ {now} · {'confirmed' if now == parsed else f'parsed as {parsed}'}"


def asking_line(said: tuple[str | None, tuple[str, ...]], now: tuple[str | None, tuple[str, ...]]) -> str:
    """What is to be looked at again: the speaker and relays that a person gave, and those that the outlet gives now."""
    return f"✓? the outlet now says {said_by(*now)}; you said {said_by(*said)}"


def said_by(speaker: str | None, via: tuple[str, ...]) -> str:
    """Who said it, and through whom it came."""
    through = f" via {' → '.join(via)}" if via else ""
    return f"{speaker or 'nobody known'}{through}"
