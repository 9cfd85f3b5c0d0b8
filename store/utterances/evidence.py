"""Whether two quotes report the same statement: how alike they are, what speaks for it, and why in words.

The words alone decide little: another statement of the same interview shares as many as a second translation of the
same one. What is asked of them falls where speaker, occasion, relay and figures agree, and nothing helps where the
speakers are two people or the days two days.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from corpus.actors.titles import STYLES
from store.actors.spellings import is_handle_of
from store.utterances.at_odds import are_at_odds
from store.utterances.circumstances import about_now, among, dates_of, occasion_of
from store.utterances.rarity import Rarity
from store.utterances.reasons import CREDITED_TO, in_either, shared_words, sided
from store.utterances.statement import LONGEST, Statement
from store.words.contractions import in_full
from store.words.fold import fold
from store.words.terms import is_han, terms_of

SAME_SPEAKER = 0.66
SOMEBODY = 0.76
"""What is asked where one of them names no speaker, or one a body and the other its person."""
STRANGERS = 0.88
"""What is asked where both name nobody and describe their speakers in words that have nothing in common."""
ANOTHER = 2.0
"""Two people do not make the same statement; the same words credited to both are only ever offered."""
SAME_OCCASION = 0.17
CLOSE = 0.03
SAME_FIGURE = 0.02
NEAR_MISS = 0.06
CREDITED_TWICE = 0.86
MASS_CREDITED_TWICE = 4
"""Rare words of such a quote, where it is no long row of the same words, in marks and within days."""
OUT_OF_ORDER = 0.25
"""What is taken off where all shared words come in another order: a topic's words recur, a statement's come in turn."""
IN_A_ROW = 6
"""Words in one row, the commonest too, that two tellings share only by quoting one statement."""
_OF_THE_SHORTER = 0.4
_LONG_ROW = 10
"""The same, where they are a small part of the shorter quote."""
IN_THE_ROW = 1.4
"""Rare words that such a row holds at the least: "at the end of the day it is" tells nothing."""
IN_ORDER = 0.06
_MANY = 6
"""Shared words that come in one order by chance in one case of seven hundred."""
FEWEST = 1.9
"""Rare words, or their weight in less rare ones, that two tellings share unless they are the same words."""
STRANGERS_SHARE = 4.2
"""The same, where the speakers are not known to be one."""
RELAYED_SHARE = 2.5
"""The same, where both had it from one outlet."""
_SHORT = 5
"""Terms below which a quote is a phrase, which another statement may well contain."""
_SHARED_TERMS = 4
_WEAK = 0.66
_FAR_BEHIND = 0.1
"""How much better another counterpart in the same article must be for a weak one to be doubted."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A link that holds, or is offered as possible, with its score from 0 to 1 and its reasons in words."""

    score: float
    possible: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """How alike two quotes are, and by how much the score falls short of what is asked (0 or less: it is enough)."""

    left: Statement
    right: Statement
    score: float
    short: float
    reasons: tuple[str, ...]
    corroborable: bool
    """Whether another shared statement of the same speaker, in the same two articles, would speak for this one."""


FoundLink = tuple[Statement, Statement, Verdict]


def settle(found: Sequence[Weighed]) -> list[FoundLink]:
    """The links among what was weighed. Two articles that share one statement of a speaker rest on one occasion."""
    within = ((w, SAME_OCCASION if w.corroborable else 0) for w in found)
    odds = [are_at_odds(w.left, w.right) if w.short <= most else "" for w, most in within]
    judged = list(zip(found, odds, strict=True))
    sharing = {_encounter(w) for w, odd in judged if w.short <= 0 and not odd and w.left.speaker == w.right.speaker}
    links = []
    for w, odd in judged:
        helped = w.corroborable and w.short > 0 and _encounter(w) in sharing
        short = w.short - SAME_OCCASION if helped else w.short
        if short <= (0 if odd else NEAR_MISS):
            shares = "the two articles share another of the speaker's statements" if helped else ""
            reasons = (*w.reasons, *filter(None, (shares, odd)))
            links.append((w.left, w.right, Verdict(min(w.score, 1.0), bool(odd) or short > 0, reasons)))
    return _without_weak_seconds(links)


def _without_weak_seconds(links: Sequence[FoundLink]) -> list[FoundLink]:
    """Offer as possible what links a quote weakly to an article in which it has a far better counterpart.

    A headline and a lead that say the same are both kept: they are counterparts of each other.
    """
    best: dict[tuple[int, int], tuple[float, Statement]] = {}
    for a, b, verdict in links:
        for one, other in ((a, b), (b, a)):
            known = best.get((one.id, other.article))
            if known is None or verdict.score > known[0]:
                best[one.id, other.article] = (verdict.score, other)

    def is_second(one: Statement, other: Statement, score: float) -> bool:
        top, first = best[one.id, other.article]
        shared = len(first.bag & other.bag)
        return top - score > _FAR_BEHIND and 2 * shared < min(len(first.bag), len(other.bag))

    return [
        (a, b, replace(v, possible=True))
        if not v.possible and v.score < _WEAK and (is_second(a, b, v.score) or is_second(b, a, v.score))
        else (a, b, v)
        for a, b, v in links
    ]


def _encounter(weighed: Weighed) -> tuple[int, int, str | None]:
    return (weighed.left.article, weighed.right.article, weighed.right.speaker)


def weigh(a: Statement, b: Statement, rarity: Rarity) -> Weighed | None:
    """How alike two quotes of different articles are, None where nothing could make them one statement."""
    shared = a.bag & b.bag
    if not shared:
        return None
    weight = sum(map(rarity.weight, shared))
    smaller, larger = sorted((rarity.mass(a), rarity.mass(b)))
    contained = weight / smaller
    if contained < 0.3:
        return None
    union = smaller + larger - weight
    rare, overlap = weight / rarity.unit, weight / union
    row = _row(a, b, shared, rarity) if rare >= IN_THE_ROW and len(shared) > 1 else 0
    if not row and not _enough(a, b, shared, rare, contained, overlap):
        return None
    alike = fuzz.token_set_ratio(" ".join(a.terms), " ".join(b.terms)) / 100
    score = 0.3 * contained + 0.25 * overlap + 0.2 * min(1.0, rare / 5) + 0.25 * alike
    if score < CREDITED_TWICE:
        ordered = _in_order(a, b, shared)
        score += IN_ORDER if ordered == 1 and len(shared) >= _MANY else -OUT_OF_ORDER * (1 - ordered)
    return _judge(a, b, max(score, min(0.9, 0.58 + 0.02 * row)) if row else score, shared, rarity, row)


def _row(a: Statement, b: Statement, shared: frozenset[str], rarity: Rarity) -> int:
    """The length of the longest row of words that both have, 0 where it is too short to tell."""
    ours, theirs = _words(a.text), _words(b.text)
    starts = {tuple(ours[i : i + IN_A_ROW]): i for i in range(len(ours) - IN_A_ROW + 1)}
    longest, end = 0, 0
    for j in range(len(theirs) - IN_A_ROW + 1):
        if j < end - IN_A_ROW + 1 or (i := starts.get(tuple(theirs[j : j + IN_A_ROW]), -1)) < 0:
            continue
        length = IN_A_ROW
        while i + length < len(ours) and j + length < len(theirs) and ours[i + length] == theirs[j + length]:
            length += 1
        if length > longest:
            longest, end = length, j + length
    if longest < _LONG_ROW and longest < _OF_THE_SHORTER * min(len(ours), len(theirs)):
        return 0
    terms = shared.intersection(terms_of(" ".join(theirs[end - longest : end])))
    return longest if len(terms) > 1 and sum(map(rarity.weight, terms)) >= IN_THE_ROW * rarity.unit else 0


def _words(text: str) -> list[str]:
    return _WORD.findall(in_full(text[:LONGEST]).lower())


def _in_order(a: Statement, b: Statement, shared: frozenset[str]) -> float:
    """How many of the shared words, of one, come in one order in both."""
    ours = [term for term in a.terms if term in shared]
    theirs = [term for term in b.terms if term in shared]
    return min(1.0, LCSseq.similarity(ours, theirs) / len(shared))


def _enough(a: Statement, b: Statement, shared: frozenset[str], rare: float, contained: float, overlap: float) -> bool:
    """Whether so much is shared that it can be no mere name or catchword."""
    if len(shared) < 2:
        return False
    if not (a.speaker and (a.speaker == b.speaker or _named_shorter(a, b))):
        if rare >= STRANGERS_SHARE:
            return overlap >= 0.35 or rare >= 2 * STRANGERS_SHARE
        return rare >= RELAYED_SHARE and contained >= 0.5 and bool(occasion_of(a, b))
    if len(shared) > 2 and ((contained > 0.95 and overlap > 0.7) or (contained >= 0.5 and about_now(a, b))):
        return True
    if min(len(a.bag), len(b.bag)) < _SHORT:
        return overlap > 0.5 and (len(shared) >= _SHARED_TERMS or about_now(a, b))
    return rare >= FEWEST and (len(shared) >= _SHARED_TERMS or overlap > 0.6 or bool(occasion_of(a, b)))


def _judge(
    a: Statement, b: Statement, score: float, shared: frozenset[str], rarity: Rarity, row: int
) -> Weighed | None:
    needed, speaker = _speakers(a, b)
    if score < needed - SAME_OCCASION - CLOSE - SAME_FIGURE - NEAR_MISS and score < CREDITED_TWICE:
        return None
    apart, dated = dates_of(a, b)
    occasion = occasion_of(a, b)
    figures = sorted(term for term in shared if term[0].isdigit())[:3]
    words = sorted((t for t in shared if not t[0].isdigit()), key=lambda t: (-rarity.weight(t), t))
    reasons = [speaker, occasion, dated]
    numbers = figures if is_han(a.text) else shared_words(a.text, b.text, figures)
    reasons.append(f"share the figure {', '.join(numbers)}" if numbers else "")
    written = shared_words(a.text, b.text, words)
    reasons.append(f"share the words {', '.join(written)}" if written else "")
    reasons.append(f"{row} words in a row are the same" if row else "")
    same = a.terms == b.terms and _words(a.text) == _words(b.text)
    reasons.append(f"wording {100 if same else min(99, round(100 * score))} % alike")
    said = tuple(filter(None, reasons))
    if needed >= ANOTHER or apart:
        rare = rarity.mass(a) >= MASS_CREDITED_TWICE * rarity.unit
        soon_in_marks = dated and not apart and "indirect" not in (a.kind, b.kind)
        if score < CREDITED_TWICE or not (rare or (row >= _LONG_ROW and soon_in_marks)):
            return None
        return Weighed(a, b, score, NEAR_MISS, said, False)
    needed -= SAME_OCCASION if occasion else 0
    needed -= CLOSE if dated else 0
    needed -= SAME_FIGURE if figures else 0
    short = needed - score
    if not occasion and len(shared) < _SHARED_TERMS and a.bag - shared and b.bag - shared:
        short = max(short, NEAR_MISS)  # what a slogan and its answer share too: "stop selling tools"
    return Weighed(a, b, score, short, said, not occasion and needed <= SAME_SPEAKER)


def _speakers(a: Statement, b: Statement) -> tuple[float, str]:
    """How alike the words must be given who speaks, and the reason in words."""
    if a.speaker and b.speaker:
        if a.speaker == b.speaker:
            return SAME_SPEAKER, f"same speaker ({max(a.name, b.name, key=len)})"
        if a.person and b.person and not _one_within_the_other(a.name, b.name):
            return ANOTHER, f"{CREDITED_TO} {sided(a.name, b.name, ' and to ')}"
    elif not a.speaker and not b.speaker:
        if not a.name or not b.name:
            return SOMEBODY, "no speaker named"
        akin = set(terms_of(a.name)) & set(terms_of(b.name)) or any(among(name, b.via) for name in a.via)
        return (SOMEBODY if akin else STRANGERS), f"speakers unnamed ({in_either(a.name, b.name, '; ')})"
    elif not a.name or not b.name:
        return SOMEBODY, f"{a.name or b.name} in one, nobody named in the other"
    return SOMEBODY, f"{sided(a.name, b.name, ' here, ')} there"


def _named_shorter(a: Statement, b: Statement) -> bool:
    """Whether both are named persons, one of them perhaps by a part of the other's name."""
    return bool(a.speaker and b.speaker and a.person and b.person) and _one_within_the_other(a.name, b.name)


def _one_within_the_other(a: str, b: str) -> bool:
    """Whether one name may be short for the other ("Ruiz" or "Ms Ruiz" for "Ana Ruiz"), or be made of it (@anaruiz)."""
    if is_handle_of(a, b) or is_handle_of(b, a):
        return True
    ours, theirs = ({word.rstrip(".") for word in fold(name).split()}.difference(STYLES) for name in (a, b))
    return ours <= theirs or theirs <= ours
