"""Articles open side by side, each at its passage; `n` and `N` bring the next passages."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from itertools import zip_longest
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from tui.pair_blocks import FigureBlock, PairBlock
from tui.passage import Passage
from tui.plain import content
from tui.reader_layout import heading
from tui.screens.correcting import Correcting
from tui.told_block import ToldBlock
from tui.widgets.block_list import Block
from tui.widgets.reader import Reader

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

MOST = 3


def rounds(passages: Sequence[Passage]) -> list[list[Passage]]:
    """Passages in the order in which to see them: one an article at a time, three articles side by side at most.

    An article whose passages are all seen stays at its last one while the others go on.
    """
    by_article: dict[int, list[Passage]] = {}
    for passage in passages:
        by_article.setdefault(passage.article_id, []).append(passage)
    articles = list(by_article.values())
    together = [articles[i : i + MOST] for i in range(0, len(articles), MOST)]
    return [
        [its[min(at, len(its) - 1)] for its in beside] for beside in together for at in range(max(map(len, beside)))
    ]


class ParallelScreen(Correcting):
    """One reader a passage, three at most; a narrow terminal stacks them."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal")]  # noqa: RUF012  # the base declares it mutable
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "step(1)", "Next passages", priority=True, id="parallel.next"),
        Binding("N", "step(-1)", "Previous passages", show=False, priority=True, id="parallel.previous"),
        Binding("tab", "other_side", "Other side", id="parallel.other"),
    ]

    def __init__(self, groups: Sequence[Sequence[Passage]], at: int = 0) -> None:
        """Each group is a list of passages to be seen together, so many as fit; `at` is the first one shown."""
        super().__init__()
        parted = [[group[i : i + MOST] for i in range(0, len(group), MOST)] for group in groups]
        self._groups = [part for parts in parted for part in parts]
        self._at = sum(map(len, parted[:at]))

    def body(self) -> ComposeResult:
        with Horizontal(id="both"):
            for _ in range(max(map(len, self._groups))):
                yield Reader()

    def on_mount(self) -> None:
        """Fetch the articles."""
        self.load()

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Show each article at its passage."""
        group = self._groups[self._at]
        for reader, passage in zip_longest(self.query(Reader), group):
            reader.display = passage is not None
            if passage is None:
                reader.clear()
                continue
            try:
                article = await self.app.library.article(passage.article_id)
            except LookupError:
                self.say("One of these articles is no longer in the store.")
                reader.clear()
                continue
            reader.border_title = content(heading(article.about))
            reader.show_passage(article, passage)
        if len(self._groups) > 1:
            self.say(f"{self._at + 1} of {len(self._groups)}", stays=True)

    async def show_again(self, quote: QuoteAnswer | None) -> None:
        """Show the articles as they are read now, each where it is."""
        for reader in self.query(Reader):
            if reader.article is not None:
                with suppress(LookupError):
                    reader.renew(await self.app.library.article(reader.article.about.id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No step where there is one thing to see: there the reader goes on to the article's next quote.

        And no other side where there is one article.
        """
        if action == "other_side":
            return len(self._groups[self._at]) > 1
        return (action != "step" or len(self._groups) > 1) and super().check_action(action, parameters)

    def action_other_side(self) -> None:
        """Go over to the article beside this one."""
        self.focus_next()

    @property
    def current_quote(self) -> QuoteAnswer | None:
        """The quote at the passage of the side that has the focus."""
        return self.focused.current if isinstance(self.focused, Reader) else None

    def action_step(self, by: int) -> None:
        """Bring the next passages, or those before."""
        at = self._at + by
        if 0 <= at < len(self._groups):
            self._at = at
            self.load()


def passages_of(block: Block) -> list[Passage]:
    """What a block of a comparison stands for, as places in articles."""
    if isinstance(block, PairBlock | ToldBlock):
        return [Passage.of_side(side) for side in block.sides]
    if isinstance(block, FigureBlock):
        return [Passage.of_figure(figure) for figure in (block.pair.left, block.pair.right) if figure]
    return []
