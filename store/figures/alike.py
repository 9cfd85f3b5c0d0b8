"""Do two figures go by one name? People of one fate, or what both articles call by the same word."""

from store.figures.marks import ALONE
from store.figures.measured import Measured
from store.figures.verdict import THINGS
from store.words.terms import terms_of

PEOPLE = frozenset(
    terms_of("people persons men women others passengers residents civilians victims bodies deaths dead fatalities")
)
"""Those who may be counted under any of these names."""


def tell_once(a: Measured, b: Measured) -> bool:
    """Whether either figure is the only one that its article gives of its thing, and the two things are alike."""
    return ALONE in a.marks and ALONE in b.marks and alike(a, b)


def alike(a: Measured, b: Measured) -> bool:
    """Whether two figures count people of one fate, or measure what both articles call by one name."""
    fates = {mark for mark in a.marks & b.marks if mark.startswith("fate:")}
    if fates:
        return {*terms_of(f"{a.unit or ''} {b.unit or ''}")} <= PEOPLE or a.unit == b.unit
    ours, theirs = ({*terms_of(f.subject or "")} for f in (a, b))
    return (ours <= theirs or theirs <= ours) and bool((ours & theirs) - THINGS)
