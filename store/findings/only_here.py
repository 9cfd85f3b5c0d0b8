"""Only here: what just one of two accounts of the same occasion tells of a speaker."""

from collections.abc import Sequence

from store.answers import QuoteAnswer
from store.findings.found import Evidence, Found, named, shown
from store.words.terms import terms_of

_FEWEST_SHARED = 2
"""Statements of a speaker that two articles share before what only one of them tells means anything."""
_FEWEST_TERMS = 5
_SHOWN = 4
_MOST = 50
"""Shared statements that are counted for what a finding weighs: who shares more leaves out more plainly."""


def find_only_here(
    speaker: str,
    alone: Sequence[QuoteAnswer],
    other: QuoteAnswer,
    shared: int,
) -> list[Found]:
    """What one article alone tells of a speaker, held against another that shares `shared` of the statements.

    `alone` are that speaker's quotes in the one article that nobody else reports; `other` is a quote of the other one.
    """
    telling = [quote for quote in alone if len(set(terms_of(quote.text))) >= _FEWEST_TERMS]
    if shared < _FEWEST_SHARED or not telling:
        return []
    source = named(telling[0].source_label)
    longest = sorted(telling, key=lambda q: (q.kind == "indirect", -len(q.text)))[:_SHOWN]
    examples = ", ".join(shown(quote.text, 60) for quote in longest[:3])
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
