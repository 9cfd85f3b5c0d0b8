"""Figures: every number as written, with its value, what it measures, when, and where sources differ."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.amounts import amount
from tui.narrowing import nothing_left
from tui.passage import Passage
from tui.plain import content
from tui.screens.view import View
from tui.strips import Piece, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.figure_table import FigureRow

VERDICTS = {"conflicts": "≠", "rounds": "≈", "converts": "≈", "agrees": "="}
ORDERS: dict[str, Callable[[FigureRow], tuple[object, ...]]] = {
    "article": lambda row: (),
    "conflicts first": lambda row: (not row.conflicts, row.group or 0),
    "value": lambda row: (row.figure.kind, row.figure.unit or "", -row.figure.high),
    "source": lambda row: (row.figure.source_label, row.figure.start),
    "subject": lambda row: ((row.figure.subject or "\uffff").casefold(),),
}


class FigureTable(RowList):
    """A line a figure; the columns that do not fit are left out from the right."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[FigureRow] = ()
        self._empty = ["Asking the store …"]

    def show_table(self, rows: Sequence[FigureRow], empty: list[str]) -> None:
        """Show these figures; `empty` is what to say where there are none."""
        self.rows, self._empty = rows, empty
        self.show_rows(len(rows))

    def empty_lines(self) -> list[str]:
        return self._empty

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        row = self.rows[index]
        figure, sign = row.figure, VERDICTS.get(row.verdict or "", " ")
        wide = width >= 110
        written, value = (30, 18) if wide else (22, 14)
        base = f"of {figure.of}" if figure.of else None
        meaning = " · ".join(part for part in (base, figure.subject, figure.actor) if part)
        return [
            (f"{sign} ", self.look("conflict" if row.conflicts else "sign")),
            (fit(figure.text, written), self.look("figure")),
            (f" {fit(amount(figure), value)} ", Style()),
            (fit(figure.source_label, 24 if wide else 14), self.look("dim")),
            (f" {fit(figure.period or '', 8)} ", self.look("dim")),
            (meaning, Style()),
        ]


class FiguresScreen(View):
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

    def body(self) -> ComposeResult:
        yield FigureTable(id="figures-table")

    def on_mount(self) -> None:
        """Ask the store."""
        self.load()

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the figures, of what the main view is narrowed to."""
        from store.figure_table import figure_table
        from store.scope import figures_left

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
