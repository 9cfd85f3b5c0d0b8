"""The list of quotes: two lines a quote, who through whom above, the words below."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.message import Message

from tui.noted import note_sign
from tui.quote_head import QuoteHead
from tui.signs import KIND_SIGNS
from tui.strips import Piece, fit_pieces, styled
from tui.sureness import CORRECTED
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

PAGE = 200
"""Rows that are asked for together."""
MOST_ROWS = 40 * PAGE
"""Rows kept at hand, those around the last that came."""
LEAST_AT_ONCE = 24


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote, with the stretches of its text that a query matched."""

    quote: QuoteAnswer
    spans: tuple[tuple[int, int], ...] = ()


class QuoteList(RowList):
    """Quotes under a cursor. Rows not loaded yet are asked for with PageWanted, and drawn when they come."""

    ROW_HEIGHT = 2
    can_mark = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "app.copy_quote", "Copy", id="quote.copy"),
    ]

    @dataclass
    class PageWanted(Message):
        """The rows from this offset on are about to be drawn and are not loaded."""

        offset: int

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: dict[int, QuoteRow] = {}
        self._asked: set[int] = set()
        self._empty: list[str] = ["Opening the store …"]
        self.shown = 0.0
        """When its rows were last replaced, as `time.perf_counter` counts."""

    def id_of(self, index: int) -> int | None:
        row = self._rows.get(index)
        return row.quote.id if row else None

    def show_quotes(
        self, rows: Sequence[QuoteRow], count: int, empty: list[str], cursor: int = 0, still: bool = False
    ) -> None:
        """Show the first rows of `count`; `empty` is what to say where there are none.

        `still` holds the row under the cursor where it is on the screen.
        """
        self._rows = dict(enumerate(rows))
        self._asked.clear()
        self._empty = empty
        self.shown = time.perf_counter()
        self.show_rows(count, cursor, still)

    def lengthen(self, count: int) -> None:
        """There are more rows than were known: the list goes on to the last of them."""
        if count > self.count:
            self.count = count
            self.take_lines(count * self.ROW_HEIGHT)
            self.refresh()

    def at_once(self, cursor: int) -> int:
        """How many rows to show at once: to the cursor, its screen and the next; others come when they are wanted."""
        return min(PAGE, cursor + max(LEAST_AT_ONCE, 2 * self.size.height // self.ROW_HEIGHT))

    def add_page(self, offset: int, rows: Sequence[QuoteRow]) -> None:
        """Take in a page that was asked for; a row that stands already stays as it is."""
        if len(self._rows) > MOST_ROWS:
            near = range(offset - MOST_ROWS // 2, offset + MOST_ROWS // 2)
            self._rows = {i: row for i, row in self._rows.items() if i in near or i == self.cursor}
            self._asked = {page for page in self._asked if page in near}
        missed = self.current is None
        for i, row in enumerate(rows, offset):
            self._rows.setdefault(i, row)
        self.refresh()
        if missed and self.current is not None:
            self.post_message(self.Highlighted(self, self.cursor))

    def forget_page(self, offset: int) -> None:
        """A page that was asked for will not come: it may be asked for again."""
        self._asked.discard(offset)

    def watch_cursor(self, before: int, now: int) -> None:
        super().watch_cursor(before, now)
        for index in (now - PAGE // 2, now + PAGE // 2):  # on the way there the page comes before the cursor
            if 0 <= index < self.count and index not in self._rows:
                self._want(index)

    def quote_at(self, index: int) -> QuoteRow | None:
        """The row at this index, None while it is not loaded."""
        return self._rows.get(index)

    def row_of(self, quote_id: int) -> QuoteRow | None:
        """The row of this quote, if it is at hand."""
        return next((row for row in self._rows.values() if row.quote.id == quote_id), None)

    @property
    def current(self) -> QuoteRow | None:
        """The row under the cursor."""
        return self._rows.get(self.cursor) if self.count else None

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        row = self._rows.get(index)
        if row is None:
            self._want(index)
            return [("   …" if line else "", self.look("dim"))]
        return self._words(row, width) if line else self._who(row.quote, width)

    def _want(self, index: int) -> None:
        page = index - index % PAGE
        if page not in self._asked:
            self._asked.add(page)
            self.post_message(self.PageWanted(page))

    def _who(self, quote: QuoteAnswer, width: int) -> list[Piece]:
        """Source, speaker and through whom; then the date, where there is room for it beside them."""
        head = QuoteHead.of(quote, width)
        date = f" {head.date} " if head.dated else " "
        mark = "▌" if quote.id in self.marked else " "
        pieces = [
            (f"{mark}{KIND_SIGNS.get(quote.kind, ' ')} ", self.look("sign")),
            (f"{head.source}{head.brief} ", self.look("dim")),
            (head.speaker, self.look("strong")),
            (head.sure, self.look("agree" if head.sure == CORRECTED else "warn")),
            (head.via, self.look("sign")),
            (head.form, self.look("dim")),
        ]
        return [*fit_pieces(pieces, width - len(date)), (date, self.look("dim"))]

    def _words(self, row: QuoteRow, width: int) -> list[Piece]:
        """The quote's words from a little before the first match, so that the match can be seen."""
        head = QuoteHead.of(row.quote, width)
        date = "" if head.dated else f" {head.date} "
        noted = note_sign(row.quote.note)
        denial = f" [{row.quote.denial}]" if row.quote.denial else ""
        text, room = row.quote.text, width - len(noted) - 1 - len(date) - cell_len(denial)
        start = 0
        if row.spans and cell_len(text[: row.spans[0][1]]) > room:
            start = max(0, row.spans[0][0] - room // 3)
            start = text.rfind(" ", 0, start) + 1 or start
        match = self.look("match")
        runs = [(a, b, match) for a, b in row.spans]
        end = min(len(text), start + room + 1)
        before = "…" if start else ""
        denied = [(denial, self.look("warn"))] if denial else []
        signs = [(noted, self.look("sign")), *denied, (f" {before}", Style())]
        words = [*signs, *styled(text, start, end, runs, Style())]
        return [*fit_pieces(words, width - len(date)), (date, self.look("dim"))] if date else words
