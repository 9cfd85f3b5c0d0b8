"""Do texts that are no quotes, a figure's sentence or a finding's reason, hold what a query asks for?

Quotes have an index; these are few beside them, and read when a view opens. A word fits another that it begins, and
where no text has such a word, those that are a slip of the finger away.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from store.search.query import Query
from store.words.fold import fold
from store.words.search_terms import terms

FORGIVING, MORE_FORGIVING = 4, 8
"""Characters of a word from which one slip is forgiven, and from which two are."""


def fitting(query: Query, texts: Sequence[str], exact: bool = False) -> list[bool]:
    """For each text whether it holds all words and phrases of the query and none that it excludes.

    `exact` takes the query's words as one phrase, whose last word may be half typed.
    """
    phrases = [folded for phrase in (*query.phrases, *([query.text] if exact else ())) if (folded := fold(phrase))]
    wanted = [] if exact else list(dict.fromkeys(terms(query.text)))
    without = [set(terms(word)) for word in query.without]
    if not (phrases or wanted or without):
        return [True] * len(texts)
    held = [frozenset(terms(text)) for text in texts]
    choices = [_meant(word, frozenset().union(*held)) for word in wanted]
    return [
        all(not its.isdisjoint(meant) for meant in choices)
        and not any(word <= its for word in without if word)
        and (not phrases or _holds(text, phrases))
        for text, its in zip(texts, held, strict=True)
    ]


def _holds(text: str, phrases: Iterable[str]) -> bool:
    folded = fold(text)
    return all(phrase in folded for phrase in phrases)


def _meant(word: str, known: frozenset[str]) -> set[str]:
    """The known words that a typed one may mean."""
    begun = {other for other in known if other.startswith(word)}
    if begun or len(word) < FORGIVING:
        return begun
    slips = 1 if len(word) < MORE_FORGIVING else 2
    return {
        other
        for other in known
        if abs(len(other) - len(word)) <= slips and OSA.distance(word, other, score_cutoff=slips) <= slips
    }
