"""Where the sentence around an offset starts and ends, looking a bounded way in each direction."""

from itertools import groupby

from corpus.lazy import lazy
from corpus.wordlists import words

CUT_SHORT = sorted(
    words(
        "Mr Ms Mrs Dr Jr Sr St Sen Rep Gov Gen Col Sgt Rev Hon Prof vs Co Inc Ltd Corp "
        "Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec"
    ),
    key=len,
)
"""What a stop mostly only cuts short, the shortest first."""
NO_NUMBER = r"(?!(?<=\bNo\.)\s\d)"
"""Behind a stop: that it does not cut short the "No." of a number."""
_REACH = 600
# The stop comes first and the abbreviations it may belong to are looked up behind it, so that the scan is fast.
_NOT_CUT = "".join(rf"(?<!\b(?:{'|'.join(alike)})\.)" for _, alike in groupby(CUT_SHORT, len))
_END = lazy(
    rf"[.!?\n。！？](?:(?<=[\n。！？])|(?<!\b[A-Z]\.){_NOT_CUT}{NO_NUMBER}"
    r"[”’\"')\]]{0,3}\s{1,8}(?=[“‘\"'(\[]?[A-Z0-9]))"
)


def sentence_start(text: str, at: int) -> int:
    """Where the sentence that holds an offset starts; at most 600 characters back."""
    last = max(0, at - _REACH)
    last = max(last, text.rfind("\n", last, at) + 1)
    for stop in _END.finditer(text, last, at + 1):  # what begins at the offset shows the stop before it to be one
        if stop.end() > at:
            break
        last = stop.end()
    return last


def sentence_end(text: str, at: int) -> int:
    """Where the sentence that holds an offset ends; at most 600 characters on."""
    limit = min(len(text), at + _REACH)
    stop = _END.search(text, at, limit)
    if stop is None:
        return limit
    return stop.start() + (text[stop.start()] != "\n")
