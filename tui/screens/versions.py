"""Versions: how articles changed from each version to the next, the latest change first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from store.comparison.version_diff import VersionDiff, history
from store.reads.sources import articles_by_id
from tui.counted import counted
from tui.plain import content
from tui.screens.view import LoadingView
from tui.version_blocks import ChangeBlock, NoticeBlock, version_blocks
from tui.widgets.block_list import Block, BlockList

if TYPE_CHECKING:
    from store.answers import ArticleAnswer
    from store.database.store import Store

NO_VERSION = ["There is one version of this.", "Esc goes back."]


class ChangeList(BlockList):
    """Every change is one to stop at."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "notable(1)", "Next change", id="versions.next"),
    ]


class VersionsScreen(LoadingView):
    """What was dropped, added, changed and moved, and which notices the outlet put to it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("V", "back", "Back", show=False, id="versions.close")]

    def __init__(self, name: str, article_ids: Sequence[int]) -> None:
        """`article_ids` are articles in any version, `name` what they are called together."""
        super().__init__()
        self._name, self._article_ids = name, article_ids

    def body(self) -> ComposeResult:
        yield ChangeList(id="changes")

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Compare every version with the one before."""
        steps = await self.app.library.ask(_steps, self._article_ids)
        blocks: list[Block] = [block for step in steps for block in version_blocks(*step)]
        pane = self.query_one(BlockList)
        pane.border_title = content(f"Versions of {self._name} · {counted(len(steps), 'revision')}")
        first = next((at for at, block in enumerate(blocks) if block.notable), 0)
        pane.show_blocks(blocks, NO_VERSION, pane.cursor or first)

    @on(BlockList.Chosen)
    def open_both(self) -> None:
        """Open both versions at the sentence."""
        from tui.screens.parallel import ParallelScreen

        block = self.query_one(BlockList).current
        if isinstance(block, ChangeBlock | NoticeBlock):
            self.app.push_screen(ParallelScreen([block.passages]))


def _steps(store: Store, article_ids: Sequence[int]) -> list[tuple[ArticleAnswer, ArticleAnswer, VersionDiff]]:
    """Older and newer version and what changed between them; an article's latest step first."""
    steps = []
    for step in reversed(history(store, reversed(article_ids))):
        older, newer = articles_by_id(store, (step.older_id, step.newer_id))
        steps.append((older, newer, step))
    return steps
