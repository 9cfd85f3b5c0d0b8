"""What an article, an outlet or a query holds is text, and never acts."""

from pathlib import Path

import pytest

from corpus.model import About
from corpus.read import parse
from store.entries.documents import Document
from store.writing.keep import keep
from tests.screens.driven import town, type_query, until
from tests.town import fill_town
from tui.app import H200App
from tui.widgets.reader import Reader
from tui.widgets.search_box import SearchBox
from tui.widgets.source_list import SourceList


@pytest.mark.parametrize("text", ["[/nope]", "[@click=app.quit]x[/]", '"', "AND (", "source:[b]"])
async def test_a_query_is_text_and_never_acts(tmp_path: Path, text: str) -> None:
    async with town(tmp_path) as (app, pilot):
        app.explore.query_one(SearchBox).value = text
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.is_running


async def test_an_article_with_brackets_shows_them(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        names = [source.name for source in app.explore.query_one(SourceList).sources]
        assert any("[sic]" in name for name in names)
        await type_query(pilot, "五月")
        reader = app.explore.query_one(Reader)
        await until(pilot, lambda: reader.article is not None and "[sic]" in reader.article.text)


@pytest.mark.parametrize("outlet", ["[/nope]", "[@click=app.quit]x[/]", "\x1b]52;c;aGk=\x07evil", "‮reversed"])
async def test_a_hostile_outlet_is_text_wherever_it_is_shown(tmp_path: Path, outlet: str) -> None:
    store = fill_town(tmp_path / "town.db")
    text = '"The quay is open," harbour master Rosa Marques said.'
    about = About(title=f"Quay {outlet}", outlet=outlet, published="2026-01-09")
    keep(store, Document(text.encode(), outlet), [parse(text, about)])
    store.close()
    app = H200App(tmp_path / "town.db")
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.explore.query_one(SourceList).count == 4)
        for keys in (["2", "enter"], ["ctrl+p", *"Compare"], ["escape"], ["4"], ["5"], ["6"], ["8"], ["1", "y", "c"]):
            await pilot.press(*keys)
            await pilot.pause(0.1)
        assert app.is_running
        assert "\x1b" not in app.export_screenshot()
