"""How much, in Chinese: the figures of an article, and what their sentences say of them."""

from bisect import bisect_left
from dataclasses import replace
from functools import partial
from operator import attrgetter

from corpus.actors.mastheads import is_outlet
from corpus.chinese.amounts import find_amounts
from corpus.chinese.dates import chinese_expressions
from corpus.chinese.known_bodies import OUTLETS
from corpus.chinese.script import simplified
from corpus.figures.context import Meaning, Surroundings, describe
from corpus.figures.sentence import AMOUNT, FigureSentence
from corpus.lazy import lazy
from corpus.model import Figure, Status

_BASE = lazy(
    r"占(?![比据])(?:到?了?)(?P<share>[^，。；：“”\n]{1,14}?)的?(?:比例|比重|份额|比率|总量)?(?:的|为|达到?|是|将|升至|降至|增至|提高到|上升到|下降到)?\Z"
    r"|(?:是|为|达|相当于|占(?!比))(?P<of>[^，。；：“”\n是为]{1,12})的\Z"
    r"|完成了?(?P<plan>[^，。；：“”\n]{0,8}(?:计划|目标|任务|预算))数?的?\Z"
)
_QUANTITY = lazy(
    r"(?<![A-Za-z](?=[A-Za-z]))(?<!其(?=中))[^\W\d_的了是在和与将为达至从对把被占年月其由有约逾超按每]{0,12}(?:营收|收入|利润|毛利率|产值|规模|出货量|销量|销售额|产量|价格|目标价|成本|份额|占比"
    r"|投资|投入|融资|市值|订单|关税|税率|增速|增幅|跌幅|涨幅|人口|出口|进口|总额|国产化率|失业率|产能|支持率|得票率|赤字|债务"
    r"|预算|罚款|补贴|贷款|净利|募资|性能|比例|外资|资金|缺口|流失率|入住率|使用率|降雨量|损失|金额|人次|估值|股价|票房|奖金|工资"
    r"|薪资|利率|汇率|物价|房价|油价|投资额|交易额|成交额|资产|存款(?!准备)|[债年]息|息率|孳息|捐款|赔偿|准备金率|不良率|负债率|生产总值|装机|用电量|发电量|均价|租金|学费|保费|罚金|库存|吞吐量|客流"
    r"|录取率|出生率|死亡率|成功率|覆盖率|收益率|回报率|[顺逆]差|指数|[年时月]薪|GDP|CPI|PPI)(?!计算|发行|购[买得]|出售|[战员人者商局部国])"
)
_BARE = frozenset(("投资", "投入", "出口", "进口", "资金", "外资", "资产", "订单"))
_ABROAD = "美华中日韩欧德英法俄"
_FOLLOWS_ON = lazy(
    r"\s*(?:(?:并且|并|且|而|但|预计|其中|累计|合计|总计|分别|同时)*(?:同比|环比|按年|按季|按月|较|比|增|降|下降|下跌|上升|上涨|增长|增加|减少|占|达|约|逾|超"
    r"|为|近|年增|年减|月增|季增|创|升|跌|高达|低至|即|相当于))"
)
_TOLL = lazy(r"(?:死亡|受伤|遇难|失踪|被捕|感染|身亡|丧生|获救|伤亡|轻伤|重伤)")
_STATUS = lazy(
    r"(?P<planned>计划|拟|目标|承诺|打算|力争|将(?:投资|投入|采购|购买|建|拨款|拨出|斥资|动用|裁|发行|回购|派发|削减|招聘))|(?P<forecast>预计|预期|有望|预测|可能|或将|将(?![^，。；于在会明下可]{2,20}(?:[上下]调|调[高低升降至]))|料)"
    r"|(?P<claimed>据称|声称|自称|宣称)"
)
_COMPARED_WITH = lazy(r"(?:[高低好大强弱少多]于|超[出过]?|不[及如]|符合)[^，。；]{0,4}(?:预期|预计|预测|目标)\Z")
"""An expectation that the clause before holds its own figure against."""
_FULFILLED = lazy(r"(?:完成|达成|超额)[^，。；]{0,6}\Z")
"""Before a plan that has been carried out."""
_LED = lazy(
    r"[^，。；]{0,5}(?:实现|决议|维持|宣布|公布|完成|录得|预计|计划|公司|该厂|释放|[上下]调|提高|降低|增加|减少|获得|批准|取得|签署|追加|收取|支付|缴纳|要求|规定|季度|半年|全年|同期|目前|此前)(?=[^，。；]{2})"
)
"""What stands before a quantity's name and is none of it."""
_STATUSES: dict[str, Status] = {"planned": "planned", "forecast": "forecast", "claimed": "claimed"}
_RATE = lazy(r"每(?:个?季度?|个?月|年|日|天|周|小时)")
_CLAUSE = "，；。！？\n"
_COMPARED = lazy(r"(?:较|比|与|和|同)(?:上一?)?\Z")
_BECOMES = lazy(r"[至到为]")
_SPOKEN = lazy(
    r"[^，。；]{0,24}?(?:表示|称|说|指出|报道|报导|宣布|透露|公布|强调|电|讯|消息|会上|采访|受访|发布|介绍|认为)"
)
_REPORTED = lazy(r"据[^，。；]{0,20}\Z")
_GOVERNED = lazy(r"(?:[向对据给从《（【]|告诉|接受|援引)\Z")
"""Before a name that is told or cited and does nothing itself."""
_LABELS = lazy(r"》?[^，。；：\n]{0,8}?(?:报道|报导|援引|引述|消息|披露|获悉|讯|称)|《")
"""Behind an outlet that only passes the figure on, or the country before an outlet's name."""
_WROTE = lazy(r"(?:记者|通讯员|实习生|作者|编辑|摄影)[ ：:]?\Z")
_ENDS_BYLINE = frozenset("）)、】]，, ：")
_NOTIFIED = lazy(r"(?:通知|告知|知会|告诉)了?[^，。；：\n]{0,8}\Z")
_THEN = lazy(r"(?:[和与及、][^，。；：\n]{1,10})?[，：]")
"""Behind the name of whom somebody notifies of what he does himself: 甲通知供应商乙，将采购量…."""
_OPENINGS = frozenset(("", "在", "自", "截至", "截止", "早在", "而", "而在", "但", "不过", "于", "到", "当地时间"))
_OPENING = 16
"""Characters from the start of a sentence within which a date opens it."""


def find_chinese_figures(text: str, taken: list[tuple[int, int]], around: Surroundings) -> tuple[Figure, ...]:
    """The figures of a Chinese text in order, outside what is `taken`."""
    folded = simplified(text)
    acting = [one for one in around.mentions if not (_is_told(folded, one[0], one[1]) or _only_tells(folded, *one))]
    around = around._replace(mentions=acting)
    dates = [(when.start, when.end) for when in chinese_expressions(text)]
    found = describe(tuple(find_amounts(text, sorted(taken + dates))), around, partial(meaning, folded))
    return tuple(replace(one, actor=None) if _of_who_spoke_before(one, around) else one for one in found)


def _is_told(folded: str, start: int, end: int) -> bool:
    """Whether the name at `start` to `end` is told, cited or notified, and does nothing itself."""
    if _GOVERNED.search(folded, max(0, start - 2), start):
        return True
    return bool(_THEN.match(folded, end) and _NOTIFIED.search(folded, max(0, start - 12), start))


def _only_tells(folded: str, start: int, end: int, name: str) -> bool:
    """Whether a name is that of the writer, of the outlet that passes a figure on, or of the outlet's country."""
    if _WROTE.search(folded, max(0, start - 5), start):
        return folded[end : end + 1] in _ENDS_BYLINE
    labels = _LABELS.match(folded, end)
    return labels is not None and (labels[0] == "《" or is_outlet(name) or name in OUTLETS)


def _of_who_spoke_before(figure: Figure, around: Surroundings) -> bool:
    """Whether a figure that somebody gives went to whose words stand before: 甲说有3000只，但乙说只有200只."""
    quote = around.quote_around(figure.start, figure.end) if figure.actor else None
    if quote is None or figure.actor == quote.speaker or (figure.actor or "") in quote.text:
        return False
    last = bisect_left(around.quotes, quote.start, key=attrgetter("start"))
    before = around.quotes[max(0, last - 2) : last]
    return any(one.speaker == figure.actor and "。" not in around.text[one.end : quote.start] for one in before)


def meaning(folded: str, sentence: FigureSentence) -> Meaning:
    """What a Chinese sentence says of an amount in it; `folded` is the text in simplified characters."""
    amount, start, end = sentence.amount, sentence.start, sentence.end
    begin = max(start, amount.start - 120)
    clause = _clause(folded, begin, amount.start)
    before = amount.start - folded[amount.start - 1 : amount.start].isspace()
    base = _BASE.search(folded, clause, before) if amount.share or amount.kind in {"percent", "ratio"} else None
    reach = clause
    if clause > begin and _FOLLOWS_ON.match(folded, clause, amount.end):
        reach = _clause(folded, begin, clause - 1)
    found: Status = "actual"
    for cue in _STATUS.finditer(folded, reach, amount.start):
        if _FULFILLED.search(folded, max(reach, cue.start() - 8), cue.start()):
            continue
        if cue.end() >= clause or not _COMPARED_WITH.search(folded, max(0, cue.start() - 8), cue.end()):
            found = _STATUSES[cue.lastgroup or "claimed"]
    subject: tuple[int, int] | None = None
    for quantity in _QUANTITY.finditer(folded, reach, base.start() if base else amount.start):
        led = _LED.match(folded, *quantity.span())
        subject = (led.end() if led else quantity.start(), quantity.end())
        if folded[subject[0]] in _ABROAD and folded[subject[0] + 1 : subject[1]] in _BARE:
            subject = subject[0] + 1, subject[1]
        elif folded[subject[0]] in _ABROAD and folded.startswith("在", subject[0] - 1):
            subject = subject[0] - 1, subject[1]
    if subject and folded[subject[0]].isascii():
        begins = subject[0]
        while begins > reach and folded[begins - 1].isdigit():
            begins -= 1
        subject = begins, subject[1]
    if amount.kind == "count" and (toll := _TOLL.match(folded, amount.end)):
        subject = toll.span()
    behind = min(end, amount.end + 10)
    stop = next((at for at in range(amount.end, behind) if folded[at] in _CLAUSE), behind)
    rate = _RATE.search(folded, max(clause, amount.start - 10), stop)
    return Meaning(
        sentence.text[slice(*base.span(base.lastgroup or "of"))] if base else None,
        found,
        sentence.text[slice(*subject)] if subject else None,
        rate[0] if rate else _period(folded, sentence, clause),
    )


def _clause(folded: str, begin: int, at: int) -> int:
    """Where the clause begins that an offset stands in."""
    return max(begin, *(folded.rfind(stop, begin, at) + 1 for stop in _CLAUSE))


def _period(folded: str, sentence: FigureSentence, clause: int) -> str | None:
    """The date of the figure's own clause, else the one that opens its sentence.

    None where the date says when words were spoken, or what the figure is compared with.
    """
    amount = sentence.amount
    before = [
        date
        for date in sentence.dates
        if date.end <= amount.start and not _COMPARED.search(folded, max(0, date.start - 4), date.start)
    ]
    if not before:
        return None
    date = before[-1]
    between = sentence.masked[date.end - sentence.start : amount.start - sentence.start]
    if AMOUNT in between and _BECOMES.search(between):
        return None
    if date.start >= clause:
        return date.iso
    if _SPOKEN.match(folded, date.end, amount.start) or _REPORTED.search(folded, sentence.start, date.start):
        return None
    opened = folded[_clause(folded, sentence.start, date.start) : date.start].strip()
    return date.iso if opened in _OPENINGS and date.start - sentence.start < _OPENING else None
