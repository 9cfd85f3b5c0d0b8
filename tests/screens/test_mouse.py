"""The mouse: a click lands on the row, the block or the quote under it, a second one opens, a border takes none."""

from pathlib import Path

from tests.screens.driven import compares, town, until
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import BlockList
from tui.widgets.reader import Reader


async def test_a_click_lands_on_the_row_under_it_and_a_second_one_opens_that(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        actors = app.explore.query_one(ActorList)
        await pilot.click(ActorList, offset=(5, 2))  # the border is the first line
        await until(pilot, lambda: actors.cursor == 1)
        await pilot.click(ActorList, offset=(5, 0))
        assert actors.cursor == 1
        await pilot.click(ActorList, offset=(1, 1), times=2)
        await until(pilot, lambda: app.explore.chosen_actors == [actors.actors[0].name])


async def test_a_click_lands_on_the_block_under_it(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: compares(app))
        pane = app.screen.query_one(BlockList)
        at = next(y for y in range(pane.size.height) if pane.render_line(y).text.strip("▌ ").startswith("“"))
        before = next(y for y in reversed(range(at)) if pane.render_line(y).text.strip())
        await pilot.click(BlockList, offset=(9, before + 1))
        first = pane.cursor
        await pilot.click(BlockList, offset=(9, at + 1))
        assert pane.cursor == first + 1


async def test_a_click_in_the_article_brings_the_quote_under_the_eye(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        reader = app.explore.query_one(Reader)
        await until(pilot, lambda: reader.article is not None)
        lines = [reader.render_line(y).text for y in range(reader.size.height)]
        for words in ("ship will", "We are"):
            y = next(y for y, line in enumerate(lines) if words in line)
            await pilot.click(Reader, offset=(lines[y].index(words) + 1, y + 1))
            await until(pilot, lambda words=words: words in app.explore.current_quote.text)  # type: ignore
            assert app.explore.pane == "reader"
