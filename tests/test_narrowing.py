"""Sources and actors chosen in the panes narrow every view, and each view says so."""

from pathlib import Path

from textual.pilot import Pilot

from store.store import Store
from tests.test_app import own_folders, quotes, town, until  # noqa: F401  # the fixture works by being here
from tui.app import H200App
from tui.screens.figures import FigureTable
from tui.screens.findings import FindingsScreen
from tui.screens.timeline import DayQuotes, TimelineList
from tui.state import State
from tui.widgets.block_list import BlockList
from tui.widgets.source_list import SourceList


async def choose_source(app: H200App, pilot: Pilot[None], name: str) -> None:
    """Narrow to a source and wait for the quotes."""
    pane, everything = app.explore.query_one(SourceList), quotes(app).count
    await pilot.press("2", "g")
    while pane.sources[pane.cursor].name != name:
        await pilot.press("j")
    await pilot.press("enter")
    await until(pilot, lambda: quotes(app).count < everything)


async def test_the_timeline_of_a_source_says_whose_it_is(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await pilot.press("6")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(TimelineList)))
        pane = app.screen.query_one(TimelineList)
        assert str(pane.border_title) == "Timeline · Coast Courier · 4 quotes on 1 date"


async def test_the_figures_of_a_source_are_its_own_and_open_beside_the_others(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await pilot.press("5")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(FigureTable)))
        pane = app.screen.query_one(FigureTable)
        assert [row.figure.source for row in pane.rows] == ["Coast Courier"]
        assert "Coast Courier" in str(pane.border_title)


async def test_the_figures_of_an_actor_are_those_it_is_quoted_with(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("3", "enter")
        await until(pilot, lambda: bool(app.explore.narrowing.actors))
        await pilot.press("5")
        await until(pilot, lambda: "Ana Lindqvist" in str(app.screen.query_one(FigureTable).border_title))
        await app.workers.wait_for_complete()
        pane = app.screen.query_one(FigureTable)
        assert pane.count == 0
        assert "Ana Lindqvist" in pane.empty_lines()[0] and "Esc" in pane.empty_lines()[1]


async def test_findings_are_those_that_touch_the_source(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: isinstance(app.screen, FindingsScreen))
        await until(pilot, lambda: bool(app.screen.query_one(BlockList).blocks))
        await pilot.press("escape")
        name = next(source.name for source in app.explore.query_one(SourceList).sources if "[sic]" in source.name)
        await choose_source(app, pilot, name)
        await pilot.press("8")
        await until(pilot, lambda: name.split()[0] in str(app.screen.query_one(BlockList).border_title))
        assert not app.screen.query_one(BlockList).blocks


async def test_a_view_that_comes_back_is_narrowed_as_it_was_left(tmp_path: Path) -> None:
    state = State()
    async with town(tmp_path, state=state) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await pilot.press("6", "ctrl+q")
    async with H200App(tmp_path / "town.db", state=state).run_test() as pilot:
        await until(pilot, lambda: any(pane.count for pane in pilot.app.screen.query(TimelineList)))
        assert "Coast Courier" in str(pilot.app.screen.query_one(TimelineList).border_title)


async def test_an_empty_store_says_how_to_fill_it_whatever_the_view_or_the_query(tmp_path: Path) -> None:
    Store(tmp_path / "empty.db").close()
    app = H200App(tmp_path / "empty.db", briefs=False, state=State(query="tunnel"))
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).empty_lines() == ["No quotes yet.", "i adds files and folders."])
        await pilot.press("6")
        await until(
            pilot, lambda: any("i adds" in line for p in app.screen.query(TimelineList) for line in p.empty_lines())
        )
        assert not app.screen.query_one(DayQuotes).display
