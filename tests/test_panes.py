"""What a row of a pane, and the frame of a reader, must not leave out however narrow they are."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from store.quotes import list_quotes
from store.store import Store
from tests.test_app import own_folders, quotes, town, until  # noqa: F401  # the fixture works by being here
from tests.told import Said, tell
from tui.app import H200App
from tui.passage import Passage
from tui.quote_head import QuoteHead
from tui.screens.parallel import ParallelScreen, rounds
from tui.widgets.actor_list import ActorList
from tui.widgets.reader import Reader
from tui.widgets.row_list import RowList
from tui.widgets.source_list import SourceList


@asynccontextmanager
async def harbour(path: Path, size: tuple[int, int]) -> AsyncIterator[tuple[H200App, Pilot[None]]]:
    """The app on two outlets: one relays an agency, and both quote somebody they do not name."""
    store = Store(path / "harbour.db")
    relayed = Said("The gate will stay shut all week.", "Rosa Marques", via=("Northern Wire",))
    tell(
        store,
        relayed,
        Said("We saw nothing at all.", "a witness", named=False),
        outlet="Harbour Post",
        published="2025-05-01",
    )
    tell(
        store,
        Said("The ferry was late again.", "A witness", named=False),
        outlet="Coast Courier",
        published="2025-05-02",
    )
    tell(
        store,
        Said("渡轮又晚点了，谁也不知道原因，港口方面也没有说明", "市长安娜·林奎斯特", via=("海岸通讯社",)),
        outlet="港口晚报",
        published="2025-05-03",
        language="zh",
    )
    store.close()
    app = H200App(path / "harbour.db", briefs=False)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: quotes(app).count == 4 and app.explore.query_one(ActorList).count == 4)
        yield app, pilot


def lines(pane: RowList) -> list[str]:
    return [pane.render_line(y).text for y in range(pane.count * pane.ROW_HEIGHT)]


@pytest.mark.parametrize("width", [80, 100, 120, 200])
async def test_a_row_names_source_speaker_relay_and_date_at_any_width(tmp_path: Path, width: int) -> None:
    async with harbour(tmp_path, (width, 30)) as (app, _):
        shown = lines(quotes(app))
        row = next(i for i, line in enumerate(shown) if "via Northern Wire" in line)
        both = "".join(shown[row : row + 2])
        assert both.lstrip("“ ").startswith("HP Rosa") and "1 May" in both and "The gate will" in both
        chinese = next(line for line in shown if "海岸通讯社" in line)
        assert "港口晚" in chinese and "市长" in chinese
        assert {cell_len(line) for line in shown} == {quotes(app).scrollable_content_region.width}


LONG = "Ferry crews warn of long queues at the new quay and ask for another one"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (39, "~ Ferry crew… Rosa Marques · via NW"),
        (52, "~ Ferry crews … Rosa Marques · via Northern Wire"),
        (70, "~ Ferry crews warn of… Rosa Marques · via Northern Wire 1 May 2025"),
    ],
)
async def test_a_long_source_gives_way_before_the_speaker_and_the_relay(tmp_path: Path, width: int, shown: str) -> None:
    store = Store(tmp_path / "quay.db")
    tell(store, Said("The gate is shut.", "Rosa Marques", "indirect", ("Northern Wire",)), outlet=LONG)
    [quote] = list_quotes(store)
    head = QuoteHead.of(quote, width)
    said = f"~ {head.source} {head.speaker}{head.via}{f' {head.date}' if head.dated else ''}"
    assert said == shown and cell_len(said) < width


async def test_what_a_row_has_room_for_is_not_cut(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    tell(store, Said("The gate is shut.", "Rosa Marques", "indirect"), outlet="Newspaper")
    tell(store, Said("The gate is open.", "Rosa Marques", "indirect"), outlet="Ferry crews warn of queues")
    short, long = sorted((QuoteHead.of(quote, 48) for quote in list_quotes(store)), key=lambda head: len(head.source))
    assert short.source.strip() == "Newspaper" and short.dated
    assert long.source == "Ferry crews warn o…" and long.dated


@pytest.mark.parametrize(("width", "sign"), [(100, "transl."), (120, "translated"), (200, "translated")])
async def test_a_source_of_translations_says_so_at_any_width(tmp_path: Path, width: int, sign: str) -> None:
    store = Store(tmp_path / "quay.db")
    tell(store, Said("The gate is shut.", "Rosa Marques"), outlet="The Quay", form="translation")
    store.close()
    app = H200App(tmp_path / "quay.db", briefs=False)
    async with app.run_test(size=(width, 30)) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: app.explore.query_one(SourceList).count == 1)
        await until(pilot, lambda: sign in lines(app.explore.query_one(SourceList))[0].split())


async def test_between_one_pane_and_three_the_sidebar_gives_its_room_to_the_quotes(tmp_path: Path) -> None:
    async with harbour(tmp_path, (104, 30)) as (app, pilot):
        sidebar = app.explore.query_one("#sidebar")
        assert not sidebar.display and app.explore.query_one(Reader).display
        await pilot.press("3")
        assert sidebar.display and app.focused is app.explore.query_one(ActorList)
        await pilot.press("1")
        assert not sidebar.display


async def test_the_dates_of_rows_end_in_one_column(tmp_path: Path) -> None:
    async with harbour(tmp_path, (104, 30)) as (app, _):
        dated = [line.rstrip() for line in lines(quotes(app)) if "May" in line]
        assert len(dated) == 4
        assert len({cell_len(line) for line in dated}) == 1


async def test_named_speakers_come_first_and_nameless_ones_say_where_they_stand(tmp_path: Path) -> None:
    async with harbour(tmp_path, (120, 30)) as (app, _):
        pane = app.explore.query_one(ActorList)
        assert [actor.named for actor in pane.actors] == [True, True, False, False]
        assert sorted(line.split()[2] for line in lines(pane)[2:]) == ["CC", "HP"]


def test_an_articles_passages_are_seen_one_after_the_other_beside_the_other_articles() -> None:
    here, there, elsewhere = Passage(1, "A", 0, 5), Passage(1, "A", 50, 55), Passage(2, "B", 7, 9)
    assert rounds([here, elsewhere, there]) == [[here, elsewhere], [there, elsewhere]]
    many = [Passage(article, "A", 0, 5) for article in range(5)]
    assert rounds(many) == [many[:3], many[3:]]


async def test_readers_side_by_side_are_told_apart_by_date_and_title(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await app.workers.wait_for_complete()
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        await until(pilot, lambda: all(reader.article for reader in app.screen.query(Reader)))
        titles = {str(reader.border_title) for reader in app.screen.query(Reader)}
        assert any(title.startswith("Daily Lantern · 7 Jan 2026 · Tunnel opens") for title in titles)
