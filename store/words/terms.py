"""What a text is about, as comparable terms: folded, stemmed words but the commonest, and pairs of CJK characters."""

import re

from store.words.contractions import in_full
from store.words.fold import fold
from store.words.memo import Memo

_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?![^\W_])|[^\W_]+")
SPACELESS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""The characters, as of a class in a regular expression, that are compared without words: CJK, kana, hangul."""
_HAN = re.compile(f"[{SPACELESS}]+")
_IDEOGRAPH = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_BEGINNING = 200
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,6}")
STATES = (("united states", "us"), ("united kingdom", "uk"), ("european union", "eu"), ("united nations", "un"))
"""What is as often called by letters."""
_SERVING = frozenset("的了在是将会之和与及也都而其对把被为以于着过地得")
"""Chinese characters that mostly serve others: a pair with one of them tells nothing."""
_STEM = 6
"""Letters kept of a word: "independent" and "independence" are one term."""
_ENDINGS = ("ing", "ed", "ly", "es", "s")
_DOUBLED = "bdgmnprt"
"""What short words end in only where a form has doubled it."""

COMMON = frozenset(
    re.findall(
        r"\w+",
        """a about above according added adding after again against all also although am among an and
        another any are as asked at away back be because been before being between both but by came can
        cannot come could did do does doing done down during each either even ever every few for from
        further get gets give given go goes going gone got had has have having he her here hers him himself
        his how however i if in into is it its itself just last least less let like likely made make makes
        making many may me might more most much must my myself near never new next no nor not now of off on
        once one only onto or other others our ours out over own per put said same say saying says see seem
        seen several shall she should since so some still such take taken takes tell than that the their
        theirs them themselves then there these they thing things this those though through thus to told too
        toward towards two under until up upon us use used using very via want wants was way we well went
        were what when where whether which while who whom whose why will with within without would year
        years yes yet you your yours""",
    )
) - frozenset(["us"])  # "the US", folded, is a country


def is_han(text: str) -> bool:
    """Whether a text is written in Chinese characters, as its beginning has it."""
    beginning = text[:_BEGINNING]
    return not text.isascii() and 4 * len(_IDEOGRAPH.findall(beginning)) > len(beginning)


def terms_of(text: str) -> list[str]:
    """The terms of a text in order, with repeats."""
    text = in_full(text)
    folded = text.lower() if text.isascii() else fold(text)
    if "." in folded:
        folded = _DOTTED.sub(lambda m: m.group().replace(".", ""), folded)
    if "united" in folded or "european" in folded:
        for name, letters in STATES:
            folded = folded.replace(name, letters)
    words = _WORD.findall(folded)
    if not folded.isascii() and _HAN.search(folded):
        words = [piece for word in words for piece in _pieces(word)]
    return [stem for word in words if (stem := _STEMS[word])]


def bare_words(text: str) -> list[str]:
    """The words of a text as they stand, but for capitals and the marks around them."""
    return [word.strip(".,;:!?()\"'“”‘’—–-") for word in text.casefold().split()]


def _pieces(word: str) -> list[str]:
    """Overlapping pairs of the CJK characters in a word, and what stands between them."""
    result = []
    end = 0
    for run in _HAN.finditer(word):
        if run.start() > end:
            result.append(word[end : run.start()])
        characters = run.group()
        pairs = [characters[i : i + 2] for i in range(len(characters) - 1)]
        result += [pair for pair in pairs if _SERVING.isdisjoint(pair)] or pairs or [characters]
        end = run.end()
    return [*result, word[end:]] if end < len(word) else result


def _stem(word: str) -> str:
    """The term that a folded word stands for; empty for the commonest words and for single letters."""
    if word[0].isdigit():
        return word.replace(",", "")
    if word in COMMON or (len(word) == 1 and word.isascii()):
        return ""
    if word.isascii():
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith("ss"):
                word = word[: -len(ending)]
                if ending in ("ing", "ed") and word[-1] == word[-2] and (len(word) > 4 or word[-1] in _DOUBLED):
                    word = word[:-1]  # "running", but not "selling"
                break
        if len(word) > 4 and word.endswith("e"):
            word = word[:-1]
    return word[:_STEM]


_STEMS = Memo(_stem)
