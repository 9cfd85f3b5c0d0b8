"""Arabic and Hebrew as a page shows them, from left to right, put in the order in which they are read."""

import re
import unicodedata

_LETTERS = "\u0590-\u05ff\u0600-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufefc"
_RTL = re.compile(f"[{_LETTERS}]")
_WORD = re.compile(f"[{_LETTERS}]{{2,40}}")
_LTR = re.compile(r"[^\W_](?:[\w.,:/%+@&’'-]{0,200}[\w%])?")
_FINAL = frozenset("םןץףך")
"""Hebrew letters that end a word and open none."""
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_OPENING, _CLOSING = "([«‹", ")]»›"
_APART = re.compile(r"(?<=[(«]) (?=\S)|(?<=\S) (?=[)»،؛])")
"""A blank that a sign set apart leaves."""
_SAMPLE = 4_000


def in_reading_order(page: str) -> str:
    """The page, each of its lines turned about where most of its letters run from the right and stand reversed."""
    letters = _RTL.findall(page)
    if not letters or 2 * len(letters) < sum(map(str.isalpha, page)):
        return page
    lines = page.split("\n")
    if not _is_reversed(page[:_SAMPLE]):
        return "\n".join(map(_composed, lines))
    width = max(map(len, lines))
    turned = "\n".join(_composed(_turned(line.ljust(width))) for line in lines)
    signs = [c for c in turned if c in _OPENING or c in _CLOSING]
    return _APART.sub("", turned.translate(_MIRRORED) if signs and signs[0] in _CLOSING else turned)


def _turned(line: str) -> str:
    """The line from right to left, numbers and words of other scripts in it as they were."""
    return _LTR.sub(lambda run: run[0] if _RTL.search(run[0]) else run[0][::-1], line[::-1]).rstrip()


def _is_reversed(text: str) -> bool:
    """Whether words end as words begin: with the Arabic article, or open with Hebrew's last letters."""
    words = _WORD.findall(text)
    shown = [unicodedata.normalize("NFKC", word[::-1])[::-1] for word in words]
    ahead = sum(word.startswith("ال") or word[-1] in _FINAL for word in map(_composed, words))
    behind = sum(word.endswith("لا") or word[0] in _FINAL for word in shown)
    return behind > ahead


def _composed(line: str) -> str:
    """The line in the letters that people write, for the shapes that they take in a word."""
    return "".join(unicodedata.normalize("NFKC", c) if "\ufb1d" <= c <= "\ufefc" else c for c in line)
