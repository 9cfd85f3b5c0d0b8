"""Two articles open side by side at one passage."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from store.compare import Pair
from tui.plain import content
from tui.screens.view import View
from tui.widgets.reader import Reader


class ParallelScreen(View):
    """Both tellings in their articles; a narrow terminal stacks them."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal")]  # noqa: RUF012  # the base declares it mutable
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "Other side", id="parallel.other"),
    ]

    def __init__(self, pair: Pair) -> None:
        super().__init__()
        self._pair = pair

    def body(self) -> ComposeResult:
        with Horizontal(id="both"):
            for side in (self._pair.left, self._pair.right):
                if side is not None:
                    reader = Reader()
                    reader.border_title = content(side.quote.source_label)
                    yield reader

    def on_mount(self) -> None:
        """Fetch both articles."""
        self.load()

    @work(exclusive=True)
    async def load(self) -> None:
        """Show each article at its quote, with what changed marked."""
        sides = [side for side in (self._pair.left, self._pair.right) if side is not None]
        for reader, side in zip(self.query(Reader), sides, strict=True):
            article = await self.app.library.article(side.quote.article_id)
            reader.show_article(article, side.quote.id, side.marks)
