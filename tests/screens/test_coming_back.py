"""The app comes back as it was left: view, query, what the quotes were narrowed to."""

from pathlib import Path

import pytest

from store.reads.sources import list_articles
from store.writing.remove import remove
from tests.screens.driven import quotes, town, type_query, until
from tui.app import H200App
from tui.opening import open_store
from tui.state import State
from tui.widgets.search_box import SearchBox


async def test_the_app_comes_back_where_it_was_left(tmp_path: Path) -> None:
    state = State()
    async with town(tmp_path, state=state) as (_, pilot):
        await type_query(pilot, "ahead")
        await pilot.press("down", "ctrl+q")
    assert (state.query, state.cursor) == ("ahead", 1)
    async with H200App(tmp_path / "town.db", state=state).run_test() as pilot:
        app = pilot.app
        assert isinstance(app, H200App)
        await until(pilot, lambda: quotes(app).count > 0)
        assert quotes(app).cursor == 1


def test_another_store_starts_anew_and_keeps_the_theme_and_what_was_typed(tmp_path: Path) -> None:
    left = State(view="findings", query="ahead", cursor=4, theme="textual-light", recent=("ahead",)).at(
        tmp_path / "a.db"
    )
    assert left.at(tmp_path / "a.db") == left
    assert left.at(tmp_path / "b.db") == State(theme="textual-light", recent=("ahead",), store=str(tmp_path / "b.db"))


@pytest.mark.parametrize(
    ("keys", "view"), [(["6"], "timeline"), (["6", "escape"], ""), (["8", "question_mark"], "findings")]
)
async def test_the_view_that_was_open_comes_back(tmp_path: Path, keys: list[str], view: str) -> None:
    state = State()
    async with town(tmp_path, state=state) as (_, pilot):
        await pilot.press(*keys, "ctrl+q")
    assert state.view == view
    async with H200App(tmp_path / "town.db", state=state).run_test() as pilot:
        again = pilot.app
        assert isinstance(again, H200App)
        await until(pilot, lambda: quotes(again).count > 0)
        await until(pilot, lambda: type(again.screen).__name__.lower() == f"{view or 'explore'}screen")


async def test_what_the_quotes_were_narrowed_to_comes_back(tmp_path: Path) -> None:
    state = State()
    async with town(tmp_path, state=state) as (app, pilot):
        await pilot.press("3", "enter")
        await until(pilot, lambda: 0 < quotes(app).count < 10)
        narrowed = quotes(app).count
        await pilot.press("q")
    assert state.actors == ("Ana Lindqvist",)
    async with H200App(tmp_path / "town.db", state=state).run_test() as pilot:
        again = pilot.app
        assert isinstance(again, H200App)
        explore = again.explore
        await until(pilot, lambda: explore.said == "As you left it: only Ana Lindqvist. 1, then Esc widens.")
        await until(pilot, lambda: quotes(again).count == narrowed)
        assert "Ana Lindqvist" in str(again.explore.query_one("#quotes-pane").border_title)


def test_briefs_that_were_removed_do_not_come_back(tmp_path: Path) -> None:
    with_briefs = open_store(tmp_path / "store.db")
    remove(with_briefs, tuple(article.id for article in list_articles(with_briefs)))
    with_briefs.close()
    again = open_store(tmp_path / "store.db")
    assert not list_articles(again)
    again.close()


async def test_a_query_typed_before_comes_back(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "pumps")
        await pilot.press("enter", "escape", "slash", "ctrl+r")
        assert app.explore.query_one(SearchBox).value == "pumps"
