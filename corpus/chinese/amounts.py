"""Where a Chinese text states an amount, and how much it is: 万 亿 元 % 成 倍, 约 超过 不到, without its meaning."""

import re
from collections.abc import Iterator

from corpus.chinese.currencies import CURRENCIES, SIGNS
from corpus.chinese.durations import lasting_unit
from corpus.chinese.home_currency import home_currency
from corpus.chinese.market_units import market_unit
from corpus.chinese.numbers import PLAIN, Number, number_at, numeral, pair_at, plain_numerals
from corpus.chinese.script import simplified
from corpus.chinese.spacing import closed_up
from corpus.figures.amounts import Amount
from corpus.lazy import lazy
from corpus.model import Bound, FigureKind
from corpus.wordlists import words

_BOUNDS: dict[Bound, str] = {
    "at most": "不超过 未超过 不多于 不高于 至多 最多 不到 不足 低于 少于 小于 未达 不及 跌破 跌穿 "
    "最高 最高可 最高可达 最高达 最多可 最多可达 最多可获 最高可获 上限 上限为",
    "at least": "超过 超出 超 逾 高于 多于 大于 上 不少于 不低于 不下 至少 最少 起码 突破 破 已破",
    "about": "约为 约合 约值 大约 将近 接近 大概 约 近",
}
_NO_BOUND = words(
    "北约 条约 公约 合约 签约 契约 节约 预约 邀约 制约 附近 最近 邻近 靠近 亲近 远近 高超 英超 中超 德超 华超 反超 赶超"
    " 侦破 告破 攻破 识破 打破 爆破 撞破 刺破 捣破"
)
"""Words that end like a qualifier."""
_BEFORE: dict[str, Bound] = {word: bound for bound, every in _BOUNDS.items() for word in every.split()}
_AFTER: dict[str, Bound] = {
    "左右": "about", "上下": "about", "以上": "at least", "以下": "at most", "以内": "at most", "开外": "at least",
    "+": "at least", "起": "at least",
}  # fmt: skip
_CLASSIFIERS = """
    家 个 名 人 位 片 颗 台 辆 架 艘 套 项 件 所 座 吨 公里 英里 海里 公斤 千克 平方米
    平方公里 公吨 米 亩 公顷 桶 千瓦 兆瓦
    千瓦时 立方米 立方公里 标准箱 毫克 微克 毫升 升 吉瓦 英亩 册 本 幅 匹 车次 剂 粒 盒 袋 户
    人次 例 起 次 票 席 枚 股 张 部 支 种 条 份 块 只 头 款 场 笔 处 间 批 架次 字 纳米 国
    城 省 县 幢 栋 具 宗 瓶 箱 篇 封 棵 株 步 门 组 毫米 厘米 平方英尺 英尺 斤 单 克 羽 尾 死 伤 亡
    像素 公克 公分 列(?![为入出举席强支队表印阵国]) 副(?![一-鿿]{0,3}[长官手])
    平方公尺 公尺 坪 班次 班(?<![年级（(][0-9]班)(?<![年级（(][0-9]{2}班)(?![长级主车房子组轮])
    车(?![次道站厢辆型间位程床手队位主])
"""
_NOUNS = """
    企业(?!家) 公司 机构 客户 员工 人员 学生 国家 地区 城市 用户 项目 应用 订单 芯片 产品 车辆 飞机 士兵 官员 专家 学者
    代表 议员 居民 游客 旅客 患者 病例 家庭 岗位 伤者 记者 工人 农民 学校 医院 银行 股东 会员 成员 民众 示威者 难民 移民
    导弹 无人机
"""


def _any(choices: str) -> str:
    return "|".join(sorted(choices.split(), key=len, reverse=True))


_ANCHOR = lazy(
    r"\d+|(?<![几数唯])[一二两三四五六七八九十]+|(?<=[过逾近超破达约上])(?:[百千]万|[百千万]亿|[百千万](?=[人名家位件宗户辆台架]))|翻|半数|"
    r"(?<![几数一二两三四五六七八九十百千万零])[百千](?=[余多][人名家位件宗户辆台架])|(?<=[过近])半(?=[的，。、；])|半(?=厘(?!米))"
)
_WHAT = lazy(
    r"(?P<percent>%|个?(?:百分|基)点|成[半一二三四五六七八九](?![十百千万亿成])|成(?!份(?!额))(?![为功员立果长熟绩本就分交年都品]))|"
    r"(?P<times>倍)"
    rf"|(?P<money>{'|'.join(sorted(CURRENCIES, key=len, reverse=True))}|(?<!亿)块(?=[，。；！？、”」）]|\Z))"
    rf"|(?P<by>{_any(_CLASSIFIERS)})(?P<thing>[^\W\d_的和与在了是或及占]{{0,4}}?(?:{_any(_NOUNS)}))?|"
    rf"(?P<bare>{_any(_NOUNS)})"
)
# Times, durations, ages, ranks and names: what a number before these counts is no figure.
_UNCOUNTED = lazy(
    r"条[款约例件]|单元|国道|[年月日号时点分秒岁届级章节页路楼室周期世代夜季天度]|个(?:多|半)?(?:月|小时|星期|季度|年|"
    r"工作日|"
    r"世纪)|小时|分钟"
    r"|[a-zA-Z_/:]|\.\d|-\d{3}|字(?:路口|架)|死一生"
)
_JOINED = lazy(r"[A-Za-z0-9_/.:#第-]\Z")
_MODEL = lazy(r"[一-鿿](?<![约近超逾达有的了共产售出购卖运署射落近过及和与])[1-9]\d{2,3}(?:芯片|产品|飞机|无人机|导弹)")
"""A thing that is called by the number after its name: 星河880芯片."""
_POINTS = {"分点": "percentage points", "基点": "basis points"}
_RANGE = lazy(r"[-–~]{1,2}|至|到")
_WORTH = lazy("|".join(sorted(CURRENCIES, key=len, reverse=True)))
_BECOMES = lazy("(?:[增升降减涨跌]|提[高升]|增[加长]|减少|扩大|上[升调]|下[降调]|缩减)[至到]")
_CHANGES_BY = lazy("(?:[上下]调|[加减升降]息|调[高低升降]|[升降涨跌加减])了?\\Z")
_MANY_TIMES = 4
"""How many times a change what it leads to is, where no range is meant: 上调0.25%至5.75%."""
_LATE = lazy("左右|上下|以上|以下|以内|开外|\\+|起(?=[，。；、,（(售]|\\Z)")
_DENIED = lazy(r"(?:未(?!来)|没有|无一|尚无|从不|均不|都不|不会|不可能|不至于|难以)[^，。；！？\n]{0,12}\Z")
_NEVER = lazy(r"(?:不会|不得|不可|不能|不应)\Z")
"""Before a bound from above that it turns over: 不会低于2亿元."""
_PARTS = lazy(
    r"(百|[一二两三四五六七八九十]{1,3})分之([一二两三四五六七八九十百]{1,6}(?:点[零一二三四五六七八九]{1,4})?)"
)
_DOUBLED = lazy(r"翻了?(?:(?P<times>[一二两三四])番|番|一?倍)")
_HARM = lazy(r"死(?!者)|[伤亡捕殉溺]|失踪|遇难|被困|不治|送医|[刑被]拘|拘留|获救")


def find_amounts(text: str, taken: list[tuple[int, int]]) -> Iterator[Amount]:
    """The amounts of a Chinese text in order; `taken` are stretches in order that hold none, such as dates."""
    closed = closed_up(text)
    if closed is None:
        yield from _amounts(text, taken)
        return
    inside, whole = closed.inside, closed.outside
    for one in _amounts(closed.text, [(inside(start), inside(end)) for start, end in taken]):
        yield one._replace(start=whole(one.start), end=whole(one.end - 1) + 1)


def _amounts(text: str, taken: list[tuple[int, int]]) -> Iterator[Amount]:
    folded = simplified(text)
    plain, home = plain_numerals(folded.translate(PLAIN)), home_currency(text, folded)
    after, spans = 0, iter(taken)
    span = next(spans, None)
    for match in _ANCHOR.finditer(plain):
        at = match.start()
        while span and span[1] <= at:
            span = next(spans, None)
        if at < after or (span and span[0] <= at):
            continue
        found = _words(plain, at) or _measured(plain, at)
        if found is not None:
            after = found.end
            if home and found.unit == "CNY" and plain[found.start] != "人" and plain[found.end - 1] in "元块":
                found = found._replace(unit=home)
            yield _qualified(plain, text, found)


def _words(text: str, at: int) -> Amount | None:
    """A ratio or share in words: 翻一番, 半数, 百分之三十, 三分之一."""
    if doubled := _DOUBLED.match(text, at):
        value = 2.0 ** (numeral(doubled["times"]) if doubled["times"] else 1)
        return Amount(at, doubled.end(), "ratio", value, value, "x")
    if text.startswith("半厘", at):
        return Amount(at, at + 2, "percent", 0.5, 0.5, "%", share=True)
    if text[at] == "半":
        half = Amount(at, at + 1 + text.startswith("半数", at), "ratio", 0.5, 0.5, None, share=True)
        return half._replace(start=at - 1, qualifier="过", bound="at least") if text[at - 1 : at] == "过" else half
    if text.startswith("一半", at) and text[at - 1 : at] not in ("另", "这", "那"):
        return Amount(at, at + 2, "ratio", 0.5, 0.5, None, share=True)
    match = _PARTS.match(text, at - 1 if text[at - 1 : at] == "百" else at)
    match = match or (_PARTS.match(text, at - 3) if text[max(0, at - 3) : at] == "百分之" else None)
    top = number_at(text, match.start(2)) if match else None
    if match is None or top is None:
        return None
    if match[1] == "百":
        return Amount(match.start(), match.end(), "percent", top.value, top.value, "%", share=True)
    share = top.value / numeral(match[1])
    return Amount(match.start(), match.end(), "ratio", share, share, None, share=True)


def _measured(text: str, at: int) -> Amount | None:
    """A number, or a range of two, with what it measures."""
    begin, sign = _sign_before(text, at)
    number = number_at(text, at)
    if number is None or _MODEL.match(text, at - 1) or (sign is None and _JOINED.search(text, max(0, at - 1), at)):
        return None
    pair = pair_at(text, at)
    high = pair[1] if pair else _upper(text, number) or number
    what = _WHAT.match(text, high.end)
    lasting = None if sign else lasting_unit(text, at, high.end)
    market = None if sign or lasting else market_unit(text, at, high.end, high.value)
    if sign is None and not (lasting or market) and _UNCOUNTED.match(text, high.end) and not (what and what["money"]):
        return None
    low = pair[0] if pair else number.value if high is number else _alike(number, high)
    rest = _rest_of_tenth(what)
    if high is not number and low >= high.value + rest / 10:
        return None
    if lasting:
        return Amount(begin, lasting[1], "count", low, high.value, lasting[0])
    if market:
        return Amount(begin, market[2], market[0], low, high.value, market[1], share=market[1] == "%")
    what = what or _of_what_it_becomes(text, high)
    kind, unit, factor = _unit(what, sign)
    end = what.end() if what and (sign is None or what["money"]) and what.start() == high.end else high.end
    if kind == "count" and not _worth_telling(text, at, end, high, unit):
        return None
    if kind != "count" and not high.in_digits and _idle(text, at, high, kind):
        return None
    bound: Bound = "at least" if high.more else "exact"
    value = (low * factor + (rest if high is number else 0.0), high.value * factor + rest)
    found = Amount(begin, end, kind, *value, unit, bound=bound, share=kind == "percent")
    return found._replace(qualifier=_infix(text, high)) if high.more else found


def _of_what_it_becomes(text: str, number: Number) -> re.Match[str] | None:
    """The currency behind the amount that this one rises or falls to: 500亿增至800亿元."""
    becomes = _BECOMES.match(text, number.end) if number.scaled else None
    other = number_at(text, becomes.end()) if becomes else None
    what = _WHAT.match(text, other.end) if other else None
    return what if what and what["money"] else None


def _rest_of_tenth(what: re.Match[str] | None) -> float:
    """What stands behind 成: 三成五 is 35, 一成半 is 15 percent."""
    written = what["percent"] if what else None
    if not written or written[0] != "成" or len(written) == 1:
        return 0.0
    return 5.0 if written[1] == "半" else float(numeral(written[1]))


def _infix(text: str, number: Number) -> str:
    return next((sign for sign in text[number.start : number.end] if sign in "多余几"), "多")


def _upper(text: str, number: Number) -> Number | None:
    """The other end of a range; the unit may stand at both ends: 3%至5%."""
    at = number.end
    unit = text[at : at + 1]
    if unit in {"%", "元", "成", "厘"} and _RANGE.match(text, at + 1):
        at += 1
    elif (worth := _WORTH.match(text, at)) and _RANGE.match(text, worth.end()):
        unit, at = worth[0], worth.end()
    joint = _RANGE.match(text, at)
    upper = number_at(text, joint.end()) if joint else None
    if upper is None or (at > number.end and not text.startswith(unit, upper.end)):
        return None
    changed_to = unit != "" and upper.value >= _MANY_TIMES * number.value and text[at] in "至到"
    return None if changed_to and _CHANGES_BY.search(text, max(0, number.start - 5), number.start) else upper


def _alike(low: Number, high: Number) -> float:
    """The lower end with the scale of the upper one where it has none of its own: 70至80万."""
    if low.scaled or not (high.scaled and high.value) or low.value >= 1000:
        return low.value
    written = high.value
    while written >= 10_000:
        written /= 10_000
    return low.value * (high.value / written)


def _sign_before(text: str, at: int) -> tuple[int, str | None]:
    for size in (3, 2, 1):
        code = SIGNS.get(text[max(0, at - size) : at])
        if code and at >= size:
            return at - size, code
    return at, None


def _unit(what: re.Match[str] | None, sign: str | None) -> tuple[FigureKind, str | None, float]:
    """Kind, unit, and what the number has to be multiplied by: three 成 are 30 percent."""
    if what is None:
        return ("money", sign, 1.0) if sign else ("count", None, 1.0)
    if what["percent"]:
        return "percent", _POINTS.get(what["percent"][-2:], "%"), 10.0 if what["percent"][0] == "成" else 1.0
    if what["times"]:
        return "ratio", "x", 1.0
    if what["money"] and not (sign and what["money"] == "元"):
        return "money", CURRENCIES.get(what["money"], "CNY"), 1.0
    if sign:
        return "money", sign, 1.0
    return "count", what["thing"] or what["bare"] or ("人" if what["by"] in ("死", "伤", "亡") else what["by"]), 1.0


def _idle(text: str, at: int, number: Number, kind: FigureKind) -> bool:
    """Numerals that are part of a word: 一元论, 三元, 十成."""
    return kind == "money" and number.value < 10 and text[number.end : number.end + 1] == "元" and at >= 0


def _worth_telling(text: str, at: int, end: int, number: Number, unit: str | None) -> bool:
    """Whether a count says something: large, or of victims; 一个 and 两国 are manners of speaking."""
    if unit is None:
        return number.scaled and number.value >= 1000
    if number.in_digits and number.value % 1 and unit not in {"个", "次", "国"}:
        return True
    if number.value >= 10 or (number.in_digits and number.value >= 2):
        of_manner = unit in {"个", "次", "种", "条", "项", "国", "份"}
        return not of_manner or number.more or (number.value >= 5 and (number.in_digits or number.scaled))
    return (
        number.value > 0
        and unit in {"人", "名", "例", "位", "伤者"}
        and bool(_HARM.search(text, max(at - 8, text.rfind("\n", 0, at), 0), end + 9))
    )


def _qualified(plain: str, text: str, amount: Amount) -> Amount:
    """The amount with the qualifier before or behind it taken into its span."""
    start = amount.start
    if amount.qualifier:
        return amount
    reach = start - 1 if plain[start - 1 : start] in {"了", "达", "为", "有"} else start
    for size in (4, 3, 2, 1):
        bound = _BEFORE.get(plain[reach - size : reach]) if reach >= size else None
        if bound is None:
            continue
        begin = reach - size
        if size == 1 and (
            plain[begin - 1 : begin + 1] in _NO_BOUND or (plain[begin] == "上" and plain[reach] not in "百千万")
        ):
            continue
        if plain[begin:reach] == "最高" and plain[begin - 1 : begin] in tuple("史新创来内的日月年周时季"):
            return amount
        if bound == "at least" and _DENIED.search(plain, max(0, begin - 16), begin):
            bound = "at most"
        elif bound == "at most" and _NEVER.search(plain, max(0, begin - 4), begin):
            bound = "at least"
        return amount._replace(start=begin, qualifier=text[begin:start], bound=bound)
    late = _LATE.match(plain, amount.end)
    if late:
        return amount._replace(end=late.end(), qualifier=text[late.start() : late.end()], bound=_AFTER[late[0]])
    return amount
