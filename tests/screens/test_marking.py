"""Marks: `c` compares what is marked in the pane in front, and Esc or comparing takes the marks away."""

from pathlib import Path

from textual.events import Key

from store.database.store import Store
from tests.screens.driven import compares, quotes, town, until
from tests.told import Said, tell
from tui.app import H200App
from tui.widgets.block_list import BlockList
from tui.widgets.source_list import SourceList


async def test_comparing_uses_the_marks_up(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "space", "space", "c")
        await until(pilot, lambda: compares(app))
        assert "marks are gone" in app.screen.said  # type: ignore[attr-defined]
        await pilot.press("escape")
        assert not app.explore.query_one(SourceList).marked


async def test_three_marked_sources_are_compared_all_three(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "space", "space", "space", "c")
        await until(pilot, lambda: compares(app) and bool(app.screen.query_one(BlockList).blocks))
        shown = app.screen.query_one(BlockList)
        assert str(shown.border_title).count("│") == 2
        assert len(app.screen.sides) == 2  # type: ignore[attr-defined]  # the harbour papers tell it, the blog does not


async def test_marked_sources_do_not_stand_in_for_the_quote_in_front(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "space", "space", "1", "c")
        await until(pilot, lambda: compares(app))
        assert "Who else reports this" in str(app.screen.query_one(BlockList).border_title)
        assert len(app.explore.query_one(SourceList).marked) == 2


async def test_escape_unmarks_before_it_widens(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "j", "enter")
        await until(pilot, lambda: bool(app.explore.narrowing.sources))
        await pilot.press("1", "space", "space", "escape")
        assert not quotes(app).marked and app.explore.narrowing.sources
        assert "marked" in app.explore.said
        await pilot.press("escape")
        assert not app.explore.narrowing.sources


async def test_one_mark_asks_for_another(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("space", "c")
        assert app.screen is app.explore
        assert "One more" in app.explore.said


async def test_keys_that_arrive_at_once_mark_row_by_row_and_compare(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        wanted = [row.quote.text for i in (0, 1) if (row := quotes(app).quote_at(i))]
        for key, letter in (("space", " "), ("space", " "), ("c", "c")):
            app.post_message(Key(key, letter))
        await until(pilot, lambda: compares(app))
        assert [side.quote.text for side in app.screen.sides] == wanted  # type: ignore[attr-defined]


async def test_a_source_without_a_mark_is_laid_beside_the_one_that_shares_most_with_it(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        sources = app.explore.query_one(SourceList)
        at = next(i for i, source in enumerate(sources.sources) if source.name == "Daily Lantern")
        await pilot.press("2", *["j"] * at, "c")
        await until(pilot, lambda: compares(app))
        title = str(app.screen.query_one(BlockList).border_title)
        assert "Daily Lantern" in title and "Coast Courier" in title


async def test_the_source_of_a_quote_is_no_other_source_that_reports_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    said = Said("The tunnel will open in May after seven years of work on the pumps.", "Ana Lindqvist")
    for outlet, day in (("Harbour Post", 1), ("Coast Courier", 2), ("Harbour Post", 3)):
        tell(store, said, f"Day {day}.", outlet=outlet, published=f"2025-05-0{day}")
    store.close()
    app = H200App(tmp_path / "quay.db", briefs=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count == 6)
        await pilot.press("c")
        await until(pilot, lambda: compares(app))
        assert "2 in 1 other source" in str(app.screen.query_one(BlockList).border_title)


async def test_what_is_marked_is_said_only_in_its_pane(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        for _ in range(2):
            await pilot.press("2", "space")
            await until(pilot, lambda: "1 marked" in app.explore.said)
            await pilot.press("3")
            await until(pilot, lambda: app.explore.said == "")
            await pilot.press("2", "escape")
            await until(pilot, lambda: "Nothing is marked" in app.explore.said)


async def test_marks_that_were_compared_are_not_said_to_be_there_on_coming_back(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "space", "space")
        await until(pilot, lambda: "2 marked" in app.explore.said)
        await pilot.press("c")
        await until(pilot, lambda: app.screen is not app.explore)
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.explore)
        assert "marked" not in app.explore.said
