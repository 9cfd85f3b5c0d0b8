"""The least that a key can be shown with: a stock input, and a line that repeats what is typed into it."""

import time

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from tests.bench.drawing import Timed


class EmptyApp(Timed):
    """An empty Textual app."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = Static()
        self.changed = 0.0
        """When the last key was answered, as `time.perf_counter` counts."""

    def compose(self) -> ComposeResult:
        yield Input()
        yield self.shown

    @on(Input.Changed)
    def repeat(self, event: Input.Changed) -> None:
        """Show what was typed."""
        self.shown.update(event.value)
        self.changed = time.perf_counter()
