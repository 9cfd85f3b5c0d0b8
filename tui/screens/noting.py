"""Screens on whose quotes a person can put a star, tags and a note."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.screens.view import View


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

    @work(group="noting", exit_on_error=False)
    async def action_star(self) -> None:
        """Star this quote, or no longer."""
        if (quote := self.current_quote) is None:
            self.choose_quote()
        else:
            await self.app.notes.star(quote)

    @work(group="noting", exit_on_error=False)
    async def action_tag(self) -> None:
        """Tag this quote, or take tags off it."""
        if (quote := self.current_quote) is None:
            self.choose_quote()
            return
        from tui.screens.tagging import TagScreen

        tags = await self.app.push_screen_wait(TagScreen(quote, await self.app.notes.tags()))
        if tags is not None:
            await self.app.notes.tag(quote, tags)

    @work(group="noting", exit_on_error=False)
    async def action_annotate(self) -> None:
        """Write a note beside this quote."""
        if (quote := self.current_quote) is None:
            self.choose_quote()
            return
        from tui.screens.annotating import NoteScreen

        text = await self.app.push_screen_wait(NoteScreen(quote))
        if text is not None:
            await self.app.notes.write(quote, text)
