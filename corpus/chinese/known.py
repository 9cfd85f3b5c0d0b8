"""Where names of the alias table stand in a Chinese text."""

import re
from functools import lru_cache

from corpus.aliases import Aliases
from corpus.chinese.bodies import Body
from corpus.chinese.lexicon import either
from corpus.chinese.people import Person


@lru_cache(maxsize=4)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(either(names))


def known_names(folded: str, aliases: Aliases) -> tuple[list[Person], list[Body]]:
    """The people and the bodies, but no country, that the table knows by a Chinese name; `folded` is simplified."""
    names = aliases.chinese
    persons: list[Person] = []
    found: list[Body] = []
    if not names:
        return persons, found
    for match in _pattern(tuple(names)).finditer(folded):
        kind = names[match[0]].type
        if kind == "person":
            persons.append(Person(match.start(), match.end()))
        elif kind != "country":
            found.append(Body(match.start(), match.end(), kind, match[0]))
    return persons, found
