"""What a reader makes of a document's bytes: texts, and what the format itself says about them."""

from dataclasses import dataclass

from corpus.model import About, PassageKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as its format holds it: text not yet cleaned, and what markup, headers or front matter state.

    The text opens with the title where one is known, so that a headline's own quotes and figures have offsets, and
    sets every paragraph, heading and caption apart by a blank line. Plain text stays as it came.
    """

    text: str
    about: About = About()
    marked: tuple[tuple[PassageKind, str], ...] = ()
    """Paragraphs of the text, as they stand in it, whose job the format states: captions and the standfirst."""
    notes: tuple[str, ...] = ()
    """What is stated about it and means nothing, a sentence each."""
