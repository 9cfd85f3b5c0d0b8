"""Where does a text hold the words that a person spoke of, once it has been read again or printed in a new version?

As in the text-quote selector of the W3C's Web Annotation model: the exact words, and the characters around them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

CONTEXT = 32
"""Characters kept on either side."""
_TELLING = 40
"""Characters from which words that stand in a text only once are known whatever stands around them."""


class Item(Protocol):
    """Something that stands in a text."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """The character behind its last."""

    @property
    def text(self) -> str:
        """Its words."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words in their surroundings."""

    exact: str
    occurrence: int
    """0 where no other item has the same words; else the place among those that have, -1 for the last of them."""
    before: str
    after: str


def anchor_of(text: str, items: Sequence[Item], at: int) -> Anchor:
    """By what the item at this position is found again."""
    item = items[at]
    same = _same(items, item.text)
    occurrence = same.index(at) - len(same) if len(same) > 1 else 0
    return Anchor(item.text, occurrence, *_around(text, item))


def find(anchor: Anchor, text: str, items: Sequence[Item]) -> int | None:
    """The position of the item that is meant; None where it is gone, or where it might be one of several."""
    same = _same(items, anchor.exact)
    wanted = anchor.before, anchor.after
    agreeing = {i: _agreeing(wanted, _around(text, items[i])) for i in same}
    most = max(agreeing.values(), default=0)
    if most == 0:
        alone = len(same) == 1 and anchor.occurrence == 0
        return same[0] if alone and len(anchor.exact) >= _TELLING else None
    best = [i for i in same if agreeing[i] == most]
    if len(best) == 1:
        return best[0]
    meant = same[anchor.occurrence] if -len(same) <= anchor.occurrence < len(same) else None
    return meant if meant in best else None


def _same(items: Sequence[Item], exact: str) -> list[int]:
    """The positions of the items of these words, in the order of the text."""
    words = in_one_line(exact)
    return sorted((i for i, item in enumerate(items) if in_one_line(item.text) == words), key=lambda i: items[i].start)


def _around(text: str, item: Item) -> tuple[str, str]:
    before = in_one_line(text[max(0, item.start - 2 * CONTEXT) : item.start])
    return before[-CONTEXT:], in_one_line(text[item.end : item.end + 2 * CONTEXT])[:CONTEXT]


def _agreeing(wanted: tuple[str, str], around: tuple[str, str]) -> int:
    """On how many sides the surroundings are the same."""
    return sum(one == other for one, other in zip(wanted, around, strict=True))


def in_one_line(words: str) -> str:
    """Words without regard to how their lines are broken."""
    return " ".join(words.split())
