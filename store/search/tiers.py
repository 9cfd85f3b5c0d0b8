"""Which full-text expressions find what was asked for, the strictest first?

The index is asked for the telling words only: a common word makes it read a long list to learn little, and the texts of
the few quotes found tell the rest (see `wording`). Every term stands in quotation marks, and no term holds one: nothing
typed can become syntax.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations, islice, product

from store.search.compounds import in_one, in_two
from store.search.vocabulary import Neighbour, Vocabulary
from store.search.wording import Part, Wording, phrase
from store.words.search_terms import is_spaceless

MOST_PARTS = 8
MOST_NEIGHBOURS = 24
MOST_TELLING = 5
MOST_CORRECTED = 3
MOST_INSIDE = 50
LONGEST_PREFIX = 3
"""Characters of the longest beginnings of words that the index has lists for."""
MOST_SPELT_OUT = 8
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
    ALL = 1
    """Every word as typed."""
    EXACT = 2
    """The words in a row."""
    LATEST = 3
    """Every word as typed, where too many quotes hold them all."""
    INSIDE = 4
    """The words in a row, the first one from within a word."""
    LIKE = 5
    """The telling words, or words near them."""
    CORRECTED = 6
    """The words in a row, unknown ones corrected."""
    NEARBY = 7
    """Most of the telling words as typed, near each other."""
    PARTLY = 8
    """Most of the telling words, or words near them."""
    SCRAPS = 9
    """All but two of them."""
    EITHER = 10
    """One of two."""


class Likeness(IntEnum):
    """Which words of the query are corrected."""

    NONE = 0
    UNKNOWN = 1
    """Those that stand in no quote, by an edit;"""
    RARE = 2
    """also those that stand in few,"""
    FAR = 3
    """and unknown long ones by two where one edit leads to no word."""


@dataclass(frozen=True, slots=True)
class Tier:
    """An expression, and how loosely it takes the query."""

    level: Level
    expression: str
    likeness: Likeness = Likeness.NONE
    if_capped: Level | None = None
    """Worth asking only if a tier of this level found more than were looked at."""
    meant: tuple[tuple[str, ...], ...] = ()
    """For each word what joined terms contain if they contain it or a word near it."""


@dataclass(frozen=True, slots=True)
class Group:
    """What stands for one part of the query, and in how many quotes it is at most."""

    expression: str
    quotes: int


def any_of(expressions: Sequence[str]) -> str:
    """An expression that finds what one of these finds."""
    return expressions[0] if len(expressions) == 1 else f"({' OR '.join(expressions)})"


def all_of(expressions: Sequence[str]) -> str:
    """An expression that finds what all of these find."""
    return expressions[0] if len(expressions) == 1 else f"({' AND '.join(expressions)})"


def tiers(
    wording: Wording,
    vocabulary: Vocabulary,
    exact: bool,
    is_needed: Callable[[Level], bool],
    is_capped: Callable[[Level], bool],
) -> Iterator[Tier]:
    """The tiers for a query, the strictest first; with `exact`, only those that find exact substrings.

    After the tiers so far were asked, `is_needed` tells whether one of a level is worth preparing, and `is_capped`
    whether one found more quotes than were looked at.
    """
    groups = [_as_typed(part, vocabulary) for part in wording.parts]
    whole = _as_typed(wording.row, vocabulary).expression
    if all(group.quotes for group in groups):
        if len(groups) > 1:
            every = all_of([group.expression for group in sorted(groups, key=_size)])
            yield Tier(Level.WORDS, all_of(_telling(groups, vocabulary.total)))
            if not exact:
                yield Tier(Level.ALL, every, if_capped=Level.WORDS)
            yield Tier(Level.EXACT, whole, if_capped=Level.WORDS if exact else Level.ALL)
            if not exact:
                yield Tier(Level.LATEST, every, if_capped=Level.ALL)
        else:
            yield Tier(Level.EXACT, whole)
    if is_needed(Level.INSIDE):
        yield from _inside(wording, groups, vocabulary, exact, is_capped)
    if not exact:
        yield from _like_tiers(wording, vocabulary, is_needed)
        if is_needed(Level.NEARBY) and (nearby := _nearby(wording, vocabulary)):
            yield Tier(Level.NEARBY, nearby)
        if is_needed(Level.PARTLY):
            yield from _partly(wording, vocabulary, is_needed)


def _inside(
    wording: Wording, groups: list[Group], vocabulary: Vocabulary, exact: bool, is_capped: Callable[[Level], bool]
) -> Iterator[Tier]:
    first, rest = wording.row.terms[0], wording.row.terms[1:]
    if is_spaceless(first) or wording.begins_word or not all(group.quotes for group in groups[1:]):
        return
    others = _telling(groups[1:], vocabulary.total) if rest and len(groups) > 1 else []
    if others:
        yield Tier(Level.INSIDE, all_of(others))
        if not is_capped(Level.INSIDE):
            return
    words = vocabulary.containing(first, at_end=bool(rest) or not wording.row.prefix)
    for start in range(0, len(words) if exact else min(len(words), MOST_INSIDE), MOST_INSIDE):
        some = any_of([phrase((word,)) for word in words[start : start + MOST_INSIDE]])
        yield Tier(Level.INSIDE, all_of([*others, some]))


def _like_tiers(wording: Wording, vocabulary: Vocabulary, is_needed: Callable[[Level], bool]) -> Iterator[Tier]:
    """Unknown words are corrected first; known ones too if that finds little, and then more boldly."""
    for likeness in (Likeness.UNKNOWN, Likeness.RARE, Likeness.FAR):
        if is_needed(Level.LIKE):
            one = in_one(wording.parts, vocabulary) if likeness >= Likeness.RARE else {}
            parts = [(part, one.get(part, "")) for part in wording.parts]
            groups = [like(part, vocabulary, likeness, one=word) for part, word in parts][:MOST_PARTS]
            if all(group.quotes for group in groups):
                meant = tuple(_meant(part, vocabulary, likeness, word) for part, word in parts)
                yield Tier(Level.LIKE, all_of(_telling(groups, vocabulary.total)), likeness, meant=meant)
    if is_needed(Level.CORRECTED) and (corrected := _corrected(wording.row, vocabulary)):
        yield Tier(Level.CORRECTED, corrected, Likeness.FAR)


def _meant(part: Part, vocabulary: Vocabulary, likeness: Likeness, one: str) -> tuple[str, ...]:
    near = [near.word for near in neighbours(part, vocabulary, likeness)]
    return (part.key, *(f" {row} " for row in (*near, " ".join(in_two(part, vocabulary)), one) if row))


def _nearby(wording: Wording, vocabulary: Vocabulary) -> str:
    """All but one of the telling words, no further from each other than the query is long."""
    known = []
    for part in wording.parts:
        word = vocabulary.likeliest(part.terms[-1]) if part.prefix and not part.spaceless else ""
        whole = Part((*part.terms[:-1], word)) if word else part
        if (quotes := vocabulary.most(whole.terms, whole.prefix)) > 0 and quotes * COMMON < 2 * vocabulary.total:
            known.append(Group(whole.expression, quotes))
    telling = sorted(known, key=_size)[:MOST_TELLING]
    if len(telling) < 2:
        return ""
    subsets = combinations(telling, max(2, len(telling) - 1))
    reach = len(wording.row.terms) + 1
    return any_of([f"NEAR({' '.join(group.expression for group in subset)}, {reach})" for subset in subsets])


def _partly(wording: Wording, vocabulary: Vocabulary, is_needed: Callable[[Level], bool]) -> Iterator[Tier]:
    groups = [like(part, vocabulary, Likeness.FAR, Likeness.UNKNOWN) for part in wording.parts][:MOST_PARTS]
    known = sorted((group for group in groups if group.quotes), key=_size)
    telling = [group for group in known if group.quotes * COMMON < vocabulary.total][:MOST_TELLING]
    telling = telling if len(telling) > 1 else known[:MOST_TELLING]
    if telling and len(known) < len(groups):
        yield Tier(Level.PARTLY, all_of(_telling(telling, vocabulary.total)), Likeness.FAR)
    for level, left_out in ((Level.PARTLY, 1), (Level.SCRAPS, 2)):
        if len(telling) > left_out + 1 and is_needed(level):
            subsets = combinations(telling, len(telling) - left_out)
            choices = dict.fromkeys(all_of(_telling(subset, vocabulary.total)) for subset in subsets)
            yield Tier(level, any_of(list(choices)), Likeness.FAR)
    if len(telling) == 2 and is_needed(Level.EITHER):
        typed = [group for part in wording.parts if (group := _as_typed(part, vocabulary)).quotes]
        right = [group for group in typed if group.quotes * COMMON < vocabulary.total]
        yield Tier(Level.EITHER, any_of([group.expression for group in right or typed or telling]), Likeness.FAR)


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


def _as_typed(part: Part, vocabulary: Vocabulary) -> Group:
    """The part as it is. A beginning that FTS5 keeps no list for is spelt out where few words begin so.

    Otherwise FTS5 would merge the lists of those words to their ends, however few quotes the rest leaves.
    """
    quotes = vocabulary.most(part.terms, part.prefix)
    *before, last = part.terms
    if part.prefix and len(last) > LONGEST_PREFIX:
        words = vocabulary.beginning(last, MOST_SPELT_OUT)
        if words:
            return Group(any_of([phrase((*before, word)) for word in words]), quotes)
    return Group(part.expression, quotes)


def like(part: Part, vocabulary: Vocabulary, likeness: Likeness, known: Likeness | None = None, one: str = "") -> Group:
    """What stands for this part or something like it; `known` if it stands in quotes; `one` that it is a half of."""
    if part.spaceless:
        return _like_stretch(part.terms, vocabulary)
    typed = _as_typed(part, vocabulary)
    choices, quotes = ([typed.expression], typed.quotes) if typed.quotes else ([], 0)
    for near in neighbours(part, vocabulary, likeness if known is None or not typed.quotes else known):
        choices.append(phrase((near.word,)))
        quotes += near.quotes
    for words in (in_two(part, vocabulary), (one,) if one else ()) if likeness >= Likeness.RARE else ():
        if words:
            choices.append(phrase(words))
            quotes += vocabulary.most(words)
    return Group(any_of(choices) if choices else "", quotes)


def neighbours(part: Part, vocabulary: Vocabulary, likeness: Likeness = Likeness.FAR) -> list[Neighbour]:
    """The words that a word of the query may mean beside itself: its forms, and more if it is itself no word."""
    word, known = part.terms[0], vocabulary.most(part.terms, part.prefix)
    if not likeness or part.spaceless or not word.isalpha() or len(word) <= BROAD + part.prefix:
        return []
    forms = list(vocabulary.inflected(word))
    if known and (likeness < Likeness.RARE or known > max(FAMILIAR, vocabulary.total // FAMILIAR)):
        return forms
    near = vocabulary.near(word, 1, part.prefix)
    if not near and not known and likeness is Likeness.FAR and len(word) > (6 if part.prefix else 4):
        near = vocabulary.near(word, 2, part.prefix)
    others = (n for n in near if n not in forms and not (known and part.prefix and n.word.startswith(word)))
    return [*forms, *islice(others, MOST_NEIGHBOURS // (3 if known else 2 if part.prefix else 1))]


def _corrected(row: Part, vocabulary: Vocabulary) -> str:
    """The row of terms with each unknown word replaced by each word near it."""
    choices, prefix = list[list[str]](), row.prefix
    if row.prefix and len(row.terms) > 2 and len(row.terms[-1]) <= LONGEST_PREFIX:
        row, prefix = Part(row.terms[:-1]), False  # so short a beginning tells little, and its list is long
    for i, term in enumerate(row.terms):
        part = Part((term,), prefix and i == len(row.terms) - 1)
        known = is_spaceless(term) or vocabulary.most(part.terms, part.prefix) > 0
        if part.prefix and not known:
            prefix = False  # what is near its beginning is found as whole words
        choices.append([term] if known else [near.word for near in neighbours(part, vocabulary)])
    if len(choices) < 2 or not all(choices):
        return ""
    return any_of([phrase(words, prefix) for words in islice(product(*choices), MOST_CORRECTED)])


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
