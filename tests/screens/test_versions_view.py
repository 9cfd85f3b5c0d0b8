"""What changed between the versions of an article is a key away, and both versions open at the change."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from store.database.store import Store
from tests.collection import put
from tests.screens.driven import AppPilot, town, type_query, until
from tests.town import fill_town
from tui.app import H200App
from tui.screens.parallel import ParallelScreen
from tui.screens.versions import VersionsScreen
from tui.version_blocks import ChangeBlock, NoticeBlock
from tui.widgets.block_list import BlockList
from tui.widgets.reader import Reader
from tui.widgets.source_list import SourceList

ADDRESS = "https://www.lantern.example/moorings"
EARLY = """Moorings to cost more

The council will double mooring fees on Monday. Boat owners were not asked.

"Nobody will be driven from the moorings," said Tove Lind, the harbour clerk."""
LATE = """Moorings to cost more

Correction: an earlier version of this article named the wrong day.

The council will double mooring fees on Friday.

"Nobody will be driven from the moorings," said Tove Lind, the harbour clerk. A review follows in June."""
LAST = LATE.replace("A review follows in June.", "A review follows in July.")


@asynccontextmanager
async def changed_town(path: Path, size: tuple[int, int] = (120, 40)) -> AsyncIterator[tuple[H200App, AppPilot]]:
    """The town, and an article of the Quay Lantern in three versions."""
    store = Store(path / "town.db")
    for name, text, published in (
        ("early.txt", EARLY, "2026-03-04T08:00"),
        ("late.txt", LATE, "2026-03-04T11:30"),
        ("last.txt", LAST, "2026-03-06"),
    ):
        put(store, text, name, outlet="Quay Lantern", url=ADDRESS, published=published)
    store.close()
    async with town(path, size) as (app, pilot):
        yield app, pilot


async def shown(app: H200App, pilot: AppPilot) -> BlockList:
    """The blocks of the versions, once they are there."""
    await until(pilot, lambda: isinstance(app.screen, VersionsScreen))
    await until(pilot, lambda: any(pane.blocks for pane in app.screen.query(BlockList)))
    return app.screen.query_one(BlockList)


@pytest.mark.parametrize("pane", ["quotes", "reader", "sources"])
async def test_what_changed_opens_from_the_quote_the_reader_and_the_source(tmp_path: Path, pane: str) -> None:
    async with changed_town(tmp_path) as (app, pilot):
        await type_query(pilot, "driven from the moorings")
        await pilot.press("enter")
        await until(pilot, lambda: (a := app.explore.query_one(Reader).article) is not None and a.about.has_older)
        if pane == "reader":
            await pilot.press("7")
        elif pane == "sources":
            await pilot.press("2")
            listed = app.explore.query_one(SourceList)
            while listed.sources[listed.cursor].label != "Quay Lantern":
                await pilot.press("j")
        await pilot.press("V")
        blocks = (await shown(app, pilot)).blocks
        changes = [block.change.kind for block in blocks if isinstance(block, ChangeBlock)]
        assert changes == ["changed", "changed", "dropped", "added"]  # the latest revision first
        assert [block.notable for block in blocks if isinstance(block, NoticeBlock)] == [False, True]
        await pilot.press("escape")
        assert app.screen is app.explore


async def test_both_versions_open_at_the_sentence_that_changed(tmp_path: Path) -> None:
    async with changed_town(tmp_path) as (app, pilot):
        await type_query(pilot, "driven from the moorings")
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.query_one(Reader).article is not None)
        await pilot.press("V")
        pane = await shown(app, pilot)
        assert isinstance(pane.current, ChangeBlock)  # no heading, and no notice that stood before
        await pilot.press("n", "n", "enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        readers = list(app.screen.query(Reader))
        await until(pilot, lambda: all(reader.article is not None for reader in readers))
        assert [["Monday" in r.article.text, "Friday" in r.article.text] for r in readers if r.article] == [
            [True, False],
            [False, True],
        ]


async def test_where_there_is_no_older_version_that_is_said(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await until(pilot, lambda: app.explore.query_one(Reader).article is not None)
        for keys in (["V"], ["7", "V"], ["2", "V"]):
            await pilot.press(*keys)
            await until(pilot, lambda: "No older version" in app.explore.said)
            assert app.screen is app.explore
            app.explore.say("")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_the_versions_look_as_they_did(tmp_path: Path, snap_compare, size: tuple[int, int]) -> None:  # type: ignore[no-untyped-def]
    store = fill_town(tmp_path / "town.db")
    ids = [
        put(store, text, f"{name}.txt", outlet="Quay Lantern", url=ADDRESS, published=published).article_ids[0]
        for name, text, published in (("early", EARLY, "2026-03-04T08:00"), ("late", LATE, "2026-03-04T11:30"))
    ]
    store.close()
    app = H200App(tmp_path / "town.db")

    async def drive(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: any(reader.article for reader in app.explore.query(Reader)))
        app.push_screen(VersionsScreen("“Moorings to cost more”", ids))
        await shown(app, pilot)
        await pilot.pause(0.05)

    assert snap_compare(app, run_before=drive, terminal_size=size)
