"""Whatever the theme, what the eye is on can be read."""

from pathlib import Path

import pytest
from rich.segment import Segment
from textual.color import Color

from tests.screens.driven import quotes, town, until
from tui.app import H200App
from tui.state import State

LEAST = 2.9
"""What the palest theme, Solarized, has; the Web Content Accessibility Guidelines ask 3 of large letters."""


def luminance(color: Color) -> float:
    parts = (c / 255 for c in color.rgb)
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(segment: Segment) -> float:
    assert segment.style and segment.style.color and segment.style.bgcolor
    colors = (segment.style.color, segment.style.bgcolor)
    dark, bright = sorted(luminance(Color.from_rich_color(color)) for color in colors)
    return (bright + 0.05) / (dark + 0.05)


def row_at_cursor(app: H200App) -> list[Segment]:
    return [segment for segment in quotes(app).render_line(0) if segment.text.strip()]


async def test_the_row_under_the_cursor_can_be_read_in_every_theme(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        for theme in (name for name in app.available_themes if not name.startswith("ansi")):
            app.theme = theme
            await pilot.pause()
            poor = {segment.text: contrast(segment) for segment in row_at_cursor(app) if contrast(segment) < LEAST}
            assert not poor, theme


@pytest.mark.parametrize("theme", ["textual-light", "textual-dark"])
async def test_what_is_coloured_can_be_read_on_whatever_marks_it(tmp_path: Path, theme: str) -> None:
    async with town(tmp_path, size=(200, 50), state=State(theme=theme)) as (app, pilot):
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.pane == "reader")
        lines = app.screen._compositor.render_strips()
        words = [segment for line in lines for segment in line if any(map(str.isalnum, segment.text))]
        assert len({segment.style and segment.style.color for segment in words}) > 5
        assert {segment.text: contrast(segment) for segment in words if contrast(segment) < 4.5} == {}


@pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light"])
async def test_in_the_terminals_own_colours_nothing_is_mixed_that_only_it_knows(tmp_path: Path, theme: str) -> None:
    async with town(tmp_path) as (app, pilot):
        app.theme = theme
        await pilot.pause()
        pane = quotes(app)
        assert pane.look("dim").color is None and pane.look("dim").dim
        assert pane.look("cursor").bgcolor is None and pane.look("cursor").reverse
