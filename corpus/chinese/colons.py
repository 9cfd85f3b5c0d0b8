"""Which lines start with a speaker and a colon: 周启明：… in a headline or an interview, 问：, 记者：."""

import re
from dataclasses import dataclass, replace

from corpus.chinese.cast import Cast, Mention, MentionKind
from corpus.chinese.lexicon import NOMINAL, SHORT_TITLE, TITLE
from corpus.chinese.mentions import subject
from corpus.chinese.sentences import EMBEDDED, OPEN, Line, clause_at
from corpus.chinese.talk import Talk
from corpus.model import Actor

_HEAD = re.compile("[ \u3000【\\[（(]*(?P<head>[^，。：:；！？】\ue000\ue001\\n]{1,30})[】\\]]?[ ]?[：:][ \u3000]?")
_ON_A_TOPIC = re.compile(
    "[ \u3000【\\[]*(?P<head>[^，。：:；！？】\ue000-\ue002\\n]{2,20}?)"
    "(?:再?[回答]应|通报|辟谣|谈|再谈|评|驳斥?)\ue001\ue000*"
    "[^，。：:；\ue000-\ue002]{0,8}[：:][ \u3000]?"
)
"""A headline's speaker, and in marks what is answered or spoken about: 外交部回应“…”：."""
_QUESTION = re.compile("(?:问|提问|Q|追问)\\Z|(?:记者|主持人|提问者|采访者)\\Z")
_ANSWER = re.compile("(?:答|回答|A|答复)\\Z")
_VERB = re.compile("说|表示|指出|称|认为|强调|道|写|问|报道|透露|回应|介绍|补充|宣布|如下|包括|显示|告诉|对|向")
_REACTS = re.compile("回应|谈|评|驳|斥|批|怒|反[击呛]|澄清|自[曝爆]|坦言|警告|再|独家|首次|最新|喊话|发声|致|就|对")
_SHOUTS = re.compile(
    "(?:[轰呛酸曝吁]|[痛怒直狠][批呛轰斥言]|喊话|回应|强调|示警|坦言|通报|致歉|道歉|鞠躬|哽咽|泣诉|踢爆|爆料)\\Z"
)
"""How a headline puts it that whoever stands before says what the colon brings: 蓝委轰：."""
_TO_ANOTHER = re.compile(
    "(?:回应|警告|致信|喊话|回怼|怒怼|炮轰|驳斥?|再?谈(?!判)|评(?![论估级委])|[痛怒]批|答(?!案))(?=[^，。]{2})"
)
"""Behind whoever speaks in a headline, and before whom or what they speak to or about: 某部长回应某市长：."""
_BRACKET = re.compile("[（(][^（）()]{1,16}[）)]\\Z")
"""What a label tells of whom it names: 李忠（讨债人之一）：."""
_AT_A_PLACE = re.compile("(?<=[一-鿿]{2})在[一-鿿]{2,6}\\Z")
"""Where whoever a headline lets speak is: 留学生在日本：."""
_LABEL = re.compile(
    "(?:本文|本报|图片|新闻|特约)?(?:来源|作者|编辑|责编|责任编辑|主题|议题|出席[者人]?|与会者?|主讲人?|主办|承办|记者|文|图|摄影|原标题|标题|时间|地点|电话|"
    "链接|独家|快讯|突发|更新|综述|焦点|专题|观察|特写|深度|评论|时评|快评|锐评|直播|视频|图解|热点|解读|前瞻|盘点|述评|校对|审核|监制|"
    "制图|版权|声明|提示|注|附|工作单位|荣誉|职务|籍贯|性别|年龄|图片来源|发布时间|关键词)"
)


_PART = re.compile("[^ \u3000]+")
_COLON = re.compile("[：:]")
_HEADLINE_BODY = re.compile(
    "[一-鿿A-Za-z0-9]{1,12}(?:[局部厅署府院党社台校企方团处司警委队所军]|[协学商工议]会|市镇会|委会|理事会|联合会|联盟|"
    "集团|医院|机场)"
)
"""What issues statements, as headlines put it before their colon."""
_SIGNED = re.compile("(?<![-－])[-－]{1,2}[ ]?(?P<who>[^，。：:！？\\s－-]{2,12})[ ]*\\Z")
_DESK = re.compile("[ \u3000]*(?:(?:路透|最新|更新版?[ ]?|快讯|独家|焦点|分析|综述)[0-9]{0,2}(?:更新)?[：:-])+[ ]?")
"""What an agency sets before a headline."""
_EVENT = re.compile("(?:大会|峰会|年会|车展|论坛|展会|博览会|发布会|世界杯|联赛)\\Z")
"""What a headline sets before its colon without anybody speaking."""
_OWN_WORK = re.compile("(?:(?<=[一-鿿]{2})调查|社评|社论|(?<!媒)评论)\\Z")
"""What an outlet calls its own inquiry or opinion."""
_OF_A_TOPIC = re.compile(
    "从[^，。]{1,14}到[^，。]{1,14}|一[个场座段位种条名代部](?![^，。]{0,16}[是将会要应不须])[^，。]{1,16}"
    "|[^，。是不未将]{1,14}(?:下|中|里|上|之间|前|后|间|外)的[^，。的]{1,8}|[一二三四五六七八九十百千几数半这那当童青晚早少]{0,4}年[一-鿿]{2,4}"
    "|[^，。是不未将]{0,14}(?:背后|之[路谜争困殇痛]|启示录|年间|周年|始末|往事|传奇|人生|侧记|纪实|一生|荣光|浮沉|样本|密码|困[局境]|"
    "隐忧|风云|面面观|的(?:故事|秘密|烦恼|样本|真相))"
)
"""What follows a headline's colon and tells of whom or what stands before it: 某公司：从追赶到领跑."""
_STATES = re.compile(
    "[将未不没已会拟正要应暂尚无可系请愿望严须对]|坚决|反对|支持|预[计料期]|从未|目前|公司|我们|呼吁|警告|否认|属实|依法|欢迎|敦促|希望|力争|"
    "推[进动]|继续|加[强大快]|考虑|相信|完成|恢复|[0-9０-９]"
)
"""What a statement holds that is no more than a headline's own words about a company or a country."""
_NAME_LABEL = re.compile("[一-鿿·]{2,5}")
_INTERVIEW = re.compile("》?(?:独家)?(?:专访|对话|访谈)[｜|丨]?")
_INTERVIEWED = re.compile("接受[^，。；]{0,16}(?:专访|采访|访问|访谈)|[专采]访了?")
_ANSWERS = re.compile(
    "(?:就|针对)[^。\\n]{1,60}答记者问|答记者问|主持[^，。\\n]{0,6}(?:例行)?记者会|回答[^，。\\n]{0,10}提问"
)
_INTRODUCED = 3000
"""How far before an answer the interview's introduction is looked for."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before a line's colon: who speaks (None: whoever spoke before) and where the words begin."""

    mention: Mention | None
    content: int
    asks: bool = False
    sure: float = 0.9


def _interviewed(masked: str, at: int, cast: Cast) -> Mention | None:
    """Whom the introduction of an interview names as its guest: the person before 接受专访."""
    for match in _INTERVIEWED.finditer(masked, max(0, at - _INTRODUCED), at):
        start, end = max(0, match.start() - 60), match.start()
        if match[0][0] in "专采":
            start, end = match.end(), match.end() + 40
        guests = [place for place in cast.between(start, end) if place[2].type == "person"]
        if guests:
            left, right, guest = guests[0 if match[0][0] in "专采" else -1]
            return Mention(left, right, "person", guest.name)
    return None


def _answering(masked: str, at: int, cast: Cast) -> Mention | None:
    """Who the title or the first lines say answers: 发言人…就…答记者问."""
    match = _ANSWERS.search(masked, max(0, at - _INTRODUCED), at) or _ANSWERS.search(masked, max(at, len(masked) - 120))
    if match is None:
        return None
    start = clause_at(masked, max(0, match.start() - 60), match.start())
    return subject(masked, start, match.start(), cast)


def headline_parts(masked: str, line: Line) -> list[Line]:
    """The parts of a headline that have a colon, each from the clause before it up to the next part.

    Blanks part them; one without a colon goes on with what was said, unless a wide blank sets it apart.
    """
    parts: list[Line] = []
    for match in _PART.finditer(masked, line.start, line.end):
        start, end = match.span()
        colon = _COLON.search(masked, start, end)
        if colon:
            clause = max(masked.rfind(stop, start, colon.start()) + 1 for stop in "，！？；｜|")
            parts.append(replace(line, start=max(start, clause), end=end))
        elif parts and masked[start - 1] != "\u3000":
            parts[-1] = replace(parts[-1], end=end)
    return parts


def signed_headline(masked: str, line: Line, cast: Cast) -> tuple[int, int, Mention] | None:
    """From where to where a headline gives what somebody behind it says, and who: 某厂拟裁员--消息人士."""
    signed = _SIGNED.search(masked[line.start : line.end])
    if signed is None:
        return None
    start, end = line.start + signed.start("who"), line.start + signed.end("who")
    mention = subject(masked, start, end, cast)
    if mention is None or (mention.start, mention.end) != (start, end):
        return None
    desk = _DESK.match(masked, line.start, line.end)
    return desk.end() if desk else line.start, line.start + signed.start(), mention


def head_of(masked: str, text: str, line: Line, cast: Cast, titled: bool, talk: Talk | None = None) -> Head | None:
    """The speaker before the first colon of a line, if that is what stands there.

    `talk` is the printed conversation that the line is part of, None in any other text.
    """
    match = _HEAD.match(masked, line.start, line.end)
    if match is None and titled:
        match = _ON_A_TOPIC.match(masked, line.start, line.end)
    if not match or (match.end() >= line.end and talk is None):
        return None
    start, end = match.span("head")
    head = masked[start:end]
    if titled and (_EVENT.search(head) or (_OWN_WORK.search(head) and not cast.between(start, end))):
        return None
    if _LABEL.fullmatch(head) and not (head == "记者" and not titled and masked[line.end - 1] in "？?。"):
        return None
    if _QUESTION.search(head) and not _VERB.search(head[:-2]):
        return None if masked[match.end() : match.end() + 1] == OPEN else Head(None, match.end(), asks=True)
    if talk and head in talk.asking:
        return Head(None, match.end(), asks=True)
    start, end = _without_setting(masked, start, end, cast, titled)
    if _ANSWER.fullmatch(masked, start, end):
        guest = _interviewed(masked, line.start, cast) or _answering(masked, line.start, cast)
        return Head(guest, match.end())
    return _labelled(masked, start, end, match.end(), line, cast, titled, talk)


def _without_setting(masked: str, start: int, end: int, cast: Cast, titled: bool) -> tuple[int, int]:
    """Where whom a label names begins and ends, without how, where and to whom it lets them speak."""
    if end - start > 2 and (answers := _ANSWER.search(masked, start, end)) and cast.between(start, answers.start()):
        end = answers.start()
    if titled and (shouts := _SHOUTS.search(masked[start:end])) and shouts.start() > 1:
        end = start + shouts.start()
        named = cast.between(start, end)[:1]
        end = named[0][1] if named and named[0][0] == start and named[0][2].type == "person" else end
    if titled and (other := _TO_ANOTHER.search(masked, start + 2, end)):
        end = other.start()
    if titled and not _VERB.search(masked, start, end) and (place := _AT_A_PLACE.search(masked[start:end])):
        end = start + place.start()
    if (bracket := _BRACKET.search(masked[start:end])) and cast.between(start, start + bracket.start()):
        end = start + bracket.start()
    outlets = [place for place in cast.between(start, end)[:1] if place[0] - start <= 1 and place[2].type == "outlet"]
    told = _INTERVIEW.match(masked, outlets[0][1] if titled and outlets else start, end)
    return (told.end() if told and end - told.end() > 1 else start), end


def _labelled(
    masked: str, start: int, end: int, content: int, line: Line, cast: Cast, titled: bool, talk: Talk | None
) -> Head | None:
    """Who a label says speaks, or that it asks: an actor of the article, or a phrase that can speak."""
    head, named = masked[start:end], cast.between(start, end)
    outlet = bool(named) and named[-1][1] == end and named[-1][2].type == "outlet"
    label = not titled and not named and _NAME_LABEL.fullmatch(head) and not _VERB.search(head)
    unlisted = talk is not None and label and not NOMINAL.search(head) and head not in talk.answering
    if masked[line.end - 1] in "？?" and not titled and (outlet or unlisted):
        return Head(None, content, asks=True)
    mention = _named(masked, start, end, named, titled)
    post = (titled or talk) and any(title.end() == len(head) for title in TITLE.finditer(head))
    post = post or (titled and head == "官")
    nominal = (NOMINAL.search(head) or post) and EMBEDDED not in head and len(head) <= (16 if titled else 12)
    speaks = not _VERB.search(head) and (nominal or (titled and _HEADLINE_BODY.fullmatch(head)))
    if mention is None and (speaks or (talk and ((head in talk.answering and not named) or unlisted))):
        mention = Mention(start, end, "nominal")
    if mention is None:
        return None
    of = cast.between(mention.start, mention.end)[:1] if titled and mention.kind != "nominal" else []
    sure = _sure(of[0][2].type, masked, content, line.end) if of else 0.9
    return Head(mention, content, sure=sure) if sure else None


def _sure(kind: str, masked: str, start: int, end: int) -> float:
    """How sure it is that whoever stands before a headline's colon says what follows, and is not what it is about."""
    if kind != "government" and _OF_A_TOPIC.fullmatch(masked, start, end):
        return 0.0
    return 0.5 if kind in ("company", "country") and not _STATES.search(masked, start, end) else 0.9


def _named(masked: str, start: int, end: int, named: list[tuple[int, int, Actor]], titled: bool) -> Mention | None:
    """Whom a label names among the actors of the article: 某某, 某某先生, 某某回应…."""
    if not named:
        return None
    (left, right, first), (begin, stop, last) = named[0], named[-1]
    title = SHORT_TITLE.fullmatch(masked, stop, end) or masked[stop:end] in ("代表", "委员")
    if last.type == "person" and stop < end and title:
        return Mention(begin, stop, "person", last.name)
    if stop == end and last.type == "person":
        return Mention(begin, end, "person", last.name)
    if stop == end and not _VERB.search(masked, start, end):
        return Mention(begin, end, "body", last.name) if begin == start else Mention(start, end, "nominal")
    if titled and left == start and _REACTS.match(masked, right, end):
        kind: MentionKind = "person" if first.type == "person" else "body"
        return Mention(start, right, kind, first.name)
    return None
