"""What the query and the panes narrow everything to, as every view asks it."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.dates import short_date
from tui.narrowing import Narrowing
from tui.screens.panes import Panes
from tui.widgets.actor_list import ActorList
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.search.scope import Scope

MOST_LISTED = 20_000
"""Quotes that are read to be written to a file."""


class Narrowed(Panes):
    """Panes in which sources and actors are chosen; what they and the query leave can be asked for."""

    def __init__(self, pane: str, narrowing: Narrowing, *, id: str) -> None:
        super().__init__(pane, id=id)
        self.narrowing = narrowing
        self._is_empty = False
        """Whether the store is known to have nothing at all."""

    @property
    def chosen_sources(self) -> list[str]:
        """The labels of the sources chosen in the pane."""
        return [s.label for s in self.query_one(SourceList).sources if s.id in self.narrowing.sources]

    @property
    def chosen_actors(self) -> list[str]:
        """The names of the actors chosen in the pane."""
        return [a.name for a in self.query_one(ActorList).actors if a.id in self.narrowing.actors]

    def chosen_and_typed(self, *, sources: bool = True, date: bool = True) -> list[str]:
        """What narrows another view, for its title: what is chosen in the panes, and the query."""
        narrowing = self.narrowing if date else self.narrowing.without_date
        on = [short_date(narrowing.on or None)] if narrowing.on is not None else []
        names = [*(self.chosen_sources if sources else ()), *self.chosen_actors]
        return [] if self._is_empty else [*names, *on, *narrowing.said]

    async def scope(self, *, sources: bool = True) -> Scope:
        """What of articles, figures and findings the panes and the query leave."""
        from store.search.scope import scope_of

        narrowing = self.narrowing
        chosen = narrowing.filters if sources else replace(narrowing.filters, sources=())
        return await self.app.library.ask(scope_of, chosen, narrowing.text, narrowing.exact)

    async def found(self, *, sources: bool = True) -> frozenset[int] | None:
        """The ids of all quotes that the query finds on any date, and maybe in any source; None without a query."""
        narrowing = self.narrowing.without_date
        narrowing = narrowing if sources else replace(narrowing, sources=frozenset())
        return await self.ids_of(narrowing) if narrowing.text.strip() else None

    async def ids_of(self, narrowing: Narrowing) -> frozenset[int]:
        """The ids of all quotes that are left then."""
        from store.search.searcher import Superseded

        searcher = await self.app.library.searcher()
        while True:
            with contextlib.suppress(Superseded):  # by another look of the main view at a store that has changed
                return await asyncio.to_thread(
                    searcher.ids, narrowing.text, exact=narrowing.exact, base=narrowing.filters
                )

    async def listed(self) -> list[QuoteAnswer]:
        """The quotes that the panes and the query leave, in the order of the list; the first of very many."""
        from store.search.searcher import Superseded

        narrowing, searcher = self.narrowing, await self.app.library.searcher()
        while True:
            with contextlib.suppress(Superseded):
                found = await asyncio.to_thread(
                    searcher.search, narrowing.text, limit=MOST_LISTED, exact=narrowing.exact, base=narrowing.filters
                )
                return [hit.quote for hit in found.hits]
