"""The other views: findings, figures, timeline, two articles side by side, and adding files."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from rich.cells import cell_len
from rich.style import Style
from textual.widgets import Input

from store.comparison.compare import compare_sources
from store.database.store import Store
from store.figures.pairs import FigurePair
from store.reads.figures import list_figures
from store.reads.sources import list_sources
from store.writing.remove import remove
from tests.screens.driven import compares, quotes, town, until
from tests.told import Said, tell
from tests.town import fill_town
from tui.amounts import meaning_of, value_beside
from tui.app import H200App
from tui.pair_blocks import MOST_ALONE, FigureBlock, HeadingBlock, PairBlock, comparison_blocks
from tui.screens.findings import FindingsScreen
from tui.screens.parallel import ParallelScreen
from tui.screens.pick import PickScreen
from tui.screens.timeline import DayQuotes, TimelineList
from tui.widgets.block_list import BlockList
from tui.widgets.figure_table import FigureTable
from tui.widgets.reader import Reader

ROOT = Path(__file__).resolve().parents[2]


def findings(app: H200App) -> int:
    return len(app.screen.query_one(BlockList).blocks) if isinstance(app.screen, FindingsScreen) else -1


def said(pane: DayQuotes) -> list[int]:
    return [row.quote.id for i in range(pane.count) if (row := pane.quote_at(i))]


async def test_a_dismissed_finding_can_be_brought_back(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: findings(app) > 0)
        every = findings(app)
        await pilot.press("d")
        await until(pilot, lambda: findings(app) == every - 1)
        await pilot.press("u")
        await until(pilot, lambda: findings(app) == every)
        assert app.screen.query_one(BlockList).cursor == 0
        await pilot.press("d")
        await until(pilot, lambda: findings(app) == every - 1)
        await pilot.press("D")
        await until(pilot, lambda: findings(app) == 1)
        await pilot.press("d")
        await until(pilot, lambda: findings(app) == 0)
        await pilot.press("D")
        await until(pilot, lambda: findings(app) == every)
        for said, left in (("the finding is dismissed, as before", every - 1), ("the finding stands again", every)):
            await pilot.press("u")
            await until(pilot, lambda left=left: findings(app) == left)  # type: ignore[misc]
            assert app.screen.said == f"Undone: {said}."  # type: ignore[attr-defined]


async def test_findings_are_shown_kind_by_kind(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: findings(app) > 1)
        every = findings(app)
        kinds: list[str] = []
        while len(kinds) < 9:
            await pilot.press("s")
            await app.workers.wait_for_complete()
            await pilot.pause()
            shown = {block.finding.kind for block in app.screen.query_one(BlockList).blocks}  # type: ignore[attr-defined]
            if len(shown) > 1:
                break
            kinds += shown
            assert f"only {kinds[-1]}" in str(app.screen.query_one(BlockList).border_title)
        assert len(set(kinds)) == len(kinds) > 1 and findings(app) == every


async def test_a_finding_opens_its_articles_at_the_passages(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: findings(app) > 0)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        readers = app.screen.query(Reader)
        await until(pilot, lambda: len(readers) > 1 and all(reader.article for reader in readers))
        sources = {reader.article.about.source for reader in readers if reader.article}
        assert sources == {"Daily Lantern", "Coast Courier"}


async def test_the_timeline_narrows_the_quotes_to_a_day(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("6")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(TimelineList)))
        row = app.screen.query_one(TimelineList).rows[0]
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count == row.quotes)
        ids = [shown.quote.id for i in range(row.quotes) if (shown := quotes(app).quote_at(i))]
        assert sorted(ids) == sorted(row.quote_ids)


async def test_a_view_opened_by_the_very_first_key_is_filled(tmp_path: Path) -> None:
    fill_town(tmp_path / "town.db").close()
    app = H200App(tmp_path / "town.db")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("6")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(TimelineList)))


async def test_the_timeline_begins_where_the_news_does_below_what_is_told_of_years_before(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    for year in (1950, 1960):
        tell(store, Said(f"The quay of {year} was of wood.", said_on=str(year)), outlet=f"Post of {year}")
    tell(store, "A single wreck.", published="2019-03-01")
    tell(store, *(f"The quay has {steps} steps." for steps in range(11)))
    store.close()
    app = H200App(tmp_path / "quay.db", briefs=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: quotes(app).count == 14)
        await pilot.press("6")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(TimelineList)))
        days = app.screen.query_one(TimelineList)
        assert [days.rows[0].date, days.rows[days.cursor].date] == ["1950", "2025-05-01"]


async def test_every_view_follows_what_another_program_writes(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await app.library.what_changed()
        await pilot.press("5")
        await until(pilot, lambda: any(pane.count == 2 for pane in app.screen.query(FigureTable)))
        await pilot.press("j")
        here = app.screen.query_one(FigureTable).current
        assert here is not None
        other = Store(tmp_path / "town.db")
        tell(
            other, Said("The quay took 2 ferries at once.", "Ana Lindqvist", figure="2 ferries"), published="2026-02-01"
        )
        other.close()
        await until(pilot, lambda: app.screen.query_one(FigureTable).count == 3)
        now = app.screen.query_one(FigureTable).current
        assert now is not None and now.figure.text == here.figure.text, "the cursor stays on its figure"


async def test_the_timeline_shows_the_words_of_the_day_and_copies_them(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("6")
        await until(pilot, lambda: any(pane.count for pane in app.screen.query(DayQuotes)))
        days, words = app.screen.query_one(TimelineList), app.screen.query_one(DayQuotes)
        await pilot.press("j")
        day = days.rows[1]
        await until(pilot, lambda: words.count == day.quotes and said(words) == list(day.quote_ids))
        await pilot.press("tab", "G", "y", "y")  # an unsure speaker is asked about first
        last = words.current
        assert last is not None
        await until(pilot, lambda: last.quote.text.rstrip(",") in app.clipboard)


async def test_two_articles_side_by_side_copy_the_quote_of_the_side_in_front(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: compares(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        readers = app.screen.query(Reader)
        await until(pilot, lambda: len(readers) == 2 and all(reader.current for reader in readers))
        await pilot.press("tab", "y")
        shown = readers[1].current
        assert shown is not None
        await until(pilot, lambda: shown.text in app.clipboard)


def read_off(reader: Reader) -> str:
    return "\n".join(reader.render_line(y).text for y in range(20))


async def test_beside_the_actors_stands_where_each_speaks_and_in_which_role(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        reader = app.explore.query_one(Reader)
        await pilot.press("3")
        await until(pilot, lambda: reader.shows_card)
        shown = read_off(reader)
        assert "Ana Lindqvist" in shown and "Coast Courier" in shown and "Daily Lantern" in shown
        await pilot.press("1")
        await until(pilot, lambda: not reader.shows_card and "Tunnel opens" in read_off(reader))


async def test_beside_the_sources_stand_their_articles(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("2", "j")
        await until(pilot, lambda: "Harbour tunnel ahead" in read_off(app.explore.query_one(Reader)))


async def test_figures_sort_by_conflict(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("5")
        await until(pilot, lambda: any(pane.count == 2 for pane in app.screen.query(FigureTable)))
        await pilot.press("s")
        await until(pilot, lambda: "conflicts first" in str(app.screen.query_one(FigureTable).border_title))


async def test_below_the_figures_stands_the_sentence_of_the_one_under_the_cursor(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("5", "j")
        await until(pilot, lambda: any(reader.article for reader in app.screen.query(Reader)))
        table, reader = app.screen.query_one(FigureTable), app.screen.query_one(Reader)
        await until(pilot, lambda: table.current is not None and table.current.figure.text in read_off(reader))


async def test_what_a_written_figure_says_itself_is_not_said_twice(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    tell(store, Said("The quay took 2 ferries at once.", "Ana Lindqvist", figure="2 ferries"))
    digits = replace(list_figures(store)[0], low=2, high=2, unit="ferries", subject="ferries", period="2025-05-03")
    words = replace(digits, text="two of them")
    assert (value_beside(digits), meaning_of(digits)) == ("", "3 May 2025")
    assert (value_beside(words), meaning_of(words)) == ("2 ferries", "ferries · 3 May 2025")
    assert value_beside(replace(words, low=187.35, high=187.35, unit="USD")) == "187.35 USD"
    assert meaning_of(words, value_beside(words)) == "3 May 2025"
    assert meaning_of(replace(words, subject="Quay Board", actor="quay board", period=None)) == "quay board"


async def test_a_file_is_added_from_the_app(tmp_path: Path) -> None:
    story = tmp_path / "quay.txt"
    story.write_text('Quay reopens\n\n"The quay is open again," harbour master Rosa Marques said on Friday.\n')
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        app.screen.query_one("#pick-path", Input).value = str(story)
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count > before)


async def test_a_folder_is_added_from_the_app_by_several_processes(tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for i in range(6):
        words = f'Quay {i} reopens\n\n"Quay number {i} is open again," harbour master Rosa Marques said on Friday.\n'
        (folder / f"quay-{i}.txt").write_text(words)
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, PickScreen))
        app.screen.query_one("#pick-path", Input).value = str(folder)
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count >= before + 6)


async def test_what_another_program_adds_appears(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        before = quotes(app).count
        await pilot.pause(2.5)  # the first look only notes how often the store was written
        story = tmp_path / "quay.txt"
        story.write_text('Quay reopens\n\n"The quay is open again," harbour master Rosa Marques said on Friday.\n')
        command = [sys.executable, "-m", "tui", "--store", str(tmp_path / "town.db"), "add", str(story)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        await until(pilot, lambda: quotes(app).count > before)


async def test_quotes_marked_by_hand_are_laid_side_by_side(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        marked = [shown.quote.text for i in (0, 1) if (shown := quotes(app).quote_at(i))]
        await pilot.press("space", "space", "c")
        await until(pilot, lambda: compares(app))
        assert [side.quote.text for side in app.screen.sides] == marked  # type: ignore[attr-defined]


async def test_of_three_sources_compared_the_others_go_on_when_one_goes(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await app.library.what_changed()
        await pilot.press("2", "g", "space", "space", "space", "c")
        await until(pilot, lambda: compares(app))
        pane = app.screen.query_one(BlockList)
        assert str(pane.border_title).count("│") == 2
        whole = str(pane.border_title)
        await pilot.resize_terminal(cell_len(whole), 24)
        assert "…" in str(pane.border_title) and str(pane.border_title).endswith(whole[-20:])
        remove(Store(tmp_path / "town.db"), [1])
        await until(pilot, lambda: str(pane.border_title).count("│") == 1)
        assert pane.blocks and "Daily Lantern" not in str(pane.border_title)
        remove(Store(tmp_path / "town.db"), [2])
        await until(pilot, lambda: not pane.blocks)
        assert str(pane.border_title) == "Compare"


def test_what_one_source_alone_tells_does_not_bury_the_figures_of_both(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    both = Said("The old quay will cost 41 million euros before the storms of the winter.", "Rosa", figure="41 million")
    tell(store, both, *(f"Statement {i} of the harbour master." for i in range(MOST_ALONE + 5)))
    tell(store, both, outlet="Coast Courier")
    left, right = list_sources(store)
    found = compare_sources(store, left.id, right.id)
    ours, theirs = list_figures(store)
    figures = [FigurePair(ours, theirs, "agrees", "the same value")]
    shown = [
        "".join(text for text, _ in block.lines(110, lambda _: Style())[0])
        for block in comparison_blocks(found.pairs, figures, ("Harbour Post", "Coast Courier"))
        if not isinstance(block, PairBlock | FigureBlock)
    ]
    titles = [line.rstrip(" ─") for line in shown]
    assert titles[:3] == ["Told by both · 1", "Figures in both · 1", f"Only in Harbour Post · {MOST_ALONE + 5}"]
    assert "5 more" in titles[3]
    narrow = HeadingBlock("Only in Harbour Post", 205).lines(20, lambda _: Style())[0]
    assert "".join(text for text, _ in narrow).rstrip() == "Only in H… · 205"
