"""Where people are named: by surname and title, before a word that reports, or transliterated with ·."""

import re
from dataclasses import dataclass

from corpus.chinese.common import WORDS
from corpus.chinese.cues import CUE
from corpus.chinese.lexicon import COMPOUND_SURNAMES, JAPANESE_SURNAMES, NOT_GIVEN, SHORT_TITLE, SURNAMES, TITLE
from corpus.chinese.syllables import TRANSLITERATION

_CHINESE = "[一-鿿]"
_REPORTS_NEXT = (
    "说|表示|指出|称|认为|强调|告诉|透露|回应|介绍|写道|坦言|宣布|呼吁|警告|补充|预计|提醒|重申|要求|建议|解释|"
    "回忆|感叹|感慨|直言|"
    "批评|反驳|驳斥|辟谣|哭|叹|点头|摇头|沉默|回答|承认|否认|证实|笑|谈|提出|评论|分析|主张|相信|担心|担忧|希望|"
    "在会|在接受|接受|受访|"
    "撰文|发文|指"
)
_NEXT = re.compile(
    f"(?:{_REPORTS_NEXT}|在|于|对|向|就|与|和|及|跟|同|等|也|还|则|又|曾|将|已|均|都|却|是|的|为|从|通|表|以|不|"
    f"把|被|给|到|有|没|之|再|并|只|仅|"
    "[一-鿿]{2}(?:称(?![为号赞职呼])|道(?=[，：“「])|说(?=[，：“「]))|拒|继|刚|打|率|赛|作|此前|随后|近日|日前|当|今|昨|周[一二三四五六日]|上[月周个次届]|下[月周个]|去年|明确|"
    "事后|会[上后见谈议晤]|"
    "坦|哽|激动|无奈|出[席生任局示]|主[持张动管导]|宣|带[领着头]|担任|因|发[文布表帖言起出]|亲自|正|这样|来到|"
    "来自|前往|老人|一家|[0-9０-９]|[^\\w])"
)
_SAYS_NEXT = re.compile(
    f"{_REPORTS_NEXT}|赛[前后]|会[前后]|早[前在已]|随后|随即|同时|当天|当日|当地|当晚|日前|宣读|为首|为此|为例|从而|从事|后来|后续|会见|会上|"
    f"会后|多次|年仅|月底|月初|同志|同样|来到|来自|"
    "摘下|拿起|拿出|放下|抬起|擦了|擦着|站起|坐在|站在|走[进出到]|捧着|拉着|拍了|望着|盯着|翻开|抱着|推开|接过|"
    "递给|举起|握着|指着|停顿|"
    "能够|能否|近[期来年况]|目前|亮相|现身|出[席访任]|抵达|飞抵|访[问华美]|率[队团]|主持|正[在式]|已经|曾经|此[次行番]|"
    "于[今本当上][月年日周]|当选|就任|上任|遭|获|赴|涉[嫌及]|夫妇|一行|一家|等人|"
    "能够|能否|又|其实|其中|之后|之前|之所|再度|再次|如果|如今|如此|自称|多年|多位|和|同|当|等"
)
_SAME_DAY = frozenset(("当天", "当日", "当地", "当时", "坦言", "坦承", "坦陈", "坦率", "尔后", "斯时"))
_INSTITUTION = re.compile("[一-鿿]{1,10}?(?:队|局|院|厅|部门|委|公司|大学|集团|中心|研究所|协会|学会|报社|银行)")
_UNLISTED = re.compile(
    "[一-鿿]{3,4}?(?=表示|指出|认为|强调|透露|坦言|说[，：“「]|称[，：“「]|告诉)(?!(?:此外|随后|同时|再次|多次|近日|日前|一再|公开))"
)
_PREPOSITIONS = frozenset("向于和")
"""Surnames that stand before a name more often than in one."""
_ENDS_NAMES_TOO = frozenset("前上下里时会如去明")
"""What seldom ends a given name; behind a title, with a word behind it that can only follow a name, it does."""
_ENDS_IN_SURNAME = frozenset(
    "了解 理解 谅解 缓解 化解 见解 任何 如何 为何 对方 各方 双方 地方 警方 官方 军方 现金 基金 资金 同时 及时 随时 当时 通过 经过 "
    "负责 以及 危及 涉及 提及 谈及 普及 埃及 高于 低于 关于 由于 对于 位于 属于 在于 等于 终于 至于".split()
)
"""Words whose last character is a surname too."""
_PLACES = frozenset(
    "高雄 苗栗 云林 金门 连江 元朗 沙田 金边 武汉 成都 安徽 江西 江苏 吉林 宁夏 石家 马尼 柏林 温哥 华盛 伊斯 伊朗 韩国 秦皇".split()
)
"""Places that begin like a name."""
_VERBAL = frozenset("谈解应任向于常时连成宣关从包来对和")
"""Surnames that are a verb or a preposition at least as often."""
_CALLING = re.compile("(?<=[一-鿿][一-鿿])[员师家长手匠官者人主士民客商兵友工户哥姐伯婶嫂籍]|(?<=[一-鿿]党)")
_RELATIVE = re.compile("(?<=[一-鿿0-9][一-鿿0-9岁])的(?=[一-鿿]{2})")
_SPEAKS_SOON = re.compile(
    f"(?:[却则也还都就]|(?:近日|赛后|在[^，。；“「]{{2,12}}?(?:时|上|中)|对[^，。；“「]{{2,10}})){{0,2}}(?:{_REPORTS_NEXT}|道)"
)
_BEAT = re.compile("[^，。！？；：、\\n“”「」]{1,16}[，：][“「]")
_REPORTING = frozenset(("强调", "解释", "谈到", "谈及", "祝贺", "应邀", "叶落", "曾表", "任命", "宣布", "温馨", "常说"))
"""Verbs that begin like a name."""
_WEEKDAY = re.compile("周[一二三四五六日末年]|[韩乌伊]方")
_STRONG_NEXT = re.compile(f"{_REPORTS_NEXT}|[0-9，,：:（(。]")
_CUE_AHEAD = re.compile(
    f"[^，。！？；：、\\n“”「」]{{0,28}}?(?:{_REPORTS_NEXT}|[喊问吼]道|这么看|认同|赞同|直呼|反问|质问|叮嘱|吐槽|"
    f"致辞|喊话|质疑|"
    f"指责|呼喊)"
)
_CLAUSE_START = re.compile("(?:^|[，。！？；：、”」』）\\n“「\\s])", re.MULTILINE)
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z'’.-]{0,20}(?:[ \u00a0][A-Z][A-Za-z'’.-]{0,20}){0,3}")
_DOTTED = re.compile("[一-鿿]{1,8}(?:[·・•‧．-][一-鿿]{1,10}){1,4}")
_DOT = re.compile("[·・•‧．-]")
_LATIN_TWO = re.compile(rf"[A-Z][a-z'’-]{{1,20}} (?:[A-Z]\. )?[A-Z][a-z'’-]{{1,20}}(?=\s?(?:{_REPORTS_NEXT}|在|周))")
_OFFICE = frozenset("委区县市省州乡镇村部局厅处科院校所站队团行会司社台馆厂店组班副总前大小老")
_IS_SOMEBODY = re.compile("(?:是|今年|[（(，]\\s?[0-9]{2}岁|[（(][A-Z男女])")


@dataclass(frozen=True, slots=True)
class Person:
    """Where one name stands."""

    start: int
    end: int


def surname_length(text: str, at: int) -> int:
    """How many characters of a surname stand at `at`: 0, 1 or 2."""
    if text[at : at + 2] in COMPOUND_SURNAMES or text[at : at + 2] in JAPANESE_SURNAMES:
        return 2
    return 1 if at < len(text) and text[at] in SURNAMES else 0


def _given(text: str, at: int) -> bool:
    """Whether the character at `at` may belong to a given name where it stands."""
    return (
        "一" <= text[at] <= "鿿"
        and text[at] not in NOT_GIVEN
        and not _SAYS_NEXT.match(text, at)
        and not CUE.match(text, at)
    )


def _plain_given(character: str) -> bool:
    return "一" <= character <= "鿿" and character not in NOT_GIVEN


def _han_name(text: str, at: int, trusted: bool) -> int | None:
    """The end of a Han name that starts at `at`, or None; `trusted` where a title stands before it."""
    surname = surname_length(text, at)
    if not surname or text[at : at + 2] in _PLACES or _WEEKDAY.match(text, at) or text[at : at + 2] in _REPORTING:
        return None
    shortest = at + surname + 1
    if shortest > len(text) or not _plain_given(text[shortest - 1]):
        return None
    common = surname == 1 and text[at:shortest] in WORDS
    ends = [shortest]
    if (
        surname == 2
        and text[at:shortest][:2] in JAPANESE_SURNAMES
        and len(text) > shortest + 1
        and _given(text, shortest)
        and _given(text, shortest + 1)
    ):
        ends.insert(0, shortest + 2)
    if shortest < len(text) and _given(text, shortest):
        ends.insert(0, shortest + 1)
    for end in ends:
        if common and ((end == shortest and not trusted) or text[shortest - 1 : end] in WORDS):
            continue
        if (end >= len(text) or _NEXT.match(text, end) or _SAYS_NEXT.match(text, end) or CUE.match(text, end)) and (
            not common or _strong(text, end)
        ):
            return end
    if trusted and surname == 1 and _two_surnames(text, at):
        return at + 4
    if trusted and not common and text[shortest : shortest + 1] in _ENDS_NAMES_TOO and _strong(text, shortest + 1):
        return shortest + 1
    return None if common or not trusted or ends[0] == shortest or text[at] in _VERBAL else shortest + 1


def _two_surnames(text: str, at: int) -> bool:
    """Whether a husband's and an own surname stand before a given name of two characters: 陈林雨棠."""
    return (
        len(text) > at + 4
        and text[at + 1] in SURNAMES
        and text[at : at + 2] not in WORDS
        and not TITLE.search(text, at, at + 4)
        and _given(text, at + 2)
        and _given(text, at + 3)
        and bool(_NEXT.match(text, at + 4))
        and not _NEXT.match(text, at + 3)
    )


def _strong(text: str, end: int) -> bool:
    """Whether what follows a doubtful name can only follow a name."""
    return end >= len(text) or bool(_STRONG_NEXT.match(text, end))


def _foreign_name(text: str, at: int, trusted: bool) -> int | None:
    """The end of a transliterated name of one part that starts at `at`."""
    end = at
    while end < len(text) and end - at < 8 and text[end] in TRANSLITERATION:
        end += 1
    for back in (1, 2):
        if end - back - at >= 2 and (CUE.match(text, end - back) or text[end - back : end - back + 2] in _SAME_DAY):
            end -= back
            break
    while end - at > 2 and text[end - 1] in "曾于" and text[end : end + 1] not in TRANSLITERATION:
        end -= 1
    if trusted and end - at >= 4:
        return end
    while end - at >= 2:
        if end - at == 2 and not trusted and not _strong(text, end):
            return None
        if (end >= len(text) or _NEXT.match(text, end)) and text[at : at + 2] not in WORDS:
            return end
        end -= 1
    return None


def _dotted(text: str) -> list[Person]:
    """Names with a dot between their parts; the title that runs into the first part is cut off."""
    found: list[Person] = []
    for match in _DOTTED.finditer(text):
        first = _DOT.search(text, match.start(), match.end())
        assert first
        start = match.start()
        for title in TITLE.finditer(text, start, first.start()):
            if title.end() < first.start():
                start = title.end()
        if start == match.start():
            start = first.start()
            while start > match.start() and text[start - 1] in TRANSLITERATION:
                start -= 1
        end = match.end()
        last = max(dot.end() for dot in _DOT.finditer(text, start, end))
        while last < end and not _SAYS_NEXT.match(text, last):
            if (
                text[last] not in TRANSLITERATION
                and not _NEXT.match(text, last + 1)
                and text[last + 1 : last + 2] not in TRANSLITERATION
            ):
                break
            if text[last] not in TRANSLITERATION and _NEXT.match(text, last):
                break
            last += 1
        if start < first.start() and last - start > 3:
            found.append(Person(start, last))
    return found


def _after_titles(text: str) -> list[Person]:
    found = []
    for match in TITLE.finditer(text):
        at = match.end()
        if at < len(text) and text[at] in " \u00a0":
            at += 1
        latin = _LATIN_NAME.match(text, at)
        if latin and len(latin[0]) > 2 and not latin[0].isupper():
            found.append(Person(latin.start(), latin.end()))
            continue
        end = _han_name(text, at, trusted=True) or _foreign_name(text, at, trusted=True) or _unlisted(text, at)
        if end:
            found.append(Person(at, end))
    return found


def _unlisted(text: str, at: int) -> int | None:
    """The end of a name behind a title whose surname is on no list, if a reporting word follows it at once."""
    match = _UNLISTED.match(text, at)
    if match is None or any(character in NOT_GIVEN for character in match[0]):
        return None
    return match.end()


def _before_reports(text: str) -> list[Person]:
    found = []
    for match in _CLAUSE_START.finditer(text):
        at = match.end()
        end = _han_name(text, at, trusted=False) or _foreign_name(text, at, trusted=False)
        if match[0] in ("”", "」", "』") and text[match.start() - 1] in "。，！？…":
            found += _behind_quote(text, at, end)
        if end and end - at > 2 and _IS_SOMEBODY.match(text, end):
            found.append(Person(at, end))
            continue
        if end and (_CUE_AHEAD.match(text, end) or _BEAT.match(text, end) or text[end : end + 1] in ("：", ":", "（")):
            if text[end : end + 1] in ("：", ":", "（") and match[0] not in ("", "\n"):
                continue
            found.append(Person(at, end))
    found += [Person(match.start(), match.end()) for match in _LATIN_TWO.finditer(text)]
    return found


def _behind_quote(text: str, at: int, end: int | None) -> list[Person]:
    """The name that a sentence right behind a quote starts with, whatever its verb is: “…”江小白擦了擦汗."""
    size = surname_length(text, at)
    open_ended = not end and size and at + size + 1 < len(text) and text[at : at + 2] not in WORDS
    if open_ended and not _INSTITUTION.match(text, at) and _given(text, at + size) and _given(text, at + size + 1):
        end = at + size + 2
    return [Person(at, end)] if end else []


def _after_callings(text: str) -> list[Person]:
    """Names behind a word that ends like a calling (气象员, 锁匠), where the clause goes on to report."""
    found = []
    for match in _CALLING.finditer(text):
        at = match.end()
        if TITLE.match(text, at - 1) or text[at : at + 1] in _PREPOSITIONS:
            continue
        end = _han_name(text, at, trusted=False)
        if end and (end - at > 2 or _strong(text, end)) and (_CUE_AHEAD.match(text, end) or _BEAT.match(text, end)):
            found.append(Person(at, end))
    return found


def _after_relatives(text: str) -> list[Person]:
    """Names behind a relative clause: 获得金牌的费利佩说, 养羊三十年的陈丽却说."""
    found = []
    for match in _RELATIVE.finditer(text):
        at = match.end()
        end = _han_name(text, at, trusted=False)
        if end is None and (foreign := _foreign_name(text, at, trusted=False)) and foreign - at > 2:
            end = foreign
        if end and _SPEAKS_SOON.match(text, end):
            found.append(Person(at, end))
    return found


def _with_title_after(text: str) -> list[Person]:
    """`周会长`, `王女士`, `张伟教授`: a name whose title follows."""
    found = []
    for match in SHORT_TITLE.finditer(text):
        for size in (3, 2, 1):
            at = match.start() - size
            if at < 0 or not (surname := surname_length(text, at)):
                continue
            given = text[at + surname : match.start()]
            if given and (
                given[-1] in _OFFICE or text[at - 1 : at + 1] in _ENDS_IN_SURNAME or text[at : at + 2] in _PLACES
            ):
                continue
            if size == surname or (
                len(given) in (1, 2)
                and all(_given(text, at + surname + n) for n in range(len(given)))
                and text[at : at + 2] not in WORDS
            ):
                if size == surname and (text[at : match.end()][:2] in WORDS or text[at : match.end()] == "高官"):
                    continue
                if size == surname and at and _runs_on(text[at - 1]):
                    continue
                found.append(Person(at, match.end() if size == surname else match.start()))
                break
    return found


def _runs_on(before: str) -> bool:
    """Whether the character before a bare surname makes it the end of a longer word."""
    return (
        "一" <= before <= "鿿" and before not in "的是和与对向让给据由及被民商主户老小人客员者家生师等，到见问请称说按"
    )


def people(text: str) -> list[Person]:
    """Every person that a context gives away, in order; `text` is in simplified characters."""
    dotted = _dotted(text)
    taken = {at for person in dotted for at in range(person.start, person.end)}
    others = (
        _after_titles(text)
        + _before_reports(text)
        + _after_callings(text)
        + _after_relatives(text)
        + _with_title_after(text)
    )
    found = dotted + [one for one in others if taken.isdisjoint(range(one.start, one.end))]
    found.sort(key=lambda person: (person.start, -person.end))
    kept: list[Person] = []
    for person in found:
        if not kept or person.start >= kept[-1].end:
            kept.append(person)
    return kept
