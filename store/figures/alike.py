"""Do two figures go by one name? People of one fate, or what both articles call by the same word."""

from store.figures.alone import ALONE
from store.figures.marks import RALLIED
from store.figures.measured import Measured
from store.figures.nouns import CROWD, PEOPLE, nouns_of
from store.figures.verdict import THINGS
from store.words.fold import fold
from store.words.terms import terms_of


def tell_once(a: Measured, b: Measured) -> bool:
    """Whether either figure is the only one that its article gives of its thing, and the two things are alike."""
    return ALONE in a.marks and ALONE in b.marks and alike(a, b)


def alike(a: Measured, b: Measured) -> bool:
    """Whether two figures count people of one fate, or measure what both articles call by one name."""
    fates = {mark for mark in a.marks & b.marks if mark.startswith("fate:")}
    if fates:
        units = [{*nouns_of(f.unit or "")} for f in (a, b)]
        return set().union(*units) <= (CROWD if RALLIED in fates else PEOPLE) or units[0] == units[1]
    ours, theirs = ({*nouns_of(f.subject or "")} for f in (a, b))
    return (ours <= theirs or theirs <= ours) and bool((ours & theirs) - THINGS)


def of_two_actors(a: Measured, b: Measured) -> bool:
    """Whether they are those of two people or bodies; and a sum or share whose one is, where the other names nobody."""
    if a.actor and b.actor:
        ours, theirs = ({*fold(actor).split()} for actor in (a.actor, b.actor))
        return not (ours <= theirs or theirs <= ours)  # "Pop" is Ana Pop
    actor, near = (a.actor, b.near) if a.actor else (b.actor, a.near)
    return bool(actor) and a.kind != "count" and near.isdisjoint(terms_of(actor or ""))
