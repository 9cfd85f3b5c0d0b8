"""How a quote stands in a row of a subcommand: the same words and signs as on the screen."""

from store.answers import LOW_CONFIDENCE, QuoteAnswer

QUOTE_COLUMNS = ("published", "source", "speaker", "kind", "quote")


def quote_cells(quote: QuoteAnswer) -> tuple[object, ...]:
    """The cells under `QUOTE_COLUMNS`."""
    return (quote.published or "undated", quote.source_label, speaker_cell(quote), quote.kind, quote.text)


def speaker_cell(quote: QuoteAnswer) -> str:
    """Who said it, with a `?` where the attribution is unsure, and through whom it came."""
    via = f" · via {' · '.join(quote.via)}" if quote.via else ""
    return f"{named(quote.speaker, quote.confidence)}{via}"


def named(speaker: str | None, confidence: float) -> str:
    """A speaker's name, with a `?` where the attribution is unsure."""
    return f"{speaker}{' ?' if confidence < LOW_CONFIDENCE else ''}" if speaker else "unattributed"
