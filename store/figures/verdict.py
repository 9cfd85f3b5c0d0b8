"""Do figures that measure the same thing agree, round, convert or conflict, and why?"""

import re
from dataclasses import replace
from typing import Literal

from corpus.figures.measures import measures
from store.days import days_between
from store.figures.events import is_old
from store.figures.lines import of_one_line
from store.figures.marks import LISTED, RALLIED, SUPPOSED, UNPOWERED, is_running, of_a_fate, set_apart
from store.figures.measured import Measured
from store.figures.nouns import nouns_of
from store.figures.one_base import OF_WHAT, STOP, TAKEN_UP, base_key, of_one_share, of_two_bases
from store.figures.quantities import APART, quantities_in
from store.figures.stakes import STAKE, owners_in
from store.figures.units import in_units_of
from store.figures.values import are_near, rounds_to, same_value, values_differ, why_no_conflict
from store.words.fold import fold
from store.words.terms import terms_of

Verdict = Literal["agrees", "rounds", "converts", "conflicts"]
Judged = tuple[Measured, Measured, Verdict, str]
"""Two figures of one thing with the verdict on them, and the reason in words without naming sources."""
RANK: dict[str, int] = {"agrees": 0, "converts": 1, "rounds": 2, "conflicts": 3}
_OWNER = re.compile(r"(.+?)(?:['’]s|s['’]) ")
_NUMBER = re.compile("[0-9]")
_QUANTITY_OF = {term: row for word, row in APART.items() for term in terms_of(word)}
"""By number what each of these terms measures, where it measures what no other row does."""
_QUANTITIES = frozenset(terms_of("price cost bill charge fee budget compensation loss damage debt aid"))
"""Words of a subject that only say what is measured."""
_BEFORE_ALL = frozenset(["operating", "gross", "pretax", "pre-tax", "underlying", "adjusted", "ebitda", "core"])
_ESTIMATED = frozenset(("what:damage", "what:loss", "what:save", "what:worth"))
"""Marks of sums that nobody spends: what they are put at is hardly foreseen in one telling and a fact in another."""
_TRADED = frozenset(terms_of("yield shares stock index"))
"""What has another value every day."""
THINGS = frozenset(
    terms_of("people persons units cases others residents travellers individuals items pieces copies times")
)
"""What is counted in so many ways that another word for it tells nothing."""


def compare_two(a: Measured, b: Measured) -> tuple[Verdict, str]:
    """The verdict on two figures of one thing, and the reason in words without naming sources."""
    told, b = b, _in_units_of(a, b)
    same = same_value((None, a.low, a.high), (None, b.low, b.high))
    if alter_a_line(a, b):
        return "conflicts", f"the values differ: {a.text}, {b.text}"
    if not same and (other := other_thing(a, b)):
        return "agrees", other
    if not same and a.kind == "count" and of_a_fate(a.marks) != of_a_fate(b.marks):
        return "agrees", f"one counts only those whom something befell: {a.text}, {b.text}"
    if a.unit != b.unit and a.kind == "money":
        return _converted(a, b)
    if differences := [*values_differ(a, b), *_bases(a, b), *_bounds(a, b), *_other_years(a, b), *_foreseen_only(a, b)]:
        return "conflicts", "; ".join(differences)
    if b is not told:
        return "converts", f"{b.text} is what {a.text} is converted to"
    if (a.low, a.high) != (b.low, b.high):
        return "rounds", why_no_conflict(a, told)
    if a.bound != b.bound:
        return "rounds", f"{a.text} and {b.text} differ only in how exact they claim to be"
    return "agrees", "the same value"


def alter_a_line(a: Measured, b: Measured) -> bool:
    """Whether two figures have one place in one line of one day, which differs in numbers alone, and are not one."""
    if a.unit != b.unit or not of_one_line(a.marks, b.marks) or days_between(a.published, b.published) != 0:
        return False
    return not same_value(a.value, b.value) and not rounds_to(a, b)


def _in_units_of(a: Measured, b: Measured) -> Measured:
    """The second figure in the first one's unit, where both measure the same; itself otherwise."""
    if a.kind != "count" or not a.unit or not b.unit or a.unit == b.unit:
        return b
    low, high = in_units_of(b.low, b.unit, a.unit), in_units_of(b.high, b.unit, a.unit)
    return b if low is None or high is None else replace(b, low=low, high=high, unit=a.unit)


def other_thing(a: Measured, b: Measured) -> str:
    """Why two values are not of one thing, and so contradict nothing: their period, status or subject; else empty."""
    if _periods(a, b) or _parts_differ(a.period or "", b.period or ""):
        return f"of different periods: {a.period}, {b.period}"
    if _statuses(a, b):
        return f"{a.status} in one, {b.status} in the other, and not the same value"
    if (
        set_apart(a.marks, b.marks, bool(a.period) and a.period == b.period)
        or _of_two_terms(a, b)
        or _of_two_terms(b, a)
        or _of_two_owners(a, b)
    ):
        return f"each of something else in its sentence: {a.text}, {b.text}"
    if _of_two_days(a, b):
        return f"counted on two days: {a.text}, {b.text}"
    ours, theirs = (_subject_of(f) for f in (a, b))
    alike = bool(ours & theirs or quantities_in(a.subject or "") & quantities_in(b.subject or ""))
    alike = alike or of_one_share(a, b) or _names_unit(a) != _names_unit(b)
    alike = alike or UNPOWERED in a.marks & b.marks or _of_one_quantity(a, b)
    if _of_two_steps(a, b) or (
        ours and theirs and (not alike or _of_two_quantities(ours, theirs) or _of_two_parts(a, b))
    ):
        return f"of different things: {a.subject}, {b.subject}"
    return ""


def _of_two_owners(a: Measured, b: Measured) -> bool:
    """Whether they are stakes of which one has an owner whom the other's sentence does not name."""
    if STAKE not in a.marks & b.marks:
        return False
    return not (owners_in(a.marks) <= b.near and owners_in(b.marks) <= a.near)


def _of_one_quantity(a: Measured, b: Measured) -> bool:
    """Whether the words of both say what they are, and what more a subject says the other's sentence tells too.

    "It cost" and "the bill", or "each boat, a Tern, costs" and "the price of a Tern".
    """
    ours, theirs = (_quantities_of(f) for f in (a, b))
    if not ours & theirs:
        return False
    further = [(_subject_of(one) - _QUANTITIES, other.near) for one, other in ((a, b), (b, a)) if one.subject]
    return any({term for term in terms if not term[0].isdigit()} <= near for terms, near in further)


def _quantities_of(figure: Measured) -> set[str]:
    """The known quantities that the words beside a figure, or its subject, say that it is."""
    told = {mark.removeprefix("what:") for mark in figure.marks if mark.startswith("what:")}
    return told | quantities_in(figure.subject or "")


def _of_two_days(a: Measured, b: Measured) -> bool:
    """Whether two figures are of what is counted on, or traded, day by day, and of two days: one is the newer.

    So are those of who came together on two days.
    """
    traded = is_traded(a) and is_traded(b)
    if traded and _day_of(a) == _day_of(b):
        return False
    daily = traded or (is_running(a.marks | b.marks) and not is_old(a.marks | b.marks))
    if (daily or RALLIED in a.marks & b.marks) and {len(f.period or "") for f in (a, b)} == {len("2030-05-01")}:
        return a.period != b.period
    return daily and bool(days_between(a.published, b.published))


def _day_of(figure: Measured) -> str:
    """The day of which a figure is told: where it names none, that on which its article came out."""
    period = figure.period or ""
    return period if len(period) == len("2030-05-01") else (figure.published or "")[:10]


def is_traded(figure: Measured) -> bool:
    """Whether it is of what has another value every day, and that wherever it is bought and sold."""
    return not _TRADED.isdisjoint(_subject_of(figure))


def _subject_of(figure: Measured) -> set[str]:
    """The terms of what it measures, but for the measure itself: 2,400 hectares are of nothing that acres are not.

    What a stake is told of is now the firm, now who owns it.
    """
    if STAKE in figure.marks:
        return {*terms_of("stake")}
    unit = figure.unit or ""
    return {*nouns_of(figure.subject or "")} - STOP - THINGS - {*(terms_of(unit) if measures(unit) else ())}


def _names_unit(figure: Measured) -> bool:
    """Whether its subject is what is counted, and not who has it: "tonnes of copper" and not "the two mines"."""
    return bool(figure.unit) and fold(figure.subject or "").startswith(fold(figure.unit or ""))


def _of_two_terms(a: Measured, b: Measured) -> bool:
    """Whether one is that of a quarter or month that its words alone name, the other that of a year."""
    return any(mark.startswith("term:") for mark in a.marks - b.marks) and len(b.period or "") == len("2030")


def _of_two_parts(a: Measured, b: Measured) -> bool:
    """Whether two subjects each say of what alone they are: "turnout in the city", "the hills' turnout"."""
    ours, theirs = ({*terms_of(_part_of(f.subject or ""))} - TAKEN_UP for f in (a, b))
    return bool(ours and theirs) and not (ours <= theirs or theirs <= ours)


def owner_of(subject: str) -> str:
    """Whose a subject is, "Harland" of "Harland's shares"; empty where it does not say."""
    owner = _OWNER.match(subject)
    return owner[1] if owner else ""


def _part_of(subject: str) -> str:
    """Of what alone a subject is, by its owner or what it is in; empty where it does not say."""
    return owner_of(subject) or " ".join(OF_WHAT.split(fold(subject), maxsplit=1)[1:])


def _of_two_steps(a: Measured, b: Measured) -> bool:
    """Whether one is what is left before all is taken off, the other not: operating profit is no profit as such."""
    ours, theirs = ({*fold(f.subject or "").split()} & _BEFORE_ALL for f in (a, b))
    return ours != theirs


def _of_two_quantities(ours: set[str], theirs: set[str]) -> bool:
    """Whether two subjects that share words are of two known quantities: quarterly profit and quarterly sales."""
    one, other = ({_QUANTITY_OF[term] for term in terms if term in _QUANTITY_OF} for terms in (ours, theirs))
    return bool(one) and bool(other) and one.isdisjoint(other)


def differs_in_kind(a: Measured, b: Measured) -> bool:
    """Whether period or status set two figures apart, so that they may well be of two things."""
    return bool(_periods(a, b) or _statuses(a, b))


def amount(figure: Measured) -> str:
    """The figure as it stands, with its base where that is not in it already."""
    base = figure.base
    if not base or fold(base) in fold(figure.text):
        return figure.text
    return f"{figure.text} of {base}" if not base.startswith(("each", "every", "per")) else f"{figure.text} on {base}"


def _bases(a: Measured, b: Measured) -> list[str]:
    """What they are shares of, if that is known: a sentence that has the other's base as well may mean that one."""
    if not of_two_bases(a, b):
        return []
    ours, theirs = a.base, b.base
    told_too = base_key(theirs) - base_key(ours) <= a.near or base_key(ours) - base_key(theirs) <= b.near
    return [] if told_too else [f"the base differs: {ours}, {theirs}"]


def _bounds(a: Measured, b: Measured) -> list[str]:
    if {a.bound, b.bound} == {"at least", "at most"} and SUPPOSED not in a.marks | b.marks:
        return [f"one gives a lower bound, the other an upper: {a.text}, {b.text}"]
    return []


def _periods(a: Measured, b: Measured) -> list[str]:
    if a.period and b.period and not (fold(a.period) in fold(b.period) or fold(b.period) in fold(a.period)):
        ours, theirs = _years(a.period), _years(b.period)
        if ours and theirs and not ours & theirs:
            return [f"the period differs: {a.period}, {b.period}"]
    return []


def _parts_differ(one: str, other: str) -> bool:
    """Whether both are a quarter, half or month of a year (`2025-Q4`, `Q4`, `2025-05`), and not the same one."""
    months = [period[-2:].isdigit() for period in (one, other) if len(period) in (len("Q4"), len("2025-Q4"))]
    return len(months) == 2 and months[0] == months[1] and one[-2:] != other[-2:]


def _other_years(a: Measured, b: Measured) -> list[str]:
    """Two years of which the figure is told: a day and a year may well be one's telling and the other's counting."""
    ours, theirs = (_NUMBER.sub("0", fold(f.period or "")) for f in (a, b))
    return _periods(a, b) if ours == theirs else []


def _foreseen_only(a: Measured, b: Measured) -> list[str]:
    """An amount that one has as spent or earned while the other only foresees it.

    What is told before it happens is no conflict, nor what is counted: "announced 600 homes" and "will build" are one.
    """
    if a.kind != "money" or not _statuses(a, b) or not _ESTIMATED.isdisjoint(a.marks | b.marks):
        return []
    foreseen, done = (b, a) if a.status == "actual" else (a, b)
    if done.bound == "at most":
        return []  # "faced a fine of up to 4 million"
    if not done.subject and not any(mark.startswith("what:") for mark in done.marks):
        return []  # no verb of its own says that it is done: "four ferries, at 2.6 million"
    before = (foreseen.published or "")[:10] < (done.published or "")[:10]
    return [] if before else _statuses(a, b)


def _statuses(a: Measured, b: Measured) -> list[str]:
    known = {a.status, b.status}
    if (a.rate and a.rate == b.rate) or _are_estimates(a, b) or LISTED in a.marks | b.marks:
        return []  # so much a day is what it is and will be
    if a.kind != "ratio" and "actual" in known and known & {"planned", "forecast"}:
        return [f"the status differs: {a.status}, {b.status}"]
    return []


def _are_estimates(a: Measured, b: Measured) -> bool:
    """Whether both are what something is put at, however far it has come, and neither what a quarter of it was."""
    if "planned" in (a.status, b.status) or any(mark.startswith("term:") for mark in a.marks | b.marks):
        return False
    ours, theirs = (f.marks.union(f"what:{what}" for what in quantities_in(f.subject or "")) for f in (a, b))
    return not {"what:cost", *_ESTIMATED}.isdisjoint(ours & theirs)


def _converted(a: Measured, b: Measured) -> tuple[Verdict, str]:
    for one, other in ((a, b), (b, a)):
        for unit, low, high in one.also:
            if unit == other.unit and are_near(low, other.low, 0.02) and are_near(high, other.high, 0.02):
                return "converts", f"{other.text} is what {one.text} is converted to"
    return "conflicts", f"the amounts differ: {a.text}, {b.text}"


def _years(period: str) -> set[str]:
    return set(re.findall(r"\b(?:19|20)\d\d\b", period))
