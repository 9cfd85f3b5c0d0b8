"""What to mark where one outlet retells a statement in other words: marking every word would mark nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from store.words.diff import Diff, Span, Token, tokens, word_diff
from store.words.sense_words import HEDGES, MODAL_OF, NEGATIONS
from store.words.terms import is_han, terms_of

_KEPT = 0.34
"""Part of either telling, the same words in order, below which it is told in other words."""
_FEWEST = 8
"""Words below which a telling is short enough to be marked word by word."""
_SENSE = frozenset({*MODAL_OF, *NEGATIONS, *HEDGES})
_DENIALS = NEGATIONS.intersection(("not", "no", "nobody", "nothing", "none", "neither", "nor", "不", "没", "无"))
"""Words of which one does for another where the sentence is built otherwise; "never" says more."""
_BEGINS = frozenset('.!?"“‘:')


def telling_diff(left: str, right: str) -> Diff:
    """The word diff, or of two tellings in other words the figures, names, negations and modal words that differ."""
    diff = word_diff(left, right)
    if is_han(left) != is_han(right):
        return replace(diff, left=(), right=(), left_only=(), right_only=(), retold=True)
    if max(diff.left_kept, diff.right_kept) >= _KEPT:
        return diff
    ours, theirs = tokens(left), tokens(right)
    if min(len(ours), len(theirs)) < _FEWEST:
        return diff
    marks = (_telling(left, ours, theirs), _telling(right, theirs, ours))
    return replace(diff, left=marks[0], right=marks[1], left_only=(), right_only=(), retold=True)


def _telling(text: str, ours: Sequence[Token], theirs: Sequence[Token]) -> tuple[Span, ...]:
    known = {form for token in theirs for form in _forms(token)}
    return tuple((token.start, token.end) for token in ours if _tells(text, token) and known.isdisjoint(_forms(token)))


def _forms(token: Token) -> Iterable[str]:
    forms = {token.key, *(f" {term}" for term in terms_of(token.key))}
    return forms | {" not"} if token.key in _DENIALS else forms


def _tells(text: str, token: Token) -> bool:
    if token.key in _SENSE or token.key[0].isdigit():
        return True
    before = text[: token.start].rstrip()
    return text[token.start].isupper() and bool(before) and before[-1] not in _BEGINS
