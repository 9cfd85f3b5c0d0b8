"""Relays: who rests on whom, and one report that is credited differently."""

from collections.abc import Sequence

from store.answers import QuoteAnswer
from store.findings.found import Evidence, Found, listed, named, shown, speaker_of
from store.utterances.relays import chain_of, origin_of, same_outlet

_SHOWN = 3
_SPEAKERS = 3


def find_credits(quotes: Sequence[QuoteAnswer]) -> list[Found]:
    """One report credited differently: tellings of one utterance that name different first hands, or other speakers."""
    credited: dict[str, QuoteAnswer] = {}
    outlets = {same_outlet(quote.source) for quote in quotes}
    for quote in quotes:
        if quote.via and same_outlet(quote.via[-1]) not in outlets:
            credited.setdefault(same_outlet(quote.via[-1]), quote)
    if len(credited) < 2:
        return []
    tellings = list(credited.values())
    if len({quote.source_id for quote in tellings}) < 2:
        return []
    who = "; ".join(f"{named(quote.source_label)} credits {quote.via[-1]}" for quote in tellings)
    why = f"One report is credited differently: {who}, for {shown(tellings[0].text)}."
    return [Found("relays", why, 0.75, tuple(Evidence.of(quote) for quote in tellings))]


def find_reliance(shared: Sequence[Sequence[QuoteAnswer]]) -> list[Found]:
    """Who rests on whom, from all the utterances that two articles share."""
    by_origin: dict[str, list[Sequence[QuoteAnswer]]] = {}
    for quotes in shared:
        if origin := origin_of(quotes):
            by_origin.setdefault(origin, []).append(quotes)
    found = []
    for origin, utterances in by_origin.items():
        every = [quote for quotes in utterances for quote in quotes]
        resting = [q for q in every if len(chain_of(q, every)) > 1 and same_outlet(q.source) != same_outlet(origin)]
        if not resting:
            continue
        resting.sort(key=lambda q: (q.source_label, q.start))
        who = listed([quote.source_label for quote in resting])
        count = "one statement" if len(utterances) == 1 else f"{len(utterances)} statements"
        speakers = [speaker_of(quotes) for quotes in utterances][:_SPEAKERS]
        several = len({same_outlet(quote.source_label) for quote in resting}) > 1
        why = (
            f"{who} {'rest' if several else 'rests'} on {named(origin)} for {count} of {listed(speakers)}: one"
            f" origin, and no second witness, as in {shown(resting[0].text)}."
        )
        evidence = dict.fromkeys(Evidence.of(q) for quotes in utterances[:_SHOWN] for q in _ends(quotes, resting))
        found.append(Found("relays", why, 0.8, tuple(evidence)))
    return found


def _ends(quotes: Sequence[QuoteAnswer], resting: Sequence[QuoteAnswer]) -> list[QuoteAnswer]:
    """One telling of each source."""
    ids = {quote.id for quote in resting}
    chosen: dict[int, QuoteAnswer] = {}
    for quote in sorted(quotes, key=lambda q: (q.id not in ids, q.kind == "indirect", q.start)):
        chosen.setdefault(quote.source_id, quote)
    return sorted(chosen.values(), key=lambda q: q.id)
