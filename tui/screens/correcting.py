"""Correcting who said the quote that the eye is on, and taking that back; the rows are written in the background."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.screens.marking import Marking
from tui.state import State
from tui.widgets.quote_list import QuoteList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

UNKNOWN = "nobody known"


class Correcting(Marking):
    """A screen whose quotes can be given to another speaker."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "correct", "Correct", id="quote.correct"),
        Binding("u", "undo", "Undo", show=False, id="quote.undo"),
    ]

    def __init__(self, state: State, *, id: str) -> None:
        super().__init__(state, id=id)
        self._made: list[int] = []
        """The numbers of the corrections since the start that have not been taken back."""
        self._turn = asyncio.Lock()
        """One at a time: an undo right behind a correction takes that one back."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A quote is corrected where the eye is on one."""
        return action != "correct" or self.pane in ("quotes", "reader")

    @work(group="correcting", exit_on_error=False)
    async def action_correct(self) -> None:
        """Say who said this quote, or confirm who is shown."""
        quote = self.current_quote
        if quote is None:
            self.say("There is no quote here to correct.")
            return
        from tui.screens.who import WhoScreen

        try:
            article = await self.app.library.article(quote.article_id)
        except LookupError:
            self.say("This article is no longer in the store.")
            return
        name = await self.app.push_screen_wait(WhoScreen(quote, article))
        if name is not None:
            await self._correct(quote, name)

    async def _correct(self, quote: "QuoteAnswer", name: str) -> None:
        from store.corrected import Change
        from store.corrections import correct

        async with self._turn:
            self.say("Correcting …")
            done = await self.app.library.ask(correct, quote.key, Change(name))
            self._made.append(done.number)
            await self._show_again(quote)
        now, before = done.speaker or UNKNOWN, done.was_speaker or UNKNOWN
        self.say(f"{f'Confirmed: {now}' if done.is_confirmation else f'Corrected: {now}, not {before}'}. u undoes it.")

    @work(group="correcting", exit_on_error=False)
    async def action_undo(self) -> None:
        """Take back the last correction since the start; when there is none, that of this quote."""
        from store.correction_list import list_corrections
        from store.corrections import undo

        async with self._turn:
            while self._made and not await self.app.library.ask(list_corrections, self._made[-1]):
                self._made.pop()  # taken back by another program
            quote = self.current_quote
            if not self._made and (quote is None or not quote.corrected):
                self.say("Nothing was corrected since the start. On a corrected quote (✓) u undoes that.")
                return
            what = self._made[-1] if self._made else quote.key if quote else None
            undone = await self.app.library.ask(undo, what)
            del self._made[-1:]
            await self._show_again(quote)
        self.say(f"Undone: {undone.was_speaker or UNKNOWN}, as before.")

    async def _show_again(self, quote: "QuoteAnswer | None") -> None:
        """Fill the panes anew: the cursor stays, and so do the marks, though every row of the article has a new id.

        A mark goes where another program has removed its article.
        """
        library, pane = self.app.library, self.query_one(QuoteList)
        marked = {i: row.quote for i in pane.marked if (row := pane.row_of(i)) is not None}
        library.forget()
        now: dict[str, int] = {}
        for article_id in {one.article_id for one in marked.values()}:
            with suppress(LookupError):
                now |= {one.key: one.id for one in (await library.article(article_id)).quotes}
        again = [now.get(marked[i].key) if i in marked else i for i in pane.marked]
        pane.marked = {i: None for i in again if i is not None}
        self.stay_at = quote.key if quote is not None and self.pane == "reader" else ""
        self.app.explore.reload()
