"""Corrections: all that was put right by hand, what asks for another look first; which quotes and actors are one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.correction_block import CorrectionBlock, MergeBlock, PairingBlock
from tui.passage import Passage
from tui.plain import content
from tui.screens.correcting import Correcting
from tui.screens.view import LoadingView
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import Block, BlockList

if TYPE_CHECKING:
    from store.actors.merged import ActorMerge
    from store.answers import QuoteAnswer
    from store.corrections.listing import CorrectionAnswer
    from store.corrections.pairing_list import PairingAnswer
    from store.database.store import Store

EMPTY = [
    "Nothing was put right by hand yet.",
    "r on a quote says who said it, v through whom it came; m on an actor, who it is; = in Compare, what is one.",
]


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
        every, self._quotes, paired, merged = await self.app.library.ask(_all_put_right)
        every.sort(key=lambda done: not done.asks)
        pane = self.query_one(BlockList)
        asking = sum(done.asks for done in every)
        orphans = sum(done.is_orphan for done in every) + sum(pairing.is_orphan for pairing in paired)
        parts = [f"Corrections {len(every)}"]
        parts += [f"{len(paired)} paired or parted"] * bool(paired)
        parts += [f"{len(merged)} merged"] * bool(merged)
        parts += [f"{asking} to look at again"] * (asking > 0) + [f"{orphans} shown nowhere"] * (orphans > 0)
        pane.border_title = content(" · ".join(parts))
        blocks: list[Block] = [*map(CorrectionBlock, every), *map(PairingBlock, paired), *map(MergeBlock, merged)]
        pane.show_blocks(blocks, EMPTY, pane.cursor)
        self.refresh_bindings()

    @property
    def _block(self) -> Block | None:
        return self.query_one(BlockList).current

    @property
    def current(self) -> CorrectionAnswer | None:
        """The correction under the cursor."""
        block = self._block
        return block.correction if isinstance(block, CorrectionBlock) else None

    @property
    def current_quote(self) -> QuoteAnswer | None:
        """The quote that the correction under the cursor is of, where lists show it."""
        done = self.current
        return self._quotes.get(done.quote_key) if done is not None and done.quote_key else None

    @on(BlockList.Chosen)
    def open_quote(self) -> None:
        """Open the article at the quote, or the actor that another one is."""
        from tui.screens.parallel import ParallelScreen

        done, block = self.current, self._block
        if isinstance(block, MergeBlock):
            self.app.action_pane("actors")
            self.app.explore.query_one(ActorList).go_to(block.merge.into)
            return
        if isinstance(block, PairingBlock) and block.places:
            self.app.push_screen(ParallelScreen([block.places]))
            return
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
        if isinstance(self._block, MergeBlock):
            self.say("This is no quote. u lets the two stand apart.")
        elif isinstance(self._block, PairingBlock):
            self.say("These are two quotes: Enter opens both, and there each can be corrected.")
        else:
            self.say("Nothing was corrected yet." if self.current is None else "These words are shown nowhere.")

    @work(group="correcting", exit_on_error=False)
    async def action_undo(self) -> None:
        """Take back what is under the cursor."""
        done, block = self.current, self._block
        if isinstance(block, MergeBlock):
            await self.app.merges.part(block.merge.name, block.merge.into)
        elif isinstance(block, PairingBlock):
            await self.app.pairings.take_back(block.pairing.number)
        elif done is None:
            self.say("There is nothing to take back.")
        else:
            await self.app.corrections.undo(self.current_quote, done.number)


def _all_put_right(
    store: Store,
) -> tuple[list[CorrectionAnswer], Mapping[str, QuoteAnswer], Sequence[PairingAnswer], Sequence[ActorMerge]]:
    """All corrections, by key each quote that they are of and that lists show, all that was paired, all merged."""
    from store.corrections.listing import list_corrections
    from store.corrections.pairing_list import list_pairings
    from store.reads.quotes import quotes_by_key
    from store.writing.merge import list_merged

    every = list(list_corrections(store))
    keys = [done.quote_key for done in every if done.quote_key]
    return every, quotes_by_key(store, keys), list_pairings(store), list_merged(store)
