"""What a text looks like in a few numbers, so that its copies are found without comparing it with every other.

Shingles of several words, the smallest hashes of which stand for the text (Broder, "On the resemblance and containment
of documents", 1997): two texts that share most of their shingles share most of these.
"""

import re
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
    tokens = _TOKEN.findall(text[:_LONGEST].casefold())
    return {" ".join(tokens[i : i + WORDS]) for i in range(len(tokens) - WORDS + 1)}


def sketch(text: str) -> Sketch:
    """The text's smallest shingle checksums, of 32 bits, in order; the same on every machine."""
    return tuple(nsmallest(SIZE, {crc32(shingle.encode("utf-8", "replace")) for shingle in shingles(text)}))
