"""What a Chinese quote and one in another language both say, how much of either that is, and what is at odds."""

import re
from collections.abc import Iterable, Set
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from corpus.chinese import amounts as chinese_amounts
from corpus.figures.amounts import find_amounts
from store.utterances.at_odds import denies
from store.utterances.gist import gist_of
from store.utterances.opposites import OPPOSITES
from store.words.bilingual import ENGLISH, words_in
from store.words.fold import in_one_script
from store.words.terms import STATES, is_han, terms_of

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]+")
_KNOWN = frozenset[str]().union(*ENGLISH.values())
_DENIAL = re.compile("[不没未无莫勿](?![断仅过同少但久论来线人收])|拒绝|绝非|并非|禁止")
_DENYING = frozenset(terms_of("abandon avoid cancel deny drop end fail halt prevent refuse reject stop suspend"))
_NO_BEFORE = re.compile(r"(?:\b(?:not|no|never|none|cannot)|n['’]t)\b((?:\W+\w+){1,6})")
"""A denial in English, with the words behind it of which it may be."""
_AHEAD = 6
"""Characters behind a denial in Chinese of which it may be."""
_HAN = re.compile("[\u4e00-\u9fff]")
_SERVING = frozenset(
    "的了在是将会之和与及也都而其对把被为以于着过地得我们你他她它这那个一二三四五六七八九十百千万亿零两几多年月日天号"
    "名位只条件辆艘次种些就还更最已经可能要应该必须须向从由到至等上下中里外内前后来去有无不没未每各此所因但却则并且或如"
    "若即使让给用元时点人什么谁再又才仍自己很太说表示约近超达据占成进行出起做作今明昨本大小"
)
"""Characters of which it tells little that nothing in the other quote is known to stand for them."""
_LIGHT = re.compile("任何|予以|从未|从来|凡是|所有|有关|相关")
"""Words of which it tells as little."""
_STATES = [(name.title(), letters.upper()) for name, letters in STATES]
_NUMERALS = {character: value for value, character in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_COUNTED = re.compile(
    "(?<![0-9一二三四五六七八九十百千万亿第几])([二两三四五六七八九](?!十)|[二三四五六七八九]?十[一二三四五六七八九]?)"
    "(?=[个名人只艘辆条家座天年月周倍次场台架项种吨岁位所])"
)
_MONTH = re.compile("(?<![个0-9])(1?[0-9]|十?[一二三四五六七八九十])月")
_ENGLISH_MONTHS = re.compile(
    "(January)|(February)|(March)|(April)|(May)|(June)|(July)|(August)|(September)|(October)|(November)|(December)"
)
_LATER = (re.compile("明年|明天|下周|下个?月"), re.compile(r"\b(?:next|tomorrow)\b"))
_EARLIER = (re.compile("去年|昨天|上周|上个?月"), re.compile(r"\b(?:last|yesterday|ago)\b"))
_OF_FIGURES = frozenset(
    terms_of("dozen hundred thousand million billion trillion yuan dollar percent third quarter half tenth")
)


class Both(NamedTuple):
    """What a Chinese quote and one in another language both say."""

    told: frozenset[str]
    """The Chinese words of what both speak of."""
    names: frozenset[str]
    figures: tuple[str, ...]
    shared: int
    """How much that is, small numbers with it; a figure counts twice."""
    part: float
    """Of what is known of the Chinese quote, what the other has."""
    other_part: float
    """Of what the table knows of the other quote, by its stems, what the Chinese one says too."""
    covered: float
    """Of the characters of the Chinese quote that tell, those for which something in the other stands."""
    other_covered: float
    """The same of the words of the other, known or not."""
    opposed: bool
    """Whether one says the opposite of what the other says, or gives figures where the other has none of them."""
    at_odds: bool
    """Whether either has a number that the other lacks, denies what the other does not, or speaks of another time."""


def in_both(chinese: str, other: str) -> Both:
    """Hold a Chinese quote against one in another language."""
    chinese, other = in_one_script(chinese), _by_letters(other)
    gist = gist_of(other)
    words = frozenset(terms_of(other)) | {word.term for word in gist}
    told = frozenset(word for word in words_in(chinese, 1) if not ENGLISH[word].isdisjoint(words))
    known = words_in(chinese)
    ours, theirs = figures_of(chinese), figures_of(other)
    small = {value: f"{value[1]:g}" for value in ours if value[0] == "count" and f"{value[1]:g}" in words}
    figures = small | {value: written for value, written in theirs.items() if value in ours}
    latin = {name.lower() for name in _NAME.findall(chinese)}
    names = frozenset(latin & {name.lower() for name in _NAME.findall(other)})
    english = frozenset[str]().union(*(ENGLISH[word] for word in told)) | names
    untold = frozenset[str]().union(*(ENGLISH[word] for word in known - told))
    plain = _without_told(other, english & words & _DENYING)
    denied = not untold.isdisjoint(_DENYING) or bool(_DENIAL.search(chinese)) != denies(plain)
    spelt = _without(chinese, [written for value, written in ours.items() if value in figures])
    numbers = _numbers(spelt)
    spelt_out = {value for value in theirs if value[0] == "count" and value[1] == value[2] and value[1] in numbers}
    shared = (
        len(told) + len(names) + 2 * len(figures) + len(numbers & {int(term) for term in words if term.isdecimal()})
    )
    rest = [w.term for w in gist if not w.light and not w.term[0].isdigit() and w.term not in _OF_FIGURES]
    return Both(
        told,
        names,
        tuple(written for _, written in sorted(figures.items())),
        shared,
        shared / max(1, len(known | told) + len(latin) + 2 * len(ours)),
        len(_KNOWN & words & english) / max(1, len(_KNOWN & words)),
        _covered(spelt, told),
        sum(term in english for term in rest) / max(1, len(rest)),
        (bool(ours) and not figures) or (not denied and _are_opposed(words - english, untold)),
        denied
        or _deny_apart(chinese, other, told)
        or bool((ours.keys() | theirs.keys()) - figures.keys() - spelt_out)
        or _numbers_differ(spelt, _without(other, figures.values()))
        or _times_differ(chinese, other.lower())
        or _names_cross(chinese, other, told),
    )


@lru_cache(maxsize=1 << 10)
def figures_of(text: str) -> dict[tuple[str, float, float], str]:
    """The amounts of a text by what they are worth, each as it is written."""
    amounts = chinese_amounts.find_amounts(text, []) if is_han(text) else find_amounts(text, [])
    return {(a.kind, a.low, a.high): text[a.start : a.end] for a in amounts}


def _are_opposed(words: Set[str], untold: Set[str]) -> bool:
    return any(not OPPOSITES[word].isdisjoint(untold) for word in words if word in OPPOSITES)


def _by_letters(other: str) -> str:
    for name, letters in _STATES:
        other = other.replace(name, letters)
    return other


def _deny_apart(chinese: str, other: str, told: Set[str]) -> bool:
    """Whether both deny something, and of what both speak of another thing each: 不是禁止 beside "no application"."""
    theirs = frozenset(terms_of(" ".join(_NO_BEFORE.findall(other))))
    for denial in _DENIAL.finditer(chinese):
        near = chinese[max(0, denial.start() - 1) : denial.end() + _AHEAD]
        ours = frozenset[str]().union(*(ENGLISH[word] for word in told if word in near))
        if ours and theirs and ours.isdisjoint(theirs):
            return True
    return False


def _without_told(other: str, stems: Set[str]) -> str:
    """A text without the words of these stems: where both say "stop", neither denies what the other says."""
    return re.sub(rf"\b(?:{'|'.join(stems)})\w*", " ", other, flags=re.IGNORECASE) if stems else other


def _without(text: str, pieces: Iterable[str]) -> str:
    for piece in pieces:
        text = text.replace(piece, " ")
    return text


def _covered(chinese: str, told: Set[str]) -> float:
    rest = _LIGHT.sub(" ", _without(chinese, sorted(told, key=len, reverse=True)))
    alone = sum(character not in _SERVING for character in _HAN.findall(rest))
    shared = sum(map(len, told))
    return shared / max(1, shared + alone)


def _numbers_differ(chinese: str, other: str) -> bool:
    """Whether either has a number or month, outside of the figures that both have, that the other lacks."""
    months = {_value(month) for month in _MONTH.findall(chinese)}
    their_months = {found.lastindex for found in _ENGLISH_MONTHS.finditer(other)}
    if months and their_months and months != their_months:
        return True
    numbers = _numbers(chinese)
    theirs = {int(term) for word in gist_of(other) if (term := word.term).isdecimal()}
    return bool(numbers - theirs or theirs - numbers - {1})


def _numbers(chinese: str) -> set[int]:
    return {int(n) for n in re.findall("(?<![A-Za-z0-9])[0-9]+(?![0-9]|月)", chinese)} | set(
        map(_value, _COUNTED.findall(chinese))
    )


def _names_cross(chinese: str, other: str, told: Iterable[str]) -> bool:
    """Whether words that have a capital come in another order: who accuses whom is all that some statements tell."""
    places: dict[str, int] = {}
    for place, word in enumerate(other.split()):
        for term in terms_of(word) if word[0].isupper() else ():
            places.setdefault(term, place)
    both = sorted(
        (chinese.index(word), min(places[term] for term in ENGLISH[word] if term in places))
        for word in told
        if not places.keys().isdisjoint(ENGLISH[word])
    )
    return any(before[1] > behind[1] for before, behind in pairwise(both))


def _value(numeral: str) -> int:
    """The value of a number up to 99, in digits or Chinese numerals."""
    if numeral.isdecimal():
        return int(numeral)
    tens, ten, ones = numeral.rpartition("十")
    return (_NUMERALS.get(tens, 1) * 10 if ten else 0) + _NUMERALS.get(ones, 0)


def _times_differ(chinese: str, other: str) -> bool:
    """Whether one speaks of what will be and the other of what was, as far as either says so."""
    later, their_later = bool(_LATER[0].search(chinese)), bool(_LATER[1].search(other))
    earlier, their_earlier = bool(_EARLIER[0].search(chinese)), bool(_EARLIER[1].search(other))
    return (later and their_earlier and not earlier) or (earlier and their_later and not later)
