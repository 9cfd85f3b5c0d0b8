"""Whom a relative clause is about that stands between a subject and its verb: "the team that beat Jo Doe said"."""

from corpus.actors.lexicon import PERSON_NOUNS, TITLES
from corpus.quotes.cues import BEFORE_VERB, PLAIN_CUES
from corpus.quotes.main_subject import NEW_CLAUSE
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import DETERMINERS, HEAVY_NOUNS, PREPOSITIONS
from corpus.quotes.sentences import Sentence
from corpus.quotes.set_off import LONGEST_CLAUSE, before_who


def whose_clause(s: Sentence, first: int, last: int, low: int) -> Mention | None:
    """Whom the relative clause that ends at word `first` is about: in "an aide who asked for peace said" the aide."""
    if _RELATIVES.isdisjoint(s.has) or _RELATIVES.isdisjoint(s.low[max(low, first - LONGEST_CLAUSE) : first]):
        return None
    if s.low[first - 1] == "that" and s.low[first - 2] in _BODIES and _acts_on_name(s, first, last):
        return before_who(s, first - 2, low)  # "the company that Jo Doe runs said", "that serves Doe pupils said"
    if s.low[first - 1] in _NEW_CLAUSE:
        return None
    for k in range(first - 1, max(low, first - LONGEST_CLAUSE) - 1, -1):
        if s.pauses(k) or s.is_region(k):
            return None
        if s.low[k] == "that" and k > low and s.low[k - 1] in _SEVERAL and s.low[k + 1] in BEFORE_VERB:
            return before_who(s, k - 1, low)  # "groups that have endorsed him say"
        if _does(s, k, first) and (body := before_who(s, k - 1, low)) is not None and body.first == low:
            return body  # "the union that represents the crews said"
        died = k == first - 1 and any(w.endswith("ed") for w in s.low[first + 1 : last])  # "whose son died of cold"
        if s.low[k] == "whose" and low < k and (k < first - 1 or died):
            return before_who(s, k - 1, low)  # "a man whose son was hit by a car told"
        if s.low[k] == "who" and k > low and s.low[k - 1] != "and":
            numbered = k == first - 2 and s.low[k + 1].isdigit()  # "who 12 News said", its number no part of the name
            described = (k == first - 1 or numbered) and (first in s.name_at or s.low[first] in DETERMINERS)
            return None if described else before_who(s, k - 1, low)  # "an aide who the mayor said"
    return None


_RELATIVES = frozenset({"who", "whose", "that", "which"})
_NO_VERB = DETERMINERS | PREPOSITIONS | PERSON_NOUNS | TITLES
_NEW_CLAUSE = NEW_CLAUSE | PLAIN_CUES  # "an aide who left said Doe had called it a sham"
_SEVERAL = frozenset(noun if noun.endswith("s") else noun + "s" for noun in HEAVY_NOUNS)
_BODIES = HEAVY_NOUNS | _SEVERAL


def _does(s: Sentence, k: int, first: int) -> bool:
    """Whether what stands before a "that" at word `k` does something to what begins at word `first`."""
    if s.low[k] == "that" and s.low[k + 1].endswith(("s", "ed")) and k + 1 not in s.names:
        return True
    does = s.low[k] in ("that", "which") and k + 1 < first and s.words[k + 1].islower()
    return does and s.low[k - 1] in _BODIES and s.low[k + 1] not in _NO_VERB


def _acts_on_name(s: Sentence, first: int, last: int) -> bool:
    """Whether words that were found as one hold a verb behind a name or before one."""
    if first in s.name_at:
        return s.name_at[first] < last
    return s.low[first] not in _NO_VERB and any(k in s.names for k in range(first + 1, last + 1))
