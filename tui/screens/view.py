"""What every view shares: its own widgets, a status line, a footer, and the way back."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.widgets.input import Selection
from textual.worker import Worker, WorkerState

from tui.looks import Looks
from tui.trouble import in_a_sentence
from tui.widgets.key_bar import KeyBar
from tui.widgets.status_line import StatusLine
from tui.wrap import wrap

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from tui.app import H200App


LEAST = (40, 12)
MOST_LINES = 2
NEWS = 12.0
"""Seconds that a sentence on the status line is news."""


class View(Screen[None]):
    """A screen with a status line; Esc goes back to the view before."""

    app: "H200App"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="view.close"),
        Binding("slash", "app.search", "Search", key_display="/", show=False, id="view.search"),
    ]

    _left: Widget | None = None
    """What had the focus when the terminal became too small."""
    _passing: Timer | None = None
    said = ""
    """What stands on the status line."""
    _gives_way = False

    def body(self) -> ComposeResult:
        """The view's own widgets."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield from self.body()
        yield Static("Too small: 40x12 at least.", id="tiny")
        yield StatusLine(self.said, id="status")
        yield KeyBar()

    def on_resize(self, event: events.Resize) -> None:
        """Below a certain size one plain line is all that can be read; above it again, the focus is where it was."""
        tiny = event.size.width < LEAST[0] or event.size.height < LEAST[1]
        if tiny and not self.has_class("tiny"):
            self._left = self.focused
        self.set_class(tiny, "tiny")
        if not tiny and self._left is not None:
            self.call_after_refresh(self._focus_again, self._left)
            self._left = None

    def _focus_again(self, widget: Widget) -> None:
        """Give the focus back; a box selects its text then, and the next key would replace it."""
        self.set_focus(widget)
        if isinstance(widget, Input):
            self.call_after_refresh(lambda: setattr(widget, "selection", Selection.cursor(len(widget.value))))

    @property
    def place(self) -> str:
        """Which of the views it is, by the name that their keys use; none for what opens over them."""
        return ""

    @property
    def current_quote(self) -> "QuoteAnswer | None":
        """The quote that `y` copies; a view without quotes has none."""
        return None

    async def show_again(self, quote: "QuoteAnswer | None") -> None:
        """The store was written, and rows may have new ids: show what there is now.

        A `quote` is one that was put right, None where another program wrote.
        """

    async def show_noted(self, quote: "QuoteAnswer | None") -> None:
        """A person has noted something, of this `quote` as far as is known; no row has a new id: show it."""
        await self.show_again(quote)

    def action_back(self) -> None:
        """Go back to the view before."""
        self.app.pop_screen()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What failed in the background is said, and the view goes on."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            for pane in self.query(Looks):
                pane.give_up()
            self.say(in_a_sentence(event.worker.error))

    def say(self, text: str, stays: bool = False, gives_way: bool = False) -> None:
        """Put a sentence on the status line; in a while it is no news any more, unless it `stays` true.

        One that `gives_way` waits while another is news: a progress that goes on is told soon enough.
        """
        if gives_way and self._passing is not None and not self._gives_way:
            return
        self.said, self._gives_way = text, gives_way
        lines = wrap(text, self.app.size.width - len("  …"))  # the screen may have no size yet
        shown = text if len(lines) <= MOST_LINES else f"{text[: lines[MOST_LINES - 1][1]]}…"
        for status in self.query(StatusLine):  # none yet while the view opens
            status.styles.height = min(MOST_LINES, len(lines))  # mostly as before: no layout
            status.say(shown)
        if self._passing is not None:
            self._passing.stop()
        self._passing = self.set_timer(NEWS, self._clear) if text and not stays else None

    def _clear(self) -> None:
        self.say("")


class LoadingView(View):
    """A view whose rows the store gives, again whenever the store was written."""

    def load(self) -> Worker[None]:
        """Fetch the rows and show them, the cursor where it was."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Ask the store."""
        self.query(Looks).first().border_title = self.place.capitalize()
        self.load()

    async def show_again(self, quote: "QuoteAnswer | None") -> None:
        """Ask anew."""
        self.load()
