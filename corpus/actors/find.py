"""Who is named in an article: people, companies, bodies, outlets, countries, each with its aliases and roles."""

from typing import TYPE_CHECKING

from corpus.model import About, Actor, Passage

if TYPE_CHECKING:
    from corpus.actors.aliases import Aliases
    from corpus.actors.name import Name


def find_actors(
    text: str,
    passages: tuple[Passage, ...],
    about: About,
    aliases: "Aliases",
    names: "tuple[Name, ...] | None" = None,
) -> tuple[Actor, ...]:
    """The actors in order of first mention; `names` are found here unless given."""
    if about.language == "zh":
        from corpus.chinese.actors import find_chinese_actors

        return find_chinese_actors(text, passages, about, aliases)
    from corpus.actors.english import find_english_actors

    return find_english_actors(text, passages, about, aliases, names)
