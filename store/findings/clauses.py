"""Does a quote in an outlet's own words state something, and are they the outlet's own at all?"""

import re

from store.answers import QuoteAnswer
from store.words.diff import tokens
from store.words.sense_words import BARE
from store.words.terms import is_han

_FINITE = BARE | frozenset(
    re.findall(
        r"\w+",
        "is are was were am be been being has have had do does did",
    )
)
_SUBJECTS = frozenset(re.findall(r"\w+", "he she it they we i you there this that these those nobody everybody"))
_SAYS = frozenset(re.findall(r"\w+", "say says said saying tell tells told telling state states stated add adds added"))
"""Cues behind which a whole statement stands; behind "condemned" or "promised" it may be a mere thing."""
_FOR_THEMSELVES = frozenset(re.findall(r"\w+", "i me my mine myself we our ours ourselves"))
"""By which words people speak of themselves: in reported speech no outlet has them."""


def is_clause(quote: QuoteAnswer) -> bool:
    """Whether its words have a verb that serves, or a cue that says it; of Chinese it is not known."""
    keys = [token.key for token in tokens(quote.text)]
    serves = not _FINITE.isdisjoint(keys) or not _SUBJECTS.isdisjoint(keys[:1])
    return serves or (quote.cue or "").lower() in _SAYS or is_han(quote.text)


def speaks_for_itself(text: str) -> bool:
    """Whether somebody speaks in it of themselves, so that the words are theirs, marks or none."""
    return not _FOR_THEMSELVES.isdisjoint(token.key for token in tokens(text))
