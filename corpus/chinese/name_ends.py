"""Where a name ends that starts at a given place: Han names by surname, transliterated ones by their characters."""

import re

from corpus.chinese.clause_words import ADVERB
from corpus.chinese.common import ALSO_FOREIGN, ENDS_IN_SURNAME, VERBS, WORDS
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.cues import CUE
from corpus.chinese.lexicon import (
    COMPOUND_SURNAMES,
    JAPANESE_SURNAMES,
    NOMINAL,
    NOT_GIVEN,
    SURNAMES,
    TITLE,
    TRANSLITERATION,
    words,
)
from corpus.chinese.name_context import (
    ALSO_THINGS,
    ENDS_NAMES_TOO,
    NEXT,
    ORDINARY,
    PLACES,
    PREDICATE,
    REPORTING,
    SAME_DAY,
    SAYS_NEXT,
    SPEAKS_AT_ONCE,
    STRONG_NEXT,
    UNLISTED,
    VERBAL,
    WEEKDAY,
)

OF_A_BODY = frozenset(
    words(
        "水利 公司 集团 大学 医院 银行 法院 基金 中心 项目 产品 大堂 部门 销售 市场 财务 人事 行政 公关 精工 "
        "精密 智能 材料 新材 机械 装备 生物 医药 制药 化工 光电 通信 环保 食品 动力 航运 电气 科技 "
        "电子 软件 重工 能源 汽车 药业 控股 股份"
    )
)
"""Words that behind two characters make them a body's name and no person's."""


SELDOM_SURNAMES = frozenset("区迟苑揭练")
"""Surnames that begin other words far more often: a name only behind a title."""


def surname_length(text: str, at: int) -> int:
    """How many characters of a surname stand at `at`: 0, 1 or 2."""
    if text[at : at + 2] in COMPOUND_SURNAMES or text[at : at + 2] in JAPANESE_SURNAMES:
        return 2
    return 1 if at < len(text) and text[at] in SURNAMES else 0


def may_be_given(text: str, at: int) -> bool:
    """Whether the character at `at` may belong to a given name where it stands."""
    return (
        "一" <= text[at] <= "鿿"
        and text[at] not in NOT_GIVEN
        and not SAYS_NEXT.match(text, at)
        and not PREDICATE.match(text, at)
        and not CUE.match(text, at)
    )


def _is_given(character: str) -> bool:
    return (
        character != ""
        and character not in "里联爸妈姨婆公哥拉组学型心区孩子店镇麦吃事姐伙幅额规企微巧提"
        and _plain_given(character)
    )


def _plain_given(character: str) -> bool:
    return "一" <= character <= "鿿" and character not in NOT_GIVEN


def han_name(text: str, at: int, trusted: bool) -> int | None:
    """The end of a Han name that starts at `at`, or None; `trusted` where a title stands before it."""
    surname = surname_length(text, at) or int(trusted and text[at : at + 1] in SELDOM_SURNAMES)
    if not surname or _another_word(text, at, surname, trusted):
        return None
    shortest = at + surname + 1
    if trusted and shortest < len(text) and text[shortest - 1] in "向于名会均因与里" and may_be_given(text, shortest):
        end = shortest + 1
        return end if any(behind.match(text, end) for behind in (NEXT, SAYS_NEXT, PREDICATE, CUE)) else None
    if shortest > len(text) or not _plain_given(text[shortest - 1]):
        return None
    if trusted and text[shortest - 1] == "氏" and _is_vietnamese(text, shortest):
        return shortest + 2
    if text[shortest - 1 : shortest + 1] in OF_A_BODY or text[shortest : shortest + 2] in OF_A_BODY:
        return None
    if not trusted and text[shortest + 1 : shortest + 3] in OF_A_BODY:  # 华昕新能源
        return None
    common = surname == 1 and (text[at:shortest] in WORDS or text[at:shortest] in VERBS)
    ends = [shortest]
    if trusted and text[shortest : shortest + 1] in ("和", "与") and _ends_in_and(text, shortest + 1):
        return shortest + 1
    if shortest < len(text) and may_be_given(text, shortest):
        ends.insert(0, shortest + 1)
        japanese = text[at : at + 2] in JAPANESE_SURNAMES and surname == 2
        if japanese and len(text) > shortest + 1 and may_be_given(text, shortest + 1):
            ends.insert(1, shortest + 2)
    if TITLE.fullmatch(text, at + surname, ends[0]):
        return None
    if ends[0] > shortest and _splits_word(text, ends[0]):
        return shortest if trusted and not common and not TITLE.match(text, shortest) else None
    fitting = next((end for end in ends if _fits(text, at, shortest, end, trusted, common)), None)
    if fitting:
        return fitting
    if trusted and surname == 1 and _two_surnames(text, at):
        return at + 4
    if trusted and not common and text[shortest : shortest + 1] in ENDS_NAMES_TOO and strong_end(text, shortest + 1):
        return shortest + 1
    return None if common or not trusted or ends[0] == shortest or text[at] in VERBAL else shortest + 1


def _fits(text: str, at: int, shortest: int, end: int, trusted: bool, common: bool) -> bool:
    """Whether a name may end at `end` by what follows; `common` where surname and next character make a word."""
    if not trusted and text[end - 1] in ("后时" if end > shortest else "后时指又亦续料"):
        return False  # 取得的成绩后说, 陆指
    if common and (text[end - 1] in "性化型式级制率额" or (end == shortest and text[at:end] in VERBS)):
        return False
    if not trusted and text[at] in VERBAL and text[end - 1] == "方":  # 应美方要求
        return False
    if common and (
        (not trusted and (end == shortest or text[end : end + 1] in ("：", ":")))
        or text[shortest - 1 : end] in WORDS
        or text[end - 1] in "有在"
    ):
        return False
    follows = end >= len(text) or any(behind.match(text, end) for behind in (NEXT, SAYS_NEXT, CUE))
    follows = follows or (trusted and PREDICATE.match(text, end) is not None)
    says = follows and not trusted and end == shortest and CUE.match(text, end - 1)  # 施供称
    given = trusted and end > shortest and text[at] not in VERBAL and _is_given(text[end - 1])
    does = given and _ONE_DOES.match(text, end)  # 董事长吴国栋在…
    return follows and not says and (not common or bool(does) or strong_end(text, end))


def _splits_word(text: str, end: int) -> bool:
    """Whether a name up to `end` would take the first character of a verb or a title: 张雱｜卸任, 华坚｜董事长."""
    title = TITLE.match(text, end - 1)
    verb = text[end - 1 : end + 1] in VERBS and not (SAYS_NEXT.match(text, end) or PREDICATE.match(text, end))
    return verb or (title is not None and title.end() > end)


def _is_vietnamese(text: str, at: int) -> bool:
    """Whether two characters of a given name stand at `at`, behind a surname and 氏: 阮氏秋芳."""
    return len(text) > at + 1 and may_be_given(text, at) and may_be_given(text, at + 1) and not NEXT.match(text, at + 1)


def _another_word(text: str, at: int, surname: int, trusted: bool) -> bool:
    """Whether a surname only begins a place, a day, an office or a word of saying, or ends another word."""
    first = text[at : at + 2]
    return (
        text[at + surname : at + surname + 1] in ("官", "姓")
        or (
            (title := TITLE.match(text, at)) is not None
            and title.end() > at + surname
            and not (trusted and title[0] == "王子")
        )
        or (first in PLACES and not (trusted and _named_like_a_place(text, at)))
        or first in REPORTING
        or bool(WEEKDAY.match(text, at) or (text.startswith("周", at + surname) and WEEKDAY.match(text, at + surname)))
        or (not trusted and text[at - 1 : at + 1] in ENDS_IN_SURNAME)
        or bool(text[at] in VERBAL and CUE.match(text, at + 1))
        or (not trusted and (says := SPEAKS_AT_ONCE.match(text, at + surname)) is not None and len(says[0]) > 1)
    )


def _named_like_a_place(text: str, at: int) -> bool:
    """Whether a name behind a title only begins like a place: 院长韩国瑜今日."""
    return (
        text[at : at + 2] in COUNTRIES
        and len(text) > at + 3
        and may_be_given(text, at + 2)
        and not TITLE.match(text, at + 2)
        and bool(NEXT.match(text, at + 3))
        and not NEXT.match(text, at + 2)
    )


def _two_surnames(text: str, at: int) -> bool:
    """Whether a husband's and an own surname stand before a given name of two characters: 陈林雨棠."""
    return (
        len(text) > at + 4
        and text[at + 1] in SURNAMES
        and text[at : at + 2] not in WORDS
        and not TITLE.search(text, at, at + 4)
        and may_be_given(text, at + 2)
        and may_be_given(text, at + 3)
        and bool(NEXT.match(text, at + 4))
        and not NEXT.match(text, at + 3)
    )


_JAPANESE = re.compile("[一-鿿][田川山本木村井野原藤崎岛泽口桥谷尾森宫浦仓]")
_OF_JAPAN = re.compile("日本|东京|大阪|京都|日经|日相")
_JAPANESE_GIVEN = frozenset("郎子夫雄彦介辅也树司之男香代枝乃奈惠纪治吾助朗哉史晃浩隆志辉斗翔太美")
"""How Japanese given names end."""
_ONE_DOES = re.compile(
    "接受|受访|出席|[今昨][日天]?(?=[^，。]{1,12}[说称示指出言露])|近日|日前|当天|[0-9]{1,2}日|在(?![场座校职野任])"
)
"""What 和 stands before only where it ends a name."""


def _ends_in_and(text: str, at: int) -> bool:
    """Whether a 和 before `at` ends a name, as what stands behind it can follow nothing but a name: 谢清和指出."""
    return text[at : at + 1] in ("等", "也", "则", "，", "、", "／") or bool(
        CUE.match(text, at) or _ONE_DOES.match(text, at)
    )


def strong_end(text: str, end: int) -> bool:
    """Whether what follows a doubtful name can only follow a name."""
    return end >= len(text) or bool(STRONG_NEXT.match(text, end))


def foreign_name(text: str, at: int, trusted: bool) -> int | None:
    """The end of a transliterated name of one part that starts at `at`."""
    if text[at : at + 2] in SAME_DAY:
        return None
    end = at
    while end < len(text) and end - at < 8 and (text[end] in TRANSLITERATION or text[end - 1 : end + 1] == "阿都"):
        end += 1
    for back in (1, 2):
        if end - back - at >= 2 and (CUE.match(text, end - back) or text[end - back : end - back + 2] in SAME_DAY):
            end -= back
            break
    while end - at > 2 and text[end - 1] in "曾于" and text[end : end + 1] not in TRANSLITERATION:
        end -= 1
    if trusted and end - at >= 4 and text[end - 2 : end] in ("博士", "爵士"):
        return end - 2
    if trusted and (end - at >= 4 or (end - at == 3 and text[end : end + 2] in SAME_DAY)):
        return end
    while end - at >= 2:
        if end - at == 2 and not trusted and not strong_end(text, end):
            return None
        common = text[at : at + 2] in WORDS or text[at:end] in ALSO_FOREIGN
        if (end >= len(text) or NEXT.match(text, end)) and not common:
            return end
        end -= 1
    return None


def japanese_name(text: str, at: int) -> int | None:
    """The end of a name behind a title whose surname only ends like a Japanese one: 干事长岩仓裕, or is unknown."""
    listed = _JAPANESE.match(text, at) is not None
    if text[at : at + 2] in ORDINARY or not _plain_given(text[at : at + 1]):
        return None
    for end in (at + 4, at + 3) if listed else (at + 5, at + 4):
        last = end - (text[end - 1 : end] == "也" and not listed)
        given = end <= len(text) and all(may_be_given(text, one) for one in range(at + 1 + listed, last))
        known = listed or (given and reads_japanese(text[at:end]) and _again_in_japan(text, at, end))
        if given and known and any(behind.match(text, end) for behind in (NEXT, SAYS_NEXT, CUE)):
            return end
    return None


def reads_japanese(name: str) -> bool:
    """Whether a name may be a Japanese one by its length and the end of it."""
    return 4 <= len(name) <= 5 and name[-1] in _JAPANESE_GIVEN and not TRANSLITERATION.issuperset(name)


def _again_in_japan(text: str, at: int, end: int) -> bool:
    """Whether an article of Japan says the surname of two characters again, without the given name."""
    whole = text.count(text[at:end])
    again = text.count(text[at : at + 2]) > whole == text.count(text[at : end - 1])
    return again and _OF_JAPAN.search(text) is not None


_NOT_FAMILIAR = frozenset(("小时", "老师", "老房", "老楼", "阿方", "阿军", "阿国", "小康", "小程", "小费"))


def familiar_name(text: str, at: int, trusted: bool = False) -> int | None:
    """The end of 小赵 or 老周 behind a calling, if what follows can follow a name; a title makes 老周 one anyway."""
    second = text[at + 1 : at + 2]
    if second and second in "叔伯姨嫂哥姐婶婆" and _plain_given(text[at]) and NEXT.match(text, at + 2):
        return at + 2
    familiar = text[at : at + 1] in ("小", "老", "阿") and (
        second in SURNAMES or (text[at] in "阿小" and _is_given(second))
    )
    if not familiar or text[at : at + 2] in _NOT_FAMILIAR:
        return None
    often = text[at] == "老" or text.count(text[at : at + 2]) > 1
    known = trusted and second in SURNAMES and second not in ALSO_THINGS and often
    return at + 2 if known or NEXT.match(text, at + 2) or SAYS_NEXT.match(text, at + 2) else None


_GOES_ON = re.compile("(?:解释|回应|介绍|补充|回复|拒绝|开始|继续|支持|反对|决定|打算|准备|考虑|同意|公开)\\Z")


def unlisted_name(text: str, at: int) -> int | None:
    """The end of a name behind a title whose surname is on no list, if a reporting word follows it at once."""
    match = None if ADVERB.match(text, at) else UNLISTED.match(text, at)
    if match is None or NOMINAL.search(match[0]) or _GOES_ON.search(match[0]) or not NOT_GIVEN.isdisjoint(match[0]):
        return None
    return match.end()
