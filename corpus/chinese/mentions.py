"""Which words before a reporting verb name its subject: a person, an office, a nominal such as 知情人士, a "
"pronoun."""

import re

from corpus.chinese.cast import Cast, Mention
from corpus.chinese.common import WORDS
from corpus.chinese.lexicon import NOMINAL, last_match
from corpus.chinese.name_context import PREPOSITIONS, VERBAL
from corpus.chinese.nameless import QUANTITY
from corpus.chinese.sentences import EMBEDDED

_TIME = (
    "(?:[0-9０-９]{1,4}[年月日号时点]|[一二三四五六七八九十廿卅]{1,3}日|(?:上|本|下|这)?(?:周|星期|"
    "礼拜)[一二三四五六日末天]"
    "|[上本这下](?:周|星期|个?月)"
    "|当地时间|北京时间|[今昨前当][天日晚]|上午|下午|晚间|晚上|凌晨|稍早)"
)
LEAD = re.compile(
    f"(?:{_TIME}|[ \u3000—－-]|对此|但是|但|而且|而|不过|然而|其中|此外|另外|同时|随后|随即|此前|近日|日前|目前|"
    f"最后|最终|例如|比如|于是|因此|所以|尽管|"
    "虽然|并且|并|当时|事后|赛后|会后|会上|与此同时|连日来|还|也|则|又|就|一方面|另一方面|早些时候|早前|据悉|"
    "之后|之前|后来|然后|接着|紧接着|只是|可是|可|却|如今|"
    "现在|今年|去年|有关(?=专家)|谈起此事|对于此事|针对此事|就此|为此|另有|另据|[①-⑩]|"
    "[(（][0-9一二三四五六七八九十]{{1,2}}[)）])+".replace("{{", "{").replace("}}", "}")
)
_PHRASE = re.compile(
    "(?:在|对于|对(?!方|外)|针对|就(?!业)|面对|谈到|谈及|谈起|关于|说到|根据|随着|当|除了|被问及|被问到|问及|"
    "回应|提到|结合|自|从(?!业))"
    "[^，。；：]{1,40}?(?:时(?!报|代|任|尚|间)|上(?!海|述|市)|中(?!国|央|方|心|学|科)|后(?!卫|者)|前(?!锋|总|主|"
    "者|任)|里(?!斯)|内(?!政|部|蒙)|期间|问题|方面|之际|一事|来说|来看|之后|之前|而言|以来|下(?!属|辖))"
)
ADVERB = re.compile(
    f"{_TIME}|日前|近日|此前|随后|随即|早前|在(?!野)|于(?!是)|(?<![反相应])对(?!方|外|手)|向(?!导)|就(?!业)|"
    f"(?<!参)与(?!会)|"
    f"跟|通过|透过|"
    f"根据|针对|接受|受访(?![者人学专])|还|也|则|又|仍|亦|更(?![新改名衣多生])|是(?=[在于])|再(?!生)|"
    "都(?!市)|均|却|已|曾|将(?!军|领|士)|并(?!购)|同时|一再|多次|反复|明确|进一步|坦率|直接|主动|率先|首先|最后|私下|当面|低声|轻声|小声|大声|悄悄|苦笑|"
    "如此|这样|笑着|哭着|激动|无奈|严肃|"
    "郑重|特别(?!代表|行政|助理|顾问|工作)|着重|重点|一直|始终|普遍|大多|一致|纷纷|正式|详细|连忙|立即|立刻|马上|"
    "坚决|强烈|严正|逐一|用(?!户|人)|以(?![色方军])|"
    "从(?!业)|(?<!见义勇)为(?!首)|给|把|被(?!告|害)|[昨今](?![年后生世麦井村野古西])|因|由(?!于)|经(?![济营理纪贸销])|指着|看着|听后|赛后|赛前|"
    "会后|会上|事后|当场|现场(?![目指人记工消救])|独家|回忆|"
    "谈到|谈及|说到|提到|面对|发文|发帖|发布|致信|撰文|"
    "发表|召开|举行|书面|回信|回复|回覆|来信|公开(?!赛)|告诉|罕见|高调|低调|异口同声|不约而同|语气|哽咽|含泪|兴奋|"
    "自豪|感慨|感激|欣慰|遗憾|担忧|忧心|连续|开门见山|继续|接着|"
    "[一-鿿]{2}(?<![同当及随临暂平小准按届此])时[更就又也还曾都则却均亦]?\\Z|"
    "[一-鿿]{2}(?<![此之随会赛事今最然先])后\\Z|只|是这样|这么|另外|未|没有|不愿透露|拒绝|据此|一针见血|"
    "半开玩笑|打趣|反驳|回应|解释|补充|评论|分析(?!人|师|"
    "家)|回答|批评(?![者人声家界])|强调|介绍|严厉|直截了当|简短|坦诚|毫不|日在"
)
_PRONOUN = re.compile(
    "(?:他们|她们|他|她|其(?![中他余它实次间])|(?:该|这位|这名|这家|上述|前述|此)[^，。；：]{0,12}|前者|后者|"
    "公司(?=\\Z|方面|公告|声明|还|同时|则|也))"
)
GOVERNS = re.compile(
    "就(?!业)|(?<!反)对(?!方|外|手)|向(?!导)|(?<!参)与(?!会)|在(?!野)|针对|把|被(?!告)|给|和|同(?!济|仁|方)|跟|"
    "(?<![现曾])(?<!见义勇)为(?!首)|"
    "回应|"
    "批评|指责|要求|呼吁|据|问(?!题)|关于|感谢|支持(?!者)|反对(?![党派者])"
)
_MEETS = re.compile("会谈|会见|会面|会晤|通话|交谈|对话|见面|举行|磋商|谈|的|时|后|之后|一起|讨论|沟通|交流")
_AROUND = re.compile("(?:身边|旗下|麾下|手下|周围|阵营)的?[一-鿿]")
_OF_A_PERSON = re.compile(
    "(?:个人)?(?:工作室|办公室|经纪|竞选|团队|阵营|政府|方面|一方|家属|家人|亲友|好友|友人|父|母|妻|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|"
    "辩护|代理律师|幕僚|支持者|粉丝|助手|助理|秘书|发言人|邻居|同事)"
)
"""What behind a name makes it the name of somebody else's boss, kin or client."""
_CLOSED = re.compile("时|后|上|中|前|里|期间|之际|问题|方面")
_BODY = re.compile(
    "[一-鿿A-Za-z0-9]{1,12}[会局部委署院所处厅办社团队党方馆站台校厂行司网盟企宫府官员师家者手民军](?<![摆挥握动出入联分放着亲双]手)(?<![将冠亚季]军)(?<![社机大宴晚"
    "聚]会)(?<![全内外干"
    "北南东西]部)(?<![当结布格]局)(?<!地方)(?<!各方)(?<!现场)"
)
_PAPER = re.compile("(?:最新|官方|发布的?)?(?:公告|研报|财报|年报|微博|官微|公众号|账号|客服)\\Z")
"""What a body speaks through: 鹭江航运公告."""
_PIECE = re.compile(
    "》?(?:的|刊发|发表)?(?:最新|官方)?(?:社评|社论|评论|文章|评论文章|署名文章|报道|网站|消息|报导|公告|声明|公报|通报|研报|报告|"
    "年报|财报|官网|官微|微博|公众号|客户端|客服|账号)"
)
BARE_VERB = re.compile("(?:了|着|过|把|被|将|让|使|会(?!长|议|员|\\Z)|可以|应该|不能|没有|正在|已经|是|的是)")


def subject(masked: str, start: int, end: int, cast: Cast, lenient: bool = False) -> Mention | None:
    """The subject of the clause `masked[start:end]`, which stops where its verb begins.

    `lenient` takes any short phrase, as before a colon with marked words behind it.
    """
    if end - start > 160:
        start = end - 160
    start = _skip_lead(masked, start, end)
    end -= len(masked[start:end]) - len(masked[start:end].rstrip())
    if start >= end:
        return None
    return (
        _named(_pronoun(masked, start, end), cast)
        or _counted(masked, start, end)
        or _person(masked, start, end, cast)
        or _surname(masked, start, end, cast)
        or _phrase(masked, start, end, cast, lenient)
        or _after_phrase(masked, start, end, cast, lenient)
    )


def _named(mention: Mention | None, cast: Cast) -> Mention | None:
    """他的教练宁涛: the person with whom a phrase that starts with a pronoun ends."""
    if mention and mention.kind == "nominal":
        for start, end, actor in cast.between(mention.start, mention.end)[-1:]:
            if end == mention.end and actor.type == "person":
                return Mention(start, end, "person", actor.name)
    return mention


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
        if not NOMINAL.search(masked[start:stop]):
            return None
    elif match[0] in ("他", "她", "其") and (kin := _kin(masked, start, stop, end)):
        return kin
    elif masked[stop : stop + 1] == "的" and stop < end:
        cut = ADVERB.search(masked, stop + 1, end)
        stop = cut.start() if cut else end
        return Mention(start, stop, "nominal") if NOMINAL.search(masked[start:stop]) else None
    return Mention(start, stop, "pronoun")


def _kin(masked: str, start: int, at: int, end: int) -> Mention | None:
    """Somebody whom a pronoun before a noun only belongs to: 其辩护人, 她母亲."""
    cut = ADVERB.search(masked, at, end)
    stop = cut.start() if cut else end
    if stop - at < 2 or not NOMINAL.search(masked[at:stop]) or BARE_VERB.search(masked, at, stop):
        return None
    return Mention(at if masked[start] == "其" else start, stop, "nominal") if stop - at <= 8 else None


def _person(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """The first person in the clause who is not the object of a preposition."""
    for from_, to, actor in cast.between(start, end):
        if actor.type != "person":
            continue
        before = masked[start:from_]
        if _heads_title(masked, to, end, cast):
            continue
        if _governed(before, masked[to:end]):
            behind = masked.find("的", to, end)
            if behind >= 0 and any(place[2].type == "person" for place in cast.between(behind + 1, end)[:1]):
                continue
            return None
        around = _AROUND.match(masked, to, end)
        if around:
            cut = ADVERB.search(masked, around.end(), end)
            return Mention(from_, cut.start() if cut else end, "nominal")
        if _OF_A_PERSON.match(masked, to, end):
            cut = ADVERB.search(masked, to, end)
            return Mention(from_, cut.start() if cut else end, "nominal")
        if masked[to : to + 1] == "的" and to < end:
            cut = ADVERB.search(masked, to + 1, end)
            stop = cut.start() if cut else end
            last = cast.between(to, stop)[-1:]
            if last and last[0][1] == stop and last[0][2].type == "person":
                return Mention(last[0][0], stop, "person", last[0][2].name)
            if NOMINAL.search(masked[from_:stop]):
                return Mention(from_, stop, "nominal")
        return Mention(from_, to, "person", actor.name)
    return None


def _surname(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """尹仍指: the bare surname of a person named before, as Hong Kong's press writes it."""
    if masked[start] in VERBAL or masked[start] in PREPOSITIONS or masked[start : start + 2] in WORDS:
        return None
    if start + 1 < end and not ADVERB.match(masked, start + 1, end):
        return None
    name = cast.of_surname(masked[start], start)
    return Mention(start, start + 1, "person", name) if name else None


def _heads_title(masked: str, at: int, end: int, cast: Cast) -> bool:
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


def _phrase(masked: str, start: int, end: int, cast: Cast, lenient: bool) -> Mention | None:
    """The noun phrase at the left of the clause, up to the first adverbial."""
    if masked[start] == "被" and masked[start : start + 2] not in ("被告", "被害"):
        return None
    cut = None
    counted = QUANTITY.match(masked, start, end)
    for cut in ADVERB.finditer(masked, max(start + 1, counted.end() if counted else 0), end):
        if not any(
            from_ <= cut.start() < to for from_, to, _ in cast.between(max(0, cut.start() - 20), cut.end() + 20)
        ):
            break
        cut = None
    stop = cut.start() if cut else end
    bracket = _BRACKET.search(masked, start, stop)
    stop = bracket.start() if bracket else stop
    while stop > start and masked[stop - 1] in " 》、":
        stop -= 1
    if stop - start < 1 or stop - start > 40:
        return None
    named = _embedded_name(masked, start, stop, cast)
    if named:
        return named
    phrase = masked[start:stop]
    inside = cast.between(start, stop)
    if inside and inside[-1][1] == stop and inside[-1][0] - start <= 1:
        return Mention(inside[-1][0], stop, "body", inside[-1][2].name)
    if inside and inside[-1][1] == stop and inside[-1][2].type in ("company", "outlet") and "的" not in phrase:
        return Mention(inside[-1][0], stop, "body", inside[-1][2].name)
    if (
        inside
        and inside[0][0] - start <= 1
        and inside[0][2].type != "country"
        and _PIECE.fullmatch(masked, inside[0][1], stop)
    ):
        return Mention(inside[0][0], inside[0][1], "body", inside[0][2].name)
    if inside and inside[0][0] - start <= 1 and phrase.endswith("方面") and inside[0][1] == stop - 2:
        return Mention(inside[0][0], stop, "body", inside[0][2].name)
    paper = _PAPER.search(phrase)
    if paper and paper.start() >= 3 and not BARE_VERB.search(phrase):
        return Mention(start, start + paper.start(), "nominal")
    if _MANY.fullmatch(phrase):
        return Mention(start, stop, "nominal")
    if NOMINAL.search(phrase) or (inside and inside[-1][1] == stop):
        if BARE_VERB.search(phrase[:-2]) and stop - start > 14:
            return None
        return Mention(start, stop, "nominal")
    if _BODY.fullmatch(phrase) and not BARE_VERB.search(phrase):
        return Mention(start, stop, "nominal")
    if lenient and 2 <= stop - start <= 16 and not BARE_VERB.search(phrase):
        return Mention(start, stop, "nominal")
    return None


_DISPUTED = frozenset(("台", "台湾", "台当局", "民进党当局", "岛内", "所谓"))
"""What the mainland's press sets before an office of Taiwan, whose name it puts in marks."""
_BRACKET = re.compile("[（(][^（）()]{1,24}[）)]\\Z")
_MANY = re.compile("(?:不少|许多|很多|有些|一些|部分|有的|更多|越来越多)(?:的)?[一-鿿]{0,5}人")
_COUNTED = re.compile("(?:[另又还也]?有|[另又])?(?:[一两二三四五六七八九十数几0-9]{1,3}|多)[位名]")


def _counted(masked: str, start: int, end: int) -> Mention | None:
    """一名了解2023年会谈情况的官员: what ends the phrase that a count opens, with a clause in between."""
    counted = _COUNTED.match(masked, start, end)
    behind = masked.rfind("的", start, end) + 1 if counted else 0
    if not counted or behind <= start or not ADVERB.search(masked, counted.end(), behind):
        return None
    cut = ADVERB.search(masked, behind, end)
    end = cut.start() if cut else end
    return Mention(behind, end, "nominal") if end - behind >= 2 and NOMINAL.search(masked[behind:end]) else None


def _embedded_name(masked: str, start: int, stop: int, cast: Cast) -> Mention | None:
    """网友“山间明月”: the name in marks that a nominal introduces, or of somebody whom the article names."""
    at = masked.find(EMBEDDED, start, stop)
    if at < 0 or masked[at:stop].strip(EMBEDDED) or stop - at < 4:
        return None
    for from_, to, actor in cast.between(at, stop):
        if from_ == at + 1 and to == stop - 1:
            return Mention(from_, to, "person" if actor.type == "person" else "body", actor.name)
    if masked[start:at] in _DISPUTED:
        return Mention(at + 1, stop - 1, "nominal")
    return Mention(at + 1, stop - 1, "nominal") if at == start or NOMINAL.search(masked[start:at]) else None


def _after_phrase(masked: str, start: int, end: int, cast: Cast, lenient: bool) -> Mention | None:
    """The subject behind a leading phrase such as 在昨天的会上."""
    match = _PHRASE.match(masked, start, end)
    if not match or match.end() >= end:
        return None
    start = _skip_lead(masked, match.end(), end)
    return (
        _pronoun(masked, start, end) or _person(masked, start, end, cast) or _phrase(masked, start, end, cast, lenient)
    )
