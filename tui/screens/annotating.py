"""Write a note beside a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from store.notes.note import LONGEST_TEXT, one_paragraph
from tui.screens.ask import AskScreen, words_of

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

UNSAVED = "Enter keeps what you wrote. Esc again throws it away."


class NoteBox(TextArea):
    """Wraps what is written; a note is one paragraph, so that Enter keeps it, behind every letter typed before it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "screen.take", "Keep it", id="note.take")]

    async def _on_key(self, event: events.Key) -> None:
        """Enter begins no new line."""
        if event.key == "enter":
            event.prevent_default()

    async def _on_paste(self, event: events.Paste) -> None:
        """What is pasted may have lines, and what acts on a terminal."""
        event.text = one_paragraph(event.text)  # then the base class takes the same event


class NoteScreen(AskScreen["str | None"]):
    """Gives what was written, or None."""

    asked = "What do you note of it?"

    def __init__(self, quote: QuoteAnswer) -> None:
        super().__init__(words_of(quote))
        self._quote = quote

    def answer(self) -> ComposeResult:
        yield NoteBox(self._quote.note.text, compact=True, placeholder="a note of your own", id="ask-box")

    def on_mount(self) -> None:
        """Start behind what is written already."""
        box = self.query_one(TextArea)
        box.move_cursor(box.document.end)

    @property
    def _written(self) -> str:
        return one_paragraph(self.query_one(TextArea).text)

    @on(TextArea.Changed)
    def tell_length(self) -> None:
        """Say how much there is room for, once it is little."""
        left = LONGEST_TEXT - len(self._written)
        said = f"{left:,} characters left" if left >= 0 else f"{-left:,} characters too many"
        self.query_one("#ask").border_subtitle = said if left < 200 else ""

    def action_take(self) -> None:
        """Keep it."""
        if len(self._written) <= LONGEST_TEXT:
            self.dismiss(self._written)

    def action_cancel(self) -> None:
        """Go back and change nothing; what was written is thrown away only when asked again."""
        below = self.query_one("#ask")
        if self._written == self._quote.note.text or below.border_subtitle == UNSAVED:
            self.dismiss(None)
        else:
            below.border_subtitle = UNSAVED
