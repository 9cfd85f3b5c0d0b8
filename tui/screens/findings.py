"""Findings: where sources differ, the gravest first, each with its evidence one key away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from store.findings.listing import FindingAnswer, bring_back, dismiss, list_findings
from tui.finding_block import FindingBlock
from tui.passage import Passage
from tui.screens.view import View
from tui.widgets.block_list import BlockList


class FindingsScreen(View):
    """The findings that stand, or those put aside."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "put_aside", "Dismiss", id="findings.dismiss"),
        Binding("D", "show_aside", "Dismissed ones", id="findings.dismissed"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._aside = False

    def body(self) -> ComposeResult:
        yield BlockList(id="findings")

    def on_mount(self) -> None:
        """Ask the store."""
        self.load()

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the findings, the cursor where it was."""
        self._show(await self.app.library.ask(list_findings, dismissed=self._aside))

    def _show(self, findings: Sequence[FindingAnswer]) -> None:
        pane = self.query_one(BlockList)
        pane.border_title = f"{'Dismissed findings' if self._aside else 'Findings'} {len(findings)}"
        if self._aside:
            empty = ["No finding was put aside.", "D goes back to those that stand."]
        else:
            empty = [
                "Nothing differs between the sources that is worth a line.",
                "i adds articles, 4 compares two sources.",
            ]
        pane.show_blocks([FindingBlock(finding) for finding in findings], empty, pane.cursor)

    @property
    def current(self) -> FindingAnswer | None:
        """The finding under the cursor."""
        pane = self.query_one(BlockList)
        block = pane.blocks[pane.cursor] if pane.blocks else None
        return block.finding if isinstance(block, FindingBlock) else None

    @on(BlockList.Chosen)
    def open_evidence(self) -> None:
        """Open the articles at the passages that the finding rests on."""
        from tui.screens.parallel import ParallelScreen

        finding = self.current
        if finding is not None and finding.evidence:
            self.app.push_screen(ParallelScreen([[Passage.of_evidence(e) for e in finding.evidence]]))

    @work(exclusive=True, exit_on_error=False)
    async def action_put_aside(self) -> None:
        """Put the finding aside; among those put aside, bring it back."""
        finding = self.current
        if finding is None:
            return
        await self.app.library.ask(bring_back if self._aside else dismiss, finding.key)
        self.say("Brought back." if self._aside else "Dismissed. D shows what was put aside, d there brings it back.")
        self.load()

    def action_show_aside(self) -> None:
        """Show the findings that were put aside, or again those that stand."""
        self._aside = not self._aside
        self.query_one(BlockList).action_jump(0)
        self.load()
