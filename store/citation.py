"""Cite a quote: the words, who said them, through whom they came, and where they stand."""

from pathlib import PurePath

from store.answers import QuoteAnswer
from store.written_dates import long_date

_IN_MARKS = ("direct", "partial")


def cite(quote: QuoteAnswer) -> str:
    """One line: `“…” — Jensen Huang, via Financial Times, in Global Times, “Title”, 7 January 2026.`

    It says what was only reported, which speaker is unsure and what is a brief, and no title passes for an outlet.
    """
    words = f"“{quote.text}”" if quote.kind in _IN_MARKS else f"[reported] {quote.text}"
    return f"{words} — {credit(quote)}"


def credit(quote: QuoteAnswer) -> str:
    """The citation without the words."""
    speaker = quote.speaker or "speaker not named"
    if quote.role:
        speaker += f" ({quote.role})"
    if quote.is_unsure:
        speaker += " [attribution unsure]"
    relays = f", via {', via '.join(quote.via)}" if quote.via else ""
    source = where(quote.source, quote.outlet is not None)
    parts = [f"in brief of {source}" if quote.brief else f"in {source}"]
    if quote.title and quote.title != quote.source:
        parts.append(f"“{quote.title}”")
    parts.append(long_date(quote.published))
    if quote.url:
        parts.append(quote.url)
    return f"{speaker}{relays}, {', '.join(parts)}."


def where(source: str, is_outlet: bool) -> str:
    """A source as it is cited: an outlet by its name, an article of unknown outlet by its title or its file's name."""
    if is_outlet:
        return source
    path = PurePath(source)
    return f"“{path.name if path.is_absolute() else source}” (outlet not named)"
