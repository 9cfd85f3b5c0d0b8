"""What is gathered about one actor while a Chinese article is read."""

import re
from dataclasses import dataclass, field

from corpus.model import ActorType

_DAY_BEHIND = re.compile("[0-9]{1,2}[日月]")
"""A day or month that runs on behind a name in Latin letters: TVBS19日."""
MOST_NAMES = 400
"""How many different names are looked for anywhere; an article has a few dozen."""


@dataclass(slots=True)
class Gathered:
    """One actor: its forms with their first places, every place, its roles."""

    type: ActorType
    forms: dict[str, int] = field(default_factory=dict)
    spans: list[tuple[int, int]] = field(default_factory=list)
    roles: dict[str, None] = field(default_factory=dict)

    def add(self, text: str, start: int, end: int) -> None:
        """Note one more place where it is named."""
        self.forms.setdefault(text[start:end], start)
        self.spans.append((start, end))


def cut_latin(text: str, start: int, end: int) -> bool:
    """Whether the match is a piece of a longer Latin word."""
    return (text[start].isascii() and start > 0 and text[start - 1].isascii() and text[start - 1].isalnum()) or (
        text[end - 1].isascii()
        and end < len(text)
        and text[end].isascii()
        and text[end].isalnum()
        and not _DAY_BEHIND.match(text, end)
    )
