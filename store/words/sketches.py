"""What a text looks like in a few numbers, so that its copies are found without comparing it with every other.

Shingles of several words, the smallest hashes of which stand for the text (Broder, "On the resemblance and containment
of documents", 1997): two texts that share most of their shingles share most of these.
"""

import re
from collections import Counter
from collections.abc import Sequence
from heapq import nsmallest
from zlib import crc32

WORDS = 6
"""Words, or CJK characters, in a shingle."""
SIZE = 24
"""Numbers in a sketch."""
_LONGEST = 400_000

Sketch = tuple[int, ...]

_SPACELESS = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_SPACELESS}]|[^\W_{_SPACELESS}]+")


def shingles(text: str) -> set[str]:
    """The runs of words of a text, case and punctuation aside; none of a text shorter than one run."""
    return {*runs(text)}


def runs(text: str) -> list[str]:
    """A text's shingles in order, as often as they stand in it."""
    tokens = _TOKEN.findall(text[:_LONGEST].casefold())
    return [" ".join(tokens[i : i + WORDS]) for i in range(len(tokens) - WORDS + 1)]


def share_in(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """How much of a text, by its words, stands in runs that another has too, each as often as there: from 0 to 1."""
    left = Counter(theirs)
    covered = end = 0
    for i, run in enumerate(ours):
        if left[run]:
            left[run] -= 1
            covered += i + WORDS - max(i, end)
            end = i + WORDS
    return covered / (len(ours) + WORDS - 1) if ours else 0.0


def sketch(text: str) -> Sketch:
    """The text's smallest shingle checksums, of 32 bits, in order; the same on every machine."""
    return tuple(nsmallest(SIZE, {crc32(shingle.encode("utf-8", "replace")) for shingle in shingles(text)}))
