"""Screens with tellings beside each other, of which a person can say that they report one statement, or do not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.pair_blocks import PairBlock
from tui.screens.correcting import Correcting
from tui.told_block import ToldBlock
from tui.widgets.block_list import Block

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.comparison.compare import Pair

OF_MORE = "Of two only: Space marks two quotes in the main view, c lays them side by side, and = says it there."


class Linking(Correcting):
    """A view of pairs, which holds what is said of one to be so."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("equals_sign", "same_statement", "Same or not", key_display="=", id="compare.same"),
    ]

    @property
    def block(self) -> Block | None:
        """The block under the cursor."""
        raise NotImplementedError

    def beside(self, quote: QuoteAnswer) -> Sequence[QuoteAnswer]:
        """The quotes of the other source, where two are compared."""
        raise NotImplementedError

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key where nothing is told."""
        if action == "same_statement" and not isinstance(self.block, PairBlock | ToldBlock):
            return False
        return super().check_action(action, parameters)

    def action_same_statement(self) -> None:
        """Say of the two under the cursor whether they report one statement, or of one which other one does."""
        block = self.block
        if not isinstance(block, PairBlock | ToldBlock):
            return
        pair = block.pair if isinstance(block, PairBlock) else block.told.pairs[0]
        quotes = [side.quote for side in block.sides]
        if len(quotes) == 2:
            self._ask_of_two(pair, quotes[0], quotes[1])
        elif len(quotes) == 1 and (others := self.beside(quotes[0])):
            self._ask_which(quotes[0], others)
        else:
            self.say(OF_MORE)

    def _ask_of_two(self, pair: Pair, one: QuoteAnswer, other: QuoteAnswer) -> None:
        from store.utterances.said import SAME
        from tui.screens.same_statement import BACK, SameStatementScreen

        def keep(answer: str | None) -> None:
            if answer is not None:
                self._say_of(one, other, None if answer == BACK else answer == SAME)

        self.app.push_screen(SameStatementScreen(pair, one, other), keep)  # at once: the next keys are meant for it

    def _ask_which(self, quote: QuoteAnswer, others: Sequence[QuoteAnswer]) -> None:
        from tui.screens.same_statement import WhichStatementScreen

        def keep(other: QuoteAnswer | None) -> None:
            if other is not None:
                self._say_of(quote, other, True)

        self.app.push_screen(WhichStatementScreen(quote, others), keep)

    @work(group="correcting", exit_on_error=False)
    async def _say_of(self, one: QuoteAnswer, other: QuoteAnswer, same: bool | None) -> None:
        await self.app.pairings.change(one, other, same)
