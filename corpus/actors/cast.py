"""Who is who within one article: every name joined to its fullest form there, with gender and how often it occurs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.actors.mastheads import goes_by_last
from corpus.actors.name_class import gender_of
from corpus.actors.names import Gender, Name, is_given
from corpus.actors.namesakes import style_of
from corpus.model import Actor

_MOST_NAMESAKES = 20
"""People of one surname told apart in one article; beyond that hostile text would cost quadratic time."""


@dataclass(slots=True)
class Member:
    """Somebody of the article's cast."""

    name: str
    kind: str
    gender: Gender | None = None
    listed: bool = False
    """Whether the article's actors have them; another name in capitals may be a title or a thing."""
    type: str = ""
    """The type of the actor, where one is listed."""
    at: list[int] = field(default_factory=list)
    """Where each mention begins."""

    @property
    def is_body(self) -> bool:
        """Whether the article's actors have them as a body, though their name may look a person's."""
        return self.listed and self.kind == "organisation"


class Cast:
    """The people and bodies that an article names."""

    def __init__(self, names: tuple[Name, ...], actors: tuple[Actor, ...] = ()) -> None:
        self._of: dict[int, Member] = {}
        self._bodies: dict[str, list[Member]] = {}
        """The first two bodies whose names have a word, by that word."""
        self._parted: dict[str, Member] = {}
        self._types: dict[str, list[Member]] = {}
        by_start = {start: actor for actor in actors for start, _ in actor.mentions}
        by_end = {end: actor for actor in actors for _, end in actor.mentions}
        self._join(names, by_start)
        for name in names:
            member, known = self._of[name.start], by_start.get(name.start) or by_end.get(name.end)
            if known is not None:
                if known.type in ("country", "government") and name.end not in by_end:
                    continue  # "the Doe government" makes Doe no country
                if known.type == "country" and (ends := by_end.get(name.end)) is not None:
                    known = ends  # "the UK-based Harbour Watch" is no country
                if known.type == "person" and member.kind == "unknown":
                    member.kind = "person"
                if known.type != "person" and member.kind == "person":
                    firm = " " in name.text and known.name.endswith(f" & {name.text}")  # "Roe & Doe Brands"
                    if (name.start in by_start) != (name.end in by_end) and not firm:
                        continue  # "the Doe administration" makes Doe no body, nor "Roe & Doe"
                    member.kind = "organisation"
                if member.gender is None and member.kind == "person" and member.name != known.name:
                    member.gender = gender_of(known.name.lower().split(), "")  # of "Roe", known as "Jo Roe"
                member.name, member.listed, member.type = known.name, True, known.type

    def member(self, name: Name) -> Member:
        """Whom a name means."""
        return self._of[name.start]

    def part(self, name: Name) -> None:
        """Make whom a title tells from the one person of a surname somebody else: "Mrs Doe", where Jo Doe is a man."""
        known = self._of[name.start]
        called = f"{name.title} {name.text}"
        spouse = self._parted.setdefault(called, Member(called, "person", name.gender, known.listed, known.type))
        known.at.remove(name.start)
        spouse.at.append(name.start)
        self._of[name.start] = spouse

    def of_type(self, kind: str) -> Sequence[Member]:
        """Those whose actor is of a type."""
        if kind not in self._types:
            self._types[kind] = list({id(m): m for m in self._of.values() if m.type == kind}.values())
        return self._types[kind]

    def body_called(self, noun: str, before: int) -> Member | None:
        """The one body named before offset `before` whose name has a word: of "the commission" the Trade Commission.

        Two words end it: of "provincial police" the Oslo Provincial Police.
        """
        bodies = self._bodies.get(noun)
        if bodies is None:
            listed = {id(m): m for m in self._of.values() if m.listed and m.kind == "organisation"}.values()
            several = " " in noun
            found = [
                m for m in listed if (m.name.lower().endswith(noun) if several else noun in m.name.lower().split())
            ]
            bodies = self._bodies[noun] = sorted(found, key=lambda m: m.at[0])[:2]
        named = [m for m in bodies if m.at[0] < before]
        return named[0] if len(named) == 1 else None

    def _join(self, names: tuple[Name, ...], actors: dict[int, Actor]) -> None:
        """Full names first, so that a surname finds whom it belongs to wherever it stands."""
        by_text = _by_text(names)
        by_last: dict[str, list[Member]] = {}
        members: dict[str, Member] = {}
        for _, name in sorted([(-text.count(" "), name) for text, name in by_text.items()]):
            text, kind = name.text, name.kind
            member = self._person(name, by_last) if kind == "person" else None
            if kind == "outlet" and " " not in text:
                named = (m for m in by_last.get(text, ()) if m.kind == "organisation" and goes_by_last(m.name))
                member = next(named, None)
            if member is None:
                member = Member(text, "organisation" if kind == "outlet" else kind)
                for key in self._keys(name) if " " in text else (text,):
                    namesakes = by_last.setdefault(key, [])
                    if len(namesakes) < _MOST_NAMESAKES:
                        namesakes.append(member)
            members[text] = member
        apart: dict[str, Member] = {}
        """Surnames that the actors have for themselves, as nothing tells whom of several they mean."""
        for name in names:
            start, _, text, kind, title, gender = name
            member = members[text]
            surname = kind == "person" and " " not in text
            actor = actors.get(start) if surname else None
            if actor is not None and title and actor.name.endswith(f" {text}") and style_of(actor.name.split()[0]):
                member = apart.setdefault(actor.name, Member(actor.name, "person"))
            elif surname and len(by_last.get(text, ())) > 1:
                if actor is None or actor.type != "person" or (" " in actor.name and actor.name not in members):
                    member = self._nearest(name, by_last[text])
                elif " " in actor.name:
                    member = members[actor.name]
                else:
                    member = apart.setdefault(actor.name, Member(actor.name, "person"))
            self._of[start] = member
            member.at.append(start)
            if member.gender is None:
                member.gender = gender

    @staticmethod
    def _keys(name: Name) -> tuple[str, ...]:
        """The single words that may stand for a name of several: the surname, which in some languages comes first."""
        last, first = name.last, name.first
        if name.kind == "person" and first != last and not is_given(first):
            return last, first
        return (last,)

    @staticmethod
    def _person(name: Name, by_last: dict[str, list[Member]]) -> Member | None:
        same = [m for m in by_last.get(name.last, ()) if m.kind == "person"]
        if " " not in name.text or not same:
            return same[0] if same else None
        first = name.text.split()[0].rstrip(".")
        for member in same:
            other = member.name.split()[0].rstrip(".")
            if (other == first or (min(len(other), len(first)) == 1 and other[0] == first[0])) and (
                not member.gender or not name.gender or member.gender == name.gender
            ):
                return member
        return None

    def _nearest(self, name: Name, namesakes: list[Member]) -> Member:
        """Of several people with one surname: whom the title fits, who was named in full last, or else the first."""
        fitting = [m for m in namesakes if not (name.title and name.gender and m.gender and m.gender != name.gender)]
        before = [m for m in fitting if m.at and m.at[0] < name.start]
        return max(before, key=lambda m: m.at[-1]) if before else (fitting or namesakes)[0]


def _by_text(names: tuple[Name, ...]) -> dict[str, Name]:
    """One name of each text, a person's where there is one."""
    found: dict[str, Name] = {}
    for name in names:
        known = found.setdefault(name.text, name)
        if known.kind != "person" and name.kind == "person":
            found[name.text] = name
    return found
