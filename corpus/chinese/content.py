"""Which words a report of speech brings: the marked ones, the clause behind or before it, the fragments within."""

import re

from corpus.chinese.cast import Mention
from corpus.chinese.cues import GIVES, JUDGING
from corpus.chinese.draft import EDGES, Draft, Told, region_at
from corpus.chinese.fragments import names_a_thing, own_words
from corpus.chinese.marks import Region
from corpus.chinese.mentions import subject
from corpus.chinese.reports import Attribution
from corpus.chinese.sentences import CLAUSE_BREAK, EMBEDDED, OPEN, Line, Sentence, clause_at
from corpus.chinese.speakers import is_human

_REFUSAL = re.compile(
    "[，,](?:维持|给予|予以|重申)[^，。；]{0,16}评级|[，,](?:[并还又也]|同时)+(?:晒出|贴出|附上|配上|展示|出示|公布了|播放|点名|[上下]调|维持|"
    "[将把][^，。；]{0,30}(?:目标价|评级))|"
    "[，,]随[后即][^，。；]{0,14}(?:宣布|离开|离席|起身|步出|退席)|[，,](?:但|不过|并|同时)?(?:该[报社台刊人]|[他她其]|报道|对方)?(?:[并均也都])?(?:拒绝|未|没有|不愿|拒不)(?:进一步|就此)?(?:透露|说明|评论|回应|回答|置评|解释|给出|提供)"
    "|[，；][^，。；]{0,20}?(?:未(?:有|予|多|就此|对此)?(?:作出?|做出?)?(?:进一步|正面)?(?:置评|回应|回复|答复)|"
    "(?:拒绝|不予|不作)(?:就此|对此)?(?:置评|评论|回应))[^，。；]{0,16}(?=[。；，])"
    "|[，,]并[指下][示令]|[，,][^，。；：]{1,12}?(?:斥|形容|批评?)[之其此这](?:番|种|一)?[^，。；]{0,4}?[为是](?=[\ue001\ue002])"
    "|[，,][^，。；]{0,16}?(?:高度重视|[登冲]上热搜|引[发起]了?[^，。；]{0,8}(?:关注|热议|争议|讨论))"
    "|[，,]有?(?:媒体|记者|网友|主持人)[^，。；]{0,6}?[追询质]?问(?=[^题])|[，,](?:但|"
    "不过)[^，。；]{1,10}?(?:予以|对此)?否认了?(?:这一|这种|该|上述|有关|相关)?(?:说法|指控|消息|报道|指责)?(?=[，。；])"
)
_WENT_ON = re.compile(
    "这(?:句|番|个|一)?(?:话|说法|表态|比喻)|此[话言]|随[后即]|引[来得起发]|惹[来得]|换来|全场|现场|并(?!非|不|没|未)|接着|然后|之后|说着|说完|边说|谁知|不料|没想到|结果(?!是)|可(?=是|一)"
)
"""How the story goes on behind whoever said what stands before."""
_A_TITLE = 24
"""Characters; what is longer is said, whatever follows it."""
_CRITICAL = re.compile("[批轰酸讽讥斥嘲呛怒]|质疑|抨击|指责|形容|直言|坦言|抱怨|吐槽")
"""Reporting verbs whose content holds marks for its own words rather than for terms: 质疑预算「宽列浮编」."""
_IN_A_ROW = frozenset(("", "、", "和", "及"))
"""What stands between marked words that are one verb's: 批评其“…”“…”."""
_BLANK = re.compile("(?<=[一-鿿])[ \u3000](?=[一-鿿])")
"""What parts a headline as a comma does a sentence."""
_ONLY_WHEN = re.compile("(?:[0-9年月日号时分许点前后昨今明当天周上下中午凌晨早晚间夜，]|星期)+")
"""What tells only when something was said: “…”5月28日晚，…说."""
_LEADING = re.compile(
    "(?:谈到|谈及|谈起|说到|提到|关于|对于|针对)[^，。；]{1,30}(?:，|\\Z)"
    "|有(?:消息|传闻|传言|报道|报导|媒体|网友)[^，。；]{0,6}[称指](?!控|责)"
)
"""What only says on what somebody speaks, or where what they deny was told."""


def place_content(draft: Draft, line: Line, sentence: Sentence, one: Attribution, limit: int, told: Told) -> None:
    """Give a report its words: the marked ones, or the clause before or behind it."""
    before = None if one.unsaid else _region_before(draft, line, one)
    if before and before.left not in draft.settled and (one.mention or one.closes):
        _direct(draft, line.statements(min(sentence.start, before.left), before.right), told)
    elif one.closes and not one.colon:
        region = _region_ending(line, sentence.start)
        if region and one.mention and region.left not in draft.settled:
            _direct(draft, (region,), told)
        elif region is None:
            _clause_before(draft, line, sentence, one, told)
    if one.closes:
        return
    limit = before_refusal(draft, one.content, limit)
    region = region_at(line, one.content)
    brief = one.unsaid or GIVES.match(draft.masked, one.cue_start)
    if brief and region is None and (over := CLAUSE_BREAK.search(draft.masked, one.content, limit)):
        limit = over.end()
    if region:
        _marked_behind(draft, line, region, one, limit, told)
        return
    own = _sentence_within(draft, line, one.content, limit)
    if own:
        _direct(draft, line.statements(own.left, limit), told)
        limit = own.left
    if before and _WENT_ON.match(draft.masked, one.content, limit):
        return
    if limit - one.content >= 4:
        draft.put(one.content, limit, "indirect", told)
        fragments(draft, line, one.content, limit, told)


def before_refusal(draft: Draft, start: int, limit: int) -> int:
    """Where words from `start` are over at the latest, since what stands behind tells what was not said."""
    refusal = _REFUSAL.search(draft.masked, start, limit)
    return refusal.start() if refusal else limit


def _direct(draft: Draft, regions: tuple[Region, ...], told: Told) -> None:
    """Put down marked stretches that are still nobody's."""
    for region in regions:
        if region.left not in draft.settled:
            draft.put(region.start, region.end, "direct", told)
            draft.settled.add(region.left)


def _clause_before(draft: Draft, line: Line, sentence: Sentence, one: Attribution, told: Told) -> None:
    """Indirect speech that its speaker follows: 大桥明年通车，局长说."""
    if not one.mention or (one.mention.kind == "pronoun" and one.clause - sentence.start <= 12):
        return
    lead = _LEADING.match(draft.masked, sentence.start, one.clause)
    start = lead.end() if lead else sentence.start
    if one.clause - start > 5 and not _ONLY_WHEN.fullmatch(draft.masked, start, one.clause):
        draft.put(start, one.clause, "indirect", told, 0.85)
        fragments(draft, line, start, one.clause, told)


def _marked_behind(draft: Draft, line: Line, region: Region, one: Attribution, limit: int, told: Told) -> None:
    """The marked words right behind a report, alone or as the beginning of a longer clause."""
    draft.settled.add(region.left)
    after = draft.folded[region.right : region.right + 6]
    if not one.gap and region.end - region.start < _A_TITLE and names_a_thing(after):
        return
    rest = draft.masked[region.right : limit].strip(EDGES)
    if not one.gap and rest and draft.masked[region.right] not in "。！？；;" and not _WENT_ON.match(rest):
        draft.put(region.left, limit, "indirect", told)
        draft.put(region.start, region.end, "partial", told)
        fragments(draft, line, region.right, limit, told)
        return
    if one.gap and not one.colon and (_goes_on(draft, region, limit) or _opens_clause(draft, region, rest)):
        draft.put(region.left, limit, "indirect", told)
        draft.put(region.start, region.end, "partial", told)
        fragments(draft, line, region.right, limit, told)
        return
    whole = one.gap or draft.text[region.end - 1] in "。！？!?"
    draft.put(region.start, region.end, "direct" if whole else "partial", told)
    _direct(draft, line.statements(region.right, limit), told)


def _opens_clause(draft: Draft, region: Region, rest: str) -> bool:
    """Whether marked words are only what a clause begins with: 称，“…”成为新常态."""
    runs_on = draft.masked[region.right : region.right + 1].isalnum() and len(rest) > 1
    return runs_on and draft.text[region.end - 1] not in "。！？!?…；;，," and not _WENT_ON.match(rest)


def _goes_on(draft: Draft, region: Region, limit: int) -> bool:
    """Whether a clause behind marked words, both of one report, is said too: 称，“…”，三季度有望转正."""
    rest = draft.masked[region.right : limit].strip(EDGES)
    open_ended = (
        draft.text[region.end - 1] not in "。！？!?…；;，," and draft.masked[region.right : region.right + 1] == "，"
    )
    return open_ended and len(rest) > 4 and OPEN not in rest and not _WENT_ON.match(rest)


def _sentence_within(draft: Draft, line: Line, start: int, end: int) -> Region | None:
    """A marked sentence behind a comma, with which indirect speech goes over into the speaker's words."""
    for region in line.statements(start + 1, end):
        ends = draft.text[region.end - 1] in "。！？!?…" and region.right >= end - 1
        if ends and draft.masked[region.left - 1] in "，,：:":
            return region
    return None


def _region_before(draft: Draft, line: Line, one: Attribution) -> Region | None:
    """The marked stretch that ends where the clause of a report begins."""
    for region in line.statements(line.start, one.clause)[-1:]:
        announced = draft.masked[region.left - 1] in "：:" and region.left > line.start
        over = draft.masked[region.right : region.right + 1] in tuple("。；！？") and not one.closes
        if (
            region.right <= one.clause
            and not (announced or over)
            and not draft.masked[region.right : one.clause].strip(EDGES)
        ):
            return region
    return None


def _region_ending(line: Line, at: int) -> Region | None:
    """The marked stretch right before a sentence, which may tell first where it was said: “…。”在店里，佟女士感慨道."""
    return next((region for region in line.statements(line.start, at)[-1:] if region.right == at), None)


def fragments(draft: Draft, line: Line, start: int, end: int, told: Told) -> None:
    """The speaker's own words inside a stretch of indirect speech."""
    for region in line.marked(start, end):
        if region.right <= end and region.left not in draft.settled:
            draft.settled.add(region.left)
            before, after = (
                draft.folded[max(0, region.left - 10) : region.left],
                draft.folded[region.right : region.right + 6],
            )
            other = _told_of(draft, start, region, told)
            if other:
                draft.put(region.start, region.end, "partial", other)
                continue
            blunt = told.cue and _CRITICAL.search(draft.folded, *told.cue) and _ends_clause(region, before, after)
            if blunt or own_words(draft.folded[region.start : region.end], before, after):
                draft.put(region.start, region.end, "partial", told)


_SAID_THERE = re.compile(
    "(?:(?:说过?|说了|骂|喊|问|称|表示|写道|承诺|威胁)(?:道|他|她)?|[叫劝骗][他她我]|只回)[，：:]?\\Z"
)


_TOLD_OF = frozenset(("person", "nominal"))


def _told_of(draft: Draft, start: int, region: Region, told: Told) -> Told | None:
    """Whom the speaker lets say marked words: 矿工指出，主任曾在早会上说过“…”; 对方只叫她“…”."""
    says = _SAID_THERE.search(draft.masked, max(start, region.left - 6), region.left)
    if says is None or told.speaker is None:
        return None
    clause = clause_at(draft.masked, start, says.start())
    mention = subject(draft.masked, clause, says.start(), draft.cast)
    if mention is None or mention.kind not in _TOLD_OF or mention.actor == told.speaker.name:
        return None
    someone = draft.masked[mention.start : mention.end] == "对方" or is_human(draft.masked, mention)
    if mention.kind == "nominal" and not someone:
        return None
    return Told(draft.memory.name(mention), says.span(), (*told.via, told.speaker.name))


def _ends_clause(region: Region, before: str, after: str) -> bool:
    """Whether marked words of four characters or more end a clause and are no name of a thing in it."""
    return (
        region.end - region.start >= 4
        and (not after or after[0] in "，。；！？、」”")
        and before[-1:] not in "的为叫种项个式"
    )


def _blunt(draft: Draft, region: Region, verb_end: int, after: str) -> bool:
    """Whether a few words in marks end a clause close behind a verb of judging: 批评对方“…”，."""
    return region.end - region.start >= 4 and region.left - verb_end <= 6 and after[:1] in tuple("。，；！“「")


def judgements(draft: Draft, line: Line, sentence: Sentence) -> None:
    """批评政府“…”: own words that a verb of judging brings without reporting a sentence."""
    last: tuple[Region, Told] | None = None
    for region in line.marked(sentence.start, sentence.end):
        if region.left in draft.settled:
            continue
        if last and draft.text[last[0].right : region.left] in _IN_A_ROW:
            last = region, last[1]
            draft.put(region.start, region.end, "partial", last[1], 0.75)
            draft.settled.add(region.left)
            continue
        if draft.masked[region.left] != EMBEDDED:
            continue
        clause = clause_at(draft.masked, max(region.left - 60, sentence.start), region.left)
        for apart in _BLANK.finditer(draft.masked, clause, region.left):
            clause = apart.end()
        verb = JUDGING.search(draft.masked, clause, region.left)
        before, after = (
            draft.folded[max(0, region.left - 10) : region.left],
            draft.folded[region.right : region.right + 6],
        )
        if not verb or draft.masked[verb.start() - 1 : verb.start()] in tuple("被遭挨受"):
            continue
        blunt = _blunt(draft, region, verb.end(), after)
        if not blunt and not own_words(draft.folded[region.start : region.end], before, after):
            continue
        mention: Mention | None = subject(draft.masked, clause, verb.start(), draft.cast)
        if mention:
            told = Told(draft.memory.name(mention), (verb.start(), verb.end()))
            last = region, told
            draft.put(region.start, region.end, "partial", told, 0.75)
            draft.settled.add(region.left)
