"""What a figure means: its base, subject, status, period, actor and speaker, and which figure it restates."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from corpus.figures.actors import Mentions, actor_of, is_rivals, rival_of
from corpus.figures.amounts import Amount
from corpus.figures.bases import base_of
from corpus.figures.elided import with_units
from corpus.figures.measures import counts_things
from corpus.figures.neighbours import Meaning as Meaning
from corpus.figures.neighbours import going_on, taken_over
from corpus.figures.periods import period_of
from corpus.figures.restated import restated
from corpus.figures.sentence import FigureSentence, blotted
from corpus.figures.status import status_of
from corpus.figures.subjects import subject_of
from corpus.figures.units import is_time
from corpus.lazy import lazy
from corpus.model import Actor, Date, Figure, Quote
from corpus.sentence_bounds import sentence_end, sentence_start

_COUNTS = lazy(r"\d|[A-Z]?[a-z]{2,8}(?:-[a-z]+)? (?:percent|in|of|out)\b")
"""A share of people ("36 percent of nurses") that a poll lets speak gives no figures."""

_BODY = lazy(r"\b(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Ww]e|[Oo]ur)\b")
_OWN_WORDS = {
    "person": lazy(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|I|[Mm]y|[Ww]e|[Oo]ur)\b"), "outlet": _BODY, "government": _BODY,
}  # fmt: skip
"""By which words who mostly tells of what is another's means their own, by type of actor."""

_DEEDS = lazy(r"(?:pledg|promis|vow|propos|offer|demand)(?:e[sd]?|ing|s|ed)?\Z")
"""What somebody does by saying it: "pledged $5"."""

_JUDGES = lazy(
    r"(?:slam|blast|hail|prais|criti[cs]i[sz]|condemn|denounc|welcom|mock|applaud|lambast|rebuk|deplor)[a-z]{1,5}\Z"
)
"""What somebody does who only judges what others tell: "slammed Tavo over 900 tonnes of waste"."""

_NO_OWNER = lazy(
    r" [Dd]ollar|(?<=\bHouse) (?:pric|buil|sale|buyer|own|hunt)|(?<=\bTreasury) (?:yield|bond|note|bill|price|rate)"
)
"""What shows that a name does nothing: a country's only tells a currency, a body's is a plain word."""

_OWNED_BY_NOBODY = (" dollar", " Dollar", "House ", "Treasury ")
"""One of these stands in every text of which that is true."""

_NEAR = 40
"""How many quotes that begin before a figure may end before it, and still the one around it is found."""


class Surroundings(NamedTuple):
    """What the parse already knows of a text, ready to be asked by offset."""

    text: str
    dates: Sequence[Date]
    quotes: Sequence[Quote]
    mentions: Mentions
    """Every actor mention in order, with the actor's name."""
    tellers: Mapping[str, re.Pattern[str]]
    """Names of the actors who mostly tell of what is another's, with the words by which they mean themselves."""

    @staticmethod
    def of(text: str, actors: Sequence[Actor], dates: Sequence[Date], quotes: Sequence[Quote]) -> "Surroundings":
        """Sort the mentions of all actors into one line; a country that only tells a currency does nothing."""
        mentions = sorted([(start, end, actor.name) for actor in actors for start, end in actor.mentions])
        if any(word in text for word in _OWNED_BY_NOBODY):
            mentions = [mention for mention in mentions if not _NO_OWNER.match(text, mention[1])]
        tellers = {actor.name: _OWN_WORDS[actor.type] for actor in actors if actor.type in _OWN_WORDS}
        return Surroundings(text, dates, quotes, mentions, tellers)

    def actor(self, start: int, quote: Quote | None, sentence_begin: int) -> str | None:
        """Who is the subject of the verb of a figure in the sentence that begins at an offset.

        Who only tells of the figure, which stands in a `quote`, is not: then the content alone is looked at, without
        the report around it.
        """
        if quote and sentence_begin < quote.start and not _DEEDS.match(quote.cue or ""):
            own = self.tellers.get(quote.speaker or "")
            if own and not self.text.startswith("to ", quote.start) and not own.search(self.text, quote.start, start):
                sentence_begin = quote.start
        return actor_of(self.text, self.mentions, start, sentence_begin)

    def dates_between(self, start: int, end: int) -> Sequence[Date]:
        """The dates that begin in a stretch."""
        first = bisect_left(self.dates, start, key=_start_of)
        return self.dates[first : bisect_left(self.dates, end, first, key=_start_of)]

    def quote_around(self, start: int, end: int) -> Quote | None:
        """The innermost quote around a stretch: quotes are in order, so the last to begin before it."""
        last = bisect_right(self.quotes, start, key=_start_of)
        return next((quote for quote in reversed(self.quotes[max(0, last - _NEAR) : last]) if end <= quote.end), None)


_start_of = attrgetter("start")


def describe(
    amounts: Sequence[Amount],
    around: Surroundings,
    meaning_of: Callable[[FigureSentence], Meaning] | None = None,
) -> tuple[Figure, ...]:
    """The figures that amounts become once their sentences are read, in the language that `meaning_of` knows."""
    figures: list[Figure] = []
    text, read, found = around.text, meaning_of or meaning, Meaning()
    written, amounts = amounts, with_units(text, amounts)
    for index, sentence in enumerate(_sentences(around, amounts, written)):
        amount, start = sentence.amount, sentence.start
        again = restated(text, amounts[index - 1], amount, index, figures[-1].equals) if index else None
        if again is None:
            found = read(sentence)
            found = going_on(sentence, found, amounts, figures) if index else found
        if index:
            amount, found = taken_over(sentence, found, amounts, figures)
        quote = around.quote_around(amount.start, amount.end)
        actor = around.actor(amount.start, quote, start)
        if index and is_rivals(text, start, amounts[index - 1], amount):
            actor = rival_of(text, around.mentions, amounts[index - 1].start, start)
            # neither share is the lead: "a lead of 48 percent to 41 percent"
            found, figures[-1] = found._replace(subject=None), replace(figures[-1], subject=None)
        if again is not None and found.subject and found.subject == figures[-1].unit:
            found_here = found._replace(subject=amount.unit)
            figures.append(_figure(text, amount, found_here, quote, actor, again))
        else:
            figures.append(_figure(text, amount, found, quote, actor, again))
    return tuple(figures)


def _figure(
    text: str, amount: Amount, found: Meaning, quote: Quote | None, actor: str | None, equals: int | None
) -> Figure:
    """The figure of an amount whose meaning, quote around it, owner and original are known."""
    given = quote and not _COUNTS.match(quote.speaker or "") and not _JUDGES.match(quote.cue or "")
    return Figure(
        amount.start, amount.end, text[amount.start : amount.end], amount.kind, amount.low, amount.high,
        amount.unit, amount.qualifier, amount.bound, found.of, found.status, found.subject,
        actor=actor,
        period=found.period,
        speaker=quote.speaker if quote and given else None,
        equals=equals,
    )  # fmt: skip


def _sentences(around: Surroundings, amounts: Sequence[Amount], written: Sequence[Amount]) -> Iterator[FigureSentence]:
    """The sentence of each amount, all that are `written` and the dates blotted out once for all of them."""
    text, start, stop = around.text, 0, -1
    masked, dates = "", around.dates[:0]
    for amount in amounts:
        if not start <= amount.start < stop:
            start, stop = sentence_start(text, amount.start), sentence_end(text, amount.end)
            dates = around.dates_between(start, stop)
            first = bisect_left(written, amount.start, key=_start_of)
            masked = blotted(text, start, stop, written[first : bisect_left(written, stop, key=_start_of)], dates)
        yield FigureSentence(text, amount, start, stop, masked, dates)


def meaning(sentence: FigureSentence) -> Meaning:
    """What an English sentence says of an amount in it."""
    clause = sentence.clause_start()
    subject, amount = subject_of(sentence, clause), sentence.amount
    unit = amount.unit or ""  # which only a figure beside it writes: "took 9 seats, the Greens 4"
    elsewhere = amount.kind == "count" and unit not in sentence.text[amount.start : amount.end]
    counted = unit if elsewhere and counts_things(unit) and not is_time(unit) else None
    return Meaning(
        base_of(sentence, clause),
        status_of(sentence, clause),
        sentence.written(*subject) if subject else counted,
        period_of(sentence, subject),
    )
