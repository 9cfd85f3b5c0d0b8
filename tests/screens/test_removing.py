"""A source or article is taken out of the store by a key that asks first; so is adding stopped, and left by q."""

from pathlib import Path

from textual.widgets import Static

from store.database.store import Store
from tests.collection import put
from tests.screens.driven import quotes, town, until
from tui.app import H200App
from tui.screens.confirm import ConfirmScreen
from tui.widgets.source_list import SourceList


def sources(app: H200App) -> list[str]:
    return [source.label for source in app.explore.query_one(SourceList).sources]


async def test_a_source_and_then_an_article_go_once_that_is_confirmed(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        before, every = sources(app), quotes(app).count
        for key in ("enter", "escape"):
            await pilot.press("2", "d", key)
            assert sources(app) == before
            assert isinstance(app.screen, ConfirmScreen) == (key == "enter")
            await pilot.press("n")
        number = app.explore.query_one(SourceList).sources[0].quotes
        await pilot.press("2", "j", "j", "enter")
        await until(pilot, lambda: "1 shows them" in app.explore.said)
        await pilot.press("g", "d", "y")
        await until(pilot, lambda: sources(app) == before[1:] and "Removed:" in app.explore.said)
        await app.workers.wait_for_complete()
        assert f"Removed: {before[0]}." in app.explore.said  # what the quotes are narrowed to is no news
        await pilot.press("1", "escape")
        await until(pilot, lambda: quotes(app).count == every - number)
        await pilot.press("d")
        assert app.screen is app.explore  # a list of quotes has no one article
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.pane == "reader")
        await pilot.press("d", "y")
        await until(pilot, lambda: len(sources(app)) == 1 and app.explore.pane == "quotes")


async def test_several_articles_of_a_source_go_and_one_goes(tmp_path: Path) -> None:
    store = Store(tmp_path / "town.db")
    put(store, "Ferries stop\n\n“No ferry sails today,” Ida Holm said.\n", "one.txt", outlet="Ferry Times")
    put(store, "Ferries sail\n\n“Both ferries sail again,” Ida Holm said.\n", "two.txt", outlet="Ferry Times")
    store.close()
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        listed = app.explore.query_one(SourceList)
        await pilot.press("2")
        for number, said in ((2, "Its 2 articles with 2 quotes go out"), (1, " goes out of the store")):
            while listed.sources[listed.cursor].articles != number:
                await pilot.press("j")
            await pilot.press("d")
            assert said in " ".join(str(line.content) for line in app.screen.query(Static))
            await pilot.press("n", "g")


async def test_esc_goes_back_while_files_are_added_and_only_a_confirmed_key_stops_that(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        app.adding.running = True
        await pilot.press("2", "escape")
        assert app.explore.pane == "quotes" and "Stopping" not in app.explore.said
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("escape")
        assert "Stopping" not in app.explore.said
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("y")
        await until(pilot, lambda: "Stopping: what is parsed is kept." in app.explore.said)


async def test_leaving_while_files_are_added_is_asked_about(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        app.adding.running = True
        for key, leaves in (("n", False), ("y", True)):
            await pilot.press("q")
            assert isinstance(app.screen, ConfirmScreen) and app.return_code is None
            await pilot.press(key)
            assert (app.return_code == 0) is leaves
