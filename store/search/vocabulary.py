"""Which words stand in the quotes, and which of them may a mistyped word mean?

Read once for each state of the store. Neighbours are found by optimal string alignment distance (an insertion,
deletion, substitution or swap of neighbours counts 1). Before it is computed, words that cannot be near are sorted out
without loss: an edit takes away at most one letter, so a word within k edits shares all but k letters. Words of equal
length are laid side by side and every letter becomes one big integer, a bit a word, so that this test runs on all
words at once.
"""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from store.search.inflections import inflections
from store.words.search_terms import LONGEST, is_spaceless

MOST_LETTERS = 64
"""With more letters than this in all words, trying each of them takes longer than comparing words."""
_TABLES: dict[int, bytes] = {}


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A word of the store near a typed one: how many edits away, and in how many quotes it stands."""

    word: str
    distance: int
    quotes: int


class Vocabulary:
    """The words of a store, in one of its states."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Nothing is read yet: the first search of a session should not wait for all words."""
        self._connection = connection
        self.total = int(connection.execute("SELECT max(id) FROM quote").fetchone()[0] or 0)
        """About how many quotes there are."""
        self._all: _Words | None = None
        self._asked = False
        self._lengths: dict[int, _SameLength] | None = None
        self._beginning: dict[str, tuple[str, ...]] = {}
        self._counts: dict[str, int] = {}
        self._halves: dict[str, tuple[str, ...]] = {}
        self._alphabet: frozenset[str] | None = None
        self._near: dict[tuple[str, int, bool], tuple[Neighbour, ...]] = {}
        self._inflected: dict[str, tuple[Neighbour, ...]] = {}

    def count(self, word: str) -> int:
        """In how many quotes a word stands."""
        if self._all is not None:
            return self._all.count(word)
        row = self._connection.execute("SELECT quotes FROM quote_word WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 0

    def most(self, terms: Sequence[str], prefix: bool = False) -> int:
        """In how many quotes these terms stand at most; the last one may be the beginning of a word."""
        counts = [self.count(term) for term in (terms[:-1] if prefix else terms)]
        if prefix:
            counts.append(self._count_beginning(terms[-1]))
        return min(counts)

    def _count_beginning(self, start: str) -> int:
        known = self._counts.get(start)
        if known is None:
            if self._all is not None:
                known = sum(self._all.quotes[slice(*self._all.beginning(start))])
            else:
                query = "SELECT total(quotes) FROM quote_word WHERE word >= ? AND word < ?"
                known = int(self._connection.execute(query, (start, f"{start}\U0010ffff")).fetchone()[0])
            known = self._counts[start] = min(known, self.total)
        return known

    def beginning(self, start: str, most: int) -> tuple[str, ...] | None:
        """The words that begin so; None if they are more than this."""
        known = self._beginning.get(start)
        if known is None:
            query = "SELECT word FROM quote_word WHERE word >= ? AND word < ? LIMIT ?"
            rows = self._connection.execute(query, (start, f"{start}\U0010ffff", most + 1))
            known = self._beginning[start] = tuple(row[0] for row in rows)
        return known if len(known) <= most else None

    def likeliest(self, start: str) -> str:
        """The word itself if it is one, else the most frequent word that begins so; "" if there is none."""
        if self.count(start):
            return start
        query = "SELECT word FROM quote_word WHERE word >= ? AND word < ? ORDER BY quotes DESC LIMIT 1"
        row = self._connection.execute(query, (start, f"{start}\U0010ffff")).fetchone()
        return str(row[0]) if row else ""

    def halves(self, word: str) -> tuple[str, ...]:
        """The two words that a word falls into, the most frequent such ones; none where it does not."""
        known = self._halves.get(word)
        if known is None:
            if len(self._halves) > 500:
                self._halves.clear()
            most, known = 0, ()
            for at in range(1, len(word)):
                left, right = word[:at], word[at:]
                if self.count(left) > most < (quotes := min(self.count(left), self.count(right))):
                    most, known = quotes, (left, right)
            self._halves[word] = known
        return known

    def containing(self, part: str, at_end: bool = False) -> list[str]:
        """The words that contain this later than at their beginning, or end in it, the most frequent first."""
        if self._all is None and not self._asked:  # one look through the table is quicker than reading it all
            self._asked = True
            test = "substr(word, -length(:part)) = :part" if at_end else "instr(word, :part) > 1"
            query = f"SELECT word FROM quote_word WHERE {test} AND word != :part ORDER BY quotes DESC"
            return [row[0] for row in self._connection.execute(query, {"part": part})]
        return self._read().containing(part, at_end)

    def _read(self) -> "_Words":
        if self._all is None:
            self._all = _Words(self._connection)
        return self._all

    def near(self, word: str, edits: int, prefix: bool = False) -> tuple[Neighbour, ...]:
        """Words within so many edits, the likeliest first; the word itself is left out.

        Those are the nearest, then those with its first letter, where fingers seldom slip, then the most frequent. With
        `prefix`, words some beginning of which is that near.
        """
        known = self._near.get((word, edits, prefix))
        if known is None:
            if len(self._near) > 500:
                self._near.clear()
            known = self._near[word, edits, prefix] = self._find(word, edits, prefix)
        return known

    def inflected(self, word: str) -> tuple[Neighbour, ...]:
        """The other forms of a word, the most frequent first; each counts as an edit away."""
        known = self._inflected.get(word)
        if known is None:
            if len(self._inflected) > 500:
                self._inflected.clear()
            found = (Neighbour(form, 1, quotes) for form in inflections(word) if (quotes := self.count(form)))
            known = self._inflected[word] = tuple(sorted(found, key=lambda n: (-n.quotes, n.word)))
        return known

    def _find(self, word: str, edits: int, prefix: bool) -> tuple[Neighbour, ...]:
        if prefix and edits == 1 and len(self._letters()) <= MOST_LETTERS:
            best = self._beginning_nearly(word)
        else:
            best = self._sharing(word, edits, prefix)
        best.pop(word, None)
        found = (Neighbour(near, distance, self.count(near)) for near, distance in best.items())
        return tuple(sorted(found, key=lambda n: (n.distance, n.word[0] != word[0], -n.quotes)))

    def _beginning_nearly(self, word: str) -> dict[str, int]:
        """The words that begin with a string one edit from this: trying all such strings is quick for one edit."""
        words, best = self._read(), dict[str, int]()
        cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
        starts = {f"{left}{right[1:]}" for left, right in cuts if right}
        starts.update(f"{left}{right[1]}{right[0]}{right[2:]}" for left, right in cuts if len(right) > 1)
        for letter in self._letters():
            starts.update(f"{left}{letter}{right[1:]}" for left, right in cuts if right)
            starts.update(f"{left}{letter}{right}" for left, right in cuts)
        for start in filter(None, starts):
            first, last = words.beginning(start)
            if last > first:
                best.update(dict.fromkeys(words.words[first:last], 1))
        best.update(dict.fromkeys(words.words[slice(*words.beginning(word))], 0))
        return best

    def _letters(self) -> frozenset[str]:
        if self._alphabet is None:
            self._alphabet = self._read().letters()
        return self._alphabet

    def _sharing(self, word: str, edits: int, prefix: bool) -> dict[str, int]:
        """The words near this, each with its distance, chosen among those that share enough letters with it."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if self._lengths is None:
            self._lengths = self._by_length()
        letters = _bytes(word)
        candidates = [
            candidate
            for length, same in self._lengths.items()
            if length >= len(word) - edits and (prefix or length <= len(word) + edits)
            for candidate in same.sharing(letters, edits, prefix)
        ]
        best: dict[str, int] = {}
        for size in range(max(1, len(word) - edits), len(word) + edits + 1) if prefix else (LONGEST,):
            cut = [candidate[:size] for candidate in candidates] if prefix else candidates
            for _, distance, i in process.extract(word, cut, scorer=OSA.distance, score_cutoff=edits, limit=None):
                best[candidates[i]] = min(int(distance), best.get(candidates[i], edits))
        return best

    def _by_length(self) -> "dict[int, _SameLength]":
        lengths: dict[int, list[str]] = {}
        for word in self._read().words:
            if len(word) > 2 or not is_spaceless(word):
                lengths.setdefault(len(word), []).append(word)
        return {length: _SameLength(length, tuple(words)) for length, words in sorted(lengths.items())}


class _Words:
    """All words in code point order, with the number of quotes they stand in."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read them: about half a microsecond a word."""
        words, quotes = connection.execute(
            "SELECT group_concat(word, ' '), group_concat(quotes, ',') FROM (SELECT * FROM quote_word ORDER BY word)"
        ).fetchone()
        self.words: tuple[str, ...] = tuple(words.split(" ")) if words else ()  # a list, the collector would go through
        self.quotes = array("I", json.loads(f"[{quotes or ''}]"))
        self._line = f" {words} " if words else ""

    def beginning(self, start: str) -> tuple[int, int]:
        """From which place to before which the words that begin so stand."""
        at = bisect_left(self.words, start)
        if at == len(self.words) or not self.words[at].startswith(start):
            return at, at
        return at, bisect_left(self.words, f"{start}\U0010ffff", at)

    def letters(self) -> frozenset[str]:
        """The characters of words, leaving out scripts without spaces."""
        return frozenset(letter for letter in set(self._line) if letter != " " and not is_spaceless(letter))

    def count(self, word: str) -> int:
        at = bisect_left(self.words, word)
        return self.quotes[at] if at < len(self.words) and self.words[at] == word else 0

    def containing(self, part: str, at_end: bool) -> list[str]:
        wanted = f"{part} " if at_end else part
        found: dict[str, int] = {}
        at = self._line.find(wanted)
        while at >= 0:
            start, end = self._line.rfind(" ", 0, at) + 1, self._line.find(" ", at)
            if start < at:
                word = self._line[start:end]
                found[word] = self.count(word)
            at = self._line.find(wanted, end)
        return sorted(found, key=lambda word: -found[word])


class _SameLength:
    """The words of one length, and for each letter and position the words that have it there, a bit a word."""

    def __init__(self, length: int, words: tuple[str, ...]) -> None:
        self.length = length
        self.words = words
        self._all = (1 << len(words)) - 1
        self._columns: list[bytes] | None = None
        self._has: dict[int, list[int]] = {}
        self._levels: dict[tuple[int, int, int], list[int]] = {}

    def sharing(self, letters: bytes, edits: int, prefix: bool) -> Sequence[str]:
        """The words that share so many letters with these that they may be within `edits` of them."""
        width = min(self.length, len(letters) + edits) if prefix else self.length
        misses = edits if prefix else edits - max(0, self.length - len(letters))
        within = [self._all] * (misses + 1)  # within[m]: the words that lack at most m letters so far
        for letter in set(letters):
            for at_least in self._at_least(letter, letters.count(letter), width):
                for m in range(misses, 0, -1):
                    within[m] = within[m] & at_least | within[m - 1]
                within[0] &= at_least
        bits = within[misses]
        if bits == self._all:
            return self.words
        flags = f"{bits:0{len(self.words)}b}"
        found, at = [], flags.find("1")
        while at >= 0:
            found.append(self.words[at])
            at = flags.find("1", at + 1)
        return found

    def _at_least(self, letter: int, times: int, width: int) -> list[int]:
        """For 1, 2, ... times: the words that have the letter that often among their first `width`."""
        levels = self._levels.get((letter, times, width))
        if levels is None:
            levels = [0] * times
            for column in self._column_bits(letter)[:width]:
                for level in range(times - 1, 0, -1):
                    levels[level] |= levels[level - 1] & column
                levels[0] |= column
            self._levels[letter, times, width] = levels
        return levels

    def _column_bits(self, letter: int) -> list[int]:
        known = self._has.get(letter)
        if known is None:
            if self._columns is None:
                joined = _bytes("".join(self.words))
                self._columns = [joined[i :: self.length] for i in range(self.length)]
            table = _TABLES.setdefault(letter, bytes(48 + (i == letter) for i in range(256)))
            known = self._has[letter] = [int(column.translate(table), 2) for column in self._columns]
        return known


def _bytes(text: str) -> bytes:
    """A byte a character: two characters with the same one only look more alike, so nothing near is lost."""
    return text.encode("utf-32-le")[::4]
