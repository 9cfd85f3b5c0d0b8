"""Which words changed between two tellings, as offsets into both texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rapidfuzz.distance import Indel

from store.words.contractions import parts_of
from store.words.fold import fold
from store.words.terms import SPACELESS, terms_of

Span = tuple[int, int]
Run = tuple[int, int, int]
"""Index in one list, index in the other, length."""

_LETTER = rf"[^\W_{SPACELESS}]"
_TOKEN = re.compile(rf"[{SPACELESS}]|\d+(?:[.,]\d+)*(?!{_LETTER})|{_LETTER}+(?:['’]{_LETTER}+)*")
_LARGEST = 30_000_000
"""Words of one text times words of the other, beyond which whole sentences are aligned first."""
_STEMMED = 40_000
"""The same for two changed stretches in which words of one stem are looked for."""
_GLUE = frozenset(
    re.findall(r"\w+", "a an the of to in on for and or that it is as by at with its be this 的 了 在 是 和")
)
"""Words that two texts share by chance: alone between two changes they part nothing."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, one of two that are written as one, or one CJK character, with its place; `key` is what is compared."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Diff:
    """What changed: stretches of either text that the other does not have, and how much of each is kept (0 to 1)."""

    left: tuple[Span, ...]
    right: tuple[Span, ...]
    left_kept: float
    right_kept: float
    left_only: tuple[Span, ...] = ()
    """Of `left`, the stretches in whose place the other has nothing."""
    right_only: tuple[Span, ...] = ()
    retold: bool = False
    """Whether so little is kept that only what tells is marked: figures, names, negations and modal words."""


def word_diff(left: str, right: str) -> Diff:
    """Compare two texts word by word, CJK by character; case, accents and punctuation make no difference."""
    if left == right:  # as reprints have it, by the dozen
        return Diff((), (), 1.0, 1.0)
    a, b = tokens(left), tokens(right)
    kept: list[Run] = []
    for i, j, length in _equal_runs(a, b):
        at_an_end = (i == 0 and j == 0) or (i + length == len(a) and j + length == len(b))
        if at_an_end or _tells(a[i : i + length]):
            kept.append((i, j, length))
    same = sum(length for _, _, length in kept)
    shares = (same / len(a) if a else 0.0, same / len(b) if b else 0.0)
    changes = _changes(a, b, kept)
    ours, ours_only = _marks(a, changes)
    theirs, theirs_only = _marks(b, [(other, mine) for mine, other in changes])
    return Diff(ours, theirs, *shares, ours_only, theirs_only)


def _marks(words: Sequence[Token], changes: Sequence[tuple[Span, Span]]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The changed stretches of a text, and those of them in whose place the other text has nothing."""
    marks = [(words[i].start, words[j - 1].end, k == m) for (i, j), (k, m) in changes if j > i]
    return tuple((s, e) for s, e, _ in marks), tuple((s, e) for s, e, only in marks if only)


def _changes(a: Sequence[Token], b: Sequence[Token], kept: Sequence[Run]) -> list[tuple[Span, Span]]:
    """What lies between kept runs, as stretches of words in both; words of one stem part a long one."""
    changes: list[tuple[Span, Span]] = []
    i = j = 0
    for start, other, length in [*kept, (len(a), len(b), 0)]:
        for x, y in _of_one_stem(a[i:start], b[j:other]):
            changes.append(((i, i + x), (j, j + y)))
            changes.append(((i + x, i + x + 1), (j + y, j + y + 1)))
            i, j = i + x + 1, j + y + 1
        changes.append(((i, start), (j, other)))
        i, j = start + length, other + length
    return [change for change in changes if change != ((change[0][0],) * 2, (change[1][0],) * 2)]


def tokens(text: str) -> list[Token]:
    """The words of a text in order."""
    found = list(_TOKEN.finditer(text))
    read: list[Token] = []
    for m, behind in zip_longest(found, found[1:]):
        word = m[0]
        if word.isascii() and "'" not in word and word != "cannot":
            read.append(Token(m.start(), m.end(), word.lower()))
        elif parts := parts_of(word, behind[0] if behind else ""):
            ends = [*(start for start, _ in parts[1:]), len(word)]
            read += [Token(m.start() + i, m.start() + j, key) for (i, key), j in zip(parts, ends, strict=True)]
        else:
            read.append(Token(m.start(), m.end(), fold(word)))
    return read


def _tells(run: Sequence[Token]) -> bool:
    return len(run) > 2 or any(token.key not in _GLUE for token in run)


def _of_one_stem(a: Sequence[Token], b: Sequence[Token]) -> list[tuple[int, int]]:
    """Places of words of one stem in two changed stretches, in order, each counted from after the one before."""
    if max(len(a), len(b)) < 2 or len(a) * len(b) > _STEMMED:
        return []
    places, x, y = [], 0, 0
    for i, j, length in _runs([_stem(t) or f"{t.start} a" for t in a], [_stem(t) or f"{t.start} b" for t in b]):
        for k in range(length):
            places.append((i + k - x, j + k - y))
            x, y = i + k + 1, j + k + 1
    return places


def _stem(token: Token) -> str:
    stems = terms_of(token.key) if len(token.key) > 3 else []
    return stems[0] if len(stems) == 1 else ""


def _equal_runs(a: Sequence[Token], b: Sequence[Token]) -> list[tuple[int, int, int]]:
    """(index in a, index in b, length) of the runs that both have, in order."""
    if len(a) * len(b) <= _LARGEST:
        return _runs([t.key for t in a], [t.key for t in b])
    return _runs_by_sentence(a, b)


def _runs(a: list[str], b: list[str]) -> list[tuple[int, int, int]]:
    codes = Indel.opcodes(a, b)
    return [(c.src_start, c.dest_start, c.src_end - c.src_start) for c in codes if c.tag == "equal"]


def _runs_by_sentence(a: Sequence[Token], b: Sequence[Token]) -> list[tuple[int, int, int]]:
    """Align blocks of sixteen words that begin where both texts may begin one, then the words between them."""
    runs, i, j = [], 0, 0
    for start_a, start_b, length in [*_anchors(a, b), (len(a), len(b), 0)]:
        gap_a, gap_b = a[i:start_a], b[j:start_b]
        if len(gap_a) * len(gap_b) <= _LARGEST:
            runs += [(i + x, j + y, n) for x, y, n in _runs([t.key for t in gap_a], [t.key for t in gap_b])]
        if length:
            runs.append((start_a, start_b, length))
        i, j = start_a + length, start_b + length
    return runs


def _anchors(a: Sequence[Token], b: Sequence[Token], width: int = 16) -> list[tuple[int, int, int]]:
    """Runs of `width` equal words, in order in both; `a` is cut into blocks, `b` is looked through once."""
    blocks = {tuple(t.key for t in a[i : i + width]): i for i in range(0, len(a) - width + 1, width)}
    keys = [t.key for t in b]
    found, last, j = [], -1, 0
    while j + width <= len(keys):
        i = blocks.get(tuple(keys[j : j + width]), -1)
        if i > last:
            found.append((i, j, width))
            last, j = i, j + width
        else:
            j += 1
    return found
