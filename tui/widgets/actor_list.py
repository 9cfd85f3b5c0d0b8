"""The pane of actors: who speaks, how often, and which of them the quotes are narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.binding import Binding, BindingType

from tui.strips import Piece, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import ActorAnswer

TYPE_SIGNS = {"person": " ", "organisation": "◇", "government": "⚑", "company": "■", "outlet": "▤", "country": "○"}


class ActorList(RowList):
    """One line an actor: type, name, number of quotes whose speaker it is."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "Narrow", id="list.open")]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.actors: Sequence[ActorAnswer] = ()
        self.chosen: frozenset[int] = frozenset()

    def show_actors(self, actors: Sequence[ActorAnswer]) -> None:
        """Show these actors, the cursor where it was."""
        self.actors = actors
        self.show_rows(len(actors), self.cursor)

    def empty_lines(self) -> list[str]:
        return ["Nobody is named yet."]

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        actor = self.actors[index]
        count = f" {actor.quotes}" if actor.quotes else ""
        room = width - 3 - cell_len(count)
        style = self.look("strong") if actor.id in self.chosen else Style() if actor.named else Style(italic=True)
        return [
            ("●" if actor.id in self.chosen else " ", self.look("sign")),
            (f"{TYPE_SIGNS.get(actor.type, ' ')} ", self.look("dim")),
            (fit(actor.name, room), style),
            (count, self.look("dim")),
        ]
