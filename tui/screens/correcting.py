"""Correcting who said the quote that the eye is on, and taking that back; the rows are written in the background."""

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.screens.marking import Marking
from tui.widgets.quote_list import QuoteList

if TYPE_CHECKING:
    from store.corrections import CorrectionAnswer

UNKNOWN = "nobody known"


class Correcting(Marking):
    """A screen whose quotes can be given to another speaker."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "correct", "Correct", id="quote.correct"),
        Binding("u", "undo", "Undo", show=False, id="quote.undo"),
    ]

    _made: tuple[int, ...] = ()
    """The numbers of the corrections since the start that have not been taken back."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A quote is corrected where the eye is on one."""
        return action != "correct" or self.pane in ("quotes", "reader")

    @work(exclusive=True, group="correcting", exit_on_error=False)
    async def action_correct(self) -> None:
        """Say who said this quote; to choose who is shown confirms it."""
        quote = self.current_quote
        if quote is None:
            self.say("There is no quote here to correct.")
            return
        from tui.screens.who import WhoScreen

        article = await self.app.library.article(quote.article_id)
        name = await self.app.push_screen_wait(WhoScreen(quote, article))
        if name is None:
            return
        from store.corrected import Change
        from store.corrections import correct

        self.say("Correcting …")
        done = await self.app.library.ask(correct, quote.key, Change(name))
        self._made = (*self._made, done.number)
        await self._show_again(quote.article_id, quote.key)
        now, before = done.speaker or UNKNOWN, done.was_speaker or UNKNOWN
        self.say(f"{f'Confirmed: {now}' if done.is_confirmation else f'Corrected: {now}, not {before}'}. u undoes it.")

    @work(exclusive=True, group="correcting", exit_on_error=False)
    async def action_undo(self) -> None:
        """Take back the last correction since the start; when there is none, that of this quote."""
        from store.corrections import undo

        quote = self.current_quote
        if self._made:
            number = self._made[-1]
            self._made = self._made[:-1]
            undone: CorrectionAnswer = await self.app.library.ask(undo, number)
        elif quote is not None and quote.corrected:
            undone = await self.app.library.ask(undo, quote.key)
        else:
            self.say("Nothing was corrected since the start. On a corrected quote (✓) u undoes that.")
            return
        if quote is not None:
            await self._show_again(quote.article_id, quote.key)
        self.say(f"Undone: {undone.was_speaker or UNKNOWN}, as before.")

    async def _show_again(self, article_id: int, key: str) -> None:
        """Fill the panes anew: the cursor stays, and so do the marks, though every row of the article has a new id."""
        before = {quote.id: quote.key for quote in (await self.app.library.article(article_id)).quotes}
        self.app.library.forget()
        now = {quote.key: quote.id for quote in (await self.app.library.article(article_id)).quotes}
        pane = self.query_one(QuoteList)
        pane.marked = dict.fromkeys(now.get(before.get(i, ""), i) for i in pane.marked)
        self.stay_at = key if self.pane == "reader" else ""
        self.app.explore.reload()
