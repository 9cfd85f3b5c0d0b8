"""The box to type a query into: the arrows move the results while the fingers stay in it."""

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class SearchBox(Input):
    """An input of one line without a frame."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "results(1)", "Next result", id="search.down"),
        Binding("up", "results(-1)", "Previous", id="search.up"),
        Binding("pagedown", "results(10)", "Ten down", show=False, id="search.page-down"),
        Binding("pageup", "results(-10)", "Ten up", show=False, id="search.page-up"),
        Binding("enter,escape", "leave", "To the results", id="search.leave"),
    ]

    @dataclass
    class Moved(Message):
        """An arrow asks the results to move the cursor by so many rows."""

        by: int

    class Left(Message):
        """Enter or Esc leaves the box for the results."""

    def action_results(self, by: int) -> None:
        """Move the results' cursor."""
        self.post_message(self.Moved(by))

    def action_leave(self) -> None:
        """Give the focus back to the results."""
        self.post_message(self.Left())
