"""To whom a Chinese reporting word says it: 告诉记者, 提醒市民, 询问林某."""

import re
from collections.abc import Iterator

from corpus.chinese.lexicon import SURNAMES, words
from corpus.model import ActorType

_OUTLET = (
    "(?:社(?<![作行版销用会公剧诗报旅茶书画琴学团利区]社)|报(?<![情电汇举海警预年季财通呈]报)|"
    "网(?<![官联电上内渔球铁]网)|电视台|电台|[周月]刊)"
)
"""How an outlet's name ends; not a co-operative's, a travel agency's, a report's."""
_TOLD_OUTLET = re.compile(
    "(?:(?P<told>告诉)|[对向])"
    f"(?P<name>(?:(?![的了着过我他她你该本某各这那其有并和与])[一-鿿]){{2,8}}?{_OUTLET})(?:的?记者)?"
    "(?(told)(?=[，：。])|(?=表示|说|透露|证实|指出|坦言|称|强调))"
)
_WHOM = re.compile(
    "(?P<whom>[^，,：:。；;！？\ue001\\n]{1,24})(?=[，,：:\ue001])|"
    f"(?P<press>[^，,：:。；;！？\ue001\\n]{{1,20}}(?:记者|媒体|》|{_OUTLET})(?=。))"
)
_WHOM_BARE = re.compile("(?:本报|本台|本网|本刊)?(?:记者|媒体|大家|公众|外界|他|她|我们|我|客户|员工)")
_URGES = frozenset(words("提醒 告诫 奉劝 警告 敦促 叮嘱 嘱咐 劝 鼓励"))
_ASKS = frozenset(words("询问 追问 质问 逼问 反问"))
_ASKED_WHOM = re.compile(
    f"(?!时[说称表指强])(?:[{''.join(sorted(SURNAMES))}][一-鿿]{{1,3}}|政府|当局|[官署局部][员方长]|对方|记者|[他她])(?=[，：])"
)
"""Whom a question is put to: 蒋某询问林某，…."""
_URGED = re.compile(
    "[^，：。；、]{0,8}(?:市民|居民|公众|消费者|公民|国民|大家|民众|们|者|游客|旅客|家长|考生|网民|网友|人士|当局|政客|司机|股民|企业|"
    "各方|双方|他|她|他们|对方)(?=[，：])"
)
REPLIES = frozenset(words("回应 回复 回覆 答复"))
"""Reporting words that answer somebody."""
_THE_PRESS = re.compile("[^，：。；、]{0,12}(?:记者|媒体|本[报刊网台])(?=[，：])")
"""Whom a reply is given to: 客服回应海潮记者，…."""
_ADDRESSED = dict.fromkeys(REPLIES, _THE_PRESS) | dict.fromkeys(_URGES, _URGED) | dict.fromkeys(_ASKS, _ASKED_WHOM)


def addressed(masked: str, base: str, start: int, end: int) -> tuple[int, int] | None:
    """Who stands behind the reporting word `base`, which ends at `start`, and is told or asked."""
    if base == "告诉":
        told = _WHOM.match(masked, start, end) or _WHOM_BARE.match(masked, start, end)
    else:
        pattern = _ADDRESSED.get(base)
        told = pattern.match(masked, start, end) if pattern else None
    return told.span() if told else None


def turns_to_somebody(base: str, whom: tuple[int, int] | None) -> bool:
    """Whether a reporting word puts a question, a reply or a warning to somebody named behind it."""
    return whom is not None and (base in _ASKS or base in REPLIES or base in _URGES)


def told_outlets(text: str) -> Iterator[tuple[int, int, ActorType, str]]:
    """Where somebody tells an outlet something whose name no list has: start, end, type and name of each."""
    for match in _TOLD_OUTLET.finditer(text):
        yield *match.span("name"), "outlet", match["name"]
