"""Which words changed between two tellings, as offsets into both texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from store.fold import fold

Span = tuple[int, int]

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_HAN}]|\d+(?:[.,]\d+)*(?![^\W_{_HAN}])|[^\W_{_HAN}]+(?:['’][^\W_{_HAN}]+)*")
_LARGEST = 30_000_000
"""Words of one text times words of the other, beyond which whole sentences are aligned first."""
_GLUE = frozenset(
    re.findall(r"\w+", "a an the of to in on for and or that it is as by at with its be this 的 了 在 是 和")
)
"""Words that two texts share by chance: alone between two changes they part nothing."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or one CJK character, with its place; `key` is what is compared."""

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


def word_diff(left: str, right: str) -> Diff:
    """Compare two texts word by word, CJK by character; case, accents and punctuation make no difference."""
    a, b = tokens(left), tokens(right)
    same_a, same_b = [False] * len(a), [False] * len(b)
    for i, j, length in _equal_runs(a, b):
        at_an_end = (i == 0 and j == 0) or (i + length == len(a) and j + length == len(b))
        if at_an_end or _tells(a[i : i + length]):
            same_a[i : i + length] = same_b[j : j + length] = [True] * length
    return Diff(_stretches(a, same_a), _stretches(b, same_b), _share(same_a), _share(same_b))


def tokens(text: str) -> list[Token]:
    """The words of a text in order."""
    return [Token(m.start(), m.end(), _key(m.group())) for m in _TOKEN.finditer(text)]


def _key(word: str) -> str:
    return word.lower() if word.isascii() and "'" not in word else fold(word)


def _tells(run: Sequence[Token]) -> bool:
    return len(run) > 2 or any(token.key not in _GLUE for token in run)


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


def _stretches(words: Sequence[Token], same: Sequence[bool]) -> tuple[Span, ...]:
    result: list[Span] = []
    open_since: int | None = None
    for i, kept in enumerate([*same, True]):
        if not kept and open_since is None:
            open_since = i
        elif kept and open_since is not None:
            result.append((words[open_since].start, words[i - 1].end))
            open_since = None
    return tuple(result)


def _share(same: Sequence[bool]) -> float:
    return sum(same) / len(same) if same else 0.0
