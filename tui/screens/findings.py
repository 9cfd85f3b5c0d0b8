"""Findings: where sources differ, the gravest first, each with its evidence one key away."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from store.findings.around import Around, around_figures
from store.findings.listing import FindingAnswer, findings_left, list_findings, told_once
from tui.dismissals import change
from tui.finding_block import FindingBlock
from tui.narrowing import nothing_left, only_a_part
from tui.passage import Passage
from tui.plain import content
from tui.screens.correcting import Correcting
from tui.screens.view import LoadingView
from tui.widgets.block_list import BlockList

OF_STANDING = {"dismiss_finding", "show_dismissed"}
OF_DISMISSED = {"bring_back", "show_standing"}
"""What can be done among the findings that stand, and among those that were dismissed."""
NO_FINDING = ["Nothing differs between the sources that is worth a line.", "i adds articles, 4 compares two sources."]


class FindingList(BlockList):
    """A block a finding: each of them tells a difference, so that the next one is the next line of a list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "notable(1)", "Next finding", show=False, id="findings.next"),
    ]


class FindingsScreen(Correcting, LoadingView):
    """The findings that stand, or those that were dismissed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "dismiss_finding", "Dismiss", id="findings.dismiss"),
        Binding("d", "bring_back", "Bring back", id="findings.bring-back"),
        Binding("D", "show_dismissed", "Dismissed ones", id="findings.dismissed"),
        Binding("D", "show_standing", "Findings", id="findings.standing"),
        Binding("s", "next_kind", "One kind", id="findings.kind"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._dismissed = False
        """Whether those are shown that were dismissed."""
        self._has_dismissed = True
        """Whether any finding is dismissed, as far as is known."""
        self._kinds: list[str] = []
        """Kinds of the findings that are left, the gravest first."""
        self._kind = ""
        """The one kind that is shown; "" for all."""
        self._moved = ""
        """The key of the finding last dismissed or brought back: where it is shown again the cursor goes to it."""

    @property
    def place(self) -> str:
        return "findings"

    def body(self) -> ComposeResult:
        yield FindingList(id="findings")

    def choose_quote(self) -> None:
        """Open the evidence, whose sides are corrected one by one."""
        self.open_evidence()

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the findings that what the main view is narrowed to leaves, the cursor where it was."""
        main = self.app.explore
        said, scope = main.chosen_and_typed(), await main.scope()
        every = await self.app.library.ask(list_findings, dismissed=self._dismissed)
        if not self._dismissed:  # among them D leads back in any case
            self._has_dismissed = bool(await self.app.library.ask(list_findings, dismissed=True))
        left = await asyncio.to_thread(findings_left, every, scope) if said else every
        told, known = told_once(left), len(told_once(every))
        self._kinds = list(dict.fromkeys(finding.kind for finding in told))
        self._kind = self._kind if self._kind in self._kinds else ""
        shown = [finding for finding in told if self._kind in ("", finding.kind)]
        number = f"{len(shown):,} of {known:,}" if len(shown) < known else f"{known:,}"
        number += f" · only {self._kind}" if self._kind else ""
        title = [f"{'Dismissed findings' if self._dismissed else 'Findings'} {number}", *said]
        pane = self.query_one(BlockList)
        pane.border_title, pane.border_subtitle = content(" · ".join(title)), only_a_part(said)
        self._show(shown, await self.app.library.ask(around_figures, shown), said)
        self.refresh_bindings()

    def _show(
        self, findings: Sequence[FindingAnswer], around: Mapping[str, Sequence[Around]], narrowed_to: list[str]
    ) -> None:
        pane = self.query_one(BlockList)
        if self._dismissed:
            empty = ["No finding is dismissed.", "D goes back to those that stand."]
        else:
            empty = nothing_left("finding", narrowed_to, NO_FINDING)
        blocks = [FindingBlock(finding, around.get(finding.key, ())) for finding in findings]
        pane.show_blocks(blocks, empty, self._place_in(findings))

    def _place_in(self, findings: Sequence[FindingAnswer]) -> int:
        """Where the finding under the cursor stands now, or what came in its place."""
        places = {finding.key: at for at, finding in enumerate(findings)}
        here = self.current.key if self.current else ""
        if self._moved in places:  # once: from there the cursor goes where it is sent
            here, self._moved = self._moved, ""
        return places.get(here, self.query_one(BlockList).cursor)

    @property
    def current(self) -> FindingAnswer | None:
        """The finding under the cursor."""
        block = self.query_one(BlockList).current
        return block.finding if isinstance(block, FindingBlock) else None

    @on(BlockList.Chosen)
    def open_evidence(self) -> None:
        """Open the articles at the passages that the finding rests on."""
        from tui.screens.parallel import ParallelScreen, rounds

        finding = self.current
        if finding is not None and finding.evidence:
            self.app.push_screen(ParallelScreen(rounds([Passage.of_evidence(e) for e in finding.evidence])))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What stands can be dismissed, what was dismissed brought back; of one kind there is nothing to choose."""
        if action == "next_kind":
            return len(self._kinds) > 1
        if action in OF_DISMISSED | OF_STANDING:
            if action == "show_standing":  # it is the way back
                return self._dismissed
            is_there = self._has_dismissed if action == "show_dismissed" else not self.query_one(BlockList).has_nothing
            return self._dismissed == (action in OF_DISMISSED) and is_there
        return super().check_action(action, parameters)

    def action_dismiss_finding(self) -> None:
        """Dismiss the finding."""
        self._change(True)

    def action_bring_back(self) -> None:
        """Bring back what was dismissed."""
        self._change(False)

    @work(group="correcting", exit_on_error=False)
    async def _change(self, dismissed: bool) -> None:
        if (finding := self.current) is not None:
            self._moved, self._has_dismissed = finding.key, True
            await change(self.app, finding.key, dismissed)

    def action_next_kind(self) -> None:
        """Show one kind of findings after the other, then all of them again."""
        kinds = ["", *self._kinds]
        self._kind = kinds[(kinds.index(self._kind) + 1) % len(kinds)]
        self.query_one(BlockList).action_jump(0)
        self.load()

    def action_show_dismissed(self) -> None:
        """Show the findings that were dismissed."""
        self._turn(True)

    def action_show_standing(self) -> None:
        """Show the findings that stand."""
        self._turn(False)

    def _turn(self, dismissed: bool) -> None:
        self._dismissed = dismissed
        self.say("")
        self.refresh_bindings()
        self.query_one(BlockList).action_jump(0)
        self.load()
