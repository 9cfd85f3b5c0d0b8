"""Who is named in a Chinese article: the forms of one name gathered into one actor, with its roles."""

import re
from bisect import bisect_left
from collections.abc import Set
from dataclasses import replace
from functools import lru_cache

from corpus.actors.aliases import Aliases
from corpus.chinese.bodies import Body, bodies, in_order
from corpus.chinese.body_forms import gather_bodies
from corpus.chinese.countries import COUNTRIES
from corpus.chinese.gathered import Gathered
from corpus.chinese.lexicon import SHORT_TITLE, either
from corpus.chinese.listed import country_of, listed_spans, runs_together
from corpus.chinese.name_context import PREPOSITIONS
from corpus.chinese.named_behind import Person
from corpus.chinese.people import people
from corpus.chinese.person_forms import gather_people
from corpus.chinese.script import simplified
from corpus.model import About, Actor, ActorType, Passage

_NO_ALIASES = Aliases()


def find_chinese_actors(
    text: str, passages: tuple[Passage, ...], about: About, aliases: Aliases = _NO_ALIASES
) -> tuple[Actor, ...]:
    """The actors in order of first mention; names stand as the article writes them, simplified or traditional."""
    folded = simplified(text)
    skip = [(passage.start, passage.end) for passage in passages if passage.kind == "boilerplate"]
    listed = listed_spans(folded)
    known_people, known_bodies = _known_names(folded, aliases)
    found_bodies = in_order([*bodies(folded), *known_bodies])
    firms = {body.name for body in found_bodies if body.type == "company"}
    found_people = [
        (p.start, p.end)
        for p in _with_known(folded, people(folded), known_people)
        if not _inside(p.start, skip) and not _part_of_body(folded, p.start, p.end, listed)
        if not _names_firm(folded, p, firms)
    ]
    persons = gather_people(text, folded, found_people)
    taken = [span for person in persons for span in person.spans]
    others = gather_bodies(text, folded, _free(found_bodies, taken, skip))
    every = sorted(_as_known(persons + others, aliases), key=lambda actor: actor.spans[0])
    return tuple(_typed(_actor(one), aliases) for one in every)


_FIRM_ACTS = re.compile("发[表布文出]|[上下]调|维持|预[计期测]|宣布|表示|认为|料")


def _names_firm(folded: str, person: Person, firms: Set[str]) -> bool:
    """Whether a supposed person is a company, alone or with what it does behind it: 高盛｜发表报告."""
    ends = (end for end in range(person.start + 2, person.end) if folded[person.start : end] in firms)
    return folded[person.start : person.end] in firms or any(_FIRM_ACTS.match(folded, end) for end in ends)


def _typed(actor: Actor, aliases: Aliases) -> Actor:
    """The actor with the type that the alias table has for it: 欧盟 is no country, as the European Union is none."""
    entry = aliases.find(actor.name)
    if entry is None or "person" in (entry.type, actor.type):
        return actor
    return replace(actor, type=entry.type)


def _with_known(folded: str, found: list[Person], known: list[Person]) -> list[Person]:
    """The people found, with those of the alias table in the place of whatever shares their characters."""
    if not known:
        return found
    taken = {at for person in known for at in range(person.start, person.end)}
    kept = [one for one in found if taken.isdisjoint(range(one.start, one.end)) or _holds_known(folded, one, known)]
    held = {at for person in kept for at in range(person.start, person.end)}
    known = [one for one in known if held.isdisjoint(range(one.start, one.end))]
    return sorted(kept + known, key=lambda person: person.start)


def _holds_known(folded: str, one: Person, known: list[Person]) -> bool:
    """Whether a name is a longer form of one that the table knows, 埃隆·马斯克, or only holds it, 米莱娜·吕特尔."""
    dotted = "·" in folded[one.start : one.end]
    return any(one.start <= k.start and (k.end == one.end or (dotted and k.end <= one.end)) for k in known)


def _as_known(found: list[Gathered], aliases: Aliases) -> list[Gathered]:
    """The same, where names that the alias table gives to one actor are one."""
    owners: dict[str, Gathered] = {}
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


def _part_of_body(folded: str, start: int, end: int, listed: list[tuple[int, int]]) -> bool:
    """Whether a supposed person is (a piece of) a known body, or runs into one."""
    at = bisect_left(listed, (start, 0))
    around = listed[max(0, at - 1) : at + 2]
    return any(
        left < start < right
        or (left == start + 1 and end < right and folded[start] in PREPOSITIONS)
        or (left < end and start < right and not (start < left or right < end))
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


def _actor(one: Gathered) -> Actor:
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
    if kind == "person" and (SHORT_TITLE.search(simplified(form)) or (form[-1].isascii() and not form.isascii())):
        return 0
    return len(form) + (_HAN_FIRST if "一" <= form[0] <= "鿿" else 0)


@lru_cache(maxsize=4)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(either(names))


def _known_names(folded: str, aliases: Aliases) -> tuple[list[Person], list[Body]]:
    """The people and the bodies, but no country, that the table knows by a Chinese name; `folded` is simplified."""
    names = aliases.chinese
    persons: list[Person] = []
    found: list[Body] = []
    if not names:
        return persons, found
    for match in _pattern(tuple(names)).finditer(folded):
        kind = names[match[0]].type
        if kind == "person":
            persons.append(Person(match.start(), match.end()))
        elif kind != "country" and not runs_together(folded, match.start(), match.end()):
            found.append(Body(match.start(), match.end(), kind, match[0]))
    return persons, found
