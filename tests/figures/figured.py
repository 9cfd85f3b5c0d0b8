"""Figures read out of a text alone, for tests of what the parser makes of them."""

from corpus.dates.find import find_dates
from corpus.figures.find import find_figures
from corpus.model import About, Actor, Figure, Quote

ENGLISH = About(language="en", published="2026-01-07")


def figures(text: str, actors: tuple[Actor, ...] = (), quotes: tuple[Quote, ...] = ()) -> tuple[Figure, ...]:
    """The figures of a text of 7 January 2026, in which these actors and quotes were found."""
    return find_figures(text, (), ENGLISH, actors, find_dates(text, (), ENGLISH), quotes)


def only(text: str) -> Figure:
    """The one figure of a text."""
    found = figures(text)
    assert len(found) == 1, [figure.text for figure in found]
    return found[0]
