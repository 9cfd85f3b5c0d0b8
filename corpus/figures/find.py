"""How much: the figures of an article, each with value, unit, qualifier and meaning."""

from dataclasses import replace

from corpus.dates.expressions import expressions
from corpus.figures.amounts import find_amounts
from corpus.figures.context import Surroundings, describe
from corpus.figures.currencies import bare_dollar
from corpus.figures.quarters import with_quarters
from corpus.model import About, Actor, Date, Figure, Passage, Quote

_WITHOUT_FIGURES = frozenset({"boilerplate", "byline", "dateline"})


def find_figures(
    text: str,
    passages: tuple[Passage, ...],
    about: About,
    actors: tuple[Actor, ...],
    dates: tuple[Date, ...],
    quotes: tuple[Quote, ...],
) -> tuple[Figure, ...]:
    """The figures in order."""
    taken = [(p.start, p.end) for p in passages if p.kind in _WITHOUT_FIGURES]
    if about.language == "zh":
        from corpus.chinese.figures import find_chinese_figures

        return find_chinese_figures(text, taken, Surroundings.of(text, actors, dates, quotes))
    taken = sorted(taken + [(when.start, when.end) for when in expressions(text)])
    around = Surroundings.of(text, actors, with_quarters(text, dates), quotes)
    figures = describe(tuple(find_amounts(text, taken, bare_dollar(text, about.url))), around)
    return tuple([_foreseen(figure, about.published) for figure in figures]) if about.published else figures


def _foreseen(figure: Figure, published: str) -> Figure:
    """The figure, which is no fact yet where its time has still to come."""
    period = figure.period or ""
    dated = period.replace("-", "").isdecimal()  # a firm's quarters are not the calendar's
    ahead = figure.status == "actual" and dated and period > published[: len(period)]
    return replace(figure, status="forecast") if ahead else figure
