"""How much, in an English article: each amount that is no date, with what its sentence tells of it."""

from dataclasses import replace

from corpus.dates.expressions import expressions
from corpus.figures.amounts import find_amounts
from corpus.figures.cents import in_money
from corpus.figures.context import Surroundings, describe
from corpus.figures.currencies import bare_dollar
from corpus.figures.quarters import with_quarters
from corpus.model import About, Actor, Date, Figure, Quote


def find_english_figures(
    text: str,
    taken: list[tuple[int, int]],
    about: About,
    actors: tuple[Actor, ...],
    dates: tuple[Date, ...],
    quotes: tuple[Quote, ...],
) -> tuple[Figure, ...]:
    """The figures in order; none stands in what is `taken`."""
    taken = sorted(taken + [(when.start, when.end) for when in expressions(text)])
    dollar = bare_dollar(text, about.url)
    amounts = tuple([in_money(text, amount, dollar) for amount in find_amounts(text, taken, dollar)])
    if not amounts:
        return ()
    figures = describe(amounts, Surroundings.of(text, actors, with_quarters(text, dates), quotes))
    return tuple([_foreseen(figure, about.published) for figure in figures]) if about.published else figures


def _foreseen(figure: Figure, published: str) -> Figure:
    """The figure, which is no fact yet where its time has still to come."""
    period = figure.period or ""
    dated = period.replace("-", "").isdecimal()  # a firm's quarters are not the calendar's
    ahead = figure.status == "actual" and dated and period > published[: len(period)]
    return replace(figure, status="forecast") if ahead else figure
