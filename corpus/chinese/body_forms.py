"""Which forms of a name mean one body in a Chinese article: a country and its government, a short form, a stem."""

import re

from corpus.chinese.bodies import Body, in_order
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.gathered import MOST_NAMES, Gathered, cut_latin
from corpus.chinese.lexicon import either, words
from corpus.chinese.whose_body import Whose

_SHORT_FORM = re.compile(
    '[（(](?:以?下(?:统)?(?:简|并)?称|[又亦]称|简称)(?:为)?[“「『"：:]?(?P<short>[^”」』"（）()，。；\\s]{2,10})'
    "|[（(](?P<latin>[A-Z][A-Za-z0-9&.-]{1,20})[）)]"
)
"""What a bracket behind a body's name says it is called for short: （简称世卫组织）, （NBC）."""
_WELL_KNOWN = {"廉署": "廉政公署", "医管局": "医院管理局", "北约组织": "北约", "世卫": "世界卫生组织"}
"""Short forms that no bracket needs to explain."""
_BY_ITSELF = (
    "(?=[：:]|方面|正[与在考]|的一[名位]|计划|估值|内部|成立|创始人|CEO|股价|旗下|官方|人士|"
    "[则也还仍亦]?(?:表示|回应|宣布|透露|拒绝|称|强调|承认|否认)|未回|尚未|发言人)"
)
"""What follows only who acts: the first two characters of a company's name alone, 远岫方面."""
_PLACES = frozenset(
    words(
        "上海 天津 重庆 深圳 广州 浙江 江苏 广东 福建 山东 山西 河南 河北 湖南 湖北 江西 安徽 四川 贵州 云南 "
        "海南 陕西 甘肃 "
        "青海 辽宁 吉林 黑龙 内蒙 广西 西藏 宁夏 新疆 南京 杭州 武汉 成都 西安 苏州 宁波 青岛 大连 厦门 "
        "全国 国家 国际 东方 华东 华南 华北 西部 中央 地方 第一 联合 美国 日本 韩国 俄罗 德国 法国 英国 大众 "
        "全球 世界 环球"
    )
)
"""Beginnings of companies' names that stand for a place or for anything, not for the company."""
_COMPANY_TAIL = re.compile("(?:股份)?(?:有限)?(?:责任)?公司|集团|银行|方面")

_COMPANY_WORDS = re.compile("(?:汽车|集团|科技|公司|股份|有限|控股|电子|技术|中国|半导体|巴巴|通讯)+")


def gather_bodies(text: str, folded: str, found: list[Body]) -> list[Gathered]:
    """One actor for a country with its government and capital, and for a body with the short form of its name."""
    by_key: dict[str, Gathered] = {}
    found, short_of = _with_short_forms(folded, found)
    names = sorted({body.name for body in found}, key=len, reverse=True)
    companies = {body.name for body in found if body.type == "company"}
    whose = Whose(text, folded)
    owner = {name: _owner(name, names[:MOST_NAMES], companies, whose) for name in names}
    owner.update({short: owner.get(full, full) for short, full in short_of.items()})
    for body in found:
        one = by_key.setdefault(owner[body.name], Gathered(body.type))
        one.add(text, body.start, body.end)
    stems = {
        stem: one
        for key, one in by_key.items()
        if one.type == "company" and len(stem := _COMPANY_TAIL.sub("", key)) > 2
    }
    taken = {at for body in found for at in range(body.start, body.end)}
    if stems:
        for match in re.finditer(either(list(stems)[:MOST_NAMES]), folded):
            if match.start() not in taken:
                stems[match[0]].add(text, match.start(), match.end())
    for one in by_key.values():
        one.spans.sort()
    return list(by_key.values())


def _with_short_forms(folded: str, found: list[Body]) -> tuple[list[Body], dict[str, str]]:
    """The bodies with every place of the short forms that a bracket gives them: 世界卫生组织（简称世卫组织）."""
    at_end = {body.end: body for body in found}
    short_of = {
        match["short"] or match["latin"]: at_end[match.start()]
        for match in _SHORT_FORM.finditer(folded)
        if match.start() in at_end and match["short"] != at_end[match.start()].name
    }
    whole = {body.name: body for body in found}
    short_of.update((short, whole[full]) for short, full in _WELL_KNOWN.items() if full in whole and short in folded)
    short_of.update(_shortened(folded, found))
    if not short_of:
        return found, {}
    found = [body for body in found if body.name not in short_of]
    more = [
        Body(match.start(), match.end(), short_of[match[0]].type, match[0])
        for match in re.finditer(either(list(short_of)), folded)
        if not cut_latin(folded, match.start(), match.end())
    ]
    return in_order([*found, *more]), {short: body.name for short, body in short_of.items()}


def _shortened(folded: str, found: list[Body]) -> dict[str, Body]:
    """The companies that act by the first two characters of their names: 远岫方面 for 远岫动力."""
    firms: dict[str, dict[str, Body]] = {}
    for body in found:
        short = body.name[:2]
        if body.type == "company" and len(body.name) > 3 and short.isalpha() and not short.isascii():
            firms.setdefault(short, {}).setdefault(body.name, body)
    listed = {body.name for body in found} | _PLACES
    single = {short: next(iter(by.values())) for short, by in firms.items() if len(by) == 1 and short not in listed}
    if not single:
        return {}
    acting = re.finditer(either(list(single)[:MOST_NAMES]) + _BY_ITSELF, folded)
    return {match[0]: single[match[0]] for match in acting}


def _owner(name: str, names: list[str], companies: set[str], whose: Whose) -> str:
    """The only longer name that ends with this one (中国外交部 for 外交部) or tells what company it is."""
    if name in companies:
        grown = [
            other
            for other in names
            if other in companies and other.startswith(name) and _COMPANY_WORDS.fullmatch(other, len(name))
        ]
        if len(grown) == 1:
            return grown[0]
    if (len(name) < 3 and name != "央行") or name in COUNTRIES:  # 白俄罗斯 is no longer form of 俄罗斯
        return name
    return whose.whole(name, [other for other in names if len(other) > len(name) and other.endswith(name)])
