"""How much: the figures of an article, each with value, unit, qualifier and meaning."""

from corpus.figures.denied import with_denied
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
        from corpus.figures.context import Surroundings

        found = find_chinese_figures(text, taken, Surroundings.of(text, actors, dates, quotes))
        return tuple(with_denied(text, found))
    from corpus.figures.english import find_english_figures

    return tuple(with_denied(text, find_english_figures(text, taken, about, actors, dates, quotes)))
