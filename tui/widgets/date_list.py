"""The pane of dates: when what the panes and the query leave was said, a row a date with a bar."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from textual import work
from textual.binding import Binding, BindingType

from tui.dates import short_date
from tui.strips import Piece, bar, fit
from tui.widgets.row_list import RowList
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.reads.timeline import DateCount
    from tui.narrowing import Narrowing


PAUSE = 0.3
"""Seconds behind a typed key that counting waits for: it is a search of its own, and takes no key's time."""


NO_LITTLE = 0.1
"""The part of the fullest day's quotes from which a day is one to begin at: a single old article is passed over."""


class DateList(RowList):
    """Counts the dates itself, and only while it is on the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Narrow", tooltip="Narrow the quotes to it, or no longer", id="list.open"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.dates: Sequence[DateCount] = ()
        self._most = 1
        self._asked: Narrowing | None = None
        self._counted = self._has_begun = False

    def narrow(self, narrowing: Narrowing) -> None:
        """Count the dates that the panes and the query leave; one chosen among them is marked, and narrows nothing."""
        self._asked, self._counted = narrowing, False
        self.on_show()

    def on_show(self) -> None:
        """What was asked while out of sight is counted now."""
        if self._asked is not None and not self._counted and self.is_on_screen:
            self._counted = True
            self._count(self._asked)

    @property
    def is_on_screen(self) -> bool:
        """Whether it and all that holds it are displayed."""
        return all(widget.display for widget in self.ancestors_with_self)

    @work(exclusive=True, exit_on_error=False)
    async def _count(self, narrowing: Narrowing) -> None:
        from store.reads.timeline import count_dates

        if narrowing.text:
            await asyncio.sleep(PAUSE)
        found = await self.app.explore.found()
        before, self.dates = self.dates, await self.app.library.ask(count_dates, narrowing.without_date.filters, found)
        self._most = max((date.quotes for date in self.dates), default=1)
        self.border_title = f"Dates {len(self.dates):,}"
        known = self.kept(before, self.dates, lambda date: date.date)
        at, self._has_begun = known if self._has_begun else self._first_of_the_news(), True
        self.show_rows(len(self.dates), at, still=True)

    def _first_of_the_news(self) -> int:
        """The first date of no little since anything was published: what is told of years before stands above it."""
        sources = self.app.explore.query_one(SourceList).sources
        first = min((source.first[:10] for source in sources if source.first), default="")
        since = [date.quotes if (date.date or "") >= first else 0 for date in self.dates]
        enough = max(1, max(since, default=0) * NO_LITTLE)
        at = next((i for i, count in enumerate(since) if count >= enough), 0)
        self.call_after_refresh(self.scroll_to, y=at, animate=False, force=True)
        return at

    def empty_lines(self) -> list[str]:
        if not self._counted or self._asked is None:
            return []
        return ["Nothing was said yet."] if self._asked.widened() is None else ["Nothing that is left."]

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        date = self.dates[index]
        is_chosen = self._asked is not None and self._asked.on == (date.date or "")
        shown = short_date(date.date) if date.date else "undated"
        return [
            ("●" if is_chosen else " ", self.look("sign")),
            (fit(shown, 12), self.look("strong") if is_chosen else Style()),
            (f"{date.quotes:>6,} ", self.look("dim")),
            (bar(date.quotes, self._most, max(1, width - 21)), self.look("sign")),
        ]
