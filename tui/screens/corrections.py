"""Corrections: all that was put right by hand, what asks to be looked at again first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.correction_block import CorrectionBlock
from tui.passage import Passage
from tui.plain import content
from tui.screens.correcting import Correcting
from tui.screens.view import LoadingView
from tui.widgets.block_list import BlockList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.corrections.listing import CorrectionAnswer
    from store.database.store import Store

EMPTY = ["Nothing was put right by hand yet.", "r on a quote says who said it, v through whom it came."]


class CorrectionList(BlockList):
    """A block a correction."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "notable(1)", "Next to look at", id="corrections.next"),
        Binding("y", "app.copy_quote", "Copy", id="corrections.copy"),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key that does nothing here."""
        if action == "notable":
            return any(block.notable for block in self.blocks)
        return super().check_action(action, parameters)


class CorrectionsScreen(Correcting, LoadingView):
    """What was put right, to be opened, corrected again and undone."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("R", "back", "Back", show=False, id="corrections.close"),
        Binding("u", "undo", "Undo", id="corrections.undo"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._quotes: Mapping[str, QuoteAnswer] = {}

    @property
    def place(self) -> str:
        return "corrections"

    def body(self) -> ComposeResult:
        yield CorrectionList(id="corrections")

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the corrections, the cursor where it was."""
        every, self._quotes = await self.app.library.ask(_corrections_with_quotes)
        every.sort(key=lambda done: not done.asks)
        pane = self.query_one(BlockList)
        asking, orphans = sum(done.asks for done in every), sum(done.is_orphan for done in every)
        parts = [f"Corrections {len(every)}"]
        parts += [f"{asking} to look at again"] * (asking > 0) + [f"{orphans} shown nowhere"] * (orphans > 0)
        pane.border_title = content(" · ".join(parts))
        pane.show_blocks([CorrectionBlock(done) for done in every], EMPTY, pane.cursor)
        self.refresh_bindings()

    @property
    def current(self) -> CorrectionAnswer | None:
        """The correction under the cursor."""
        pane = self.query_one(BlockList)
        block = pane.blocks[pane.cursor] if pane.blocks else None
        return block.correction if isinstance(block, CorrectionBlock) else None

    @property
    def current_quote(self) -> QuoteAnswer | None:
        """The quote that the correction under the cursor is of, where lists show it."""
        done = self.current
        return self._quotes.get(done.quote_key) if done is not None and done.quote_key else None

    @on(BlockList.Chosen)
    def open_quote(self) -> None:
        """Open the article at the quote."""
        from tui.screens.parallel import ParallelScreen

        done = self.current
        if done is None:
            return
        if done.article_id is None or done.start is None or done.end is None:
            self.say("No article here has these words.")
            return
        place = Passage(done.article_id, done.source_label or "", done.start, done.end)
        self.app.push_screen(ParallelScreen([[place]]))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is taken back where nothing was put right."""
        if action == "undo" and self.query_one(BlockList).has_nothing:
            return False
        return super().check_action(action, parameters)

    def choose_quote(self) -> None:
        """Say why there is nothing to correct."""
        self.say("Nothing was corrected yet." if self.current is None else "These words are shown nowhere.")

    @work(group="correcting", exit_on_error=False)
    async def action_undo(self) -> None:
        """Take back the correction under the cursor."""
        done = self.current
        if done is None:
            self.say("There is nothing to take back.")
            return
        await self.app.corrections.undo(self.current_quote, done.number)


def _corrections_with_quotes(store: Store) -> tuple[list[CorrectionAnswer], Mapping[str, QuoteAnswer]]:
    """All corrections, and by its key each quote that they are of and that lists show."""
    from store.corrections.listing import list_corrections
    from store.reads.quotes import quotes_by_key

    every = list(list_corrections(store))
    return every, quotes_by_key(store, [done.quote_key for done in every if done.quote_key])
