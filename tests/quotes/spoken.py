"""What a text says, for the tests of speech."""

from corpus.model import Quote
from corpus.read import parse


def quotes(text: str) -> list[Quote]:
    """The quotes of a text, in order."""
    return list(parse(text).quotes)


def said(text: str, words: str) -> Quote:
    """The one quote that opens with these words."""
    (quote,) = [q for q in quotes(text) if q.text.startswith(words)]
    return quote
