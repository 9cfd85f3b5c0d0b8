"""What is written short in full: "should've" is "should have", "can't" is "can not", "it's" is "it is"."""

import re
from collections.abc import Iterator

from store.words.irregular import BASE

_SHORT = re.compile(r"(\w+?)(n['’]t)?((?:['’](?:ve|ll|re|m|d|s))*)")
_END = re.compile(r"['’](\w+)")
_WHOLE = {"ve": "have", "ll": "will", "re": "are", "m": "am"}
_VERBS = {"ca": "can", "wo": "will", "sha": "shall"}
"""Verbs that lose letters before "n't"."""
_BEFORE_IS = frozenset(re.findall(r"\w+", "it he she that this there here what who where how when everything nothing"))
"""Behind which "'s" is no possessive."""
_OF_HAVE = frozenset(["been", "better", "done", "gone", "got", "had", "seen"])
_WORD = re.compile(r"\b(?:cannot|[^\W\d_]+(?:['’][^\W\d_]+)+)\b(?=\W*(\w*))", re.IGNORECASE)


def in_full(text: str) -> str:
    """The text with nothing written short, in small letters where something was; possessives stay."""
    if "'" not in text and "’" not in text and "cannot" not in text:
        return text
    return _WORD.sub(lambda m: " ".join(part for _, part in parts_of(m[0], m[1])) or m[0], text)


def parts_of(word: str, behind: str) -> list[tuple[int, str]]:
    """Where the parts of a word written short begin, and what they are in full before the word `behind`; else none."""
    word = word.lower()
    if word == "cannot":
        return [(0, "can"), (3, "not")]
    found = _SHORT.fullmatch(word)
    if not found or not (found[2] or found[3]):
        return []
    verb = _VERBS.get(found[1], found[1]) if found[2] else found[1]
    ends = list(_ends(verb, found, behind.lower()))
    return [(0, verb), *ends] if all(end for _, end in ends) else []


def _ends(verb: str, found: re.Match[str], behind: str) -> Iterator[tuple[int, str]]:
    if found[2]:
        yield found.start(2), "not"
    for end in _END.finditer(found[0], found.start(3)):
        yield end.start(), _WHOLE.get(end[1]) or (_had(behind) if end[1] == "d" else _is(verb, behind))


def _had(behind: str) -> str:
    """What "'d" is before a word: "I'd seen", but "I'd see"."""
    formed = behind.endswith("ed") and not behind.endswith("eed")
    return "had" if behind in _OF_HAVE or formed or behind in BASE else "would"


def _is(verb: str, behind: str) -> str:
    """What "'s" is behind a word; empty where it is a possessive."""
    if verb == "let":
        return "us"
    return ("has" if behind in _OF_HAVE else "is") if verb in _BEFORE_IS else ""
