"""Through whom words reached the article: 据…报道, 援引…的话, 接受…采访, 告诉…记者."""

import re
from dataclasses import dataclass
from itertools import pairwise

from corpus.chinese.cast import Cast
from corpus.chinese.lexicon import NOMINAL, SHORT_TITLE
from corpus.chinese.nameless import plain_name
from corpus.chinese.script import simplified
from corpus.model import Actor

_SAID = (
    "说法|报道|报导|写道|消息|(?<!愿)(?<!便)透露|披露|介绍|(?<![下简著])称|说|指出|指|强调|认为|通报|表示|统计|预测|预报|测算|监测|估计|分析|公布|转述|爆料|"
    "获悉|数据显示|(?:公布|发布|发表|出具)?的?(?:最新|一[项份])?(?:统计(?:数据|公报|年鉴)|数据|资料|民调|民意调查|调查|报告|研究)(?:结果)?(?=[，,])|的观点|的看法|的分析|的消息|的报"
    "道|的说法|的[说讲谈]?话|转载|转发|刊文"
)
_ACCORDING = re.compile(
    f"(?:而|但|不过|另外|此外|另|又)?(?:根据|据|"
    f"综合)(?!不完全|初步|粗略|估算)(?P<source>[^，,。；：:\\n]{{2,60}}?)(?P<said>(?:{_SAID}){{1,3}}|(?<=[报刊网社]》)(?=[，,]))"
    "(?:[，,：:]|(?=\\ue001)|(?<=[称说指])(?![法挥导控])|(?<=报道)|(?<=透露))"
)
_QUOTING = re.compile(
    "(?P<outlet>[^，,。；：:\\n\\ue000\\ue001]{1,40}?)(?P<cue>援引|引述|转引|"
    "转述|引用)(?P<source>[^，,。；：:\\n\\ue001]{1,50}?)"
    f"(?P<said>(?:的)?(?:{_SAID}){{1,3}}|(?=\\ue001))(?:[，,：:]|(?=\\ue001)|(?<=[称说指])(?![法挥导控])|"
    f"(?<=报道)|(?<=透露))"
)
_LEARNT = re.compile(
    "(?P<outlet>[^，,。；：:\\n\ue000\ue001]{0,20}?)从(?P<source>[^，,。；：:\\n\ue001]{2,40}?)(?:处|方面|那里)?"
    "(?P<said>获悉|了解到|获知|得知)(?:[，,：:]|(?=\\ue001))"
)
"""Whom an outlet learnt it from: 记者从三名知情人士处获悉."""
_PRESS = re.compile("(?:记者|本[报刊网台])[^，。；：]{0,12}\\Z")
_PAPER = re.compile("(?:数据|资料|民调|调查|报告|研究)(?:结果)?\\Z")
_PUT_OUT = re.compile("(?:公布|发布|发表|提供)(?:的|\\Z)")
_VIEW = re.compile("在(?!笔者|小编|我|本人)(?P<source>[^，。；：\\n]{1,24}?)(?P<said>看来|眼里|眼中)[，,]")
_OWN_PAPER = re.compile(
    "(?:年报|财报|季报|公告|声明|报告|数据|文件|规定|条款|法律|纪要|案例|判例|解释|例子|民调|民意调查|调查|统计|研究|资料|名言|古语|谚语|俗语|诗句)\\Z"
    "|(?:法|条例|规定|办法|公约)》?(?:第[^，。；》]{1,10}[条款项])?\\Z"
)
"""What somebody who is no outlet quotes without another voice: 某集团援引半年报表示."""
_MARKS = re.compile(
    "获[悉知]|[解得][到知][，：]|据|援引|引述|转引|引用|转述|看来|眼里|眼中|报[道导]|披露|爆料|综合|[称说指][，：]|表示，"
)
_SETTING = re.compile("[^，]{0,8}(?:此前|早前|随后|[0-9]日|[今昨]天|当天|[年月]|周[一二三四五六日])[^，]{0,6}，")
"""A clause before a report that only says when it was made."""
_STUDY = re.compile(
    "(?P<source>(?:一[项份]|最新|该|这[项份])?[^，。；：\ue000\ue001\\n]{0,20}?(?:研究|调查|报告|民调|调研|"
    "论文)(?:结果)?)"
    "(?P<said>显示|表明|发现|指出|称)[，：]?"
)
"""A study as the source within a report."""
_ISSUED = re.compile("(?:发[布表]|公布|出具|推出|提交|刊[登发])(?!于|的|[^，。；]{0,12}的)")
"""What whoever is before it does with a study."""
_ADDRESSED = re.compile("[他她]|回应|回复|答复|驳斥|批评|起诉|在(?!报)|据|对|向|告诉|跟|与|接受|受访")
_REPORT = re.compile(
    "(?:(?:该|这篇|上述)?(?:报道|报导|消息|文章)中?|该(?:报|社|台|刊|网站?|媒体))(?:还|又|也|同时|并|特别)*"
)
"""What takes up the outlet named before it."""
_QUOTES = re.compile("援引|引述|转引自?|引用|转述|》?记者从")
_DATELINE = re.compile(
    "(?:\\s|【[^】\\n]{1,30}】|[（(][^）)\\n]{1,40}[）)]|"
    "[^，,。；：\\n“”「」\ue000\ue001]{2,24}[0-9一二三四五六七八九十]{1,3}日[电讯])+"
)
_CITED = re.compile(
    "(?:并|还|其|该报|该社|报道)?(?:援引|引述|转引|引用)(?P<source>[^，,。；：:\\n\ue001]{2,50}?)"
    f"(?P<said>(?:的)?(?:{_SAID}){{1,3}})(?:[，,：:]|(?=\\ue001)|(?<=[称说指])(?![法挥导控]))"
)
_FROM = re.compile(
    "(?:该[报社台网]|记者|[今昨][天日]|[0-9]{1,2}日|近日|日前){0,2}从(?P<source>[^，,。；：:\\n\ue001]{2,40}?)"
    "(?:处|方面|那里|(?:举行的|召开的)?(?:新闻|行新闻)?发布会上?)?(?P<said>获悉|了解到|获知|得知)[，,：:]"
)
"""Whom a relay learnt it from: 据某社消息，今日从教育部获悉，…."""
_REPORTED = re.compile(
    "(?P<source>[^，,。；：:\\n“”]{2,24}?)(?:网站|独家|当时|曾|率先|(?:[0-9]{1,2}月)?[0-9]{1,2}日|"
    "[（(][0-9]{1,2}日[）)]"
    "|[今昨前]天|[今昨]日|(?:上?周|星期)[一二三四五六日]){0,3}"
    "(?P<said>(?:报道|报导|披露|爆料)(?:称|说|指|指出)?|称|说|指出|指|表示|提到|写道)[，,：:]"
)
_CLAUSE = re.compile("[，,；;]")
_TAIL = re.compile(
    "(?:的)?(?:谈话|讲话|发言|话|消息|报道|报导|说法|观点|看法|分析(?!师|人)|爆料|表述|数据|抽样|统计|资料|最新|独家|称|说|网站|(?<!当事)(?<!摄影)(?<![名位姓女])记者|官网|"
    "官方微博|客户端|官微|(?:发布|公布|发表)的?)*\\Z"
)
_BRACKET = re.compile("[（(][^（）()\\n]{1,24}[）)]\\Z")
_OCCASION = re.compile("在[^，。在]{1,10}[中上里时]\\Z")
"""Where somebody quotes another: 大使在演讲中引用…."""
_WHEN = re.compile(
    "(?:[0-9一二三四五六七八九十]{1,4}[年月日]|[去今]年|[本上][月周]|日前|近日|此前|早前|[今昨]天|[今昨]日|[上下]午|[早晚]间|凌晨|周[一二三四五六日]|"
    "当天|当日|最新|独家|的|网站|"
    "(?<!当事)(?<!摄影)(?<![名位姓女])记者|在|上|等媒体|等|当时|曾|刚刚|随后|则|还|也|[》」”])+\\Z"
)
TOLD = re.compile("(?:对|向|跟|告诉|回应|回复|答复)(?P<outlet>[^，。；：]{1,24}?)(?:记者)?\\Z")
"""Whom a report was told, where its verb follows: 向《晚点》透露."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name in a chain: its words and who it is."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Relay:
    """Who passed words on: the chain from the outermost inwards, where it is cued, and where the words begin."""

    start: int
    chain: tuple[Place, ...]
    cue_start: int
    cue_end: int
    content: int


def relay_in(masked: str, text: str, start: int, end: int, cast: Cast) -> Relay | None:
    """The first 据…报道 or 援引…的话 of a sentence that its beginning or a clause of it holds."""
    if not _MARKS.search(masked, start, end):
        return None
    dateline = _DATELINE.match(masked, start, end)
    clauses = [start] + [match.end() for match in _CLAUSE.finditer(masked, start, min(end, start + 200))]
    if dateline:
        start = dateline.end()
        clauses.insert(1, start)
    for clause in clauses:
        match = _ACCORDING.match(masked, clause, end) or _VIEW.match(masked, clause, end)
        if match and not _nobodys(match, masked, cast):
            relay = _relay(match, masked, text, match.start("source"), match.end("source"), cast)
            return _cited(relay, masked, text, end, cast)
        match = _QUOTING.match(masked, clause, end)
        if match and "据" not in match["outlet"][:1] and not _before_more(masked, match.end(), end):
            return _relay(match, masked, text, match.start("outlet"), match.end("source"), cast)
        learnt = _learnt(masked, text, clause, end, cast)
        if learnt:
            return learnt
        opens = clause == start or _SETTING.fullmatch(masked, start, clause)
        if opens and (match := _REPORTED.match(masked, clause, end)) and not _ADDRESSED.search(match["source"]):
            relay = _relay(match, masked, text, match.start("source"), match.end("source"), cast)
            if relay and (_is_outlet(relay.chain[0], cast) or takes_up(masked, relay.chain[0])):
                return _cited(relay, masked, text, end, cast)
    return None


def _nobodys(match: re.Match[str], masked: str, cast: Cast) -> bool:
    """Whether it is a paper of nobody's that words are according to: 根据最新数据, but not 根据教育部的数据."""
    source = match.span("source")
    words = _WHEN.sub("", masked[slice(*source)])
    return bool(_PAPER.search(match["said"])) and not (cast.between(*source) or NOMINAL.search(words))


def _before_more(masked: str, at: int, end: int) -> bool:
    """Whether a clause only tells what came before the report of its sentence: 甲报引述…报道…后，乙社引述…."""
    stop = masked.find("，", at, end)
    return stop > at and masked[stop - 1] in "后时"


def _learnt(masked: str, text: str, start: int, end: int, cast: Cast) -> Relay | None:
    """The relay of 记者从…获悉, where a reporter or an outlet learns something."""
    match = _LEARNT.match(masked, start, end) if masked.find("从", start, start + 24) >= 0 else None
    if match is None:
        return None
    named = cast.between(*match.span("outlet"))
    outlet = [Place(a, b, actor.name) for a, b, actor in named[-1:] if actor.type == "outlet"]
    source = _place(masked, text, match.start("source"), match.end("source"), cast)
    if source is None or not (outlet or _PRESS.search(masked, *match.span("outlet"))):
        return None
    return Relay(match.start(), (*outlet, source), match.start("said"), match.end("said"), match.end())


def takes_up(masked: str, place: Place) -> bool:
    """Whether a member of the chain is 报道 or its like, which stands for the outlet named before."""
    return bool(_REPORT.fullmatch(masked, place.start, place.end))


def _is_outlet(place: Place, cast: Cast) -> bool:
    """Whether a member of the chain is an outlet itself, not somebody who writes for one."""
    return any(
        actor.type == "outlet" and place.end - end <= 1 for _, end, actor in cast.between(place.start, place.end)
    )


def _cited(relay: Relay | None, masked: str, text: str, end: int, cast: Cast) -> Relay | None:
    """The relay with whom it goes on to cite: 据…报道，援引…的话说."""
    match = _CITED.match(masked, relay.content, end) or _FROM.match(masked, relay.content, end) if relay else None
    place = _place(masked, text, match.start("source"), match.end("source"), cast) if match else None
    if relay is None:
        return None
    if match is None or place is None:
        return _studied(relay, masked, text, end, cast) or relay
    return Relay(relay.start, (*relay.chain, place), match.start("said"), match.end("said"), match.end())


def _studied(relay: Relay, masked: str, text: str, end: int, cast: Cast) -> Relay | None:
    """The relay with the study that it passes on: 据…报道，一项研究显示."""
    match = _STUDY.match(masked, relay.content, end)
    if match is None:
        return None
    issued = _ISSUED.search(masked, match.start("source") + 2, match.end("source"))
    place = _place(masked, text, match.start("source"), issued.start() if issued else match.end("source"), cast)
    said = match.span("said")
    return Relay(relay.start, (*relay.chain, place), *said, match.end()) if place else None


def _relay(match: re.Match[str], masked: str, text: str, start: int, end: int, cast: Cast) -> Relay | None:
    chain = []
    told = TOLD.search(masked, start, end)
    if told and told.start() - start > 1 and (outlet := _outlet_of(told, cast)):
        chain, end = [outlet], told.start()
    at = start
    for cut in [*_QUOTES.finditer(masked, start, end), None]:
        stop = cut.start() if cut else end
        place = _place(masked, text, at, stop, cast)
        if place:
            chain.append(place)
        at = cut.end() if cut else end
    if not chain:
        return None
    first, last = chain[0], chain[-1]
    if len(chain) == 2 and _OWN_PAPER.search(masked, last.start, end):
        chain = chain[: 1 + (_is_outlet(first, cast) or takes_up(masked, first))]
    said = match.start("said") if match["said"] else match.end("source")
    return Relay(match.start(), tuple(chain), said, max(said, match.start("said") + len(match["said"])), match.end())


def _outlet_of(told: re.Match[str], cast: Cast) -> Place | None:
    """The outlet that a source told: 据知情人士向《晚点》透露."""
    named = [place for place in cast.between(*told.span("outlet")) if place[2].type == "outlet"]
    return Place(named[0][0], named[0][1], named[0][2].name) if named else None


def _place(masked: str, text: str, start: int, end: int, cast: Cast) -> Place | None:
    """One member of the chain, without the words around its name."""
    if _REPORT.fullmatch(masked, start, end):
        return Place(start, end, text[start:end])
    put_out = _PUT_OUT.search(masked, start + 2, end)
    end = put_out.start() if put_out else end
    for trim in (_OCCASION, _BRACKET, _TAIL, _WHEN, _BRACKET, _TAIL):
        cut = trim.search(masked, start, end)
        end = cut.start() if cut else end
    while end > start and text[end - 1] in "》」”":
        end -= 1
    start = _skip(masked, start, end)
    if masked[start : start + 1] in ("他", "她") and not masked[start + 1 : end].strip("还也又并则都曾们"):
        return Place(start, start + 1, text[start])
    if end - start < 2:
        return None
    named = cast.between(start, end)
    if named and _LISTED.match(masked, named[0][1], end) and _outlet_starts(named[0], start):
        return Place(named[0][0], named[0][1], named[0][2].name)
    if named and _outlet_starts(named[0], start) and _FROM_WHERE.fullmatch(masked, named[0][1], end):
        end = named[0][1]
    whole = [place for place in named if place[0] - start <= 1 and end - place[1] <= 1]
    if whole:
        return Place(whole[0][0], whole[0][1], whole[0][2].name)
    if named and named[-1][2].type == "person" and SHORT_TITLE.fullmatch(masked, named[-1][1], end):
        end = named[-1][1]
    if named and named[-1][1] == end and named[-1][2].type in ("person", "outlet"):
        first = named[0] if _in_a_row(named, masked) else named[-1]
        return Place(first[0], first[1], first[2].name)
    return Place(start, end, plain_name(text[start:end]).strip("《》"))


_FROM_WHERE = re.compile(
    "》(?:双?周刊|杂志|月刊|期刊|网站)|(?![^，]*[发文引述称说刊援独指据])[一-鿿]{2,6}(?<![人员者家士官师长报社台网刊视讯])"
)
"""Where an agency's report was sent from, or what an outlet is: 法新社基辅, 《某镜》周刊."""
_LISTED = re.compile("》?(?:[（(][^（）()]{1,12}[）)])?(?=[、等])[^，。；]{0,40}?等")
"""What follows the first of several outlets: 甲报、乙报等当地媒体."""


def _in_a_row(named: list[tuple[int, int, Actor]], masked: str) -> bool:
    """Whether the names of a source are a list, of which the first stands for all: 甲社、乙台报道."""
    return all(
        masked[one[1] : next_one[0]].strip("《》") in ("、", "和", "与", "及") for one, next_one in pairwise(named)
    )


_WHOLE_NAME = 3
"""Characters beyond which the end of an outlet's name is one that it is known by: 极目新闻."""


def is_own(own: str | None, name: str) -> bool:
    """Whether an outlet is the article's own, by its name or what it is called for short: 财新 for 财新网."""
    one, other = (simplified(each or "").replace(" News ", "").strip("《》") for each in (own, name))
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and (long.startswith(short) or (len(short) > _WHOLE_NAME and long.endswith(short)))


def _outlet_starts(place: tuple[int, int, Actor], start: int) -> bool:
    return place[0] - start <= 1 and place[2].type == "outlet"


_BEFORE = re.compile("(?:[0-9]{1,4}[年月日]|日前|近日|此前|早前|美国媒体|外媒|当地媒体|[\\s《])+")


def _skip(masked: str, start: int, end: int) -> int:
    match = _BEFORE.match(masked, start, end)
    return match.end() if match and match.end() < end else start
