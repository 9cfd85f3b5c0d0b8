"""Figures that conflict: in value, base, unit, bound, period or status; what only rounds or converts is no finding."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from store.figures.judging import judge_pairs, verdicts_among
from store.figures.measured import Measured
from store.figures.one_statement import differ_in_value, only_ones
from store.figures.verdict import Judged, amount
from store.findings.found import Evidence, Found, named, outlets_own

_TOLD = 5
_WEIGHTS = {"value": 1.0, "period": 0.7, "base": 0.7, "status": 0.6}
"""How grave a difference is: what a figure is of, of when and how sure is often only left unsaid or read wrongly."""


def find_conflict(figures: Sequence[Measured]) -> list[Found]:
    """The finding on a group of figures that measure one thing, if two sources conflict."""
    by_day = sorted(figures, key=lambda figure: (figure.published or "9", figure.source, figure.start))
    own = outlets_own(by_day, lambda figure: figure.source)
    first = next((p for p in verdicts_among(own) if p[2] == "conflicts" and p[0].source != p[1].source), None)
    if first is None:
        return []
    told = _one_a_source(own, first)
    kinds = _kinds(judge_pairs(combinations(told[:_TOLD], 2), own))
    if not kinds:
        return []
    tellings = "; ".join(f"{named(f.source)}: {_telling(f)}" for f in told[:_TOLD])
    more = f"; and {len(told) - _TOLD} more" if len(told) > _TOLD else ""
    what = " and ".join(kinds)
    why = f"{what[0].upper()}{what[1:]}{_subject(told)}: {tellings}{more}."
    weight = max(next((w for what, w in _WEIGHTS.items() if what in kind), 0.9) for kind in kinds)
    return [Found("figures", why, weight, tuple(Evidence(f.article, f.start, f.end, f.key) for f in told))]


def _one_a_source(figures: Sequence[Measured], conflict: Judged) -> list[Measured]:
    """For each source the figure that it is named with: one of the two that conflict, else one with a base."""
    told: dict[str, Measured] = {f.source: f for f in conflict[:2]}
    fixed = set(told)
    for figure in figures:
        known = told.get(figure.source)
        if known is None or (figure.source not in fixed and not known.base and figure.base):
            told[figure.source] = figure
    return sorted(told.values(), key=lambda f: (f.published or "9", f.source, f.start))


def _kinds(judged: Iterable[Judged]) -> list[str]:
    """What differs between the figures that are named."""
    whys = [why for _, _, verdict, why in judged if verdict == "conflicts"]
    return list(dict.fromkeys(part.split(":")[0] for why in whys for part in why.split("; ")))


def find_told_otherwise(ours: Sequence[Measured], theirs: Sequence[Measured], who: str) -> list[Found]:
    """A number that two tellings of one statement give differently: the only one of its kind and unit in each."""
    for one, other in only_ones(ours, theirs):
        if not {one.value[1:]} & {f.value[1:] for f in theirs} and differ_in_value(one, other):
            told = f"{named(one.source)}: {_telling(one)}; {named(other.source)}: {_telling(other)}"
            evidence = tuple(Evidence(f.article, f.start, f.end, f.key) for f in (one, other))
            return [Found("figures", f"The values differ in one statement of {who}: {told}.", 1.0, evidence)]
    return []


def _telling(figure: Measured) -> str:
    text = amount(figure)
    extra = [figure.period or "", figure.status if figure.status in ("planned", "forecast") else ""]
    said = ", ".join(part for part in extra if part and part not in text and len(part) < 40)
    return f"{text} ({said})" if said else text


def _subject(figures: Sequence[Measured]) -> str:
    subject = next((f.subject for f in figures if f.subject and len(f.subject) <= 80), None)
    each = subject.lower().startswith(("each ", "every ")) if subject else False
    return f" ({subject.partition(' ')[2] if each else subject})" if subject else ""
