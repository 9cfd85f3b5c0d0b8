"""Ask before something is done that a key pressed by habit must not do."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.plain import content
from tui.widgets.key_bar import KeyBar


class ConfirmScreen(ModalScreen[bool]):
    """Gives whether it was confirmed: neither Enter nor Esc does that, only a key of its own."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-tall")]  # noqa: RUF012  # the base declares it mutable
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "confirm", "Yes", id="confirm.yes"),
        Binding("n,escape", "cancel", "No", id="confirm.no"),
    ]

    def __init__(self, asked: str, *said: str) -> None:
        """`said` are paragraphs on what will be done, and what is lost."""
        super().__init__()
        self._asked, self._said = asked, said

    def compose(self) -> ComposeResult:
        with Vertical(id="ask"):
            for paragraph in self._said:
                yield Static(content(paragraph))
        yield KeyBar()

    def on_mount(self) -> None:
        """Say what is asked."""
        self.query_one("#ask").border_title = content(self._asked)

    def action_confirm(self) -> None:
        """Do it."""
        self.dismiss(True)

    def action_cancel(self) -> None:
        """Go back and change nothing."""
        self.dismiss(False)
