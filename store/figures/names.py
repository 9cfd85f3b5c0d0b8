"""What do its words call what a figure measures, and do two figures go by one name?"""

from corpus.figures.measures import measures
from store.figures.alike import PEOPLE
from store.figures.marks import of_a_fate
from store.figures.measured import Measured
from store.figures.quantities import quantities_in
from store.figures.units import in_base
from store.figures.verdict import THINGS
from store.words.terms import terms_of

CALENDAR = frozenset(
    terms_of(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
        " September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec"
    )
)
"""The terms of days and months."""
COUNTED_PEOPLE = "count people"
"""The sort of all who are counted as people, whatever they are called."""


def sort_of(figure: Measured) -> str:
    """What can be held against what: counts of one noun, sums in one currency, shares."""
    if figure.kind != "count":
        return f"{figure.kind} {figure.unit}"
    if family := in_base(1.0, figure.unit or "")[0]:
        return f"count {family}"
    terms = terms_of(figure.unit or "")
    terms = terms if " and " in (figure.unit or "") else terms[-1:]
    fated = "fate:employed" in figure.marks if terms else of_a_fate(figure.marks)
    if fated or (terms and PEOPLE.issuperset(terms)):
        return COUNTED_PEOPLE
    return f"count {''.join(terms)}"


def go_by_one_name(a: Measured, b: Measured) -> bool:
    """Whether what their words call what they measure is one; Chinese names have to share half of their characters."""
    ours, theirs = _name(a), _name(b)
    shared = ours & theirs
    if not shared or all(map(str.isascii, shared)):
        return bool(shared)
    return len(shared) > 1 and 2 * len(shared) >= min(len(ours), len(theirs))


def _name(figure: Measured) -> set[str]:
    """What its words call what it measures: the noun of a count, the subject of a sum, or what stands beside that."""
    said = {mark for mark in figure.marks if mark.startswith(("what:", "fate:"))}
    unit, subject = {*terms_of(figure.unit or "")}, {*terms_of(figure.subject or "")} - THINGS
    if figure.kind != "count":
        return subject | said | {f"what:{what}" for what in quantities_in(figure.subject or "")}
    if measures(figure.unit or "") or not all(map(str.isascii, unit)):  # a Chinese measure word counts many things
        return said | (subject - unit)
    return said | ({sort_of(figure)} if unit else set())
