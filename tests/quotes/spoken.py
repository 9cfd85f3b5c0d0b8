"""What a text says, for the tests of speech."""

from corpus.model import About, Quote
from corpus.read import parse


def quotes(text: str) -> list[Quote]:
    """The quotes of a text, in order."""
    return list(parse(text).quotes)


def said(text: str, words: str) -> Quote:
    """The one quote that opens with these words."""
    (quote,) = [q for q in quotes(text) if q.text.startswith(words)]
    return quote


def found(text: str, outlet: str | None = None) -> tuple[Quote, ...]:
    """The quotes of a text that this outlet publishes."""
    return parse(text, About(outlet=outlet)).quotes


def named(text: str, outlet: str | None = None) -> list[tuple[str | None, tuple[str, ...]]]:
    """Who speaks in a text that this outlet publishes, and through whom."""
    return [(q.speaker, q.via) for q in found(text, outlet)]
