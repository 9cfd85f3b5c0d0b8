"""Who is called by state and party: "the Ohio Republican" is the last named of a parliament who may sit for it."""

from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter

from corpus.actors.cast import Cast, Member
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

PARTIES = frozenset({"republican", "democrat"})
_SITS = words("sen sens senator rep reps representative gov governor congressman congresswoman gop")
_BACK = 8
"""Sentences."""


class Seats:
    """Those of one article who sit in a parliament or govern a state."""

    def __init__(self, sentences: Sequence[Sentence], cast: Cast) -> None:
        self._sentences, self._cast = sentences, cast

    def holder(self, mention: Mention, index: int) -> Member | None:
        """Whom "the Ohio Republican", in sentence `index`, means; None where that is not plain."""
        s, first, last = mention.sentence, mention.first, mention.last
        if (
            mention.low not in PARTIES
            or s.low[first] != "the"
            or last - first < 2
            or not s.words[first + 1][0].isupper()
        ):
            return None
        state, party = "".join(s.low[first + 1 : last]), mention.low[0]
        for i in range(index, max(-1, index - _BACK), -1):
            other = self._sentences[i]
            limit = first if other is s else other.size
            near: dict[int, Member] = {}
            for at, name in sorted(other.names.values(), key=itemgetter(0)):
                member = self._cast.member(name)
                if at < limit and member.kind == "person" and self._may_sit(member, party, state):
                    near[id(member)] = member
            near = {key: member for key, member in near.items() if self._told[key]} or near
            if near:
                return next(iter(near.values())) if len(near) == 1 else None
        return None

    def _may_sit(self, member: Member, party: str, state: str) -> bool:
        """Whether somebody is of a parliament and not told to be of another party or state."""
        told = self._told.get(id(member))
        return told is not None and all(p == party and _is_short_for(seat, state) for p, seat in told)

    @cached_property
    def _told(self) -> dict[int, set[tuple[str, str]]]:
        """The parties' letters and states told of those who sit somewhere, by id."""
        found: dict[int, set[tuple[str, str]]] = {}
        for s in self._sentences:
            for last, (first, name) in s.names.items():
                if name.kind != "person":
                    continue
                seat = _seat_behind(s, last)
                title = name.title.lower().replace(".", "").split() or s.low[max(0, first - 1) : first]
                if seat is not None or not _SITS.isdisjoint(title):
                    told = found.setdefault(id(self._cast.member(name)), set())
                    told.update([seat] if seat is not None else [])
        return found


def _seat_behind(s: Sentence, last: int) -> tuple[str, str] | None:
    """The party's letter and the state behind a name: "Sen. Jo Doe, D-Ohio," or "(R-Ala.)", "Republican of Texas"."""
    word = s.low[last + 1] if last + 1 < s.size else ""
    letter, _, state = word.partition("-")
    if letter in ("r", "d") and state and s.words[last + 1].lstrip("(")[0].isupper():
        return letter, "".join(c for c in state if c.isalpha())
    if word in PARTIES and s.low[last + 2 : last + 3] == ["of"] and last + 3 < s.size:
        return word[0], s.low[last + 3]
    return None


def _is_short_for(short: str, state: str) -> bool:
    """Whether a state's name holds all letters of a short form in order, the first at its head: "Ala", "Pa", "NY"."""
    letters = iter(state)
    return short[:1] == state[:1] and all(letter in letters for letter in short)
