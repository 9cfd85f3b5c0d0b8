"""The pane of sources: what the store has, and which of it the quotes are narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Size

from tui.counted import counted
from tui.dates import short_date
from tui.signs import BRIEF, FORM_SIGNS, SHORT_FORM_SIGNS, cut_label
from tui.strips import Piece, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import SourceAnswer


ROOMY = 72
"""Cells from which a row has room for the articles and their dates."""
MOST_LINES = 12
"""Lines the pane takes at most, so that the actors keep some."""


class SourceList(RowList):
    """One line a source: mark, name, form where all its articles have one that is no plain report, number of quotes."""

    can_mark = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Narrow", tooltip="Narrow the quotes to it, or no longer", id="list.open"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.sources: Sequence[SourceAnswer] = ()
        self.chosen: frozenset[int] = frozenset()
        self._is_filled = False
        """Whether the store has answered: before that, there may be any number of sources."""
        self._about = 0
        """Cells for the articles and their dates."""

    def id_of(self, index: int) -> int | None:
        return self.sources[index].id if index < len(self.sources) else None

    def show_sources(self, sources: Sequence[SourceAnswer]) -> None:
        """Show these sources, the cursor on the one where it was."""
        at = self.kept(self.sources, sources, lambda source: source.id)
        self.sources, self._is_filled = sources, True
        there = {source.id for source in sources}
        self.marked = {marked: None for marked in self.marked if marked in there}
        self._about = max((cell_len(_articles(source)) for source in sources), default=0)
        self.show_rows(len(sources), at, still=True)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as its rows, beside the actors; alone it has all the room there is."""
        return min(MOST_LINES, max(3, len(self.sources)))

    def empty_lines(self) -> list[str]:
        return ["No source yet.", "i adds files."] if self._is_filled else []

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        source = self.sources[index]
        count = f" {source.quotes:,}"
        if width >= ROOMY:
            count = f"  {fit(_articles(source), self._about)}{count:>7} "
        brief = BRIEF if source.brief else ""
        room = width - 2 - cell_len(count) - cell_len(brief)
        form = self._form(source, room)
        name = cut_label(source.name, room - cell_len(form))
        return [
            ("▌" if source.id in self.marked else " ", self.look("sign")),
            ("●" if source.id in self.chosen else " ", self.look("sign")),
            (
                fit(name + brief, room + cell_len(brief) - cell_len(form)),
                self.look("strong") if source.id in self.chosen else Style(),
            ),
            (form, self.look("sign")),
            (count, self.look("dim")),
        ]

    def _form(self, source: SourceAnswer, room: int) -> str:
        """What all of its articles are; where there is little room beside the name, only if that is no reporting."""
        form = source.forms[0] if len(source.forms) == 1 else ""
        whole = f" {FORM_SIGNS[form]}" if FORM_SIGNS.get(form) else ""
        if cell_len(source.name + whole) <= room or room >= ROOMY // 2:
            return whole
        return f" {SHORT_FORM_SIGNS[form]}" if form in SHORT_FORM_SIGNS else ""


def _articles(source: SourceAnswer) -> str:
    """How many articles, of which days."""
    dates = " – ".join(dict.fromkeys((short_date(source.first), short_date(source.last))))
    return f"{counted(source.articles, 'article')} · {dates}"
