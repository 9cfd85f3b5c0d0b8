"""Choose files and folders to add."""

import os
import shlex
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import DirectoryTree, Input, Static, Tree
from textual.widgets._directory_tree import DirEntry
from textual.widgets.tree import TreeNode

from tui.plain import content, plain
from tui.widgets.key_bar import KeyBar


class SafeTree(DirectoryTree):
    """A directory tree that shows file names as text, whatever they contain."""

    ICON_NODE, ICON_NODE_EXPANDED, ICON_FILE = "▸ ", "▾ ", "  "  # no pictures: many terminals have no font for them
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", "Down", show=False, id="pick.down"),
        Binding("k", "cursor_up", "Up", show=False, id="pick.up"),
        Binding("space", "mark", "Mark", id="pick.mark"),
    ]

    class Marked(Message):
        """Something was marked, or is no longer."""

    def __init__(self, path: str, *, id: str) -> None:
        super().__init__(path, id=id)
        self.guide_depth = 3
        self.marked: dict[Path, None] = {}
        """What is to be added together, in the order of marking."""

    @property
    def here(self) -> Path | None:
        """The file or folder under the cursor."""
        return _path(self.cursor_node)

    def action_mark(self) -> None:
        """Mark this file or folder, to add several at once, or take its mark away, and go on to the next."""
        if self.cursor_node is None or self.here is None:
            return
        if self.marked.pop(self.here, self.here) is not None:
            self.marked[self.here] = None
        self.cursor_node.refresh()
        self.post_message(self.Marked())
        self.action_cursor_down()

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """No hidden files: adding a folder leaves them out too."""
        return [path for path in paths if not path.name.startswith(".")]

    def render_label(self, node: TreeNode[DirEntry], base_style: Style, style: Style) -> Text:
        label = super().render_label(node, base_style, style)
        mark = "▌" if _path(node) in self.marked else " "
        return Text.assemble((mark, base_style), Text(plain(label.plain), style=label.style, spans=label.spans))


class PathBox(Input):
    """The box for a path, whose keys stand below."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Add", id="pick.take"),
        Binding("tab", "app.focus_next", "Choose below", id="pick.below"),
    ]


class PickScreen(ModalScreen[Sequence[Path]]):
    """Gives the paths that were chosen, none if it was left."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-tall")]  # noqa: RUF012  # the base declares it mutable
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "add_here", "Add", id="pick.add"),
        Binding("escape", "cancel", "Back", id="pick.cancel"),
    ]

    def compose(self) -> ComposeResult:
        yield Static("Type a path, and Enter adds it. Or Tab, and choose below; Space marks several.", id="pick-title")
        yield PathBox(placeholder="path of a file or folder", compact=True, id="pick-path")
        yield SafeTree(os.environ.get("PWD") or ".", id="pick-tree")
        yield Static(id="pick-what")
        yield KeyBar()

    def on_mount(self) -> None:
        """Start in the box: what is typed is a path."""
        self.set_focus(self.query_one(Input))

    def _say(self, text: str) -> None:
        self.query_one("#pick-what", Static).update(content(text))

    @on(SafeTree.Marked)
    @on(Tree.NodeHighlighted)
    @on(events.DescendantFocus)
    def tell(self) -> None:
        """Say what would be added, before it is."""
        tree = self.query_one(SafeTree)
        path = tree.here
        if path is None or self.focused is not tree:
            self._say("")
        elif tree.marked:
            self._say(f"a adds the {len(tree.marked):,} marked.")
        elif path.is_dir():
            self._say(f"a adds the folder {path} with every file in it.  Enter opens and closes it.")
        else:
            self._say(f"Enter adds the file {path}.")

    @on(DirectoryTree.FileSelected)
    def file_chosen(self, event: DirectoryTree.FileSelected) -> None:
        """Add the file, or what is marked."""
        self._add(event.path)

    @on(Input.Submitted)
    def path_typed(self, event: Input.Submitted) -> None:
        """Add what was typed, if it is there."""
        typed = event.value.strip()
        path = os.path.expanduser(typed)  # noqa: PTH111  # Path's own raises for an unknown user
        path = path if os.path.exists(path) else _unquoted(path)  # noqa: PTH110
        try:
            os.stat(path)  # noqa: PTH116  # a path of its own type may not hold what was typed
        except (OSError, ValueError) as error:
            if typed:
                self._say(f"{typed}: {getattr(error, 'strerror', None) or 'no path that could be'}. Nothing was added.")
        else:
            self.dismiss([Path(path), *self.query_one(SafeTree).marked])

    def action_add_here(self) -> None:
        """Add what is marked, or else the file or folder under the cursor."""
        if (path := self.query_one(SafeTree).here) is not None:
            self._add(path)

    def _add(self, path: Path) -> None:
        self.dismiss(list(self.query_one(SafeTree).marked) or [path])

    def action_cancel(self) -> None:
        """Go back and add nothing."""
        self.dismiss([])


def _path(node: TreeNode[DirEntry] | None) -> Path | None:
    return node.data.path.absolute() if node is not None and node.data is not None else None


def _unquoted(typed: str) -> str:
    """A path as terminals write a file that is dropped on them: in quotes, or with backslashes before its blanks."""
    with suppress(ValueError):
        [typed] = shlex.split(typed)
    return typed
