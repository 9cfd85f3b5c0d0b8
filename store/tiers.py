"""Which full-text expressions find what was asked for, the strictest first?

The index is asked for the telling words only: a common word makes it read a long list to learn little, and the texts of
the few quotes found tell the rest (see `wording`). Every term stands in quotation marks, and no term holds one: nothing
typed can become syntax.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations, islice, product

from store.search_terms import is_spaceless
from store.vocabulary import Neighbour, Vocabulary
from store.wording import Part, Wording

MOST_PARTS = 8
MOST_NEIGHBOURS = 24
MOST_TELLING = 5
MOST_CORRECTED = 6
MOST_INSIDE = 50
BROAD = 2
"""A word this short is not corrected: everything is near it."""
COMMON = 10
"""A word that stands in one of so many quotes tells nothing where there are others."""
FEW = 15
"""Words are added to an expression until it should find no more quotes than this,"""
BEARABLE = 80
"""or this if the next word stands in more than one of `LONG_LIST` quotes: looking at texts costs less than its list."""
LONG_LIST = 30
FAMILIAR = 100
"""A word that stands in more than one of so many quotes is taken for what it is, not for a misspelling."""


class Level(IntEnum):
    """How loosely a tier takes the query."""

    WORDS = 0
    """The telling words as typed; whether it is an exact substring, or holds all words, the text tells."""
    EXACT = 1
    """The words in a row."""
    ALL = 2
    """Every word as typed."""
    INSIDE = 3
    """The words in a row, the first one from within a word."""
    LIKE = 4
    """The telling words, or words near them."""
    CORRECTED = 5
    """The words in a row, unknown ones corrected."""
    NEARBY = 6
    """Most of the telling words as typed, near each other."""
    PARTLY = 7
    """Most of the telling words, or words near them."""


@dataclass(frozen=True, slots=True)
class Tier:
    """An expression, and how loosely it takes the query."""

    level: Level
    expression: str
    if_capped: Level | None = None
    """Worth asking only if a tier of this level found more than were looked at."""


@dataclass(frozen=True, slots=True)
class Group:
    """What stands for one part of the query, and in how many quotes it is at most."""

    expression: str
    quotes: int


def phrase(words: Sequence[str], prefix: bool = False) -> str:
    """An FTS5 phrase: these terms in a row."""
    return f'"{" ".join(words)}"{" *" if prefix else ""}'


def any_of(expressions: Sequence[str]) -> str:
    """An expression that finds what one of these finds."""
    return expressions[0] if len(expressions) == 1 else f"({' OR '.join(expressions)})"


def all_of(expressions: Sequence[str]) -> str:
    """An expression that finds what all of these find."""
    return expressions[0] if len(expressions) == 1 else f"({' AND '.join(expressions)})"


def tiers(wording: Wording, vocabulary: Vocabulary, exact: bool, is_needed: Callable[[Level], bool]) -> Iterator[Tier]:
    """The tiers for a query, the strictest first; with `exact`, only those that find exact substrings.

    `is_needed` tells, after the tiers so far were asked, whether one of this level is worth its preparation.
    """
    groups = [Group(part.expression, vocabulary.most(part.terms, part.prefix)) for part in wording.parts]
    whole = phrase(wording.row.terms, wording.row.prefix)
    if all(group.quotes for group in groups):
        if len(groups) > 1:
            yield Tier(Level.WORDS, all_of(_telling(groups, vocabulary.total)))
        yield Tier(Level.EXACT, whole, Level.WORDS if len(groups) > 1 else None)
        if len(groups) > 1 and not exact:
            yield Tier(Level.ALL, all_of([g.expression for g in sorted(groups, key=_size)]), Level.WORDS)
    if is_needed(Level.INSIDE):
        yield from _inside(wording, groups, vocabulary, exact)
    if not exact:
        yield from _like_tiers(wording, vocabulary, is_needed)
        if is_needed(Level.NEARBY) and (nearby := _nearby(wording, groups, vocabulary.total)):
            yield Tier(Level.NEARBY, nearby)
        if is_needed(Level.PARTLY):
            yield from _partly(wording, vocabulary)


def _inside(wording: Wording, groups: list[Group], vocabulary: Vocabulary, exact: bool) -> Iterator[Tier]:
    first, rest = wording.row.terms[0], wording.row.terms[1:]
    if is_spaceless(first) or wording.begins_word or not all(group.quotes for group in groups[1:]):
        return
    words = vocabulary.containing(first, at_end=bool(rest) or not wording.row.prefix)
    if not words:
        return
    others = _telling(groups[1:], vocabulary.total) if rest else []
    if others and not exact:
        yield Tier(Level.INSIDE, all_of(others))
    for start in range(0, len(words) if exact else min(len(words), MOST_INSIDE), MOST_INSIDE):
        some = any_of([phrase((word,)) for word in words[start : start + MOST_INSIDE]])
        yield Tier(Level.INSIDE, all_of([*others, some]), Level.INSIDE if others and not exact else None)


def _like_tiers(wording: Wording, vocabulary: Vocabulary, is_needed: Callable[[Level], bool]) -> Iterator[Tier]:
    for edits in (1, 2):
        if is_needed(Level.LIKE):
            groups = [_like(part, vocabulary, edits) for part in wording.parts][:MOST_PARTS]
            if all(group.quotes for group in groups):
                yield Tier(Level.LIKE, all_of(_telling(groups, vocabulary.total)))
    if is_needed(Level.CORRECTED) and (corrected := _corrected(wording.row, vocabulary)):
        yield Tier(Level.CORRECTED, corrected)


def _nearby(wording: Wording, groups: list[Group], total: int) -> str:
    """All but one of the telling words, no further from each other than the query is long."""
    known = [group for group in groups if 0 < group.quotes * COMMON < 2 * total]
    telling = sorted(known, key=_size)[:MOST_TELLING]
    size = max(2, len(telling) - 1)
    if len(telling) < 2:
        return ""
    subsets = combinations(telling, size)
    reach = len(wording.row.terms) + 1
    return any_of([f"NEAR({' '.join(group.expression for group in subset)}, {reach})" for subset in subsets])


def _partly(wording: Wording, vocabulary: Vocabulary) -> Iterator[Tier]:
    groups = [_like(part, vocabulary, 2) for part in wording.parts][:MOST_PARTS]
    known = sorted((group for group in groups if group.quotes), key=_size)
    telling = [group for group in known if group.quotes * COMMON < vocabulary.total][:MOST_TELLING]
    telling = telling if len(telling) > 1 else known[:MOST_TELLING]
    if telling and len(known) < len(groups):
        yield Tier(Level.PARTLY, all_of(_telling(telling, vocabulary.total)))
    for left_out in (1, 2):
        if len(telling) > left_out + 1:
            subsets = combinations(telling, len(telling) - left_out)
            choices = dict.fromkeys(all_of(_telling(subset, vocabulary.total)) for subset in subsets)
            yield Tier(Level.PARTLY, any_of(list(choices)))


def _telling(groups: Sequence[Group], total: int) -> list[str]:
    """The groups that narrow most, so many that few quotes should hold them all."""
    chosen, expected = list[str](), float(total)
    for group in sorted(groups, key=_size):
        if chosen and expected <= (FEW if group.quotes * LONG_LIST < total else BEARABLE):
            break
        chosen.append(group.expression)
        expected *= group.quotes / max(total, 1)
    return chosen


def _size(group: Group) -> int:
    return group.quotes


def _like(part: Part, vocabulary: Vocabulary, edits: int) -> Group:
    """What stands for this part or something within so many edits."""
    known = vocabulary.most(part.terms, part.prefix)
    if part.spaceless:
        return _like_stretch(part.terms, vocabulary)
    choices, quotes = ([part.expression], known) if known else ([], 0)
    for near in neighbours(part, vocabulary, edits):
        choices.append(phrase((near.word,)))
        quotes += near.quotes
    return Group(any_of(choices) if choices else "", quotes)


def neighbours(part: Part, vocabulary: Vocabulary, edits: int = 2) -> list[Neighbour]:
    """The words that a word of the query may mean beside itself: more of them if it is itself no word."""
    word, known = part.terms[0], vocabulary.most(part.terms, part.prefix)
    if part.spaceless or not word.isalpha() or len(word) <= BROAD + part.prefix:
        return []
    if known > max(FAMILIAR, vocabulary.total // FAMILIAR):
        return []
    edits = min(edits, 1 if known or len(word) <= 4 or (part.prefix and len(word) <= 6) else 2)
    near = vocabulary.near(word, edits, part.prefix)
    others = (n for n in near if not (known and part.prefix and n.word.startswith(word)))
    return list(islice(others, MOST_NEIGHBOURS // (3 if known else 2 if part.prefix else 1)))


def _corrected(row: Part, vocabulary: Vocabulary) -> str:
    """The row of terms with each unknown word replaced by each word near it."""
    choices: list[list[str]] = []
    for i, term in enumerate(row.terms):
        part = Part((term,), row.prefix and i == len(row.terms) - 1)
        known = is_spaceless(term) or vocabulary.most(part.terms, part.prefix) > 0
        choices.append([term] if known else [near.word for near in neighbours(part, vocabulary)])
    if len(choices) < 2 or not all(choices):
        return ""
    return any_of([phrase(words, row.prefix) for words in islice(product(*choices), MOST_CORRECTED)])


def _like_stretch(pairs: tuple[str, ...], vocabulary: Vocabulary) -> Group:
    """A stretch of n characters with one of them wrong, missing or too many: what stands before it and after it."""
    choices = [phrase(pairs, len(pairs[-1]) == 1)]
    quotes = [vocabulary.most(pairs, len(pairs[-1]) == 1)]
    if len(pairs) >= 3:
        for wrong in range(len(pairs) + 1):  # the character `wrong` is in the pairs wrong-1 and wrong
            sides = [side for side in (pairs[: max(0, wrong - 1)], pairs[wrong + 1 :]) if side]
            quotes.append(min(vocabulary.most(side) for side in sides))
            if quotes[-1]:
                choices.append(all_of([phrase(side) for side in sides]))
    return Group(any_of(choices), sum(quotes))
