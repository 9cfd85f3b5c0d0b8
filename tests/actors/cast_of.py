"""Whom a text names, for the tests of actors."""

from corpus.about.layout import lay_out
from corpus.actors.aliases import Aliases
from corpus.actors.find import find_actors
from corpus.model import About, Actor, Article
from corpus.read import parse

TABLE = Aliases.bundled()


def actors(text: str, table: Aliases = TABLE) -> dict[str, Actor]:
    """The actors of a text by name."""
    layout = lay_out(text, About())
    return {actor.name: actor for actor in find_actors(text, layout.passages, layout.about, table)}


def words(text: str, actor: Actor) -> list[str]:
    """What stands where an actor is named."""
    return [text[start:end] for start, end in actor.mentions]


def named(text: str) -> dict[str, Actor]:
    """The actors of a whole parse by name."""
    return {actor.name: actor for actor in parse(text).actors}


def speakers(article: Article) -> list[str | None]:
    """Who says each of its quotes."""
    return [quote.speaker for quote in article.quotes]
