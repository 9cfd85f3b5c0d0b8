"""Which characters of a quote match the query?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.search.query import Query
from store.search.tiers import Likeness, neighbours
from store.search.vocabulary import Vocabulary
from store.search.wording import Part, wording
from store.words.search_terms import Place, places, plain

_WORD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789'`")


@dataclass(frozen=True, slots=True)
class _Word:
    """What a word of the query may be in a text: terms with how far each is from it; `prefix` while it is typed."""

    distances: dict[str, int]
    prefix: str = ""

    def spans(self, found: Sequence[Place]) -> list[tuple[int, int]]:
        """Where the terms nearest to it stand."""
        near: list[tuple[int, int, int]] = []
        for term, start, end in found:
            if self.prefix and term.startswith(self.prefix):
                near.append((0, start, min(end, start + len(self.prefix))))
            elif term in self.distances:
                near.append((self.distances[term], start, end))
        nearest = min(near, default=(0,))[0]
        return [(start, end) for distance, start, end in near if distance == nearest]

    def standing(self, simple: str) -> list[tuple[int, int]]:
        """`spans` in a text of lower-case ASCII without apostrophes, found without taking it apart."""
        found = _standing(simple, self.prefix, True) if self.prefix else []
        nearest = 0 if found else len(simple)
        for term, distance in self.distances.items():  # the nearest first
            if distance > nearest:
                break
            if term in simple and (whole := _standing(simple, term, False)):
                nearest = distance
                found += whole
        return found


@dataclass(frozen=True, slots=True)
class _Piece:
    """A row of terms that should stand as it is, and the words that may stand alone where it does not."""

    row: Part
    words: tuple[_Word, ...]

    def spans(self, text: str, simple: str) -> list[tuple[int, int]]:
        """Where it stands in the text; `simple` is the text in lower-case ASCII, or empty where it is not."""
        if simple:
            if rows := _standing(simple, " ".join(self.row.terms), self.row.prefix, inside=True):
                return rows
            no_row = len(self.row.terms) == 1 or not all(term in simple for term in self.row.terms)
            if self.words and no_row and "'" not in simple and "`" not in simple:
                return [span for word in self.words for span in word.standing(simple)]
        found = places(text)
        return _rows(found, self.row) or [span for word in self.words for span in word.spans(found)]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to highlight: the text of a query, and its phrases."""

    pieces: tuple[_Piece, ...]

    @classmethod
    def of(cls, query: Query, vocabulary: Vocabulary, likeness: Likeness) -> "Wanted":
        """What a query highlights; words near its own too, as far as they were looked for."""
        pieces = []
        for i, text in enumerate((query.text, *query.phrases)):
            if found := wording(text, query.is_typing(i)):
                parts = found.parts if i == 0 else ()
                words = tuple(word for part in parts for word in _words(part, vocabulary, likeness))
                pieces.append(_Piece(found.row, words))
        return cls(tuple(pieces))

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """(start, end) in the text, in order, not touching: the whole rows if they are there, else single words."""
        simple = plain(text)
        simple = simple.lower() if simple.isascii() else ""
        return _joined(span for piece in self.pieces for span in piece.spans(text, simple))


def _words(part: Part, vocabulary: Vocabulary, likeness: Likeness) -> list[_Word]:
    if part.spaceless:
        last = len(part.terms) - 1
        return [_Word({term: 0}, term if part.prefix and i == last else "") for i, term in enumerate(part.terms)]
    near = {neighbour.word: neighbour.distance for neighbour in neighbours(part, vocabulary, likeness)}
    return [_Word({part.terms[0]: 0, **near}, part.terms[0] if part.prefix else "")]


def _standing(simple: str, term: str, prefix: bool, inside: bool = False) -> list[tuple[int, int]]:
    """Where a term stands as a word, with `prefix` begins one, with `inside` ends one; in lower-case ASCII.

    What it finds is right; a possessive or an abbreviation may hide a place from it.
    """
    spans, letters = [], term[-1].isalnum()
    at = simple.find(term)
    while at >= 0:
        end = at + len(term)
        begins = inside or not at or not term[0].isalnum() or not simple[at - 1].isalnum()
        if begins and (prefix or not letters or simple[end : end + 1] not in _WORD):
            spans.append((at, end))
        at = simple.find(term, end)
    return spans


def _rows(found: Sequence[Place], row: Part) -> list[tuple[int, int]]:
    """Where these terms stand one after the other, the first perhaps from within a word."""
    first, *rest = row.terms
    if not rest:
        return [_inside(place, first) for place in found if first in place[0] if row.prefix or place[0].endswith(first)]
    spans = []
    for i, (term, start, end) in enumerate(found[: -len(rest)]):
        if not term.endswith(first):
            continue
        following = found[i + 1 : i + 1 + len(rest)]
        last, last_start, last_end = following[-1]
        in_between = all(place[0] == word for place, word in zip(following[:-1], rest[:-1], strict=True))
        if in_between and (last.startswith(rest[-1]) if row.prefix else last == rest[-1]):
            begin = end - len(first) if len(term) == end - start else start
            spans.append((begin, min(last_end, last_start + len(rest[-1])) if row.prefix else last_end))
    return spans


def _inside(place: Place, part: str) -> tuple[int, int]:
    """The characters of a part of a term; the whole term's where folding changed how many there are."""
    term, start, end = place
    at = start + term.find(part) if len(term) == end - start else start
    return at, min(end, at + len(part))


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
