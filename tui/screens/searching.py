"""Searching: the quotes that a query and the panes leave, as the fingers move."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import events, on, work

from store.reads.filters import Filters
from tui.dates import short_date
from tui.narrowing import Narrowing
from tui.plain import content
from tui.screens.narrowed import Narrowed
from tui.state import State
from tui.widgets.frame import Frame
from tui.widgets.quote_list import PAGE, QuoteList, QuoteRow
from tui.widgets.reader import Reader
from tui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from store.database.store import Store
    from store.search.searcher import Found

PAUSE = 0.3
"""Seconds behind a typed key that counting very many waits for: it takes no key's time."""
NOTHING_TO_READ = "No quote, and so no article."
MISSPELT = "a misspeled wrod"
"""What is searched first, before anything is typed: it takes all words of the store, and all code."""
COLLECTING = (20_000, 5, 5)
"""What is drawn for a key lasts until the next ones: looked at more often, most of it would live to be called old, and
a key would wait for all that is old to be gone through."""


class Searching(Narrowed):
    """Keeps the list of quotes true to the query and to what the panes narrow it to."""

    def __init__(self, state: State, *, id: str) -> None:
        super().__init__(state.pane, Narrowing(state.query, state.exact), id=id)
        self._start = state
        self._listed = self.narrowing
        """What the rows in the list were narrowed to: the narrowing itself may be a key ahead of them."""
        self._told = self.narrowing
        """What the quotes were narrowed to when that was last told."""
        self._notes: Sequence[str] = ()
        self._said_of: dict[str, str] = {}
        """What was last said of the query, and of what the panes leave."""
        self._comes_back = bool(state.query or state.sources or state.actors)
        """Whether it starts narrowed as it was left, which is to be told once."""
        self._is_prepared = False
        self.stay_on: int | None = None
        """The quote that the cursor is on, by the id that it has now that the store has changed."""
        self.typed_at = 0.0
        """When the query was last changed by a key, as `time.monotonic` counts."""

    @work(exclusive=True, group="search", exit_on_error=False)
    async def search(self, keep: bool = False) -> None:
        """Show the quotes that the narrowing leaves; a newer call interrupts an older one.

        `keep` leaves the cursor on its quote, for when the store has changed and not the question.
        """
        if self.narrowing == Narrowing() and not self.app.library.can_search:
            await self._first_page()
            return
        from store.search.searcher import Superseded

        narrowing, searcher = self.narrowing, await self.app.library.searcher()
        self.workers.cancel_group(self, "counting")
        searcher.interrupt()
        pane = self.query_one(QuoteList)
        asked_at = pane.cursor
        cursor = self._start.cursor or (asked_at if keep else 0)
        try:
            found = await asyncio.to_thread(
                searcher.search,
                narrowing.text,
                limit=sys.maxsize,
                at_once=pane.at_once(cursor),
                exact=narrowing.exact,
                base=narrowing.filters,
                quote_id=self.stay_on if keep else None,
            )
        except Superseded:
            return
        self._listed, self._start = narrowing, State()
        self._show_found(found, cursor if found.place is None else found.place + pane.cursor - asked_at)
        if found.more:
            self._count_all(narrowing)
        self._prepare_once()

    def _show_found(self, found: Found, cursor: int) -> None:
        """Show what a search found, and say what it left out."""
        rows, pane = [QuoteRow(hit.quote, hit.spans) for hit in found.hits], self.query_one(QuoteList)
        pane.show_quotes(rows, found.count, self._nothing_found(), cursor, still=found.place is not None)
        self._title_quotes(f"{found.total:,}{'+' if found.more else ''}")
        self._notes = found.notes
        self._tell_of_query()
        if not rows:
            self.query_one(Reader).clear(NOTHING_TO_READ)

    @work(exclusive=True, group="counting", exit_on_error=False)
    async def _count_all(self, narrowing: Narrowing) -> None:
        """Where more quotes fit than were counted at once: the list goes on to the last of them."""
        await asyncio.sleep(PAUSE)
        if narrowing is self._listed is self.narrowing:
            count = len(await self.ids_of(narrowing))
            if narrowing is self._listed:
                self.query_one(QuoteList).lengthen(count)
                self._title_quotes(f"{count:,}")

    async def _first_page(self) -> None:
        """The first quotes without a search, and the searcher made ready behind them."""
        from store.reads.browse import first_quotes

        pane = self.query_one(QuoteList)
        quotes, total = await self.app.library.ask(first_quotes, pane.at_once(self._start.cursor))
        cursor, self._start = self._start.cursor or pane.cursor, State()
        self._listed = Narrowing()
        pane.show_quotes([QuoteRow(quote) for quote in quotes], total, self._nothing_found(), cursor)
        self._title_quotes(f"{total:,}")
        if not quotes:
            self.query_one(Reader).clear(NOTHING_TO_READ)
        self._prepare_once()

    def _prepare_once(self) -> None:
        if not self._is_prepared:
            self._is_prepared = True
            self.call_after_refresh(self._prepare)

    @work(group="prepare", exit_on_error=False)
    async def _prepare(self) -> None:
        """Make the first keystroke and the first view as quick as the second, and spare the collector what stays."""
        from store.search.searcher import Superseded
        from tui.views import load_views

        searcher = await self.app.library.searcher()
        with contextlib.suppress(Superseded):
            await asyncio.to_thread(searcher.search, MISSPELT, limit=1)
            await asyncio.to_thread(searcher.page, "", 0, 1)
        await asyncio.to_thread(load_views)
        await self._say_outdated()
        gc.freeze()  # a full collection over modules and vocabulary takes several frames
        gc.set_threshold(*COLLECTING)

    def _tell_of_start(self) -> None:
        """Who comes back another day may not remember that it was left narrowed."""
        if self._comes_back and (said := self.chosen_and_typed()):
            self._comes_back = False
            keys = "Esc" if self.pane == "quotes" else "1, then Esc"
            self.say(f"As you left it: only {' · '.join(said)}. {keys} widens.")

    async def _say_outdated(self) -> None:
        """A newer parser errs less, and knows the user's latest names: whose articles an older one read should know."""
        outdated = await self.app.library.ask(_count_outdated)
        if outdated and not self.said:
            what = "1 article was" if outdated == 1 else f"{outdated:,} articles were"
            self.say(f"{what} read by an older parser or alias table: h200-tui reparse reads anew.")

    def _title_quotes(self, count: str) -> None:
        narrowing = self.narrowing
        parts = [f"Quotes {count}", *self.chosen_sources, *self.chosen_actors]
        parts += [short_date(narrowing.on or None)] if narrowing.on is not None else []
        parts += ["exact"] if narrowing.exact else []
        pane = self.query_one(Frame)
        pane.retitle(content(" · ".join(parts)))
        if narrowing != self._told:
            is_hidden = narrowing.filters != Filters() and not pane.display
            self._say_of("panes", f"{' · '.join(parts)}.  1 shows them." if is_hidden else "")
        self._told = narrowing
        self._tell_of_start()

    def _arrange(self) -> None:
        super()._arrange()
        if self.query_one(Frame).display:
            self._say_of("panes", "")  # they are shown

    def _say_of(self, what: str, said: str, anew: bool = False) -> None:
        """Say this of it, and no longer what was said before; `anew` what answers a key, though it was said before."""
        told, self._said_of[what] = self._said_of.get(what, ""), said
        if anew or (said != told and (said or self.said == told)):
            self.say(said)

    def _nothing_found(self) -> list[str]:
        narrowing = self.narrowing
        if self._is_empty or narrowing.widened() is None:
            return ["No quotes yet.", "i adds files and folders."]
        said = f"No quote matches “{narrowing.text}”" if narrowing.text else "No quote"
        if narrowing.filters != Filters():
            return [f"{said} in what the panes leave.", "Esc widens what is chosen there, step by step."]
        return [f"{said}.", "Esc clears the query."]

    @on(QuoteList.PageWanted)
    async def load_page(self, event: QuoteList.PageWanted) -> None:
        """Load the rows that the list is about to draw."""
        self._load_page(event.offset)

    @work(group="pages", exit_on_error=False)
    async def _load_page(self, offset: int) -> None:
        from store.search.searcher import Superseded

        listed, pane = self._listed, self.query_one(QuoteList)
        searcher = await self.app.library.searcher()
        try:
            hits = await asyncio.to_thread(
                searcher.page, listed.text, offset, PAGE, exact=listed.exact, base=listed.filters
            )
        except Superseded:
            pane.forget_page(offset)
            return
        if listed is self._listed:
            pane.add_page(offset, [QuoteRow(hit.quote, hit.spans) for hit in hits])

    def query_changed(self, typed: str) -> None:
        """Search as the fingers move."""
        self.query_one(SearchBox).completions = ()  # they stood at offsets of the text before
        if typed == self.narrowing.text:
            return
        self.typed_at = time.monotonic()
        self.narrowing = replace(self.narrowing, text=typed)
        self.search()
        self._complete(typed)

    @work(exclusive=True, group="completion", exit_on_error=False)
    async def _complete(self, typed: str) -> None:
        """Say how the filter being typed may go on."""
        from store.search.complete import complete

        box = self.query_one(SearchBox)
        found = await self.app.library.ask(complete, typed, box.cursor_position)
        if box.value == typed:
            box.completions = found
            self._tell_of_query()

    @on(events.DescendantBlur, "#search")
    def _tell_of_query(self) -> None:
        """How the filter being typed may go on, or else what there is to say of the query."""
        box = self.query_one(SearchBox)
        labels = [one.label for one in box.completions] if box.has_focus else []
        said = f"Tab completes: {' · '.join(labels)}" if labels else " ".join(self._notes)
        self._say_of("query", said)

    def action_results(self, by: int) -> None:
        """The arrows in the box move the results."""
        self.query_one(QuoteList).action_move(by)

    def action_leave_box(self) -> None:
        """Enter goes to the results, and so does Esc: at once, for the key right behind it is meant for them."""
        box = self.query_one(SearchBox)
        box.call_later(box.note_query)  # the last letters are on their way to it
        self.show_pane("quotes")


def _count_outdated(store: Store) -> int:
    from store.adding.reparse import count_outdated  # imports the parser, for which nothing is to wait

    return count_outdated(store)
