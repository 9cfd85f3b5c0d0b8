"""Is a figure the only value that its article gives of what it measures?"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from corpus.model import Figure
from store.figures.parts import PART

ALONE = "given:once"
"""The mark of a figure but for which its article tells nothing of what it measures."""


def stand_alone(figures: Sequence[Figure], marked: Sequence[Sequence[str]]) -> Iterator[bool]:
    """For each of an article's figures, which have these marks, whether it is the only value given of its thing."""
    things = [_thing(figure, marks) for figure, marks in zip(figures, marked, strict=True)]
    values: dict[Hashable, set[tuple[float, float]]] = defaultdict(set)
    for figure, thing, marks in zip(figures, things, marked, strict=True):
        if figure.status != "denied" and not (PART in marks and "fate:employed" in marks):
            values[thing].add((figure.low, figure.high))
    return (thing is not None and len(values[thing]) == 1 for thing in things)


def _thing(figure: Figure, marks: Sequence[str]) -> Hashable:
    """What a figure measures, as roughly as its words tell: the fate of those counted, or its subject's last word."""
    if fate := next((mark for mark in marks if mark.startswith("fate:")), None):
        return fate
    return (figure.kind, figure.subject.lower().split()[-1]) if figure.subject else None
