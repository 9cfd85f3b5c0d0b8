"""What do its words call what a figure measures, and do two figures go by one name?"""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.figures.measures import measures
from store.figures.alone import ALONE
from store.figures.marks import LOOSE, RALLIED, UNPOWERED, is_of_work, of_a_fate
from store.figures.measured import Measured
from store.figures.nouns import CROWD, HOMES, PEOPLE, WORK, counts_workers, nouns_of
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
_PEOPLE, _WORK, _HOMES = "count people", f"count {WORK}", f"count {HOMES}"
"""The sorts of all who are counted as people, or at work, whatever they are called, and of where they live."""


def sort_of(figure: Measured) -> str:
    """What can be held against what: counts of one noun, sums in one currency, shares."""
    if figure.kind != "count":
        return f"{figure.kind} {figure.unit}"
    if family := in_base(1.0, figure.unit or "")[0]:
        return f"count {family}"
    if is_of_work(figure.marks) and (counts_workers(figure.unit) or "fate:employed" not in figure.marks):
        return _WORK
    if UNPOWERED in figure.marks:
        return _HOMES
    fated = of_a_fate(figure.marks) or RALLIED in figure.marks
    noun = figure.unit or ("" if fated else figure.subject or "")
    terms = nouns_of(noun) if " and " in noun else nouns_of(noun)[-1:]
    people = CROWD if RALLIED in figure.marks else PEOPLE
    if (people.issuperset(terms) if terms else fated) or (fated and _are_all(figure)):
        return _PEOPLE
    return f"count {''.join(terms)}"


def _are_all(figure: Measured) -> bool:
    """Whether those counted, whatever they do, are the only ones of their fate of whom the article tells."""
    return ALONE in figure.marks and (figure.unit or "").rpartition(" ")[2].lower() in PERSON_NOUNS


def counts_people(figure: Measured) -> bool:
    """Whether people are counted, of whom every story has many, whatever they are called."""
    return sort_of(figure) in (_PEOPLE, _WORK)


def go_by_one_name(a: Measured, b: Measured) -> bool:
    """Whether what their words call what they measure is one; Chinese names have to share half of their characters."""
    ours, theirs = _name(a), _name(b)
    shared = ours & theirs
    if not shared or all(map(str.isascii, shared)):
        return bool(shared)
    return len(shared) > 1 and 2 * len(shared) >= min(len(ours), len(theirs))


def _name(figure: Measured) -> set[str]:
    """What its words call what it measures: the noun of a count, the subject of a sum, or what stands beside that."""
    said = {mark for mark in figure.marks if mark.startswith(("what:", "fate:", "state:"))}
    said -= LOOSE if figure.subject else set()
    unit, subject = {*nouns_of(figure.unit or "")}, {*nouns_of(figure.subject or "")} - THINGS
    if figure.kind != "count":
        return subject | said | {f"what:{what}" for what in quantities_in(figure.subject or "")}
    if measures(figure.unit or "") or not all(map(str.isascii, unit)):  # a Chinese measure word counts many things
        return said | (subject - unit)
    return said | ({sort_of(figure)} if unit or subject else set())
