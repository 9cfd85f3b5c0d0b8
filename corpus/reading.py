"""What a reader makes of a document's bytes: texts, and what the format itself says about them."""

from dataclasses import dataclass

from corpus.model import About


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as its format holds it: text not yet cleaned, and what markup, headers or front matter state."""

    text: str
    about: About = About()
