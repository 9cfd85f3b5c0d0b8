"""The pane of actors: who speaks, how often, and which of them the quotes are narrowed to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.binding import Binding, BindingType

from tui.plain import content
from tui.signs import BRIEF, cut_label, file_of, shorter_label
from tui.strips import Piece, columns_needed, cut, fit
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from store.answers import ActorAnswer

TYPE_SIGNS = {"person": " ", "organisation": "◇", "government": "⚑", "company": "■", "outlet": "▤", "country": "○"}

ROOMY = 60
"""Cells from which a row has room for the role and the sources."""

LEGIBLE = 10
"""Cells in which a source's name says more than its initials do."""


class ActorList(RowList):
    """One line an actor: type, name, number of quotes whose speaker it is; with room, its role and where it speaks."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Narrow", tooltip="Narrow the quotes to it, or no longer", id="list.open"),
        Binding("m", "screen.merge", "Merge", tooltip="Say that this actor is another one", id="actor.merge"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.actors: Sequence[ActorAnswer] = ()
        self.chosen: frozenset[int] = frozenset()
        self.stay_on: int | None = None
        """The actor that the cursor is to stand on once these are shown anew."""
        self._is_filled = False
        """Whether the store has answered: before that, there may be any number of actors."""
        self._alike: set[str] = set()
        """Names, case folded, that several actors go by."""
        self._told = ""
        """What stands below."""
        self._needed = [0, 0]
        """Cells for the longest name and role."""

    def show_actors(self, actors: Sequence[ActorAnswer]) -> None:
        """Show these actors, of those who speak the named first, the cursor on the one where it was."""
        before, self.actors = self.actors, sorted(actors, key=lambda actor: (not actor.quotes, not actor.named))
        self._is_filled = True
        written = Counter(actor.name.casefold() for actor in actors)
        self._alike = {name for name, count in written.items() if count > 1}
        self._needed = columns_needed(((actor.name, _role(actor)) for actor in self.actors), 2)
        stay_on, self.stay_on = self.stay_on, None
        at = next((i for i, actor in enumerate(self.actors) if actor.id == stay_on), None)
        if at is None:
            at = self.kept(before, self.actors, lambda actor: actor.id)
        self.show_rows(len(actors), at, still=True)
        self._tell_sources()

    def go_to(self, name: str) -> None:
        """Put the cursor on the actor of this name, if there is one."""
        self.move_cursor(next((i for i, actor in enumerate(self.actors) if actor.name == name), self.cursor))

    def watch_cursor(self, before: int, now: int) -> None:
        super().watch_cursor(before, now)
        self._tell_sources()

    def on_focus(self) -> None:
        """Here the row under the cursor is read."""
        self._tell_sources()

    def on_blur(self) -> None:
        """Elsewhere another is."""
        self._tell_sources()

    def _tell_sources(self) -> None:
        """Below: whole names of the sources in which the actor under the cursor stands; rows may have initials only."""
        here = self.actors[self.cursor].sources if self.has_focus and self.cursor < len(self.actors) else ()
        told = ", ".join(file_of(source) for source, _ in here)
        if told != self._told:
            self._told = told
            self.border_subtitle = content(told)

    def empty_lines(self) -> list[str]:
        return ["Nobody is named yet."] if self._is_filled else []

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        actor = self.actors[index]
        if width >= ROOMY:
            return self._roomy(actor, width)
        count = f" {actor.quotes:,}" if actor.quotes else ""
        room = width - 3 - cell_len(count)
        where = ""
        if actor.name.casefold() in self._alike and actor.sources:
            where = f" {_label_in(actor.sources[0][0], room - cell_len(actor.name) - 1, room // 2 - 1)}"
        name = cut(actor.name, room - cell_len(where))
        return [
            *self._signs(actor),
            (name, self._weight(actor)),
            (fit(where, room - cell_len(name)), self.look("dim")),
            (count, self.look("dim")),
        ]

    def _roomy(self, actor: ActorAnswer, width: int) -> list[Piece]:
        """With the role and, beside the number of quotes, the sources they stand in."""
        name, role = (min(needed, (width - 4) * 3 // 10) for needed in self._needed)
        room = width - 4 - name - role - len("  12,345 ")
        most = min(16, room - len(BRIEF) - len(" 99 +9"))
        where = [f"{file_of(source)} {count}" for source, count in actor.sources if count]
        if cell_len(", ".join(where)) > room:  # only then by their initials
            where = [f"{shorter_label(source, most)} {count}" for source, count in actor.sources if count]
        return [
            *self._signs(actor),
            (f"{fit(actor.name, name)} ", self._weight(actor)),
            (f"{fit(_role(actor), role)} ", self.look("dim")),
            (f"{f'{actor.quotes:,}' if actor.quotes else '':>6} ", Style()),
            (_as_many_as_fit(where, room), self.look("dim")),
        ]

    def _signs(self, actor: ActorAnswer) -> list[Piece]:
        return [
            ("●" if actor.id in self.chosen else " ", self.look("sign")),
            (f"{TYPE_SIGNS.get(actor.type, ' ')} ", self.look("dim")),
        ]

    def _weight(self, actor: ActorAnswer) -> Style:
        if actor.id in self.chosen:
            return self.look("strong")
        return Style() if actor.named else Style(italic=True)


def _label_in(label: str, left: int, least: int) -> str:
    """A source's label in the cells that are left; its initials, in as many as it has at least, where they are few."""
    brief = len(BRIEF) if label.endswith(BRIEF) else 0
    if left >= min(cell_len(label), LEGIBLE + brief):
        return cut_label(label, left)
    return shorter_label(label, max(2, least - max(0, brief - 1)))


def _role(actor: ActorAnswer) -> str:
    return actor.roles[0][1] if actor.roles else ""


def _as_many_as_fit(parts: Sequence[str], cells: int) -> str:
    """The first of them, and how many more there are; one at least."""
    for count in range(len(parts), 1, -1):
        more = f" +{len(parts) - count}" if count < len(parts) else ""
        said = ", ".join(parts[:count]) + more
        if cell_len(said) <= cells:
            return said
    return "".join(parts[:1]) + (f" +{len(parts) - 1}" if len(parts) > 1 else "")
