"""Run an app as in a terminal of 120x40, up to the write to it, and say when something was drawn."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import tui  # noqa: F401  # it sets the clock that Textual reads once, when it is imported

# isort: split
from textual import events
from textual.app import App
from textual.drivers.headless_driver import HeadlessDriver
from textual.widget import Widget


class Nowhere(HeadlessDriver):
    """Takes what would go to the terminal, which the headless driver of tests never lets the app make."""

    @property
    def is_headless(self) -> bool:
        """It is, and nobody needs to know."""
        return False

    def write(self, data: str) -> None:
        """Throw it away."""


class Timed(App[None]):
    """Knows when it last drew something."""

    drawn_at = 0.0

    def post_display_hook(self) -> None:
        """Textual calls this behind every update of the screen."""
        self.drawn_at = time.perf_counter()

    def type(self, char: str) -> None:
        """What the terminal's driver does with a character typed."""
        self.post_message(events.Key("space" if char == " " else char, char))

    async def until_drawn(self, widget: Widget, since: float = 0.0) -> float:
        """Wait until what has changed in the widget is on the screen, and return when that was.

        `since` is when it changed: Textual may call back before it has drawn it, if it has just drawn something else.
        """
        while True:
            drawn = asyncio.Event()
            widget.call_after_refresh(drawn.set)
            await drawn.wait()
            if self.drawn_at > since:
                return self.drawn_at


@asynccontextmanager
async def running(app: Timed) -> AsyncIterator[None]:
    """The app, started, and at an end afterwards."""
    app.driver_class = Nowhere
    ended = asyncio.create_task(app.run_async(size=(120, 40)))
    while not app.is_running:
        if ended.done():
            raise RuntimeError("the app did not start")
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.5)
    yield
    app.exit()
    await ended
