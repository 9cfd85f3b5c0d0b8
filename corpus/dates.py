"""When: date expressions, resolved from the article's own date."""

from corpus.model import About, Date, Passage


def find_dates(text: str, passages: tuple[Passage, ...], about: About) -> tuple[Date, ...]:
    """The dates that the article allows to resolve, in order."""
    return ()
