"""Which noun phrase before a reporting verb speaks without being a person's name: a body, 知情人士, 一名官员."""

import re

from corpus.chinese.body_edges import FIELDS
from corpus.chinese.cast import Cast, Mention
from corpus.chinese.clause_words import ADVERB, BARE_VERB
from corpus.chinese.lexicon import NOMINAL, NOMINAL_HEAD
from corpus.chinese.nameless import QUANTITY
from corpus.chinese.sentences import EMBEDDED

_BODY = re.compile(
    "[一-鿿A-Za-z0-9]{1,12}[会局部委署院所处厅办社团队党方馆站台校厂行司网盟企宫府官员师家者手民军协](?<!妥协)(?<![摆挥握动出入联分放着亲双]手)(?<![将冠亚季]军)(?<![社机大宴晚"
    "聚]会)(?<![全内外干"
    "北南东西]部)(?<![当结布格]局)(?<!地方)(?<!各方)(?<!现场)"
)
_PAPER = re.compile("(?:最新|官方|发布的?)?(?:公告|研报|财报|年报|微博|官微|公众号|账号|客服)\\Z")
"""What a body speaks through: 鹭江航运公告."""
_ITS_FIGURES = re.compile("(?:公布|发布|提供)?的(?:最新|官方|初步|统计)*(?:数据|统计)\\Z")
_PIECE = re.compile(
    "》?(?:(?:[去今前]|[0-9]{2,4})年|[0-9]{1,2}[月日]|近日|日前|此前|同期|[早晚]间?|[今昨][天日晚]){0,3}(?:刊发|发表|发布|公布|出具|披露)?(?:的(?:[一-鿿]{2,6}(?=报告|数据|公报|通报|公告))?)?(?:官网|网站|官微|公众号)?(?:题为《[^《》]{2,40}》的)?(?:最新|修订版?|官方|初步|一项|一份)?(?:社评|社论|评论|文章|评论文章|署名文章|报道|网站|消息|报导|公告|声明|公报|通报|研报|报告|(?:统计)?数据|统计|资料|测算|估算|"
    "(?:环球)?研究部?|年报|财报|[一三]?季报|官网|官微|微博|公众号|客户端|客服|账号|(?<=的)《[^《》]{2,30})"
)
_KIND = re.compile("[^，。的在与和对向]{0,8}(?:机构|公司|智库|组织|平台|巨头|厂商|券商|投行)")
"""What a body is, set before its name: 市场研究机构."""
_DISPUTED = frozenset(("台", "台湾", "台当局", "民进党当局", "岛内", "所谓"))
"""What the mainland's press sets before an office of Taiwan, whose name it puts in marks."""
NO_NOUN = re.compile(
    "接受(?![^，。；]{2,24}[访问]的)|应邀|做客|作客|已(?!故|婚)|在(?![野场校线])|到(?!场)|回(?![族民应国访购])|影射|初步|一[看想听]|一般(?=\\Z|[估预])|从(?![业军])|比方|且(?!末)|首先|没有|不(?![少同]|(?:愿意?|便|想|肯)(?:透露|公开|暴露)?(?:真实)?(?:姓名|身份|具名|署名)的)|记得|看(?![守护客官台])|来到|敦促|促请|要求(?!匿名|不|保密|透露)|呼吁|预[计料]|只[能好]|[要还]去|接下来|冒充|[由经向对当用为使让问或是各想把将]|(?:受到|提到|谈到|看到|听到|常常|难怪|没想到|想想|提高|进行|形成|鉴于|基于|正如|诚如|如果|希望|"
    "使得|如同|截至|按照|根据|通过|关于|至于|随着|为了|我们?(?![妈爸爷奶哥弟妹妻国省市县区校院厂军方队])|它们?|你们?|人们|谁|什么)"
)
"""How no noun phrase begins; of an author, 我们 is no speaker whom a report names."""
_WORDS_ALIKE = re.compile(
    "由美|经[济理营纪贸销]|向导|对[方手外]|当[地局事]|用[户人]|为首|使[馆领团用]|问题|是非|各[界方地国]|将[军领士]"
)
_ISSUES = re.compile(
    "(?:(?:[透通]过|经由?)[^，。；]{1,8})?(?:发布|发表|刊发)"
    "[^，。；]{0,10}?(?:公告|声明|通报|通告|业绩预告|财报|新闻稿|致歉信|公开信)"
    "|在[^，。；]{0,8}(?:报告|研报|声明|通报|公报|公告)[里中]"
)
"""What only a body does, whatever its name: 鹭江航运发布公告称."""
_BRACKET = re.compile("[（(][^（）()]{1,24}[）)]\\Z")
_COUNTED = re.compile("(?:[另又还也]?有|[另又])?(?:[一两二三四五六七八九十数几0-9]{1,3}|多)[位名家个]")


_DOES = re.compile(
    "(?=[家居住坐站守来从参目负在])(?:(?:[家居]?住|坐|站|守)在|来自|从事|参[与加]|目[睹击]|负责|在[^，。；：的]{1,10}(?:工作|上班|上学|任教|打工|居住|生活))"
)
"""How a clause begins that tells who somebody is, before 的 and the word for them: 住在隔壁的妇人."""


def noun_phrase(masked: str, start: int, end: int, cast: Cast, lenient: bool) -> Mention | None:
    """The noun phrase at the left of the clause, up to the first adverbial."""
    if masked[start] == "被" and masked[start : start + 2] not in ("被告", "被害"):
        behind = masked.rfind("的", start, end) + 1
        start = behind if NOMINAL_HEAD.search(masked, behind or end, end) else end
    lenient = lenient and masked[end - 1] != "地"
    if start < end and masked[start] in "在因" and (behind := masked.rfind("的", start, end)) > start:
        start = behind + 1
    named_at = bool(cast.between(start, end)[:1]) and cast.between(start, end)[0][0] == start
    if not named_at and NO_NOUN.match(masked, start, end) and not _WORDS_ALIKE.match(masked, start, end):
        return None
    if start >= end:
        return None
    cut = _first_adverbial(masked, start, end, cast)
    stop = cut.start() if cut else end
    lenient = lenient or _ISSUES.match(masked, stop, end) is not None
    bracket = _BRACKET.search(masked, start, stop)
    stop = bracket.start() if bracket else stop
    while stop > start and masked[stop - 1] in " 》、":
        stop -= 1
    if masked[stop - 1] in "地得" and not _PLACE.search(masked, start, stop):
        stop = _before_manner(masked, start, stop)
    if cut and cut[0][-1] in "后时" and not NOMINAL.search(masked[start:stop]):
        before = _before_manner(masked, start, stop)
        stop = before if before > start else stop
    if stop - start < 1 or stop - start > 40 or masked.rfind("《", start, stop) > masked.rfind("》", start, stop + 1):
        return None
    named = _embedded_name(masked, start, stop, cast)
    if named:
        return named
    mention = _of_body(masked, start, stop, cast) or _nominal(masked, start, stop, cast, lenient)
    if mention and mention.kind == "nominal" and masked.startswith("》", mention.end) and "《" in masked[start:stop]:
        return Mention(mention.start, mention.end + 1, "nominal")
    return mention


def _first_adverbial(masked: str, start: int, end: int, cast: Cast) -> re.Match[str] | None:
    """The first adverbial behind `start` that is no part of a name, a count or a relative clause."""
    counted = QUANTITY.match(masked, start, end)
    for cut in ADVERB.finditer(masked, max(start + 1, counted.end() if counted else 0), end):
        named = cast.between(max(0, cut.start() - 20), cut.end() + 20)
        part = masked[cut.end() : cut.end() + 1] == "的" or _joins_fields(masked, cut)
        if not part and not any(from_ <= cut.start() < to for from_, to, _ in named):
            return cut
    return None


def _joins_fields(masked: str, cut: re.Match[str]) -> bool:
    """Whether 与 stands between two of the things that one body is there for: 农业与环境部."""
    fields = masked[cut.start() - 2 : cut.start()] in FIELDS and masked[cut.end() : cut.end() + 2] in FIELDS
    return cut[0] == "与" and fields


_PLACE = re.compile("[当各内本外基土营产胜驻工领场属殖民用耕草林湿绿陆两此原]地\\Z")


def _before_manner(masked: str, start: int, stop: int) -> int:
    """Where a phrase ends before how or when it was said, which 地 or 后 closes: 那位妇女｜肯定地, 工人｜下船后."""
    ends = (at for at in range(stop - 2, max(start, stop - 6) - 1, -1) if NOMINAL.search(masked[start:at]))
    return next(ends, start)


def _of_body(masked: str, start: int, stop: int, cast: Cast) -> Mention | None:
    """The body that a phrase is, ends with, or tells a paper of: 某公司, 某公司方面, 某报社论."""
    inside = cast.between(start, stop)
    if not inside:
        return None
    if len(inside) > 1 and inside[0][2].type == "country" and masked[inside[0][1] : inside[1][0]] in ("", "《"):
        start = inside.pop(0)[1]
    (left, right, first), (begin, end, last) = inside[0], inside[-1]
    of_country = right == begin - 2 and first.type == "country" and last.type == "organisation"
    other = last.type in ("company", "outlet") and "的" not in masked[start:stop]
    if end == stop and (begin - start <= 1 or other or of_country):
        return Mention(begin, stop, "body", last.name)
    if left - start > 1 and not _KIND.fullmatch(masked, start, left):
        return None
    if first.type != "country" and _PIECE.fullmatch(masked, right, stop):
        return Mention(left, right, "body", first.name)
    return Mention(left, stop, "body", first.name) if masked[right:stop] in ("方面", "总部", "官方") else None


def _nominal(masked: str, start: int, stop: int, cast: Cast, lenient: bool) -> Mention | None:
    """A phrase that names nobody whom the article knows, if its last words can speak."""
    phrase = masked[start:stop]
    plain = not BARE_VERB.search(phrase)
    paper = _PAPER.search(phrase)
    if paper and paper.start() >= 3 and plain:
        stop = start + paper.start() - (phrase[paper.start() - 1] == "的")
        bracket = _BRACKET.search(masked, start, stop)
        stop = bracket.start() if bracket else stop
        named = _embedded_name(masked, start, stop, cast) or _of_body(masked, start, stop, cast)
        return named or Mention(start, stop, "nominal")
    figures = _ITS_FIGURES.search(phrase)
    if figures:
        owner = _of_body(masked, start, start + figures.start(), cast)
        if owner or _BODY.fullmatch(phrase[: figures.start()]):
            return owner or Mention(start, start + figures.start(), "nominal")
    inside = cast.between(start, stop)
    if NOMINAL.search(phrase) or (inside and inside[-1][1] == stop and inside[-1][2].type != "person"):
        return Mention(start, stop, "nominal") if len(phrase) <= 14 or not BARE_VERB.search(phrase[:-2]) else None
    own = stop - inside[0][1] if inside and inside[0][0] == start else len(phrase)
    speaks = _BODY.fullmatch(phrase) or (lenient and 2 <= own <= 16)
    return Mention(start, stop, "nominal") if speaks and plain else None


def counted_phrase(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """一名了解2023年会谈情况的官员: what ends the phrase that a count or 住在 opens, with a clause in between."""
    does = _DOES.match(masked, start, end)
    counted = does or _COUNTED.search(masked, start, end)
    if counted and counted.start() > start:
        first = cast.between(start, counted.start())[:1]
        of_body = first and first[0][:2] == (start, counted.start()) and first[0][2].type != "person"
        counted = counted if of_body else None
    behind = masked.rfind("的", start, end) + 1 if counted else 0
    if not counted or behind <= start or not (does or _holds_clause(masked, counted.end(), behind, cast)):
        return None
    if does and any(actor.type == "person" for _, _, actor in cast.between(behind, end)):
        return None
    cut = ADVERB.search(masked, behind, end)
    end = cut.start() if cut else end
    if does and (head := NOMINAL_HEAD.match(masked, behind, end)):
        end = head.end()
    return Mention(behind, end, "nominal") if end - behind >= 2 and NOMINAL.search(masked[behind:end]) else None


def _holds_clause(masked: str, start: int, behind: int, cast: Cast) -> bool:
    """Whether what stands before 的 is a clause, with an adverbial, a verb or somebody for its object."""
    if ADVERB.search(masked, start, behind) or BARE_VERB.search(masked, start, behind - 1):
        return True
    return any(actor.type == "person" and end < behind - 1 for _, end, actor in cast.between(start, behind))


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
