"""A list of blocks of unequal height under a cursor; a screenful is laid out at once, the rest once it is drawn."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

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

AT_ONCE = 100
"""Blocks laid out together behind the first screenful: each such round moves the scrollbar, which costs a frame."""


class Styles(Protocol):
    """Gives the style of a name, such as "dim"."""

    def __call__(self, name: str, /) -> Style: ...


class Block(Protocol):
    """Something that takes one or more lines."""

    @property
    def notable(self) -> bool:
        """Whether `n` stops here."""

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """Its lines at this width in cells."""


class BlockList(Looks, can_focus=True, inherit_bindings=False):
    """Blocks that a person steps through."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Down", show=False, id="blocks.down"),
        Binding("up,k", "move(-1)", "Up", show=False, id="blocks.up"),
        Binding("pagedown,ctrl+f", "page(1)", "Page down", show=False, id="blocks.page-down"),
        Binding("pageup,ctrl+b", "page(-1)", "Page up", show=False, id="blocks.page-up"),
        Binding("g,home", "jump(0)", "First", show=False, id="blocks.first"),
        Binding("G,end", "jump(-1)", "Last", show=False, id="blocks.last"),
        Binding("n", "notable(1)", "Next difference", id="blocks.next"),
        Binding("N", "notable(-1)", "Previous difference", show=False, id="blocks.previous"),
        Binding("enter", "choose", "Open", id="blocks.open"),
    ]

    cursor = reactive(0)

    @dataclass
    class Chosen(Message):
        """A block was opened."""

        blocks: "BlockList"
        index: int

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.blocks: Sequence[Block] = ()
        self._lines: list[tuple[int, list[Piece]]] = []
        self._tops: list[int] = []
        self._width = 0
        self._is_going_on = False
        self.has_nothing = False
        """Whether there is known to be no block."""

    @property
    def current(self) -> Block | None:
        """The block under the cursor."""
        return self.blocks[self.cursor] if self.blocks else None

    def show_blocks(self, blocks: Sequence[Block], empty: list[str], cursor: int = 0) -> None:
        """Show these blocks; `empty` is what to say where there are none."""
        self.blocks, self._empty = blocks, empty
        if self.has_nothing == bool(blocks):
            self.has_nothing = not blocks
            self.refresh_bindings()
        self.set_reactive(BlockList.cursor, max(0, min(cursor, len(blocks) - 1)))
        self._lay_out()

    def look_again(self) -> None:
        """Lines hold their styles."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._lines, self._tops = [], []
        self._width = self.scrollable_content_region.width
        self.refresh()
        self._reach(self.cursor)

    def _reach(self, index: int) -> None:
        """Lay out this block and a screenful below it and bring it into sight; the rest follows once that is drawn."""
        if self._width <= 0:
            return
        height = self.scrollable_content_region.height
        while len(self._tops) < len(self.blocks) and not (
            index < len(self._tops) and len(self._lines) >= self._tops[index] + height
        ):
            self._lay_out_next()
        if self._takes_lines():
            self._follow()
            if not self._is_going_on:
                self._go_on()

    def _takes_lines(self) -> bool:
        """Be as high inside as the lines; False where a scrollbar has taken of their width: they are laid out anew."""
        self.take_lines(max(1, len(self._lines) + (len(self._tops) < len(self.blocks))))
        holds = self.scrollable_content_region.width >= self._width
        if not holds:
            self._lay_out()
        return holds

    def _lay_out_next(self) -> None:
        index = len(self._tops)
        self._tops.append(len(self._lines))
        self._lines += [(index, line) for line in self.blocks[index].lines(self._width, self.look)]

    def _go_on(self) -> None:
        """Lay out some more blocks, so few that a key does not wait for them."""
        self._is_going_on = self._width > 0 and len(self._tops) < len(self.blocks)
        if self._is_going_on:
            self.call_after_refresh(self._lay_out_more)

    def _lay_out_more(self) -> None:
        self._is_going_on = False
        in_sight = len(self._lines) < self.scroll_offset.y + self.scrollable_content_region.height
        for _ in range(min(AT_ONCE, len(self.blocks) - len(self._tops))):
            self._lay_out_next()
        if self._takes_lines():
            if in_sight:
                self.refresh()
            self._go_on()

    def render_line(self, y: int) -> Strip:
        width, base = self.scrollable_content_region.width, self.ground
        at = y + self.scroll_offset.y
        if not self.blocks:
            said = line_at(self._empty, width - 2, y - 1)
            return strip_of([(f" {said}", self.look("dim"))] if said else [], width, base)
        if at >= len(self._lines):
            return strip_of([], width, base)
        index, pieces = self._lines[at]
        here = index == self.cursor
        bar = [("▌" if here else " ", self.look("sign"))]
        if here and self.has_focus:
            base += self.look("block")
        return strip_of([*bar, *pieces], width, base)

    def watch_cursor(self, before: int, now: int) -> None:
        if before != now and self.blocks:
            self._reach(now)
            for index in (before, now):
                self._refresh_block(index)

    def _refresh_block(self, index: int) -> None:
        if index < len(self._tops):
            top, end = self._lines_of(index)
            self.refresh(Region(0, top - self.scroll_offset.y, self.size.width, end - top))

    def _lines_of(self, index: int) -> tuple[int, int]:
        """The first line of a block, and the one behind its last."""
        last = index + 1 == len(self._tops)
        return self._tops[index], len(self._lines) if last else self._tops[index + 1]

    def _follow(self) -> None:
        if not self.cursor < len(self._tops):
            return
        top, end = self._lines_of(self.cursor)
        height = self.scrollable_content_region.height
        if top < self.scroll_offset.y or end - top > height:
            self.scroll_to(y=top, animate=False, immediate=True, force=True)
        elif end > self.scroll_offset.y + height > 0:
            self.scroll_to(y=end - height, animate=False, immediate=True, force=True)

    def _go(self, index: int) -> None:
        self.cursor = max(0, min(index, len(self.blocks) - 1))

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self._go(self.cursor + by)

    def action_page(self, by: int) -> None:
        """Move the cursor by a screenful."""
        line = self.scroll_offset.y + by * self.scrollable_content_region.height
        self._go(bisect_right(self._tops, max(0, line)) - 1 if line < len(self._lines) else len(self.blocks))

    def action_jump(self, to: int) -> None:
        """Move the cursor to the first or the last row."""
        self._go(len(self.blocks) - 1 if to < 0 else to)

    def action_notable(self, by: int) -> None:
        """Go to the next row that differs, or the one before."""
        ahead = range(self.cursor + 1, len(self.blocks)) if by > 0 else range(self.cursor - 1, -1, -1)
        there = next((i for i in ahead if self.blocks[i].notable), None)
        if there is None:
            self.app.say(f"None further {'down' if by > 0 else 'up'}.")
        else:
            self._go(there)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key that does nothing here."""
        return not (self.has_nothing and action in ("notable", "choose"))

    def action_choose(self) -> None:
        """Open the row under the cursor."""
        if self.blocks:
            self.post_message(self.Chosen(self, self.cursor))

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a second one opens."""
        if (at := self.clicked(event)) is not None and at.y < len(self._lines):
            self._go(self._lines[at.y][0])
            if event.chain > 1:
                self.action_choose()

    def on_focus(self) -> None:
        """The cursor is brighter with the focus."""
        self.refresh()

    def on_blur(self) -> None:
        """And paler without."""
        self.refresh()

    def on_resize(self) -> None:
        """Lay out anew for another width."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()
