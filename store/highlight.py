"""Which characters of a quote match the query?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.search_terms import Place, places
from store.query import Query
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
    def of(cls, query: Query, vocabulary: Vocabulary) -> "Wanted":
        """What a query highlights."""
        rows, words, prefixes = list[Part](), set[str](), list[str]()
        for i, text in enumerate((query.text, *query.phrases)):
            found = wording(text, query.is_typing(i))
            if found is None:
                continue
            rows.append(found.row)
            for part in found.parts if i == 0 else ():
                words.update(part.terms[:-1] if part.prefix else part.terms)
                words.update(neighbours(part, vocabulary))
                prefixes += part.terms[-1:] if part.prefix else ()
        return cls(tuple(rows), frozenset(words), tuple(prefixes))

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """(start, end) in the text, in order, not touching: the whole rows if they are there, else single words."""
        found = list(places(text))
        exact = [span for row in self.rows for span in _rows(found, row)]
        return _joined(exact or self._alone(found))

    def _alone(self, found: Sequence[Place]) -> list[tuple[int, int]]:
        spans = []
        for term, start, end in found:
            if term in self.words:
                spans.append((start, end))
            else:
                spans += [(start, _end(start, end, prefix)) for prefix in self.prefixes if term.startswith(prefix)]
        return spans


def _rows(found: Sequence[Place], row: Part) -> Iterable[tuple[int, int]]:
    """Where these terms stand one after the other, the first perhaps from within a word."""
    first, *rest = row.terms
    for i in range(len(found) - len(rest)):
        term, start, end = found[i]
        if not (_fits(term, first, row.prefix) if not rest else term.endswith(first)):
            continue
        following = found[i + 1 : i + 1 + len(rest)]
        if all(place.term == word for place, word in zip(following[:-1], rest, strict=False)) and (
            not rest or (following[-1].term.startswith(rest[-1]) if row.prefix else following[-1].term == rest[-1])
        ):
            at = term.rfind(first) if rest else term.find(first)
            begin = start + at if len(term) == end - start else start
            last = following[-1] if rest else Place(term, begin, end)
            yield begin, _end(last.start, last.end, row.terms[-1]) if row.prefix or not rest else last.end


def _fits(term: str, word: str, prefix: bool) -> bool:
    return word in term if prefix else term.endswith(word)


def _end(start: int, end: int, prefix: str) -> int:
    return min(end, start + len(prefix))


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
