"""Every read of figures."""

from typing import Any

from store.answers import FigureAnswer
from store.database.store import Store

_FIGURE = (
    'SELECT f.id, f.key, f.article_id, f.start, f."end", f.text, f.kind, f.low, f.high, f.unit, f.qualifier, f.bound,'
    ' f."of", f.status, f.subject, f.actor, f.period, f.speaker, f.equals_id, s.id, s.name, s.brief, a.published'
    " FROM figure f JOIN article a ON a.id = f.article_id JOIN source s ON s.id = a.source_id"
)


def figures_of_article(store: Store, article_id: int) -> tuple[FigureAnswer, ...]:
    """The figures of one article in reading order."""
    return _figures(store, "f.article_id = ? ORDER BY f.start", (article_id,))


def list_figures(store: Store, source_id: int | None = None) -> tuple[FigureAnswer, ...]:
    """The figures of every latest article, of one source or all, newest article first."""
    condition = "" if source_id is None else "a.source_id = ? AND "
    values = () if source_id is None else (source_id,)
    order = "a.superseded_by IS NULL ORDER BY a.published IS NULL, a.published DESC, a.id, f.start"
    return _figures(store, condition + order, values)


def _figures(store: Store, rest: str, values: tuple[int, ...]) -> tuple[FigureAnswer, ...]:
    with store.reading() as connection:
        rows = connection.execute(f"{_FIGURE} WHERE {rest}", values).fetchall()
    return tuple(_answer(row) for row in rows)


def _answer(row: tuple[Any, ...]) -> FigureAnswer:
    fields = [*row[:21], bool(row[21]), *row[22:]]
    return FigureAnswer(*fields)
