"""How much, in Chinese: the figures of an article, and what their sentences say of them."""

from corpus.chinese.amounts import find_amounts
from corpus.chinese.dates import chinese_expressions
from corpus.figure_context import Meaning, Surroundings, describe
from corpus.figure_sentence import FigureSentence
from corpus.lazy import lazy
from corpus.model import Figure, Status

_BASE = lazy(
    r"占(?:到?了?)(?P<share>[^，。；：“”\n]{1,14}?)的?(?:比例|比重|份额|比率|总量)?(?:的|为|达到?|是|将)?\Z"
    r"|(?:是|为|达|相当于|占)(?P<of>[^，。；：“”\n是为]{1,12})的\Z"
)
_QUANTITY = lazy(
    r"[^\W\d_的了是在和与将为达至从对把被占年月人]{0,6}(?:营收|收入|利润|毛利率|产值|规模|出货量|销量|销售额|产量|价格|成本|份额|占比"
    r"|投资|投入|融资|市值|订单|关税|税率|增速|增幅|跌幅|涨幅|人口|出口|进口|总额|国产化率|失业率|产能|支持率|得票率|赤字|债务"
    r"|预算|罚款|补贴|贷款|净利|募资|性能|死亡|受伤|比例)"
)
_STATUS = lazy(
    r"(?P<planned>计划|拟|目标|承诺|打算|力争|将(?:投资|投入|采购|购买|建))|(?P<forecast>预计|预期|有望|预测|可能|或将|将|料)"
    r"|(?P<claimed>据称|声称|自称|宣称)"
)
_STATUSES: dict[str, Status] = {"planned": "planned", "forecast": "forecast", "claimed": "claimed"}
_RATE = lazy(r"每(?:个?季度?|个?月|年|日|天|周|小时)")
_CLAUSE = "，；。！？\n"


def find_chinese_figures(text: str, taken: list[tuple[int, int]], around: Surroundings) -> tuple[Figure, ...]:
    """The figures of a Chinese text in order, outside what is `taken`."""
    dates = [(when.start, when.end) for when in chinese_expressions(text)]
    return describe(tuple(find_amounts(text, sorted(taken + dates))), around, meaning)


def meaning(sentence: FigureSentence) -> Meaning:
    """What a Chinese sentence says of an amount in it."""
    text, amount, start, end = sentence.text, sentence.amount, sentence.start, sentence.end
    begin = max(start, amount.start - 120)
    clause = max(begin, *(text.rfind(stop, begin, amount.start) + 1 for stop in _CLAUSE))
    base = _BASE.search(text, clause, amount.start) if amount.share or amount.kind in {"percent", "ratio"} else None
    found: Status = "actual"
    for cue in _STATUS.finditer(text, clause, amount.start):
        found = _STATUSES[cue.lastgroup or "claimed"]
    subject: str | None = None
    for quantity in _QUANTITY.finditer(text, begin, base.start() if base else amount.start):
        subject = quantity[0]
    rate = _RATE.search(text, max(clause, amount.start - 10), min(end, amount.end + 10))
    return Meaning(
        (base["share"] or base["of"]) if base else None, found, subject, rate[0] if rate else _period(sentence, clause)
    )


def _period(sentence: FigureSentence, clause: int) -> str | None:
    """The date of the figure's own clause before it, else the one that opens its sentence, else one right behind it."""
    before = [date for date in sentence.dates if date.end <= sentence.amount.start]
    if before and (
        before[-1].start >= clause or not sentence.text[sentence.start : before[-1].start].strip("\u3000 “「")
    ):
        return before[-1].iso
    return None
