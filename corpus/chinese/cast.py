"""Where an article names whom, to look up by place or by office."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from corpus.chinese.script import simplified
from corpus.chinese.sentences import INSIDE
from corpus.model import Actor, ActorType

MentionKind = Literal["person", "body", "nominal", "pronoun"]
_OFFICE = re.compile(
    "(?:[董事理秘书局部厅司署院校会组队州省市县区议社台处][长]|行政长官|发言人|总[裁理统]|总?经理|主[席任教帅]|主教练|创[始办]人|"
    "首相|书记|行长|大臣|大使|领事|特首|导演|C[EFOT]O)\\Z"
)
"""What one person holds at a time, unlike a profession."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The words that name a speaker, and the actor they mean where they name one."""

    start: int
    end: int
    kind: MentionKind
    actor: str | None = None


def _one_office(role: str) -> str:
    """An office under one of its names: 主帅 is the 主教练."""
    return role.replace("主帅", "主教练").replace("主帥", "主教练")


class Cast:
    """The places where the article itself, not somebody it quotes, names an actor, to look up by position."""

    def __init__(
        self, actors: tuple[Actor, ...], masked: str = "", bylines: list[tuple[int, int]] | None = None
    ) -> None:
        """`bylines` are the stretches whose people only report."""
        places = sorted(
            (
                (start, end, actor)
                for actor in actors
                for start, end in actor.mentions
                if masked[start : start + 1] != INSIDE
                and not (actor.type == "person" and any(a <= start < b for a, b in bylines or ()))
            ),
            key=lambda place: place[:2],
        )
        self.places: list[tuple[int, int, Actor]] = places
        self._starts = [place[0] for place in places]
        self.people = frozenset(place[2].name for place in places if place[2].type == "person")
        self.bodies = {actor.name: simplified(actor.name) for actor in actors if actor.type != "person"}
        self._offices: dict[str, set[str]] | None = None
        self._given: dict[str, set[str]] | None = None
        self._surnames: dict[str, dict[str, int]] | None = None

    def between(self, start: int, end: int) -> list[tuple[int, int, Actor]]:
        """Every mention that lies wholly in the stretch, in order."""
        found = []
        for at in range(bisect_left(self._starts, start), len(self.places)):
            if self.places[at][0] >= end:
                break
            if self.places[at][1] <= end:
                found.append(self.places[at])
        return found

    def in_office(self, words: str) -> str | None:
        """The only person whose role these words are, or end: 政务司司长."""
        if not _OFFICE.search(words):
            return None
        if self._offices is None:
            self._offices = {}
            for actor in {id(place[2]): place[2] for place in self.places}.values():
                for role in map(_one_office, actor.roles) if actor.type == "person" else ():
                    for start in range(max(0, len(role) - 12), len(role) - 1):
                        self._offices.setdefault(simplified(role[start:]), set()).add(actor.name)
        names = self._offices.get(_one_office(words), set())
        return next(iter(names)) if len(names) == 1 else None

    def for_short(self, words: str) -> str | None:
        """The only government or organisation whose name ends with these words: 环境局 after 国家环境局."""
        if not 3 <= len(words) <= 8:
            return None
        longer = [name for name, folded in self.bodies.items() if len(name) > len(words) and folded.endswith(words)]
        return longer[0] if len(longer) == 1 else None

    def by_given_name(self, words: str) -> str | None:
        """The only person with a given name of two characters: 小明 after 王小明."""
        if self._given is None:
            self._given = {}
            for name in self.people:
                if len(name) == 3:
                    self._given.setdefault(simplified(name[1:]), set()).add(name)
        names = self._given.get(words, set())
        return next(iter(names)) if len(names) == 1 else None

    def of_surname(self, character: str, at: int) -> str | None:
        """The only person of a surname whom the article has named before a place."""
        if self._surnames is None:
            self._surnames = {}
            for start, _, actor in self.places:
                if actor.type == "person" and 2 <= len(actor.name) <= 4 and "·" not in actor.name:
                    self._surnames.setdefault(simplified(actor.name[0]), {}).setdefault(actor.name, start)
        names = self._surnames.get(character, {})
        name, first = next(iter(names.items()), (None, at))
        return name if len(names) == 1 and first < at else None

    def last_before(self, at: int, kinds: tuple[ActorType, ...], named: re.Pattern[str] | None = None) -> Actor | None:
        """The actor of one of these types, and so `named`, whom the text names last, at most 60 mentions back."""
        index = bisect_left(self._starts, at) - 1
        for back in range(index, max(-1, index - 60), -1):
            actor = self.places[back][2]
            if actor.type in kinds and (named is None or named.search(simplified(actor.name))):
                return actor
        return None
