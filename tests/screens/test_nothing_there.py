"""Where there is nothing, the footer offers nothing that needs something, and every pane says so."""

from pathlib import Path

import pytest

from store.database.store import Store
from tests.screens.driven import quotes, town, until
from tests.told import Said, tell
from tui.app import H200App
from tui.narrowing import nobody_else
from tui.screens.compare import CompareScreen
from tui.screens.timeline import TimelineList
from tui.screens.view import View
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import BlockList
from tui.widgets.key_bar import KeyBar
from tui.widgets.reader import Reader


def offered(app: H200App) -> set[str]:
    return {what for _, what, _ in app.screen.query_one(KeyBar).keys}


@pytest.mark.parametrize(
    ("view", "not_offered"),
    [
        ("1", {"Open", "Mark", "Correct", "Copy"}),
        ("2", {"Narrow", "Mark"}),
        ("3", {"Narrow"}),
        ("4", {"Open", "Next difference", "Correct", "Copy", "Swap sides"}),
        ("5", {"Open", "Sort"}),
        ("6", {"Narrow to it", "Correct"}),
        ("8", {"Open", "Correct", "Dismiss"}),
        ("R", {"Open", "Correct", "Undo", "Copy"}),
    ],
)
async def test_the_footer_of_an_empty_view_offers_no_key_that_does_nothing(
    tmp_path: Path, view: str, not_offered: set[str]
) -> None:
    Store(tmp_path / "empty.db").close()
    app = H200App(tmp_path / "empty.db", briefs=False)
    async with app.run_test(size=(120, 30)) as pilot:
        await until(pilot, lambda: app.explore.query_one(ActorList).has_nothing)
        await pilot.press(view)
        await until(pilot, lambda: not offered(app) & not_offered)
        assert "Help" in offered(app)


async def test_a_reader_without_an_article_says_so(tmp_path: Path) -> None:
    Store(tmp_path / "empty.db").close()
    app = H200App(tmp_path / "empty.db", briefs=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: quotes(app).has_nothing)
        await pilot.press("7")
        reader = app.explore.query_one(Reader)
        await until(pilot, lambda: "no article" in reader.render_line(1).text)


async def test_behind_the_last_quote_or_difference_the_next_one_is_said_to_be_none(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("enter", *["n"] * 9)
        assert "No later quote" in app.explore.said
        await pilot.press("4")
        await until(pilot, lambda: bool(app.screen.query(BlockList)) and bool(app.screen.query_one(BlockList).blocks))
        await pilot.press("g", "N")
        assert isinstance(app.screen, View) and app.screen.said == "None further up."


async def test_tab_in_a_query_without_a_filter_names_the_filters(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash", "tab")
        await until(pilot, lambda: "source: actor:" in app.explore.said)


async def test_where_no_two_sources_tell_the_same_compare_says_how_to_lay_two_side_by_side(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    tell(store, Said("The quay took two ferries at once.", "Ana Lindqvist"), outlet="Harbour Post")
    tell(store, Said("Bread is dear this winter.", "Kai Moen"), outlet="Daily Grain")
    store.close()
    app = H200App(tmp_path / "quay.db", briefs=False)
    async with app.run_test(size=(100, 24)) as pilot:
        await until(pilot, lambda: quotes(app).count > 1)
        await pilot.press("4")
        await until(pilot, lambda: isinstance(app.screen, CompareScreen))
        pane = app.screen.query_one(BlockList)
        await until(pilot, lambda: "No two sources" in pane.render_line(1).text)
        assert "Space on each of two and c" in pane.render_line(2).text


async def test_what_a_key_of_the_box_said_goes_with_the_box(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash", "tab")
        await until(pilot, lambda: "Tab completes a filter" in app.explore.said)
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.said == "")


async def test_in_a_narrow_terminal_what_an_empty_view_says_goes_on_in_the_next_line(tmp_path: Path) -> None:
    Store(tmp_path / "empty.db").close()
    app = H200App(tmp_path / "empty.db", briefs=False)
    async with app.run_test(size=(50, 20)) as pilot:
        await until(pilot, lambda: app.explore.query_one(ActorList).has_nothing)
        await pilot.press("8")
        await until(pilot, lambda: isinstance(app.screen, View) and app.screen is not app.explore)
        pane = app.screen.query_one(BlockList)
        await until(pilot, lambda: pane.has_nothing)
        shown = " ".join(pane.render_line(y).text.strip() for y in range(8))
        assert "between the sources that is worth a line." in shown


async def test_a_timeline_that_is_emptied_while_a_day_is_on_its_way_shows_no_fault(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("6")
        await until(pilot, lambda: bool(app.screen.query("#day")) and app.screen.query_one(TimelineList).count > 0)
        days = app.screen.query_one(TimelineList)
        days.action_jump(-1)
        await pilot.pause()
        days.show_timeline([], ["Nothing was said yet."])
        await app.workers.wait_for_complete()
        assert "fault" not in app.screen.said  # type: ignore[attr-defined]


async def test_a_quote_that_nobody_else_is_known_to_report_may_be_told_in_another_language(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash", *"ship", "enter")
        await until(pilot, lambda: quotes(app).count == 1)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(app.screen, CompareScreen))
        pane = app.screen.query_one(BlockList)
        await until(pilot, lambda: "known to report" in pane.render_line(1).text)
        assert "/ and lang:zh lists" in pane.render_line(2).text
    assert len(nobody_else(["en"], "en")) == 2
