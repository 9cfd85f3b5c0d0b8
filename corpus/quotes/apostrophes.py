"""Speakers whom an article writes now with one apostrophe and now with the other are one: "Doe's lawyer"."""

from collections.abc import Iterable
from dataclasses import replace

from corpus.model import Actor, Quote


def in_one_spelling(text: str, actors: Iterable[Actor], quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotes, with every speaker and relay as the actor is called, or else as the article spells them first."""
    found = tuple(quotes)
    if "’s" not in text or "'s" not in text:
        return found
    first = {actor.name.replace("’", "'"): actor.name for actor in actors if "’" in actor.name or "'" in actor.name}
    for quote in found:
        for name in (quote.speaker, *quote.via):
            if name and ("’" in name or "'" in name):
                first.setdefault(name.replace("’", "'"), name)
    return tuple([_respelt(quote, first) for quote in found]) if first else found


def _respelt(quote: Quote, first: dict[str, str]) -> Quote:
    speaker = first.get((quote.speaker or "").replace("’", "'"), quote.speaker)
    via = tuple([first.get(name.replace("’", "'"), name) for name in quote.via])
    return quote if (speaker, via) == (quote.speaker, quote.via) else replace(quote, speaker=speaker, via=via)
