"""Timeline: what was said when, a row a day with a bar, and under it the words of the day under the cursor."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.counted import counted
from tui.dates import short_date
from tui.narrowing import nothing_left, only_a_part
from tui.passage import Passage
from tui.plain import content
from tui.screens.correcting import OF_ONE, Correcting
from tui.screens.view import LoadingView
from tui.strips import Piece, bar, fit
from tui.widgets.date_list import NO_LITTLE
from tui.widgets.quote_list import PAGE, QuoteList, QuoteRow
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.reads.timeline import TimelineRow

BAR = 16
PAUSE = 0.04
"""Seconds that a day's quotes wait for, so that a held arrow does not ask for every day it passes."""


class TimelineList(RowList):
    """A date, how many quotes, a bar, and who spoke."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Narrow to it", tooltip="Narrow the quotes to this date", id="list.open"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[TimelineRow] = ()
        self._most = 1

    def show_timeline(self, rows: Sequence[TimelineRow], empty: list[str]) -> None:
        """Show these rows; `empty` is what to say where there are none."""
        here = self.rows[self.cursor].date if self.rows else None
        known = next((i for i, row in enumerate(rows) if row.date == here), None) if self.rows else None
        at = _first_of_the_news(rows) if known is None else known
        self.rows, self._empty = rows, empty
        self._most = max((row.quotes for row in rows), default=1)
        self.show_rows(len(rows), at)
        if known is None:
            self.call_after_refresh(self.scroll_to, y=at, animate=False, force=True)

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        row = self.rows[index]
        date = short_date(row.date) if row.date else "undated"
        speakers = ", ".join(f"{name} {count}" if count > 1 else name for name, count in row.speakers)
        return [
            (fit(f" {date}", 13), self.look("strong") if row.precision == "day" else self.look("dim")),
            (f"{row.quotes:>6,} ", Style()),
            (fit(bar(row.quotes, self._most, BAR), BAR + 1), self.look("sign")),
            (self._dated_by(row), self.look("dim")),
            (speakers, Style()),
        ]

    def _dated_by(self, row: TimelineRow) -> str:
        """What the date rests on, where that is not what the quotes say themselves."""
        if row.date is None or row.said == row.quotes:
            return ""
        return f"{row.said} by their own words · " if row.said else "by publication · "


def _first_of_the_news(rows: Sequence[TimelineRow]) -> int:
    """The first date on which no little was published: what is told of years before stands above it."""
    published = [row.quotes - row.said if row.date else 0 for row in rows]
    enough = max(1, max(published, default=0) * NO_LITTLE)
    return next((i for i, count in enumerate(published) if count >= enough), 0)


class TimelineScreen(Correcting, LoadingView):
    """Every date on which something was said, and what was said on one of them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "Other pane", id="timeline.quotes"),
    ]

    _day: TimelineRow | None = None
    """The day whose quotes are shown."""

    @property
    def place(self) -> str:
        return "timeline"

    def body(self) -> ComposeResult:
        yield TimelineList(id="timeline")
        yield DayQuotes(id="day")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is corrected where nothing was said."""
        if action in OF_ONE and self.query_one(TimelineList).has_nothing:
            return False
        return super().check_action(action, parameters)

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the dates."""
        from store.reads.timeline import list_timeline

        main = self.app.explore
        names, found = main.chosen_and_typed(date=False), await main.found()
        rows = await self.app.library.ask(list_timeline, main.narrowing.without_date.filters, found)
        pane = self.query_one(TimelineList)
        quotes = sum(row.quotes for row in rows)
        counts = f"{counted(quotes, 'quote')} on {counted(len(rows), 'date')}"
        pane.border_title, pane.border_subtitle = content(" · ".join(["Timeline", *names, counts])), only_a_part(names)
        pane.styles.height = max(4, len(rows)) + 2 if rows else "1fr"
        pane.styles.max_height = "50%" if rows else "100%"
        self.query_one(DayQuotes).display = bool(rows)
        pane.show_timeline(rows, nothing_left("quote", names, ["Nothing was said yet.", "i adds articles."]))

    @property
    def current_quote(self) -> QuoteAnswer | None:
        """The quote under the cursor, of the day under the cursor."""
        row = self.query_one(DayQuotes).current
        return row.quote if row else None

    @on(RowList.Highlighted, "#timeline")
    def follow(self) -> None:
        """Show the quotes of the day under the cursor."""
        self._show_day()

    @work(exclusive=True, group="day", exit_on_error=False)
    async def _show_day(self) -> None:
        await asyncio.sleep(PAUSE)
        days, pane = self.query_one(TimelineList), self.query_one(DayQuotes)
        if not days.count:  # another program has emptied the store meanwhile
            return
        day = days.rows[days.cursor]
        quotes = await self._quotes(day.quote_ids[:PAGE])
        date = short_date(day.date) if day.date else "Undated"
        pane.border_title = content(f"{date} · {counted(day.quotes, 'quote')}")
        same = self._day is not None and self._day.date == day.date
        self._day = day
        pane.show_quotes([QuoteRow(quote) for quote in quotes], len(day.quote_ids), [], pane.cursor if same else 0)

    async def _quotes(self, ids: Sequence[int]) -> Sequence[QuoteAnswer]:
        from store.reads.quotes import quotes_by_id

        return await self.app.library.ask(quotes_by_id, ids)

    @on(QuoteList.PageWanted)
    def load_page(self, event: QuoteList.PageWanted) -> None:
        """Load the rows that the day's list is about to draw."""
        self._load_page(event.offset)

    @work(group="pages", exit_on_error=False)
    async def _load_page(self, offset: int) -> None:
        if (day := self._day) is None:
            return
        quotes = await self._quotes(day.quote_ids[offset : offset + PAGE])
        if self._day is day:
            self.query_one(DayQuotes).add_page(offset, [QuoteRow(quote) for quote in quotes])

    @on(RowList.Chosen, "#timeline")
    def show_day(self, event: RowList.Chosen) -> None:
        """Narrow the quotes to this date."""
        row = self.query_one(TimelineList).rows[event.index]
        self.app.pop_screen()
        self.app.explore.show_day(row.date)

    @on(RowList.Chosen, "#day")
    def open_quote(self, event: RowList.Chosen) -> None:
        """Open the quote in its article; `n` goes on to the day's next."""
        from tui.screens.parallel import ParallelScreen

        pane = self.query_one(DayQuotes)
        rows = [row for i in range(pane.count) if (row := pane.quote_at(i))]
        chosen = pane.quote_at(event.index)
        if chosen is not None:
            self.app.push_screen(ParallelScreen([[Passage.of_quote(row.quote)] for row in rows], rows.index(chosen)))


class DayQuotes(QuoteList):
    """The quotes of one date, to read and to copy."""

    can_mark = False
