"""The app, driven from the keyboard: search, narrow, read, compare, copy, step back."""

from pathlib import Path

import pytest
from textual.widgets import Static

from tests.screens.driven import compares, quotes, town, type_query, until, words_at_cursor
from tests.town import fill_town
from tui.app import H200App
from tui.config import Config
from tui.screens.help import HelpScreen
from tui.widgets.block_list import BlockList
from tui.widgets.date_list import DateList
from tui.widgets.reader import Reader
from tui.widgets.search_box import SearchBox


async def test_typing_finds_a_misspelt_quote(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "shipp wait agan")
        assert words_at_cursor(app) == "No ship will ever have to wait again,"


async def test_a_query_can_be_typed_from_any_view(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        for view in ("4", "5", "question_mark"):
            await pilot.press(view)
            await until(pilot, lambda: app.screen is not app.explore)
            await pilot.press("slash")
            assert app.screen is app.explore and app.focused is app.explore.query_one(SearchBox)
            await pilot.press("escape")


async def test_the_arrows_move_the_results_without_leaving_the_box(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "ahead of the plan")
        before = words_at_cursor(app)
        await pilot.press("down")
        assert words_at_cursor(app) != before
        assert app.focused is app.explore.query_one(SearchBox)


async def test_the_reader_follows_the_cursor(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        reader = app.explore.query_one(Reader)
        for _ in range(3):
            await pilot.press("j")
            await until(pilot, lambda: reader.current is not None and reader.current.text == words_at_cursor(app))


async def test_a_source_narrows_the_quotes_and_escape_widens_them(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        every = quotes(app).count
        await pilot.press("2", "enter")
        await until(pilot, lambda: quotes(app).count < every)
        sources = {quotes(app).quote_at(i).quote.source for i in range(quotes(app).count)}  # type: ignore[union-attr]
        assert len(sources) == 1
        await pilot.press("escape", "escape")
        await until(pilot, lambda: quotes(app).count == every)


async def test_escape_from_a_query_goes_back_to_the_quote_of_before(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("G", "k")
        before = words_at_cursor(app)
        await type_query(pilot, "plan")
        await pilot.press("down", "enter")
        await until(pilot, lambda: words_at_cursor(app) != before)
        every = quotes(app).count
        await pilot.press("escape")
        await until(pilot, lambda: quotes(app).count > every)
        assert words_at_cursor(app) == before
        await pilot.press("slash")
        await until(pilot, lambda: "actor:" in app.explore.query_one(SearchBox).placeholder)


async def test_the_reader_alone_says_who_said_the_quote_that_the_eye_is_on(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        await type_query(pilot, "via:courier")
        reader = app.explore.query_one(Reader)
        await pilot.press("enter", "enter")
        await until(pilot, lambda: str(reader.border_subtitle) == "Tomas Berg · via Coast Courier")
        await pilot.press("n")
        await until(pilot, lambda: str(reader.border_subtitle) == "Ana Lindqvist ?")


async def test_where_there_is_room_a_date_beside_the_reader_narrows_the_quotes(tmp_path: Path) -> None:
    async with town(tmp_path, size=(200, 50)) as (app, pilot):
        pane = app.explore.query_one(DateList)
        await until(pilot, lambda: pane.count > 0)
        everything = quotes(app).count
        assert sum(date.quotes for date in pane.dates) == everything
        pane.focus()
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count == pane.dates[0].quotes)
        assert app.explore.narrowing.on == pane.dates[0].date
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count == everything)


async def test_two_marked_sources_are_compared(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "space", "space", "c")
        await until(pilot, lambda: compares(app))
        assert "told by both" in str(app.screen.query_one(BlockList).border_title)


async def test_who_else_reports_a_quote(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "well ahead of the plan")
        await pilot.press("enter", "c")
        await until(pilot, lambda: compares(app))
        left, right = app.screen.sides  # type: ignore[attr-defined]
        assert left.quote.source == "Coast Courier"
        assert right.quote.text.startswith("We are three weeks ahead")


async def test_copy_takes_the_citation_along_and_names_the_relay(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "pumps running via:courier")
        await pilot.press("enter", "y")
        assert "Tomas Berg" in app.clipboard
        assert "via Coast Courier, in Daily Lantern" in app.clipboard
        assert "7 January 2026" in app.clipboard


async def test_an_unsure_speaker_is_said_before_the_quote_is_copied(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "no ship")
        await pilot.press("enter", "y")
        assert app.clipboard == ""
        await pilot.press("y")
        assert "No ship will ever" in app.clipboard


async def test_escape_never_quits(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        for _ in range(6):
            await pilot.press("escape")
        assert app.is_running
        await pilot.press("q")
        assert not app.is_running


async def test_help_lists_the_keys_of_the_pane(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("question_mark")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        pane = app.screen.query_one(BlockList)
        lines = [line for block in pane.blocks for line in block.lines(100, pane.look)]
        shown = " ".join(text for line in lines for text, _ in line)
        assert "citation" in shown and "Compare" in shown


@pytest.mark.parametrize("size", [(76, 24), (80, 24), (100, 30)])
async def test_no_line_of_the_help_is_cut_by_its_scrollbar(tmp_path: Path, size: tuple[int, int]) -> None:
    async with town(tmp_path, size=size) as (app, pilot):
        await pilot.press("question_mark")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        pane = app.screen.query_one(BlockList)
        await until(pilot, lambda: len(pane.blocks) > 0 and len(pane._tops) == len(pane.blocks))
        for _ in range(4):
            shown = [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]
            assert not [line for line in shown if line.endswith("…")]
            await pilot.press("pagedown")


async def test_every_binding_has_an_id_and_is_in_the_palette(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, _):
        bindings = [active.binding for active in app.screen.active_bindings.values() if not active.binding.system]
        own = [b for b in bindings if b.description]
        titles = {command.title for command in app.get_system_commands(app.screen)}
        assert {b.description for b in own} <= titles
        stock = ("command_palette", "app.focus", "screen.")
        assert [b.action for b in own if b.id is None and not b.action.startswith(stock)] == []


async def test_a_settings_file_moves_a_key(tmp_path: Path) -> None:
    async with town(tmp_path, config=Config(keys={"search.open": "b"})) as (app, pilot):
        await pilot.press("b")
        assert app.focused is app.explore.query_one(SearchBox)


async def test_articles_that_an_older_parser_read_are_said(tmp_path: Path) -> None:
    store = fill_town(tmp_path / "old.db")
    with store.writing() as connection:
        connection.execute("UPDATE article SET parser_version = 0")
    store.close()
    app = H200App(tmp_path / "old.db")
    async with app.run_test() as pilot:
        await until(pilot, lambda: "h200-tui reparse" in app.explore.said)


async def test_a_narrow_terminal_shows_one_pane_at_a_time(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        assert not app.explore.query_one(Reader).display
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.query_one(Reader).display)
        assert not quotes(app).is_on_screen
        await pilot.press("escape")
        await until(pilot, lambda: not app.explore.query_one(Reader).display)


async def test_a_query_without_a_match_says_which_key_widens_it(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "zzzzqqqq")
        assert quotes(app).count == 0
        assert "Esc" in " ".join(quotes(app).empty_lines())


async def test_tab_completes_the_name_behind_a_filter(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "actor:lind")
        box = app.explore.query_one(SearchBox)
        await until(pilot, lambda: bool(box.completions))
        await pilot.press("tab")
        assert box.value.strip() == 'actor:"Ana Lindqvist"'


async def test_tab_completes_nothing_once_the_query_was_widened(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "actor:lind")
        box = app.explore.query_one(SearchBox)
        await until(pilot, lambda: bool(box.completions))
        await pilot.press("enter", "escape", "slash", "tab")
        assert box.value == ""


async def test_how_a_filter_may_go_on_is_told_in_the_box_alone_and_hides_nothing_said_later(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "source:lantern")
        await until(pilot, lambda: app.explore.said == "Tab completes: Daily Lantern")
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.said == "")
        await pilot.press("s")
        await until(pilot, lambda: app.explore.said.startswith("Starred"))
        starred = app.explore.said
        await app.show_again()
        await app.workers.wait_for_complete()
        assert app.explore.said == starred


async def test_a_tiny_terminal_says_so_in_one_line(tmp_path: Path) -> None:
    async with town(tmp_path, size=(38, 11)) as (app, pilot):
        assert app.explore.query_one("#tiny").display
        assert not app.explore.query_one("#panes").display
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: app.explore.query_one("#panes").display)


async def test_the_focus_and_what_was_typed_survive_a_terminal_that_was_too_small(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash", *"pump")
        await pilot.resize_terminal(30, 8)
        await until(pilot, lambda: app.explore.query_one("#tiny").display)
        await pilot.resize_terminal(120, 40)
        await until(pilot, lambda: app.focused is app.explore.query_one(SearchBox))
        await pilot.press("s")
        await until(pilot, lambda: app.explore.query_one(SearchBox).value == "pumps")


async def test_keys_right_behind_the_slash_are_typed_and_not_obeyed(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        for key in ["slash", *"quit"]:
            app.simulate_key(key)
        await until(pilot, lambda: app.explore.query_one(SearchBox).value == "quit")


async def test_a_settings_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    async with town(tmp_path, config=Config(problems=("The settings were not used.",))) as (app, pilot):
        await until(pilot, lambda: "not used" in str(app.screen.query_one("#status", Static).render()))
