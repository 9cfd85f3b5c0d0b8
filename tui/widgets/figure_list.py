"""The figures of the article under the eye: as written first, the normalised value after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.style import Style

from tui.amounts import meaning_of, value_beside
from tui.strips import Piece, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import FigureAnswer


class FigureList(RowList):
    """Two lines a figure: the text and its value, then what it measures."""

    ROW_HEIGHT = 2

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.figures: Sequence[FigureAnswer] = ()

    def show_figures(self, figures: Sequence[FigureAnswer]) -> None:
        """Show these figures."""
        self.figures = figures
        self.show_rows(len(figures))

    def empty_lines(self) -> list[str]:
        return ["No figure in this article."]

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        figure = self.figures[index]
        if line:
            return [("  ", Style()), (meaning_of(figure, value_beside(figure)), self.look("dim"))]
        value = value_beside(figure)
        room = max(8, width - cell_len(value) - 2)
        return [(fit(f" {figure.text}", room), self.look("figure")), (f" {value} ", self.look("dim"))]
