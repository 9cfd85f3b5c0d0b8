"""Screens with sources and articles, which a person can take out of the store again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.counted import counted
from tui.screens.panes import Panes
from tui.widgets.reader import Reader
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.database.store import Store

KEPT = "The files stay. What you corrected, noted or paired is kept for when i adds them again."


class Removing(Panes):
    """A view from whose store the source under the cursor, or the article in the reader, can be taken out."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "remove", "Remove", show=False, id="article.remove"),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A source is removed where the eye is on one, and so is an article."""
        if action == "remove":
            reads = self.pane == "reader" and self.query_one(Reader).article is not None
            return reads or (self.pane == "sources" and self.query_one(SourceList).count > 0)
        return super().check_action(action, parameters)

    def action_remove(self) -> None:
        """Take this source with all its articles, or the article in the reader, out of the store; it asks first."""
        from tui.screens.confirm import ConfirmScreen

        pane, read = self.query_one(SourceList), self.query_one(Reader).article
        if self.pane == "reader" and read is not None:
            source, article, quotes = read.about.source_id, read.about.id, read.about.quotes
            name = f"“{read.about.title or read.about.file}”, {read.about.source_label}"
            what, go = "The article", "goes"
        else:
            told = pane.sources[pane.cursor]
            source, article, quotes = told.id, None, told.quotes
            name = told.label
            what, go = ("Its article", "goes") if told.articles == 1 else (f"Its {told.articles:,} articles", "go")

        def go_on(confirmed: bool | None) -> None:
            if confirmed:
                self._remove(name, source, article)

        goes = f"{what} with {counted(quotes, 'quote')} {go} out of the store, in every version."
        self.app.push_screen(ConfirmScreen("Remove this?", name, goes, KEPT), go_on)

    @work(group="removing", exit_on_error=False)
    async def _remove(self, name: str, source_id: int, article_id: int | None) -> None:
        self.app.say("Removing …")
        await self.app.library.ask(_take_out, source_id, article_id)
        if self.pane == "reader":
            self.show_pane("quotes")
        await self.app.show_again()
        self.app.say(f"Removed: {name}. i adds it again.")


def _take_out(store: Store, source_id: int, article_id: int | None) -> None:
    """One article of a source, or all of them, every version."""
    from store.reads.sources import list_articles
    from store.reads.versions import versions_of
    from store.writing.remove import remove

    latest = [article_id] if article_id is not None else [article.id for article in list_articles(store, source_id)]
    remove(store, [version for one in latest for version in versions_of(store, one)])
