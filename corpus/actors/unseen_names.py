"""Names that a capital alone does not show: known ones that open a sentence, acronyms that look like words."""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import lru_cache

from corpus.actors.acting import evidence
from corpus.actors.aliases import Aliases
from corpus.actors.countries import capitals, country_names
from corpus.actors.name import NameKind
from corpus.actors.spans import POSSESSIVE, Spot
from corpus.actors.types import WORDS_TOO, type_of
from corpus.lazy import lazy

_OPENER = lazy(r"(?:[.!?] |[\n“”\"] ?)([A-Z](?:['’][A-Z])?[A-Za-z]{3,20})(?=[ ,’'])")


def known_openers(text: str, spots: list[Spot], aliases: Aliases) -> Iterator[Spot]:
    """Known names and capitals that open a sentence, where a capital alone shows no name, and that act there."""
    starts = {spot.start for spot in spots}
    order = sorted(starts)
    ends = {spot.start: spot.end for spot in spots}
    for found in _OPENER.finditer("\n" + text):
        word, start = found[1], found.start(1) - 1
        if word in POSSESSIVE and text.startswith(("'s ", "’s "), start + len(word)):  # "Moody's said so"
            word = text[start : start + len(word) + 2]
        if start in starts or (kind := _of_opener(text, word, start + len(word), aliases)) is None:
            continue
        within = bisect(order, start) - 1
        if within < 0 or ends[order[within]] <= start:  # no "Aksel B. Jordan"
            yield Spot(start, start + len(word), word, kind)


def _of_opener(text: str, word: str, end: int, aliases: Aliases) -> NameKind | None:
    """What a word that opens a sentence and ends at `end` names by itself; None where it may be any word."""
    kind = _known_by_itself(word, aliases)
    if kind != "unknown" or word not in WORDS_TOO or text.startswith((", which ", ", whose "), end):
        return kind
    owns = text.startswith(("'s ", "’s "), end) and text[end + 3 : end + 4].isupper()  # "Labour's Jo Doe"
    return "unknown" if owns or evidence(text, end - len(word), end) else None


@lru_cache(maxsize=8192)  # the same words open sentences
def _known_by_itself(word: str, aliases: Aliases) -> NameKind | None:
    if word in capitals():
        return "place"
    if word in country_names():
        return "country"
    return "unknown" if type_of(word, aliases) else None


def unseen_acronyms(text: str, spots: list[Spot], explained: dict[str, str]) -> Iterator[Spot]:
    """Where an acronym that the article explains looks like an everyday word ("WHO") and so was no name so far."""
    seen = {spot.text for spot in spots}
    starts = [spot.start for spot in spots]
    for acronym in [a for a in explained if a not in seen and a.isupper() and a.isalpha()][:20]:
        for found in re.finditer(rf"\b{acronym}\b", text):
            within = bisect(starts, found.start()) - 1
            if within < 0 or spots[within].end <= found.start():
                yield Spot(found.start(), found.end(), acronym, "organisation")
