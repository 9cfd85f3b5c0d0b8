"""Typing: what the screen shows keeps step with the keys, whatever is saved on drawing it."""

from pathlib import Path

import pytest

from tests.test_app import own_folders, quotes, town, type_query, until  # noqa: F401  # the fixture works by being here
from tui.widgets.frame import Frame
from tui.widgets.reader import Reader
from tui.widgets.search_box import SearchBox


async def test_the_end_of_a_query_longer_than_the_box_stays_in_sight(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        await type_query(pilot, "three weeks ahead of the plan " * 4)
        box = app.explore.query_one(SearchBox)
        assert 0 <= box.cursor_position - box.scroll_offset.x < box.size.width


async def test_a_list_that_shrinks_under_the_eye_shows_its_rows(tmp_path: Path) -> None:
    async with town(tmp_path, size=(120, 14)) as (app, pilot):
        await pilot.press("G")
        assert quotes(app).scroll_offset.y > 0
        await type_query(pilot, "no ship")
        assert quotes(app).scroll_offset.y == 0
        assert not quotes(app).show_vertical_scrollbar
        await pilot.press(*["backspace"] * 7)
        await until(pilot, lambda: quotes(app).show_vertical_scrollbar)
        assert quotes(app).vertical_scrollbar.window_virtual_size == 2 * quotes(app).count


async def test_the_count_in_the_title_is_that_of_the_rows(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "plan")
        title = str(app.explore.query_one(Frame).border_title)
        assert title.split()[1] == str(quotes(app).count)


@pytest.mark.parametrize("key", ["down", "up"])
async def test_the_reader_follows_arrows_in_the_box_and_rested_fingers(tmp_path: Path, key: str) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "tunnel")
        await pilot.press("down", key)
        reader = app.explore.query_one(Reader)
        await until(pilot, lambda: reader.current is not None and reader.current == quotes(app).current.quote)  # type: ignore[union-attr]
