"""What is told where a sentence gives its source without a verb: "According to X, …", "…, according to X"."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.phrases import AUXILIARIES, SUBORDINATORS
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence

_FEW = 6
"""Words that tell at the end of a sentence who the source is."""


def of_source(s: Sentence, report: Report) -> tuple[int, int] | None:
    """ "According to X, …" and "…, according to X"."""
    if report.mention is None:
        return None
    first, last = report.cue_first, report.mention.last
    ahead = (s.low[0], *s.words[1 : min(first, 5)])  # as written, for "In May,"
    leads_in = first <= 4 and s.pauses(first - 1) and CLAUSE_WORDS.isdisjoint(ahead)
    if first <= 1 or leads_in or (s.low[first - 1] in ("and", "but") and first <= 2):
        k = last
        while k < s.size - 1 and not s.pauses(k):
            k += 1
        if first and k + 1 < s.size and s.low[k + 1] in AUXILIARIES:
            return 0, s.size - 1  # "the deal, according to the Herald, is off"
        if k + 1 < s.size and s.low[k + 1] in ("a", "an", "the", "who", "which"):
            end = next((q for q in range(k + 1, min(s.size - 2, k + 15)) if s.pauses(q)), k)
            if _tells_of_whom(s, k + 1, end):
                k = end
        who = s.size - k <= _FEW and s.low[k + 1 : k + 2] in (["a"], ["an"], ["the"], ["who"])
        if k + 1 < s.size and not (first > 1 and who and _tells_of_whom(s, k + 1, s.size - 1)):
            return k + 1, s.size - 1  # but "Rents fell, according to Jo Doe, a tenant"
    that = first > 0 and s.low[first - 1] == "that"  # "said that according to the site he does well"
    if first > 1 and s.low[first - 1] in ("and", "but") and (joined := _joined(s, last)) is not None:
        return joined, s.size - 1  # "It opened in May, and according to Jo Doe, who runs it, it pays"
    parted = first > 0 and s.words[first - 1][-1] == ";"  # "…; according to the site, he does well"
    if parted or (first and s.low[first - 1] in _CLAUSE_OPENERS and (s.pauses(first - 1) or that)):
        behind = next((k + 1 for k in range(last, s.size - 1) if s.pauses(k)), last + 1 if that else None)
        if behind is not None:
            return behind, s.size - 1  # "in a team where, according to the site, he does well"
    if first and last < s.size - 1 and s.words[first - 1].rstrip(",") in AUXILIARIES:
        return _clause_start(s, first), s.size - 1  # "It is, according to Jo Doe, a ruin"
    return (_clause_start(s, first), first - 1) if first else None


def _joined(s: Sentence, last: int) -> int | None:
    """Where the clause begins that a source in front of it gives, behind who the source at word `last` is."""
    if last >= s.size - 1 or not s.pauses(last):
        return None
    k = last + 1
    for _ in range(_ASIDES):
        end = next((q for q in range(k, min(s.size - 2, k + 15)) if s.pauses(q)), 0)
        owned = s.low[k] in ("its", "his", "her", "their") and not PERSON_NOUNS.isdisjoint(s.low[k : end + 1])
        if not end or not (owned or s.low[k] in _OPENS_ASIDE) or not _tells_of_whom(s, k, end):
            break
        k = end + 1
    clause = next((q for q in range(k, s.size) if s.pauses(q) or s.low[q] in CLAUSE_WORDS), s.size - 1)
    return k if s.low[clause] in CLAUSE_WORDS or k > last + 1 else None


_ASIDES = 2
"""Asides behind a source that tell of it, or of what the first one names, at most."""
_OPENS_ASIDE = frozenset({"a", "an", "the", "who", "which"})


def _tells_of_whom(s: Sentence, first: int, end: int) -> bool:
    """Whether words `first` to `end` are set off and no clause: "a firm that has counted them", "who left in May"."""
    clause = next((k for k in range(first, end + 1) if s.low[k] in CLAUSE_WORDS), None)
    return clause is None or not {"who", "which", "that", "whose"}.isdisjoint(s.low[first:clause])


_CLAUSE_OPENERS = SUBORDINATORS | {"which", "that", "who", "and", "but"}


def _clause_start(s: Sentence, end: int) -> int:
    """Where the clause before word `end` begins: behind a colon, a semicolon or the bracket that holds it."""
    closed = 0
    for k in range(end - 1, -1, -1):
        word = s.words[k]
        closed += (")" in word) - (word[0] == "(")
        if closed < 0:
            return k
        if not closed and k < end - 1 and word[-1] in ":;":
            return k + 1
    return 0
