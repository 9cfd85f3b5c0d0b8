"""Fold a name or a word so that case, accents, width and apostrophes make no difference."""

import re
import unicodedata

_APOSTROPHES = re.compile("['’‘`ʼ]")
_POSSESSIVE = re.compile(r"['’]s\b")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """NFKC, casefolded, without diacritics and apostrophes, white space single."""
    text = _APOSTROPHES.sub("", _POSSESSIVE.sub("", text))
    if text.isascii():  # most names: nothing to take apart
        return " ".join(text.lower().split())
    text = unicodedata.normalize("NFKD", text)
    text = _BEYOND_ASCII.sub(_without_marks, text)
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _without_marks(run: re.Match[str]) -> str:
    return "".join(c for c in run[0] if not unicodedata.combining(c))
