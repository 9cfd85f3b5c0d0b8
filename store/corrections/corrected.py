"""What does an article say once what a person put right is laid over its parse? The one place where it is.

All that follows from an article is made of it afterwards, so that search, actors, findings and citations need to know
nothing of corrections.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from corpus.model import Actor, Article, Figure, Quote
from store.actors.described import type_of_speaker
from store.corrections.anchors import Anchor, find
from store.words.fold import fold

_NEAR = 20
"""Quotes that begin before a figure among which the one around it is looked for."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a person says of a quote; None leaves it as it is."""

    speaker: str | None = None
    """A name, or "" where nobody is known."""
    via: tuple[str, ...] | None = None
    """The relays, outermost first; () where it came through nobody."""

    @property
    def told(self) -> tuple[str, ...]:
        """What of a quote it says anything about."""
        return tuple(field.name for field in fields(self) if getattr(self, field.name) is not None)


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said of the quote at this place."""

    anchor: Anchor
    change: Change


@dataclass(frozen=True, slots=True)
class Laid:
    """An article as corrected; `lost` counts the corrections that found no words."""

    article: Article
    quotes: dict[int, tuple[int, ...]]
    """For each quote that was corrected its position, in the order of the text's, and those of the corrections that
    hold there, in the order in which they were made."""
    lost: int


def lay_over(article: Article, corrections: Sequence[Said]) -> Laid:
    """Lay corrections over a parse, in the order in which they were made: the last word on a quote holds.

    What is put right is the whole statement: quotes inside one that were given to the same speaker go with it, and so
    does the other half of one that “he said” parts.
    """
    quotes = list(article.quotes)
    holding, lost = dict[int, dict[str, int]](), 0
    actors = _by_name(article.actors)
    for number, correction in enumerate(corrections):
        at = find(correction.anchor, article.text, article.quotes)
        if at is None:
            lost += 1
            continue
        speaker = correction.change.speaker
        if speaker and (meant := actors.get(fold(speaker))):
            speaker = meant.name
        elif speaker and (kind := type_of_speaker(speaker)):
            actors[fold(speaker)] = Actor(speaker, kind)
        change = replace(correction.change, speaker=speaker)
        for i in (at, *_rest_of(quotes, at)):
            quotes[i] = _changed(quotes[i], change, article.quotes[i])
            holding.setdefault(i, {}).update((name, number) for name in change.told)
    added = [actor for actor in dict.fromkeys(actors.values()) if actor not in article.actors]
    spoken = {quote.speaker for quote in quotes}
    moved = {i for i in holding if quotes[i].speaker != article.quotes[i].speaker}
    corrected = replace(
        article,
        quotes=tuple(quotes),
        actors=(*article.actors, *(actor for actor in added if actor.name in spoken)),
        figures=tuple(_figures(article.figures, quotes, moved)),
    )
    return Laid(corrected, {i: tuple(sorted({*by.values()})) for i, by in sorted(holding.items())}, lost)


def name_among(actors: Sequence[Actor], speaker: str) -> str:
    """The name of the one whom these actors' article calls so; where it calls nobody so, as it is."""
    meant = _by_name(actors).get(fold(speaker))
    return meant.name if meant else speaker


def _by_name(actors: Sequence[Actor]) -> dict[str, Actor]:
    """The actors of an article by folded name, and by those aliases that only one of them has."""
    bearers: dict[str, set[str]] = {}
    for actor in actors:
        for name in (actor.name, *actor.aliases):
            bearers.setdefault(fold(name), set()).add(actor.name)
    called = {fold(name): actor for actor in actors for name in actor.aliases if len(bearers[fold(name)]) == 1}
    return called | {fold(actor.name): actor for actor in actors}


def _rest_of(quotes: Sequence[Quote], at: int) -> list[int]:
    """The quotes inside this one, and those told by the same verb, whose speaker is the same as its own now."""
    whole = quotes[at]

    def belongs(quote: Quote) -> bool:
        halves = quote.kind == whole.kind == "direct" and quote.cue_start == whole.cue_start is not None
        return halves or (whole.start <= quote.start and quote.end <= whole.end)

    return [i for i, quote in enumerate(quotes) if i != at and quote.speaker == whole.speaker and belongs(quote)]


def _changed(quote: Quote, change: Change, parsed: Quote) -> Quote:
    """A quote as the person says. Whom the words there name is known only while the speaker is the one parsed."""
    speaker = quote.speaker if change.speaker is None else change.speaker or None
    named = (parsed.mention, parsed.mention_start) if speaker == parsed.speaker else (None, None)
    via = quote.via if change.via is None else change.via
    return replace(quote, speaker=speaker, via=via, mention=named[0], mention_start=named[1], confidence=1.0)


def _figures(figures: Sequence[Figure], quotes: Sequence[Quote], moved: set[int]) -> Iterator[Figure]:
    """The figures; one whose innermost quote has moved to another speaker was given by that one."""
    order = sorted(range(len(quotes)), key=lambda i: quotes[i].start) if moved else []
    starts = [quotes[i].start for i in order]
    for figure in figures:
        last = bisect_right(starts, figure.start)
        near = reversed(order[max(0, last - _NEAR) : last])
        innermost = next((i for i in near if figure.end <= quotes[i].end), None)
        yield replace(figure, speaker=quotes[innermost].speaker) if innermost in moved else figure
