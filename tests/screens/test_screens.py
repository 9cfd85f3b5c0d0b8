"""How the screens look: whole-screen snapshots at the sizes people have, on a store that no parser change touches."""

import asyncio
from pathlib import Path

import pytest
from textual.pilot import Pilot

from store.notes.note import NoteChange
from store.reads.actors import list_actors
from store.reads.quotes import list_quotes
from store.writing.annotate import annotate
from store.writing.merge import merge_actors
from tests.town import fill_town
from tui.app import H200App
from tui.screens.tagging import TagScreen
from tui.screens.who import WhoScreen
from tui.state import State
from tui.widgets.block_list import BlockList
from tui.widgets.quote_list import QuoteList
from tui.widgets.reader import Reader
from tui.widgets.search_box import SearchBox

SIZES = {"80x24": (80, 24), "120x40": (120, 40), "200x50": (200, 50)}
KEYS = {
    "main": [],
    "search": ["slash", *"ahead"],
    "reader": ["enter", "n"],
    "sources": ["2", "space"],
    "compare": ["4"],
    "help": ["question_mark"],
    "nothing": ["slash", *"zzzzqqqq"],
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", KEYS)
def test_a_view_looks_as_it_did(tmp_path: Path, snap_compare, view: str, size: str) -> None:  # type: ignore[no-untyped-def]
    assert _matches(tmp_path, snap_compare, view, size, "textual-dark")


@pytest.mark.parametrize("view", ["main", "compare"])
def test_a_view_looks_as_it_did_in_daylight(tmp_path: Path, snap_compare, view: str) -> None:  # type: ignore[no-untyped-def]
    assert _matches(tmp_path, snap_compare, view, "120x40", "textual-light")


@pytest.mark.parametrize("size", ["80x24", "120x40"])
def test_the_question_who_said_it_looks_as_it_did(tmp_path: Path, snap_compare, size: str) -> None:  # type: ignore[no-untyped-def]
    fill_town(tmp_path / "town.db").close()
    app = H200App(tmp_path / "town.db")

    async def drive(pilot: Pilot[None]) -> None:
        await _settled(pilot, app)
        await pilot.press("r")
        while not isinstance(app.screen, WhoScreen):  # its worker waits for the answer: to wait for that has no end
            await pilot.pause(0.02)
        await pilot.press("b")
        await pilot.pause(0.1)

    assert snap_compare(app, run_before=drive, terminal_size=SIZES[size])


def test_what_was_noted_and_the_question_which_tags_look_as_they_did(tmp_path: Path, snap_compare) -> None:  # type: ignore[no-untyped-def]
    store = fill_town(tmp_path / "town.db")
    keys = [quote.key for quote in list_quotes(store)]
    annotate(store, keys[0], NoteChange(starred=True, add=("pumps", "港口"), text="Ask [them] 请核实."))
    annotate(store, keys[4], NoteChange(starred=True))
    annotate(store, keys[5], NoteChange(add=("plan",)))
    store.close()
    app = H200App(tmp_path / "town.db")

    async def drive(pilot: Pilot[None]) -> None:
        await _settled(pilot, app)
        await pilot.press("t")
        while not isinstance(app.screen, TagScreen):
            await pilot.pause(0.02)
        await pilot.press("p")
        await pilot.pause(0.1)

    assert snap_compare(app, run_before=drive, terminal_size=SIZES["120x40"])


def test_the_question_which_actor_it_is_looks_as_it_did(tmp_path: Path, snap_compare) -> None:  # type: ignore[no-untyped-def]
    store = fill_town(tmp_path / "town.db")
    ids = {actor.name: actor.id for actor in list_actors(store)}
    merge_actors(store, ids["安娜·林奎斯特"], ids["Ana Lindqvist"])
    store.close()
    app = H200App(tmp_path / "town.db")

    async def drive(pilot: Pilot[None]) -> None:
        await _settled(pilot, app)
        await pilot.press("3", "m")
        await pilot.pause(0.1)

    assert snap_compare(app, run_before=drive, terminal_size=SIZES["120x40"])


def _matches(tmp_path: Path, snap_compare, view: str, size: str, theme: str) -> bool:  # type: ignore[no-untyped-def]
    fill_town(tmp_path / "town.db").close()
    app = H200App(tmp_path / "town.db", state=State(theme=theme))

    async def drive(pilot: Pilot[None]) -> None:
        await _settled(pilot, app)
        app.explore.query_one(SearchBox).cursor_blink = False  # else the picture depends on when it is taken
        for key in KEYS[view]:
            await pilot.press(key)
            await _settled(pilot, app)

    return bool(snap_compare(app, run_before=drive, terminal_size=SIZES[size]))


async def _settled(pilot: Pilot[None], app: H200App) -> None:
    """Wait until the workers are done and every pane shows what it was given."""
    for _ in range(3):
        await asyncio.sleep(0)
        await app.workers.wait_for_complete()
        await pilot.pause()
    quotes, reader = app.explore.query_one(QuoteList), app.explore.query_one(Reader)
    for _ in range(200):
        filled = bool(app.screen.query_one(BlockList).blocks) if app.screen is not app.explore else True
        if filled and (quotes.current is None or reader.article is not None):
            break
        await pilot.pause(0.02)
    await pilot.pause(0.05)
