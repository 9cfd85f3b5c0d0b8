"""Every figure with where it stands beside the others that measure the same thing."""

from dataclasses import dataclass

from store.answers import FigureAnswer
from store.database.store import Store
from store.reads.figures import list_figures

_BESIDE = """
    SELECT m.figure_id, g.id, g.verdict, g.why
    FROM figure_member m JOIN figure_group g ON g.id = m.group_id JOIN figure f ON f.id = m.figure_id
    WHERE g.verdict = 'conflicts' OR EXISTS (
        SELECT 1 FROM figure_member n JOIN figure o ON o.id = n.figure_id
        WHERE n.group_id = m.group_id AND o.article_id <> f.article_id AND (
            o.unit IS NOT f.unit OR o.bound LIKE 'at %' OR f.bound LIKE 'at %'
            OR abs(o.high - f.high) <= 0.12 * max(abs(o.high), abs(f.high))
        )
    )
"""
"""Figures with their groups, but those of which no other article there has the value, roughly or in another unit:
a group holds what was given before as well ("from 40 million"), and its values are then of two times.
"""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure; `verdict` and `why` are its group's (agrees, rounds, converts, conflicts), None where it is alone."""

    figure: FigureAnswer
    group: int | None = None
    verdict: str | None = None
    why: str | None = None

    @property
    def conflicts(self) -> bool:
        """Whether another source gives it otherwise."""
        return self.verdict == "conflicts"


def figure_table(store: Store, source_id: int | None = None) -> tuple[FigureRow, ...]:
    """The figures of every latest article, of one source or all, newest article first."""
    with store.snapshot() as connection:
        groups = {row[0]: row[1:] for row in connection.execute(_BESIDE)}
        figures = list_figures(store, source_id)
    return tuple(FigureRow(figure, *groups.get(figure.id, ())) for figure in figures)
