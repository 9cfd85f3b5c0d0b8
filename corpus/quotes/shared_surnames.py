"""Which of several people of one surname speaks where only that stands: no one dead, and "senior" is the parent."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from corpus.actors.cast import Cast, Member
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_SENIOR = words("senior snr sr elder")
_JUNIOR = words("junior jnr jr younger")
_PARENTS = words("father mother dad mum mom stepfather stepmother")
_CHILDREN = words("son daughter stepson stepdaughter")
_DIED = words("died dies killed drowned perished murdered")
_DEAD = words("dead dying missing")
_GONE = _DIED | _DEAD | {"late"}
"""Without one of these, a sentence tells of nobody's death."""
_IS = words("was were is found been who had has and later")
_OTHERS = words("whose son daughter father mother brother sister wife husband child children friend")
_NEAR = 14
"""Words from a name to the verb that tells its bearer's death."""
_HEAD = 6
"""Sentences among which a byline stands."""


class Namesakes:
    """The people of one article who share a surname."""

    def __init__(self, sentences: Sequence[Sentence], cast: Cast) -> None:
        self._sentences, self._cast = sentences, cast

    def meant(self, mention: Mention) -> Member | None:
        """Who of those that share a surname is meant where nothing but that calls a speaker; None where all may be."""
        name = mention.name
        if name is None or " " in name.text or name.kind not in ("person", "unknown"):
            return None
        bearers = self._bearers.get(name.text, [])
        if len(bearers) < 2:
            return None
        s, k = mention.sentence, mention.last + 1
        fitting = [m for m in bearers if m.at[0] < mention.start and not self._differ(m, mention)]
        apart = s.low[k] if k < s.size and not s.pauses(k - 1) else ""
        if apart in _SENIOR or apart in _JUNIOR:
            fitting = [m for m in fitting if (id(m) in self._parents) == (apart in _SENIOR)]
        else:
            fitting = [m for m in fitting if id(m) not in self._dead and id(m) not in self._writers]
        if len(fitting) > 1 and id(self._cast.member(name)) in self._dead | self._writers:
            return max(fitting, key=lambda m: m.at[bisect_left(m.at, mention.start) - 1])
        return fitting[0] if len(fitting) == 1 and len(fitting) < len(bearers) else None

    @staticmethod
    def _differ(member: Member, mention: Mention) -> bool:
        gender = mention.name.gender if mention.name is not None and mention.name.title else None
        return bool(gender and member.gender and gender != member.gender)

    @cached_property
    def _bearers(self) -> dict[str, list[Member]]:
        """Everybody named in full, by surname."""
        found: dict[str, dict[int, Member]] = {}
        for s in self._sentences:
            for _, name in s.names.values():
                if name.kind == "person" and " " in name.text:
                    member = self._cast.member(name)
                    found.setdefault(name.last, {})[id(member)] = member
        return {surname: list(members.values()) for surname, members in found.items()}

    @cached_property
    def _writers(self) -> set[int]:
        """The ids of those whom nothing but the byline names in full."""
        named: dict[int, bool] = {}
        for s in self._sentences[:_HEAD]:
            by = s.low[0] == "by" and s.name_at.get(1) is not None
            for _, name in s.names.values():
                if " " in name.text:
                    key = id(self._cast.member(name))
                    named[key] = named.get(key, True) and by
        return {key for key, byline in named.items() if byline}

    @cached_property
    def _dead(self) -> set[int]:
        """The ids of those of whom the article tells that they died."""
        found: set[int] = set()
        for s in self._sentences:
            if _GONE.isdisjoint(s.has):
                continue
            for last, (first, name) in s.names.items():
                late = first > 0 and s.low[first - 1] == "late" and s.low[first - 2] in ("the", "his", "her", "their")
                if name.kind == "person" and (late or _tells_death(s, first, last)):
                    found.add(id(self._cast.member(name)))
        return found

    @cached_property
    def _parents(self) -> set[int]:
        """The ids of those whom the article calls somebody's father or mother, or who have a son there."""
        found: set[int] = set()
        for s in self._sentences:
            for last, (first, name) in s.names.items():
                before = s.low[first - 1] if first else ""
                set_off = s.low[last + 1 : last + 4] if s.pauses(last) else []
                child = s.low[last + 1 : last + 3] in (["and", "his"], ["and", "her"]) or set_off[:1] == ["whose"]
                child = child and not _CHILDREN.isdisjoint(s.low[last + 2 : last + 5])
                if before in _PARENTS or not _PARENTS.isdisjoint(set_off) or child:
                    found.add(id(self._cast.member(name)))
        return found


def _tells_death(s: Sentence, first: int, last: int) -> bool:
    """Whether a sentence tells that who is named there died: "Jo Doe, 31, a clerk, died", "people died, among them"."""
    for k in range(last + 1, min(s.size, last + _NEAR)):
        if k in s.names or s.low[k] in _OTHERS or s.is_region(k):
            return False
        tied = k == last + 1 or s.pauses(k - 1) or s.low[k - 1] in _IS  # and no "his voice drowned by boos"
        if (s.low[k] in _DIED and tied) or (s.low[k] in _DEAD and s.low[k - 1] in _IS):
            return s.low[k + 1 : k + 2] != ["out"]
    if "among" not in s.low[max(0, first - 8) : first]:
        return False
    among = next(k for k in range(first - 1, -1, -1) if s.low[k] == "among")
    listed = s.low[among + 1 : among + 2] in (["them"], ["those"], ["the"])
    return listed and not (_DIED | _DEAD).isdisjoint(s.low[max(0, among - 8) : first])
