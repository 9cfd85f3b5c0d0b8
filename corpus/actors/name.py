"""What one mention of a proper name is, and how its words compare."""

from functools import lru_cache
from typing import Literal, NamedTuple
from unicodedata import combining, normalize

from corpus.actors.given_names import GIVEN

NameKind = Literal["person", "organisation", "place", "unknown", "country", "outlet"]
"""Countries are told from other places only where actors are looked for; outlets are those that the text shows."""
Gender = Literal["m", "f"]


class Name(NamedTuple):
    """One mention of a proper name, without the titles before it and without a possessive ending."""

    start: int
    end: int
    text: str
    kind: NameKind
    title: str = ""
    """The capitalised titles right before it, as written ("Foreign Minister")."""
    gender: Gender | None = None

    @property
    def last(self) -> str:
        """The surname, or the last word of any other name."""
        return _last_word(self.text)

    @property
    def first(self) -> str:
        """The first word: of a Chinese, Korean or Hungarian name the surname."""
        return self.text.partition(" ")[0]

    @property
    def words(self) -> list[str]:
        """All of its words."""
        return self.text.split()


_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "kc", "qc", "obe", "mbe"})


@lru_cache(maxsize=16_384)
def _last_word(text: str) -> str:
    words = [w for w in text.split() if w.strip(".").lower() not in _SUFFIXES]
    return words[-1] if words else text


@lru_cache(maxsize=16_384)
def plain(token: str) -> str:
    """A word as lists hold it: lower case, no full stop, a plain apostrophe, a given name without its accents."""
    low = token.rstrip(".").lower().replace("’", "'")
    if not low.isascii() and (bare := without_accents(low)) in GIVEN:
        return bare
    return low


def without_accents(word: str) -> str:
    """A word with the plain letters alone: "jose" for "josé"."""
    return "".join([c for c in normalize("NFD", word) if not combining(c)])


@lru_cache(maxsize=16_384)
def is_given(word: str) -> bool:
    """Whether a word is a common first name."""
    return plain(word) in GIVEN


_HONOURS = frozenset(("san", "sama", "sensei", "ssi", "nim", "bhai", "saheb", "garu"))


def without_honour(word: str) -> str:
    """A name without what follows it, after a hyphen, in Japan, Korea and India: "Lund" for "Lund-san"."""
    bare, _, honour = word.rpartition("-")
    return bare if honour in _HONOURS else word


def is_suffix(word: str) -> bool:
    """Whether a plain word follows a surname without being part of it."""
    return word in _SUFFIXES
