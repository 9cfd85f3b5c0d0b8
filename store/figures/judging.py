"""Which figures of a group differ, and what accounts for it: another thing, a part of the whole, one source's news?"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from store.figures.cited import is_set_against
from store.figures.lines import beside_in_line
from store.figures.measured import Measured
from store.figures.units import in_base
from store.figures.values import same_value, values_differ
from store.figures.verdict import RANK, Judged, alter_a_line, compare_two

GIVES_BOTH = "one of them gives both values"
"""The reason why two values that differ are no conflict: they are of two things."""
IN_ROW = 200
"""Characters on either side within which figures stand in one row."""


def verdicts_among(figures: Sequence[Measured], newcomers: Container[int] | None = None) -> Iterator[Judged]:
    """The verdicts on figures of different articles in a group; on newcomers with the others only, if given.

    Each is made as it is asked for: a group of forty has hundreds of pairs, and the first conflict often says it all.
    """
    pairs: Iterable[tuple[Measured, Measured]] = combinations(figures, 2)
    if newcomers is not None:
        pairs = ((a, b) for a, b in pairs if a.id in newcomers or b.id in newcomers)
    return judge_pairs(pairs, figures)


def judge_pairs(pairs: Iterable[tuple[Measured, Measured]], group: Iterable[Measured]) -> Iterator[Judged]:
    """The verdicts on these pairs of a group's figures, but those of one article.

    A value that the other article gives too, beside another one, is another figure of its sentence and no conflict; nor
    do two articles of one source differ, where it has heard more since.
    """
    by_article: dict[int, list[Measured]] = {}
    for figure in group:
        by_article.setdefault(figure.article, []).append(figure)
    for a, b in pairs:
        if a.article != b.article:
            verdict, why = compare_two(a, b)
            if verdict == "conflicts" and a.source == b.source:
                verdict, why = "agrees", "one source tells both"
            elif verdict == "conflicts" and _accounted_for(a, b, by_article):
                verdict, why = "agrees", GIVES_BOTH
            yield a, b, verdict, why


def gravest(verdicts: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The first of those verdicts, with their reasons, than which none is graver; there has to be one."""
    rest = iter(verdicts)
    worst = next(rest)
    while RANK[worst[0]] < RANK["conflicts"] and (other := next(rest, None)):
        if RANK[other[0]] > RANK[worst[0]]:
            worst = other
    return worst


def _accounted_for(a: Measured, b: Measured, by_article: Mapping[int, Sequence[Measured]]) -> bool:
    """Whether one of the articles gives the other's figure too, or gives this one in a row of several things."""
    altered = alter_a_line(a, b)
    ours, theirs = (_apart_from_line(f, by_article[f.article]) if altered else by_article[f.article] for f in (a, b))
    if same_value(a.value, b.value):
        return _of_two_bases(a, ours) or _of_two_bases(b, theirs)
    ours, theirs = (
        [other for other in others if not is_set_against(one, other, rival)]
        for one, rival, others in ((a, b, ours), (b, a, theirs))
    )
    if a.value[1:] != b.value[1:] and (_gives_too(a, b) or _gives_too(b, a)):
        return True
    if any(f.kind == b.kind and not values_differ(f, b) for f in ours if f is not a):
        return True
    if any(f.kind == a.kind and not values_differ(f, a) for f in theirs if f is not b):
        return True
    return not altered and (_in_a_row(a, ours) or _in_a_row(b, theirs) or _is_part(a, b) or _is_part(b, a))


def _gives_too(figure: Measured, other: Measured) -> bool:
    """Whether the figure's article gives the other's value too, and not as that of the other's source."""
    return any(
        (given.kind, given.low, given.high) == (other.kind, other.low, other.high)
        and not _of_two_measures(given.unit, other.unit)
        and not is_set_against(figure, given, other)
        for given in figure.beside
    )


def _of_two_measures(ours: str | None, theirs: str | None) -> bool:
    """Whether one is so many of a measure, the other no more than as many things: 48 kilometres, and 48 flats."""
    return bool(ours and theirs) and in_base(1.0, ours or "")[0] != in_base(1.0, theirs or "")[0]


def _apart_from_line(figure: Measured, others: Iterable[Measured]) -> list[Measured]:
    """Those of an article's figures that do not stand at another place of this one's line, which tells of each."""
    return [other for other in others if not beside_in_line(figure.marks, other.marks)]


def _is_part(figure: Measured, other: Measured) -> bool:
    """Whether with those beside it in a row it makes the other figure, and not only more than "at least" so many."""
    if not figure.whole or figure.whole == figure.low:
        return False
    return not values_differ(
        replace(figure, low=figure.whole, high=figure.whole, bound="about"), replace(other, bound="exact")
    )


def _of_two_bases(figure: Measured, others: Iterable[Measured]) -> bool:
    """Whether its article gives the value of something else too, so that which of them the other means is not known."""
    return bool(figure.base) and any(
        other is not figure and same_value(other.value, figure.value) and other.base != figure.base for other in others
    )


def _in_a_row(figure: Measured, others: Iterable[Measured]) -> bool:
    """Whether it stands among others of its kind, one a place or a day, of which none is the whole."""
    near = [
        o for o in others if o.kind == figure.kind and abs(o.start - figure.start) < IN_ROW and values_differ(o, figure)
    ]
    return len({other.value[1:] for other in near}) > 1
