"""Put linked quotes together as utterances, with care: a chain of links must not sweep two statements into one."""

from collections.abc import Callable, Iterable, Sequence, Set
from itertools import product

from store.utterances.rarity import Rarity
from store.utterances.said import NOTHING_SAID, Said
from store.utterances.statement import Statement
from store.words.terms import is_han

_SAMPLE = 4
"""Members of a group that a newcomer is held against; more of them tell no more."""
_AKIN = 0.3

Akin = Callable[[Statement, Statement], bool]
"""Whether two quotes may stand in one group without a link of their own."""


class Groups:
    """Groups of quotes that report one statement. A quote that holds two statements may be in two groups."""

    def __init__(self, akin: Akin, said: Said = NOTHING_SAID) -> None:
        """An empty set of groups."""
        self._akin = akin
        self._said, self._vouched = said, said.vouched
        self._next = 0
        self.members: dict[int, list[Statement]] = {}
        self.merged: dict[int, int] = {}
        """For each group that is no more, the one that took its members."""
        self.of: dict[int, list[int]] = {}
        """The groups of a quote, by its id."""

    def load(self, members: Sequence[Statement]) -> int:
        """Add a group as it was kept, by all of its members or some; its number here."""
        return self._new(members)

    def heir(self, group: int) -> int:
        """The group that has the members of one that is no more."""
        while group in self.merged:
            group = self.merged[group]
        return group

    def join(self, a: Statement, b: Statement) -> None:
        """Let a link between two quotes take effect. Links come surest first."""
        ours, theirs = self.of.get(a.id, []), self.of.get(b.id, [])
        if set(ours) & set(theirs):
            return
        if self._said.apart and self._said.parts(self._beside(a), self._beside(b)):
            # who is linked to two that a person holds apart stays with the one they were found nearer to
            if (min(a.id, b.id), max(a.id, b.id)) in self._said.same:
                self._new([a, b])
            return
        for x, y in product(ours, theirs):
            if self._fit(self.members[x], self.members[y]):
                self._merge(x, y)
                return
        for groups, newcomer in ((ours, b), (theirs, a)):
            for group in groups:
                if self._fit(self.members[group], [newcomer]):
                    self._add(group, newcomer)
                    return
        self._new([a, b])

    def _new(self, members: Sequence[Statement]) -> int:
        self._next += 1
        self.members[self._next] = []
        for member in members:
            self._add(self._next, member)
        return self._next

    def _add(self, group: int, member: Statement) -> None:
        self.members[group].append(member)
        self.of.setdefault(member.id, []).append(group)

    def _merge(self, x: int, y: int) -> None:
        if len(self.members[x]) < len(self.members[y]):
            x, y = y, x
        self.merged[y] = x
        present = {member.id for member in self.members[x]}
        for member in self.members.pop(y):
            self.of[member.id].remove(y)
            if member.id not in present:
                self._add(x, member)

    def _beside(self, quote: Statement) -> Set[int]:
        """The quote with all that stand in a group with it."""
        return {quote.id, *(member.id for group in self.of.get(quote.id, ()) for member in self.members[group])}

    def _fit(self, x: Sequence[Statement], y: Sequence[Statement]) -> bool:
        """Whether two groups may be one; of what a person has vouched for nothing is asked, as of two languages."""
        return all(
            a.id == b.id or not self._vouched.isdisjoint((a.id, b.id)) or self._akin(a, b)
            for a, b in product(_some(x), _some(y))
        )


def _some(members: Sequence[Statement]) -> Iterable[Statement]:
    return members if len(members) <= _SAMPLE else (*members[: _SAMPLE // 2], *members[-_SAMPLE // 2 :])


def akin_by(rarity: Rarity) -> Akin:
    """Two quotes are akin where the shorter's words, by weight, are in good part the other's.

    Of two languages nothing is asked: only a link that holds brings them together, and they share no words.
    """

    def akin(a: Statement, b: Statement) -> bool:
        if is_han(a.text) != is_han(b.text):
            return True
        shared = sum(map(rarity.weight, a.bag & b.bag))
        return shared >= _AKIN * min(rarity.mass(a), rarity.mass(b))

    return akin
