"""Figures: every number as written, with its value, what it measures, when, and where sources differ."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.narrowing import nothing_left, only_a_part
from tui.passage import Passage
from tui.plain import content
from tui.reader_layout import heading
from tui.screens.view import LoadingView
from tui.widgets.figure_table import FigureTable
from tui.widgets.reader import Reader
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.figures.table import FigureRow

PAUSE = 0.04
"""Seconds that a figure's article waits for, so that a held arrow does not ask for every one it passes."""
ORDERS: dict[str, Callable[[FigureRow], tuple[object, ...]]] = {
    "by article": lambda row: (),
    "conflicts first": lambda row: (not row.conflicts, row.group or 0),
    "by value": lambda row: (row.figure.kind, row.figure.unit or "", -row.figure.high),
    "by source": lambda row: (row.figure.source_label, row.figure.start),
    "by subject": lambda row: ((row.figure.subject or "\uffff").casefold(),),
}


class FiguresScreen(LoadingView):
    """The table, under it the sentence of the figure under the cursor, and why that agrees with others or not."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "sort", "Sort", id="figures.sort"),
        Binding("tab", "app.focus_next", "Other pane", id="figures.article"),
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
        yield Reader(id="figure-article")

    @property
    def current_quote(self) -> QuoteAnswer | None:
        """The quote around the figure, or that `n` has reached in its article."""
        return self.query_one(Reader).current

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
        here = self.query_one(FigureTable).current
        self._show(here.figure.key if here else "")

    @work(exclusive=True, group="sort", exit_on_error=False)
    async def _show(self, at: str = "") -> None:
        """Show the rows in the order chosen, the cursor on the figure of this key.

        They are sorted in a thread: there may be a hundred thousand.
        """
        name = list(ORDERS)[self._order]
        rows = await asyncio.to_thread(sorted, self._rows, key=ORDERS[name])
        pane = self.query_one(FigureTable)
        differing = sum(row.conflicts for row in rows)
        conflicts = [f"{differing:,} {'differs' if differing == 1 else 'differ'} between sources"] if differing else []
        title = [f"Figures {len(rows):,}", *self._narrowed_to, *conflicts, name]
        pane.border_title, pane.border_subtitle = content(" · ".join(title)), only_a_part(self._narrowed_to)
        empty = ["No figure in any article yet.", "i adds articles."]
        cursor = next((i for i, row in enumerate(rows) if row.figure.key == at), 0) if at else 0
        self.query_one(Reader).display = bool(rows)
        pane.show_table(rows, nothing_left("figure", self._narrowed_to, empty), cursor)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to order where there is nothing."""
        return not (action == "sort" and self.query_one(FigureTable).has_nothing)

    def action_sort(self) -> None:
        """Order by article, conflicts first, value, source or subject."""
        self._order = (self._order + 1) % len(ORDERS)
        self._show()

    @on(RowList.Highlighted)
    def follow(self) -> None:
        """Say why the figure under the cursor conflicts, or how it agrees, and show its sentence."""
        row = self.query_one(FigureTable).current
        if row is not None:
            self.say(_sentence(row.why or ""), stays=True)
            self._read(row)

    @work(exclusive=True, group="reader", exit_on_error=False)
    async def _read(self, row: FigureRow) -> None:
        await asyncio.sleep(PAUSE)
        reader = self.query_one(Reader)
        try:
            article = await self.app.library.article(row.figure.article_id)
        except LookupError:
            reader.clear()
            self.say("This article is no longer in the store.")
            return
        reader.border_title = content(heading(article.about))
        reader.show_passage(article, Passage.of_figure(row.figure))

    @on(RowList.Chosen)
    def open(self, event: RowList.Chosen) -> None:
        """Open the figure in its article, beside the others that measure the same."""
        from tui.screens.parallel import ParallelScreen, rounds

        chosen = self.query_one(FigureTable).rows[event.index]
        others = [r for r in self._every if r.group is not None and r.group == chosen.group and r is not chosen]
        self.app.push_screen(ParallelScreen(rounds([Passage.of_figure(row.figure) for row in (chosen, *others)])))


def _sentence(why: str) -> str:
    """A reason as it stands on the status line, where nothing goes before it."""
    return f"{why[:1].upper()}{why[1:]}{'' if why.endswith('.') else '.'}" if why else ""
