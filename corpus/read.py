"""Read a document: bytes to parsed articles. The whole parse in one place, a step a line."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from corpus.about.layout import lay_out
from corpus.about.site import site_of
from corpus.actors.aliases import Aliases
from corpus.actors.find import find_actors
from corpus.clean import clean
from corpus.collector import no_collection
from corpus.dates.find import find_dates
from corpus.errors import UnreadableError
from corpus.figures.find import find_figures
from corpus.language import language_of
from corpus.limits import Limits
from corpus.mending import mend
from corpus.model import About, Article, Passage, PassageKind
from corpus.quotes.find import find_quotes
from corpus.readers import readings

if TYPE_CHECKING:
    from corpus.actors.name import Name

PARSER_VERSION = 18
"""Grows whenever a parse of the same bytes may give something else."""


def read(
    data: bytes, name: str = "", supplied: About | None = None, aliases: Aliases | None = None
) -> tuple[Article, ...]:
    """The articles of one document in order; `name` is the file's, and what the user `supplied` wins over all else.

    Raises UnreadableError, and nothing else, for bytes that hold no article.
    """
    return tuple(read_each(data, name, supplied, aliases))


def read_each(
    data: bytes,
    name: str = "",
    supplied: About | None = None,
    aliases: Aliases | None = None,
    limits: Limits | None = None,
    only: int | None = None,
) -> Iterator[Article]:
    """`read`, an article at a time, for documents that hold many; `only` the one at this position, where one is meant.

    Raises UnreadableError, at any of them.
    """
    try:
        found = readings(data, name, limits)
        if not found:
            raise UnreadableError("It holds no article text; check that it was saved whole.")
        for reading in found if only is None else found[only : only + 1]:
            article = parse(reading.text, merge(supplied or About(), reading.about), aliases, reading.marked)
            yield replace(article, notes=reading.notes) if reading.notes else article
    except (RecursionError, MemoryError) as error:
        raise UnreadableError("It is nested too deeply or too large to read; save it again as plain text.") from error


@no_collection()
def parse(
    text: str,
    about: About | None = None,
    aliases: Aliases | None = None,
    marked: tuple[tuple[PassageKind, str], ...] = (),
) -> Article:
    """One article from its text, cleaned here, what is already known about it, and the lines whose kind is `marked`."""
    text, about = mend(clean(text)), _cleaned(about) if about else About()
    if about.language is None:
        about = replace(about, language=language_of(text))
    layout = lay_out(text, about, marked)
    about, passages = layout.about, layout.passages
    dates = find_dates(text, passages, about)
    names = None if about.language == "zh" else _names(text, passages)
    actors = find_actors(text, passages, about, aliases or Aliases.bundled(), names)
    quotes = find_quotes(text, passages, about, actors, dates, names)
    figures = find_figures(text, passages, about, actors, dates, quotes)
    about = replace(about, outlet=about.outlet or site_of(about.url))
    return Article(about, text, passages, quotes, actors, figures, dates)


def _names(text: str, passages: tuple[Passage, ...]) -> "tuple[Name, ...]":
    """The proper names of a text in letters; reading Chinese loads nothing of how they are found."""
    from corpus.actors.names import find_names

    return find_names(text, passages)


def merge(first: About, second: About) -> About:
    """`first`, with what it leaves open taken from `second`."""
    open_fields = {f: getattr(second, f) for f in About.__dataclass_fields__ if getattr(first, f) is None}
    return replace(first, **open_fields)


def _cleaned(about: About) -> About:
    """What is stated, each in one clean line; blank is the same as unknown."""
    stated: dict[str, Any] = {}
    for name in About.__dataclass_fields__:
        value = getattr(about, name)
        stated[name] = " ".join(clean(value).split()) or None if value else None
    if stated["title"]:
        stated["title"] = mend(stated["title"])
    return About(**stated)
