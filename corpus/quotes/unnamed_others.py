"""Whom a sentence brings in without a name, so that the next "she" may mean nobody who has one."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.names import Gender
from corpus.quotes.described import FEMALE, MALE, gender_of_noun
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_DEFINES = frozenset({"the", "a", "an", "another"})
_WHOM = _DEFINES | {"his", "her"}
_IS = words("is was be been being became become as like of by")
_MEETS = words("met meet meeting spoken spoke speaking talked talking phoned called rung rang seen visited contacted")
_EPITHETS = 3
"""Words from "his" to whom he met: "his Canadian opposite number"."""


def has_another(s: Sentence, gender: Gender) -> bool:
    """Whether a sentence tells of somebody of a gender it does not name: "It made the woman beside me laugh"."""
    for k in range(2, s.size - 1):
        unnamed = s.low[k - 1] in _DEFINES and s.low[k] in PERSON_NOUNS and k + 1 not in s.name_at and not s.pauses(k)
        if unnamed and gender_of_noun(s.low[k]) == gender and s.low[k - 2] not in _IS:
            return True
    return False


def meets_another(s: Sentence, gender: Gender) -> bool:
    """Whether somebody of the other gender meets whoever may be of this one in a sentence: "He met the mayor"."""
    if _MEETS.isdisjoint(s.has) or not (FEMALE if gender == "f" else MALE).isdisjoint(s.has):
        return False
    at = next(k for k in range(s.size) if s.low[k] in _MEETS) + 1
    at += s.low[at : at + 1] in (["to"], ["with"])
    if at >= s.size or s.low[at] not in _WHOM:
        return False
    for k in range(at + 1, min(at + 1 + _EPITHETS, s.size)):
        if s.low[k] in PERSON_NOUNS or s.low[k] == "number":
            return gender_of_noun(s.low[k]) in (None, gender) and k not in s.name_at and k + 1 not in s.name_at
    return False
