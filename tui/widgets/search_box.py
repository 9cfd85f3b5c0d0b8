"""The box to type a query into: the arrows move the results while the fingers stay in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from tui.widgets.box import Box

if TYPE_CHECKING:
    from store.search.complete import Completion

MOST_RECENT = 20
CLOSED, OPEN = "/ to search quotes", "words, or actor:wei source:scmp is:unsure …"
"""What an empty box says."""
FILTERS = "Tab completes a filter: source: actor: via: kind: form: lang: after: before: has: is: tag: note:"

MOVES = "Move the results' cursor"


class SearchBox(Box):
    """An input of one line without a frame, with completions for filters and the queries typed before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.results(1)", "Next result", tooltip=MOVES, id="search.down"),
        Binding("up", "screen.results(-1)", "Previous", tooltip=MOVES, id="search.up"),
        Binding("pagedown", "screen.results(10)", "Ten down", show=False, tooltip=MOVES, id="search.page-down"),
        Binding("pageup", "screen.results(-10)", "Ten up", show=False, tooltip=MOVES, id="search.page-up"),
        Binding("tab", "complete", "Complete", id="search.complete"),
        Binding("ctrl+r", "recent", "Recent", id="search.recent"),
        Binding("enter,escape", "screen.leave_box", "To the list", priority=True, id="search.leave"),
    ]

    virtual_size = reactive(Size(0, 0))
    """Its text grows and the box does not: without this, Textual arranges the whole screen anew at every key."""

    @dataclass
    class Missing(Message):
        """What a key asks for is not there."""

        said: str

    def __init__(self, value: str, recent: Sequence[str], *, id: str) -> None:
        super().__init__(value, placeholder=CLOSED, compact=True, id=id)
        self.recent = list(recent)
        self.completions: Sequence[Completion] = ()
        self._shown = -1

    def on_focus(self) -> None:
        """Whoever has come here knows the key: say what to type."""
        self.placeholder = OPEN

    def on_blur(self) -> None:
        """Say how to come here again."""
        self.placeholder = CLOSED

    def on_paste(self, event: events.Paste) -> None:
        """A quote from a page has line breaks in it: all of it is asked for, and not its first line."""
        event.text = " ".join(event.text.split())

    def note_query(self) -> None:
        """Put what was typed among the recent queries."""
        if self.value.strip():
            self.recent = [self.value, *(query for query in self.recent if query != self.value)][:MOST_RECENT]
        self._shown = -1

    def action_complete(self) -> None:
        """Take the first completion of the filter under the cursor."""
        if not self.completions:
            self.post_message(self.Missing(FILTERS))
            return
        first = self.completions[0]
        self.value = self.value[: first.start] + first.text + self.value[first.end :]
        self.cursor_position = first.start + len(first.text)

    def action_recent(self) -> None:
        """Bring back the query typed before; again, the one before that."""
        if not self.recent:
            self.post_message(self.Missing("No query was typed before."))
        else:
            self._shown = (self._shown + 1) % len(self.recent)
            self.value = self.recent[self._shown]
            self.cursor_position = len(self.value)
