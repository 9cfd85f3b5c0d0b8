"""What stands between a subject and its verb: auxiliaries, adverbs, an aside, a bracket or a date."""

from corpus.quotes.cues import BEFORE_VERB
from corpus.quotes.phrases import DATE_WORDS, HEAVY_NOUNS, PREPOSITIONS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def joint_before(s: Sentence, i: int) -> int:
    """The word before a verb that adverbs may part it from: of "and has asked, but also urged" the "but"."""
    j = i - 1
    while j > 0 and s.low[j] in _ADVERBS and not s.pauses(j):
        j -= 1
    return j


_ADVERBS = words("also again further later earlier recently repeatedly publicly")


def last_of_subject(s: Sentence, i: int, low: int) -> int:
    """The word before the auxiliaries and adverbs of the verb that is word `i`, an aside, a bracket and a date."""
    j, lower = _before_aside(s, i - 1, low), s.low
    while (
        j >= low
        and (lower[j] in BEFORE_VERB or (j > low and lower[j].endswith("ly")) or lower[j] in _BEGINS)
        and lower[j] not in HEAVY_NOUNS  # "family", "assembly"
        and j not in s.names
        and not s.pauses(j)
        and (s.words[j] != "Now" or s.kind == "title")  # "Work Now says"
    ):
        j -= 1
    k = j = before_bracket(s, j, low)
    while k >= low and not s.pauses(k) and (s.low[k] in DATE_WORDS or s.low[k].isdigit()) and k not in s.names:
        k -= 1
    k += "minutes" in s.has and s.low[k : k + 2] == ["the", "minutes"]  # of a meeting
    return k if k >= low else j


def before_bracket(s: Sentence, j: int, low: int) -> int:
    """The word before the bracket that ends with word `j`, or `j`: "Rep. Jo Doe (D-Ohio), who …"."""
    if j < low or ")" not in s.words[j] or s.words[j].rstrip(",")[-1:] != ")":
        return j
    k = j
    while k >= low and "(" not in s.words[k] and j - k < 12:
        k -= 1
    return k - 1 if k > low and s.words[k][0] == "(" else j


_BEGINS = frozenset({"began", "begun", "started"})


def _before_aside(s: Sentence, j: int, low: int) -> int:
    """The auxiliary that an aside parts from its verb, or `j`: "has on several occasions said"."""
    if _HAVE.isdisjoint(s.has):
        return j
    for k in range(j - 1, max(low, j - 6), -1):
        if s.pauses(k) or s.is_region(k):
            break
        if s.low[k] in _HAVE and s.low[k + 1] in PREPOSITIONS:
            return k
    return j


_HAVE = frozenset({"has", "have", "had"})
