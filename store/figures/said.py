"""What do the sentences of two figures say of whether they are of one thing?"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from corpus.figures.compared import SHARED_OUT
from corpus.figures.measures import measures
from corpus.figures.units import is_time
from store.figures.alike import of_two_actors, tell_once
from store.figures.alone import ALONE
from store.figures.marks import RALLIED, givers_of, places_of
from store.figures.measured import Measured
from store.figures.names import CALENDAR, counts_people, go_by_one_name
from store.figures.one_base import base_key, of_one_share
from store.figures.room import CAPACITY
from store.figures.units import in_base
from store.figures.values import digits_of, values_differ
from store.figures.verdict import differs_in_kind, is_traded, owner_of
from store.words.terms import terms_of

FARTHEST, NEAR = 3.0, 1.6
"""How many times the other a value can be that is told of the same thing: where the sentences say so, and at all."""
_CLOSE = 1.55
"""The same where nothing else says so than that either telling gives it once."""
_UNNAMED = 2.0
"""The same of sums and measures that go by no name."""
_CONTEXT, _OF_PEOPLE = 1.0, 2.0
"""Rare words, but for its name, that the sentences of two figures of one thing share; and where it counts people."""
_LEAD = 400
"""Characters of an article with which it leads."""
_LINE, _ALIKE = 2.0, 0.75
"""Rare words that two sentences share which differ in a number alone, and the part of all of theirs."""
PLAIN = 1.8
"""Such words that make one of several pairs the right one."""
_FEW_DIGITS = 2
"""Digits of a value that another thing may have by chance."""
_COMMON = 3
"""Sentences with figures of an article that hold a word, from which on it tells of none of them."""
_NO_CONTEXT = CALENDAR.union(
    terms_of(
        "million billion thousand hundred dozen percent day week month year rise rose fall fell fallen grew drop worth"
    )
)
Weight = Callable[[str], float]
"""How rare a term is: 1 where hardly anybody uses it."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the sentences of two figures have to say before they surely are of one thing."""

    common: Collection[str]
    weight: Weight
    strangers: Callable[[], Collection[str]]
    owners: Collection[str]
    lone: Collection[int] = ()
    """Figures that are the only ones of their sort in their article."""

    def held_together(self, a: Measured, b: Measured) -> bool:
        """Whether two figures can be held against each other as they stand: of one name, or as many miles as miles."""
        if go_by_one_name(a, b) or of_one_share(a, b):
            return True
        if a.kind == "money":
            unnamed = _tells_of(a, b) and not of_two_actors(a, b)
        else:
            unnamed = bool(measures(a.unit or "")) or _of_one_base(a, b)
        enough = _CONTEXT if a.kind == "count" and {a.id, b.id} <= {*self.lone} else PLAIN
        return unnamed and times_apart(a, b) <= _UNNAMED and self.shared(a, b) >= enough

    def nearly_named(self, a: Measured, b: Measured) -> bool:
        """Whether two sums or shares, of which one goes by no name, are told in a word that no other figure has."""
        named = a.kind == "count" or (a.subject and b.subject)
        if named or times_apart(a, b) > NEAR or "extent:step" in a.marks ^ b.marks or not values_differ(a, b):
            return False
        return not of_two_actors(a, b) and self.shared(a, b) >= _CONTEXT and self._of_no_stranger(a, b)

    def told_twice(self, a: Measured, b: Measured) -> bool:
        """Whether one value, which may be rounded in one of them, hardly stands in both by chance."""
        exact, named = (a.low, a.high) == (b.low, b.high), go_by_one_name(a, b)
        digits = 1 if a.kind == "ratio" or a.fraction else min(digits_of(a.high), digits_of(b.high))
        if exact and digits > _FEW_DIGITS:
            return True
        if a.unit != b.unit and in_base(1.0, a.unit or "")[0]:
            return self.shares(a, b)
        return named and (self.shares(a, b) or digits > 1)

    def is_sure(self, a: Measured, b: Measured) -> bool:
        """Whether they share more than the name, or are close and told of nobody whom the other article leaves out."""
        personal = times_apart(a, b) > NEAR or is_time(a.unit or "")  # each has a term, a contract or a ban of his own
        if differs_in_kind(a, b) or (personal and not self._of_no_stranger(a, b)):
            return False
        return (
            self.shares(a, b)
            or self.word_alike(a, b)
            or lead_alike(a, b)
            or (_may_stand_alone(a, b) and self._of_no_stranger(a, b) and self._of_one_owner(a, b))
        )

    def is_possible(self, a: Measured, b: Measured) -> bool:
        """Whether they may be of one thing: sums and shares, which all have, not where they are told of strangers."""
        return a.kind == "count" or self.shares(a, b) or self._of_no_stranger(a, b)

    def _of_no_stranger(self, a: Measured, b: Measured) -> bool:
        """Whether they are told of nobody whom the other article leaves out; who tells of it is not one."""
        beside = givers_of(a.marks, b.marks).union(*(places_of(f.marks) for f in (a, b) if is_traded(f)))
        return (a.near | b.near).difference(beside).isdisjoint(self.strangers())

    def _of_one_owner(self, a: Measured, b: Measured) -> bool:
        """Whether neither is of an owner of whom the other's sentence says nothing, where several own such things."""
        ours, theirs = ({*terms_of(owner_of(f.subject or ""))} for f in (a, b))
        return ours == theirs or len(self.owners) == 1 or (ours <= b.near and theirs <= a.near)

    def shares(self, a: Measured, b: Measured) -> bool:
        """Whether they share a rate, or rare words that only these figures have: more of them where people count."""
        of_people = counts_people(a)
        far, a_rate = times_apart(a, b) > NEAR, bool(a.rate) and a.rate == b.rate
        if a_rate and not of_people and not far:
            return True
        fated = any(mark.startswith("fate:") for mark in a.marks & b.marks)
        unlike = far and (a_rate or ALONE not in a.marks & b.marks)
        if of_people and not fated:
            return self.shared(a, b) >= (_CONTEXT if not unlike and self._of_no_stranger(a, b) else _OF_PEOPLE)
        return self.shared(a, b) >= (PLAIN if unlike and not fated else _CONTEXT)

    def shared(self, a: Measured, b: Measured) -> float:
        """The weight of the words, but for what they call what they measure, that only these sentences share."""
        name = " ".join(f.unit or "" if a.kind == "count" else f"{f.unit or ''} {f.subject or ''}" for f in (a, b))
        return sum(map(self.weight, (a.near & b.near).difference(self.common, terms_of(name))))

    def is_plain(self, a: Measured, b: Measured) -> bool:
        """Whether they share so much that of several pairs theirs is the right one: for a rate, less."""
        return self.shared(a, b) >= (_CONTEXT if a.rate and a.rate == b.rate else PLAIN)

    def word_alike(self, a: Measured, b: Measured) -> bool:
        """Whether their sentences have nearly all of their words in common: one number of a line is another."""
        shared, every = (sum(map(self.weight, words - _NO_CONTEXT)) for words in (a.near & b.near, a.near | b.near))
        return shared >= _LINE and shared >= _ALIKE * every


def lead_alike(a: Measured, b: Measured) -> bool:
    """Whether both tellings begin with how many something befell, or each with its only count of one noun."""
    if max(a.start, b.start) > _LEAD or times_apart(a, b) > NEAR:
        return False
    return bool(_fates(a, b)) or (a.kind == "count" and a.unit == b.unit and not _placed(a, b) and tell_once(a, b))


def _tells_of(a: Measured, b: Measured) -> bool:
    """Whether the sentence of either has what alone the other is said to be of."""
    ours, theirs = ({*terms_of(f.subject or "")} for f in (a, b))
    return not (ours and ours.isdisjoint(b.near)) and not (theirs and theirs.isdisjoint(a.near))


def _of_one_base(a: Measured, b: Measured) -> bool:
    """Whether both are a part of what both call by one noun."""
    return bool(a.base and b.base) and base_key(a.base) == base_key(b.base)


def _may_stand_alone(a: Measured, b: Measured) -> bool:
    """Whether a name and values that are close may do: not of what everybody has some of, as seats.

    Nor of people, but for the only ones whom something befell. How many came is what two tellings differ in most.
    """
    if times_apart(a, b) > _CLOSE and RALLIED not in a.marks & b.marks:
        return False
    if CAPACITY in a.marks & b.marks:
        return True
    if counts_people(a):
        return bool(_fates(a, b)) and tell_once(a, b) and not _placed(a, b)
    ballots = any(mark.startswith("side:") for mark in a.marks & b.marks)
    return not SHARED_OUT.issuperset((a.unit or "").split()[-1:]) or not a.unit or ballots


def _fates(a: Measured, b: Measured) -> set[str]:
    """What befell those whom either counts; to have work is no such thing."""
    return {mark for mark in a.marks & b.marks if mark.startswith("fate:")} - {"fate:employed"}


def _placed(a: Measured, b: Measured) -> bool:
    """Whether one alone says where those are whom it counts."""
    return any(mark.startswith("place:") for mark in a.marks ^ b.marks)


def owners_among(ours: Sequence[Measured], theirs: Sequence[Measured]) -> frozenset[str]:
    """Those whose things the figures of two articles are: "Harland" of "Harland's shares"."""
    return frozenset(owner_of(f.subject or "") for f in (*ours, *theirs)) - {""}


def times_apart(a: Measured, b: Measured) -> float:
    """How many times the lower value the higher one is."""
    low, high = sorted(in_base(f.high, f.unit or "")[1] if f.kind == "count" else f.high for f in (a, b))
    return high / low if low else FARTHEST + 1


def common_among(ours: Sequence[Measured], theirs: Sequence[Measured]) -> frozenset[str]:
    """Words that many figures of either article have, or all articles, and that so tell of none of them."""
    return _NO_CONTEXT.union(_common(ours), _common(theirs))


def _common(figures: Sequence[Measured]) -> set[str]:
    held = Counter(term for near in {figure.near for figure in figures} for term in near)
    return {term for term, count in held.items() if count >= _COMMON}
