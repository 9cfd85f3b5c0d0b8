"""Why two quotes are one statement, in words that stand in them: what is of the left one is read on the left.

What a reason names of either side is kept between marks, so that whoever reads from the other end can turn it round.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from store.utterances.synonyms import as_written
from store.words.memo import Memo
from store.words.terms import is_han, terms_of

_OPEN, _PART, _CLOSE = "\x02\x1f\x03"
"""Control characters, which no text keeps."""
_SIDES = re.compile(f"{_OPEN}([^{_CLOSE}]*?){_PART}([^{_CLOSE}]*?){_PART}([^{_CLOSE}]*?){_CLOSE}")
_SPEAKER = "same speaker ("
CREDITED_TO = "the same words credited to"
_LOOKED_AT = 2_000
"""Characters of either text in which what both have is looked for."""
_SHOWN = 4
_AROUND = ".,;:!?()\"'“”‘’—–-"
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
_PARTICLES = "的了着过地得"
_TERMS = Memo(terms_of)
"""The terms of a word."""


def sided(left: str, right: str, between: str = " / ") -> str:
    """What a reason says of the left quote and of the right one."""
    return f"{_OPEN}{left}{_PART}{between}{_PART}{right}{_CLOSE}"


def in_either(left: str, right: str, between: str = " / ") -> str:
    """What both quotes have, in its two forms where they differ."""
    return left if left.casefold() == right.casefold() else sided(left, right, between)


def turned(reasons: Iterable[str]) -> tuple[str, ...]:
    """Reasons as they are from the other end."""
    return tuple(_SIDES.sub(rf"{_OPEN}\3{_PART}\2{_PART}\1{_CLOSE}", reason) for reason in reasons)


def read(reasons: Iterable[str]) -> tuple[str, ...]:
    """Reasons as they are shown."""
    return tuple(_SIDES.sub(r"\1\2\3", reason) for reason in reasons)


def by_name_now(reasons: Iterable[str], speakers: Iterable[str | None]) -> tuple[str, ...]:
    """Reasons with whoever says all, or the two who are credited, by the names that are theirs now.

    Actors are merged after their quotes are linked.
    """
    match [*dict.fromkeys(speakers)]:
        case [str(one)]:
            begins, now = _SPEAKER, f"{_SPEAKER}{one})"
        case [str(one), str(other)]:
            begins, now = CREDITED_TO, f"{CREDITED_TO} {one} and to {other}"
        case _:
            return tuple(reasons)
    return tuple(now if reason.startswith(begins) else reason for reason in reasons)


def words_put_for(left: str, right: str, ours: str, theirs: str) -> str:
    """A plain word of the left text and one of the right, each as its text has it."""
    return sided(as_written(ours, left), as_written(theirs, right))


def shared_words(left: str, right: str, terms: Sequence[str]) -> list[str]:
    """Some of the words that two texts share, as they stand there; `terms` in the order of what they tell."""
    left, right = left[:_LOOKED_AT], right[:_LOOKED_AT]
    if is_han(left):
        return _none_within_another(_runs(left, right))[:_SHOWN]
    ours, theirs = _words(left), _words(right)
    forms = ((_standing(term, ours), _standing(term, theirs)) for term in terms)
    shown = dict.fromkeys(in_either(*both) for both in forms if all(both))
    return list(islice(shown, _SHOWN))


@lru_cache(maxsize=1 << 7)
def _words(text: str) -> list[str]:
    return text.split()


def _standing(term: str, words: Sequence[str]) -> str:
    """The first of the words that has this term; empty where it is in several, as "us" in "United States"."""
    start = term[:1]
    bare = (word.strip(_AROUND) for word in words if start in word or start.upper() in word)
    found = next((word for word in bare if term in _TERMS[word]), "")
    return found.removesuffix("'s").removesuffix("’s")


def _none_within_another(runs: Iterable[str]) -> list[str]:
    """The longest first."""
    kept: list[str] = []
    for run in sorted(runs, key=len, reverse=True):
        if not any(run in longer for longer in kept):
            kept.append(run)
    return kept


def _runs(left: str, right: str) -> Iterator[str]:
    """The stretches of Chinese that both texts have."""
    for run in _HAN_RUN.findall(left):
        start = 0
        while start < len(run) - 1:
            end = start + 2
            while end <= len(run) and run[start:end] in right:
                end += 1
            if len(shared := run[start : end - 1].strip(_PARTICLES)) > 1:
                yield shared
            start = max(end - 1, start + 1)
