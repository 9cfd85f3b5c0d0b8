"""What is found is written to a file, every quote cited, in the format that copies have too."""

import asyncio
from pathlib import Path

import pytest

from tests.screens.driven import compares, town, type_query, until
from tui.app import H200App
from tui.state import State


def said(app: H200App) -> str:
    return app.screen.said  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the app is started in."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


async def test_what_is_listed_is_written_with_citations(tmp_path: Path, folder: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "pumps running")
        listed = app.explore.query_one("#quotes").count  # type: ignore[attr-defined]
        await pilot.press("enter", "x")
        await until(pilot, lambda: "Written" in said(app))
        written = (folder / "quotes-pumps-running.txt").read_text("utf-8")
        assert len(written.strip().split("\n\n")) == listed
        assert "Tomas Berg" in written and "via Coast Courier, in Daily Lantern" in written


async def test_the_file_is_named_after_the_query_that_found_what_is_in_it(tmp_path: Path, folder: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "pumps running")
        await pilot.press("enter")
        app.explore.action_export()
        await asyncio.sleep(0)  # the quotes are on their way when the query is widened
        app.explore.action_back()
        await until(pilot, lambda: "Written" in said(app))
        assert [file.name for file in folder.iterdir()] == ["quotes-pumps-running.txt"]


async def test_of_marked_quotes_only_those_are_written_and_no_file_is_written_over(
    tmp_path: Path, folder: Path
) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("space", "space", "x")
        await until(pilot, lambda: "Written: 2 quotes" in said(app))
        first = (folder / "quotes-marked.txt").read_text("utf-8")
        await pilot.press("space", "x")
        await until(pilot, lambda: "Written: 3 quotes" in said(app))
        assert (folder / "quotes-marked.txt").read_text("utf-8") == first
        assert (folder / "quotes-marked-2.txt").exists()


async def test_compare_writes_the_report_of_what_it_shows(tmp_path: Path, folder: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "ahead of the plan")
        await pilot.press("enter", "4")
        await until(pilot, lambda: compares(app))
        await pilot.press("x")
        await until(pilot, lambda: "Written: the report" in said(app))
        [report] = folder.iterdir()
        assert "“ahead of the plan”</h1>" in report.read_text("utf-8")


async def test_of_three_sources_that_share_nothing_nothing_is_written_and_that_is_said(
    tmp_path: Path, folder: Path
) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "ship")
        await pilot.press("enter", "2", "space", "space", "space", "c")
        await until(pilot, lambda: compares(app))
        await pilot.press("x")
        await until(pilot, lambda: "share no statement" in said(app))
        assert list(folder.iterdir()) == []


async def test_a_folder_that_takes_no_file_is_said_in_one_sentence(tmp_path: Path, folder: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        folder.rmdir()
        await pilot.press("x")
        await until(pilot, lambda: "could not be written" in said(app))
        assert "Start h200-tui" in said(app) or "start h200-tui" in said(app)


async def test_the_format_of_citations_is_chosen_once_for_copies_and_files(tmp_path: Path, folder: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "pumps running via:courier")
        await pilot.press("enter", "Y")
        assert "Markdown" in said(app)
        await pilot.press("y", "x")
        await until(pilot, lambda: "Written" in said(app))
        assert app.clipboard.startswith("> ") and [file.suffix for file in folder.iterdir()] == [".md"]
        await pilot.press("Y", "Y")
        assert "one line" in said(app)


async def test_an_unknown_format_of_an_earlier_run_is_the_first_one(tmp_path: Path) -> None:
    async with town(tmp_path, state=State(citation="clay tablet")) as (app, pilot):
        await type_query(pilot, "pumps running via:courier")
        await pilot.press("enter", "y")
        assert "7 January 2026" in app.clipboard


async def test_nothing_is_written_where_nothing_is_listed(tmp_path: Path, folder: Path) -> None:
    async with town(tmp_path) as (_, pilot):
        await type_query(pilot, "zzzzqqqq")
        await pilot.press("enter", "x")
        await pilot.pause()
        assert list(folder.iterdir()) == []


async def test_a_copy_is_made_where_no_file_can_be_written_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in the way").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "in the way"))
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "pumps running via:courier")
        await pilot.press("enter", "y")
        await until(pilot, lambda: "Copied with its citation" in said(app))
        assert "Tomas Berg" in app.clipboard and "could not be written" in said(app)
        assert "(one line; Y changes that)" in said(app)
        await pilot.press("Y", "y")
        await until(pilot, lambda: "(Markdown; Y changes that)" in said(app))
