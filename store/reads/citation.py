"""Cite a quote: the words, who said them, through whom they came, and where they stand."""

from pathlib import PurePath

from store.answers import QuoteAnswer
from store.written_dates import long_date

_VERBATIM = ("direct", "partial", "block")
_CAUTION = ("opinion", "blog", "translation")
"""Forms that a citation names, so that none of them passes for an agency report."""


def cite(quote: QuoteAnswer) -> str:
    """One line: `“…” — Jensen Huang, via Financial Times, in Global Times, “Title”, 7 January 2026.`

    It says what was only reported, which speaker is unsure or was put right by hand, what is a brief or an opinion or
    repeats another outlet's text, and no title passes for an outlet.
    """
    return f"{words(quote)} — {credit(quote)}"


def words(quote: QuoteAnswer) -> str:
    """What was said, in quotation marks where it stands in them; the comma before “he said” is the outlet's."""
    before, after = around(quote)
    return f"{before}{' '.join(quote.text.split()).rstrip(',，')}{after}"


def around(quote: QuoteAnswer) -> tuple[str, str]:
    """What stands before and behind cited words: what was only reported, or denied, does not pass for what was said."""
    if quote.kind in _VERBATIM:
        return (f"[{quote.denial}] “" if quote.denial else "“"), "”"
    return f"[{quote.denial or 'reported'}] ", ""


def credit(quote: QuoteAnswer) -> str:
    """The citation without the words."""
    speaker = quote.speaker or "speaker not named"
    if quote.role:
        speaker += f" ({quote.role})"
    if quote.written:
        speaker += f" [merged by hand; named {quote.written} there]"
    if quote.is_unsure:
        speaker += " [attribution unsure]"
    relays = f"{_through(quote.via)}{f' [{by_hand(quote)}]' if quote.corrected else ''}"
    source = where(quote.source, quote.outlet is not None)
    parts = [f"in brief of {source}" if quote.brief else f"in {source}"]
    if quote.repeats and quote.repeats not in quote.via:
        parts[0] += f" [repeats {quote.repeats}]"
    if quote.title and quote.title != quote.source:
        parts.append(f"“{quote.title}”")
    if quote.form in _CAUTION:
        parts[-1] += f" [{quote.form}]"
    parts.append(long_date(quote.published))
    if quote.url:
        parts.append(quote.url)
    return f"{speaker}{relays}, {', '.join(parts)}."


def noted(quote: QuoteAnswer) -> str:
    """A person's tags and note: for files and reports, and for no citation, which others read as the outlet's."""
    tags = f"Tags: {', '.join(quote.note.tags)}" if quote.note.tags else ""
    return " · ".join(filter(None, (tags, f"Note: {quote.note.text}" if quote.note.text else "")))


def by_hand(quote: QuoteAnswer) -> str:
    """What a person has said of a corrected quote, and what the parse says instead."""
    moved = {
        "speaker": (quote.named != quote.parsed_speaker, quote.parsed_speaker or "not named"),
        "relays": (quote.via != quote.parsed_via, _through(quote.parsed_via).removeprefix(", ") or "through nobody"),
    }
    what = " and ".join(name for name, (is_moved, _) in moved.items() if is_moved)
    if not what:
        return "attribution confirmed by hand"
    parsed = ", ".join(before for is_moved, before in moved.values() if is_moved)
    if quote.asks:
        return f"{what} given by hand for an earlier version; this one says {parsed}"
    return f"{what} corrected by hand; parsed as {parsed}"


def _through(relays: tuple[str, ...]) -> str:
    return f", via {', via '.join(relays)}" if relays else ""


def where(source: str, is_outlet: bool) -> str:
    """A source as it is cited: an outlet by its name, an article of unknown outlet by its title or its file's name."""
    if is_outlet:
        return source
    path = PurePath(source)
    return f"“{path.name if path.is_absolute() else source}” (outlet not named)"
