"""What a row of a pane, and the frame of a reader, must not leave out however narrow they are."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.style import Style
from textual.pilot import Pilot

from store.answers import ActorAnswer
from store.database.store import Store
from store.findings.listing import EvidenceAnswer, FindingAnswer
from store.reads.articles import full_article
from store.reads.quotes import list_quotes
from tests.screens.driven import quotes, town, until
from tests.told import Said, tell
from tui.app import H200App
from tui.cards import actor_card
from tui.finding_block import FindingBlock
from tui.looks import Looks
from tui.passage import Passage
from tui.quote_head import QuoteHead
from tui.reader_layout import lay_out_text
from tui.screens.parallel import ParallelScreen, rounds
from tui.screens.who import WhoScreen
from tui.signs import cut_label, short_source
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import BlockList
from tui.widgets.figure_table import FigureTable
from tui.widgets.key_bar import KeyBar
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
        source = "HP" if 80 < width < 200 else "Harbour Post"  # its initials only where its name has no room
        assert both.lstrip("“ ").startswith(f"{source} Rosa") and "1 May" in both and "The gate will" in both
        chinese = next(line for line in shown if "海岸通讯社" in line)
        assert "港口晚" in chinese and "市长" in chinese
        assert {cell_len(line) for line in shown} == {quotes(app).scrollable_content_region.width}


async def test_a_source_is_called_by_a_form_only_where_all_of_its_articles_have_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "forms.db")
    for text, outlet, form in (
        ("The gate is shut.", "Harbour Post", "opinion"),
        ("The lock is old.", "Harbour Post", "opinion"),
        ("The crane is new.", "Harbour Post", "report"),
        ("The quay is wet.", "Coast Courier", "opinion"),
    ):
        tell(store, Said(text, "Rosa Marques"), outlet=outlet, form=form)  # type: ignore[arg-type]
    store.close()
    app = H200App(tmp_path / "forms.db", briefs=False)
    async with app.run_test(size=(120, 40)) as pilot:
        pane = app.explore.query_one(SourceList)
        await until(pilot, lambda: pane.count == 2)
        assert [("opin" in line) for line in lines(pane)] == [False, True]


LONG = "Ferry crews warn of long queues at the new quay and ask for another one"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (39, "~ Ferry crew… Rosa Marques · via NW"),
        (52, "~ Ferry crews… Rosa Marques · via Northern Wire"),
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


@pytest.mark.parametrize(
    ("outlet", "width", "shown"),
    [
        ("Coast Courier", 47, "Coast Courier"),
        ("Coast Courier", 30, "CC"),
        ("North Coast Evening Post", 47, "NCEP"),
        ("North Coast Evening Post", 76, "NCEP"),
        ("North Coast Evening Post", 118, "North Coast Evening Post"),
    ],
)
async def test_initials_stand_for_a_source_only_where_they_spare_much(
    tmp_path: Path, outlet: str, width: int, shown: str
) -> None:
    store = Store(tmp_path / "quay.db")
    tell(store, Said("The gate is shut.", "Abel Moss"), outlet=outlet)
    [quote] = list_quotes(store)
    assert QuoteHead.of(quote, width).source == shown


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


async def test_beside_a_source_stands_its_card_as_soon_as_there_is_room(tmp_path: Path) -> None:
    async with harbour(tmp_path, (80, 30)) as (app, pilot):
        reader = app.explore.query_one(Reader)
        await pilot.press("2", "j")
        await pilot.resize_terminal(120, 30)
        await until(pilot, lambda: reader.shows_card)
        await pilot.press("z", "j", "z")
        sources = app.explore.query_one(SourceList)
        await until(pilot, lambda: str(reader.border_title) == sources.sources[2].label)


async def test_what_was_scrolled_to_stays_in_sight_when_the_terminal_changes_its_size(tmp_path: Path) -> None:
    store = Store(tmp_path / "long.db")
    said = [Said(f"The gate number {n} will stay shut all week, and the one behind it too.", "Rosa") for n in range(40)]
    tell(store, *said, outlet="Harbour Post", published="2025-05-01")
    store.close()
    app = H200App(tmp_path / "long.db", briefs=False)
    async with app.run_test(size=(60, 20)) as pilot:
        reader = app.explore.query_one(Reader)
        await until(pilot, lambda: quotes(app).count == 40)
        await pilot.press("enter")
        await until(pilot, lambda: reader.article is not None and reader.max_scroll_y > 60)
        await pilot.press("g", "n", "pagedown", "pagedown")
        await pilot.wait_for_scheduled_animations()
        before = _first_words(reader)
        for width in (90, 130, 80, 60):  # alone, beside the other panes, and alone again
            await pilot.resize_terminal(width, 20)
            await pilot.pause()
        assert _first_words(reader) == before != ""


def _first_words(reader: Reader) -> str:
    """The line of text that stands first."""
    strips = (reader.render_line(y) for y in range(reader.size.height))
    return next((text for strip in strips if (text := strip.text.strip())), "")


async def test_the_dates_of_rows_end_in_one_column(tmp_path: Path) -> None:
    async with harbour(tmp_path, (104, 30)) as (app, _):
        dated = [line.rstrip() for line in lines(quotes(app)) if "May" in line]
        assert len(dated) == 4
        assert len({cell_len(line) for line in dated}) == 1


async def test_named_speakers_come_first_and_nameless_ones_say_where_they_stand(tmp_path: Path) -> None:
    async with harbour(tmp_path, (120, 30)) as (app, pilot):
        pane = app.explore.query_one(ActorList)
        assert [actor.named for actor in pane.actors] == [True, True, False, False]
        assert sorted(line.split()[2] for line in lines(pane)[2:]) == ["Coast", "Harbour"]
        assert not pane.border_subtitle
        await pilot.press("3", "G")
        await until(pilot, lambda: str(pane.border_subtitle) in ("Coast Courier", "Harbour Post"))


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


async def test_of_more_passages_than_fit_side_by_side_the_rest_comes_next(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        places = [Passage.of_quote(quote) for quote in list_quotes(Store(tmp_path / "town.db"))[:4]]
        app.push_screen(ParallelScreen([places[:1], places], at=1))

        def shown() -> list[int]:
            readers = app.screen.query(Reader)
            return [reader.current.start for reader in readers if reader.display and reader.current]

        await until(pilot, lambda: shown() == [place.start for place in places[:3]])
        await pilot.press("n")
        await until(pilot, lambda: shown() == [place.start for place in places[3:]])


@pytest.mark.parametrize("key", "4568")
async def test_where_the_store_is_gone_no_view_says_for_ever_that_it_is_asked(tmp_path: Path, key: str) -> None:
    async with town(tmp_path) as (app, pilot):
        (tmp_path / "town.db").rename(tmp_path / "moved.db")
        await pilot.press(key)
        await until(pilot, lambda: "deleted, moved or replaced" in getattr(app.screen, "said", ""))
        pane = app.screen.query(Looks).first()
        assert "The store gave no answer." in "".join(pane.render_line(y).text for y in range(4))


BRIEF_OF = "Ferry crews warn of long queues at the new quay"


@asynccontextmanager
async def retold(path: Path, size: tuple[int, int]) -> AsyncIterator[tuple[H200App, Pilot[None]]]:
    """The app on one statement as an outlet, a brief of a long name and another outlet have it, the last by relay."""
    store = Store(path / "quay.db")
    words = "The old quay will cost 41 million euros before the first storms of the winter arrive."
    said = Said(words, "Ana Lindqvist", figure="41 million euros")
    tell(store, said, outlet="Harbour Post", published="2025-05-01")
    tell(store, said, "Short.", outlet=BRIEF_OF, published="2025-05-02", form="brief")
    relayed = Said(words, "Ana Lindqvist", via=("Harbour Post",), figure="41 million euros")
    tell(store, relayed, "Longer.", outlet="Coast Courier", published="2025-05-03")
    store.close()
    app = H200App(path / "quay.db", briefs=False)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: quotes(app).count == 5)
        yield app, pilot


def shown(pane: BlockList) -> str:
    return "\n".join("".join(text for text, _ in line) for _, line in pane._lines)


@pytest.mark.parametrize("width", [44, 60, 80, 100, 120, 200])
async def test_no_view_takes_a_brief_for_its_outlet_however_narrow_it_is(tmp_path: Path, width: int) -> None:
    async with retold(tmp_path, (width, 40)) as (app, pilot):
        await pilot.press("5")
        await until(pilot, lambda: any(table.count == 3 for table in app.screen.query(FigureTable)))
        briefs = [line for line in lines(app.screen.query_one(FigureTable)) if "Fe" in line]
        assert len(briefs) == 1 and "(brief)" in briefs[0]
        assert (" 1 " in briefs[0]) == (width > 64), "the value gives way to the source"
        found = FindingAnswer("k", "wording", "They differ.", 1.0, (evidence(f"{BRIEF_OF} (brief)"), evidence("Post")))
        _, _, first, second, _ = FindingBlock(found).lines(width, lambda _: Style())
        assert first[1][0].endswith("(brief)")
        assert cell_len(first[1][0]) == cell_len(second[1][0]), "the passages begin in one column"


def evidence(source: str) -> EvidenceAnswer:
    return EvidenceAnswer(1, source, 0, 5, "The quay.")


@pytest.mark.parametrize("width", [80, 120])
async def test_everyone_who_reports_a_quote_is_named_and_dated(tmp_path: Path, width: int) -> None:
    async with retold(tmp_path, (width, 60)) as (app, pilot):
        await pilot.press("c")
        await until(pilot, lambda: "Who else" in str(app.screen.query_one(BlockList).border_title))
        told = shown(app.screen.query_one(BlockList))
        assert "Harbour Post · 1 May 2025" in told and "(brief) · 2 May 2025" in told
        assert "Coast Courier · 3 May 2025" in told
        assert "w Swap" not in str(app.screen.query_one(KeyBar).render())


async def test_nobody_has_a_quote_from_a_brief(tmp_path: Path) -> None:
    async with retold(tmp_path, (120, 60)) as (app, pilot):
        await pilot.press("c")
        await until(pilot, lambda: "Who had it" in shown(app.screen.query_one(BlockList)))
        tree = shown(app.screen.query_one(BlockList)).partition("Who had it")[2].splitlines()
        brief = next(i for i, line in enumerate(tree) if "(brief)" in line)
        assert BRIEF_OF in tree[brief - 1] and "(brief)" not in tree[brief - 1]
        assert any("Harbour Post" in line and "(brief)" not in line for line in tree)


async def test_the_title_of_compare_tells_how_much_is_shared_however_long_the_names(tmp_path: Path) -> None:
    async with retold(tmp_path, (80, 24)) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: "told by both" in str(app.screen.query_one(BlockList).border_title))
        assert cell_len(str(app.screen.query_one(BlockList).border_title)) <= 76


def test_a_role_stands_once_with_all_who_word_it_so() -> None:
    roles = (("Harbour Post", "mayor"), ("Coast Courier", "Mayor"), ("Quay Weekly", "head of the port"))
    actor = ActorAnswer(1, "Ana Lindqvist", "person", True, (), roles, 0, ())
    card = [line.heading.strip() for line in actor_card(actor)(60)]
    assert card.count("mayor") == 1 and "Mayor" not in card and "Harbour Post · Coast Courier" in card


async def test_where_an_actor_speaks_ends_in_how_many_sources_more(tmp_path: Path) -> None:
    store = Store(tmp_path / "many.db")
    outlets = [
        f"{name} Harbour Gazette"
        for name in ("Amber", "Birch", "Cedar", "Damson", "Elder", "Fir", "Grove", "Heron", "Iris")
    ]
    for number, outlet in enumerate(outlets):
        tell(store, Said(f"The gate number {number} is shut.", "Rosa Marques"), outlet=outlet)
    store.close()
    app = H200App(tmp_path / "many.db", briefs=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app.explore.query_one(ActorList).count == 1)
        row = lines(app.explore.query_one(ActorList))[0].rstrip()
        named, more = row.count("HG 1"), int(row.rpartition(" +")[2])
        assert named > 3 and named + more == len(outlets)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Northern Harbour Gazette", "NHG"),
        ("NHG Evening", "NHG Evening"),
        ("The Harbour Gazette", "HG"),
        ("The Gazette", "Gazette"),
        ("harbournews.go.com", "harbournews"),
        ("news.quay.co.uk", "quay"),
        ("quay.ie", "quay"),
        ("/home/ana/clippings/saved pages/pier.html", "pier.html"),
    ],
)
def test_a_short_name_keeps_what_a_source_is_known_by(name: str, short: str) -> None:
    assert short_source(name) == short


def test_a_path_that_has_to_be_cut_keeps_its_file() -> None:
    path = "/home/ana/clippings/pier.html"
    assert (cut_label(path, 40), cut_label(path, 12)) == (path, "pier.html")


async def test_who_corrects_a_quote_sees_the_view_around_it(tmp_path: Path) -> None:
    async with harbour(tmp_path, (120, 30)) as (app, pilot):
        await pilot.press("r")
        await until(pilot, lambda: isinstance(app.screen, WhoScreen))
        question = app.screen.query_one("#ask").region
        assert question.x == 120 - question.right, "it stands in the middle"
        assert app.screen.styles.background.a < 1
        assert app.screen.query_one(KeyBar).region.bottom == 30


async def test_an_address_takes_one_line_of_the_readers_head(tmp_path: Path) -> None:
    store = Store(tmp_path / "quay.db")
    article = full_article(store, tell(store, Said("The gate is shut.", "Rosa Marques")))
    url = f"https://quay.example/{'a-gate-that-is-shut-' * 9}"
    head = lay_out_text(replace(article, about=replace(article.about, url=url)), 40)
    assert [line.heading for line in head if "quay.example" in line.heading] == [f"{url[:39]}…"]
