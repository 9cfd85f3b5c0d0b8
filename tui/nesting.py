"""Which stretches of a text lie within no longer one?"""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Stretch(Protocol):
    """Something that stands in a text from `start` to `end`."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """The character behind its last."""


AnyStretch = TypeVar("AnyStretch", bound=Stretch)


def outermost(stretches: Iterable[AnyStretch]) -> list[AnyStretch]:
    """Those that no longer one holds, in the order of the text; twins stay both."""
    outer: list[AnyStretch] = []
    reach, before, is_inside = 0, (-1, -1), False
    for stretch in sorted(stretches, key=lambda s: (s.start, -s.end)):
        if (stretch.start, stretch.end) != before:
            before, is_inside = (stretch.start, stretch.end), stretch.end <= reach
            reach = max(reach, stretch.end)
        if not is_inside:
            outer.append(stretch)
    return outer
