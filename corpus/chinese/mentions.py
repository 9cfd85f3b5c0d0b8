"""Which words before a reporting verb name its subject: a pronoun, a person, a surname, or another noun phrase."""

import re

from corpus.chinese.cast import Cast, Mention
from corpus.chinese.clause_words import ADVERB, BARE_VERB, GOVERNS, LEAD
from corpus.chinese.common import WORDS
from corpus.chinese.lexicon import NOMINAL, NOMINAL_HEAD, TITLE, last_match
from corpus.chinese.name_context import PREPOSITIONS, VERBAL
from corpus.chinese.phrases import counted_phrase, noun_phrase
from corpus.chinese.sentences import EMBEDDED

_PRONOUN = re.compile(
    "(?:他们|她们|他|她|其(?![中他余它实次间])|(?:该|这[一两二三四五几]?[位名家]|上述|前述|此(?!间|次|外))[^，。；：]{0,12}|前者|后者|"
    "公司(?=\\Z|方面|公告|声明|还|同时|则|也|在[^，。；]{0,10}[报告书函][中里]))"
)
_THAT_BODY = re.compile("该[行局部委署厅院校会所司馆]")
_MEETS = re.compile("会谈|会见|会面|会晤|通话|交谈|对话|见面|举行|磋商|谈|的|时|后|之后|一起|讨论|沟通|交流")
_OF_A_PERSON = re.compile(
    "(?:个人)?(?:身边|旗下|麾下|手下|周围|工作室|办公室|经纪|竞选|团队|阵营|政府|方面|一方|家属|家人|亲友|好友|友人|父|母|妻|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|"
    "辩护|代理律师|幕僚|支持者|粉丝|助手|助理|秘书|发言人|邻居|同事|爸爸?|妈妈?|姥[姥爷]|外[公婆]|家长|[男女]友|前[妻夫]|老[公婆]|岳[父母]|舅舅|姑姑|家\\Z)"
)
"""What behind a name makes it the name of somebody else's boss, kin or client."""
_HEARS = re.compile("[^，。；：]{0,20}?(?:听到|听见|听闻)(?![^，。；：]{0,16}(?:[声响息话后时]|枪炮|的))")
"""What stands before whoever is heard to speak: 记者在现场听到工人说."""
_CLOSED = re.compile("时|后|上|中|前|里|期间|之际|问题|方面")


def subject(masked: str, start: int, end: int, cast: Cast, lenient: bool = False) -> Mention | None:
    """The subject of the clause `masked[start:end]`, which stops where its verb begins.

    `lenient` takes any short phrase, as before a colon with marked words behind it.
    """
    if end - start > 160:
        start = end - 160
    heard = _HEARS.match(masked, start, end)
    start = _skip_lead(masked, heard.end() if heard else start, end)
    end -= len(masked[start:end]) - len(masked[start:end].rstrip())
    if start >= end:
        return None
    return (
        _in_title(masked, start, end, cast)
        or _pronoun(masked, start, end)
        or counted_phrase(masked, start, end, cast)
        or _person(masked, start, end, cast)
        or _surname(masked, start, end, cast)
        or noun_phrase(masked, start, end, cast, lenient)
    )


def _in_title(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """其辩护律师乔北辰: the person behind a pronoun whose title, and no more, stands between."""
    if masked[start] not in "他她其":
        return None
    for from_, to, actor in cast.between(start, min(end, start + 20))[:3]:
        if actor.type == "person":
            title = last_match(TITLE, masked, start + 1, from_)
            kin = from_ - start == 2 and masked[start + 1] in "子女妻夫母父弟妹兄姐"
            whose = kin or (title and title.end() == from_ and not ADVERB.search(masked, start + 1, from_))
            return Mention(from_, to, "person", actor.name) if whose else None
    return None


def _skip_lead(masked: str, start: int, end: int) -> int:
    match = LEAD.match(masked, start, end)
    return match.end() if match else start


def _pronoun(masked: str, start: int, end: int) -> Mention | None:
    match = _PRONOUN.match(masked, start, end)
    if not match:
        return None
    stop = match.end()
    if match[0][0] in "该这上前此" and match[0] not in ("前者", "后者"):
        cut = ADVERB.search(masked, start + 2, stop)
        stop = cut.start() if cut else stop
        if not NOMINAL.search(masked[start:stop]) and not _THAT_BODY.fullmatch(masked, start, stop):
            return None
    elif match[0] in ("他", "她", "其") and (kin := _kin(masked, start, stop, end)):
        return kin
    elif match[0] in ("他", "她", "其") and NOMINAL_HEAD.match(masked, stop, end):
        return None
    elif masked[stop : stop + 1] == "的" and stop < end:
        cut = ADVERB.search(masked, stop + 1, end)
        stop = cut.start() if cut else end
        return Mention(start, stop, "nominal") if NOMINAL.search(masked[start:stop]) else None
    return Mention(start, stop, "pronoun")


def _kin(masked: str, start: int, at: int, end: int) -> Mention | None:
    """Somebody whom a pronoun before a noun only belongs to: 其辩护人, 她母亲."""
    cut = ADVERB.search(masked, at, end)
    stop = cut.start() if cut else end
    if masked[start] == "其" and stop - at == 1 and masked[at] in "妻夫父母兄姐弟妹":
        return Mention(start, stop, "nominal")
    if stop - at < 2 or not NOMINAL.search(masked[at:stop]) or BARE_VERB.search(masked, at, stop):
        return None
    return Mention(at if masked[start] == "其" else start, stop, "nominal") if stop - at <= 8 else None


def _person(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """The first person in the clause who is not the object of a preposition."""
    for from_, to, actor in cast.between(start, end):
        if actor.type != "person":
            continue
        before = _without_bodies(masked, start, from_, cast)
        if heads_title(masked, to, end, cast):
            continue
        if _governed(before, masked[to:end]):
            behind = masked.find("的", to, end)
            if behind >= 0 and any(place[2].type == "person" for place in cast.between(behind + 1, end)[:1]):
                continue
            return None
        if _OF_A_PERSON.match(masked, to, end) or _is_grandchild(masked, from_, to):
            cut = ADVERB.search(masked, to, end)
            return Mention(from_, cut.start() if cut else end, "nominal")
        if masked[to : to + 1] == "的" and to < end and masked[from_ - 2 : from_] != "名叫":
            cut = ADVERB.search(masked, to + 1, end)
            stop = cut.start() if cut else end
            if NOMINAL.search(masked[from_:stop]):
                return Mention(from_, stop, "nominal")
            if head := last_match(NOMINAL_HEAD, masked, to + 1, stop):
                return Mention(from_, head.end(), "nominal")
        return Mention(from_, to, "person", actor.name)
    return None


def _is_grandchild(masked: str, start: int, end: int) -> bool:
    """Whether a name is not that of the old man or woman it stands before, as the text has it without that too."""
    title = masked[end : end + 2]
    if title not in ("爷爷", "奶奶"):
        return False
    name = masked[start:end]
    return len(name) > 1 and masked.count(name) > masked.count(name + title)


def _without_bodies(masked: str, start: int, end: int, cast: Cast) -> str:
    """What stands before a person, with the names of bodies blanked out: the 为 of 华为 is no preposition."""
    before = masked[start:end]
    for from_, to, actor in cast.between(start, end):
        if actor.type != "person":
            before = before[: from_ - start] + EMBEDDED * (to - from_) + before[to - start :]
    return before


def _surname(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """尹仍指: the bare surname of a person named before, as Hong Kong's press writes it."""
    if masked[start] in VERBAL or masked[start] in PREPOSITIONS or masked[start : start + 2] in WORDS:
        return None
    if start + 1 < end and not ADVERB.match(masked, start + 1, end):
        return None
    name = cast.of_surname(masked[start], start)
    return Mention(start, start + 1, "person", name) if name else None


def heads_title(masked: str, at: int, end: int, cast: Cast) -> bool:
    """Whether the words behind a person are another's title: 特朗普特使维特科夫, 韩媛的律师郝平."""
    following = next((place for place in cast.between(at, min(end, at + 24)) if place[2].type == "person"), None)
    return (
        following is not None
        and following[0] - at >= 2
        and not GOVERNS.search(masked, at, following[0])
        and bool(NOMINAL.search(masked[at : following[0]]))
        and not BARE_VERB.search(masked, at, following[0] - 2)
    )


def _governed(before: str, after: str) -> bool:
    """Whether the last preposition takes the person behind it: 与来访的外长会谈时, but not 未参与研究的李明说."""
    last = last_match(GOVERNS, before, 0, len(before))
    if last and last[0] == "向" and not after.strip() and not before[: last.start()].strip():
        return True
    if not last or _CLOSED.search(before, last.end()):
        return False
    if last[0] in "和同与跟" and not after.strip():
        return False
    if last[0] in "和同与" and (NOMINAL.search(before[: last.start()]) or _one_title(before, last)):
        return False
    relative = before.rfind("的") >= last.end()
    return not relative or bool(_MEETS.match(after))


def _one_title(before: str, joint: re.Match[str]) -> bool:
    """Whether 和 or 与 stands inside the title before a name: 外交和安全政策代表波瑞尔."""
    return joint.start() > 2 and NOMINAL.search(before[joint.end() :]) is not None
