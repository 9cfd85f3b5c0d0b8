"""Screens with sources and articles, whose earlier versions can be laid beside the latest."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from tui.screens.panes import Panes
from tui.widgets.reader import Reader
from tui.widgets.source_list import SourceList


class Versioned(Panes):
    """A view from which a person comes to what changed in the article of a quote, or in those of a source."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("V", "versions", "Versions", show=False, id="article.versions"),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where the eye is on a source or a quote; the reader does it itself."""
        if action == "versions":
            is_source = self.pane == "sources" and self.query_one(SourceList).count > 0
            return is_source or (self.pane == "quotes" and self.query_one(Reader).article is not None)
        return super().check_action(action, parameters)

    def action_versions(self) -> None:
        """How the article of this quote changed from each version to the next, or every article of this source."""
        if self.pane == "sources":
            pane = self.query_one(SourceList)
            self._open_versions(pane.sources[pane.cursor].label, pane.sources[pane.cursor].id)
        else:
            self.query_one(Reader).action_versions()

    @work(group="versions", exit_on_error=False)
    async def _open_versions(self, name: str, source_id: int) -> None:
        from store.reads.sources import list_articles
        from tui.screens.versions import VersionsScreen

        articles = await self.app.library.ask(list_articles, source_id)
        if changed := [article.id for article in articles if article.has_older]:
            self.app.push_screen(VersionsScreen(name, changed))
        else:
            self.say(f"No older version of an article of {name} is kept.")
