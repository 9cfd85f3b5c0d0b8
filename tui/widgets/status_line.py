"""The line above the keys: a sentence that is news, or else the views there are, each with its key."""

from __future__ import annotations

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widgets import Input, Static

from tui.plain import content, plain

Place = tuple[str, str, str, str]
"""A view's key as shown, its name, the key to press, and its id among the keys."""


class StatusLine(Static):
    """What is said stands alone; a click on the name of a view goes there."""

    def __init__(self, said: str, *, id: str) -> None:
        super().__init__(content(said), id=id)
        self._said = said
        self._places: tuple[Place, ...] = ()
        self._here = ""

    def on_mount(self) -> None:
        """Follow the focus: it is in one of the views."""
        self.screen.bindings_updated_signal.subscribe(self, self._update)

    def say(self, text: str) -> None:
        """Show this sentence; an empty one gives its place to the views."""
        self._said = text
        self.update(content(text) if text else self._views(), layout=False)

    def _update(self, _: object) -> None:
        from tui.app import VIEW_KEYS

        ids = [own for *_, own in VIEW_KEYS]
        here = f"view.{getattr(self.screen, 'place', '')}"
        bound = {active.binding.id: active.binding for active in self.screen.active_bindings.values()}
        there = [bound[own] for own in ids if own in bound and not isinstance(self.screen.focused, Input)]
        places = tuple((self.app.get_key_display(b), b.description.split()[0], b.key, b.id or "") for b in there)
        if (places, here) != (self._places, self._here):
            self._places, self._here = places, here
            if not self._said:
                self.say("")

    def on_resize(self) -> None:
        """There may be room for more, or less."""
        if not self._said:
            self.say("")

    @property
    def _gap(self) -> int:
        """Cells between two views; 0 where there is no room for all."""
        if not self._places:
            return 0
        needed = sum(map(_cells, self._places))
        return min(3, (self.size.width - needed) // max(1, len(self._places) - 1))

    def _views(self) -> Content:
        gap = self._gap
        if gap < 1:
            return Content("")
        parts: list[str | tuple[str, str]] = []
        for key, name, _, own in self._places:
            parts += [(f"{plain(key)} ", "bold"), (name, "bold underline" if own == self._here else ""), " " * gap]
        return Content.assemble(*parts[:-1])

    def on_click(self, event: events.Click) -> None:
        """Go to the view that was clicked."""
        at, gap = 0, self._gap
        if self._said or gap < 1 or (offset := event.get_content_offset(self)) is None:
            return
        for place in self._places:
            at += _cells(place) + gap
            if offset.x < at:
                self.app.simulate_key(place[2])
                return


def _cells(place: Place) -> int:
    return cell_len(place[0]) + 1 + cell_len(place[1])
