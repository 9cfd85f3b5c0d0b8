"""Who said what somebody else punishes him for: "the Herald outed Jo Doe for claiming that it leaks"."""

from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import is_passive
from corpus.quotes.report import is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import whom
from corpus.wordlists import words

_PUNISHES = words(
    """
    outed suspend suspended suspends fine fined fines fire fired fires sack sacked sacks sue sued sues arrest arrested
    arrests jail jailed jails ban banned bans punish punished expel expelled expels oust ousted prosecute prosecuted
    dismissed disciplined
    """
)
"""Deeds, and none that may be told in words, as criticism is."""
_FURTHEST = 12
"""Words from such a verb to its "for"."""


def punished_for(s: Sentence, i: int) -> Mention | None:
    """The object of a verb that punishes ahead of "for" and the participle that is word `i`."""
    if i < 3 or s.low[i - 1] != "for" or _PUNISHES.isdisjoint(s.low[max(0, i - _FURTHEST) : i - 1]):
        return None
    k = next(k for k in range(i - 2, -1, -1) if s.low[k] in _PUNISHES)
    if is_passive(s, k) or any(s.is_region(q) for q in range(k, i)):
        return None
    punished = whom(s, k + 1)
    if punished is None or punished.last >= i - 1 or any(s.pauses(q) for q in range(k, i - 1)):
        return None
    named = punished.name is not None and punished.name.kind != "place"
    return punished if named or punished.kind == "pronoun" or is_person(punished) else None
