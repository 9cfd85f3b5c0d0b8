"""The reader's place follows the cursor: the article of a quote, or a card of a source or actor."""

import asyncio
import time
from typing import TYPE_CHECKING

from textual import on, work

from tui.plain import content
from tui.reader_layout import heading
from tui.screens.searching import Searching
from tui.widgets.actor_list import ActorList
from tui.widgets.figure_list import FigureList
from tui.widgets.quote_list import QuoteList, QuoteRow
from tui.widgets.reader import Reader
from tui.widgets.row_list import RowList
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.answers import FullArticle

TYPING_PAUSE = 0.18
"""Seconds behind a typed key that the reader waits for: it follows when the fingers rest, and takes no key's time."""
CARDED = ("sources", "actors")
"""Panes whose rows the reader's place tells more about."""


class Following(Searching):
    """A screen of quotes, sources and actors whose reader shows what is under the cursor."""

    stay_at = ""
    """The key of the quote in the reader when the store is about to change under it."""

    def _place_in(self, article: "FullArticle") -> int | None:
        """The id that this quote has now, once, where the eye was on it."""
        key, self.stay_at = self.stay_at, ""
        return next((quote.id for quote in article.quotes if quote.key == key), None)

    @on(RowList.Highlighted, "#quotes")
    def follow(self) -> None:
        """The reader follows the cursor."""
        row = self.query_one(QuoteList).current
        if row:
            self._read(row)

    @work(exclusive=True, group="reader", exit_on_error=False)
    async def _read(self, row: QuoteRow) -> None:
        while (pause := self.typed_at + TYPING_PAUSE - time.monotonic()) > 0:  # longer if a key comes meanwhile
            await asyncio.sleep(pause)
        try:
            article = await self.app.library.article(row.quote.article_id)
        except LookupError:
            self.say("This article is no longer in the store.")
            self.app.explore.reload()
            return
        if self.query_one(QuoteList).current is not row:
            return
        reader = self.query_one(Reader)
        reader.show_article(article, self._place_in(article) or row.quote.id, row.spans)
        reader.border_title = content(heading(article.about))
        figures = self.query_one(FigureList)
        if figures.figures is not article.figures:
            figures.show_figures(article.figures)
            figures.border_title = f"Figures {len(article.figures):,}"

    def _arrange(self) -> None:
        """The card of a source or actor comes with the room for it."""
        was_shown = self.query_one(Reader).display
        super()._arrange()
        if not was_shown:
            self.show_card()

    def on_descendant_focus(self) -> None:
        """Beside the sources and actors stands what there is to know of the one under the cursor."""
        if self.pane in CARDED:
            self.show_card()
        elif self.query_one(Reader).shows_card:
            self.follow()

    @on(RowList.Highlighted, "#sources")
    @on(RowList.Highlighted, "#actors")
    def show_card(self) -> None:
        """Show the source or actor under the cursor in the reader's place, while its pane has the focus."""
        if self.pane in CARDED and self.query_one(Reader).display:
            self._show_card(self.pane)

    @work(exclusive=True, group="reader", exit_on_error=False)
    async def _show_card(self, pane: str) -> None:
        from store.reads.sources import list_articles
        from tui.cards import actor_card, source_card

        sources, actors, reader = self.query_one(SourceList), self.query_one(ActorList), self.query_one(Reader)
        if pane == "actors" and actors.count:
            actor = actors.actors[actors.cursor]
            reader.show_card(actor_card(actor))
            reader.border_title = content(actor.name)
        elif pane == "sources" and sources.count:
            source = sources.sources[sources.cursor]
            articles = await self.app.library.ask(list_articles, source.id)
            reader.show_card(source_card(source, articles))
            reader.border_title = content(source.label)
