"""Every figure with where it stands beside the others that measure the same thing."""

from dataclasses import dataclass

from store.answers import FigureAnswer
from store.database.store import Store
from store.reads.figures import list_figures


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
        rows = connection.execute(
            "SELECT m.figure_id, g.id, g.verdict, g.why FROM figure_member m JOIN figure_group g ON g.id = m.group_id"
        )
        groups = {row[0]: row[1:] for row in rows}
        figures = list_figures(store, source_id)
    return tuple(FigureRow(figure, *groups.get(figure.id, ())) for figure in figures)
