"""Relays: who rests on whom, one report that is credited differently, and words that are given to two speakers."""

from collections.abc import Callable, Mapping, Sequence

from rapidfuzz.distance import OSA

from store.actors.spellings import is_handle_of
from store.answers import QuoteAnswer
from store.comparison.status import in_marks
from store.findings.found import Evidence, Found, listed, named, speaker_of, words_of
from store.utterances.relays import chains_of, origin_of
from store.words.diff import tokens
from store.words.fold import fold
from store.words.outlets import same_outlet

_NEAR = 300
"""Characters on either side of a quote within which its credit stands, where it is not carried on from further up."""
_WORDS = 8
"""Words that hardly two people say alike."""
_SAME = 0.92
_SURNAME = 4
"""Letters of a surname from which one wrong is a slip."""


def find_two_speakers(left: QuoteAnswer, right: QuoteAnswer, score: float) -> list[Found]:
    """The same words, given to two people: one repeats the other, or an attribution is wrong.

    `score` from 0 to 1 is how alike they are; outside of marks that has to be more.
    """
    marked = in_marks(left) and in_marks(right)
    enough = min(len(tokens(left.text)), len(tokens(right.text))) >= _WORDS and (marked or score >= _SAME)
    if not enough or _may_be_one(left, right) or same_outlet(left.source) == same_outlet(right.source):
        return []
    left, right = sorted((left, right), key=lambda quote: (quote.speaker or "", quote.source_label))
    why = (
        f"The same words are given to two speakers, so that one repeats the other or an attribution is wrong:"
        f" {named(left.source_label)} has them from {left.speaker}, {named(right.source_label)} from {right.speaker}:"
        f" {words_of(left)}."
    )
    return [Found("relays", why, 0.92 if marked else 0.72, (Evidence.of(left), Evidence.of(right)))]


def _may_be_one(left: QuoteAnswer, right: QuoteAnswer) -> bool:
    """Whether both may be one person, by a part of the name, or a surname that one outlet misspells."""
    ours, theirs = (fold(quote.speaker or "").replace("-", " ").split() for quote in (left, right))
    if left.actor_id == right.actor_id or set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return True
    if is_handle_of(left.speaker or "", right.speaker or "") or is_handle_of(right.speaker or "", left.speaker or ""):
        return True
    return OSA.distance(ours[-1], theirs[-1]) <= (min(len(ours[-1]), len(theirs[-1])) >= _SURNAME)


def find_credits(quotes: Sequence[QuoteAnswer], text_of: Callable[[int], str]) -> list[Found]:
    """One report credited differently: tellings of one utterance that name different first hands beside it."""
    credited: dict[str, QuoteAnswer] = {}
    outlets = {same_outlet(quote.source) for quote in quotes}
    for quote in quotes:
        if quote.via and _is_name(quote.via[-1]) and same_outlet(quote.via[-1]) not in outlets:
            credited.setdefault(same_outlet(quote.via[-1]), quote)
    if len(credited) < 2:
        return []
    credited = {outlet: quote for outlet, quote in credited.items() if _stands_near(quote, text_of(quote.article_id))}
    if len(credited) < 2:
        return []
    tellings = list(credited.values())
    if len({quote.source_id for quote in tellings}) < 2:
        return []
    who = "; ".join(f"{named(quote.source_label)} credits {quote.via[-1]}" for quote in tellings)
    why = f"One report is credited differently: {who}, for {words_of(tellings[0])}."
    return [Found("relays", why, 0.75, tuple(Evidence.of(quote) for quote in tellings))]


def _is_name(credit: str) -> bool:
    """Whether it says who that is: "the newspaper" and "the TV channel" may be any."""
    last = credit.split()[-1:]
    return (bool(last) and last[0][0] != last[0][0].lower()) or not credit.isascii()


def _stands_near(quote: QuoteAnswer, text: str) -> bool:
    words = fold(quote.via[-1]).removeprefix("the ").split()[:1]
    around = fold(text[max(0, quote.start - _NEAR) : quote.end + _NEAR])
    return all(word in around for word in words)


def find_reliance(shared: Sequence[Sequence[QuoteAnswer]], beside: Mapping[int, Sequence[str]]) -> list[Found]:
    """Who rests on whom, from all the utterances that two articles share; that a reprint does is known without it.

    `beside` are the outlets that have it at first hand too, by a quote of each utterance.
    """
    by_origin: dict[str, tuple[str, list[tuple[Sequence[QuoteAnswer], list[QuoteAnswer]]]]] = {}
    for quotes in shared:
        origin = origin_of(quotes)
        if origin and (resting := _resting(quotes, origin)):
            by_origin.setdefault(same_outlet(origin), (origin, []))[1].append((quotes, resting))
    found = []
    for origin, told in by_origin.values():
        told.sort(key=lambda each: min((q.source_label, q.start) for q in each[1]))
        resting = sorted((q for _, each in told for q in each), key=lambda q: (q.source_label, q.start))
        who = listed([quote.source_label for quote in resting])
        count = "one statement" if len(told) == 1 else f"{len(told)} statements"
        others = list(dict.fromkeys(name for quotes, _ in told for q in quotes for name in beside.get(q.id, ())))
        second = f"beside it {listed(others)} at first hand" if others else "no second witness"
        several = len({same_outlet(quote.source_label) for quote in resting}) > 1
        why = (
            f"{who} {'rest' if several else 'rests'} on {named(origin)} for {count} of"
            f" {listed([speaker_of(quotes) for quotes, _ in told])}: one origin, and {second}, as in"
            f" {words_of(resting[0])}."
        )
        evidence = dict.fromkeys(Evidence.of(q) for quotes, _ in told for q in _ends(quotes, resting))
        found.append(Found("relays", why, 0.8, tuple(evidence)))
    return found


def first_hands(ours: Sequence[QuoteAnswer], every: Sequence[QuoteAnswer]) -> list[str]:
    """Which outlets beside those of some tellings have the same statement from nobody but the speaker."""
    chains, here = chains_of(every), {same_outlet(quote.source) for quote in ours}
    own = [q for q in every if same_outlet(q.source) not in here and len(chains[q.id]) < 2 and not q.via]
    return [q.source_label for q in own if not q.repeats and q.kind in ("direct", "block")]


def of_outlets_own(quotes: Sequence[QuoteAnswer]) -> set[tuple[int, int]]:
    """(article that credits an outlet, article of that outlet) of tellings of one statement."""
    through = {(quote.article_id, same_outlet(name)) for quote in quotes for name in quote.via}
    own = {(quote.article_id, same_outlet(quote.source)) for quote in quotes}
    return {(one, other) for one, outlet in through for other, its in own if outlet == its and one != other}


def rest_on_a_third(ours: Sequence[QuoteAnswer], every: Sequence[QuoteAnswer]) -> bool:
    """Whether two articles' tellings rest on an outlet whose own is here as well: each of them is held against that."""
    origin = same_outlet(origin_of(ours) or "")
    here, elsewhere = ({same_outlet(quote.source) for quote in quotes} for quotes in (ours, every))
    return origin in elsewhere - here


def _resting(quotes: Sequence[QuoteAnswer], origin: str) -> list[QuoteAnswer]:
    """The tellings by others than the origin whose article says that they came through somebody."""
    chains = chains_of(quotes)
    others = [q for q in quotes if same_outlet(q.source) != same_outlet(origin) and len(chains[q.id]) > 1]
    return [q for q in others if not q.repeats or (q.via and same_outlet(q.repeats) == same_outlet(origin))]


def _ends(quotes: Sequence[QuoteAnswer], resting: Sequence[QuoteAnswer]) -> list[QuoteAnswer]:
    """One telling of each source."""
    ids = {quote.id for quote in resting}
    chosen: dict[int, QuoteAnswer] = {}
    for quote in sorted(quotes, key=lambda q: (q.id not in ids, q.kind == "indirect", q.start)):
        chosen.setdefault(quote.source_id, quote)
    return sorted(chosen.values(), key=lambda q: q.id)
