"""How old the article says people are, so that "the 61-year-old" is whoever is 61."""

from collections.abc import Iterator, Sequence

from corpus.actors.cast import Cast, Member
from corpus.quotes.report import AGED
from corpus.quotes.sentences import Sentence

_BEFORE_NAME = 5
"""Words within which an age stands before a name: "the 61-year-old former nurse Jo Doe"."""

_TEENAGER = "teenager"
_TEENS = frozenset(map(str, range(13, 20)))


class Ages:
    """Who is how old."""

    def __init__(self, sentences: Sequence[Sentence], cast: Cast) -> None:
        self._of: dict[str, set[str]] = {}
        self._are: dict[str, dict[str, Member]] = {}
        for s in sentences:
            for last, (first, name) in s.names.items():
                for age in _stated(s, first, last):
                    member = cast.member(name)
                    if member.kind != "organisation" and name.kind != "place":
                        self._of.setdefault(member.name, set()).add(age)
                        self._are.setdefault(age, {})[member.name] = member
                        if age in _TEENS:
                            self._of[member.name].add(_TEENAGER)
                            self._are.setdefault(_TEENAGER, {})[member.name] = member

    def only(self, age: str) -> Member | None:
        """The one person said to be of an age ("61")."""
        found = self._are.get(age, {})
        return next(iter(found.values())) if len(found) == 1 else None

    def may_be(self, member: Member, age: str) -> bool:
        """Whether nothing says that somebody is of another age."""
        stated = self._of.get(member.name)
        return stated is None or age in stated


def age_in(described: Sequence[str]) -> str | None:
    """The age that a description gives: "61" of "the 61-year-old", "teenager"."""
    if described[-1] in ("teenager", "teen"):
        return _TEENAGER
    return next((w.partition("-")[0] for w in described if w.endswith(AGED) and w[0].isdigit()), None)


def _stated(s: Sentence, first: int, last: int) -> Iterator[str]:
    """The ages that stand beside the name of words `first` to `last`: "Jo Doe, 61,", "61-year-old Jo Doe"."""
    k = last + 1
    k += s.low[k : k + 1] == ["aged"]
    alone = k < s.size and (k == s.size - 1 or s.pauses(k)) and (s.pauses(last) or k > last + 1 or s.words[k][0] == "(")
    if alone and s.low[k].isdigit() and len(s.low[k]) < 4:
        yield s.low[k]
    for k in range(first - 1, max(-1, first - _BEFORE_NAME), -1):
        if s.pauses(k):
            return
        if s.low[k].endswith(AGED):
            yield s.low[k].partition("-")[0]
