"""Choosing what to add, and the list of what became of it."""

from pathlib import Path

import pytest
from textual.widgets import Input, Static

from tests.screens.driven import quotes, town, until
from tui.app import H200App
from tui.screens.added import AddedScreen
from tui.screens.pick import PickScreen, SafeTree
from tui.widgets.block_list import BlockList

STORY = 'Quay reopens\n\n"The quay is open again," harbour master Rosa Marques said on Friday.\n'


def told(app: H200App) -> str:
    return str(app.screen.query_one("#pick-what", Static).render())


async def test_a_path_that_is_not_there_can_be_typed_on(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        box = app.screen.query_one(Input)
        box.value = "/no/such/folder"
        await pilot.press("enter")
        assert isinstance(app.screen, PickScreen)
        assert "/no/such/folder: No such file" in told(app)
        assert box.value == "/no/such/folder"


@pytest.mark.parametrize("written", ["{}", "'{}'", '"{}" ', "{escaped}"])
async def test_a_file_dropped_on_the_terminal_is_taken(tmp_path: Path, written: str) -> None:
    story = tmp_path / "the quay.txt"
    story.write_text(STORY)
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        app.screen.query_one(Input).value = written.format(story, escaped=str(story).replace(" ", "\\ "))
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count == before + 1)


async def test_hidden_files_are_not_offered_as_they_are_not_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stories"
    (folder / ".git").mkdir(parents=True)
    (folder / "quay.txt").write_text(STORY)
    monkeypatch.setenv("PWD", str(folder))
    async with town(tmp_path) as (app, pilot):
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        tree = app.screen.query_one(SafeTree)
        await until(pilot, lambda: len(tree.root.children) > 0)
        assert [str(child.label) for child in tree.root.children] == ["quay.txt"]


async def test_before_a_whole_folder_is_added_its_name_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "quay.txt").write_text(STORY)
    monkeypatch.setenv("PWD", str(tmp_path / "stories"))
    async with town(tmp_path) as (app, pilot):
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        tree = app.screen.query_one(SafeTree)
        await until(pilot, lambda: len(tree.root.children) == 1)
        await pilot.press("tab")
        await until(pilot, lambda: f"adds the folder {tmp_path / 'stories'}" in told(app))
        await pilot.press("j")
        await until(pilot, lambda: "Enter adds the file" in told(app) and "quay.txt" in told(app))
        await pilot.press("k")
        await until(pilot, lambda: "adds the folder" in told(app))


async def test_every_skipped_file_is_listed_with_its_reason_before_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "quay.txt").write_text(f"---\nform: rumour\n---\n{STORY}")
    for name in ("a", "z"):
        (folder / f"{name}.txt").write_text("\n")
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        app.screen.query_one(Input).value = str(folder)
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count > before and "I lists them" in app.explore.said)
        await pilot.press("I")
        await until(pilot, lambda: isinstance(app.screen, AddedScreen))
        pane = app.screen.query_one(BlockList)
        shown = ["".join(text for text, _ in line) for block in pane.blocks for line in block.lines(200, pane.look)]
        files = [line for line in shown if ".txt" in line]
        assert [line.split()[0] for line in files] == ["skipped", "skipped", "added"]
        assert sum("empty" in line for line in shown) == 2
        assert "rumour" in shown[-1] or "rumour" in shown[-2]


async def test_several_are_marked_and_added_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, said in (("east", "The crane fell"), ("north", "Nobody swims here"), ("west", "Lamps burn all night")):
        (folder / f"{name}.txt").write_text(f'{name.title()} pier\n\n"{said}," guard Rosa Marques said on Friday.\n')
    monkeypatch.setenv("PWD", str(folder))
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        tree = app.screen.query_one(SafeTree)
        await until(pilot, lambda: len(tree.root.children) == 3)
        await pilot.press("tab", "j", "space", "space", "k", "space", "j", "space")
        await until(pilot, lambda: "a adds the 2 marked" in told(app))
        assert [path.stem for path in tree.marked] == ["east", "west"]
        await pilot.press("a")
        await until(pilot, lambda: quotes(app).count == before + 2)
