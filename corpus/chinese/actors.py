"""Who is named in a Chinese article: the forms of one name gathered into one actor, with its roles."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from corpus.aliases import Aliases
from corpus.chinese.bodies import Body, bodies, country_of, in_order, listed_spans
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.known import known_names
from corpus.chinese.lexicon import SHORT_TITLE, TITLE, either
from corpus.chinese.people import Person, people, surname_length
from corpus.chinese.script import simplified
from corpus.model import About, Actor, ActorType, Passage

_NO_ALIASES = Aliases()
_MOST_NAMES = 400
"""How many different names are looked for anywhere; an article has a few dozen."""
_DOT = re.compile("[·・•‧．]")
_ROLE_STOP = re.compile(
    "[，。！？；：、（）()“”「」『』【】\\s》]|此前|随后|近日|日前|昨天|今天|表示|告诉|对此|由|与|和|向|据|在(?!野)|"
    "是|给|"
    "让|被|把|就(?!业)|(?<=[0-9])日|例如|来自|援引|引述|转引|不过|但|则|却|问|称|说"
)
_SHORT_FORM = re.compile(
    '[（(](?:以?下(?:统)?(?:简|并)?称|[又亦]称|简称)(?:为)?[“「『"：:]?(?P<short>[^”」』"（）()，。；\\s]{2,10})'
    "|[（(](?P<latin>[A-Z][A-Z0-9&-]{1,9})[）)]"
)
"""What a bracket behind a body's name says it is called for short: （简称世卫组织）, （NBC）."""
_COMPANY_TAIL = re.compile("(?:股份)?(?:有限)?(?:责任)?公司|集团|银行|方面")


@dataclass(slots=True)
class _Gathered:
    type: ActorType
    forms: dict[str, int] = field(default_factory=dict)
    spans: list[tuple[int, int]] = field(default_factory=list)
    roles: dict[str, None] = field(default_factory=dict)

    def add(self, text: str, start: int, end: int) -> None:
        """Note one more place where it is named."""
        self.forms.setdefault(text[start:end], start)
        self.spans.append((start, end))


def find_chinese_actors(
    text: str, passages: tuple[Passage, ...], about: About, aliases: Aliases = _NO_ALIASES
) -> tuple[Actor, ...]:
    """The actors in order of first mention; names stand as the article writes them, simplified or traditional."""
    folded = simplified(text)
    skip = [(passage.start, passage.end) for passage in passages if passage.kind == "boilerplate"]
    listed = listed_spans(folded)
    known_people, known_bodies = known_names(folded, aliases)
    found_people = [
        (p.start, p.end)
        for p in _with_known(people(folded), known_people)
        if not _inside(p.start, skip) and not _part_of_body(p.start, p.end, listed)
    ]
    persons = _gather_people(text, folded, found_people)
    taken = [span for person in persons for span in person.spans]
    found_bodies = in_order([*bodies(folded), *known_bodies])
    others = _gather_bodies(text, folded, _free(found_bodies, taken, skip))
    every = sorted(_as_known(persons + others, aliases), key=lambda actor: actor.spans[0])
    return tuple(_typed(_actor(one), aliases) for one in every)


def _typed(actor: Actor, aliases: Aliases) -> Actor:
    """The actor with the type that the alias table has for it: 欧盟 is no country, as the European Union is none."""
    entry = aliases.find(actor.name)
    if entry is None or "person" in (entry.type, actor.type):
        return actor
    return replace(actor, type=entry.type)


def _with_known(found: list[Person], known: list[Person]) -> list[Person]:
    """The people found, with those of the alias table in the place of whatever shares their characters."""
    if not known:
        return found
    taken = {at for person in known for at in range(person.start, person.end)}
    kept = [one for one in found if taken.isdisjoint(range(one.start, one.end)) or _holds_known(one, known)]
    held = {at for person in kept for at in range(person.start, person.end)}
    known = [one for one in known if held.isdisjoint(range(one.start, one.end))]
    return sorted(kept + known, key=lambda person: person.start)


def _holds_known(one: Person, known: list[Person]) -> bool:
    """Whether a name is a longer form of one that the table knows: 埃隆·马斯克."""
    return any(one.start <= k.start and k.end == one.end for k in known)


def _as_known(found: list[_Gathered], aliases: Aliases) -> list[_Gathered]:
    """The same, where names that the alias table gives to one actor are one."""
    owners: dict[str, _Gathered] = {}
    kept = []
    for one in sorted(found, key=lambda each: each.spans[0]):
        entry = next((known for form in one.forms if (known := aliases.find(form))), None)
        if entry is None or one.type == "country":
            kept.append(one)
            continue
        owner = owners.setdefault(entry.name, one)
        if owner is one:
            kept.append(one)
            continue
        owner.forms.update({form: at for form, at in one.forms.items() if form not in owner.forms})
        owner.spans = sorted(set(owner.spans + one.spans))
        owner.roles.update(one.roles)
    return kept


def _part_of_body(start: int, end: int, listed: list[tuple[int, int]]) -> bool:
    """Whether a supposed person is (a piece of) a known body, or runs into one."""
    at = bisect_left(listed, (start, 0))
    around = listed[max(0, at - 1) : at + 2]
    return any(
        left < start < right or (left < end and start < right and not (start < left or right < end))
        for left, right in around
    )


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _free(found: list[Body], taken: list[tuple[int, int]], skip: list[tuple[int, int]]) -> list[Body]:
    """The bodies that share no character with a person's name."""
    used: set[int] = set()
    for start, end in taken:
        used.update(range(start, end))
    return [b for b in found if not _inside(b.start, skip) and used.isdisjoint(range(b.start, b.end))]


def _gather_people(text: str, folded: str, found: list[tuple[int, int]]) -> list[_Gathered]:
    """One person for a full name and its short forms; a surname with a title joins the only one of that surname."""
    full: dict[str, _Gathered] = {}
    short: list[tuple[int, int]] = []
    for start, end in found:
        name = folded[start:end]
        if (
            (size := surname_length(name, 0))
            and size < len(name)
            and (SHORT_TITLE.fullmatch(name, size) or name[size:] == "官")
        ):
            short.append((start, end))
        else:
            full.setdefault(name, _Gathered("person"))
    for name in [one for one in full if _runs_on(one, full, folded)]:
        del full[name]
    _merge_parts(full)
    _find_again(text, folded, full, found)
    return _join_short(text, folded, full, short)


def _runs_on(name: str, names: dict[str, _Gathered], folded: str) -> bool:
    """Whether a name is a shorter one of the article with the next word's first character: 毛宁亮(相)."""
    short = name[:-1]
    return len(name) == 3 and short in names and folded.count(short) >= 2 * folded.count(name)


def _find_again(text: str, folded: str, full: dict[str, _Gathered], found: list[tuple[int, int]]) -> None:
    """Note every place of every name; past the first few hundred names only those that a context gave away."""
    if not full:
        return
    common = list(full)[:_MOST_NAMES]
    places = [match.span() for match in re.finditer(either(common), folded)]
    if len(full) > _MOST_NAMES:
        places += [span for span in found if folded[slice(*span)] in full]
    for start, end in places:
        if not _cut_latin(folded, start, end):
            one = full[folded[start:end]]
            one.add(text, start, end)
            role = _role(text, folded, start)
            if role:
                one.roles.setdefault(role)


def _join_short(text: str, folded: str, full: dict[str, _Gathered], short: list[tuple[int, int]]) -> list[_Gathered]:
    """All persons, `周会长` among the forms of the only 周 there is."""
    of_surname: dict[str, dict[int, _Gathered]] = {}
    for name, one in full.items():
        if one.spans and "·" not in name:
            of_surname.setdefault(name[: surname_length(name, 0)], {})[id(one)] = one
    every = {id(one): one for one in full.values()}
    for start, end in short:
        namesakes = of_surname.get(folded[start : start + surname_length(folded, start)], {})
        if len(namesakes) == 1:
            one = next(iter(namesakes.values()))
        else:
            one = full.setdefault(folded[start:end], _Gathered("person"))
            every[id(one)] = one
        one.add(text, start, end)
    for one in every.values():
        one.spans.sort()
    return [one for one in every.values() if one.spans]


def _merge_parts(full: dict[str, _Gathered]) -> None:
    """Let the last part of a dotted or Latin name stand for the whole; a part two people share stays apart."""
    owners: dict[str, list[str]] = {}
    for name in full:
        parts = _DOT.split(name) if _DOT.search(name) else name.split(" ")
        if len(parts) > 1 and len(parts[-1]) > 1:
            owners.setdefault(parts[-1], []).append(name)
    for part, names in owners.items():
        if len(names) == 1:
            full[part] = full[names[0]]


def _cut_latin(text: str, start: int, end: int) -> bool:
    """Whether the match is a piece of a longer Latin word."""
    return (text[start].isascii() and start > 0 and text[start - 1].isascii() and text[start - 1].isalnum()) or (
        text[end - 1].isascii() and end < len(text) and text[end].isascii() and text[end].isalnum()
    )


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
        start = stop.end()
    return text[start:at].strip() or None


def _gather_bodies(text: str, folded: str, found: list[Body]) -> list[_Gathered]:
    """One actor for a country with its government and capital, and for a body with the short form of its name."""
    by_key: dict[str, _Gathered] = {}
    found, short_of = _with_short_forms(folded, found)
    names = sorted({body.name for body in found}, key=len, reverse=True)
    owner = {name: _owner(name, names[:_MOST_NAMES]) for name in names}
    owner.update({short: owner.get(full, full) for short, full in short_of.items()})
    for body in found:
        one = by_key.setdefault(owner[body.name], _Gathered(body.type))
        one.add(text, body.start, body.end)
    stems = {
        stem: one
        for key, one in by_key.items()
        if one.type == "company" and len(stem := _COMPANY_TAIL.sub("", key)) > 2
    }
    taken = {at for body in found for at in range(body.start, body.end)}
    if stems:
        for match in re.finditer(either(list(stems)[:_MOST_NAMES]), folded):
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
        if not _cut_latin(folded, match.start(), match.end())
    ]
    return in_order([*found, *more]), {short: body.name for short, body in short_of.items()}


def _owner(name: str, names: list[str]) -> str:
    """The only longer name that ends or starts with this one (中国外交部 for 外交部), else the name itself."""
    if len(name) < 3:
        return name
    longer = [other for other in names if len(other) > len(name) and other.endswith(name)]
    return longer[0] if len(longer) == 1 else name


def _actor(one: _Gathered) -> Actor:
    """The actor under its fullest form: the longest name, for a country the plain one."""
    forms = sorted(one.forms, key=lambda form: (-_fullness(form, one.type), one.forms[form]))
    name = forms[0]
    if one.type == "country" and simplified(name) not in COUNTRIES:
        forms.insert(0, name := country_of(simplified(name)))
    aliases = tuple(sorted(forms[1:], key=one.forms.__getitem__))
    return Actor(name, one.type, aliases, tuple(one.roles), tuple(dict.fromkeys(one.spans)))


_HAN_FIRST = 40
"""An article in Chinese calls an actor by the Chinese name that it has for it."""


def _fullness(form: str, kind: ActorType) -> int:
    if kind == "country":
        return 100 if simplified(form) in COUNTRIES else 50 if form.endswith("政府") else -len(form)
    if kind == "person" and SHORT_TITLE.search(simplified(form)):
        return 0
    return len(form) + (_HAN_FIRST if not form.isascii() else 0)
