"""Which characters of a quote match the query?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.query import Query
from store.search_terms import Place, places
from store.tiers import neighbours
from store.vocabulary import Vocabulary
from store.wording import Part, wording


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to highlight: the rows of terms that should stand as they are, and the words that may stand alone."""

    rows: tuple[Part, ...]
    words: frozenset[str]
    """Terms of the query, and words near them."""
    prefixes: tuple[str, ...] = ()

    @classmethod
    def of(cls, query: Query, vocabulary: Vocabulary | None) -> "Wanted":
        """What a query highlights; words near its own too, if there is a vocabulary to find them in."""
        rows, words, prefixes = list[Part](), set[str](), list[str]()
        for i, text in enumerate((query.text, *query.phrases)):
            found = wording(text, query.is_typing(i))
            if found is None:
                continue
            rows.append(found.row)
            for part in found.parts if i == 0 else ():
                words.update(part.terms[:-1] if part.prefix else part.terms)
                words.update(neighbours(part, vocabulary) if vocabulary else ())
                prefixes += part.terms[-1:] if part.prefix else ()
        return cls(tuple(rows), frozenset(words), tuple(prefixes))

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """(start, end) in the text, in order, not touching: the whole rows if they are there, else single words."""
        found = places(text)
        exact = [span for row in self.rows for span in _rows(found, row)]
        return _joined(exact or self._alone(found))

    def _alone(self, found: Sequence[Place]) -> list[tuple[int, int]]:
        spans = []
        for term, start, end in found:
            if term in self.words:
                spans.append((start, end))
            elif self.prefixes and term.startswith(self.prefixes):
                longest = max(len(prefix) for prefix in self.prefixes if term.startswith(prefix))
                spans.append((start, min(end, start + longest)))
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
