"""Only here: what just one of two accounts of the same occasion tells of a speaker."""

from collections import Counter
from collections.abc import Iterator, Sequence

from store.answers import QuoteAnswer
from store.comparison.status import IN_MARKS, in_marks
from store.findings.clauses import is_clause
from store.findings.found import Evidence, Found, named, words_of
from store.words.fold import fold
from store.words.terms import terms_of

FEWEST_SHARED = 2
"""Statements of a speaker that two articles share before what only one of them tells means anything."""
_FEWEST_TERMS = 5
_TOLD_TOO, _FEWEST_TOLD = 0.6, 4
"""Part of a statement's terms, and terms at the least, that stand together where it is told in other words."""
_FEWEST_MARKED = 4
"""Words in marks that two articles have of one statement."""
_ENDS = " ,.;:!?"
_LETTERS = 6
"""Characters of a word with the blank behind it."""
_SHOWN = 4
_MOST = 50
"""Shared statements that are counted for what a finding weighs: who shares more leaves out more plainly."""


def find_only_here(
    speaker: str,
    alone: Sequence[QuoteAnswer],
    other: QuoteAnswer,
    shared: int,
    text: str,
) -> list[Found]:
    """What one article alone tells of a speaker, held against another that shares `shared` of the statements.

    `alone` are that speaker's quotes in the one article that nobody else reports; `other` is a quote of the other one,
    and `text` its whole text: what that tells of somebody else, or as its own, it does not leave out.
    """
    telling = [quote for quote in alone if _states(quote)] if shared >= FEWEST_SHARED else []
    folded = fold(text) if telling else ""
    telling = [quote for quote in telling if not _is_told(quote, folded)]
    if not telling:
        return []
    source = named(telling[0].source_label)
    longest = sorted(telling, key=lambda q: (q.kind == "indirect", -len(q.text)))[:_SHOWN]
    examples = ", ".join(words_of(quote, 60) for quote in longest[:3])
    count = "a statement" if len(telling) == 1 else f"{len(telling)} statements"
    such = examples if len(telling) <= 3 else f"among them {examples}"
    why = (
        f"Only {source} tells {count} of {speaker} that {named(other.source_label)}, which shares {shared} others,"
        f" leaves out: {such}."
    )
    ordered = sorted(longest, key=lambda q: q.start)
    return [
        Found(
            "only here", why, 0.5 + min(shared, _MOST) / 1000, (*(Evidence.of(q) for q in ordered), Evidence.of(other))
        )
    ]


def _states(quote: QuoteAnswer) -> bool:
    """Whether the words state something, surely this speaker's: they have a verb that serves, or a cue that says it."""
    if quote.is_unsure or len(set(terms_of(quote.text))) < _FEWEST_TERMS or quote.text[:1].isspace():
        return False  # what begins with a blank stands between two quotes' marks
    return in_marks(quote) or is_clause(quote)


def _is_told(quote: QuoteAnswer, text: str) -> bool:
    """Whether a folded text has what stands in marks in a statement, or most of its terms in one place."""
    if any(part.count(" ") >= _FEWEST_MARKED - 1 and part in text for part in _in_marks(quote)):
        return True
    wanted = set(terms_of(quote.text))
    needed, reach = max(_FEWEST_TOLD, _TOLD_TOO * len(wanted)), _LETTERS * (2 * len(wanted) + 10)
    places = sorted((at, term) for term in wanted for at in _places(term, text))
    inside, first = Counter[str](), 0
    for at, term in places:
        inside[term] += 1
        while places[first][0] < at - reach:
            gone = places[first][1]
            inside[gone] -= 1
            if not inside[gone]:
                del inside[gone]
            first += 1
        if len(inside) >= needed:
            return True
    return False


def _in_marks(quote: QuoteAnswer) -> Iterator[str]:
    return (fold(quote.text[start:end]).strip(_ENDS) for start, end, kind in quote.inner if kind in IN_MARKS)


def _places(term: str, text: str) -> Iterator[int]:
    """Where words of a text begin with a term."""
    at = text.find(term)
    while at >= 0:
        if not (at and text[at - 1].isalnum() and term.isascii()):
            yield at
        at = text.find(term, at + 1)
