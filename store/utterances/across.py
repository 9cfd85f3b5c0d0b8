"""Whether two quotes in two languages may report one statement: by speaker, day, figures, names and what they speak of.

Nobody here reads both languages: it is offered where most of what can be known of the one is in the other, and believed
only where nothing of one is left over, and nothing in the two is at odds.
"""

import re
from collections.abc import Iterable, Set

from store.utterances.circumstances import dates_of, occasion_of
from store.utterances.evidence import FoundLink, Verdict
from store.utterances.in_both import Both, in_both
from store.utterances.statement import Statement
from store.words.bilingual import ENGLISH
from store.words.terms import bare_words, is_han

_LOOKED_AT = 2_000
"""Characters of a quote that are looked at."""
_FEWEST = 2
_PART = 0.5
"""Of what is known of either quote, the part that the other must have."""
_SURE_FEWEST, _WHOLE_FEWEST = 4, 3
"""How much both say at the least to be believed; the same, where it is all that either says."""
_WHOLE, _REST = 0.99, 0.65
"""What has to be covered of the one and of the other: where either adds something the other leaves nothing over."""
_SENTENCE = re.compile(r"[^.!?]+")
_SENTENCES, _WORDS = 5, 4
"""Sentences of a quote that are held against a Chinese one by themselves, and the words of each, at the least."""
_LONGER = 6
"""How many times as many words as the other a quote may have."""


def across_languages(pairs: Iterable[tuple[Statement, Statement]]) -> list[FoundLink]:
    """Quotes in two languages that report one statement, or may, each with the likeliest in the other article."""
    likely: list[FoundLink] = []
    for other, statement in pairs:
        chinese = is_han(statement.text)
        if chinese != is_han(other.text):
            pair = (statement, other) if chinese else (other, statement)
            if verdict := likeness_across(*pair):
                likely.append((other, statement, verdict))
    taken: set[tuple[int, int]] = set()
    links = []
    for other, statement, verdict in sorted(likely, key=lambda one: (-one[2].score, one[0].id, one[1].id)):
        ends = {(other.id, statement.article), (statement.id, other.article)}
        if taken.isdisjoint(ends):
            taken |= ends
            links.append((other, statement, verdict))
    return links


def likeness_across(chinese: Statement, other: Statement) -> Verdict | None:
    """How alike a Chinese quote and one in another language are, and why in words; None where not enough."""
    if not chinese.speaker or chinese.speaker != other.speaker:
        return None
    apart, dated = dates_of(chinese, other)
    occasion = occasion_of(chinese, other)
    if apart or not (occasion or dated):
        return None
    if not 1 / _LONGER < len(chinese.terms) / 2 / max(1, len(other.terms)) < _LONGER:
        return None
    both = _both(chinese.text[:_LOOKED_AT], other.text[:_LOOKED_AT])
    if not both:
        return None
    reasons = [f"same speaker ({other.name or chinese.name})", "in two languages", occasion]
    reasons.append(f"share the figure {', '.join(both.figures)}" if both.figures else "")
    reasons.append(f"share the names {', '.join(sorted(both.names))}" if both.names else "")
    reasons.append(f"both speak of {', '.join(_english(both.told, other))}" if both.told else "")
    sure = is_sure(both)
    reasons.append("the one says nothing that the other does not" if sure else "")
    score = min(0.65, 0.3 + 0.05 * both.shared + 0.1 * both.part)
    return Verdict(score, not sure, tuple(filter(None, reasons)))


def _both(chinese: str, other: str) -> Both | None:
    """What both say, if it is enough; of a longer quote a sentence may be what the Chinese one tells."""
    if _is_enough(both := in_both(chinese, other)):
        return both
    sentences = [s for s in _SENTENCE.findall(other) if len(s.split()) >= _WORDS]
    if both.shared <= _FEWEST or not 1 < len(sentences) <= _SENTENCES:
        return None
    found = [told for s in sentences if _is_enough(told := in_both(chinese, s)) and told.shared > _FEWEST]
    return max(found, key=lambda told: told.shared, default=None)


def _is_enough(both: Both) -> bool:
    if both.shared < _FEWEST or both.part < _PART or both.opposed:
        return False
    return bool(both.figures or both.names) or both.other_part >= _PART


def is_sure(both: Both) -> bool:
    """Whether all of the one is in the other, and so much that it can be no other statement."""
    whole = both.covered >= _WHOLE and both.part >= _WHOLE, both.other_covered >= _WHOLE
    if both.at_odds or both.shared < (_WHOLE_FEWEST if all(whole) else _SURE_FEWEST) or len(both.told) < _FEWEST:
        return False
    return any(whole) and min(both.covered, both.other_covered) >= _REST


def _english(told: Set[str], other: Statement) -> list[str]:
    """The other quote's own words for what both speak of."""
    stems = {stem: word for word in sorted(told) for stem in ENGLISH[word] & other.bag}
    words = bare_words(other.text[:_LOOKED_AT])
    shown = {word: next((w for w in words if w.startswith(stem)), word) for stem, word in sorted(stems.items())}
    return list(dict.fromkeys(shown.values()))[:4]
