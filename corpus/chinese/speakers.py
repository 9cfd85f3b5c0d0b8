"""Who a mention means: the fullest name in the article, or the person that 他, 该公司 or a dropped subject takes up."""

import re
from dataclasses import dataclass, field

from corpus.chinese.cast import Cast, Mention
from corpus.chinese.nameless import plain_name
from corpus.chinese.script import simplified
from corpus.chinese.topics import topic_of
from corpus.model import ActorType

_FEMALE = re.compile("女士|小姐|太太|夫人|妈|阿姨|奶奶|妻子|母亲|女儿|姐")
_MALE = re.compile("先生|父亲|丈夫|儿子|爷爷|大爷|叔|哥")
_ANYBODY = re.compile("对方|双方|[两二三]人|[也曾又还]?有人|人们|大家|(?:很|许|好)多人|不少人|[一有]些人")
"""Who is meant only by those who were named before, or nobody in particular."""
_PLACED = frozenset("地国省市县州区镇乡村报社台网刊院校局部厂")
_THE_REPORT = re.compile(
    "(?:该|这篇|上述)?(?:(?:报道|报导|消息|文章)中|报道|报导|消息|文章|文|报|社|台|刊|网站?|媒体|评论|社论)(?:还|又|也|并|则|同时|特别)*"
)
_ONE_OF_THEM = re.compile("(?:(?:其中)?一[人位名]|其中[一两][位名])(?P<who>(?<=其中一[位名])[一-鿿]{2,6}|)")
"""One of the nameless who spoke before: 两名知情人士说…。其中一人说…."""
_ITS_PAPER = re.compile("(?:该|上述)?(?:公告|业绩预告|财报|年报|招股书)")
"""What a company says of itself, which the company named as speaker before goes on to say."""
_HIS_PAPER = re.compile("[他她]的?(?:供词|证词|口供|来?信|日记|遗书|回忆录|微博|帖子|文章|推文|邮件|发言稿|简报)")
"""What somebody wrote, which says it for them: 他的供词称."""
_THE_PAPER = re.compile("(?:该|上述|这[份项])?(?P<paper>声明|报告|研报|通报|通告|公报|研究)(?:还|又|也|并|则|同时)?")
"""What goes on with whoever put the same paper out as the last speaker: 某部发表声明说…。声明还说…."""
_THIS_ONE = re.compile("(?:[该这此]|[上前]述)(?:[一两二三四五六七八九十几数]?[位名家])?")
_ANOTHER_ONE = re.compile("(?P<body>[一-鿿]+?)[一多两][位名]")
"""Somebody of a body that a phrase only points back to: 该平台一名工作人员."""
_BODIES: tuple[ActorType, ...] = ("government", "organisation", "company")
_FIRMS = frozenset(("企业", "集团", "车企", "厂商", "银行", "机构", "平台"))
_HOUSE = re.compile(
    "(?:银行|商行|证券|投行|国际|金控)\\Z|高盛|摩根|花旗|瑞银|汇丰|野村|大和|大摩|小摩|美银|中金|富瑞|里昂|渣打|星展|巴克莱|德银|麦格理"
)
"""What is a bank or a broker, which 该行 takes up."""
_A_STATEMENT = 300
"""Characters over which what a paper says goes on without its author."""
_A_REVIEW = 2000
"""Characters over which an article is told of after it was said who wrote it."""
_A_POST = 24
"""Characters before a name in which the house stands that somebody works for."""
_A_CALLING = 4
"""Characters of what somebody is called without the body they belong to."""
_A_SENTENCE = 120
"""Characters of the sentence before a pronoun in which its subject is looked for."""
_HUMAN = re.compile(
    "[员人者家师长手民生友官客兵士帅商主姐妈爸父母亲妻夫弟妹哥儿女娘奶爷迷警察]\\Z|教授|教练|司机|经理|总裁|负责人|代表\\Z"
)
_OF_BODIES = re.compile(
    "(?:方|方面|部|委|局|处|会|院|府|署|厅|社|报|网|台|公司|集团|银行|大学|机构|机关|部门|平台|医院|中心)\\Z"
)
"""What speaks without being anybody whom 他 could mean."""
_ARTICLE_BY = re.compile(
    "(?:(?:刊[登发出载]|发表|登载)(?:了)?|(?P<by>作者[是为系]))(?P<who>[^，。；]{2,40}?)"
    "(?(by)(?=[，。；（])|(?:(?:撰写|题为[^，。；]{1,30})?的[^，。；]{0,30}?|总书记|同志|主席)(?:署名|重要)?(?:文章|评论|专栏))"
)
_WRITES = re.compile("撰文|在[^，。；]{0,6}文章[中里]")
_BESIDE = frozenset("和与跟同对向给")
"""Behind these stands, at the beginning of a sentence, somebody other than it is about: 和甲同住的乙."""
_ONLY_BESIDE = re.compile("[和与跟同][^，。；]{2,12}的\\Z")
"""Whom the clause before is not about either: 谈及与某人的合作，她说."""
_STOP = re.compile("[。！？\n\ue000\ue001]")
_ABOUT_HIM = re.compile("[他她](?!们)")
_I_ASKED = re.compile(
    "(?:我|笔者)[^，。；]{0,6}(?:问|采访|请教|找|见|遇)[^，。；]{0,3}[一两][位名个](?P<who>[^，。；]{2,30})，\\Z"
)
_NAMELESS = re.compile("不愿|匿名|知情|消息|具名")
_ASKERS = re.compile("记者|投资者|股民|网友|网民|媒体|主持人|观众|有人|提问者|读者|粉丝")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words: name, the words that say so, and how sure that is."""

    name: str
    mention: str
    start: int
    confidence: float
    pronoun: bool = False


@dataclass(slots=True)
class Memory:
    """What has been said so far, for whatever takes it up: the last speaker, and who the last sentences were about."""

    text: str
    folded: str
    masked: str
    cast: Cast
    last: Speaker | None = None
    last_line: int = -9
    last_at: int = -1
    outlet: str | None = None
    """The last outlet that passed words on, which 报道称 takes up."""
    nominals: list[Speaker] = field(default_factory=list)
    called: dict[str, str] = field(default_factory=dict)
    """他 or 她, as the article has called each name first."""

    def note(self, speaker: Speaker, line: int, at: int) -> None:
        """Remember who spoke."""
        self.last, self.last_line, self.last_at = speaker, line, at
        self.nominals.append(speaker)
        del self.nominals[:-24]

    def name(self, mention: Mention) -> Speaker:
        """The speaker that a mention names."""
        words = self.text[mention.start : mention.end]
        if mention.kind == "pronoun":
            return self._taken_up(mention, words)
        if mention.actor and len(words) == 1:
            return Speaker(mention.actor, words, mention.start, 0.85)
        if mention.actor and mention.kind in ("person", "body"):
            return Speaker(mention.actor, words, mention.start, 0.96 if mention.kind == "person" else 0.93)
        if _HIS_PAPER.fullmatch(self.folded, mention.start, mention.end):
            return self.name(Mention(mention.start, mention.start + 1, "pronoun"))
        one = _ONE_OF_THEM.fullmatch(self.folded, mention.start, mention.end)
        nameless = self.last if self.last and one and simplified(self.last.name).endswith(one["who"]) else None
        if nameless and nameless.name not in self.cast.people:
            return Speaker(nameless.name, words, mention.start, 0.8, True)
        report = self.folded[mention.start - 1 : mention.start] != "有"
        writer = self._writer(mention) if self.folded[mention.start : mention.end].endswith("文章") else None
        if writer:
            return Speaker(writer, words, mention.start, 0.85, True)
        if self.outlet and report and _THE_REPORT.fullmatch(self.folded, mention.start, mention.end):
            return Speaker(self.outlet, words, mention.start, 0.85, True)
        if self.last and self._put_out(self.last, mention):
            return Speaker(self.last.name, words, mention.start, 0.85, True)
        folded = self.folded[mention.start : mention.end]
        holder = self.cast.in_office(folded) or self.cast.for_short(folded) or self.cast.by_given_name(folded)
        sure = 0.88 if holder else 0.5 if _ANYBODY.fullmatch(folded) else 0.9
        in_marks = mention.start > 0 and self.text[mention.start - 1] in "“「『"  # 「數位人權會」 counts nobody
        return Speaker(holder or (words if in_marks else plain_name(words)), words, mention.start, sure)

    def _put_out(self, speaker: Speaker, mention: Mention) -> bool:
        """Whether a paper that speaks is one of the body that spoke last."""
        if speaker.name not in self.cast.bodies and (speaker.name in self.cast.people or _HUMAN.search(speaker.name)):
            return False
        paper = _THE_PAPER.fullmatch(self.folded, mention.start, mention.end)
        if paper is None:
            return _ITS_PAPER.fullmatch(self.folded, mention.start, mention.end) is not None
        said = self.folded.find(paper["paper"], speaker.start, self.last_at + _A_CALLING)
        if said < 0 and paper["paper"] == "报告":
            said = self.folded.find("》", speaker.start, self.last_at)
        return said >= 0 and mention.start - self.last_at < _A_STATEMENT

    def _writer(self, mention: Mention) -> str | None:
        """Who wrote the article that 文章 takes up: 某报刊登某教授的文章。文章写道."""
        for match in _ARTICLE_BY.finditer(self.folded, max(0, mention.start - _A_REVIEW), mention.start):
            named = [one for _, _, one in self.cast.between(*match.span("who")) if one.type == "person"]
            if named:
                return named[-1].name
        wrote = self.last and _WRITES.search(self.folded, self.last.start, self.last_at + _A_CALLING)
        still = self.last and self.last.mention.endswith("文章") and self.last.name in self.cast.people
        return self.last.name if self.last and (wrote or still) else None

    def _taken_up(self, mention: Mention, words: str) -> Speaker:
        folded = self.folded[mention.start : mention.end]
        if folded in ("他", "她", "其", "他们", "她们", "此人", "其人"):
            name = self._person(folded, mention.start)
            if name and folded[0] in "他她" and self.called.setdefault(name, folded[0]) != folded[0]:
                return Speaker(name, words, mention.start, 0.4, True)
            one_for_many = folded.endswith("们") and name in self.cast.people
            return Speaker(name or words, words, mention.start, 0.4 if one_for_many else 0.85 if name else 0.3, True)
        if self.outlet and _THE_REPORT.fullmatch(folded):
            return Speaker(self.outlet, words, mention.start, 0.85, True)
        this = _THIS_ONE.match(folded)
        head = folded[this.end() :] if this else folded
        if another := _ANOTHER_ONE.match(head):
            size = another.end("body")
            behind = words[len(words) - len(head) + size :]
            body = words[len(words) - len(head) if size > 1 else 0 : len(words) - len(behind)]  # 该局
            return Speaker(body + plain_name(behind), words, mention.start, 0.8)
        if len(head) == 1 and head != "行":
            that = self.cast.last_before(mention.start, _BODIES, re.compile(f"{head}\\Z"))
            return Speaker(that.name if that else words, words, mention.start, 0.85 if that else 0.7, bool(that))
        house = _HOUSE if head in ("行", "券商", "投行") else None
        if house or (head.startswith("公司") and len(head) <= 4) or head in _FIRMS:
            actor = self.cast.last_before(mention.start, ("company",), house)
            if actor and (head != "机构" or self._is_house_of_last(actor.name)):
                return Speaker(actor.name, words, mention.start, 0.85, True)
        for earlier in reversed(self.nominals):
            near = mention.start - earlier.start < 400 and not _ASKERS.search(head)
            alike = near and (len(head) <= _A_CALLING or folded[1:2] in "位名") and earlier.name.endswith(words[-2:])
            if alike or earlier.name.endswith(words[-len(head) :]):
                return Speaker(earlier.name, words, mention.start, 0.85, True)
        if self.last and self._may_be_last(folded, head, mention.start) and self.last.name in self.cast.people:
            return Speaker(self.last.name, words, mention.start, 0.75, True)
        named = words if head[:1] in _PLACED else words[len(words) - len(head) :]  # 该国官员
        name = plain_name(named)
        return Speaker(name if len(name) > 2 else words, words, mention.start, 0.7)

    def _is_house_of_last(self, name: str) -> bool:
        """Whether a firm spoke last itself, or somebody who works there did: 某证券分析师…。该机构…."""
        last = self.last
        if last is None or name == last.name:
            return True
        begins = max(self.text.rfind("。", 0, last.start), last.start - _A_POST, 0)
        return name in self.text[begins : last.start + len(last.mention)]

    def _may_be_last(self, folded: str, head: str, at: int) -> bool:
        """Whether 这位…官员 may be another name for whoever spoke last: not for a reporter, nor the nameless."""
        if self.last_at < 0 or at - self.last_at >= 400 or _ASKERS.search(head) or _NAMELESS.search(head):
            return False
        if _OF_BODIES.search(head):
            return False
        return len(head) <= 5 or (folded[0] == "这" and folded[1] in "位名" and len(head) <= 16)

    def _person(self, pronoun: str, at: int) -> str | None:
        """The one whom a pronoun means: the last speaker, unless another was the subject of a sentence since."""
        if asked := self._asked_by_author(at):
            return asked
        before = sorted((one for one in self.nominals if one.start < at), key=lambda one: one.start)
        topic = self.topic(at)
        last_at = self.last_at if self.last_at < at else before[-1].start if before else -1
        told_of = topic is not None and last_at >= 0 and not _STOP.search(self.masked, last_at, topic[1])
        if topic and topic[1] > last_at and not told_of and _agrees(pronoun, topic[0]):
            return topic[0]
        nominal = self._nominal_topic(at)
        if nominal:
            return nominal
        for earlier in reversed(before):
            body = earlier.name in self.cast.bodies or _OF_BODIES.search(earlier.name)
            if not body and _agrees(pronoun, earlier.name + earlier.mention):
                return earlier.name
        actor = self.cast.last_before(at, ("person",))
        return actor.name if actor and _agrees(pronoun, actor.name) else None

    def _asked_by_author(self, at: int) -> str | None:
        """The nameless human whom the author asks in the clause before: 我问过一位…的工程师，他的回答."""
        match = _I_ASKED.search(self.folded, max(0, at - 60), at)
        if match is None:
            return None
        start = max(match.start("who"), self.folded.rfind("的", 0, match.end("who")) + 1)
        human = is_human(self.masked, Mention(start, match.end("who"), "nominal"))
        return plain_name(self.text[start : match.end("who")]) if human else None

    def _nominal_topic(self, at: int) -> str | None:
        """The nameless human whom the sentence before is about, if it stands behind the last speech."""
        end = max(self.folded.rfind("。", 0, at), self.folded.rfind("\n", 0, at), 0)
        start = max(self.folded.rfind("。", 0, end), self.folded.rfind("\n", 0, end), end - _A_SENTENCE) + 1
        if end <= start or end - start >= _A_SENTENCE or start <= self.last_at:
            return None
        mention = topic_of(self.masked, start, end, self.cast)
        if mention is None or mention.kind != "nominal":
            return None
        words = self.text[mention.start : mention.end]
        return plain_name(words) if is_human(self.masked, mention) else None

    def topic(self, at: int) -> tuple[str, int] | None:
        """The person named first in the sentence before or in the same one, or before those about 他."""
        start = max(self.masked.rfind("。", 0, max(0, at - 1)), self.masked.rfind("\n", 0, at)) + 1
        for back in range(4):
            named = [place for place in self.cast.between(start, at) if place[2].type == "person"]
            while len(named) > 1 and self.masked[named[0][0] - 1 : named[0][0]] in _BESIDE:
                named.pop(0)
            if named and not _ONLY_BESIDE.match(self.masked, named[0][0] - 1, named[0][1] + 1):
                return named[0][2].name, named[0][0]
            if back and not _ABOUT_HIM.search(self.masked, start, at):
                return None
            start = max(self.masked.rfind("。", 0, max(0, start - 1)), self.masked.rfind("\n", 0, start) + 1)
        return None


def _agrees(pronoun: str, words: str) -> bool:
    if pronoun.startswith("他") and _FEMALE.search(words):
        return False
    return not (pronoun.startswith("她") and _MALE.search(words))


def is_human(masked: str, mention: Mention) -> bool:
    """Whether the words of a mention without a name are of people."""
    return bool(_HUMAN.search(masked, mention.start, mention.end))


def only_asks(speaker: Speaker) -> bool:
    """Whether the speaker is one of those who put questions: a reporter, a reader."""
    return bool(_ASKERS.search(simplified(speaker.name)))


def carried(speaker: Speaker, confidence: float) -> Speaker:
    """The same speaker where nothing names them."""
    return Speaker(speaker.name, speaker.mention, speaker.start, confidence, True)
