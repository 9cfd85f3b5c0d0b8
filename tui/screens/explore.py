"""The main view: sources and actors beside the quotes, the reader following the cursor."""

import asyncio
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Input

from tui.narrowing import Narrowing
from tui.screens.correcting import Correcting
from tui.screens.marking import Marking
from tui.screens.merging import Merging
from tui.screens.removing import Removing
from tui.screens.versioned import Versioned
from tui.state import State
from tui.widgets.actor_list import ActorList
from tui.widgets.date_list import DateList
from tui.widgets.figure_list import FigureList
from tui.widgets.frame import Frame
from tui.widgets.quote_list import QuoteList
from tui.widgets.reader import Reader
from tui.widgets.row_list import RowList
from tui.widgets.search_box import SearchBox
from tui.widgets.source_list import SourceList


class ExploreScreen(Correcting, Marking, Merging, Removing, Versioned):
    """Search, narrow, read. In a narrow terminal one pane is shown at a time."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Search", key_display="/", priority=True, id="search.open"),
        Binding("f", "toggle_exact", "Exact/fuzzy", show=False, id="search.exact"),
        Binding(
            "p",
            "outside('PAGER', 'less')",
            "Pager",
            show=False,
            tooltip="The article in your pager",
            id="article.pager",
        ),
        Binding(
            "e",
            "outside('EDITOR', 'vi')",
            "Editor",
            show=False,
            tooltip="The article in your editor",
            id="article.editor",
        ),
        Binding("o", "browse", "Browser", show=False, id="article.browser"),
        Binding("x", "export", "Write to a file", show=False, id="quotes.export"),
        Binding("escape", "back", "Back", show=False, id="view.back"),
    ]

    def __init__(self, state: State) -> None:
        super().__init__(state, id="explore")
        self._before: int | None = None
        """The quote that the cursor was on when nothing narrowed the quotes yet."""

    def body(self) -> ComposeResult:
        with Horizontal(id="panes"):
            with Vertical(id="sidebar"):
                yield SourceList(id="sources")
                yield ActorList(id="actors")
            with Frame(id="quotes-pane"):
                yield SearchBox(self._start.query, self._start.recent, id="search")
                yield QuoteList(id="quotes")
            yield Reader(id="reader")
            with Vertical(id="facts"):
                yield FigureList(id="figures")
                yield DateList(id="dates")

    def on_mount(self) -> None:
        """Title the panes; the rows come when the store is open."""
        for pane, title in (
            ("sources", "Sources"),
            ("actors", "Actors"),
            ("quotes-pane", "Quotes"),
            ("reader", "Reader"),
            ("figures", "Figures"),
            ("dates", "Dates"),
        ):
            self.query_one(f"#{pane}").border_title = title
        self.watch(self.query_one(SearchBox), "value", self.query_changed, init=False)  # no message is as quick
        self.show_pane(self._pane)

    def remember(self, state: State) -> None:
        """Note where the user is, for the next start."""
        state.pane, state.query, state.exact = self.pane, self.narrowing.text, self.narrowing.exact
        state.cursor = self.query_one(QuoteList).cursor
        state.recent = tuple(self.query_one(SearchBox).recent)
        narrowing, sources, actors = self.narrowing, self.query_one(SourceList), self.query_one(ActorList)
        state.sources = tuple(s.label for s in sources.sources if s.id in narrowing.sources)
        state.actors = tuple(a.name for a in actors.actors if a.id in narrowing.actors and a.named)

    @work(exclusive=True, group="panes", exit_on_error=False)
    async def reload(self) -> None:
        """Fill every pane anew from the store."""
        start = self._start
        narrowed = bool(start.sources or start.actors)
        if not narrowed:
            self.search(keep=True)
        from store.reads.actors import list_actors
        from store.reads.sources import list_sources

        sources = await self.app.library.ask(list_sources)
        self.query_one(SourceList).show_sources(sources)
        self.query_one("#sources").border_title = f"Sources {len(sources):,}"
        self._is_empty = not sources
        if not sources:
            self.query_one(QuoteList).show_quotes([], 0, self._nothing_found())
        actors = await self.app.library.ask(list_actors)
        self.query_one(ActorList).show_actors(actors)
        self.query_one("#actors").border_title = f"Actors {len(actors):,}"
        here = self.narrowing.among({source.id for source in sources}, {actor.id for actor in actors})
        if here != self.narrowing:  # what it was narrowed to is there no more
            self._narrow(here)
        self.query_one(DateList).narrow(self.narrowing)
        if narrowed and self._start is start:
            self._start = replace(start, sources=(), actors=())
            chosen = frozenset(s.id for s in sources if s.label in start.sources)
            speaking = frozenset(a.id for a in actors if a.named and a.name in start.actors)
            self._narrow(replace(self.narrowing, sources=chosen, actors=speaking))

    @on(RowList.Chosen, "#sources")
    def choose_source(self, event: RowList.Chosen) -> None:
        """Narrow the quotes to a source, or no longer."""
        for source in self.query_one(SourceList).sources[event.index : event.index + 1]:  # none if the list has shrunk
            self._narrow(self.narrowing.toggle_source(source.id))

    @on(RowList.Chosen, "#actors")
    def choose_actor(self, event: RowList.Chosen) -> None:
        """Narrow the quotes to an actor, or no longer."""
        for actor in self.query_one(ActorList).actors[event.index : event.index + 1]:
            self._narrow(self.narrowing.toggle_actor(actor.id))

    @on(RowList.Chosen, "#dates")
    def choose_date(self, event: RowList.Chosen) -> None:
        """Narrow the quotes to a date, or no longer."""
        for date in self.query_one(DateList).dates[event.index : event.index + 1]:
            self._narrow(self.narrowing.toggle_date(date.date or ""))

    def query_changed(self, typed: str) -> None:
        """Search as the fingers move; the dates follow."""
        before = self.narrowing
        self._note_place()
        super().query_changed(typed)
        if self.narrowing is not before:
            self.query_one(DateList).narrow(self.narrowing)

    def _note_place(self) -> None:
        if self.narrowing.widened() is None:
            row = self.query_one(QuoteList).current
            self._before = row.quote.id if row else None

    def _narrow(self, narrowing: Narrowing, keep: bool = False) -> None:
        self._note_place()
        self.narrowing = narrowing
        sources, actors = self.query_one(SourceList), self.query_one(ActorList)
        sources.chosen, actors.chosen = narrowing.sources, narrowing.actors
        sources.refresh()
        actors.refresh()
        self.query_one(DateList).narrow(narrowing)
        self.search(keep)

    def now_is(self, gone: int, known: int) -> None:
        """One actor has become another: the cursor goes to it, and what was narrowed to the one is to the other."""
        self.query_one(ActorList).stay_on = known
        if gone in self.narrowing.actors:
            self._narrow(replace(self.narrowing, actors=self.narrowing.actors - {gone} | {known}))

    def show_day(self, date: str | None) -> None:
        """Narrow the quotes to one date of the timeline."""
        self._narrow(replace(self.narrowing, on=date or ""))
        self.show_pane("quotes")

    @on(RowList.Chosen, "#quotes")
    def open_reader(self) -> None:
        """Read on in the article."""
        self.show_pane("reader")

    @on(RowList.Chosen, "#figures")
    def show_figure(self, event: RowList.Chosen) -> None:
        """Bring the figure into view in its article."""
        for figure in self.query_one(FigureList).figures[event.index : event.index + 1]:
            self.query_one(Reader).bring_into_view(figure.start, figure.end)

    @on(SearchBox.Missing)
    def say_missing(self, event: SearchBox.Missing) -> None:
        """Say what a key of the box found nothing of, while the box has the focus."""
        self._say_of("query", event.said, anew=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """`/` goes before all else, so that the keys right behind it find the box; in the box it is a letter.

        A quote is corrected, and something noted of it, where the eye is on one.
        """
        if action in ("correct", "correct_via", "star", "tag", "annotate"):
            return self.pane in ("quotes", "reader") and not self.query_one(QuoteList).has_nothing
        if action in ("export", "results"):
            return not self.query_one(QuoteList).has_nothing
        return not (action == "search" and isinstance(self.focused, Input)) and super().check_action(action, parameters)

    def action_search(self) -> None:
        """Type a query."""
        self.show_pane("quotes")
        self.set_focus(self.query_one(SearchBox), scroll_visible=False)

    def action_compare(self) -> None:
        """Compare what is marked; else all who report this quote, this source and another, or who quote this actor.

        For an actor the quotes are narrowed to them, and stay so until Esc widens them.
        """
        actors = self.query_one(ActorList)
        if self.pane == "actors" and actors.count:
            from tui.screens.compare import CompareScreen

            self._narrow(replace(self.narrowing, actors=frozenset({actors.actors[actors.cursor].id})))
            self.app.push_screen(CompareScreen())
        else:
            super().action_compare()

    def action_toggle_exact(self) -> None:
        """Match exactly, or forgive typing errors."""
        self._narrow(replace(self.narrowing, exact=not self.narrowing.exact))

    def marked_together(self) -> tuple[int, ...]:
        """The quotes that are marked in the pane in front, where there are several."""
        marked = tuple(self.query_one(QuoteList).marked) if self.pane == "quotes" else ()
        return marked if len(marked) > 1 else ()

    def action_back(self) -> None:
        """Step back one level: marks, zoom, pane, what narrows the quotes. It never quits."""
        if self.pane != "reader" and self.unmark():
            self.say("Nothing is marked here any more.")
        elif self.zoomed:
            self.action_zoom()
        elif self.pane != "quotes":
            self.show_pane("quotes")
        elif (wider := self.narrowing.widened()) is not None:
            row = self.query_one(QuoteList).current
            here = row.quote.id if row else None
            self.stay_on = self._before if wider.widened() is None else here
            self._narrow(wider, keep=True)
            self.query_one(SearchBox).value = wider.text

    def action_outside(self, variable: str, otherwise: str) -> None:
        """Open a copy of the article in your pager or editor."""
        from tui.outside import command, show_text, wrapped

        article = self.query_one(Reader).article
        if article is None:
            return
        text = wrapped(article.text, self.app.size.width) if variable == "PAGER" else article.text
        try:
            with self.app.suspend():
                problem = show_text(command(variable, otherwise), article.about.title or "article", text)
        except SuspendNotSupported:
            problem = "This terminal cannot make room for another program."
        if problem:
            self.say(problem)

    @work(exclusive=True, group="export", exit_on_error=False)
    async def action_export(self) -> None:
        """Write the marked quotes, or all that are listed, with their citations to a new file in this folder."""
        from store.reads.quotes import quotes_by_id
        from tui.exporting import export_quotes

        pane = self.query_one(QuoteList)
        marked, listed = tuple(pane.marked), pane.count
        title = " ".join(["quotes", *(["marked"] if marked else self.chosen_and_typed())])
        quotes = await self.app.library.ask(quotes_by_id, marked) if marked else await self.listed()
        left = 0 if marked else listed - len(quotes)
        self.say(await asyncio.to_thread(export_quotes, quotes, self.app.copying.format, title, left))

    def action_browse(self) -> None:
        """Open the article's address in your browser."""
        article = self.query_one(Reader).article
        url = article.about.url if article else None
        if url and url.startswith(("https://", "http://")):
            self.app.open_url(url)
            self.say(f"Your browser was asked for {url}")
        else:
            self.say("This article has no address. h200-tui add FILE --url URL gives it one.")
