"""Screens on whose quotes a person can put a star, tags and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.screens.view import View

if TYPE_CHECKING:
    from store.answers import QuoteAnswer


class Noting(View):
    """A view of whose quotes something can be noted where the eye is on one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "star", "Star", show=False, id="quote.star"),
        Binding("t", "tag", "Tag", show=False, id="quote.tag"),
        Binding("a", "annotate", "Note", show=False, id="quote.annotate"),
    ]

    def choose_quote(self) -> None:
        """What a key for one quote does where it is not one that the eye is on."""
        self.say("There is no quote here to correct or note.")

    def action_star(self) -> None:
        """Star this quote, or no longer."""
        if (quote := self.current_quote) is None:
            self.choose_quote()
        else:
            self._star(quote)

    @work(group="noting", exit_on_error=False)
    async def _star(self, quote: QuoteAnswer) -> None:
        await self.app.notes.star(quote)

    def action_tag(self) -> None:
        """Tag this quote, or take tags off it."""
        if (quote := self.current_quote) is None:
            self.choose_quote()
            return
        from tui.screens.tagging import TagScreen

        def keep(tags: tuple[str, ...] | None) -> None:
            if tags is not None:
                self._tag(quote, tags)

        self.app.push_screen(TagScreen(quote), keep)  # at once: the next keys are meant for it

    @work(group="noting", exit_on_error=False)
    async def _tag(self, quote: QuoteAnswer, tags: tuple[str, ...]) -> None:
        await self.app.notes.tag(quote, tags)

    def action_annotate(self) -> None:
        """Write a note beside this quote."""
        if (quote := self.current_quote) is None:
            self.choose_quote()
            return
        from tui.screens.annotating import NoteScreen

        def keep(text: str | None) -> None:
            if text is not None:
                self._write(quote, text)

        self.app.push_screen(NoteScreen(quote), keep)

    @work(group="noting", exit_on_error=False)
    async def _write(self, quote: QuoteAnswer, text: str) -> None:
        await self.app.notes.write(quote, text)
