"""Which forms of a name mean one body in a Chinese article: a country and its government, a short form, a stem."""

import re

from corpus.chinese.bodies import Body, in_order
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.gathered import MOST_NAMES, Gathered, cut_latin
from corpus.chinese.lexicon import either

_SHORT_FORM = re.compile(
    '[（(](?:以?下(?:统)?(?:简|并)?称|[又亦]称|简称)(?:为)?[“「『"：:]?(?P<short>[^”」』"（）()，。；\\s]{2,10})'
    "|[（(](?P<latin>[A-Z][A-Za-z0-9&.-]{1,20})[）)]"
)
"""What a bracket behind a body's name says it is called for short: （简称世卫组织）, （NBC）."""
_COMPANY_TAIL = re.compile("(?:股份)?(?:有限)?(?:责任)?公司|集团|银行|方面")

_COMPANY_WORDS = re.compile("(?:汽车|集团|科技|公司|股份|有限|控股|电子|技术|中国|半导体|巴巴|通讯)+")


def gather_bodies(text: str, folded: str, found: list[Body]) -> list[Gathered]:
    """One actor for a country with its government and capital, and for a body with the short form of its name."""
    by_key: dict[str, Gathered] = {}
    found, short_of = _with_short_forms(folded, found)
    names = sorted({body.name for body in found}, key=len, reverse=True)
    companies = {body.name for body in found if body.type == "company"}
    owner = {name: _owner(name, names[:MOST_NAMES], companies) for name in names}
    owner.update({short: owner.get(full, full) for short, full in short_of.items()})
    for body in found:
        one = by_key.setdefault(owner[body.name], Gathered(body.type))
        one.add(text, body.start, body.end)
    stems = {
        stem: one
        for key, one in by_key.items()
        if one.type == "company" and len(stem := _COMPANY_TAIL.sub("", key)) > 2
    }
    taken = {at for body in found for at in range(body.start, body.end)}
    if stems:
        for match in re.finditer(either(list(stems)[:MOST_NAMES]), folded):
            if match.start() not in taken:
                stems[match[0]].add(text, match.start(), match.end())
    for one in by_key.values():
        one.spans.sort()
    return list(by_key.values())


def _with_short_forms(folded: str, found: list[Body]) -> tuple[list[Body], dict[str, str]]:
    """The bodies with every place of the short forms that a bracket gives them: 世界卫生组织（简称世卫组织）."""
    at_end = {body.end: body for body in found}
    short_of = {
        match["short"] or match["latin"]: at_end[match.start()]
        for match in _SHORT_FORM.finditer(folded)
        if match.start() in at_end and match["short"] != at_end[match.start()].name
    }
    if not short_of:
        return found, {}
    found = [body for body in found if body.name not in short_of]
    more = [
        Body(match.start(), match.end(), short_of[match[0]].type, match[0])
        for match in re.finditer(either(list(short_of)), folded)
        if not cut_latin(folded, match.start(), match.end())
    ]
    return in_order([*found, *more]), {short: body.name for short, body in short_of.items()}


def _owner(name: str, names: list[str], companies: set[str]) -> str:
    """The only longer name that ends with this one (中国外交部 for 外交部) or tells what company it is."""
    if name in companies:
        grown = [
            other
            for other in names
            if other in companies and other.startswith(name) and _COMPANY_WORDS.fullmatch(other, len(name))
        ]
        if len(grown) == 1:
            return grown[0]
    if len(name) < 3 or name in COUNTRIES:  # 白俄罗斯 is no longer form of 俄罗斯
        return name
    longer = [other for other in names if len(other) > len(name) and other.endswith(name)]
    return longer[0] if len(longer) == 1 else name
