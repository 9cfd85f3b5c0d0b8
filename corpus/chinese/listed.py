"""Which names of bodies and countries are known without any context, and where a text has them?"""

import re
from functools import lru_cache

from corpus.chinese.countries import COUNTRIES
from corpus.chinese.gathered import cut_latin
from corpus.chinese.known_bodies import BODIES, COMPANIES, LATIN_OUTLETS, OUTLETS
from corpus.chinese.lexicon import either, words
from corpus.model import ActorType

_FORMS = {
    form + side: name
    for name, forms in COUNTRIES.items()
    for form in (name, *forms)
    for side in ("", "当局", "政府", "方面", "官方")
    if len(form) > 1 and (form + side) != name and not (side and form.endswith(("方", "方面", "当局", "政府", "官方")))
}
_KNOWN: dict[str, ActorType] = {
    **dict.fromkeys(_FORMS, "country"),
    **dict.fromkeys(COUNTRIES, "country"),
    **dict.fromkeys(COMPANIES, "company"),
    **dict.fromkeys(BODIES, "government"),
    **dict.fromkeys((*OUTLETS, *LATIN_OUTLETS), "outlet"),
}
_ORGANISATIONS = frozenset(
    words(
        "哈马斯 真主党 塔利班 胡塞武装 北约 联合国 世卫组织 世界卫生组织 世贸组织 世界贸易组织 世界银行 "
        "国际货币基金组织 国际原子能机构 国际奥委会 国际足联 中国足协 中国科学院 中科院 中国工程院 国际刑警组织 "
        "民进党 国民党 民众党 民建联 自民党 共和党 民主党 共同民主党 国民力量党 立宪民主党 公明党 保守党 社民党 "
        "社民连 经民联 "
        "绿党 基民盟 工联会 乘联会 中汽协 工人党 人民行动党 东盟 非盟 阿盟 上合组织 "
        "亚太经合组织 国际法院 "
        "国际刑事法院 红十字会 世界气象组织 国际能源署 欧佩克 联合国安理会 安理会"
    )
)
_LISTED = re.compile(either(_KNOWN) + "(?!(?<=报)[道导告名警案销价刊])")  # 记者王明报道 is no 明报
"""Starts with one of a set of characters, so that a search passes over the rest at speed."""
_TO = re.compile("[在于赴抵到从至由返离往飞]")
_CITY = re.compile(
    "市|队|时间|报[导道]|[0-9]{0,2}日?[电讯]|大学|举行|召开|银行|站|机场|地区|冬?奥|人|[0-9]{1,2}[月日]|的|"
    "出发|会谈|开幕|闭幕|举办|街头|地铁|"
    "居民|市民|[日晚早]报|法院|证券"
)


@lru_cache(maxsize=2)
def _matches(text: str) -> tuple[re.Match[str], ...]:
    """Every listed name; the people and the bodies of an article both ask for them."""
    return tuple(
        match for match in _LISTED.finditer(text) if not (match[0][0].isascii() and cut_latin(text, *match.span()))
    )


def listed_names(text: str) -> list[tuple[int, int, ActorType, str]]:
    """Every such name, a city's only where its government is meant: its place, its type, whose form it is."""
    named = {match[0] for match in _matches(text) if match[0] in COUNTRIES}
    return [
        (match.start(), match.end(), known_type(match[0]), _meant(match[0], named))
        for match in _matches(text)
        if not runs_together(text, match.start(), match.end())
        and not (
            _is_city(match[0])
            and (_TO.match(text, max(0, match.start() - 1), match.start()) or _CITY.match(text, match.end()))
        )
    ]


def _meant(form: str, named: set[str]) -> str:
    """Whose form of words it is; 巴方 is the one country with that character which the article names."""
    name = _FORMS.get(form, form)
    alike = [one for one in named if one[0] == form[0]] if len(form) == len("巴方") and form[1] == "方" else []
    return alike[0] if name not in named and name != "中国" and len(alike) == 1 else name


_TORN = {
    "高通": ("推提抬拉走", "胀货缩量过知"), "台电": ("一这那每两几部该", "梯脑视扇"), "台方": ("平后前", ""),
    "大马": ("高", "拉路车哈"),
}  # fmt: skip
"""Listed names, and the characters before and behind them with which they are parts of other words."""


def runs_together(text: str, start: int, end: int) -> bool:
    """Whether a listed name is made of the ends of two other words: 推高通胀, 提高通行能力."""
    before, after = _TORN.get(text[start:end], ("", ""))
    behind = text[end : end + 1]
    return text[start - 1 : start] in tuple(before) or behind in tuple(after) or text[end - 1 : end + 1] == "部门"


def _is_city(form: str) -> bool:
    """Whether a form that stands for a country is a city's name, and may be meant as the place."""
    return form in _FORMS and not form.endswith(("方", "政府", "当局", "方面", "官方", "国", "洲", "宫"))


def country_of(form: str) -> str:
    """The country that a form of words stands for, or the form itself."""
    return _FORMS.get(form, form)


def listed_spans(text: str) -> list[tuple[int, int]]:
    """Where names stand that are known without context."""
    return [match.span() for match in _matches(text)]


def known_type(name: str) -> ActorType:
    """The type of a listed name."""
    return "organisation" if name in _ORGANISATIONS else _KNOWN[name]


def is_listed(name: str) -> bool:
    """Whether a name is one of them."""
    return name in _KNOWN
