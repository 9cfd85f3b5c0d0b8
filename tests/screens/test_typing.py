"""Typing: what the screen shows keeps step with the keys, whatever is saved on drawing it."""

from pathlib import Path

import pytest
from textual.events import Key, Paste

from tests.screens.driven import quotes, town, type_query, until, words_at_cursor
from tests.told import tell
from tests.town import fill_town
from tui.app import H200App
from tui.widgets.frame import Frame
from tui.widgets.key_bar import KeyBar
from tui.widgets.quote_list import PAGE
from tui.widgets.reader import Reader
from tui.widgets.search_box import SearchBox


async def test_the_end_of_a_query_longer_than_the_box_stays_in_sight(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        await type_query(pilot, "three weeks ahead of the plan " * 4)
        box = app.explore.query_one(SearchBox)
        assert 0 <= box.cursor_position - box.scroll_offset.x < box.size.width


async def test_keys_that_arrive_at_once_take_effect_in_their_order(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash")
        for key in ("s", "e", "a", "backspace", "backspace", "t", "o", "home", "x", "ctrl+k", "r", "m"):
            app.post_message(Key(key, key if len(key) == 1 else None))
        await until(pilot, lambda: app.explore.query_one(SearchBox).value == "xrm")


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


async def test_where_nothing_is_found_no_key_moves_among_results(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        keys = app.explore.query_one(KeyBar)
        await pilot.press("slash")
        await until(pilot, lambda: "Next result" in [what for _, what, _ in keys.keys])
        await pilot.press(*"xqzkj")
        await until(pilot, lambda: quotes(app).has_nothing)
        await until(pilot, lambda: not {"Next result", "Previous"} & {what for _, what, _ in keys.keys})


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


def many_ferries(path: Path) -> H200App:
    """The app on a store with more quotes that fit a query than are shown at once."""
    store = fill_town(path / "town.db")
    for day in range(1, 11):
        tell(store, *(f"ferry {day} of {i} runs late" for i in range(30)), published=f"2026-01-{day:02}")
    store.close()
    return H200App(path / "town.db")


async def test_the_rows_that_stand_stay_where_they_are_when_the_rest_arrive(tmp_path: Path) -> None:
    app = many_ferries(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count > 0)
        await type_query(pilot, "fery")
        rows = quotes(app)
        standing = [rows.quote_at(i) for i in range(min(rows.count, PAGE))]
        assert standing[0] is not None and standing[-1] is None, "the last rows are not read before they are wanted"
        await pilot.press("down")
        await until(pilot, lambda: rows.quote_at(len(standing) - 1) is not None)
        for row, before in zip([rows.quote_at(i) for i in range(len(standing))], standing, strict=True):
            assert row is not None
            assert before in (None, row)
        assert rows.cursor == 1 and rows.scroll_offset.y == 0


@pytest.mark.parametrize("query", ["ferry", "fery late"])
async def test_the_last_of_many_quotes_found_can_be_gone_to_at_once(tmp_path: Path, query: str) -> None:
    app = many_ferries(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count > 0)
        await type_query(pilot, query)
        await until(pilot, lambda: quotes(app).count >= 300)
        await pilot.press("enter", "G")
        await until(pilot, lambda: quotes(app).current is not None)
        assert quotes(app).cursor >= 299
        assert "ferry" in words_at_cursor(app)
        reader = app.explore.query_one(Reader)
        await until(pilot, lambda: reader.current is not None and reader.current.text == words_at_cursor(app))


async def test_a_list_read_to_its_end_forgets_what_is_far_away_and_reads_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.widgets.quote_list.PAGE", 40)
    monkeypatch.setattr("tui.screens.searching.PAGE", 40)
    monkeypatch.setattr("tui.widgets.quote_list.MOST_ROWS", 80)
    app = many_ferries(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        rows = quotes(app)
        await until(pilot, lambda: rows.current is not None)
        first = rows.current
        while rows.cursor < rows.count - 1:
            await pilot.press("pagedown")
            await until(pilot, lambda: rows.current is not None)
        assert rows.quote_at(0) is None
        await pilot.press("g")
        await until(pilot, lambda: rows.current is not None)
        assert rows.current == first


async def test_of_a_pasted_quote_all_lines_are_searched(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash")
        app.explore.query_one(SearchBox).post_message(Paste("three weeks\nahead  of\r\nthe plan\n"))
        await until(pilot, lambda: app.explore.narrowing.text == "three weeks ahead of the plan")
