"""Whom do words describe? Who is not named is found by what they are called: "two people familiar with it"."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import process
from rapidfuzz.distance import OSA

from store.search.wording import Part, joined, wording
from store.words.terms import COMMON

MOST_WORDS = 8
"""Telling words of a query among which a description is looked for."""
SHORTEST = 3
"""Letters from which a word tells anything,"""
SHORTEST_MISSPELT = 5
"""and from which one letter of it may be wrong after the first."""
MOST_KEPT = 500
"""Words for which the answer is kept."""
MOST_RUNS = 4
"""Descriptions that are tried for one query."""


class Descriptions:
    """What the unnamed speakers of a store are called, in one of its states."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Nothing is read yet."""
        self._connection = connection
        self._lines: str | None = None
        self._words: tuple[str, ...] | None = None
        self._described: dict[Part, frozenset[int]] = {}

    def meant(self, text: str, is_typing: bool) -> Iterator[tuple[tuple[int, ...], Sequence[Part]]]:
        """Whom most of a query's words in a row describe, each with its other telling words."""
        words = list(_telling(text, is_typing))
        for length in range(len(words), 0, -1):
            found = []
            for start, end in combinations(range(len(words) + 1), 2):
                if end - start == length and (actors := self._meant_by(words[start:end])):
                    found.append((tuple(sorted(actors)), words[:start] + words[end:]))
            if found:
                yield from found[:MOST_RUNS]
                return

    def _meant_by(self, words: Sequence[Part]) -> frozenset[int]:
        return frozenset.intersection(*map(self._described_by, words))

    def _described_by(self, word: Part) -> frozenset[int]:
        known = self._described.get(word)
        if known is None:
            if len(self._described) > MOST_KEPT:
                self._described.clear()
            known = self._holding(word) or frozenset().union(*map(self._holding, self._near(word)))
            self._described[word] = known
        return known

    def _holding(self, word: Part) -> frozenset[int]:
        """Those in whose description this word stands."""
        lines, found = self._read(), set[int]()
        at = lines.find(word.terms[0])
        while at >= 0:
            start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
            description, ids = lines[start:end].split("\t")
            if word.key in joined(description):
                found.update(map(int, ids.split(",")))
            at = lines.find(word.terms[0], end)
        return frozenset(found)

    def _near(self, word: Part) -> list[Part]:
        """The words of descriptions that are a letter off."""
        term = word.terms[0]
        if len(term) < SHORTEST_MISSPELT or word.spaceless:
            return []
        if self._words is None:
            self._words = tuple(set(self._read().split()))
        near = process.extract(term, self._words, scorer=OSA.distance, score_cutoff=1, limit=None)
        return [Part((found,)) for found, _, _ in near if found[0] == term[0]]

    def _read(self) -> str:
        """A line a description: its words, and behind a tab the ids of whom it describes."""
        if self._lines is None:
            (lines,) = self._connection.execute(
                "SELECT group_concat(folded || char(9) || ids, char(10)) FROM"
                " (SELECT folded, group_concat(id) AS ids FROM actor WHERE NOT named GROUP BY folded)"
            ).fetchone()
            self._lines = f"{lines}\n" if lines else ""
        return self._lines


def _telling(text: str, is_typing: bool) -> Sequence[Part]:
    found = wording(text, is_typing)
    parts = found.parts if found else ()
    return [p for p in parts if p.spaceless or (len(p.terms[0]) >= SHORTEST and p.terms[0] not in COMMON)][:MOST_WORDS]
