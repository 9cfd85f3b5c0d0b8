"""Figures: every number as written, with its value, what it measures, when, and where sources differ."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.amounts import amount
from tui.narrowing import nothing_left
from tui.passage import Passage
from tui.plain import content
from tui.screens.view import LoadingView
from tui.signs import BRIEF, shorter_label
from tui.strips import Piece, columns_needed, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import FigureAnswer
    from store.figures.table import FigureRow

VERDICTS = {"conflicts": "≠", "rounds": "≈", "converts": "≈", "agrees": "="}
ORDERS: dict[str, Callable[[FigureRow], tuple[object, ...]]] = {
    "article": lambda row: (),
    "conflicts first": lambda row: (not row.conflicts, row.group or 0),
    "value": lambda row: (row.figure.kind, row.figure.unit or "", -row.figure.high),
    "source": lambda row: (row.figure.source_label, row.figure.start),
    "subject": lambda row: ((row.figure.subject or "\uffff").casefold(),),
}


NARROW, ROOMY = 64, 110
"""Cells from which the value, and from which the period, has a column of its own."""
LEAST_SOURCE = 14
SIGNS = 6
"""Cells of a row that belong to no column: the verdict and the blanks between."""


class FigureTable(RowList):
    """A line a figure: how it agrees, as written, its value, source, period, and what it measures."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[FigureRow] = ()
        self._empty = ["Asking the store …"]
        self._needed = [0] * 5

    def show_table(self, rows: Sequence[FigureRow], empty: list[str]) -> None:
        """Show these figures; `empty` is what to say where there are none."""
        self.rows, self._empty = rows, empty
        self._needed = columns_needed((_columns(row.figure) for row in rows), 5)
        self.show_rows(len(rows))

    def empty_lines(self) -> list[str]:
        return self._empty

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        row = self.rows[index]
        figure, sign = row.figure, VERDICTS.get(row.verdict or "", " ")
        written, value, source, period = self._columns_at(width)
        return [
            (f"{sign} ", self.look("conflict" if row.conflicts else "sign")),
            (fit(figure.text, written), self.look("figure")),
            (f" {fit(amount(figure), value)} " if value else " ", Style()),
            (fit(_source(figure, source), source), self.look("dim")),
            (f" {fit(figure.period or '', period)}" if period else "", self.look("dim")),
            (f" {_meaning(figure, not period)}", Style()),
        ]

    def _columns_at(self, width: int) -> tuple[int, ...]:
        """Cells for a figure as written, its value, its source and its period: what they need, and a share at most.

        Where there is little room the period stands among what the figure measures, and where there is less, what is
        written has to do for the value.
        """
        written, value, source, period, meaning = self._needed
        written = min(written, width * 28 // 100)
        value = min(value, width * 18 // 100) if width >= NARROW else 0
        period = min(period, 8) if width >= ROOMY else 0
        left = width - sum((written, value, period, meaning)) - SIGNS
        return written, value, min(source, max(width * 21 // 100, LEAST_SOURCE, left)), period


def _meaning(figure: FigureAnswer, with_period: bool) -> str:
    """What it measures."""
    base = f"of {figure.of}" if figure.of else None
    parts = (base, figure.subject, figure.actor, figure.period if with_period else None)
    return " · ".join(part for part in parts if part)


def _columns(figure: FigureAnswer) -> tuple[str, ...]:
    """What its row says, each in a column of its own."""
    return (figure.text, amount(figure), figure.source_label, figure.period or "", _meaning(figure, False))


def _source(figure: FigureAnswer, cells: int) -> str:
    """Its source's name, or the initials of one that is too long."""
    label = figure.source_label
    return label if cell_len(label) <= cells else shorter_label(label, cells - cell_len(BRIEF) * figure.brief)


class FiguresScreen(LoadingView):
    """The table, and under it why the figure under the cursor agrees or not."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "sort", "Sort", id="figures.sort"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._every: Sequence[FigureRow] = ()
        self._rows: Sequence[FigureRow] = ()
        """Those that what is chosen and typed in the main view leaves."""
        self._narrowed_to: list[str] = []
        self._order = 0

    @property
    def place(self) -> str:
        return "figures"

    def body(self) -> ComposeResult:
        yield FigureTable(id="figures-table")

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the figures, of what the main view is narrowed to."""
        from store.figures.table import figure_table
        from store.search.scope import figures_left

        main = self.app.explore
        self._narrowed_to, scope = main.chosen_and_typed(), await main.scope()
        self._every = await self.app.library.ask(figure_table)
        left = await self.app.library.ask(figures_left, [row.figure for row in self._every], scope)
        self._rows = [row for row in self._every if row.figure.id in left]
        self._show()

    @work(exclusive=True, group="sort", exit_on_error=False)
    async def _show(self) -> None:
        """Show the rows in the order chosen, sorted in a thread: there may be a hundred thousand."""
        name = list(ORDERS)[self._order]
        rows = await asyncio.to_thread(sorted, self._rows, key=ORDERS[name])
        pane = self.query_one(FigureTable)
        differing = sum(row.conflicts for row in rows)
        conflicts = [f"{differing:,} {'differs' if differing == 1 else 'differ'} between sources"] if differing else []
        title = [f"Figures {len(rows):,}", *self._narrowed_to, *conflicts, f"by {name}"]
        pane.border_title = content(" · ".join(title))
        empty = ["No figure in any article yet.", "i adds articles."]
        pane.show_table(rows, nothing_left("figure", self._narrowed_to, empty))

    def action_sort(self) -> None:
        """Order by article, conflicts first, value, source or subject."""
        self._order = (self._order + 1) % len(ORDERS)
        self._show()

    @on(RowList.Highlighted)
    def explain(self) -> None:
        """Say why the figure under the cursor conflicts, or how it agrees."""
        pane = self.query_one(FigureTable)
        if pane.count:
            self.say(pane.rows[pane.cursor].why or "", stays=True)

    @on(RowList.Chosen)
    def open(self, event: RowList.Chosen) -> None:
        """Open the figure in its article, beside the others that measure the same."""
        from tui.screens.parallel import ParallelScreen, rounds

        chosen = self.query_one(FigureTable).rows[event.index]
        others = [r for r in self._every if r.group is not None and r.group == chosen.group and r is not chosen]
        self.app.push_screen(ParallelScreen(rounds([Passage.of_figure(row.figure) for row in (chosen, *others)])))
