"""How a quote stands in a row of a subcommand: the same words and signs as on the screen."""

from collections.abc import Sequence

from store.answers import LOW_CONFIDENCE, QuoteAnswer, denies
from tui.sureness import UNSURE, sureness

QUOTE_COLUMNS = ("published", "source", "speaker", "kind", "quote")
UNKNOWN = "unattributed"


def quote_cells(quote: QuoteAnswer) -> tuple[object, ...]:
    """The cells under `QUOTE_COLUMNS`."""
    words = worded(quote.text, quote.cue, quote.kind)
    return (day(quote.published), quote.source_label, speaker_cell(quote), quote.kind, words)


def worded(text: str, cue: str | None, kind: str) -> str:
    """The words of a quote, behind the cue where that says that the speaker denies them or never said them."""
    return f"[{cue}] {text}" if cue and denies(cue, kind) else text


def day(iso: str | None) -> str:
    """The day of a date, or as much of it as is known: one form in every table; `--json` has the hour."""
    return iso[:10] if iso else "undated"


def speaker_cell(quote: QuoteAnswer) -> str:
    """Who said it, with a sign of how sure that is, and through whom it came."""
    return said_by(f"{quote.speaker or UNKNOWN}{sureness(quote)}", quote.via)


def said_by(speaker: str | None, via: Sequence[str]) -> str:
    """Who said it, and through whom it came."""
    through = f" · via {' · '.join(via)}" if via else ""
    return f"{speaker or UNKNOWN}{through}"


def named(speaker: str | None, confidence: float) -> str:
    """A speaker's name, with a `?` where the attribution is unsure."""
    return f"{speaker}{UNSURE if confidence < LOW_CONFIDENCE else ''}" if speaker else UNKNOWN


def of_them(count: int) -> str:
    """How a sentence about some of what was listed begins."""
    return "1 of them is" if count == 1 else f"{count} of them are"
