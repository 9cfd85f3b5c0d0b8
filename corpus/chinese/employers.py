"""Which companies are known only by the post that somebody holds there: 远岫资管首席经济学家林庆元."""

import re
from collections.abc import Iterator

from corpus.chinese.body_edges import begins_behind, is_a_kind
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.lexicon import SURNAMES, TRANSLITERATION, either, last_match, words

_POST = re.compile(
    "(?:的 ?|(?<=[一-鿿]) )?(?:(?P<expert>分析师|策略师|经济学家)|"
    "(?P<head>(?:联合)?(?:创始人|创办人)|合伙人|CEO|CFO|COO|CTO|首席[执运财技][一-鿿]官|董事长|总经理|总裁)"
    f")(?= ?[{''.join(sorted(SURNAMES | TRANSLITERATION))}]|[兼、]|[A-Z])"
)
_RANK = re.compile(
    "(?:首席|高级|资深|联合|执行|管理|助理|前|原|副|全球|亚太|区|大?中华|中国|美国|北美|亚洲|宏观|固收|固定收益|利率|外汇|信贷|"
    "股票|行政|驻[一-鿿]{2,3}|策略|研究部?|电子|半导体|互联网|医药|消费|汽车|银行业|地产|能源|科技|有色(?:金属)?|大宗商品|行业|创始人|创办人|"
    "董事长|总裁|总经理|CEO|首席执行官|兼|及)+\\Z"
)
"""What stands between a company and the post: whereof, how high."""
_NO_PART = frozenset("的了在与占对向由据是被将从到给让把称说及其该各某这那每为等有至于以并而但也还又都就则使随名位家")
"""No company's name has these; what stands behind the last of them may be one."""
_UNIT = re.compile(
    "(?:企业|公司|机构|智库|厂商|巨头|龙头|运营商|制造商|开发商|供应商|[车药房]企|品牌|新贵|独角兽|公司的|平台)(?=[一-鿿]{2})"
)
"""A kind of company, behind which its name follows: 头部公司远岫动力."""
_TRADES = words("商品 数据 宏观 私募 公募 劳动 发展 环境 行为 诺贝尔 诺奖 首席 资深 高级 技术 军事 业内 多位 卖方 买方")
_NO_COMPANY = re.compile(
    "[业界奖级派籍裔系院所局部厅署党社报网台会省市县州国校学前现]\\Z|行业|市场|产业|领域|问题|事务|政治|货币|独立|知名|著名|得主|公司|企业|集团\\Z|[私公]募|"
    "\\A本|他|她|它|曾|时任|担任|出任|原任|兼任|董事|总监|经理|主任|主席|教授|股(?!份)|表示|认为|指出|"
    f"{either(COUNTRIES)}\\Z|"
    f"{either(_TRADES)}\\Z"
)
"""What no company is called, or only a trade, a rank or a place."""
_LONGEST = 10
"""Characters of a company's name before a post."""


def employers(text: str) -> Iterator[str]:
    """The names of such companies, one as often as somebody is introduced by it; `text` is in simplified characters."""
    for match in _POST.finditer(text):
        end = match.start()
        floor = start = max(0, end - _LONGEST - 8)
        rank = last_match(_RANK, text, floor, end) if end else None
        end = rank.start() if rank else end
        start = end
        while start > floor and text[start - 1].isalnum() and text[start - 1] not in _NO_PART:
            start -= 1
        if start == floor and floor:
            continue
        for unit in _UNIT.finditer(text, start, end):
            start = unit.end()
        start = begins_behind(text, start, end)
        name = text[start:end]
        if 2 <= len(name) <= _LONGEST and _is_one(text, name, match.lastgroup == "expert"):
            yield name


def _is_one(text: str, name: str, expert: bool) -> bool:
    """Whether the words before a post are a company's name; one of two characters the article has to repeat."""
    if not "一" <= name[-1] <= "鿿" or _NO_COMPANY.search(name) or is_a_kind(name):
        return False
    return len(name) > 2 or (not expert and text.count(name) > 2)
