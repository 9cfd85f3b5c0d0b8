"""Whether two quotes in two languages may report one statement: by speaker, day, figures, names and what they speak of.

Nobody here reads both languages, so this is only ever offered, and only where most of what can be known of the one is
in the other.
"""

import re
from collections.abc import Iterable, Set
from functools import lru_cache

from corpus.chinese import amounts as chinese_amounts
from corpus.figures.amounts import find_amounts
from store.utterances.circumstances import dates_of, occasion_of
from store.utterances.evidence import FoundLink, Verdict
from store.utterances.gist import gist_of
from store.utterances.statement import Statement
from store.words.bilingual import ENGLISH, words_in
from store.words.terms import bare_words, is_han

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]+")
_LOOKED_AT = 2_000
"""Characters of a quote that are looked at."""
_FEWEST = 2
_PART = 0.5
"""Of what is known of either quote, the part that the other must have."""
_KNOWN = frozenset[str]().union(*ENGLISH.values())
_LONGER = 6
"""How many times as many words as the other a quote may have."""


def across_languages(pairs: Iterable[tuple[Statement, Statement]]) -> list[FoundLink]:
    """Quotes in two languages that are possibly the same, each with the likeliest in the other article."""
    likely: list[tuple[float, Statement, Statement, tuple[str, ...]]] = []
    for other, statement in pairs:
        chinese = is_han(statement.text)
        if chinese != is_han(other.text):
            pair = (statement, other) if chinese else (other, statement)
            if alike := likeness_across(*pair):
                likely.append((alike[0], other, statement, alike[1]))
    taken: set[tuple[int, int]] = set()
    links = []
    for score, other, statement, reasons in sorted(likely, key=lambda one: (-one[0], one[1].id, one[2].id)):
        ends = {(other.id, statement.article), (statement.id, other.article)}
        if taken.isdisjoint(ends):
            taken |= ends
            links.append((other, statement, Verdict(score, True, reasons)))
    return links


def likeness_across(chinese: Statement, other: Statement) -> tuple[float, tuple[str, ...]] | None:
    """How alike a Chinese quote and one in another language are, 0 to 1, and why in words; None where not enough."""
    if not chinese.speaker or chinese.speaker != other.speaker:
        return None
    apart, dated = dates_of(chinese, other)
    occasion = occasion_of(chinese, other)
    if apart or not (occasion or dated):
        return None
    if not 1 / _LONGER < len(chinese.terms) / 2 / max(1, len(other.terms)) < _LONGER:
        return None
    named, figures, theirs = words_in(chinese.text[:_LOOKED_AT]), _figures(chinese.text), _figures(other.text)
    words = other.bag | {word.term for word in gist_of(other.text)}
    told = {word for word in named if not ENGLISH[word].isdisjoint(words)}
    latin = {name.lower() for name in _NAME.findall(chinese.text[:_LOOKED_AT])}
    shared_names = latin & {name.lower() for name in _NAME.findall(other.text[:_LOOKED_AT])}
    shared_figures = [written for value, written in sorted(theirs.items()) if value in figures]
    shared = len(told) + len(shared_names) + 2 * len(shared_figures)
    known = len(named) + len(latin) + 2 * len(figures)
    if shared < _FEWEST or shared < _PART * known or (figures and not shared_figures):
        return None
    if not shared_figures and not shared_names and _part_told(told, words) < _PART:
        return None
    reasons = [f"same speaker ({other.name or chinese.name})", "in two languages", occasion]
    reasons.append(f"share the figure {', '.join(shared_figures)}" if shared_figures else "")
    reasons.append(f"share the names {', '.join(sorted(shared_names))}" if shared_names else "")
    reasons.append(f"both speak of {', '.join(_english(told, other))}" if told else "")
    return min(0.65, 0.3 + 0.05 * shared + 0.1 * shared / known), tuple(filter(None, reasons))


def _part_told(told: Set[str], stems: Set[str]) -> float:
    """Of what the table knows of the other quote, by its stems, the part that the Chinese one says too."""
    known = _KNOWN & stems
    return sum(any(stem in ENGLISH[word] for word in told) for stem in known) / max(1, len(known))


@lru_cache(maxsize=1 << 10)
def _figures(text: str) -> dict[tuple[str, float, float], str]:
    """The amounts of a text by what they are worth, each as it is written."""
    text = text[:_LOOKED_AT]
    amounts = chinese_amounts.find_amounts(text, []) if is_han(text) else find_amounts(text, [])
    return {(a.kind, a.low, a.high): text[a.start : a.end] for a in amounts}


def _english(told: set[str], other: Statement) -> list[str]:
    """The other quote's own words for what both speak of."""
    stems = {stem: word for word in sorted(told) for stem in ENGLISH[word] & other.bag}
    words = bare_words(other.text[:_LOOKED_AT])
    shown = {word: next((w for w in words if w.startswith(stem)), word) for stem, word in sorted(stems.items())}
    return list(dict.fromkeys(shown.values()))[:4]
