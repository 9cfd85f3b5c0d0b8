"""May two full names be one person's: "Jim" for "James", "Dmitri" for "Dmitry", "Assad" for "al-Assad"?"""

import re
from functools import lru_cache

from corpus.actors.persons import is_short_for
from store.words.fold import fold

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PARTICLES = re.compile(r"^(?:al|el|ul|as|ad|ar)-")
_SOUNDS = (("kh", "h"), ("ks", "x"), ("ey", "i"), ("ei", "i"), ("iy", "i"), ("y", "i"), ("ou", "u"), ("ee", "i"))
_LETTERS = re.compile(r"[^\W\d_]+")
_OF_A_HANDLE = 7
"""Letters of a name that hardly stand in another's."""
_DOUBLED = re.compile(r"(\w)\1")


def may_be_one(one: str, other: str) -> bool:
    """Whether the surnames sound alike, the first names too or one is short for the other, and no name contradicts."""
    a, b = _parts(one), _parts(other)
    if a is None or b is None or a[2:] != b[2:]:
        return False
    (first, middle), (second, others) = a[:2], b[:2]
    if middle and others and middle != others:
        return False
    return _sound(first) == _sound(second) or is_short_for(first, second) or is_short_for(second, first)


def is_longer(one: str, other: str) -> bool:
    """Whether only one of two such names has names or initials between the first and the last."""
    a, b = _parts(one), _parts(other)
    return a is None or b is None or a[1] != b[1]


@lru_cache(maxsize=1024)  # the same names come back
def _parts(name: str) -> tuple[str, str, str, str] | None:
    """First name, initials between, surname as it sounds, "jr" and the like; None where the name has no two words."""
    words = fold(name).replace(".", " ").split()
    suffix = words.pop() if words and words[-1] in _SUFFIXES else ""
    if len(words) < 2:
        return None
    middle = [_PARTICLES.sub("", word) for word in words[1:-1] if word not in ("al", "el", "bin", "ibn")]
    return words[0], "".join(word[0] for word in middle if word), _sound(_PARTICLES.sub("", words[-1])), suffix


def _sound(word: str) -> str:
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return _DOUBLED.sub(r"\1", word)


def is_handle_of(handle: str, name: str) -> bool:
    """Whether a name on a social network is made of all words of somebody's: @anaruiz_mp, of Ana Ruiz."""
    letters = _LETTERS.findall(fold(handle)) if handle.startswith("@") else []
    words = fold(name).replace("-", " ").split()
    whole = "".join(words)
    return len(words) > 1 and len(whole) >= _OF_A_HANDLE and whole in ("".join(letters), letters[0] if letters else "")
