"""Timeline: what was said when, a row a day with a bar; Enter shows the day's quotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.dates import short_date
from tui.screens.view import View
from tui.strips import Piece, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.timeline import TimelineRow

BAR = 16


class TimelineList(RowList):
    """A date, how many quotes, a bar, and who spoke."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[TimelineRow] = ()
        self._most = 1

    def show_timeline(self, rows: Sequence[TimelineRow]) -> None:
        """Show these rows."""
        self.rows = rows
        self._most = max((row.quotes for row in rows), default=1)
        self.show_rows(len(rows))

    def empty_lines(self) -> list[str]:
        return ["Nothing was said yet. i adds articles."]

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        row = self.rows[index]
        eighths = max(1, round(8 * BAR * row.quotes / self._most))
        bar = "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()
        date = short_date(row.date) if row.date else "undated"
        speakers = ", ".join(f"{name} {count}" if count > 1 else name for name, count in row.speakers)
        return [
            (fit(f" {date}", 13), self.look("strong") if row.precision == "day" else self.look("dim")),
            (f"{row.quotes:>5} ", Style()),
            (fit(bar, BAR + 1), self.look("sign")),
            (self._dated_by(row), self.look("dim")),
            (speakers, Style()),
        ]

    def _dated_by(self, row: TimelineRow) -> str:
        """What the date rests on, where that is not what the quotes say themselves."""
        if row.date is None or row.said == row.quotes:
            return ""
        return f"{row.said} by their own words · " if row.said else "by publication · "


class TimelineScreen(View):
    """Every date on which something was said."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("6", "back", "Back", show=False, id="timeline.close")]

    def body(self) -> ComposeResult:
        yield TimelineList(id="timeline")

    def on_mount(self) -> None:
        """Ask the store, for what the main view is narrowed to."""
        self.load()

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the dates."""
        from store.timeline import list_timeline

        rows = await self.app.library.ask(list_timeline, self.app.explore.narrowing.filters)
        pane = self.query_one(TimelineList)
        pane.border_title = f"Timeline · {sum(row.quotes for row in rows):,} quotes on {len(rows)} dates"
        pane.show_timeline(rows)

    @on(RowList.Chosen)
    def show_day(self, event: RowList.Chosen) -> None:
        """Narrow the quotes to this date."""
        row = self.query_one(TimelineList).rows[event.index]
        self.app.pop_screen()
        self.app.explore.show_day(row.date)
