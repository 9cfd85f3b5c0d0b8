"""What the search benchmark asks: nine classes of query, each with the quotes that its clean form is satisfied by."""

import random
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from store.words.search_terms import is_spaceless, terms

CLASSES = (
    "exact words",
    "one typo",
    "two typos",
    "out of order",
    "being typed",
    "Chinese 2",
    "Chinese 4",
    "Chinese 6-9, one wrong",
    "a word missing",
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FREQUENT = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query of a class, and the ids (from 1) of the quotes that satisfy it without its errors."""

    kind: str
    text: str
    wanted: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Draft:
    kind: str
    text: str
    parts: tuple[str, ...]
    """What a quote that satisfies it has to contain."""


def make_queries(texts: Sequence[str], per_class: int, seed: int = 11) -> list[Asked]:
    """This many queries of each class, the classes taking turns."""
    rng = random.Random(seed)
    flat = [_flat(text) for text in texts]
    english = [i for i in rng.sample(range(len(flat)), min(len(flat), 4000)) if _is_english(flat[i])]
    chinese = [i for i in rng.sample(range(len(flat)), min(len(flat), 8000)) if _is_chinese(texts[i])]
    drafts = []
    for n in range(per_class):
        for kind in CLASSES:
            if kind.startswith("Chinese"):
                drafts.append(_chinese_draft(kind, rng, n, lambda: flat[rng.choice(chinese)]))
            else:
                drafts.append(_english_draft(kind, rng, n, lambda: flat[rng.choice(english)]))
    lines = "\n".join(flat)
    starts = array("q", accumulate((len(text) + 1 for text in flat[:-1]), initial=0))
    return [Asked(draft.kind, draft.text, _satisfying(draft.parts, lines, starts)) for draft in drafts]


def _satisfying(parts: tuple[str, ...], lines: str, starts: "array[int]") -> frozenset[int]:
    """The numbers, from 1, of the lines that contain all parts."""
    longest = max(parts, key=len)
    found = set()
    at = lines.find(longest)
    while at >= 0:
        number = bisect_right(starts, at)
        end = lines.find("\n", at)
        line = lines[starts[number - 1] : end if end >= 0 else len(lines)]
        if all(part in line for part in parts):
            found.add(number)
        at = lines.find(longest, end) if end >= 0 else -1
    return frozenset(found)


def recall(asked: Asked, found: Sequence[int]) -> float:
    """The share of the wanted quotes among the first ten, of those that could be there."""
    return len(asked.wanted.intersection(found[:10])) / min(10, len(asked.wanted))


def _english_draft(kind: str, rng: random.Random, n: int, pick: Callable[[], str]) -> _Draft:
    words: list[str] = []
    clean: list[str] = []
    while len(clean) < 3 or sum(len(word) >= 5 and word.isalpha() for word in clean) < 2:
        words = pick().split()
        size = rng.randint(3, 5)
        start = rng.randrange(max(1, len(words) - size))
        clean = words[start : start + size]
    row = f" {' '.join(clean)} "
    if kind == "one typo":
        return _Draft(kind, " ".join(_misspell(rng, clean, 1)), (row,))
    if kind == "two typos":
        return _Draft(kind, " ".join(_misspell(rng, clean, 2)), (row,))
    if kind == "out of order":
        return _Draft(kind, " ".join(rng.sample(clean, len(clean))), tuple(f" {word} " for word in clean))
    if kind == "being typed":
        typed = " ".join(clean)[: -rng.randint(1, 3)].rstrip()
        return _Draft(kind, typed, (f" {typed}",))
    if kind == "a word missing":
        return _Draft(kind, " ".join(_lose_a_word(rng, clean, n)), (row,))
    return _Draft(kind, " ".join(clean), (row,))


def _chinese_draft(kind: str, rng: random.Random, _: int, pick: Callable[[], str]) -> _Draft:
    size = {"Chinese 2": 2, "Chinese 4": 4}.get(kind) or rng.randint(6, 9)
    clauses: list[str] = []
    while not clauses:
        clauses = [clause for clause in pick().split() if len(clause) >= size]
    clause = rng.choice(clauses)
    start = rng.randrange(len(clause) - size + 1)
    clean = clause[start : start + size]
    if size <= 4:
        return _Draft(kind, clean, (clean,))
    at = rng.randrange(size)
    wrong = rng.choice([character for character in _FREQUENT if character != clean[at]])
    return _Draft(kind, clean[:at] + wrong + clean[at + 1 :], (clean,))


def _misspell(rng: random.Random, words: list[str], times: int) -> list[str]:
    words = list(words)
    long = [i for i, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    for i in rng.sample(long, times):
        word, at = words[i], rng.randrange(len(words[i]) - 1)
        edit = rng.randrange(4)
        if edit == 0 and word[at] != word[at + 1]:
            words[i] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        elif edit == 1:
            words[i] = word[:at] + word[at + 1 :]
        elif edit == 2:
            words[i] = word[:at] + rng.choice(_LETTERS) + word[at:]
        else:
            words[i] = word[:at] + rng.choice([c for c in _LETTERS if c != word[at]]) + word[at + 1 :]
    return words


def _lose_a_word(rng: random.Random, clean: list[str], n: int) -> list[str]:
    """By turns: the query lacks a word of the quote; the quote lacks a word of the query."""
    at = rng.randrange(1, len(clean) - 1)
    if n % 2 and len(clean) > 3:
        return clean[:at] + clean[at + 1 :]
    stranger = rng.choice(("perhaps", "minister", "yesterday", "agreement", "factory", "doctor", "weather", "teachers"))
    return [*clean[:at], stranger, *clean[at:]]


def _flat(text: str) -> str:
    """Words with a space around each; Chinese as it is written, clauses apart."""
    if _is_chinese(text):
        return " " + " ".join(text.split("，")) + " "
    return " " + " ".join(terms(text)) + " "


def _is_chinese(text: str) -> bool:
    return Counter(map(is_spaceless, text.replace("，", "")))[True] > len(text) / 2


def _is_english(flat: str) -> bool:
    return flat.isascii()
