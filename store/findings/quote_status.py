"""Quote status: words in marks at one outlet that another has outside of them, trimmed, or in marks in other words."""

import re
from collections.abc import Mapping, Sequence

from store.answers import QuoteAnswer
from store.comparison.status import IN_MARKS, in_marks, puts_otherwise, statuses
from store.days import days_of, gap
from store.findings.clauses import is_clause, speaks_for_itself
from store.findings.found import Evidence, Found, named, shown, speaker_of, words_of
from store.findings.tellings import Beside, side_by_side
from store.findings.translated import may_be_translated
from store.utterances.relays import Chain, chains_of
from store.words.diff import Span, Token, tokens
from store.words.outlets import same_outlet
from store.words.terms import terms_of

_CUT = 4
"""Words that must be missing inside a quote for it to be called trimmed."""
_AROUND = 3
"""Words that stand on either side of what is cut, without which the quote merely begins later or ends earlier."""
_PART = 0.5
"""Of the telling words that it shares with a quote, those in marked fragments that make a telling one in parts."""
_FRAGMENT = re.compile("[“\"][^“”\"]{1,400}[”\"]|(?<!\\w)[‘'][^‘’']{1,400}[’'](?!\\w)")
"""Words in marks; of those in single ones not all are taken for a quote."""
_SAME = 0.3
"""Part of the shorter quote that the longer one must have before the two can be one sentence in two wordings."""
_PARAPHRASED = 0.45
"""The same before one can be a paraphrase of the other, and not of another sentence."""
_OF_THE_LONGER = 0.2
"""Part of the longer telling that the shorter one must have: of a paragraph, some words stand in any quote."""
_SURELY = 0.55
"""The same, from which they hardly are two sentences of one speech."""
_ENOUGH = 4
"""Words of a quote below which another wording tells nothing."""
_MISSED = 7
"""Words below which nobody would miss the marks: "repeal and replace the act" is how all speak of it."""
_SOON = 4
"""Days between two articles within which other words for a quote are hardly those of a later statement."""


def find_status(quotes: Sequence[QuoteAnswer]) -> list[Found]:
    """At most one finding for an utterance: the gravest difference in what stands inside the marks."""
    chains = chains_of(quotes)
    found = [f for beside in side_by_side(quotes) if (f := _between(beside, quotes, chains))]
    return [max(found, key=lambda f: f.weight)] if found else []


def _between(beside: Beside, quotes: Sequence[QuoteAnswer], chains: Mapping[int, Chain]) -> Found | None:
    left, right = beside.left, beside.right
    if min(len(tokens(left.text)), len(tokens(right.text))) < _ENOUGH or "block" in (left.kind, right.kind):
        return None
    if in_marks(left) and in_marks(right):
        return _both_in_marks(beside, quotes)
    if in_marks(left) or in_marks(right):
        return _one_in_marks(beside, quotes, chains)
    return None


def _one_in_marks(beside: Beside, quotes: Sequence[QuoteAnswer], chains: Mapping[int, Chain]) -> Found | None:
    quoting, telling = (beside.left, beside.right) if in_marks(beside.left) else (beside.right, beside.left)
    kept, changed = (
        (beside.diff.left_kept, beside.diff.right)
        if quoting is beside.left
        else (beside.diff.right_kept, beside.diff.left)
    )
    in_marks_too = any(in_marks(quote) for quote in quotes if quote.source_id == telling.source_id)
    if telling.brief or in_marks_too or _quotes_too(telling, changed):
        return None
    who = f"{speaker_of([quoting, telling])}'s own words"
    here, there = named(quoting.source_label), named(telling.source_label)
    origin = same_outlet(telling.source)
    relayed = same_outlet(chains[quoting.id][0]) == origin != same_outlet(quoting.source)
    if relayed:
        why = (
            f"{here} puts in marks, as {who}, what {there}, from whom it has them, tells without marks:"
            f" {words_of(quoting)} against {words_of(telling)}."
        )
        return Found("quote status", why, 0.85, (Evidence.of(telling), Evidence.of(quoting)))
    if min(beside.diff.left_kept, beside.diff.right_kept) < _OF_THE_LONGER or not _are_two_ways(quoting, telling):
        return None
    if kept >= 0.6:
        why = f"{here} has in marks, as {who}, nearly what {there} tells without: {words_of(quoting)}."
        return Found("quote status", why, 0.6, (Evidence.of(quoting), Evidence.of(telling)))
    if max(beside.diff.left_kept, beside.diff.right_kept) < _PARAPHRASED or not _surely_one(quoting, telling):
        return None
    why = f"{here} gives {who}, {there} a paraphrase: {words_of(quoting)} is told as {words_of(telling)}."
    return Found("quote status", why, 0.4, (Evidence.of(quoting), Evidence.of(telling)))


def _are_two_ways(quoting: QuoteAnswer, telling: QuoteAnswer) -> bool:
    """Whether a whole statement of somebody known stands in marks here and is told there in the outlet's words."""
    if quoting.speaker is None or min(len(tokens(quote.text)) for quote in (quoting, telling)) < _MISSED:
        return False
    names = [quote.speaker for quote in (quoting, telling) if quote.speaker and quote.speaker[0].isupper()]
    if quoting.actor_id != telling.actor_id and len(names) > 1:
        return False
    return is_clause(telling) and not speaks_for_itself(_FRAGMENT.sub(" ", telling.text))


def _surely_one(quoting: QuoteAnswer, telling: QuoteAnswer) -> bool:
    """Whether other words can be of one statement: by one speaker, told within days."""
    ours, theirs = days_of(quoting.published), days_of(telling.published)
    soon = not ours or not theirs or gap(ours, theirs) <= _SOON
    return soon and quoting.actor_id is not None and quoting.actor_id == telling.actor_id


def _quotes_too(telling: QuoteAnswer, changed: Sequence[Span]) -> bool:
    """Whether a good part of what a telling in the outlet's words has of a quote stands in marks all the same."""
    marked = [span[:2] for span in telling.inner if span[2] in IN_MARKS]
    marked += [match.span() for match in _FRAGMENT.finditer(telling.text)]
    words = [word for word in tokens(telling.text) if terms_of(word.key) and not _within(word, changed)]
    return sum(_within(word, marked) for word in words) >= _PART * max(1, len(words))


def _within(word: Token, spans: Sequence[Span]) -> bool:
    return any(start <= word.start and word.end <= end for start, end in spans)


def _both_in_marks(beside: Beside, quotes: Sequence[QuoteAnswer]) -> Found | None:
    left, right = beside.left, beside.right
    status = statuses(left, right, beside.diff)
    evidence = (Evidence.of(left), Evidence.of(right))
    if "reworded" in status:
        kept = max(beside.diff.left_kept, beside.diff.right_kept)
        if kept < _SAME or not puts_otherwise(left, right, beside.diff):
            return None
        by_translation = " (or they are two translations)" if may_be_translated(quotes) else ""
        why = (
            f"Both put {speaker_of([left, right])} in marks, in different words, so that at most one is"
            f" verbatim{by_translation}: {named(left.source_label)} {words_of(left)}, {named(right.source_label)}"
            f" {words_of(right)}."
        )
        return Found("quote status", why, 0.7 if kept >= _SURELY else 0.45, evidence)
    if "trimmed" in status:
        whole, cut = (left, right) if status[1] == "trimmed" else (right, left)
        spans, gone = (
            (beside.diff.left, beside.diff.left_only) if whole is left else (beside.diff.right, beside.diff.right_only)
        )
        words = tokens(whole.text)
        missing = [s for s in gone if _words(whole.text, s) >= _CUT and _stands_inside(s, spans, words)]
        if missing:
            why = (
                f"{named(cut.source_label)} leaves words out inside the marks that {named(whole.source_label)} has:"
                f" {shown(whole.text[slice(*missing[0])])}."
            )
            return Found("quote status", why, 0.65, evidence)
    return None


def _stands_inside(span: tuple[int, int], spans: Sequence[tuple[int, int]], words: Sequence[Token]) -> bool:
    """Whether enough words that both have stand right before a stretch that is left out, and right after it."""
    before = max((end for _, end in spans if end <= span[0]), default=-1)
    after = min((start for start, _ in spans if start >= span[1]), default=words[-1].end + 1)
    kept = [[w for w in words if before < w.end <= span[0]], [w for w in words if span[1] <= w.start < after]]
    return min(map(len, kept)) >= _AROUND


def _words(text: str, span: tuple[int, int]) -> int:
    return len(tokens(text[span[0] : span[1]]))
