"""How things look: one table of styles for every widget that draws its own lines, in the colours of the theme.

A table instead of component classes of the style sheet: those are matched anew at every restyle of every widget,
which was a third of the time to the first paint.
"""

import os
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.color import Color as RichColor
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Offset, Size
from textual.scroll_view import ScrollView

if TYPE_CHECKING:
    from tui.app import H200App


@dataclass(frozen=True, slots=True)
class Look:
    """A theme variable for the foreground and one for the background, each with its opacity, and the weight."""

    color: str | None = None
    opacity: float = 1.0
    background: str | None = None
    strength: float = 1.0
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None


LOOKS = {
    "cursor": Look(background="primary", strength=0.35),
    "block": Look(background="foreground", strength=0.07),
    "blurred": Look(background="foreground", strength=0.1),
    "dim": Look("foreground", 0.6),
    "sign": Look("text-accent"),
    "strong": Look(bold=True),
    "match": Look("text-warning", bold=True, underline=True),
    "changed": Look("text-warning", bold=True, underline=True),
    "added": Look("text-warning", bold=True),
    "warn": Look("text-error", bold=True),
    "heading": Look("text-primary", bold=True),
    "agree": Look("text-success"),
    "conflict": Look("text-error", bold=True),
    "title": Look(bold=True),
    "text": Look(),
    "aside": Look("foreground", 0.55),
    "direct": Look("text-success"),
    "indirect": Look("text-primary", italic=True),
    "speaker": Look(underline=True),
    "actor": Look("text-secondary"),
    "figure": Look("text-accent", bold=True),
    "current": Look(background="primary", strength=0.25),
}
IN_LIGHT = 0.6
"""How strong a background is there, of what it is in a dark theme: dark on light, it takes more from what it is under.
"""
READABLE = 4.5
"""The contrast that the Web Content Accessibility Guidelines ask of text."""

ASKING = ["Asking the store …"]
UNANSWERED = ["The store gave no answer.", "Esc goes back. Opened again, this view asks again."]


class Looks(ScrollView):
    """A scroll view that draws its own lines."""

    app: "H200App"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}
        self._empty: list[str] = ASKING
        """What it says, a line each, where there is nothing in it."""
        self._ground: Style | None = None
        self._themed = ""

    def clicked(self, event: events.Click) -> Offset | None:
        """Where a click lies in what is drawn, by column and line of it all; None on the border."""
        at = event.get_content_offset(self)
        return None if at is None else at + Offset(0, self.scroll_offset.y)

    def give_up(self) -> None:
        """Say no longer that the store is asked, since it failed."""
        if self._empty is ASKING:
            self._empty = UNANSWERED
            self.refresh()

    def look(self, name: str) -> Style:
        """The style of this name in the theme of the moment; styles can be laid over each other."""
        if name not in self._looks:
            self._themed = self.app.theme
            self._looks[name] = self._style(LOOKS[name])
        return self._looks[name]

    @property
    def ground(self) -> Style:
        """The style under all others; the stock `rich_style` asks every ancestor anew for every line."""
        if self._ground is None:
            self._ground = self.rich_style
        return self._ground

    def take_lines(self, count: int) -> None:
        """Be that many lines high inside. The screen is arranged anew only where a scrollbar comes or goes."""
        needs_bar = count > self.container_size.height
        if not self.container_size or needs_bar != self.show_vertical_scrollbar:
            self.virtual_size = Size(0, count)
            self._toggle_bar(needs_bar)
            return
        self.set_reactive(Looks.virtual_size, Size(0, count))
        if needs_bar:
            self.vertical_scrollbar.window_virtual_size = count
        if self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, immediate=True, force=True)

    def _toggle_bar(self, needed: bool) -> None:
        """In the same arranging as the lines; left to itself, Textual needs two more."""
        if self.container_size:
            self.show_vertical_scrollbar = self.vertical_scrollbar.display = needed

    def notify_style_update(self) -> None:
        """Another theme needs other styles."""
        super().notify_style_update()
        self._ground = None
        if self._looks and self._themed != self.app.theme:
            self._looks = {}
            self.call_later(self.look_again)

    def look_again(self) -> None:
        """Draw anew in the styles of another theme; a widget that keeps styled lines makes them anew."""
        self.refresh()

    def _style(self, look: Look) -> Style:
        color, ground = self._color(look), self._ground_of(look)
        return Style(
            color=color,
            bgcolor=ground,
            dim=True if look.color and color is None else None,
            bold=look.bold,
            italic=look.italic,
            underline=look.underline,
            reverse=True if look.background == "primary" and (ground is None or "NO_COLOR" in os.environ) else None,
        )

    def _color(self, look: Look) -> str | RichColor | None:
        """A colour that can be read on every background; none that the terminal alone knows can be blended with it."""
        if look.color is None:
            return None
        behind, color = self.background_colors[1], Color.parse(self.app.theme_variables[look.color])
        if color.ansi is not None:
            return color.rich_color if look.opacity == 1 else None
        if color.auto:
            color = behind.get_contrast_text(color.a)
        grounds = (Color.parse(ground) for one in LOOKS.values() if (ground := self._ground_of(one)))
        return readable(behind.blend(color, look.opacity * color.a, alpha=1.0), (behind, *grounds)).hex6

    def _ground_of(self, look: Look) -> str | None:
        """What stands behind the text; None where it is what stands there anyway, or the terminal's own."""
        if look.background is None:
            return None
        behind, color = self.background_colors[1], Color.parse(self.app.theme_variables[look.background])
        if color.ansi is not None:
            return None
        strength = look.strength if self.app.current_theme.dark else look.strength * IN_LIGHT
        return behind.blend(color, strength, alpha=1.0).hex6


@lru_cache(maxsize=512)
def readable(color: Color, grounds: tuple[Color, ...]) -> Color:
    """The colour, or so much nearer to black or white that it can be read on all of these backgrounds."""
    ends = (Color(0, 0, 0), Color(255, 255, 255))
    end = max(ends, key=lambda end: min(contrast(end, ground) for ground in grounds))
    nearer = (color.blend(end, step / 20) for step in range(20))
    return next((one for one in nearer if all(contrast(one, ground) >= READABLE for ground in grounds)), end)


def contrast(one: Color, other: Color) -> float:
    """How well a colour is seen on another, 1 to 21, by the Web Content Accessibility Guidelines."""
    dark, bright = sorted(map(_luminance, (one, other)))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized)
    return sum(part * share for part, share in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))
