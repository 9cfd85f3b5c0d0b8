"""Which verbs of ordering tell words: those whose marks hold what somebody was to do, as in "ordered him to “go”"."""

from corpus.quotes.phrases import BE
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

BIDDING = words("ordered instructed commanded directed")
_WHOM = 6
"""Words from the verb to its "to", with whom it bids between them."""


def bids(s: Sentence, i: int) -> bool:
    """Whether word `i` has somebody bid another do what marks hold: "ordered her to “lose the file”"."""
    if i == 0 or s.low[i - 1] in BE or i + 2 >= s.size or s.pauses(i):
        return False
    for k in range(i + 1, min(s.size - 1, i + _WHOM)):
        if s.is_region(k):
            return False
        if s.low[k] == "to":
            return k > i + 1 and s.is_region(k + 1)
        if s.pauses(k):
            return False
    return False
