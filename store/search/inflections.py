"""Which words may be other forms of a typed one: "hacked" for "hack", "sold" for "sell", "decades" for "decade"?

Who half remembers a statement recalls its words and seldom their tense and number. Forms are made by rule of English
endings, too many of them: only those that stand in a quote are looked for.
"""

from collections.abc import Iterator

from store.words.irregular import family

_ENDINGS = ("s", "es", "d", "ed", "ing", "ly")
_DERIVING = ("er", "ers", "or", "ors", "ion", "ions", "ment", "ments", "al")
_SHORTEST, _SHORTEST_DERIVED = 3, 5
"""Letters of a stem; a short one would be taken for another word's: "miss", "mission"."""


def inflections(word: str) -> set[str]:
    """What may be its other forms, and much that is no word."""
    return {form for stem in _stems(word) for form in (*_forms(stem), *family(stem))} - {word}


def _stems(word: str) -> Iterator[str]:
    """The word without an ending, in every way in which it may have one."""
    yield word
    if word.endswith(("ies", "ied")):
        yield f"{word[:-3]}y"
    for ending in (*_ENDINGS, *_DERIVING):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < (_SHORTEST if ending in _ENDINGS else _SHORTEST_DERIVED):
            continue
        yield stem
        if ending == "ing":
            yield f"{stem}e"
        if ending in ("ed", "ing") and stem[-1] == stem[-2]:
            yield stem[:-1]  # "planned"


def _forms(stem: str) -> Iterator[str]:
    """The stem with each ending, in every way in which it may take it."""
    yield stem
    for ending in (*_ENDINGS, *(_DERIVING if len(stem) >= _SHORTEST_DERIVED else ())):
        yield stem + ending
    yield from (f"{stem}{stem[-1]}ed", f"{stem}{stem[-1]}ing")
    if stem[-1] == "e":
        yield f"{stem[:-1]}ing"
    if stem[-1] == "y":
        yield from (f"{stem[:-1]}ies", f"{stem[:-1]}ied")
