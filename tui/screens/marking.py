"""Marking rows of a pane, and comparing what is marked in the pane in front."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType

from tui.plain import plain
from tui.screens.following import Following
from tui.widgets.quote_list import QuoteList
from tui.widgets.reader import Reader
from tui.widgets.row_list import RowList
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

MOST_IN_PALETTE = 12
"""Sources up to which each may be chosen there for comparing; more would bury the other commands."""


class Marking(Following):
    """Sources and quotes can be marked, each in their own pane; comparing or Esc uses the marks up."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "compare", "Compare", id="compare.open"),
    ]

    _marked_in: str | None = None
    """The pane in which a row was marked last."""

    @on(RowList.Marked)
    def tell_marks(self, event: RowList.Marked) -> None:
        """Say how many are marked, and what is to be done with them."""
        marked = event.rows.marked
        if not marked and self.screen is not self.app.screen:
            return  # keys right behind have used them up
        both = "c compares and r corrects them" if isinstance(event.rows, QuoteList) else "c compares them"
        more = both if len(marked) > 1 else f"One more, and {both}"
        self._marked_in = event.rows.id
        said = f"{len(marked)} marked. {more}; Esc unmarks." if marked else "Nothing is marked."
        self._say_of("marks", said, anew=True)

    def _arrange(self) -> None:
        """In another pane, `c` and Esc do something else; the reader stands for the quotes."""
        super()._arrange()
        if self._marked_in != ("quotes" if self._pane == "reader" else self._pane):
            self._say_of("marks", "")

    @property
    def _markable(self) -> SourceList | QuoteList | None:
        """The pane in front, where its rows can be marked; the reader stands for the quotes."""
        if self.pane == "sources":
            return self.query_one(SourceList)
        return self.query_one(QuoteList) if self.pane in ("quotes", "reader") else None

    def unmark(self) -> tuple[int, ...]:
        """Take the marks of the pane in front away; what they were, in the order of marking."""
        pane = self._markable
        if pane is None:
            return ()
        marked, pane.marked = tuple(pane.marked), {}
        pane.refresh()
        return marked

    async def show_again(self, quote: "QuoteAnswer | None") -> None:
        """Fill the panes anew: cursor and marks stay on their quotes, though every row of an article may have a new id.

        A mark goes where another program has removed its article.
        """
        pane = self.query_one(QuoteList)
        marked = {i: row.quote for i in pane.marked if (row := pane.row_of(i)) is not None}
        here = [pane.current.quote] if pane.current else []
        now = await self.app.library.ids_now([*marked.values(), *here])
        pane.marked = {now.get(i, i): None for i in pane.marked if i not in marked or i in now}
        at_top = pane.cursor == 0 and self.pane != "reader"  # who looks at the newest goes on doing so
        self.stay_on = now.get(pane.current.quote.id) if pane.current and not at_top else None
        read = quote or self.current_quote
        self.stay_at = read.key if read is not None and self.pane == "reader" else ""
        self.app.explore.reload()

    async def show_noted(self, quote: "QuoteAnswer | None") -> None:
        """Ask for the quotes anew; sources and actors are as they were."""
        pane = self.query_one(QuoteList)
        self.stay_on = pane.current.quote.id if pane.current else None
        read = quote or self.current_quote
        self.stay_at = read.key if read is not None and self.pane == "reader" else ""
        self.search(keep=True)

    @property
    def current_quote(self) -> "QuoteAnswer | None":
        """The quote that the eye is on: the reader's in the reader, else the one under the cursor."""
        row, reader = self.query_one(QuoteList).current, self.query_one(Reader)
        if self.pane == "reader" and reader.current is not None:
            return reader.current
        return row.quote if row else None

    def comparisons(self) -> Iterable[SystemCommand]:
        """For the palette: the source under the cursor beside each of the others."""
        from tui.screens.compare import CompareScreen

        pane = self.query_one(SourceList)
        if 1 < pane.count <= MOST_IN_PALETTE:
            one = pane.sources[pane.cursor]
            for other in pane.sources:
                if other is not one:
                    yield SystemCommand(
                        _unmarked(f"Compare {one.label} with {other.label}"),
                        "Lay the two sources side by side",
                        lambda ids=(one.id, other.id): self.app.push_screen(CompareScreen(sources=ids)),
                        discover=False,  # found by who types a name; unasked they would bury the others
                    )

    def action_compare(self) -> None:
        """Compare what is marked in this pane; with no mark, all who report this quote, or this source and another."""
        from tui.screens.compare import CompareScreen

        pane = self._markable
        if pane is not None and len(pane.marked) == 1:
            self.say("1 marked. One more, and c compares them; Esc unmarks.")
        elif marked := self.unmark():
            self.say("")  # how many are marked is no longer true on coming back
            by_source = self.pane == "sources"
            self.app.push_screen(CompareScreen(sources=marked) if by_source else CompareScreen(chosen=marked))
            self.app.say(f"These are the {len(marked)} that were marked. The marks are gone.")
        elif isinstance(pane, SourceList) and pane.count:
            self.app.push_screen(CompareScreen(beside=pane.sources[pane.cursor].id))
        elif isinstance(pane, QuoteList) and self.current_quote is not None:
            self.app.push_screen(CompareScreen(quote=self.current_quote))
        else:
            self.app.push_screen(CompareScreen())


def _unmarked(name: str) -> str:
    """A name for the palette, which reads brackets as markup and knows no safe way to escape them."""
    return plain(name).translate({ord("["): "(", ord("]"): ")"})
