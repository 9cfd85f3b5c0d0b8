"""Where people are named: by surname and title, before a word that reports, or transliterated with ·."""

import re

from corpus.chinese.bodies import endings
from corpus.chinese.known_bodies import COMPANIES
from corpus.chinese.lexicon import BODY_ENDING, SURNAMES, TITLE, TRANSLITERATION, either
from corpus.chinese.listed import listed_spans
from corpus.chinese.name_context import (
    ALSO_THINGS,
    BEAT,
    CALLING,
    CLAUSE_START,
    CUE_AHEAD,
    DOT,
    DOTTED,
    INSTITUTION,
    IS_SOMEBODY,
    JOINT,
    LATIN_NAME,
    LATIN_TWO,
    NEXT,
    ORDINARY,
    PREDICATE,
    PREPOSITIONS,
    RELATIVE,
    SAYS_NEXT,
    SPEAKS_AT_ONCE,
    SPEAKS_SOON,
    VERBAL,
)
from corpus.chinese.name_ends import (
    familiar_name,
    foreign_name,
    han_name,
    japanese_name,
    may_be_given,
    strong_end,
    surname_length,
    unlisted_name,
)
from corpus.chinese.named_behind import Person, named_by_what_follows, seen_near

_OF_POST = re.compile("[（(][^（）()，。0-9A-Za-z]{2,16}[）)]")
"""What a bracket between a post and a name says of the post: 副主席（国际）."""
_ANALYST = re.compile("(?:高级|资深|首席)?(?:分析师|策略师|经济学家)")
"""Between two names: of the house and of whoever works there."""
_BODY_WITHIN = 10
"""Characters in which what opens like a name is found to be a body's."""
_TO_THE_PRESS = re.compile(
    "[向对](?:[^，。；：“「]{1,6}(?:记者|媒体)|[^，。；：“「]{1,5}[报社网刊台](?:透露|表示|说|介绍|称))"
)
"""Whom somebody with a title tells, instead of a name: 投资人向南都记者透露."""
_MOST_WRITERS = 8
_NEARBY = 2000
"""Characters around a name in which it is looked for as a place's."""
_NEXT_WRITER = re.compile("(?<=[一-鿿]{2})[ 、）)】／/]")
_COMPANY = re.compile(either(COMPANIES))
_FIRST_PART = 8
"""Characters before a name's first dot in which the name may begin."""
_COURTESIES = frozenset(("博士", "爵士", "女士", "先生", "教授"))  # some are written with the characters of names
_HAS_BEEN = re.compile(f"曾(?=[^\\W{''.join(sorted(TRANSLITERATION))}])")  # 丹·穆勒曾对…说
_BODY_TAIL = re.compile("基金会|公司|集团|大学|学院|研究所|研究院|医院|实验室|图书馆|博物馆|机场|球场|银行")
"""What makes a name with a dot the name of a body: 梅琳达·盖茨基金会."""


def _dotted(text: str) -> list[Person]:
    """Names with a dot between their parts; the title that runs into the first part is cut off."""
    found: list[Person] = []
    at = 0
    while (joint := JOINT.search(text, at)) and (match := DOTTED.search(text, max(at, joint.start() - _FIRST_PART))):
        at = match.end()
        first = DOT.search(text, match.start(), match.end())
        assert first
        start = match.start()
        for title in TITLE.finditer(text, start, first.start()):
            if title.end() < first.start():
                start = title.end()
        if start == match.start():
            start = first.start()
            while start > match.start() and text[start - 1] in TRANSLITERATION:
                start -= 1
        start += text[start] in "对向与同和是" and start + 1 < first.start()
        end = match.end()
        last = max(dot.end() for dot in DOT.finditer(text, start, end))
        while last < end and not SAYS_NEXT.match(text, last) and not PREDICATE.match(text, last):
            if text[last + 1 : last + 2] in ("着", "了") or _HAS_BEEN.match(text, last):
                break
            if text[last] not in TRANSLITERATION and (NEXT.match(text, last) or not _goes_on(text, last + 1)):
                break
            last += 1
        if text[last - 2 : last] in _COURTESIES and last - 2 > first.end():
            last -= 2
        if tail := _BODY_TAIL.search(text, first.end() + 1, last + 3):
            at = tail.end()
            continue
        streets = first[0] == "-" and not TRANSLITERATION.issuperset(DOT.sub("", text[start:last]))  # 滨江路-暨南大道
        if start < first.start() and last - start > 3 and not streets:
            found.append(Person(start, last))
    return found


def _goes_on(text: str, at: int) -> bool:
    """Whether a character that few foreign names hold is one of a name's: what follows ends or goes on with it."""
    if NEXT.match(text, at):
        return True
    return text[at : at + 1] in TRANSLITERATION and (
        text[at + 1 : at + 2] in TRANSLITERATION or bool(NEXT.match(text, at + 1))
    )


def _after_titles(text: str) -> list[Person]:
    found = []
    for match in TITLE.finditer(text):
        at = match.end()
        if bracket := _OF_POST.match(text, at):
            at = bracket.end()
        if _TO_THE_PRESS.match(text, at) or (match[0] == "居民" and text[at : at + 1] in tuple("楼区委小")):
            continue
        at += text[at : at + 1] in (" ", "\u00a0")
        latin = LATIN_NAME.match(text, at)
        if latin and len(latin[0]) > 2 and not latin[0].isupper():
            found.append(Person(latin.start(), latin.end()))
            continue
        foreign = foreign_name(text, at, trusted=True)
        if (
            foreign
            and foreign - at == 4
            and text[at] in SURNAMES
            and text[at + 3] not in "勒尔斯夫克姆"
            and not (NEXT.match(text, foreign) or SAYS_NEXT.match(text, foreign))
        ):
            foreign = None
        end = foreign if foreign and foreign - at > 3 else han_name(text, at, trusted=True)
        end = (
            end
            or foreign_name(text, at, trusted=True)
            or japanese_name(text, at)
            or unlisted_name(text, at)
            or familiar_name(text, at, trusted=True)
        )
        if end:
            found.append(Person(at, end))
            found += _other_writers(text, end) if match[0] == "记者" else []
    return found


def _other_writers(text: str, at: int) -> list[Person]:
    """The names that a byline sets behind the first: 记者 林若海 段宜君、何敏之）."""
    found: list[Person] = []
    while text[at : at + 1] in (" ", "、") and len(found) < _MOST_WRITERS:
        sizes = (2, 3, 4) if surname_length(text, at + 1) else ()
        end = next((at + 1 + size for size in sizes if _NEXT_WRITER.match(text, at + 1 + size)), None)
        if end is None:
            break
        found.append(Person(at + 1, end))
        at = end
    return found


def _before_reports(text: str) -> list[Person]:
    found = []
    for match in CLAUSE_START.finditer(text):
        at = match.end()
        end = han_name(text, at, trusted=False)
        end = end or (None if TITLE.match(text, at) else foreign_name(text, at, trusted=False))
        if match[0] in ("”", "」", "』") and text[match.start() - 1] in "。，！？…":
            found += _behind_quote(text, at, end)
        if end and end - at > 2 and (IS_SOMEBODY.match(text, end) or _is_called_old(text, at, end)):
            if text.find("驻" + text[at:end], max(0, at - _NEARBY), at + _NEARBY) >= 0:  # 驻圣保罗总领馆
                continue
            found.append(Person(at, end))
            continue
        if end and (CUE_AHEAD.match(text, end) or BEAT.match(text, end) or text[end : end + 1] in ("：", ":", "（")):
            if text[end - 1] in "镇县乡村" or (text[end : end + 1] in ("：", ":", "（") and match[0] not in ("", "\n")):
                continue
            found.append(Person(at, end))
    found += [Person(match.start(), match.end()) for match in LATIN_TWO.finditer(text)]
    return found


def _is_called_old(text: str, at: int, end: int) -> bool:
    """Whether the article calls somebody of that surname 老秦, and what follows can follow a name."""
    return text[at] not in ALSO_THINGS and text.count("老" + text[at]) > 1 and NEXT.match(text, end) is not None


def _behind_quote(text: str, at: int, end: int | None) -> list[Person]:
    """The name that a sentence right behind a quote starts with, whatever its verb is: “…”江小白擦了擦汗."""
    size = surname_length(text, at)
    known = _COMPANY.match(text, at) or text[at : at + 2] in ORDINARY
    open_ended = not end and size and at + size + 1 < len(text) and not known
    if (
        open_ended
        and not INSTITUTION.match(text, at)
        and not BODY_ENDING.search(text, at + 2, at + _BODY_WITHIN)
        and may_be_given(text, at + size)
        and may_be_given(text, at + size + 1)
    ):
        end = at + size + 2
    return [Person(at, end)] if end and text[end - 1] not in "镇县乡村" else []


def _after_callings(text: str) -> list[Person]:
    """Names behind a word that ends like a calling (气象员, 锁匠), where the clause goes on to report."""
    found = []
    for match in CALLING.finditer(text):
        at = match.end()
        if TITLE.match(text, at - 1) or text[at : at + 1] in PREPOSITIONS:
            continue
        end = han_name(text, at, trusted=False)
        foreign = foreign_name(text, at, trusted=False)
        if familiar := familiar_name(text, at, trusted=text.count(text[at : at + 2]) > 1):
            found.append(Person(at, familiar))
        elif foreign and foreign - at > 2 and (IS_SOMEBODY.match(text, foreign) or CUE_AHEAD.match(text, foreign)):
            found.append(Person(at, foreign))
        elif (
            end
            and (end - at > 2 or strong_end(text, end))
            and (
                CUE_AHEAD.match(text, end)
                or BEAT.match(text, end)
                or (end - at > 2 and (seen_near(text, at, end) > 2 or "老" + text[at] in text))
            )
        ):
            found.append(Person(at, end))
    return found


def _after_bodies(text: str) -> list[Person]:
    """Names right behind the body they belong to, where a report follows at once: 民建联郑泳熙认为."""
    found = []
    for at in [end for _, end in listed_spans(text)] + [match.end() for match in endings(text)]:
        end = han_name(text, at, trusted=False) if text[at : at + 1] not in PREPOSITIONS else None
        if end and end - at == 3 and SPEAKS_AT_ONCE.match(text, end):
            found.append(Person(at, end))
    return found


def _repeated(text: str) -> list[Person]:
    """Names of three characters, and 老周, that clauses open with more than once, each time going on otherwise."""
    following: dict[str, dict[str, int]] = {}
    familiar: dict[str, dict[str, int]] = {}
    for match in CLAUSE_START.finditer(text):
        at = match.end()
        if text[at : at + 1] in ("老", "小", "阿") and text[at + 1 : at + 2] in SURNAMES:
            familiar.setdefault(text[at : at + 2], {}).setdefault(text[at + 2 : at + 3], at)
            continue
        if text[at : at + 1] not in SURNAMES or text[at] in VERBAL or text[at + 2 : at + 3] in tuple("市县区镇乡村"):
            continue
        if text[at : at + 2] not in ORDINARY and text[at] not in PREPOSITIONS and surname_length(text, at) == 1:
            following.setdefault(text[at : at + 3], {}).setdefault(text[at + 3 : at + 4], at)
    starts = [next(iter(after.values())) for name, after in following.items() if len(after) > 1 and len(name) == 3]
    found = [Person(at, at + 3) for at in starts if may_be_given(text, at + 1) and may_be_given(text, at + 2)]
    called = [
        next(iter(after.values())) for name, after in familiar.items() if len(after) > 1 and name[1] not in ALSO_THINGS
    ]
    return found + [Person(at, at + 2) for at in called]


def _after_relatives(text: str) -> list[Person]:
    """Names behind a relative clause: 获得金牌的费利佩说, 养羊三十年的陈丽却说."""
    found = []
    for match in RELATIVE.finditer(text):
        at = match.end()
        aged = text[at - 2] == "岁"
        end = han_name(text, at, trusted=aged) or familiar_name(text, at)
        if end is None and (foreign := foreign_name(text, at, trusted=False)) and foreign - at > 2:
            end = foreign
        sure = end and ((aged and end - at > 2) or text[at] == "阿")
        if end and (sure or IS_SOMEBODY.match(text, end) or SPEAKS_SOON.match(text, end) or BEAT.match(text, end)):
            found.append(Person(at, end))
    return found


def people(text: str) -> list[Person]:
    """Every person that a context gives away, in order; `text` is in simplified characters."""
    dotted = _dotted(text)
    taken = {at for person in dotted for at in range(person.start, person.end)}
    others = (
        _after_titles(text)
        + _before_reports(text)
        + _after_callings(text)
        + _after_bodies(text)
        + _after_relatives(text)
        + named_by_what_follows(text)
        + _repeated(text)
    )
    found = dotted + [one for one in others if taken.isdisjoint(range(one.start, one.end))]
    found.sort(key=lambda person: (person.start, -person.end))
    kept: list[Person] = []
    for person in found:
        if not kept or person.start >= kept[-1].end:
            kept.append(person)
    starts = {person.start for person in kept}
    return [one for one in kept if not ((post := _ANALYST.match(text, one.end)) and post.end() in starts)]
