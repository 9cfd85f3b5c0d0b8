"""Who is named in a Chinese article: the forms of one name gathered into one actor, with its roles."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from corpus.chinese.bodies import Body, bodies, country_of, listed_spans
from corpus.chinese.lexicon import COUNTRIES, SHORT_TITLE, TITLE, either
from corpus.chinese.people import people, surname_length
from corpus.chinese.script import simplified
from corpus.model import About, Actor, ActorType, Passage

_MOST_NAMES = 400
"""How many different names are looked for anywhere; an article has a few dozen."""
_DOT = re.compile("[·・•‧．]")
_ROLE_STOP = re.compile(
    "[，。！？；：、（）()“”「」『』\\s》]|此前|随后|近日|日前|昨天|今天|表示|告诉|对此|由|与|和|向|据|在(?!野)|"
    "是|给|"
    "让|被|把|就(?!业)|(?<=[0-9])日|例如|来自|问|称|说"
)
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


def find_chinese_actors(text: str, passages: tuple[Passage, ...], about: About) -> tuple[Actor, ...]:
    """The actors in order of first mention; names stand as the article writes them, simplified or traditional."""
    folded = simplified(text)
    skip = [(passage.start, passage.end) for passage in passages if passage.kind == "boilerplate"]
    listed = listed_spans(folded)
    found_people = [
        (p.start, p.end)
        for p in people(folded)
        if not _inside(p.start, skip) and not _part_of_body(p.start, p.end, listed)
    ]
    persons = _gather_people(text, folded, found_people)
    taken = [span for person in persons for span in person.spans]
    others = _gather_bodies(text, folded, _free(bodies(folded), taken, skip))
    every = sorted(persons + others, key=lambda actor: actor.spans[0])
    return tuple(_actor(one) for one in every)


def _part_of_body(start: int, end: int, listed: list[tuple[int, int]]) -> bool:
    """Whether a supposed person is (a piece of) a known body, or runs into one."""
    at = bisect_left(listed, (start, 0))
    around = listed[max(0, at - 1) : at + 2]
    return any(left < end and start < right and not (start < left or right < end) for left, right in around)


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
            SHORT_TITLE.search(name)
            and surname_length(name, 0)
            and SHORT_TITLE.fullmatch(name, surname_length(name, 0))
        ):
            short.append((start, end))
        else:
            full.setdefault(name, _Gathered("person"))
    _merge_parts(full)
    _find_again(text, folded, full, found)
    return _join_short(text, folded, full, short)


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
    names = sorted({body.name for body in found}, key=len, reverse=True)
    owner = {name: _owner(name, names[:_MOST_NAMES]) for name in names}
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


def _fullness(form: str, kind: ActorType) -> int:
    if kind == "country":
        return 100 if simplified(form) in COUNTRIES else 50 if form.endswith("政府") else -len(form)
    if kind == "person" and SHORT_TITLE.search(simplified(form)):
        return 0
    return len(form)
