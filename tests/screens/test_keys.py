"""The footer, the palette and the status line say what is true where the eye is."""

from pathlib import Path

import pytest
from textual.content import Content

from tests.screens.driven import town, until
from tests.screens.test_views import findings
from tui.app import H200App
from tui.config import Config
from tui.keys import meaning
from tui.screens.compare import CompareScreen
from tui.screens.parallel import ParallelScreen
from tui.widgets.key_bar import KeyBar
from tui.widgets.search_box import SearchBox
from tui.widgets.source_list import SourceList
from tui.widgets.status_line import StatusLine


def footer(app: H200App) -> str:
    return str(app.screen.query_one(KeyBar).render())


async def test_among_dismissed_findings_the_keys_bring_back(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("8")
        await until(pilot, lambda: findings(app) > 0)
        assert "d Dismiss" in footer(app)
        assert "D Dismissed ones" not in footer(app)  # there is none
        await pilot.press("d", "D")
        await until(pilot, lambda: findings(app) == 1 and "d Bring back" in footer(app))
        assert "D Findings" in footer(app) and "Dismiss" not in footer(app)
        assert app.screen.said == ""  # type: ignore[attr-defined]


async def test_in_the_box_the_key_that_quits_is_no_letter(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        assert " q Quit" in footer(app)
        await pilot.press("slash")
        await until(pilot, lambda: "^q Quit" in footer(app))


async def test_without_an_earlier_query_its_key_says_so(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("slash", "ctrl+r")
        await until(pilot, lambda: "No query was typed before" in app.explore.said)
        assert app.focused is app.explore.query_one(SearchBox)


@pytest.mark.parametrize("keys", [[], ["2"], ["4"], ["5"], ["6"], ["8"], ["slash"]])
async def test_the_footer_fits_and_keeps_help(tmp_path: Path, keys: list[str]) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        await pilot.press(*keys)
        await until(pilot, lambda: len(footer(app)) > 0)
        assert len(footer(app)) <= 80
        assert keys == ["slash"] or footer(app).endswith("? Help ")


def views(app: H200App) -> str:
    return str(app.screen.query_one(StatusLine).render())


async def test_where_nothing_is_said_the_views_stand_with_their_keys(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24), config=Config(keys={"view.figures": "F"})) as (app, pilot):
        await until(pilot, lambda: views(app).startswith("1 Quotes 2 Sources") and "F Figures" in views(app))
        await pilot.press("4")
        await until(pilot, lambda: isinstance(app.screen, CompareScreen) and "4 Compare" in views(app))
        await until(pilot, lambda: named_as_here(app) == "Compare")
        await pilot.click(StatusLine, offset=(views(app).index("Actors") + 1, 0))
        await until(pilot, lambda: app.explore.pane == "actors" and named_as_here(app) == "Actors")
        app.say("A sentence.")
        await until(pilot, lambda: views(app) == "A sentence.")
        app.say("")
        await until(pilot, lambda: "3 Actors" in views(app))
        await pilot.press("slash")
        await until(pilot, lambda: views(app) == "")


def named_as_here(app: H200App) -> str:
    line = app.screen.query_one(StatusLine).render()
    assert isinstance(line, Content)
    return next((line.plain[span.start : span.end] for span in line.spans if "underline" in str(span.style)), "")


async def test_help_is_in_whole_sentences(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, _):
        said = [meaning(active) for active in app.screen.active_bindings.values() if active.binding.description]
        assert len(said) > 20 and all(sentence.endswith(".") for sentence in said)


async def test_a_long_sentence_takes_two_lines(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        status = app.screen.query_one("#status")
        app.say("word " * 25)
        await until(pilot, lambda: status.size.height == 2)
        app.say("Done.")
        await until(pilot, lambda: status.size.height == 1)


async def test_sources_alone_on_the_screen_take_all_of_it(tmp_path: Path) -> None:
    async with town(tmp_path, size=(80, 24)) as (app, pilot):
        await pilot.press("2")
        await until(pilot, lambda: app.explore.query_one(SourceList).outer_size.height == 22)


async def test_a_command_is_one_row_of_the_palette_with_all_its_keys(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, _):
        commands = list(app.get_system_commands(app.screen))
        titles = [command.title for command in commands]
        assert [title for title in ("Down", "Quit", "Theme: textual-light") if titles.count(title) != 1] == []
        assert "↓ j" in next(command.help for command in commands if command.title == "Down")


async def test_the_palette_changes_to_the_light_theme_at_once(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("ctrl+p", *"light")
        await pilot.pause(0.5)
        await pilot.press("enter")
        await until(pilot, lambda: app.theme == "textual-light")


async def test_a_sentence_too_long_for_the_status_line_says_that_it_goes_on(tmp_path: Path) -> None:
    async with town(tmp_path, size=(60, 20)) as (app, pilot):
        app.say("The quay is shut. " * 9)
        await until(pilot, lambda: views(app).endswith("…"))
        assert app.screen.query_one(StatusLine).size.height == 2
        app.say("The quay is shut.")
        await until(pilot, lambda: views(app) == "The quay is shut.")


async def test_one_article_alone_has_no_other_side(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("6", "tab", "enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        await until(pilot, lambda: "Next" in footer(app) and "Other side" not in footer(app))
