"""Whom somebody gave an interview, and which outlet passes it on: 接受…采访, 向…表示."""

import re

from corpus.chinese.cast import Cast
from corpus.chinese.lexicon import last_match
from corpus.chinese.relays import TOLD, is_own

_INTERVIEW = re.compile(
    "(?:接受|回答|回应|受|做客)(?P<outlet>[^，。；：]{1,30}?)(?:记者|独家|电话|书面|视频|连线|在线|的)*(?:采访|"
    "专访|访问|访谈|提问|查询|节目)"
    "|(?:给|致|发给|提供给|发送给)(?P<paper>[^，。；：]{1,20}?)的?(?:声明|邮件|电邮|电子邮件|信|回复|回应)"
)
_IN_IT = re.compile("在(?:这次|那次|上述|该)?(?:专访|采访|访谈|访问)中")
_PUBLISHED_ONE = re.compile("(?:刊[出登发]|发表|播出|公布|发布)[^。；]{0,12}(?:专访|采访|访谈)[^。；]{0,6}。")
"""The sentence before 在专访中, which says whose interview it is."""
_QUESTION = "提问"
"""What a reporter puts in front of all the others passes nothing on."""
_WITHIN = 300
"""Characters before a report in which the interview that it comes from is looked for."""
THAT_OUTLET = re.compile("该(?:报|刊|台|社|网站?|媒体|杂志|周刊)")
"""What takes up the outlet that passed words on last."""


def interviewer(
    masked: str, start: int, end: int, cast: Cast, own: str | None, outlet: str | None
) -> tuple[str | None, tuple[str, ...]]:
    """Whom the speaker told, and the outlet that passes it on if it is not the article's `own`.

    `outlet` is the one that passed words on last, which 该报 takes up.
    """
    match = last_match(_INTERVIEW, masked, max(start, end - _WITHIN), end) or TOLD.search(
        masked, max(start, end - 32), end
    )
    if not match and (place := _IN_IT.search(masked, start, end)):
        return None, _whose(masked, place.start(), cast, own)
    if not match:
        return None, ()
    told = match.lastgroup or "outlet"
    if THAT_OUTLET.fullmatch(match[told]):
        return (outlet, (outlet,)) if outlet and not is_own(own, outlet) else (None, ())
    named = [place for place in cast.between(match.start(told), match.end()) if place[2].type == "outlet"]
    if not named:
        return None, ()
    name = named[0][2].name
    return name, () if is_own(own, name) or match[0].endswith(_QUESTION) else (name,)


def _whose(masked: str, at: int, cast: Cast, own: str | None) -> tuple[str, ...]:
    """The outlet that the sentence before says published the interview: 《某报》刊出对他的专访。他在专访中说."""
    published = last_match(_PUBLISHED_ONE, masked, max(0, at - 80), at)
    begins = max(masked.rfind(stop, 0, published.start()) for stop in "。\n") if published else at
    named = [actor.name for _, _, actor in cast.between(max(0, begins), at) if actor.type == "outlet"]
    return tuple(name for name in named[:1] if not is_own(own, name))
