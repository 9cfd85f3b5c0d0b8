"""The table of figures: a line a figure, its columns as wide as their contents where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.style import Style

from tui.amounts import meaning_of, value_beside
from tui.dates import shorter_date
from tui.signs import BRIEF, VERDICT_SIGNS, shorter_label
from tui.strips import Piece, columns_needed, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import FigureAnswer
    from store.figures.table import FigureRow

NARROW, ROOMY = 64, 100
"""Cells from which the value, and from which the day of the article, has a column of its own."""
LEAST_SOURCE = 14
MOST_WRITTEN, MOST_VALUE = 36, 24
"""Cells that a figure and its value get at most, however wide the terminal: few need more, and each row pays."""
DATE = len(" 30 Mar ’17 ")
SIGNS = 5
"""Cells of a row that belong to no column: the verdict and the blanks between."""


class FigureTable(RowList):
    """A line a figure: how it agrees, as written, its value, what it measures and when, and who prints it."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[FigureRow] = ()
        self._needed = [0] * 4

    def show_table(self, rows: Sequence[FigureRow], empty: list[str], cursor: int = 0) -> None:
        """Show these figures; `empty` is what to say where there are none."""
        self.rows, self._empty = rows, empty
        self._needed = columns_needed((_columns(row.figure) for row in rows), 4)
        self.show_rows(len(rows), cursor)

    @property
    def current(self) -> FigureRow | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.count else None

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        row = self.rows[index]
        figure, sign = row.figure, VERDICT_SIGNS.get(row.verdict or "", " ")
        written, value, meaning, source = self._columns_at(width)
        dim = self.look("dim")
        return [
            (f"{sign} ", self.look("conflict" if row.conflicts else "sign")),
            (f"{fit(figure.text, written)} ", self.look("figure")),
            (f"{fit(value_beside(figure), value)} " if value else "", dim),
            (f"{fit(_meaning(figure, value > 0), meaning)} ", Style()),
            (fit(_source(figure, source), source), dim),
            (f" {shorter_date(figure.published):>10} " if width >= ROOMY else "", dim),
        ]

    def _columns_at(self, width: int) -> tuple[int, int, int, int]:
        """Cells for a figure as written, its value, what it measures and its source: what they need, or their share.

        What the others leave is the meaning's; in the narrowest terminal what is written has to do for the value.
        """
        written, value, meaning, source = self._needed
        written = min(written, MOST_WRITTEN, width * (28 if width >= NARROW else 40) // 100)
        value = min(value, MOST_VALUE, width * 18 // 100) if width >= NARROW else 0
        left = width - written - value - SIGNS - (DATE if width >= ROOMY else 0)
        source = min(source, max(LEAST_SOURCE, width * 21 // 100, left - meaning))
        return written, value, min(meaning, left - source), source


def _columns(figure: FigureAnswer) -> tuple[str, ...]:
    """What its row says, each in a column of its own."""
    return (figure.text, value_beside(figure), _meaning(figure), figure.source_label)


def _meaning(figure: FigureAnswer, beside_value: bool = True) -> str:
    """What it measures, without what the column of its value says."""
    return meaning_of(figure, value_beside(figure) if beside_value else "")


def _source(figure: FigureAnswer, cells: int) -> str:
    """Its source's name, or the initials of one that is too long."""
    label = figure.source_label
    return label if cell_len(label) <= cells else shorter_label(label, cells - cell_len(BRIEF) * figure.brief)
