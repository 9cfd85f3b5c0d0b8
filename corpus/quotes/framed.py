"""What is said that opens with when or how of its own and no "that": "said with rents so high, it would close"."""

from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.phrases import AUXILIARIES, DATE_WORDS, DETERMINERS, SUBORDINATORS
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.quotes.venues import VENUE_NOUNS
from corpus.wordlists import words

FRAMES = frozenset({"with", "under", "in", "without", "despite", "given", "while"})
"""What such words open with."""


def opens_in_frame(s: Sentence, report: Report, k: int) -> bool:
    """Whether from word `k`, right behind a cue, stands a phrase and the clause that it frames."""
    if k != report.last + 1 or report.manner != "say" or report.inverted or not report.finite or s.pauses(k - 1):
        return False
    if report.first and (
        s.low[report.first - 1] in SUBORDINATORS or not CLAUSE_WORDS.isdisjoint(s.low[: report.first])
    ):
        return False  # "It leaked, Jo Doe said in her office, the last that faces the pier"
    if s.low[k] == "while":
        return _two_clauses(s, k)
    if s.low[k] in ("in", "under") and s.low[k + 1 : k + 2] == ["the"] and _agreed(s, k + 2):
        return True
    comma = next((q for q in range(k + 2, min(s.size - 3, k + _LONGEST)) if s.words[q][-1] == ","), 0)
    if not comma or not _NO_FRAME.isdisjoint(s.low[k + 1 : comma + 1]) or any(map(s.is_region, range(k, comma + 1))):
        return False
    owned = s.low[k + 1] in DETERMINERS and k + 1 not in s.name_at
    return (owned or s.low[k] != "in") and _clause_at(s, comma + 1)


def _two_clauses(s: Sentence, k: int) -> bool:
    """Whether "while" at word `k` opens a clause behind whose comma the main one stands."""
    comma = next((q for q in range(k + 3, min(s.size - 3, k + _LONGEST_CLAUSE)) if s.words[q][-1] == ","), 0)
    aside = not comma or s.low[k + 1].endswith("ing") or CLAUSE_WORDS.isdisjoint(s.low[k + 1 : comma + 1])
    return not aside and _clause_at(s, comma + 1)


def _agreed(s: Sentence, k: int) -> bool:
    """Whether at word `k` stands a deal, and right behind it what it brings: "in the merger holders would get 9"."""
    if k + 3 >= s.size or s.low[k] not in _DEALS or s.pauses(k):
        return False
    acts = next((q for q in range(k + 2, min(s.size, k + _LONGEST)) if s.low[q] in AUXILIARIES), 0)
    return acts > 0 and not any(s.pauses(q) or s.low[q] in _NO_SUBJECT - {"a", "an"} for q in range(k, acts))


_DEALS = words(
    """
    deal merger plan agreement accord scheme offer contract treaty rules law bill proposal transaction settlement
    programme program end meantime event budget sale terms
    """
)


def _clause_at(s: Sentence, k: int) -> bool:
    """Whether a subject and its auxiliary begin with word `k`."""
    if s.low[k] in _NO_SUBJECT or s.low[k].endswith("ing"):
        return False
    for q in range(k + 1, min(s.size, k + _LONGEST)):
        if s.pauses(q - 1) or s.is_region(q - 1) or s.low[q] in _NO_SUBJECT:
            return False
        if s.low[q] in AUXILIARIES:
            return True
    return False


_LONGEST_CLAUSE = 20
_LONGEST = 10
"""Words of a phrase, and of a subject."""
_WHEN = DATE_WORDS - {"in", "on", "this", "last", "next"}
_NO_FRAME = VENUE_NOUNS | _WHEN | CLAUSE_WORDS | words("which who that court office evidence tears")
_NO_SUBJECT = SUBORDINATORS | {"and", "but", "or", "which", "who", "that", "a", "an", "to", "as"}
