"""To whom a Chinese reporting word says it: 告诉记者, 提醒市民, 询问林某."""

import re

from corpus.chinese.lexicon import SURNAMES, words

_WHOM = re.compile(
    "(?P<whom>[^，,：:。；;！？\ue001\\n]{1,24})(?=[，,：:\ue001])|"
    "(?P<press>[^，,：:。；;！？\ue001\\n]{1,20}(?:记者|媒体)(?=。))"
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
