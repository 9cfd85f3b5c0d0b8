"""Screens on whose quotes a person can put right who said them, or through whom they came, and take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.screens.noting import Noting
from tui.widgets.block_list import BlockList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.corrections.corrected import Change
    from tui.screens.who import WhoScreen

OF_ONE = ("correct", "correct_via", "star", "tag", "annotate", "copy", "swap", "export")


class Correcting(Noting):
    """A view whose quotes can be corrected where the eye is on one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "correct", "Correct", id="quote.correct"),
        Binding("v", "correct_via", "Through whom", show=False, id="quote.correct-via"),
        Binding("u", "undo", "Undo", show=False, id="quote.undo"),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key for what stands in a list that has nothing."""
        if action in OF_ONE and any(blocks.has_nothing for blocks in self.query(BlockList)):
            return False
        return super().check_action(action, parameters)

    def action_correct(self) -> None:
        """Say who said this quote, or those that are marked, or confirm who is shown."""
        from tui.screens.who import WhoScreen

        self._ask(WhoScreen)

    def action_correct_via(self) -> None:
        """Say through whom this quote, or those that are marked, reached the outlet, or confirm it."""
        from tui.screens.who import ViaScreen

        self._ask(ViaScreen)

    def marked_together(self) -> tuple[int, ...]:
        """The ids of several quotes that are marked to be put right at once."""
        return ()

    def _ask(self, question: type[WhoScreen]) -> None:
        if marked := self.marked_together():
            self._ask_of_marked(question, marked)
        elif (quote := self.current_quote) is None:
            self.choose_quote()
        elif article := self.app.library.at_hand(quote.article_id):
            self._ask_of(question(quote, article), quote)  # at once: the next keys are meant for it
        else:
            self._fetch_and_ask(question, quote)

    @work(group="correcting", exit_on_error=False)
    async def _fetch_and_ask(self, question: type[WhoScreen], *quotes: QuoteAnswer) -> None:
        try:
            article = await self.app.library.article(quotes[0].article_id)
        except LookupError:
            self.say("This article is no longer in the store.")
        else:
            self._ask_of(question(quotes[0], article, quotes if len(quotes) > 1 else ()), *quotes)

    @work(group="correcting", exit_on_error=False)
    async def _ask_of_marked(self, question: type[WhoScreen], marked: tuple[int, ...]) -> None:
        from store.reads.quotes import quotes_by_id

        if quotes := await self.app.library.ask(quotes_by_id, marked):
            self._fetch_and_ask(question, *quotes)
        else:
            self.say("What was marked is no longer in the store.")

    def _ask_of(self, question: WhoScreen, *quotes: QuoteAnswer) -> None:
        def keep(change: Change | None) -> None:
            if change is not None:
                self._correct(change, *quotes)

        self.app.push_screen(question, keep)

    @work(group="correcting", exit_on_error=False)
    async def _correct(self, change: Change, *quotes: QuoteAnswer) -> None:
        if len(quotes) == 1:
            await self.app.corrections.correct(quotes[0], change)
        else:
            await self.app.corrections.correct_all(quotes, change)

    @work(group="correcting", exit_on_error=False)
    async def action_undo(self) -> None:
        """Take back what was last said by hand since the start; when there is nothing, this quote's correction."""
        await self.app.corrections.undo(self.current_quote)
