"""What an article says of itself: title, standfirst, byline, date, captions, boilerplate, body."""

from dataclasses import dataclass

from corpus.model import About, Passage


@dataclass(frozen=True, slots=True)
class Layout:
    """The article's own particulars, and its passages in order."""

    about: About
    passages: tuple[Passage, ...]


def lay_out(text: str, about: About) -> Layout:
    """The layout of a cleaned text; what `about` states already wins over what the text says."""
    return Layout(about, (Passage("body", 0, len(text)),))
