"""The store as the app asks it: opened once after the first paint, every question in a thread."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, Literal, ParamSpec, TypeVar

if TYPE_CHECKING:
    from store.answers import FullArticle, QuoteAnswer
    from store.database.store import Store
    from store.search.searcher import Searcher

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
ARTICLES_AT_HAND = 16


class Library:
    """One store file. What asks before it is open waits for it."""

    def __init__(self, path: Path, briefs: bool) -> None:
        """`briefs` says whether an empty store gets the bundled corpus."""
        self.path = path
        self._briefs = briefs
        self._opened: asyncio.Future[Store] = asyncio.get_running_loop().create_future()
        self._searcher: Searcher | None = None
        self._counts: tuple[int, int] | None = None
        """How many writes the store had seen when it was last asked: of articles, and of notes."""
        self._making = asyncio.Lock()
        self._articles: OrderedDict[int, FullArticle] = OrderedDict()

    async def open(self) -> None:
        """Open the store. Raises StoreError."""
        self._opened.set_result(await asyncio.to_thread(self._open))

    def _open(self) -> "Store":
        from tui.opening import open_store

        return open_store(self.path, self._briefs)

    async def store(self) -> "Store":
        """The store, as soon as it is open."""
        return await asyncio.shield(self._opened)

    async def ask(
        self, question: "Callable[Concatenate[Store, Asked], Answer]", *args: Asked.args, **kwargs: Asked.kwargs
    ) -> Answer:
        """The store's answer. Raises what the question raises."""
        store = await self.store()
        return await asyncio.to_thread(question, store, *args, **kwargs)

    async def searcher(self) -> "Searcher":
        """The one searcher of this app."""
        async with self._making:
            if self._searcher is None:
                self._searcher = await self.ask(_searcher)
        return self._searcher

    @property
    def can_search(self) -> bool:
        """Whether the searcher is there; before that, what needs no search is quicker without it."""
        return self._searcher is not None

    def at_hand(self, article_id: int) -> "FullArticle | None":
        """An article that `article` would give without asking the store."""
        return self._articles.get(article_id)

    async def article(self, article_id: int) -> "FullArticle":
        """An article with all that was found in it; the last few stay at hand. Raises LookupError when it is gone."""
        if article_id not in self._articles:
            from store.reads.articles import full_article

            at_hand = self._articles  # another dictionary once the store has changed meanwhile
            at_hand[article_id] = await self.ask(full_article, article_id)
            while len(at_hand) > ARTICLES_AT_HAND:
                at_hand.popitem(last=False)
            return at_hand[article_id]
        self._articles.move_to_end(article_id)
        return self._articles[article_id]

    async def ids_now(self, quotes: "Iterable[QuoteAnswer]") -> dict[int, int]:
        """By the id that a quote had the one that it has now, once its article was written again; not of one gone."""
        wanted, now = list(quotes), dict[str, int]()
        for article_id in {quote.article_id for quote in wanted}:
            with suppress(LookupError):
                now |= {quote.key: quote.id for quote in (await self.article(article_id)).quotes}
        return {quote.id: now[quote.key] for quote in wanted if quote.key in now}

    async def what_changed(self) -> Literal["articles", "notes", ""]:
        """What of the store was written since this was last asked, by whatever process."""
        before = self._counts
        self._counts = now = await self.ask(lambda store: (store.changes(), store.changes("notes")))
        if before is None or before == now:
            return ""
        return "notes" if before[0] == now[0] else "articles"

    def count_note(self) -> None:
        """A note was written here, and is shown already."""
        if self._counts is not None:
            self._counts = self._counts[0], self._counts[1] + 1

    def close(self) -> None:
        """When nobody asks any more: close the store, so that all of it is in its file and nothing beside it."""
        if self._searcher is not None:
            self._searcher.close()
        if self._opened.done() and not self._opened.cancelled() and self._opened.exception() is None:
            self._opened.result().close()

    def forget(self) -> None:
        """Drop what is at hand: the store has changed."""
        self._articles = OrderedDict()


def _searcher(store: "Store") -> "Searcher":
    from store.search.searcher import Searcher  # the import takes longer than the first page

    return Searcher(store)
