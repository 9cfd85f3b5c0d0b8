"""Who said what: the quotes of an article with their speakers and relays."""

from corpus.model import About, Actor, Date, Passage, Quote


def find_quotes(
    text: str, passages: tuple[Passage, ...], about: About, actors: tuple[Actor, ...], dates: tuple[Date, ...]
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments."""
    return ()
