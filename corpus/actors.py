"""Who is named in an article: people, companies, bodies, outlets, countries, each with its aliases and roles."""

from corpus.aliases import Aliases
from corpus.model import About, Actor, Passage


def find_actors(text: str, passages: tuple[Passage, ...], about: About, aliases: Aliases) -> tuple[Actor, ...]:
    """The actors in order of first mention."""
    if about.language == "zh":
        from corpus.chinese.actors import find_chinese_actors

        return find_chinese_actors(text, passages, about)
    return ()
