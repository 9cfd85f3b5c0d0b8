"""The app on a made town, driven from the keyboard."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from tests.town import fill_town
from tui.app import H200App
from tui.screens.compare import CompareScreen
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import BlockList
from tui.widgets.quote_list import QuoteList

AppPilot = Pilot[None]


@asynccontextmanager
async def town(
    path: Path, size: tuple[int, int] = (120, 40), **kwargs: object
) -> AsyncIterator[tuple[H200App, AppPilot]]:
    """The app on the town's store, with everything loaded."""
    fill_town(path / "town.db").close()
    app = H200App(path / "town.db", **kwargs)  # type: ignore[arg-type]
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: quotes(app).count > 0 and app.explore.query_one(ActorList).count > 0)
        yield app, pilot


async def until(pilot: AppPilot, happened: Callable[[], bool]) -> None:
    """Wait until the app has come so far."""
    for _ in range(500):
        if happened():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    raise AssertionError("it did not happen")


async def type_query(pilot: AppPilot, text: str) -> None:
    """Type into the search box, and wait for what is found."""
    await pilot.press("slash")
    for char in text:
        await pilot.press("space" if char == " " else char)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def quotes(app: H200App) -> QuoteList:
    """The list of quotes."""
    return app.explore.query_one(QuoteList)


def compares(app: H200App) -> bool:
    """Whether a comparison is shown."""
    return isinstance(app.screen, CompareScreen) and bool(app.screen.query_one(BlockList).blocks)


def words_at_cursor(app: H200App) -> str:
    """The quote under the cursor."""
    row = quotes(app).current
    assert row is not None
    return row.quote.text
