"""Where a sentence says that somebody speaks: each reporting word with its subject and where its content begins."""

import re

from corpus.chinese.addressees import addressed, turns_to_somebody
from corpus.chinese.cast import Cast, Mention
from corpus.chinese.clause_words import ADVERB, only_when
from corpus.chinese.cue_use import answers_question, takes_content
from corpus.chinese.cues import ALONE, CUE, JUDGING
from corpus.chinese.lexicon import words
from corpus.chinese.mentions import subject
from corpus.chinese.reports import Attribution, another_report
from corpus.chinese.sentences import INSIDE, OPEN, Sentence
from corpus.chinese.topics import topic_of

_COORDINATED = re.compile(
    "(?:一[边面]|因此|因而|所以|但又|但|惟|唯|却|并且|并|且|仅仅|仅|只是|只|同时|还|又|也|再|更|随后|此外|另外|进一步|随即|"
    "继而|而且|"
    "接着|最后|他|她|其|一再|大声|低声|轻声|小声|"
    "特别|明确|再次|"
    ",|，| )*"
)
_RESUMES = frozenset(
    words("坦承 痛批 直批 逼问 批评 质疑 提醒 呼吁 强调 重申 警告 指出 表示 反问 坦言 透露 敦促 促请 认为 指 形容 称")
)
_NOUNS = frozenset(["分析", "评论", "报道", "声明", "通报", "研究", "判断", "预测"])
_REPORTER = re.compile("有?(?:外国|中外|现场|本报)?记者|笔者|小编|本人")
_REPORTERS = re.compile("记者|媒体|本[报刊网台]|主持人")
"""Who only asks for an answer: 被记者要求回应时."""
_UNREAL = re.compile(
    "(?:对(?!此|方|外|他|她|记者|媒体)|就(?!此|业|连)|经(?![济理纪贸销营常])|基于|从[^，。]{1,12}(?:上|方面|角度|来|意义)\\Z|在[^，。]{1,6}意义上\\Z|针对|所谓|如果|一旦|若|假如|只要|无论|不管|是否|为了|对于|需要(?!求)|值得|必须|应[该当]|令人)"
)
_BIDDEN = re.compile("(?<![申邀提聘宴延敬有])请(?![求示愿假教辞客神罪愿柬问])(?!.*[，,])")
"""Whom the clause bids to speak has not spoken: 请国防部说明."""
_SUPPOSED = re.compile("(?:如果|要是|一旦|若|假如|假使|倘若|只要|无论|不管|是否|除非|即使|哪怕)")
"""What may be said has not been."""
_I = re.compile("[但而可却并还又也，, ]{0,2}我(?![国省市县区镇村校院厂军方党司行局部队])")
"""What opens the clause of the author, or of whoever is quoted at length."""
_OF_MINE = re.compile("(?:\\A|[，；：。])[^，。；：]{0,3}我(?![国省市县区镇村校院厂军方党司行局部队们])[^。；]*[，]\\Z")
"""Before a clause without a subject of its own that tells of the author: 我那时不懂，只觉得…."""
_PASSIVE = re.compile(
    "(?:被(?![告害问追])(?P<who>[^，。；时后的]{0,12})|接(?:到|获)?(?P<caller>[^，。；]{2,12}?)(?:报警|报案|举报|反映|投诉|求助))\\Z"
)
"""Behind 被 or 接到 stands who says it; the subject is whom it is said to or of."""
_ASKED_ABOUT = re.compile("被[^，。；]{0,6}问(?:到|及|起)?")
"""Behind this somebody else may speak than whom the sentence is about: 她被问到某人爆料，指…."""
_SUFFERS = re.compile("被(?!告|害人)|遭|挨|受(?!访)")
_PLAIN = frozenset(
    words("表示 指出 认为 强调 透露 称 说 告诉 介绍 回应称 坦言 重申 宣布 警告 呼吁 证实 承认 估计 估算 诉称 辩称")
)
"""Verbs before whose comma any short phrase that opens a sentence is who speaks."""
_UNSAID = frozenset(words("预计 预料 估计 预期 表明 提醒"))
"""What a clause without a subject tells of things: 工程进展顺利，预计明年完工."""
_PUTS_OUT = re.compile("(?:发布|发出|披露|刊发)[^，。；]{0,12}(?:公告|声明|通告|报告|预告|快报|提示)，\\Z")
"""The clause behind which such a word says what a paper does: 公司发布公告，预计…."""
_SAYS_AGAIN = re.compile("[他她其][还又也则并]?(?:表示|说|称|指出|认为|强调|直言|痛批|质疑)[，：:]")
"""The real report behind one that only leads to it: 对空喊话，他表示，…."""
_ON_DOING = re.compile(
    "(?![他她])[^，。；：、（\ue000-\ue002]{1,12}?(?:时|之际|期间)[还也又]?(?:表示|说|称|指出|认为|强调|指)[，：:\ue001]"
)
"""Behind a word that tells only what somebody did when they spoke: 宣布新规时说，…."""
_SHOWS = frozenset(("显示", "发现", "统计", "预报", "测算", "监测"))
_BARE_FIGURES = re.compile("(?:数据|统计|资料|结果)\\Z|记者|本报")
"""What shows something without anybody who says it, or shows it to the article's own reporter."""
_DENIES = re.compile("[但而][^，。；]{1,16}?(?:否认|反驳|驳斥|不认同|不同意|回应|澄清)")
_BETWEEN = re.compile("[（(][^（）()]{1,30}[）)]|回[应复覆]|受访|撰文|发文")
"""What may stand between whoever speaks and 指 without a mark: 关回应指, 何（52岁）指."""
_GAP = re.compile(
    "(?:[了过]?[这那]?[一两几]?句(?:话|实话)?(?=\ue001)|[了过]?[一两二三四五六七八九十]个?[字词](?=[：:])|了|过|的是|如下)?"
    "[ 　]?[，,：:]?[ 　]?"
)
_BEFORE_CLAUSE = 80
"""Characters of a sentence before a clause that tell whose the clause is."""
_MOST = 5
"""How many reporting words of one clause are looked at."""
_BREAKS = frozenset("，,；;：:。！？!?\n" + OPEN + INSIDE)
_REST = re.compile("[。！？!?…；;，,：: 　]*")


def attributions(masked: str, sentence: Sentence, start: int, cast: Cast) -> list[Attribution]:
    """The reports of speech behind `start`, in order; a mention of None takes up the speaker before."""
    found: list[Attribution] = []
    busy = False
    last = tried = -1
    for match in CUE.finditer(masked, start, sentence.end):
        if found and match.start() < found[-1].content and not found[-1].closes:
            continue
        clause = _clause_start(masked, start, match.start())
        tried = tried + 1 if clause == last else 0
        last = clause
        if clause == match.start() and clause > start and masked[clause - 1] not in _BREAKS:
            continue
        if tried > _MOST or masked.rfind("《", clause, match.start()) > masked.rfind("》", clause, match.start()):
            continue
        one = _attribution(masked, sentence, match, clause)
        if not one or not (turns_to_somebody(match["base"], one.whom) or takes_content(match, masked, sentence.end)):
            continue
        if busy and masked.find(OPEN, found[-1].content, match.start()) == found[-1].content:
            busy = False
        if busy and one.closes and _closes_all(one, masked, found, cast):
            found.clear()
            busy = False
        if _accept(one, masked, start, match, cast, found, busy):
            found.append(one)
            busy = not (one.closes or one.asks or one.unsaid)
    return found


def _closes_all(one: Attribution, masked: str, found: list[Attribution], cast: Cast) -> bool:
    """Whether the last clause gives all before it, reports without a mark included, to whom it names: …，消息人士说."""
    if any(report.gap or report.colon for report in found) or one.clause <= found[-1].content:
        return False
    named = subject(masked, one.clause, one.cue_start, cast)
    return named is not None and named.kind != "pronoun" and named.end == one.cue_start


def _clause_start(masked: str, start: int, at: int) -> int:
    """Behind the last break before `at` outside brackets, at most 80 characters back."""
    floor = max(start, at - 80)
    back = at - 1
    while back >= floor:
        opened = masked.rfind("（", floor, back) if masked[back] == "）" else -1
        if opened >= 0:
            back = opened
        elif masked[back] in _BREAKS:
            return back + 1
        back -= 1
    return start if at - start <= 80 else at


def _attribution(masked: str, sentence: Sentence, match: re.Match[str], clause: int) -> Attribution | None:
    whom = addressed(masked, match["base"], match.end(), sentence.end)
    if whom is None and match["base"] == "告诉":
        return None
    end = whom[1] if whom else match.end()
    gap = _GAP.match(masked, end, sentence.end)
    content = gap.end() if gap else end
    if (_SAYS_AGAIN if gap and gap[0] else _ON_DOING).match(masked, content, sentence.end):
        return None
    rest = _REST.match(masked, content, sentence.end)
    closes = bool(rest and rest.end() == sentence.end) or masked[match.end() : match.end() + 1] in ("着", "边")
    mark = masked[end:content]
    of_manner = match[0] == "道" and masked[match.start() - 1] not in ALONE
    return Attribution(
        clause,
        match.start() - 2 * of_manner,
        match.end(),
        content,
        None,
        closes,
        bool(mark.strip()),
        ":" in mark or "：" in mark or masked[content - 1 : content] in ("：", ":"),
        answers_question(match),
        whom,
        match["never"] is not None,
    )


def _accept(
    one: Attribution, masked: str, start: int, match: re.Match[str], cast: Cast, found: list[Attribution], busy: bool
) -> bool:
    """Whether the reporting word is one here; fills in its subject."""
    before = masked[one.clause : one.cue_start]
    opens = masked[one.content : one.content + 1] == OPEN
    coordinated = _COORDINATED.fullmatch(before)
    if _BIDDEN.search(before) or _SUPPOSED.match(before):
        return False
    if _UNREAL.match(before) and not opens and not _after_unreal(masked, one, cast):
        return False
    if busy and coordinated and before and not before.strip("他她其 "):
        coordinated = None
    topic = _UNREAL.match(before)
    if topic and opens:
        mention = subject(masked, one.clause + topic.end(), one.cue_start, cast)
        if topic[0] != "对" or before[1] == "于" or mention is None or mention.end < one.cue_start:
            one.mention = mention
            return mention is not None and not busy
    passive = _PASSIVE.search(before)
    if passive and match["base"] == "要求" and _REPORTERS.search(passive[0]):
        return False
    if passive and (agent := _agent(*passive.span(passive.lastgroup or "who"), one.clause, masked, cast)):
        one.mention = agent
        return not one.closes and not (busy and passive["caller"])
    one.mention = _own_subject(one, masked, start, match, cast, bool(coordinated))
    if _tells_nothing(one, masked, match, before, opens):
        return False
    if found and coordinated and (other := _set_against(one, found[-1], masked, cast)):
        one.mention = other
        return not one.closes
    if busy:
        resumes = coordinated is not None and (before != "" or match[0] in _RESUMES)
        return not one.closes and another_report(one, resumes, opens, found, masked, cast)
    if one.mention or (coordinated and found):
        return True
    return _takes_up(one, masked, start, match, cast, bool(coordinated))


def _tells_nothing(one: Attribution, masked: str, match: re.Match[str], before: str, opens: bool) -> bool:
    """Whether what a reporting word tells is the author's own, what somebody points to, or a bare figure's."""
    if one.mention is None and _I.match(before):
        return True
    if match["issues"] and (one.mention is None or one.mention.kind != "body"):
        return True
    if match[0] in ("指", "料") and not one.gap and not opens and not _points(one, masked):
        return True
    if one.mention and _REPORTER.fullmatch(masked[one.mention.start : one.mention.end]) and not opens:
        return True
    return match[0] in _SHOWS and not _shown(one, masked)


def _takes_up(one: Attribution, masked: str, start: int, match: re.Match[str], cast: Cast, coordinated: bool) -> bool:
    """Whether a reporting word without a subject is one: of whom the sentence is about, or of the last speaker."""
    before = masked[one.clause : one.cue_start]
    earlier = max(start, one.clause - _BEFORE_CLAUSE)
    if match[0] in _UNSAID and not before.strip() and not _PUTS_OUT.search(masked, earlier, one.clause):
        return False
    one.mention = _who_judged(masked, start, one.clause, cast) if coordinated else None
    one.mention = one.mention or topic_of(masked, start, one.clause, cast)
    if one.mention:
        asked = _ASKED_ABOUT.search(masked, start, one.clause)
        others = cast.between(asked.end(), one.clause) if asked else []
        return all(actor.type != "person" or actor.name == one.mention.actor for _, _, actor in others)
    if _OF_MINE.search(masked, earlier, one.clause):
        return False
    spoken = bool(before.strip()) or masked[one.content : one.content + 1] == OPEN
    return coordinated and not one.closes and spoken and match["base"] not in ("要求", "建议", "希望")


def _who_judged(masked: str, start: int, clause: int, cast: Cast) -> Mention | None:
    """The person whom the clause before lets judge: 监制形容她是“…”，又透露…."""
    start = max(start, masked.rfind("，", start, max(start, clause - 1)) + 1)
    verb = JUDGING.search(masked, start, clause)
    judge = subject(masked, start, verb.start(), cast) if verb and not _SUFFERS.search(masked, start, clause) else None
    return judge if judge and judge.kind == "person" else None


def _set_against(one: Attribution, last: Attribution, masked: str, cast: Cast) -> Mention | None:
    """Whom the clause before sets against the last speaker: 甲称“…”，但乙否认，称…."""
    start = masked.rfind("，", last.content, max(last.content, one.clause - 1)) + 1
    if not start or not _DENIES.match(masked, start, one.clause):
        return None
    return topic_of(masked, start + 1, one.clause, cast)


def _shown(one: Attribution, masked: str) -> bool:
    """Whether what shows something is somebody's: 一项研究显示, 教育部的数据显示, but not 数据显示."""
    if one.mention is None or one.mention.kind == "body":
        return one.mention is not None
    if one.mention.kind == "person":  # 某人的证言显示
        return masked[one.cue_start - 2 : one.cue_start] in ("证言", "证词", "供述")
    return one.mention.kind == "nominal" and not _BARE_FIGURES.search(masked, one.mention.start, one.mention.end)


def _agent(start: int, end: int, clause: int, masked: str, cast: Cast) -> Mention | None:
    """Who says it of a subject: what stands between 被 and the verb, if no more than a name does."""
    start, end = clause + start, clause + end
    mention = subject(masked, start, end, cast)
    if mention and mention.end == end:
        return mention
    named = mention is None and 2 <= end - start <= 5 and not ADVERB.match(masked, start, end)
    return Mention(start, end, "nominal") if named else None


def _points(one: Attribution, masked: str) -> bool:
    """Whether 指 without a mark behind it reports: right behind whoever speaks, or 又, or a comma."""
    if masked[one.cue_start - 1] in "又续反亦也则还均并曾再早就更，,\ue000":
        return True
    if one.mention is None:
        return False
    return one.mention.end == one.cue_start or bool(_BETWEEN.fullmatch(masked, one.mention.end, one.cue_start))


def _own_subject(
    one: Attribution, masked: str, start: int, match: re.Match[str], cast: Cast, coordinated: bool
) -> Mention | None:
    """The subject in the reporting word's own clause; the word itself in 有分析认为."""
    before = masked[one.clause : one.cue_start]
    found = None
    if not coordinated or before.lstrip("，, 并且还又也")[:1] in tuple("他她其"):
        opens = masked[one.content : one.content + 1] == OPEN
        found = subject(
            masked, one.clause, one.cue_start, cast, lenient=opens and (one.colon or (one.gap and one.clause == start))
        )
    bare = before.strip(" ，,") in ("", "有", "也有", "另有", "该")
    stands = (
        one.clause == start or only_when(masked, start, one.clause)
        if one.gap
        else one.closes and masked[one.clause - 1 : one.clause] == INSIDE
    )
    if found is None and stands and (match["say"] or match[0] in _PLAIN):
        found = subject(masked, one.clause, one.cue_start, cast, lenient=True)
    if found is None and bare and match["say"] and match["base"] in _NOUNS:
        found = Mention(match.start("base"), match.end("base"), "nominal")
    return found


def _after_unreal(masked: str, one: Attribution, cast: Cast) -> bool:
    mention = subject(masked, one.clause, one.cue_start, cast)
    return mention is not None and mention.kind == "person"
