"""A Chinese article of one day, whom it names and what it lets them say, for the tests of whole texts."""

from corpus.chinese.actors import find_chinese_actors
from corpus.model import About, Actor, Article
from corpus.read import parse


def article(text: str, outlet: str | None = None) -> Article:
    """The text as published on a day in June 2031."""
    return parse(text, About(language="zh", outlet=outlet, published="2031-06-18"))


def actors(text: str) -> dict[str, Actor]:
    """Whom the text names, by name."""
    return {actor.name: actor for actor in find_chinese_actors(text, (), About(language="zh"))}


def said(text: str) -> list[tuple[str | None, str]]:
    """Who says what in it, in order."""
    return [(quote.speaker, quote.text) for quote in article(text).quotes]
