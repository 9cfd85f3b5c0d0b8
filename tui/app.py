"""The app: it opens the store after the first paint, answers questions in threads, and switches views."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Concatenate, ParamSpec, TypeVar

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType

from tui.plain import plain
from tui.screens.explore import ExploreScreen
from tui.screens.view import View
from tui.signs import LOW_CONFIDENCE

if TYPE_CHECKING:
    from store.search import Searcher

    from store.answers import FullArticle, QuoteAnswer
    from store.store import Store

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
ARTICLES_AT_HAND = 16


class H200App(App[None]):
    """Who said what, through whom, and how each outlet tells it."""

    TITLE = "h200-tui"
    CSS_PATH = "style.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,ctrl+q", "quit", "Quit", id="app.quit"),
        Binding("question_mark", "help", "Help", key_display="?", id="app.help"),
        Binding("1", "pane('quotes')", "Quotes", show=False, id="view.quotes"),
        Binding("2", "pane('sources')", "Sources", show=False, id="view.sources"),
        Binding("3", "pane('actors')", "Actors", show=False, id="view.actors"),
        Binding("4", "view('compare')", "Compare", show=False, id="view.compare"),
        Binding("7", "pane('reader')", "Reader", show=False, id="view.reader"),
    ]

    def __init__(self, path: Path, briefs: bool = True) -> None:
        """`path` is the store's file; `briefs` says whether an empty store gets the bundled corpus."""
        super().__init__()
        self._path, self._briefs = path, briefs
        self._opened: asyncio.Future[Store] | None = None
        self._searcher: Searcher | None = None
        self._articles: OrderedDict[int, FullArticle] = OrderedDict()
        self._warned_of: int | None = None
        self.explore = ExploreScreen()

    async def on_mount(self) -> None:
        """Show the empty panes first; everything heavy comes after."""
        self._opened = asyncio.get_running_loop().create_future()
        await self.push_screen(self.explore)
        self.call_after_refresh(self._open)

    @work
    async def _open(self) -> None:
        from tui.opening import open_store

        assert self._opened is not None
        try:
            self._opened.set_result(await asyncio.to_thread(open_store, self._path, self._briefs))
        except Exception as error:
            self.exit(return_code=1, message=plain(str(error)))

    async def store(self) -> "Store":
        """The store, as soon as it is open."""
        assert self._opened is not None
        return await asyncio.shield(self._opened)

    async def ask(
        self, question: "Callable[Concatenate[Store, Asked], Answer]", *args: Asked.args, **kwargs: Asked.kwargs
    ) -> Answer:
        """The store's answer, found in a thread."""
        store = await self.store()
        return await asyncio.to_thread(question, store, *args, **kwargs)

    async def searcher(self) -> "Searcher":
        """The one searcher of this app."""
        from store.search import Searcher

        store = await self.store()
        if self._searcher is None:
            self._searcher = Searcher(store)
        return self._searcher

    async def article(self, article_id: int) -> "FullArticle":
        """An article with all that was found in it; the last few stay at hand."""
        from store.articles import full_article

        if article_id not in self._articles:
            self._articles[article_id] = await self.ask(full_article, article_id)
        self._articles.move_to_end(article_id)
        while len(self._articles) > ARTICLES_AT_HAND:
            self._articles.popitem(last=False)
        return self._articles[article_id]

    def copy(self, quote: "QuoteAnswer") -> None:
        """Copy a quote with its citation; an unsure speaker is said first, and copied only when asked again."""
        from store.citation import cite
        from tui.clipboard import keep_copy

        if quote.confidence < LOW_CONFIDENCE and self._warned_of != quote.id:
            self._warned_of = quote.id
            who = quote.speaker or "nobody"
            self.say(f"Speaker unsure ({quote.confidence:.0%} {who}). y again copies it all the same.")
            return
        text = cite(quote)
        self.copy_to_clipboard(text)
        self.say(f"Copied with its citation; also in {keep_copy(text)}")

    def say(self, text: str) -> None:
        """Put a sentence on the status line of the view in front."""
        if isinstance(self.screen, View):
            self.screen.say(text)

    def action_copy_quote(self) -> None:
        """Copy the quote under the cursor, with its citation."""
        quote = self.explore.current_quote
        if quote is not None:
            self.copy(quote)

    def action_view(self, name: str) -> None:
        """Go to another view."""
        from tui.views import VIEWS

        self.action_pane("quotes")
        self.push_screen(VIEWS[name]())

    def action_pane(self, name: str) -> None:
        """Go to a pane of the main view."""
        while self.screen is not self.explore:
            self.pop_screen()
        self.explore.show_pane(name)
