"""Which full-text expressions find what was asked for, the strictest first?

Words in quotation marks are text to FTS5, and terms hold no quotation mark: nothing typed can become syntax.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations, islice

from store.search_terms import is_spaceless, terms
from store.vocabulary import Vocabulary

MOST_TERMS = 24
"""Terms of a query that are looked for; what is longer is told apart by the rest of the ranking."""
MOST_PARTS = 8
MOST_NEIGHBOURS = 24
MOST_SUBSETS = 10
TELLING = 10
BROAD = 2
"""A word this short is not corrected: everything is near it."""
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Part:
    """A word of the query, or a stretch of a script without spaces; `prefix` while its last word is being typed."""

    terms: tuple[str, ...]
    prefix: bool = False

    @property
    def spaceless(self) -> bool:
        """Whether its terms are overlapping pairs of characters."""
        return is_spaceless(self.terms[0])

    @property
    def expression(self) -> str:
        """What finds it as it is."""
        return phrase(self.terms, self.prefix)


class Level(IntEnum):
    """How loosely a tier takes the query."""

    EXACT = 0
    INSIDE = 1
    """Exact, but from within a word."""
    WORDS = 2
    """Every word is there as typed."""
    LIKE = 3
    """Every word or one near it is there."""
    PARTLY = 4
    """Most of the words are there."""


@dataclass(frozen=True, slots=True)
class Tier:
    """An expression, and how loosely it takes the query."""

    expression: str
    level: Level
    holds: str = ""
    """Terms that have to be in what it finds, in this order, the first perhaps from within a word."""
    if_capped: bool = False
    """Worth asking only if the tier before found more than was looked at."""


def phrase(words: Sequence[str], prefix: bool = False) -> str:
    """An FTS5 phrase: these terms in a row."""
    return f'"{" ".join(words)}"{" *" if prefix else ""}'


def any_of(expressions: Sequence[str]) -> str:
    """An expression that finds what one of these finds."""
    return expressions[0] if len(expressions) == 1 else f"({' OR '.join(expressions)})"


def all_of(expressions: Sequence[str]) -> str:
    """An expression that finds what all of these find."""
    return expressions[0] if len(expressions) == 1 else f"({' AND '.join(expressions)})"


def row(text: str, typing: bool) -> Part | None:
    """The terms of a text as one phrase; the last one a prefix if it is being typed."""
    found = terms(text)[:MOST_TERMS]
    if len(found) > 1 and is_spaceless(found[-1]) and len(found[-1]) == 1 and is_spaceless(found[-2]):
        return Part(tuple(found[:-1]))  # the pair before holds this character too
    prefix = bool(found) and (is_spaceless(found[-1]) or (typing and not text[-1:].isspace()))
    return Part(tuple(found), prefix) if found else None


def parts(text: str, typing: bool = True) -> list[Part]:
    """The words of a text, each once, stretches without spaces whole."""
    found: list[Part] = []
    run: list[str] = []
    for term in terms(text)[:MOST_TERMS]:
        if is_spaceless(term):
            run.append(term)
            if len(term) == 1:  # a stretch ends in its last character
                found.append(_stretch(run))
                run = []
        else:
            found.append(Part((term,)))
    if run:
        found.append(_stretch(run))
    if found and not found[-1].spaceless and typing and not text[-1:].isspace():
        found[-1] = Part(found[-1].terms, True)
    return list(dict.fromkeys(found))


def _stretch(run: list[str]) -> Part:
    return Part(tuple(run[:-1])) if len(run) > 1 and len(run[-1]) == 1 else Part(tuple(run), True)


def exact_tiers(text: str, vocabulary: Vocabulary, typing: bool) -> Iterator[Tier]:
    """What holds the text as it stands: from the beginning of a word, then from within one."""
    whole = row(text, typing)
    if whole is None:
        return
    yield Tier(whole.expression, Level.EXACT)
    first, rest = whole.terms[0], whole.terms[1:]
    if is_spaceless(first) or text[:1].isspace():
        return
    if rest:
        yield Tier(phrase(rest, whole.prefix), Level.INSIDE, " ".join(whole.terms))
    inside = vocabulary.containing(first, at_end=bool(rest) or not whole.prefix)
    for start in range(0, len(inside), _AT_ONCE):
        some = inside[start : start + _AT_ONCE]
        yield Tier(any_of([phrase((word, *rest), whole.prefix and bool(rest)) for word in some]), Level.INSIDE, "", bool(rest))


def fuzzy_tiers(text: str, vocabulary: Vocabulary, typing: bool) -> Iterator[Tier]:
    """What holds all the words, then words like them, then most of them."""
    every = sorted(parts(text, typing), key=lambda part: _quotes(part, vocabulary))
    if not every:
        return
    if len(every) > 1:
        yield Tier(all_of([part.expression for part in every]), Level.WORDS)
    every = every[:MOST_PARTS]
    seen = set[str]()
    for edits in (1, 2):
        likes = [_like(part, vocabulary, edits) for part in every]
        if all(likes) and (like := all_of(likes)) not in seen:
            seen.add(like)
            yield Tier(like, Level.LIKE)
    yield from _partly([(like, part) for like, part in zip(likes, every, strict=True) if like], len(every), vocabulary)


def _partly(likes: list[tuple[str, Part]], wanted: int, vocabulary: Vocabulary) -> Iterator[Tier]:
    """What holds most of the words; words that stand in every tenth quote tell nothing where there are others."""
    telling = [like for like, part in likes if _quotes(part, vocabulary) * TELLING < vocabulary.total]
    known = telling if len(telling) > 1 else [like for like, _ in likes]
    if len(known) < wanted and known:
        yield Tier(all_of(known), Level.PARTLY)
    if len(known) > 2:
        yield Tier(any_of([all_of(subset) for subset in combinations(known, len(known) - 1)]), Level.PARTLY)
    if len(known) > 3:
        fewer = islice(combinations(known, len(known) - 2), MOST_SUBSETS)
        yield Tier(any_of([all_of(subset) for subset in fewer]), Level.PARTLY)


def _quotes(part: Part, vocabulary: Vocabulary) -> int:
    """In how many quotes a part stands at most."""
    counts = [vocabulary.count(term) for term in part.terms]
    if part.prefix:
        counts[-1] = sum(vocabulary.quotes[i] for i in islice(vocabulary.beginning(part.terms[-1]), 2000))
    return min(counts)


def _like(part: Part, vocabulary: Vocabulary, edits: int) -> str:
    """What finds this part or something within so many edits; empty where nothing is."""
    if part.spaceless:
        return _like_stretch(part.terms)
    word, known = part.terms[0], _quotes(part, vocabulary) > 0
    own = [part.expression] if known else []
    edits = min(edits, 1 if known else edits_for(word, part.prefix))
    if word.isalpha() and len(word) > BROAD:
        near = vocabulary.near(word, edits, part.prefix)
        others = (n.word for n in near if not (known and part.prefix and n.word.startswith(word)))
        own += [phrase((other,)) for other in islice(others, MOST_NEIGHBOURS // 3 if known else MOST_NEIGHBOURS)]
    return any_of(own) if own else ""


def edits_for(word: str, prefix: bool = False) -> int:
    """How many typing errors a word of this length may hold."""
    return 1 if len(word) <= 4 or (prefix and len(word) <= 6) else 2


def _like_stretch(pairs: tuple[str, ...]) -> str:
    """A stretch of n characters with one of them wrong, missing or too many: what stands before it and after it."""
    whole = phrase(pairs, len(pairs[-1]) == 1)
    choices = [whole]
    if len(pairs) >= 3:
        for wrong in range(len(pairs) + 1):  # the character `wrong` is in the pairs wrong-1 and wrong
            before, after = pairs[: max(0, wrong - 1)], pairs[wrong + 1 :]
            sides = [phrase(side) for side in (before, after) if side]
            if sides:
                choices.append(all_of(sides))
    return any_of(choices)
