"""Where somebody is only told to have judged another: "blasted the port after 90 tonnes leaked"."""

from corpus.quotes.sentences import Sentence

JUDGES = frozenset(
    {"blast", "slam", "criticize", "criticise", "condemn", "denounce", "deride", "mock", "applaud", "scold"}
)
_WHY = frozenset({"as", "for", "that", "what"})
"""What opens a judgment in the words of whoever makes it: "slammed it as dear", "for hiding the leak"."""


def judges_after(s: Sentence, i: int) -> bool:
    """Whether behind verb `i` the reporter tells what came before the judgment, which has no words of its own."""
    end = _clause_end(s, i)
    at = next((k for k in range(i + 2, end) if s.low[k] == "after"), end)
    return at < end and not s.is_region(end - 1) and _WHY.isdisjoint(s.low[i:at])


def judges_only(s: Sentence, i: int) -> bool:
    """Whether behind verb `i` only what is judged is told: "criticised the trials", "slammed it over a leak"."""
    end = _clause_end(s, i)
    why = any(s.low[k] in _WHY and (s.low[k] != "for" or s.low[k + 1].endswith("ing")) for k in range(i + 1, end - 1))
    return not (why or s.is_region(end - 1))


def _clause_end(s: Sentence, i: int) -> int:
    return next((k + 1 for k in range(i, s.size) if s.pauses(k) or s.is_region(k)), s.size)
