"""What every view shares: its own widgets, a status line, a footer, and the way back."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from tui.plain import content
from tui.trouble import in_a_sentence
from tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from tui.app import H200App


LEAST = (40, 12)


class View(Screen[None]):
    """A screen with a status line; Esc goes back to the view before."""

    app: "H200App"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="view.close"),
    ]

    def body(self) -> ComposeResult:
        """The view's own widgets."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield from self.body()
        yield Static("Too small: 40x12 at least.", id="tiny")
        yield Static(id="status")
        yield KeyBar()

    def on_resize(self, event: events.Resize) -> None:
        """Below a certain size one plain line is all that can be read."""
        self.set_class(event.size.width < LEAST[0] or event.size.height < LEAST[1], "tiny")

    def action_back(self) -> None:
        """Go back to the view before."""
        self.app.pop_screen()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What failed in the background is said, and the view goes on."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            self.say(in_a_sentence(event.worker.error))

    def say(self, text: str) -> None:
        """Put a sentence on the status line."""
        for status in self.query("#status").results(Static):  # none yet while the view opens
            status.update(content(text))
