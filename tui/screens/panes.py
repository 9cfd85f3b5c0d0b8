"""The main view's panes: side by side where there is room, one at a time where there is not."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from tui.screens.view import View

PANES = ("sources", "actors", "quotes", "reader", "figures", "dates")
HOLDERS = {"quotes": "#quotes-pane"}
"""What holds a pane together with what belongs to it, where that is not the pane itself."""
COLUMNS = {"#sidebar": {"sources", "actors"}, "#facts": {"figures", "dates"}}
"""What is there only while one of its panes is."""
SIDE_BY_SIDE, WITH_SIDEBAR, WIDE = 100, 120, 180
"""Columns from which panes stand side by side, with the sidebar beside them, and with the facts."""


class Panes(View):
    """A view of several panes, one of which is in front."""

    AUTO_FOCUS = ""  # the pane in front takes the focus itself, once
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("z", "zoom", "Zoom", show=False, id="view.zoom"),
    ]

    def __init__(self, pane: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._pane = pane if pane in PANES else "quotes"
        self.zoomed = False

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front and the focus into it."""
        self._pane = name
        self._arrange()
        self.set_focus(self.query_one(f"#{name}"), scroll_visible=False)  # at once: the next key is on its way

    @property
    def pane(self) -> str:
        """The pane that has the focus, or had it last."""
        focused = self.focused
        return focused.id if focused is not None and focused.id in PANES else self._pane

    @property
    def place(self) -> str:
        return self.pane

    def on_descendant_focus(self) -> None:
        """Whatever moves the focus, the pane in front is the one that has it."""
        if self.pane != self._pane:
            self._pane = self.pane
            self._arrange()

    def on_resize(self, event: events.Resize) -> None:
        """Fewer panes where there is little room."""
        super().on_resize(event)
        self._arrange()

    def _arrange(self) -> None:
        """All panes side by side, or only the one in front; what stays as it is costs no new layout."""
        width = self.app.size.width  # known before the screen's own, so that the first layout is the right one
        alone = self.zoomed or width < SIDE_BY_SIDE
        shown = {self._pane} if alone else set(PANES)
        for column, least in (("#sidebar", WITH_SIDEBAR), ("#facts", WIDE)):
            if width < least and self._pane not in COLUMNS[column]:
                shown -= COLUMNS[column]
        wanted = {HOLDERS.get(name, f"#{name}"): name in shown for name in PANES}
        wanted |= {column: bool(shown & panes) for column, panes in COLUMNS.items()}
        for selector, display in wanted.items():
            widget = self.query_one(selector)
            if widget.display != display:
                widget.display = display
        for column in COLUMNS:
            self.query_one(column).set_class(alone, "alone")

    def action_zoom(self) -> None:
        """Give the whole screen to this pane, or give it back."""
        self.zoomed = not self.zoomed
        self._arrange()
