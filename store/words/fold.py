"""Fold a name or a word so that case, accents, width, apostrophes and Chinese scripts make no difference."""

import re
import unicodedata

_APOSTROPHES = re.compile("['’‘`ʼ]")
_POSSESSIVE = re.compile(r"['’]s\b")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_HAN = re.compile("[\u4e00-\u9fff]")


def fold(text: str) -> str:
    """NFKC, casefolded, without diacritics and apostrophes, in simplified characters, white space single."""
    text = _APOSTROPHES.sub("", _POSSESSIVE.sub("", text))
    if text.isascii():  # most names: nothing to take apart
        return " ".join(text.lower().split())
    text = unicodedata.normalize("NFKD", text)
    text = _BEYOND_ASCII.sub(_without_marks, text)
    return " ".join(in_one_script(unicodedata.normalize("NFKC", text)).casefold().split())


def in_one_script(text: str) -> str:
    """The text with traditional characters made simplified, of the same length."""
    if not _HAN.search(text):
        return text
    from corpus.chinese import script  # not for a store without Chinese

    return script.in_one_script(text)


def _without_marks(run: re.Match[str]) -> str:
    return "".join(c for c in run[0] if not unicodedata.combining(c))
