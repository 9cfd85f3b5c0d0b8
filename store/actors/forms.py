"""By which forms of its name is an actor of one article found again in others?"""

import re
from functools import cache
from typing import NamedTuple

from corpus.actors.actor_words import CHINESE_SURNAMES
from corpus.actors.aliases import Alias, Aliases
from corpus.actors.pinyin import is_korean
from corpus.actors.titles import STYLES
from store.actors.whose import tells_whose
from store.words.fold import fold

_LEGAL_FORM = re.compile(
    r"[ ,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|gmbh|nv|se|holdings?)\.?$"
)
_BEGINNING = 5
"""Letters of a word by which spellings of it are the same ("Palestine", "Palestinian")."""
_SURNAMES_FIRST = frozenset(map(str.lower, CHINESE_SURNAMES))
_LETTERS = re.compile(r"(?:\w\.){2,}")
_MARKS = re.compile(r"[-‐.]+")
_INITIALS = re.compile(r"(?<=\b\w) (?=\w\b)")
"""Blanks between initials: "J. B. Doe" is JB Doe."""

_NO_TITLE = frozenset({"", *STYLES})


class Named(NamedTuple):
    """An actor as one article names it."""

    id: int
    name: str
    folded: str
    type: str
    roles: tuple[str, ...]
    aliases: tuple[str, ...]

    @property
    def is_bare(self) -> bool:
        """Whether it is a person by one word, who may be anybody of that name."""
        return self.type == "person" and is_bare(self.folded)


def is_bare(folded: str) -> bool:
    """Whether a person's name is one word, "Mr" before it or not; a Chinese name of two characters or more is whole."""
    title, _, name = folded.rpartition(" ")
    return title.rstrip(".") in _NO_TITLE and (name.isascii() or len(name) < 2)


def is_telling(name: str, kind: str) -> bool:
    """Whether a name says by itself whom it means."""
    folded = bare_form(fold(name))
    if kind == "person":
        return not is_bare(folded)
    return (len(folded) > 2 or not folded.isascii()) and tells_whose(name, kind)


def bare_form(folded: str) -> str:
    """A body's folded name without article and legal form, and without the hyphens and dots that some leave out."""
    if _LETTERS.fullmatch(folded):  # "C.I.A."
        return folded.replace(".", "")
    return _LEGAL_FORM.sub("", folded.removeprefix("the ").replace("-", " ")) or folded


def spelled(folded: str) -> str:
    """A person's folded name without hyphens and dots, which one outlet sets and another does not.

    A given name of two syllables goes behind the surname from Korea or China: "park ji hoon" of "ji-hoon park".
    """
    first, _, last = folded.partition(" ")
    if last in _SURNAMES_FIRST and is_korean(first):
        folded = f"{last} {first}"
    return _INITIALS.sub("", " ".join(_MARKS.sub(" ", folded).split())) or folded


def form_of(name: str, kind: str) -> str:
    """The form under which a name that tells whom it means is looked for."""
    return spelled(fold(name)) if kind == "person" else bare_form(fold(name))


def are_alike(one: str, other: str) -> bool:
    """Whether the words of one folded name of a body, as they begin, are all in the other: a spelling, a word more."""
    words, others = ({word[:_BEGINNING] for word in name.split() if len(word) > 3} or {name} for name in (one, other))
    return words <= others or others <= words


def parts_of(folded: str) -> tuple[str, ...]:
    """The words of a full name by which somebody may be called: the last, and the first where surnames come first."""
    words = folded.split()
    if len(words) < 2:
        return ()
    bare = words[-1].removeprefix("al-").removeprefix("el-")
    return (words[-1], words[0]) if bare == words[-1] else (words[-1], bare, words[0])


@cache
def surnamed(aliases: Aliases) -> dict[str, tuple[Alias, ...]]:
    """The persons whose roles the alias table tells, by each folded word that may stand for one of them alone."""
    found: dict[str, tuple[Alias, ...]] = {}
    for entry in aliases.entries:
        if entry.type == "person" and entry.roles:
            names = [fold(name) for name in (entry.name, *entry.aliases)]
            for word in dict.fromkeys(part for name in names for part in parts_of(name)):
                found[word] = (*found.get(word, ()), entry)
    return found
