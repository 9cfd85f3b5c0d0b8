"""What a statement says, word by word, as far as another telling of it would say it again.

Beside the terms that make quotes findable a few light words count a little here: "no", "only" and "again" are kept by
whoever retells a statement, and numbers are the same in letters and digits.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from store.utterances.synonyms import plainly
from store.utterances.word_forms import base_of
from store.words.contractions import in_full
from store.words.memo import Memo
from store.words.terms import terms_of

_LOOKED_AT = 2_000
"""Characters of a quote that are looked at."""
ENDS = frozenset(".!?;")
_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W_]+|[.!?;]")
_NOT_SAID = re.compile(r"['’]s\b|\bper ?cent\b")
"""A possessive, and a unit that others write as a sign."""
_LIGHT: Mapping[str, float] = {
    **dict.fromkeys(("more", "most", "every", "one", "made", "make", "least"), 0.2),
    **dict.fromkeys(("not", "never", "no", "nothing", "none", "nobody", "both", "only", "again", "last", "once"), 0.3),
    **dict.fromkeys(("year", "years", "first", "new", "end", "give"), 0.4),
}
"""Words too common to find a quote by, and what they count beside a rare one."""
_COUNTING = """
two; three third; four fourth; five fifth; six sixth; seven seventh; eight eighth; nine ninth; ten tenth; eleven
twelve dozen; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty
"""
_NUMBERS = {
    word: str(number)
    for number, words in enumerate(_COUNTING.strip().replace("\n", ";").split(";"), 2)
    for word in words.split()
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
_NAME = 0.5
"""What a name counts: it tells what is spoken of, and little of what is said."""


class Word(NamedTuple):
    """A word that counts: its term, as written, and the how many-th it is."""

    term: str
    written: str
    place: int
    share: float
    """What it counts beside the rarity of its term."""
    light: float = 0.0
    """What it counts by itself, where its term has no rarity."""


@lru_cache(maxsize=1 << 7)
def gist_of(text: str) -> tuple[Word, ...]:
    """The words of a statement that another telling would have too, each once."""
    names = _names(text[:_LOOKED_AT])
    found: dict[str, Word] = {}
    for written in plain_words(text):
        if light := _LIGHT.get(written):
            found.setdefault(written, Word(written, written, len(found), 0.0, light))
        for term in TERMS[written]:
            found.setdefault(term, Word(term, written, len(found), _NAME if written in names else 1.0))
    return tuple(found.values())


def plain_words(text: str) -> list[str]:
    """The words of a statement in order, in small letters and nothing contracted, and what ends its sentences."""
    plain = _NOT_SAID.sub("", in_full(plainly(text[:_LOOKED_AT])))
    return _WORD.findall(plain)


def _terms(written: str) -> list[str]:
    return [] if written in _LIGHT or written in ENDS else terms_of(_NUMBERS.get(written) or base_of(written))


TERMS = Memo(_terms)
"""By which terms a plain word counts; none for the commonest and the light ones."""


def _names(text: str) -> set[str]:
    """The words, in small letters, that have a capital where no sentence begins."""
    words = text.split()
    return {
        word.strip("\"'“”‘’.,;:!?()").lower()
        for before, word in pairwise(words)
        if word[:1].isupper() and before[-1] not in '.!?"“:'
    }
