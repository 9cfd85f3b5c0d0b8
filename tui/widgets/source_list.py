"""The pane of sources: what the store has, and which of it the quotes are narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Size

from tui.dates import short_date
from tui.signs import FORM_SIGNS
from tui.strips import Piece, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import SourceAnswer


ROOMY = 72
"""Cells from which a row has room for the articles and their dates."""
MOST_LINES = 12
"""Lines the pane takes at most, so that the actors keep some."""


class SourceList(RowList):
    """One line a source: mark, name, form where it is no plain report, number of quotes."""

    can_mark = True
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "Narrow", id="list.open")]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.sources: Sequence[SourceAnswer] = ()
        self.chosen: frozenset[int] = frozenset()
        self.marked: dict[int, None] = {}
        """Ids of the sources marked for comparing, in the order of marking."""

    def show_sources(self, sources: Sequence[SourceAnswer]) -> None:
        """Show these sources, the cursor where it was."""
        self.sources = sources
        there = {source.id for source in sources}
        self.marked = {marked: None for marked in self.marked if marked in there}
        self.show_rows(len(sources), self.cursor)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as its rows, beside the actors; alone it has all the room there is."""
        return min(MOST_LINES, max(3, len(self.sources)))

    def empty_lines(self) -> list[str]:
        return ["No source yet.", "i adds files."]

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        source = self.sources[index]
        count = f" {source.quotes:,}"
        if width >= ROOMY:
            dates = " – ".join(dict.fromkeys((short_date(source.first), short_date(source.last))))
            number = f"{source.articles:,} {'article' if source.articles == 1 else 'articles'}"
            count = f"  {fit(f'{number} · {dates}', 40)}{count:>6}"
        form = next((FORM_SIGNS[f] for f in source.forms if FORM_SIGNS.get(f)), "")
        form = f" {form}" if form and width > 24 else ""
        brief = " (brief)" if source.brief else ""
        room = width - 2 - cell_len(count) - cell_len(form) - cell_len(brief)
        name = fit(source.name, min(room, cell_len(source.name))) + brief
        room += cell_len(brief)
        return [
            ("▌" if source.id in self.marked else " ", self.look("sign")),
            ("●" if source.id in self.chosen else " ", self.look("sign")),
            (fit(name, room), self.look("strong") if source.id in self.chosen else Style()),
            (form, self.look("sign")),
            (count, self.look("dim")),
        ]
