"""Where somebody is only told to have judged another: "blasted the port after 90 tonnes leaked"."""

from corpus.quotes.sentences import Sentence

JUDGES = frozenset({"blast", "slam", "criticize", "criticise", "condemn", "denounce", "deride", "mock"})
_WHY = frozenset({"as", "for", "that"})
"""What opens a judgment in the words of whoever makes it: "slammed it as dear", "for hiding the leak"."""


def judges_after(s: Sentence, i: int) -> bool:
    """Whether behind verb `i` the reporter tells what came before the judgment, which has no words of its own."""
    return _opens(s, i, "after")


def judges_over(s: Sentence, i: int) -> bool:
    """Whether behind verb `i` only what the judgment is about is told: "criticised it over a leak", "for the leak"."""
    owned = any(s.low[k] == "for" and not s.low[k + 1].endswith("ing") for k in range(i + 1, s.size - 1))
    return _opens(s, i, "over") or (owned and _opens(s, i, "for"))


def _opens(s: Sentence, i: int, opener: str) -> bool:
    """Whether a word stands in the clause of verb `i`, no word of why before it and no marks behind."""
    end = next((k + 1 for k in range(i, s.size) if s.pauses(k) or s.is_region(k)), s.size)
    at = next((k for k in range(i + 2, end) if s.low[k] == opener), end)
    return at < end and not s.is_region(end - 1) and _WHY.isdisjoint(s.low[i:at])
