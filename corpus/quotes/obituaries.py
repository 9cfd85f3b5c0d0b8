"""Whom an obituary is about: "she" is whoever died wherever no other woman is near."""

from collections.abc import Sequence

from corpus.actors.cast import Cast, Member
from corpus.actors.names import Gender
from corpus.quotes.sentences import Sentence

_DIED = frozenset({"dies", "died", "dead", "obituary"})
_SURE = 0.7
_HEAD = 8
"""Sentences among which a title says who died; reports of a crime or an accident seldom name the dead there."""


class Mourned:
    """Whom the article's head says to have died, where it tells by whom "she" is survived; often nobody."""

    def __init__(self, sentences: Sequence[Sentence], cast: Cast) -> None:
        self._sentences, self._cast = sentences, cast
        self._who = self._who_died()
        if self._who and not any("survived" in s.has and "by" in s.has for s in sentences):
            self._who = None

    def meant(self, index: int, gender: Gender, member: Member | None, sure: float) -> tuple[Member | None, float]:
        """Whom a pronoun in sentence `index` means, and how sure that is, where it seems to mean `member`."""
        who = self._who
        if who is None or who.gender not in (None, gender) or self._has_another(index, who, gender):
            return member, sure
        return who, max(sure, _SURE) if member is who else _SURE

    def _who_died(self) -> Member | None:
        for s in self._sentences[:_HEAD]:
            if s.kind in ("title", "standfirst") and not _DIED.isdisjoint(s.has):
                people = (self._cast.member(s.names[last][1]) for last in sorted(s.names))
                return next((member for member in people if member.kind == "person"), None)
        return None

    def _has_another(self, index: int, who: Member, gender: Gender) -> bool:
        """Whether the paragraph of sentence `index` or the one before names somebody else whom the pronoun may mean."""
        above = self._sentences[index].paragraph - 1
        while index >= 0 and (s := self._sentences[index]).paragraph >= above:
            others = [self._cast.member(name) for _, name in s.names.values() if "survived" not in s.has]
            fits = [m for m in others if m.kind in ("person", "unknown") and m.gender in (None, gender)]
            if any(m is not who for m in fits):
                return True
            index -= 1
        return False
