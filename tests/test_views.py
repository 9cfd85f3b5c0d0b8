"""The other views: findings, figures, timeline, two articles side by side, and adding files."""

from pathlib import Path

import pytest
from textual.widgets import Input, Static

from tests.test_app import own_folders, quotes, town, until  # noqa: F401  # the fixture works by being here
from tui.app import H200App
from tui.screens.figures import FigureTable
from tui.screens.findings import FindingsScreen
from tui.screens.parallel import ParallelScreen
from tui.screens.pick import PickScreen
from tui.screens.timeline import TimelineList
from tui.widgets.block_list import BlockList
from tui.widgets.reader import Reader


def findings(app: H200App) -> int:
    return len(app.screen.query_one(BlockList).blocks) if isinstance(app.screen, FindingsScreen) else -1


async def test_a_dismissed_finding_can_be_brought_back(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: findings(app) > 0)
        every = findings(app)
        await pilot.press("d")
        await until(pilot, lambda: findings(app) == every - 1)
        await pilot.press("D")
        await until(pilot, lambda: findings(app) == 1)
        await pilot.press("d")
        await until(pilot, lambda: findings(app) == 0)
        await pilot.press("D")
        await until(pilot, lambda: findings(app) == every)


async def test_a_finding_opens_its_articles_at_the_passages(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: findings(app) > 0)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        readers = app.screen.query(Reader)
        await until(pilot, lambda: len(readers) > 1 and all(reader.article for reader in readers))
        sources = {reader.article.about.source for reader in readers if reader.article}
        assert sources == {"Daily Lantern", "Coast Courier"}


async def test_the_timeline_narrows_the_quotes_to_a_day(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("6")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(TimelineList)))
        row = app.screen.query_one(TimelineList).rows[0]
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count == row.quotes)
        ids = [shown.quote.id for i in range(row.quotes) if (shown := quotes(app).quote_at(i))]
        assert sorted(ids) == sorted(row.quote_ids)


async def test_figures_sort_by_conflict(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("5")
        await until(pilot, lambda: any(pane.count == 2 for pane in app.screen.query(FigureTable)))
        await pilot.press("s")
        assert "conflicts first" in str(app.screen.query_one(FigureTable).border_title)


@pytest.mark.parametrize("missing", [False, True])
async def test_a_file_is_added_from_the_app(tmp_path: Path, missing: bool) -> None:
    story = tmp_path / "quay.txt"
    story.write_text('Quay reopens\n\n"The quay is open again," harbour master Rosa Marques said on Friday.\n')
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        await pilot.press("shift+tab")
        app.screen.query_one("#pick-path", Input).value = str(tmp_path / "nothing.txt" if missing else story)
        await pilot.press("enter")
        if missing:
            await until(pilot, lambda: "nothing.txt" in str(app.screen.query_one("#status", Static).render()))
            assert quotes(app).count == before
        else:
            await until(pilot, lambda: quotes(app).count > before)
