"""How a source gives somebody's words beside another source: verbatim, trimmed, reworded, paraphrased."""

import re
from collections.abc import Iterable
from typing import Literal

from store.answers import QuoteAnswer
from store.words.diff import Diff, Span
from store.words.terms import is_han, terms_of
from store.words.trifles import are_one_but_for_spelling

QuoteStatus = Literal[
    "verbatim", "trimmed", "reworded", "in another language", "quoted", "marks only here", "paraphrased"
]
"""verbatim: in marks, as the other has it but for spelling. trimmed: in marks, a part of the other's words, or of a
speech of which both give parts that overlap. reworded: in marks on both sides, in different words. in another language:
in marks on both sides, and one at least is a translation. quoted: in marks, where the other tells it in its own words.
marks only here: in marks, while the other has largely the same words outside of marks. paraphrased: in the outlet's own
words."""

IN_MARKS = frozenset({"direct", "partial", "block"})
_WHOLE = 0.95
_MOSTLY = 0.6
_OVERLAP = 0.2
"""Part of either of two excerpts that both must have before each is called a part of one speech."""
_ENDS = " .,;:!?…。，；：！？"
_BRACKET = re.compile(r"[(\[]")
_END = re.compile(r"[.?!…]\s|[。？！]")


def in_marks(quote: QuoteAnswer) -> bool:
    """Whether the source gives the whole quote as the speaker's own words."""
    return quote.kind in IN_MARKS


def statuses(left: QuoteAnswer, right: QuoteAnswer, diff: Diff) -> tuple[QuoteStatus, QuoteStatus]:
    """The status of each side, in the light of the other."""
    if in_marks(left) and in_marks(right) and is_han(left.text) != is_han(right.text):
        return "in another language", "in another language"
    changed = puts_otherwise(left, right, diff)
    parts = min(diff.left_kept, diff.right_kept) >= _OVERLAP and not changed and not _is_fiddled(left, right, diff)
    kept = (1.0, 1.0) if _differ_in_spelling(left.text, right.text, diff) else (diff.left_kept, diff.right_kept)
    return _status(left, right, *kept, parts), _status(right, left, *kept[::-1], parts)


def _differ_in_spelling(left: str, right: str, diff: Diff) -> bool:
    """Whether nothing but spelling differs: "has not" and "hasn't"."""
    if diff.retold or diff.left_only or diff.right_only or len(diff.left) != len(diff.right):
        return False
    changed = zip(diff.left, diff.right, strict=True)
    return all(are_one_but_for_spelling(left[slice(*ours)], right[slice(*theirs)]) for ours, theirs in changed)


def _is_fiddled(left: QuoteAnswer, right: QuoteAnswer, diff: Diff) -> bool:
    """Whether both lack a word of the other's, one of them a mere serving word within a sentence: "has asked"."""
    sides = ((left.text, diff.left_only), (right.text, diff.right_only))
    return all(only for _, only in sides) and any(
        text[:start].strip(_ENDS) and _rewordable(text, (start, end)) and text[end:].strip(_ENDS)
        for text, only in sides
        for start, end in only
        if not terms_of(text[start:end])
    )


def puts_otherwise(left: QuoteAnswer, right: QuoteAnswer, diff: Diff) -> bool:
    """Whether within a sentence that both have, one has words in place of the other's, or has them elsewhere.

    Where whole sentences stand in place of something, the two are excerpts that begin, end or skip elsewhere; and what
    is only spelt otherwise is the same.
    """
    ours = [span for span in diff.left if span not in diff.left_only]
    theirs = [span for span in diff.right if span not in diff.right_only]
    replaced = any(
        _rewordable(left.text, one)
        and _rewordable(right.text, other)
        and not _only_spelt_otherwise(left.text, one, right.text, other)
        for one, other in zip(ours, theirs, strict=False)
    )
    return replaced or not _moved(left.text, diff.left_only).isdisjoint(_moved(right.text, diff.right_only))


def _only_spelt_otherwise(ours: str, one: Span, theirs: str, other: Span) -> bool:
    """Whether changed words are the same but for spelling; where a text ends or begins, the other merely goes on."""
    if are_one_but_for_spelling(ours[slice(*one)], theirs[slice(*other)]):
        return True
    a, b = ours[slice(*one)].split(), theirs[slice(*other)].split()
    fewer = min(len(a), len(b))
    if not (ours[one[1] :].strip(_ENDS) and theirs[other[1] :].strip(_ENDS)):
        return are_one_but_for_spelling(" ".join(a[:fewer]), " ".join(b[:fewer]))
    if not (ours[: one[0]].strip(_ENDS) and theirs[: other[0]].strip(_ENDS)):
        return are_one_but_for_spelling(" ".join(a[len(a) - fewer :]), " ".join(b[len(b) - fewer :]))
    return False


def _moved(text: str, spans: Iterable[Span]) -> set[str]:
    """What the words within sentences are that the other does not have in that place."""
    return {term for start, end in spans if _rewordable(text, (start, end)) for term in terms_of(text[start:end])}


def _rewordable(text: str, span: Span) -> bool:
    """Whether changed words are the speaker's within a sentence.

    None are where a sentence, but not the whole text, ends in them or right behind, nor where the outlet explains in
    brackets what is meant.
    """
    start, end = span
    return not _BRACKET.search(text, max(0, start - 1), end) and not any(
        m.end() < len(text) for m in _END.finditer(text, start, end + 2)
    )


def _status(quote: QuoteAnswer, other: QuoteAnswer, kept: float, other_kept: float, parts: bool) -> QuoteStatus:
    if not in_marks(quote):
        return "paraphrased"
    if not in_marks(other):
        return "marks only here" if kept >= _MOSTLY else "quoted"
    if other_kept >= _WHOLE:
        return "verbatim"
    return "trimmed" if kept >= _WHOLE or parts else "reworded"
