"""What is added while somebody reads moves rows, and nobody's eye: the cursor stays on what it is on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from store.database.store import Store
from tests.screens.driven import quotes, type_query, until, words_at_cursor
from tests.told import Said, tell
from tui.app import H200App
from tui.widgets.actor_list import ActorList
from tui.widgets.reader import Reader
from tui.widgets.source_list import SourceList


@asynccontextmanager
async def pier(path: Path) -> AsyncIterator[tuple[H200App, Pilot[None]]]:
    """The app on three days of an outlet, two quotes a day."""
    store = Store(path / "pier.db")
    for day in (1, 2, 3):
        tell(store, Said(f"Pier {day} is open.", "Ana Lindqvist"), f"Pier {day} is wet.", published=f"2025-05-0{day}")
    store.close()
    app = H200App(path / "pier.db", briefs=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count == 6 and app.explore.query_one(ActorList).count > 0)
        yield app, pilot


async def add_elsewhere(app: H200App, pilot: Pilot[None], count: int) -> None:
    """Another program adds an article of a later day and of another outlet; the app comes to know."""
    store = Store(app.library.path)
    tell(store, Said("Pier 9 is shut.", "Abel Moss"), "Pier 9 is dry.", outlet="Coast Courier", published="2025-06-01")
    store.close()
    await app.show_again()
    await until(pilot, lambda: quotes(app).count == count)
    await app.workers.wait_for_complete()


@pytest.mark.parametrize("query", ["", "pier", "source:harbour"])
async def test_the_cursor_stays_on_its_quote(tmp_path: Path, query: str) -> None:
    async with pier(tmp_path) as (app, pilot):
        await type_query(pilot, query)
        await pilot.press("enter", "j", "j", "j")
        before, row = words_at_cursor(app), quotes(app).cursor
        await add_elsewhere(app, pilot, 6 if "source" in query else 8)
        assert words_at_cursor(app) == before
        assert query == "source:harbour" or quotes(app).cursor > row


async def test_who_looks_at_the_newest_sees_what_is_newer(tmp_path: Path) -> None:
    async with pier(tmp_path) as (app, pilot):
        await add_elsewhere(app, pilot, 8)
        assert words_at_cursor(app) == "Pier 9 is shut."


async def test_the_reader_stays_in_the_article_that_somebody_reads(tmp_path: Path) -> None:
    async with pier(tmp_path) as (app, pilot):
        await pilot.press("enter", "n")
        read = app.explore.query_one(Reader)
        await until(pilot, lambda: read.current is not None and "wet" in read.current.text)
        await add_elsewhere(app, pilot, 8)
        assert read.current is not None and read.current.text == "Pier 3 is wet."


async def test_the_cursor_stays_on_its_source(tmp_path: Path) -> None:
    async with pier(tmp_path) as (app, pilot):
        await add_elsewhere(app, pilot, 8)
        pane = app.explore.query_one(SourceList)
        await pilot.press("2", "j")
        assert pane.sources[pane.cursor].name == "Coast Courier"
        store = Store(app.library.path)
        for day in (5, 6, 7):
            tell(store, f"The {day}.", "One.", "Two.", outlet="Gull", published=f"2025-07-0{day}")
        store.close()
        await app.show_again()
        await until(pilot, lambda: pane.count == 3)
        assert pane.sources[pane.cursor].name == "Coast Courier"
