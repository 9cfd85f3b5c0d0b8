"""Are two stretches of text one but for spelling: "colours" and "colors", "I'm" and "I am", "38m" and "38 million"?"""

import re

from rapidfuzz.distance import OSA

from store.words.contractions import in_full
from store.words.fold import fold
from store.words.sense_words import HEDGES, MODAL_OF, NEGATIONS

_SPELT_OUT = (
    (re.compile(r"\b(?:am|are|is|has)\b|['’]s\b"), " be"),
    (re.compile(r"(?<=\d) ?millions?\b"), "m"),
    (re.compile(r"(?<=\d) ?billions?\b"), "bn"),
)
_SPELT_ALIKE = (
    ("ou", "o"),
    ("yse", "yze"),
    ("ise", "ize"),
    ("isa", "iza"),
    ("isi", "izi"),
    ("mme", "m"),
    ("tre", "ter"),
)
"""British and American."""
_LETTERS = 5
"""Letters from which one more, less or other is a slip or an ending."""


def are_one_but_for_spelling(a: str, b: str) -> bool:
    """Whether no word of one is another's, as far as letters tell; what carries the sense is never a slip."""
    ours, theirs = _plain(a), _plain(b)
    if ours == theirs:
        return True
    if min(len(ours), len(theirs)) < _LETTERS or not (ours + theirs).isalpha() or _tells(a) or _tells(b):
        return False
    return OSA.distance(ours, theirs, score_cutoff=1) <= 1


def _plain(text: str) -> str:
    text = in_full(text).casefold()
    for written, whole in _SPELT_OUT:
        text = written.sub(whole, text)
    text = "".join(c for c in fold(text) if c.isalnum())
    for british, american in _SPELT_ALIKE:
        text = text.replace(british, american)
    return text


def _tells(text: str) -> bool:
    words = set(fold(in_full(text)).split())
    return not words.isdisjoint(NEGATIONS) or not words.isdisjoint(HEDGES) or not words.isdisjoint(MODAL_OF)
