"""Whose words a Chinese text brings, for the tests of Chinese speech."""

from corpus.chinese.actors import find_chinese_actors
from corpus.chinese.quotes import find_chinese_quotes
from corpus.model import About, Passage, Quote


def quotes(text: str, outlet: str | None = None, passages: tuple[Passage, ...] = ()) -> tuple[Quote, ...]:
    """The quotes of a text, in order."""
    about = About(language="zh", outlet=outlet)
    return find_chinese_quotes(text, passages, about, find_chinese_actors(text, passages, about), ())
