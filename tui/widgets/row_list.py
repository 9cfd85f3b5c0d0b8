"""A list that draws only the rows on the screen, so that a million rows cost what fifty do."""

from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from tui.looks import Looks
from tui.strips import Piece, strip_of
from tui.wrap import line_at

Row = TypeVar("Row")


class RowList(Looks, can_focus=True, inherit_bindings=False):
    """Rows of equal height under a cursor. A subclass says how many rows there are and what stands in each."""

    ROW_HEIGHT: ClassVar[int] = 1
    can_mark: ClassVar[bool] = False
    """Whether its rows are marked for comparing."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Down", show=False, id="list.down"),
        Binding("up,k", "move(-1)", "Up", show=False, id="list.up"),
        Binding("pagedown,ctrl+f", "page(1)", "Page down", show=False, id="list.page-down"),
        Binding("pageup,ctrl+b", "page(-1)", "Page up", show=False, id="list.page-up"),
        Binding("g,home", "jump(0)", "First", show=False, id="list.first"),
        Binding("G,end", "jump(-1)", "Last", show=False, id="list.last"),
        Binding("enter", "choose", "Open", id="list.open"),
        Binding("space", "mark", "Mark", id="list.mark"),
    ]

    count = reactive(0)
    cursor = reactive(0)

    class About(Message):
        """Something about one row."""

        def __init__(self, rows: "RowList", index: int) -> None:
            super().__init__()
            self.rows, self.index = rows, index

        @property
        def control(self) -> "RowList":
            """The list, for `@on`."""
            return self.rows

    class Highlighted(About):
        """The cursor stands on another row."""

    class Chosen(About):
        """A row was opened by Enter or a click on the cursor."""

    class Marked(About):
        """Space has marked a row, or taken its mark away."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.marked: dict[int, None] = {}
        """Ids of the rows marked for comparing, in the order of marking."""
        self.has_nothing = False
        """Whether there is known to be no row."""

    def id_of(self, index: int) -> int | None:
        """The id under which a row is marked; None where it cannot be."""
        return None

    def row(self, index: int, line: int, width: int) -> list[Piece]:
        """The pieces of one line (0 to ROW_HEIGHT - 1) of a row."""
        raise NotImplementedError

    def empty_lines(self) -> list[str]:
        """What to say where there is no row: why, and the next key."""
        return self._empty

    def show_rows(self, count: int, cursor: int = 0, still: bool = False) -> None:
        """Show that many new rows, the cursor on one of them, which keeps `still` on the screen where it was."""
        self.count = count
        if self.has_nothing != (count == 0):
            self.has_nothing = count == 0
            self.refresh_bindings()
        top = self.scroll_offset.y + (cursor - self.cursor) * self.ROW_HEIGHT
        self.set_reactive(RowList.cursor, max(0, min(cursor, count - 1)))
        self.take_lines(max(count * self.ROW_HEIGHT, 1))
        if still and top != self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, immediate=True, force=True)
        self._follow()
        self.refresh()
        if count:
            self.post_message(self.Highlighted(self, self.cursor))

    def kept(self, before: Sequence[Row], now: Sequence[Row], name: Callable[[Row], object]) -> int:
        """Where the row under the cursor stands now; who is on the first one wants the first, whichever that is."""
        if not 0 < self.cursor < len(before):
            return 0
        here = name(before[self.cursor])
        return next((i for i, row in enumerate(now) if name(row) == here), self.cursor)

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        index, line = divmod(y + self.scroll_offset.y, self.ROW_HEIGHT)
        base = self.ground
        if not self.count:
            said = line_at(self.empty_lines(), width - 2, y - 1)
            return strip_of([(f" {said}", self.look("dim"))] if said else [], width, base)
        if index >= self.count:
            return strip_of([], width, base)
        pieces = self.row(index, line, width)
        if index == self.cursor:
            base += self.look("cursor" if self.has_focus else "blurred")
            pieces = [(text, self._on_cursor(style)) for text, style in pieces] if self.has_focus else pieces
        return strip_of(pieces, width, base)

    def _on_cursor(self, style: Style) -> Style:
        """What is pale or has the accent's colour elsewhere: in the terminal's own nobody could read it there."""
        if style == self.look("dim"):
            return Style()
        return self.look("strong") if style == self.look("sign") else style

    def move_cursor(self, index: int) -> None:
        """Put the cursor on a row, as near as there is one."""
        self.cursor = max(0, min(index, self.count - 1))

    def watch_cursor(self, before: int, now: int) -> None:
        if before == now or not self.count:
            return
        self._follow()
        for index in (before, now):
            self._refresh_row(index)
        self.post_message(self.Highlighted(self, now))

    def _refresh_row(self, index: int) -> None:
        top = index * self.ROW_HEIGHT - self.scroll_offset.y
        self.refresh(Region(0, top, self.size.width, self.ROW_HEIGHT))

    def _follow(self) -> None:
        """Scroll so that the cursor's row is on the screen."""
        top, height = self.cursor * self.ROW_HEIGHT, self.scrollable_content_region.height
        if top < self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, immediate=True, force=True)
        elif top + self.ROW_HEIGHT > self.scroll_offset.y + height > 0:
            self.scroll_to(y=top + self.ROW_HEIGHT - height, animate=False, immediate=True, force=True)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self.move_cursor(self.cursor + by)

    def action_page(self, by: int) -> None:
        """Move the cursor by a screenful."""
        self.move_cursor(self.cursor + by * max(1, self.size.height // self.ROW_HEIGHT - 1))

    def action_jump(self, to: int) -> None:
        """Move the cursor to the first or the last row."""
        self.move_cursor(self.count - 1 if to < 0 else to)

    def action_choose(self) -> None:
        """Open the row under the cursor."""
        if self.count:
            self.post_message(self.Chosen(self, self.cursor))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key that does nothing here."""
        return action not in ("mark", "choose") or not (self.has_nothing or (action == "mark" and not self.can_mark))

    def action_mark(self) -> None:
        """Mark the row under the cursor, or take its mark away, and go on to the next."""
        row_id = self.id_of(self.cursor) if self.count else None
        if row_id is None:
            return
        if self.marked.pop(row_id, row_id) is not None:
            self.marked[row_id] = None
        self.refresh()
        self.post_message(self.Marked(self, self.cursor))
        self.action_move(1)

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a second one opens."""
        index = at.y // self.ROW_HEIGHT if (at := self.clicked(event)) is not None else self.count
        if index < self.count:
            if index == self.cursor and event.chain > 1:
                self.action_choose()
            self.move_cursor(index)

    def on_focus(self) -> None:
        """The cursor is brighter in the pane that has the focus."""
        self.refresh()

    def on_blur(self) -> None:
        """The cursor is paler elsewhere."""
        self.refresh()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._follow()
