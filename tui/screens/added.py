"""What became of each file that was last added, those that were skipped first, each with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.style import Style
from textual.app import ComposeResult

from tui.adding import Fate
from tui.plain import plain
from tui.screens.help import KeyList
from tui.screens.view import View
from tui.strips import Piece, fit
from tui.widgets.block_list import Block, Styles
from tui.wrap import wrap

OUTCOME = 16


@dataclass(frozen=True, slots=True)
class FateBlock:
    """A file, and under it what there is to say of it."""

    fate: Fate
    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The outcome and the name, then all that is said."""
        name, said = plain(self.fate.name), plain(self.fate.said)
        skipped, room = self.fate.outcome == "skipped", width - OUTCOME - 3
        lines: list[list[Piece]] = [
            [(" " * (OUTCOME + 1), Style()), (name[a:b], style("strong") if skipped else Style())]
            for a, b in wrap(name, room)
        ]
        lines[0][0] = (f" {fit(self.fate.outcome, OUTCOME)}", style("warn" if skipped else "dim"))
        if said:
            lines += [[(" " * (OUTCOME + 1), Style()), (said[a:b], style("dim"))] for a, b in wrap(said, room)]
        return lines


class AddedScreen(View):
    """Opened by `I`; Esc goes back."""

    def __init__(self, fates: Sequence[Fate]) -> None:
        super().__init__()
        self._fates = fates

    def body(self) -> ComposeResult:
        yield KeyList(id="added")

    def on_mount(self) -> None:
        """Show them."""
        pane = self.query_one(KeyList)
        skipped = sum(fate.outcome == "skipped" for fate in self._fates)
        pane.border_title = (
            f"Last added · {len(self._fates):,} file{'s' * (len(self._fates) != 1)} · {skipped:,} skipped"
        )
        blocks: list[Block] = [FateBlock(fate) for fate in self._fates]
        pane.show_blocks(blocks, ["Nothing was added since the start.", "i adds files and folders."])
