"""Where people are named by what stands behind the name: a title, 某, a bracket with its foreign form."""

import re
from dataclasses import dataclass

from corpus.chinese.common import ENDS_IN_SURNAME, WORDS
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.lexicon import BODY_ENDING, SHORT_TITLE, SURNAMES, TITLE, TRANSLITERATION
from corpus.chinese.name_context import (
    ANONYMOUS,
    NEXT,
    OFFICE,
    ORDINARY,
    PLACES,
    PREPOSITIONS,
    SAME_DAY,
)
from corpus.chinese.name_ends import OF_A_BODY, SELDOM_SURNAMES, han_name, may_be_given, strong_end, surname_length

_OFFICE_BEHIND = re.compile("总统|总理|首相|主席|国务卿|国王|大使")
_NEARBY = 4000
"""Characters on either side of a name in which it is looked for again."""
_FALSE_NAME = re.compile("(?P<name>[一-鿿]{2,4})(?:[（(](?:化名|音译|译音)[）)]|均?[为系]化名)")
_CALLED = re.compile(
    f"[叫喊称][他她作]?(?P<familiar>[老小阿][{''.join(sorted(SURNAMES))}])(?=[，。；])"
    "|名叫(?P<name>[一-鿿·]{2,6})的|(?<![一-鿿]称)叫(?P<plain>[一-鿿]{3})(?=[，。、（])"
)
_FOREIGN_FORM = re.compile("[（(](?<=[一-鿿]{2}.)[A-Z][A-Za-z'’.-]{0,20}(?: [A-Z][A-Za-z'’.-]{0,20}){1,3}[）)]")
"""A name whose form in Latin letters a bracket gives: 庹尧诲（Jorge Toledo）."""


_ENDS_WORD = frozenset(
    "的是和与对向让给据由及被民商主户老小人客员者家属生师等，到见问请称说按弟妹哥姐父母妻夫儿女子友邻东警应坊告"
)
"""Characters that end a word before a bare surname."""
_AGED = re.compile("(?<=[一-鿿])[（(][1-9][0-9]岁[，,）)]")
"""What Singapore's press sets behind whom it names: 骑士阿都拉曼（42岁）."""
_HALF_LATIN = re.compile(f"(?:阿|[{''.join(sorted(SURNAMES))}](?=[Ss]ir|SIR|[Mm]iss))[A-Z][A-Za-z]{{1,9}}(?![A-Za-z])")
"""A nickname as Hong Kong gives them: 阿Dee, 庞Sir."""
_CALLED_SO = re.compile("[员师家长手匠官者人主士民客商兵友工户籍生妇]")
"""How a calling before such a name ends."""


@dataclass(frozen=True, slots=True)
class Person:
    """Where one name stands."""

    start: int
    end: int


def named_by_what_follows(text: str) -> list[Person]:
    """Every such name, in no order."""
    called = [
        Person(*match.span(match.lastgroup or "name"))
        for match in _CALLED.finditer(text)
        if match["name"]
        or match["familiar"]
        or (surname_length(text, match.start("plain")) and text[match.start("plain") :][:2] not in WORDS)
    ]
    return (
        called
        + _anonymous(text)
        + _under_false_names(text)
        + _with_foreign_forms(text)
        + _with_title_after(text)
        + _heads_of_state(text)
        + _with_ages(text)
        + [Person(*match.span()) for match in _HALF_LATIN.finditer(text) if match[0] not in ("阿Sir", "阿Miss")]
    )


def seen_near(text: str, start: int, end: int) -> int:
    """How often the words of a stretch stand around it, themselves included."""
    return text.count(text[start:end], max(0, start - _NEARBY), start + _NEARBY)


def _anonymous(text: str) -> list[Person]:
    """Names that courts and the police keep back: 宋某, 宋某某, 宋某甲, 宋某凯."""
    found = []
    for match in ANONYMOUS.finditer(text):
        start, end = match.span()
        place = text[start - 1 : start + 1] in PLACES
        if (
            (surname_length(text, start) or text[start] in SELDOM_SURNAMES)
            and text[start] not in PREPOSITIONS
            and not place
        ):
            again = seen_near(text, start, end + 1) > 1
            end += again and may_be_given(text, end) and bool(NEXT.match(text, end + 1))
            found.append(Person(start, end))
    return found


def _with_foreign_forms(text: str) -> list[Person]:
    """Names behind a title, or 的 and a title, whose form in Latin letters follows: 教授的麦艾文（Evan Medeiros）."""
    found: list[Person] = []
    for match in _FOREIGN_FORM.finditer(text):
        end = match.start()
        titles = [title.end() for title in TITLE.finditer(text, max(0, end - 14), end) if title.end() < end - 1]
        if not titles:
            at = end
            while at > max(0, end - 6) and text[at - 1] in TRANSLITERATION:
                at -= 1
            if end - at > 1 and text[at - 1 : at] in ("的", "、", "，"):
                found.append(Person(at, end))
        else:
            at = titles[-1] + (text[titles[-1]] == "的")
            if 2 <= end - at <= 5:
                found.append(Person(at, end))
    return found


def _with_ages(text: str) -> list[Person]:
    """Names of any kind between a calling or a break and an age: 骑士阿都拉曼（42岁）."""
    found: list[Person] = []
    for match in _AGED.finditer(text):
        end = at = match.start()
        while end - at < 7 and at > 0 and ("一" <= text[at - 1] <= "鿿" or text[at - 1] == "·"):
            at -= 1
        for calling in (*_CALLED_SO.finditer(text, at, end - 1), *TITLE.finditer(text, at, end - 1)):
            if end - calling.end() >= 2 and calling.end() > at:
                at = calling.end()
        if 2 <= end - at <= 5 and text[at - 1 : at] and _may_be_name(text, at, end):
            found.append(Person(at, end))
    return found


def _may_be_name(text: str, start: int, end: int) -> bool:
    """Whether characters are a Han name, or such as foreign names are written with."""
    return bool(surname_length(text, start)) or all(one in TRANSLITERATION or one == "都" for one in text[start:end])


def _under_false_names(text: str) -> list[Person]:
    """Names that a bracket calls false or only heard: 阿力（化名）, 邓国权（音译）."""
    found: list[Person] = []
    for match in _FALSE_NAME.finditer(text) if "化名" in text or "音" in text else ():
        starts = [match.end("name") - size for size in (3, 2)]
        at = next((at for at in starts if surname_length(text, at) or text[at] in "小老阿"), starts[-1])
        found.append(Person(at, match.end("name")))
    return found


def _with_title_after(text: str) -> list[Person]:
    """`周会长`, `王女士`, `张伟教授`: a name whose title follows."""
    found = []
    for match in SHORT_TITLE.finditer(text):
        for size in (3, 2, 1):
            at = match.start() - size
            if at < 0 or not (surname := surname_length(text, at)):
                continue
            if size > surname and text[at] in PREPOSITIONS and surname_length(text, at + 1):
                continue
            given = text[at + surname : match.start()]
            if given and (
                given in OF_A_BODY
                or BODY_ENDING.match(given)
                or given[0] in "第姓"
                or given[-1] in OFFICE
                or text[at - 1 : at + 1] in ENDS_IN_SURNAME
                or text[at : at + 2] in ORDINARY
            ):
                continue
            if size == surname or (
                len(given) in (1, 2) and all(may_be_given(text, at + surname + n) for n in range(len(given)))
            ):
                if size == surname and _no_surname(text, at, match):
                    continue
                found.append(Person(at, match.end() if size == surname else match.start()))
                break
    return found


def _no_surname(text: str, at: int, title: re.Match[str]) -> bool:
    """Whether what stands alone before a title is none of a person's: 高官, 预警司司长, 向主席."""
    return bool(
        text[at : title.end()][:2] in WORDS
        or text[at : title.end()] == "高官"
        or text[at] == title[0][0]
        or text[at] in PREPOSITIONS
        or (at and _runs_on(text, at))
        or text[title.start() - 1] in "市县党"
        or title[0] == "同志"
        or _heads_next(text, at, title.end())
    )


def _heads_next(text: str, at: int, end: int) -> bool:
    """Whether a title is that of the name behind it, and a body ends like a surname: 社民连副主席岑敖晖."""
    name = han_name(text, end, trusted=True) if "一" <= text[at - 1 : at] <= "鿿" else None
    return name is not None and name - end == 3 and strong_end(text, name)


def _heads_of_state(text: str) -> list[Person]:
    """Transliterated names before the office: 希拉克总统, but not a country's president, 巴西总统."""
    found = []
    for match in _OFFICE_BEHIND.finditer(text):
        at = end = match.start()
        while at > 0 and end - at < 9 and text[at - 1] in TRANSLITERATION:
            at -= 1
        at += text[at - 1 : at + 1] in ENDS_IN_SURNAME or (text[at] == "日" and text[at - 1 : at].isdigit())
        name = text[at:end]
        if (
            3 <= end - at <= 8
            and name[-2:] not in SAME_DAY
            and not any(name[cut:] in COUNTRIES for cut in range(len(name) - 1))
        ):
            found.append(Person(at, end))
    return found


def _runs_on(text: str, at: int) -> bool:
    """Whether the character before a bare surname makes it the end of a longer word, and ends no title."""
    before = text[at - 1]
    if not "一" <= before <= "鿿" or before in _ENDS_WORD:
        return False
    return not any(title.end() == at for title in TITLE.finditer(text, max(0, at - 4), at))
