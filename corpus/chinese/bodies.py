"""Where companies, offices, organisations, outlets and countries are named: by their endings, in 《》, or by a list."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from corpus.chinese.addressees import told_outlets
from corpus.chinese.body_edges import COUNTRY, FIELDS, begins_behind, is_of_any, names_nobody
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.employers import employers
from corpus.chinese.gathered import MOST_NAMES, cut_latin
from corpus.chinese.known_bodies import COMPANIES, OUTLETS
from corpus.chinese.lexicon import BODY_ENDING, OUTLET_ENDING, TITLE, either, guarded, last_match, words
from corpus.chinese.listed import is_listed, listed_names
from corpus.model import ActorType

_TITLED = re.compile("《([^《》\\n]{1,30}(?<!条例|规定|办法|公约|准则|条约|协定|草案)(?<![白蓝]皮书)(?<![^书看]法))》")
_OUTLET_USE = re.compile(
    "(?:[^，。；：！？\\n]{0,12}?)(?:报道|报导|援引|评论|记者|采访|专访|披露|消息|刊文|称|说|刊登|社论|撰文|指出|"
    "获悉|网站|爆料|表示|透露|社评|访问)"
)
_PUT_OUT = re.compile(
    "(?:题为|标题为|名为|发布|公布|发表|出台|印发|撰写|编写|编制|制定|签署|修订|起草)的?[^，。《》]{0,3}\\Z"
)
"""What is done to a paper and to no outlet: 世界银行发布的《…》指出."""
_PAPERS = frozenset(("杂志", "期刊", "周刊", "媒体"))
_LATIN_BODY = re.compile(
    r"(?<![A-Za-z0-9])([A-Z][A-Za-z0-9&.-]{1,24}(?: [A-Z][A-Za-z0-9&.-]{1,24}){0,3})\s?"
    "(?=CEO|CFO|COO|CTO|公司|集团|分析师|经济学家|策略师|研究员|首席|发言人|创始人|联合创始人|总裁|高管|董事长|表示|"
    "宣布|回应|称|说|承认|否认|"
    "透露|预计|预测|指出|认为|估计|方面|(?<=[a-z])数据显示)"
)
# What a body's name cannot hold: where it stands, the name starts behind it.
_STOPS = frozenset(
    "的了在与跟喺咗嘅占对向由据是被将从到给让把称说及其该各某这那每为等有至于以并而但也还又都就则使随自前近日月年号时个名位家我你么"
)
_HOLD_A_STOP = frozenset(
    words(
        "成都 首都 京都 新都 江都 花都 昌都 武都 都市 都江 都匀 于都 茂名 日照 日喀 石家 张家 从化 从江 随州 自贡 "
        "个旧 名山 前海 数据 大使 少年 青年 老年"
    )
)
"""Places and things whose names hold such a character."""
_GENERIC = frozenset(
    words(
        "公司 集团 银行 大学 学院 医院 公立医院 私立医院 中学 小学 协会 学会 政府 法院 组织 联盟 党 委员会 "
        "研究院 研究所 实验室 基金会 "
        "俱乐部 科技 能源 电子 汽车 资本 投资 保险 软件 航空 物流 商会 地产 工会 证券 海关 国会 议会 智库 传媒 控股 "
        "半导体 钢铁 有限公司 子公司 母公司 分公司 总公司 上市公司 股份公司 航空公司 科技公司 互联网公司 大型集团 "
        "跨国公司 高科技 新能源 新能源汽车 电动汽车 人工智能 中央银行 商业银行 地方政府 各级政府 中央政府 联邦政府 "
        "市政府 县政府 省政府 区政府 派出所 检察院 公安局 消防局 警察局 实业 药业 学校 组委会 理事会 联合会 事务所 "
        "工作室 出版社 电视台 交易所 合作社 信息科技 生物科技 金融科技 可再生能源 清洁能源 央行 军方 在野党 执政党 "
        "反对党 纯电动汽车 智能汽车 外资 风险投资 对外投资 私人投资 固定资产投资 燃油汽车 二手汽车 消费电子 微电子 "
        "社会保险 医疗保险 养老保险 海外投资 房地产 重工 大使馆 总领事馆 管委会 气象台 办事处"
    )
)


@dataclass(frozen=True, slots=True)
class Body:
    """Where a body stands, what kind it is, and the name that its short forms share."""

    start: int
    end: int
    type: ActorType
    name: str


def bodies(text: str) -> list[Body]:
    """Every body named, in order, none inside another; `text` is in simplified characters."""
    found = in_order(
        [
            *_titled(text),
            *(Body(*name) for name in (*listed_names(text), *told_outlets(text))),
            *_by_ending(text),
            *_latin(text),
            *_introduced(text),
        ]
    )
    return [body for body in _with_units(text, found) if body.type != "government" or not is_of_any(text, body.start)]


def _introduced(text: str) -> list[Body]:
    """Companies that an article puts in marks behind their kind, wherever it names them: 芯片公司「…」."""
    found = {(match.lastgroup, match[match.lastgroup or 0]) for match in _IN_MARKS.finditer(text)}
    if _SHARES.search(text):
        found.update(("traded", match["traded"]) for match in _TRADED.finditer(text))
    names = {
        name
        for how, name in found
        if how not in _BY_USE or (not _NO_FIRM.search(name) and (how != "maker" or text.count(name) > 1))
    } - _NO_COMPANY
    names.update(employers(text))
    if not names:
        return []
    places = (
        match for match in re.finditer(either(sorted(names)[:MOST_NAMES]), text) if not cut_latin(text, *match.span())
    )
    return [Body(match.start(), match.end(), "company", match[0]) for match in places]


def _with_units(text: str, found: list[Body]) -> list[Body]:
    """The bodies, with one that its own unit follows at once as one name: 某大学某研究中心, 某院某委员会."""
    kept: list[Body] = []
    for body in found:
        whole = kept[-1] if kept and kept[-1].end == body.start else None
        large = whole and whole.type in ("government", "organisation") and body.end - whole.start <= _LONGEST
        of_country = whole and (whole.type, body.type) == ("country", "government") and body.name[-1] in "部行"
        if whole and of_country and whole.end - whole.start == len(whole.name):
            kept[-1] = Body(whole.start, body.end, body.type, text[whole.start : body.end])
        elif whole and large and _UNIT.search(body.name):
            kept[-1] = Body(whole.start, body.end, whole.type, text[whole.start : body.end])
        else:
            if whole and body.name.isascii() and _describes(whole, body):
                kept.pop()  # 美国芯片设计公司Farshore
            kept.append(body)
    return kept


def in_order(found: list[Body]) -> list[Body]:
    """The bodies in order, of those that overlap the first and longest."""
    found.sort(key=lambda body: (body.start, -body.end))
    kept: list[Body] = []
    for body in found:
        if not kept or body.start >= kept[-1].end:
            kept.append(body)
    return kept


def _titled(text: str) -> list[Body]:
    """Outlets in title marks; a book or a law in the same marks is none."""
    return [
        Body(match.start(1), match.end(1), "outlet", match[1])
        for match in _TITLED.finditer(text)
        if match[1] in OUTLETS
        or {text[match.end() : match.end() + 2], text[match.start() - 2 : match.start()]} & _PAPERS
        or (
            not _PUT_OUT.search(text, max(0, match.start() - 8), match.start())
            and (OUTLET_ENDING.search(match[1]) or _OUTLET_USE.match(text, match.end()))
        )
    ]


@lru_cache(maxsize=2)
def endings(text: str) -> tuple[re.Match[str], ...]:
    """Every ending of a body's name; the people and the bodies of an article both ask for them."""
    return tuple(BODY_ENDING.finditer(text))


def _by_ending(text: str) -> list[Body]:
    found: list[Body] = []
    for match in endings(text):
        start = match.start()
        if found and found[-1].end == start and found[-1].type == "company" and _DESK.match(text, match.end()):
            continue
        longer = found.pop() if found and found[-1].end == start and start - found[-1].start < 16 else None
        floor = max(start - 16, found[-1].end if found else 0)
        body = _ending_at(text, longer.start if longer else start, floor, match) or longer
        if body and found and _describes(found[-1], body):
            found.pop()
        if body:
            found.append(body)
    return found


def _describes(body: Body, following: Body) -> bool:
    """Whether the words before a company's name only say what kind of company it is: 芯片设计公司远岫科技."""
    whole = body.end == following.start and following.type == body.type == "company"
    return whole and body.name.endswith(("公司", "企业集团")) and "有限" not in body.name


def _ending_at(text: str, start: int, floor: int, match: re.Match[str]) -> Body | None:
    """The body that an ending makes with the words before it, from between `floor` and `start`."""
    ending, end, kind = match.start(), match.end(), match.lastgroup or ""
    while start > floor and (_holds(text[start - 1]) or _exception(text, start)) and not _joint(text, start, match):
        start -= 1
    start = _without_lead(text, start, ending)
    if kind == "company":
        stems = (ending - size for size in range(6, 1, -1))
        start = next((at for at in stems if text[at:ending] in _COMPANIES or text[at:end] in _COMPANIES), start)
    if match[0] == "国会" and text[start:ending] not in COUNTRIES:
        return None
    if text[start] == "国" and text[start - 1 : start] in tuple("各两多三该我"):
        return None
    described = last_match(_DESCRIBED, text, start, ending)
    if described and end - described.end() > 3:
        start = begins_behind(text, described.end(), ending)
    name = text[start:end]
    by_place = (
        is_listed(text[start:ending])
        if match[0] == "智库"
        else kind == "company" and not match[0].startswith("银行") and text[start:ending] in COUNTRIES
    )
    if by_place:  # 中国公司, 华盛顿智库
        return None
    short = ending - start < (2 if kind == "company" else 1)
    if short or name in _GENERIC or names_nobody(text, start, ending, end, kind):
        return None
    if text[end : end + 1] in tuple("员家性化者学业生历"):
        return None
    return Body(start, end, "outlet" if _BROADCASTER.search(name) else cast(ActorType, kind), name)


def _exception(text: str, start: int) -> bool:
    """Whether the character before `start` belongs to a word that a name may hold though it seldom does itself."""
    return (
        text[start - 2 : start] == "国家"
        or (COUNTRY.match(text, start - 1) is not None and not text[start - 2 : start - 1].isdigit())
        or text[start - 4 : start] == "见义勇为"
        or text[start - 1 : start + 1] == "被告"
        or _ABROAD.match(text, start - 1) is not None
        or text[start - 2 : start] in _HOLD_A_STOP
        or text[start - 1 : start + 1] in _HOLD_A_STOP
        or text[start - 1 : start + 1] in ("有限", "有色", "有机", "自然", "自治", "自动")
        or (text[start - 1] == "与" and text[start - 3 : start - 1] in FIELDS and text[start : start + 2] in FIELDS)
    )


_ABROAD = re.compile("对外(?:经济|经贸|贸易|友好|友协|关系|联络|文化|交流|合作|传播)")
"""What a body's name begins with though 对 is a preposition elsewhere."""


def _joint(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether 和 before `start` stands between two bodies instead of within one's name."""
    fields = text[start - 3 : start - 1] in FIELDS and text[start : start + 2] in FIELDS
    return text[start - 1] == "和" and not fields and text[start - 2 : start] not in ("大和", "共和", "协和")


def _without_lead(text: str, start: int, ending: int) -> int:
    """Where the name begins behind brackets, titles and verbs that run into it."""
    closed = text.rfind("）", start, ending)
    if closed >= 0 and text.find("（", start, closed) in (-1, start):
        start = closed + 1
    for title in TITLE.finditer(text, start, ending):
        of_members = (title.end() == ending or text.startswith("权益", title.end())) and title[0][-1] in "师家生友士者"
        start = start if text[title.end()] in "处会室部局院科" or of_members else title.end()
    start = begins_behind(text, start, ending)
    while text[start] in "（）&" and start < ending:
        start += 1
    return start


_IN_MARKS = re.compile(
    guarded(
        "(?:(?<=[一-鿿])(?<![的该本我])公司|企业|厂商|[开承供运营制代发零][发办包建应营造理行售]商|网站|平台|初创|车企|药企|机构|巨头|智库)"
        "(?:[“「](?P<name>[^「」“”，。、！？；：\\s的了不是]{2,8})[」”](?![，。；])|"
        "(?P<latin>[A-Z][A-Za-z0-9&.-]{2,24})(?![A-Za-z0-9.-]))"
        "|(?:公司|[制造生产供应开发运营]{2}商|巨头|厂商)(?P<han>[一-鿿]{2,5})"
        "(?=的[一-鿿]{0,6}(?:分析师|主管|总监|经理|工程师|发言人|高管|总裁|员工))"
        "|证券简称：(?P<listed>[一-鿿A-Za-z]{2,8})"
        "|(?:[制造生产供应开发运营]{2}商|巨头|厂商|龙头)(?P<maker>[一-鿿]{2,6}?)"
        "(?=正(?!大|泰)|拟|计划|宣布|表示|[（(]|已|将)"
    )
)
"""How an article introduces a company: its kind and its name in marks, in Latin letters, or with a post behind it."""
_TRADED = re.compile(
    "(?:(?<=[，。；：、\n])|\\A)(?P<traded>[一-鿿]{2,8}?)"
    "(?:(?:[则也还]|近日|日前|昨日)?(?=在[^，。]{0,6}互动平台|证券部|董秘办)|(?=股价)|"
    "(?=[（(](?:[A-Z]{2,6}[:：. ]?)?[0-9]{4,6}(?:[.．][A-Z]{1,2})?[，）)])|"
    "(?=[0-9]{1,2}(?:月[0-9]{1,2})?日(?:晚间?|盘[前后])?(?:公布|发布|披露)[^，。]{0,14}(?:业绩|财报|[季年]报)))"
)
"""A company that its shares show to be one."""
_SHARES = re.compile("股价|业绩|财报|[季年]报|互动平台|证券部|董秘办|[（(][A-Z]{0,6}[:：. ]?[0-9]{4,6}[.．，）)]")
"""What such a company has close behind it: most articles hold none."""
_BY_USE = frozenset(("maker", "traded"))
_NO_FIRM = re.compile(
    f"[{''.join(sorted(_STOPS))}股它他她本受令使带]|公司|企业|巨头|板块|厂商|导致|推动|影响|行业|龙头|{either(COUNTRIES)}"
)
"""What a company's name does not hold, where only what is said of it shows that it is one."""
_NO_COMPANY = frozenset(words("IG FB CEO CFO COO CTO AI GPU CPU PM IT BG BU HR PR IR App APP"))
"""What Latin letters stand for beside a company or a post."""
_LONGEST = 40  # characters of a body's name with its unit's
_UNIT = re.compile(
    "(?:委员会|研究中心|中心|研究院|研究所|实验室|学院|医院|[支大总中]队|分局|安全局|管理局|办事处|办公室)\\Z"
)
"""The endings of what is mostly part of a larger body."""
_DESK = re.compile("(?:行业|首席|资深|高级)?(?:分析师|研究员|团队)")  # 某证券半导体分析师
_COMPANIES = frozenset(COMPANIES)
_BROADCASTER = re.compile(r"(?:电视台|通讯社|广播公司|广播电台)\Z")
_DESCRIBED = re.compile(
    "[野执反政][政对]?党|券商|投行|大行|企业(?:集团)?|智库|(?:运营|出品|承建|承包|开发|平台)方|承建商|承包商|代理商|厂商|巨头|龙头|机构|运营商|制造商|开发商|"
    "供应商|生产商|零售商|经销商|发行商|业者|(?:代工|封测|面板|电池|设备|零组件|组装|光学|散热|载板|记忆体)厂|[一-鿿]{2}股(?!份|东|权|票|市|价)|车企|药企|房企|品牌|公司|首富|大厂|新贵|独角兽"
)


def _holds(character: str) -> bool:
    return (character.isalnum() or character in "·（）&") and character not in _STOPS


def _latin(text: str) -> list[Body]:
    return [
        Body(*match.span(1), "outlet" if text[match.start(1) - 2 : match.start(1)] in _PAPERS else "company", match[1])
        for match in _LATIN_BODY.finditer(text)
        if match[1] not in _NO_COMPANY and " " not in match[1]
    ]
