"""Which marks hold what somebody else says to or of whoever stands before them: "was accused of being “…”"."""

from corpus.quotes.bidding import BIDDING
from corpus.quotes.cues import VERBS
from corpus.quotes.sentences import Sentence


def is_answered(s: Sentence, word: int) -> bool:
    """Whether somebody answers to what marks hold: "responded to being labeled the “…” candidate"."""
    near = range(max(1, word - 5), word - 1)
    return any(s.low[k] == "being" and s.low[k - 1] == "to" for k in near) and is_spoken_of(s, word)


def is_spoken_of(s: Sentence, word: int) -> bool:
    """Whether somebody else's words to or of the subject follow: "has been accused of being “…”" names no speaker."""
    for k in range(word - 1, max(0, word - 6), -1):
        if s.is_region(k) or s.pauses(k):
            return False
        verb = VERBS["told"] if s.low[k] in BIDDING else VERBS.get(s.low[k])
        if verb is not None and verb.form == "past" and verb.manner in ("object", "tell"):
            return any(s.low[j] in ("been", "being", "was", "were", "is", "are") for j in range(max(0, k - 3), k))
    return False
