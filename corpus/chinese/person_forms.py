"""Which forms of a name mean one person in a Chinese article, and what role stands before them."""

import re
from collections.abc import Iterator

from corpus.chinese.body_edges import FIELDS, begins_behind
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.gathered import MOST_NAMES, Gathered, cut_latin
from corpus.chinese.lexicon import JAPANESE_SURNAMES, SHORT_TITLE, SURNAMES, TITLE, either
from corpus.chinese.name_context import ALSO_THINGS, NEXT
from corpus.chinese.name_ends import reads_japanese, surname_length
from corpus.chinese.script import simplified

_DOT = re.compile("[·・•‧．]")
_ALSO_CALLED = re.compile("[（(](?:中文名字?|本名|原名|又名|音译|中译名?)[为叫]?[：:]?(?P<name>[一-鿿·]{2,8})[）)]")
_NICKNAMED = re.compile(
    "(?:称[为作呼]?|叫[做作]?|绰号|外号|昵称|网名|笔名)[“「](?P<before>[^”」，。]{2,6})[”」]的(?P<whose>[一-鿿·]{2,12})"
    "|(?P<named>[一-鿿·]{2,8})(?:，|[（(])?(?:人称|绰号|外号|昵称|网名|笔名|江湖人称|业界人称|被[^，。“「]{0,8}称[为作])[为叫是]?[“「](?P<behind>[^”」，。]{2,6})[”」]"
)
"""A nickname with whose it is: 被玩家称为“老丁”的丁某, 丁某（外号“铁匠”）."""
_IN_LATIN = re.compile("[（(](?P<name>[A-Z][A-Za-zÀ-ž'’.-]{0,20}(?: [A-Za-zÀ-ž'’.-]{1,20}){1,3})[）)]")
"""The form in Latin letters that a bracket behind a name gives."""
_INTRODUCED = re.compile("[（(](?:[0-9]{1,3}岁|[男女化音])")
"""What a bracket tells of somebody who has not been named before."""
_AGE_AND_POST = re.compile("[（(][0-9]{1,3}岁，(?P<post>[^，。；（）()]{2,10})[）)]")
"""What Singapore's press sets behind a name: 陈某（48岁，会计师）."""
_ROLE_STOP = re.compile(
    "[，。！？；：、（）()“”「」『』【】〔〕／/》]|(?<=作者)为|(?<![A-Za-z])\\s|\\s(?![A-Za-z])|此前|随后|近日|日前|昨天|"
    "今天|表示|告诉|对(?!外|方|手)|(?<!自)由|与|(?<!共)和|向|据|在(?!野)|(?<![共协合联大会陪不相认伙赞])同(?![济仁志事学乡盟行业级窗])|还有|均为|家住|"
    "是|给|了|"
    "让|被(?!告)|把|就(?!业)|(?<=[0-9０-９])日[电讯]?|电(?=记者)|例如|来自|援引|引述|转引|不过|问及|但|而(?!立)|跟|(?<!埃)及(?!其)|总结|委托|宣判|会[见晤]|则|却|问|称|说|其(?!他)"
)


_A_NEW_NOUN = re.compile(f"{either(COUNTRIES)}|[前时现原](?:任|[一-鿿]{{2}})")
"""What behind 的 begins a post of its own: 未参与研究的中国科学院院士."""


def gather_people(text: str, folded: str, found: list[tuple[int, int]]) -> list[Gathered]:
    """One person for a full name and its short forms; a surname with a title joins the only one of that surname."""
    full: dict[str, Gathered] = {}
    short: list[tuple[int, int]] = []
    for start, end in found:
        name = folded[start:end]
        if (
            (size := surname_length(name, 0))
            and size < len(name)
            and (SHORT_TITLE.fullmatch(name, size) or name[size:] == "官" or name[size:].isascii())
        ):
            short.append((start, end))
        else:
            full.setdefault(name, Gathered("person"))
    for name in [one for one in full if _runs_on(one, full, folded)]:
        del full[name]
    _merge_parts(full)
    _merge_other_names(folded, full)
    _merge_familiar(folded, full)
    _find_again(text, folded, full, found)
    return _join_short(text, folded, full, short)


def _runs_on(name: str, names: dict[str, Gathered], folded: str) -> bool:
    """Whether a name is a shorter one of the article with the next word's first character: 毛宁亮(相)."""
    if len(name) == 3 and name[:2] in JAPANESE_SURNAMES and any(o[:2] == name[:2] and len(o) == 4 for o in names):
        return True
    short = name[:-1]
    return len(name) == 3 and short in names and folded.count(short) >= 2 * folded.count(name)


def _merge_other_names(folded: str, full: dict[str, Gathered]) -> None:
    """Let the name in a bracket behind a name mean the same person: 简·弗雷泽（中文名：范洁恩）."""
    for match in (*_ALSO_CALLED.finditer(folded), *_IN_LATIN.finditer(folded)):
        before = folded[max(0, match.start() - 16) : match.start()]
        owner = max((name for name in full if before.endswith(name)), key=len, default=None)
        if owner and len(match["name"]) >= 2:
            full[match["name"]] = full[owner]
    for match in _NICKNAMED.finditer(folded):
        nickname = match["before"] or match["behind"]
        whose = match["whose"] or match["named"]
        meets = str.startswith if match["before"] else str.endswith
        owner = max((name for name in full if name != nickname and meets(whose, name)), key=len, default=None)
        if owner and folded.count(nickname) > 1:
            full[nickname] = full[owner]


def _merge_familiar(folded: str, full: dict[str, Gathered]) -> None:
    """Let 老贺, where an article says it more than once, mean the one 贺 named before it, or be a name of its own.

    Beside a 老贺 of the article 小贺 is somebody else: his son.
    """
    of_surname: dict[str, set[str]] = {}
    for name in full:
        if 2 <= len(name) <= 3 and surname_length(name, 0) == 1 and name[0] not in ALSO_THINGS:
            of_surname.setdefault(name[0], set()).add(name)
    for surname, names in of_surname.items():
        both = [familiar for familiar in ("老" + surname, "小" + surname) if _is_called(familiar, folded)]
        both.sort(key=folded.find)
        for familiar in both:
            if familiar in names:
                continue
            one = next(iter(names))
            title = max(0, folded.find("\n"))
            named = folded.find(one) < max(folded.find(familiar), folded.find(familiar, title))
            if len(names) == 1 and familiar == both[0] and named:
                full[familiar] = full[one]
            else:
                full.setdefault(familiar, Gathered("person"))


def _is_called(familiar: str, folded: str) -> bool:
    """Whether an article calls somebody so: more than once, or where a clause begins and goes on as behind a name."""
    if folded.count(familiar) != 1:
        return folded.count(familiar) > 1
    at = folded.find(familiar)
    return folded[at - 1 : at] in ("。", "，", "\n") and NEXT.match(folded, at + 2) is not None


def _find_again(text: str, folded: str, full: dict[str, Gathered], found: list[tuple[int, int]]) -> None:
    """Note every place of every name; past the first few hundred names only those that a context gave away."""
    if not full:
        return
    common = list(full)[:MOST_NAMES]
    places = [match.span() for match in re.finditer(either(common), folded)]
    if len(full) > MOST_NAMES:
        places += [span for span in found if folded[slice(*span)] in full]
    for start, end in places:
        if not cut_latin(folded, start, end):
            one = full[folded[start:end]]
            one.add(text, start, end)
            one.roles.update(dict.fromkeys(_roles(text, folded, start)))
            if post := _AGE_AND_POST.match(folded, end):
                one.roles.setdefault(text[slice(*post.span("post"))])


def _join_short(text: str, folded: str, full: dict[str, Gathered], short: list[tuple[int, int]]) -> list[Gathered]:
    """All persons, `周会长` among the forms of the only 周 if he is named before it or it stands in the title."""
    title = folded.find("\n")
    of_surname: dict[str, dict[int, Gathered]] = {}
    for name, one in full.items():
        if one.spans and "·" not in name:
            of_surname.setdefault(name[: surname_length(name, 0)], {})[id(one)] = one
    every = {id(one): one for one in full.values()}
    for start, end in short:
        namesakes = of_surname.get(folded[start : start + surname_length(folded, start)], {})
        named = [one for one in namesakes.values() if one.spans[0][0] < start or start < title]
        if len(namesakes) == 1 and named and not _INTRODUCED.match(folded, end):
            one = named[0]
            end += next((len(given) for given in _given_names(one) if folded.startswith(given, end)), 0)
        else:
            one = full.setdefault(folded[start:end], Gathered("person"))
            every[id(one)] = one
        one.add(text, start, end)
        one.roles.update(dict.fromkeys(_roles(text, folded, start)))
    for one in every.values():
        one.spans.sort()
    return [one for one in every.values() if one.spans]


def _given_names(one: Gathered) -> list[str]:
    """What stands behind the title where a courtesy parts surname and given name: 李会长国华."""
    names = [simplified(form) for form in one.forms]
    return [name[1:] for name in names if len(name) in (2, 3) and "·" not in name and not SHORT_TITLE.search(name)]


def _merge_parts(full: dict[str, Gathered]) -> None:
    """Let the last part of a dotted or Latin name, or a Japanese surname, stand for the whole unless two share it."""
    owners: dict[str, list[str]] = {}
    for name in full:
        parts = _DOT.split(name) if _DOT.search(name) else name.split(" ")
        if len(parts) > 1 and len(parts[-1]) > 1:
            owners.setdefault(parts[-1], []).append(name)
            if len(parts[0]) > 2 and parts[0] in full:  # 安瓦尔·易卜拉欣 is 安瓦尔
                owners.setdefault(parts[0], []).append(name)
        elif len(name) >= 4 and (
            name[:2] in JAPANESE_SURNAMES or (len(name) == 4 and {*name[:2]} <= SURNAMES) or reads_japanese(name)
        ):
            owners.setdefault(name[:2], []).append(name)
    for part, names in owners.items():
        if len(names) == 1:
            full[part] = full[names[0]]


_SOMEBODY_ELSE = re.compile("[的姓们們]|[名位]")
"""What a list of people holds, and no list of one man's posts: 汤姓业者、乡长邱某."""


def _roles(text: str, folded: str, at: int) -> Iterator[str]:
    """The title phrases that stand before `at`, the last first: 某某生物创始人、董事长."""
    role = _role(text, folded, at)
    while role:
        yield role
        at = text.rfind(role, 0, at) - 1
        earlier = _role(text, folded, at) if folded[at : at + 1] == "、" else None
        role = None if earlier and _SOMEBODY_ELSE.search(earlier) else earlier


_EDGES = " \u3000,.:;!?·…—–-|"
"""What no role begins with."""


def _role(text: str, folded: str, at: int) -> str | None:
    """The title phrase that ends at `at`, as written, back to where its clause or phrase begins."""
    floor = max(0, at - 30)
    at -= at > floor and folded[at - 1] == " "
    last = None
    for title in TITLE.finditer(folded, max(0, at - 8), at):
        last = title
    if not last or last.end() != at:
        return None
    start = floor
    for stop in _ROLE_STOP.finditer(folded, floor, last.start()):
        if not (stop[0] in "和与" and folded[stop.start() - 2 : stop.start()] in FIELDS):
            start = stop.end()
    start = begins_behind(folded, start, last.start())
    if (relative := folded.rfind("的", start, last.start())) >= start and _A_NEW_NOUN.match(folded, relative + 1):
        start = relative + 1
    start += folded[start : start + 1] == "的" and folded[start + 1 : start + 2] != "士"
    return text[start:at].lstrip(_EDGES) or None
