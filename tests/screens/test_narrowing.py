"""Sources and actors chosen in the panes narrow every view, and each view says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.style import Style
from textual.pilot import Pilot

from store.comparison.compare import most_in_common
from store.comparison.within import choose_two
from store.database.store import Store
from store.findings.listing import list_findings
from store.reads.filters import Filters
from store.reads.sources import list_sources
from store.search.naming import actors_named
from tests.screens.driven import quotes, town, type_query, until
from tests.told import Said, tell
from tui.app import H200App
from tui.pair_blocks import PairBlock
from tui.screens.findings import FindingsScreen
from tui.screens.timeline import DayQuotes, TimelineList
from tui.state import State
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import Block, BlockList
from tui.widgets.date_list import DateList
from tui.widgets.figure_table import FigureTable
from tui.widgets.row_list import RowList
from tui.widgets.source_list import SourceList


async def choose_source(app: H200App, pilot: Pilot[None], name: str, *, more: bool = False) -> None:
    """Narrow to a source, or to one `more`, and wait for the quotes."""
    pane, before = app.explore.query_one(SourceList), quotes(app).count
    await pilot.press("2", "g")
    while pane.sources[pane.cursor].name != name:
        await pilot.press("j")
    await pilot.press("enter")
    await until(pilot, lambda: quotes(app).count > before if more else quotes(app).count < before)


@pytest.mark.parametrize(
    ("key", "pane", "title"),
    [
        ("6", TimelineList, "Timeline · Coast Courier · 4 quotes on 1 date"),
        ("5", FigureTable, "Figures 1 · Coast Courier · by article"),
    ],
)
async def test_a_view_of_a_source_shows_what_is_its_own_and_says_whose_it_is(
    tmp_path: Path, key: str, pane: type[RowList], title: str
) -> None:
    async with town(tmp_path) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await pilot.press(key)
        await until(pilot, lambda: any(shown.count for shown in app.screen.query(pane)))
        assert str(app.screen.query_one(pane).border_title) == title


@pytest.mark.parametrize(
    ("query", "key", "pane", "left"),
    [
        ("euros", "5", FigureTable, 2),
        ("eurso", "5", FigureTable, 2),
        ("lantern 40", "5", FigureTable, 0),
        ("source:courier euros", "5", FigureTable, 1),
        ("workz -41", "5", FigureTable, 1),
        ("source:lantern", "6", TimelineList, 2),
        ("ship", "6", TimelineList, 1),
    ],
)
async def test_what_is_typed_narrows_the_other_views_too(
    tmp_path: Path, query: str, key: str, pane: type[RowList], left: int
) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, query)
        await pilot.press("enter", key)
        await until(pilot, lambda: any(f"“{query}”" in str(shown.border_title) for shown in app.screen.query(pane)))
        await app.workers.wait_for_complete()
        assert app.screen.query_one(pane).count == left


async def test_findings_are_those_in_which_the_query_stands(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        every = len(list_findings(await app.library.store()))
        await type_query(pilot, "pumps stopped")
        await pilot.press("enter", "8")
        await until(pilot, lambda: "“pumps stopped”" in str(app.screen.query_one(BlockList).border_title))
        found = app.screen.query_one(BlockList).blocks
        assert 0 < len(found) < every
        pane = app.screen.query_one(BlockList)
        assert str(pane.border_title).startswith(f"Findings {len(found)} of {every} · ")
        assert str(pane.border_subtitle) == "only a part · 1, then Esc widens"
        assert all("pumps" in text_of(block) and "stopped" in text_of(block) for block in found)


async def compared(app: H200App, pilot: Pilot[None]) -> tuple[str, list[PairBlock]]:
    """The title and the statements of Compare."""
    await pilot.press("4")
    await until(pilot, lambda: "told by both" in str(app.screen.query_one(BlockList).border_title))
    pane = app.screen.query_one(BlockList)
    return str(pane.border_title), [block for block in pane.blocks if isinstance(block, PairBlock)]


async def test_compare_shows_what_the_chosen_actor_says(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("3", "j", "enter")
        await until(pilot, lambda: app.explore.chosen_actors == ["Tomas Berg"])
        title, shown = await compared(app, pilot)
        assert "Tomas Berg" in title and shown
        sides = [side for block in shown for side in (block.pair.left, block.pair.right) if side]
        assert {side.quote.speaker for side in sides} == {"Tomas Berg"}


async def test_compare_shows_the_rows_in_which_the_query_stands_or_says_that_there_is_none(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await type_query(pilot, "ahead")
        await pilot.press("enter")
        title, shown = await compared(app, pilot)
        assert "“ahead”" in title and all("ahead" in text_of(block) for block in shown) and shown
        await pilot.press("escape")
        await type_query(pilot, "zebra")
        await pilot.press("enter", "4")
        await until(pilot, lambda: "zebra" in app.screen.query_one(BlockList).render_line(1).text)
        assert not app.screen.query_one(BlockList).blocks


async def test_compare_takes_its_sources_from_those_chosen(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        sources = app.explore.query_one(SourceList).sources
        blog = next(source for source in sources if "[sic]" in source.name)
        await choose_source(app, pilot, blog.name)
        await pilot.press("4")
        await until(pilot, lambda: "No other source" in app.screen.query_one(BlockList).render_line(1).text)
        await pilot.press("escape")
        await choose_source(app, pilot, "Coast Courier", more=True)
        title, _ = await compared(app, pilot)
        assert "Coast Courier" in title and blog.name.split()[0] in title


async def test_compare_blames_the_query_where_it_is_the_query_that_leaves_nothing(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await type_query(pilot, "zebra")
        await pilot.press("enter", "4")
        await until(pilot, lambda: "zebra" in app.screen.query_one(BlockList).render_line(1).text)


async def test_a_brief_beside_its_own_outlet_is_not_what_compare_begins_with(tmp_path: Path) -> None:
    store = Store(tmp_path / "briefs.db")
    told = [
        "The old quay will be closed for good before the first storms of the winter arrive.",
        "Nobody in the town hall ever asked the ferry crews what they thought about moving.",
    ]
    tell(store, *(Said(text, "Ana Lindqvist") for text in told), outlet="Harbour Post")
    tell(store, *(Said(text, "Ana Lindqvist") for text in told), "Short.", outlet="Harbour Post", form="brief")
    tell(store, Said(told[0], "Ana Lindqvist"), outlet="Coast Courier")
    labels = {source.id: source.label for source in list_sources(store)}
    first, second, _ = most_in_common(store)[0]
    assert labels[first].removesuffix(" (brief)") == labels[second].removesuffix(" (brief)")
    chosen = choose_two(store)
    assert chosen is not None and "Coast Courier" in {labels[source] for source in chosen}


WELLS, ROADS = "The wells of the upper village ran dry in May.", "No road of ours was ever closed for a parade."
HARVEST = "Half of the barley harvest was lost to the hail."


@pytest.fixture
def valley(tmp_path: Path) -> Iterator[Store]:
    """Two papers share two statements of the mayor; who quotes the miller, and shares what, are others."""
    store = Store(tmp_path / "valley.db")
    for outlet in ("Upper Post", "Lower Post"):
        tell(store, Said(WELLS, "Mona Falk"), Said(ROADS, "Mona Falk"), outlet=outlet)
    for outlet in ("Mill Gazette", "Hill Gazette"):
        tell(store, Said(HARVEST, "Otto Brand"), outlet=outlet)
    tell(store, Said("The sluice is mine.", "Iris Holm"), Said("I sold no grain.", "Iris Holm"), outlet="Hill Gazette")
    tell(store, Said("The bridge needs paint.", "Iris Holm"), outlet="Upper Post")
    tell(store, Said("My nephew left for the city.", "Emil Roth"), outlet="Lower Post")
    yield store
    store.close()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Mona Falk", {"Upper Post", "Lower Post"}),
        ("Otto Brand", {"Mill Gazette", "Hill Gazette"}),  # not the two that share most of what others say
        ("Iris Holm", {"Hill Gazette", "Upper Post"}),  # who share nothing of hers, but quote her
        ("Emil Roth", set()),
    ],
)
def test_the_two_that_are_compared_share_most_of_what_the_actor_said(
    valley: Store, name: str, wanted: set[str]
) -> None:
    labels = {source.id: source.label for source in list_sources(valley)}
    (actor,) = actors_named(valley, name)
    chosen = choose_two(valley, Filters(actors=(actor.id,)))
    assert {labels[source] for source in chosen or ()} == wanted
    mill = next(source for source, label in labels.items() if label == "Mill Gazette")
    beside = choose_two(valley, Filters(actors=(actor.id,), sources=(mill,)))
    assert {labels[source] for source in beside or ()} == (wanted if name == "Otto Brand" else set())


@pytest.mark.parametrize(
    ("query", "left", "right"),
    [
        ("barley", "Hill Gazette", "Mill Gazette"),  # not the two that share most of what is told
        ("parade", "Lower Post", "Upper Post"),
        ("barly harvst", "Hill Gazette", "Mill Gazette"),
        ("source:mill barley", "Hill Gazette", "Mill Gazette"),  # the other is whoever tells it too
    ],
)
async def test_the_two_that_are_compared_share_most_of_what_was_typed(
    valley: Store, query: str, left: str, right: str
) -> None:
    app = H200App(valley.path, briefs=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count > 3)
        await type_query(pilot, query)
        await pilot.press("enter")
        title, shown = await compared(app, pilot)
        assert left in title and right in title and "1 told by both" in title and len(shown) == 1


@pytest.mark.parametrize(("name", "said"), [("Iris Holm", "Hill Gazette"), ("Emil Roth", "No second source")])
async def test_comparing_from_an_actor_whom_no_two_share_shows_who_quotes_them_or_says_so(
    valley: Store, name: str, said: str
) -> None:
    app = H200App(valley.path, briefs=False)
    async with app.run_test(size=(120, 40)) as pilot:
        actors = app.explore.query_one(ActorList)
        await until(pilot, lambda: actors.count > 3)
        await pilot.press("3")
        while actors.actors[actors.cursor].name != name:
            await pilot.press("j")
        await pilot.press("c")
        await until(pilot, lambda: app.screen is not app.explore)
        pane = app.screen.query_one(BlockList)
        await until(pilot, lambda: said in str(pane.border_title) + pane.render_line(1).text)
        assert "share most" not in str(pane.border_subtitle)


def text_of(block: Block) -> str:
    return "".join(text for line in block.lines(2000, lambda _: Style()) for text, _ in line)


async def test_the_figures_of_an_actor_are_those_it_is_quoted_with(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("3", "enter")
        await until(pilot, lambda: bool(app.explore.narrowing.actors))
        await pilot.press("5")
        await until(pilot, lambda: "Ana Lindqvist" in str(app.screen.query_one(FigureTable).border_title))
        await app.workers.wait_for_complete()
        pane = app.screen.query_one(FigureTable)
        assert pane.count == 0
        assert "Ana Lindqvist" in pane.empty_lines()[0] and "Esc" in pane.empty_lines()[1]


async def test_findings_are_those_that_touch_the_source(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: isinstance(app.screen, FindingsScreen))
        await until(pilot, lambda: bool(app.screen.query_one(BlockList).blocks))
        await pilot.press("escape")
        name = next(source.name for source in app.explore.query_one(SourceList).sources if "[sic]" in source.name)
        await choose_source(app, pilot, name)
        await pilot.press("8")
        await until(pilot, lambda: name.split()[0] in str(app.screen.query_one(BlockList).border_title))
        assert not app.screen.query_one(BlockList).blocks


async def test_a_view_that_comes_back_is_narrowed_as_it_was_left(tmp_path: Path) -> None:
    state = State()
    async with town(tmp_path, state=state) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await pilot.press("6", "ctrl+q")
    async with H200App(tmp_path / "town.db", state=state).run_test() as pilot:
        await until(pilot, lambda: any(pane.count for pane in pilot.app.screen.query(TimelineList)))
        assert "Coast Courier" in str(pilot.app.screen.query_one(TimelineList).border_title)


async def test_an_empty_store_says_how_to_fill_it_whatever_the_view_or_the_query(tmp_path: Path) -> None:
    Store(tmp_path / "empty.db").close()
    app = H200App(tmp_path / "empty.db", briefs=False, state=State(query="tunnel"))
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).empty_lines() == ["No quotes yet.", "i adds files and folders."])
        await pilot.press("6")
        await until(
            pilot, lambda: any("i adds" in line for p in app.screen.query(TimelineList) for line in p.empty_lines())
        )
        assert not app.screen.query_one(DayQuotes).display


async def test_what_is_typed_narrows_the_dates_beside_the_quotes(tmp_path: Path) -> None:
    async with town(tmp_path, size=(200, 50)) as (app, pilot):
        pane = app.explore.query_one(DateList)
        await until(pilot, lambda: pane.count > 1)
        every = pane.count
        await type_query(pilot, "ship")
        await until(pilot, lambda: [date.quotes for date in pane.dates] == [1])
        await type_query(pilot, ' "zzzzqqq"')
        await until(pilot, lambda: pane.count == 0 and pane.empty_lines() == ["Nothing that is left."])
        await pilot.press("enter", "escape")
        await until(pilot, lambda: pane.count == every)


async def test_esc_widens_one_thing_at_a_time(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await choose_source(app, pilot, "Coast Courier")
        await pilot.press("3", "g", "enter")
        await until(pilot, lambda: len(app.explore.chosen_actors) == 1)
        app.explore.show_day("2026-03-04")
        left = []
        for _ in range(3):
            await pilot.press("escape")
            await app.workers.wait_for_complete()
            narrowing = app.explore.narrowing
            left.append((narrowing.on is not None, len(narrowing.actors), len(narrowing.sources)))
        assert left == [(False, 1, 1), (False, 0, 1), (False, 0, 0)]


async def test_comparing_from_an_actor_lays_two_who_quote_them_side_by_side(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("3", "c")
        await until(pilot, lambda: app.screen is not app.explore and bool(app.screen.query_one(BlockList).blocks))
        title = str(app.screen.query_one(BlockList).border_title)
        assert "Ana Lindqvist" in title and "told by both" in title
        pairs = [block.pair for block in app.screen.query_one(BlockList).blocks if isinstance(block, PairBlock)]
        sides = [side for pair in pairs for side in (pair.left, pair.right) if side]
        assert sides and all(side.quote.speaker == "Ana Lindqvist" for side in sides)
        await pilot.press("escape")
        await until(pilot, lambda: app.explore.chosen_actors == ["Ana Lindqvist"])


async def test_what_the_panes_leave_is_said_only_while_it_is_so_and_is_not_seen(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        for undone in ("enter", "1"):
            await pilot.press("2", "enter")
            await until(pilot, lambda: app.explore.said.endswith("1 shows them."))
            await pilot.press(undone)
            await until(pilot, lambda: app.explore.said == "")
