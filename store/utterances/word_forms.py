"""The word that a form is of, where no end is blindly cut: "stole" is of "steal", "allies" of "ally"."""

import re

from store.words.irregular import BASE
from store.words.terms import COMMON

_SHORT_PLURAL = re.compile(r"(?!news)([a-z]{2}[a-hj-rtv-z])s|([a-z]{2}x)es")
_SHORT_VERB = re.compile(r"(?=[a-z]?[aeiou])([a-z]{2}[b-df-hj-np-tv-z])(?:ing|ed)")
_FORM_OF_Y = re.compile(r"(?!mov|cook|calor)([a-z]{2,})ie[sd]")
_DROPS_E = re.compile(r"[b-df-hj-np-tv-z][aeiou][b-dfgk-npr-tvz]")


def base_of(word: str) -> str:
    """The word that one in small letters is a form of; itself, where `terms_of` finds that, or nobody does."""
    if word in BASE or word in COMMON:
        return BASE.get(word, word)
    if found := _FORM_OF_Y.fullmatch(word):
        return f"{found[1]}y"
    if found := _SHORT_PLURAL.fullmatch(word):
        return found[1] or found[2]
    if found := _SHORT_VERB.fullmatch(word):
        return f"{found[1]}e" if _DROPS_E.fullmatch(found[1]) else found[1]
    return word
