"""Choose a file or a folder to add."""

import os
from pathlib import Path
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import DirectoryTree, Input, Static
from textual.widgets._directory_tree import DirEntry
from textual.widgets.tree import TreeNode

from tui.plain import plain
from tui.widgets.key_bar import KeyBar


class SafeTree(DirectoryTree):
    """A directory tree that shows file names as text, whatever they contain."""

    def render_label(self, node: TreeNode[DirEntry], base_style: Style, style: Style) -> Text:
        label = super().render_label(node, base_style, style)
        return Text(plain(label.plain), style=label.style, spans=label.spans)


class PickScreen(ModalScreen[Path | None]):
    """Gives the path that was chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Back", id="pick.cancel"),
        Binding("a", "add_here", "Add this file or folder", id="pick.add"),
    ]

    def compose(self) -> ComposeResult:
        yield Static(
            "Type the path of a file or folder; Enter adds it. Or Tab to the tree: Enter adds a file, “a” a folder.",
            id="pick-title",
        )
        yield Input(placeholder="path of a file or folder", compact=True, id="pick-path")
        yield SafeTree(os.environ.get("PWD") or ".", id="pick-tree")
        yield KeyBar()

    def on_mount(self) -> None:
        """Start in the box: what is typed is a path."""
        self.set_focus(self.query_one(Input))

    @on(DirectoryTree.FileSelected)
    def file_chosen(self, event: DirectoryTree.FileSelected) -> None:
        """Add the file."""
        self.dismiss(event.path)

    @on(Input.Submitted)
    def path_typed(self, event: Input.Submitted) -> None:
        """Add what was typed; a path that is not there is said later, with the reason."""
        typed = event.value.strip()
        if typed:
            self.dismiss(Path(os.path.expanduser(typed)))  # noqa: PTH111  # Path's own raises for an unknown user

    def action_add_here(self) -> None:
        """Add the file or folder under the cursor."""
        node = self.query_one(SafeTree).cursor_node
        if node is not None and node.data is not None:
            self.dismiss(node.data.path)

    def action_cancel(self) -> None:
        """Go back and add nothing."""
        self.dismiss(None)
