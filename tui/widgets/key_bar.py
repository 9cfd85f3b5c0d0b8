"""The line of keys at the bottom: drawn in one stroke, where the stock footer mounts a widget for every key."""

from rich.cells import cell_len
from textual import events
from textual.app import RenderResult
from textual.binding import ActiveBinding
from textual.color import Color
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input

from tui.looks import readable
from tui.plain import plain

MOST = 9
PUNCTUATION = {"slash", "question_mark"}


class KeyBar(Widget):
    """The most useful keys in force, nearest first; a click on one presses it."""

    keys: reactive[tuple[tuple[str, str, str], ...]] = reactive(())
    """(key as shown, description, key to press)."""

    def on_mount(self) -> None:
        """Follow the focus: other panes have other keys."""
        self.screen.bindings_updated_signal.subscribe(self, self._update)

    def _update(self, _: object) -> None:
        typing = isinstance(self.screen.focused, Input)
        shown: dict[str, tuple[str, str, str]] = {}
        for active in self.screen.active_bindings.values():
            is_letter = len(active.binding.key) == 1 or active.binding.key in PUNCTUATION
            if active.binding.show and active.enabled and not (typing and is_letter):
                key = self._key(active)
                if len(shown.get(active.binding.action, key)[0]) >= len(key[0]):  # of two keys, the shorter
                    shown[active.binding.action] = key
        self.keys = tuple(shown.values())[:MOST]

    def _key(self, active: ActiveBinding) -> tuple[str, str, str]:
        binding = active.binding
        return (self.app.get_key_display(binding), binding.description, binding.key)

    @property
    def fitting(self) -> list[tuple[str, str, str]]:
        """The keys for which there is room. The last stays, since it is Help and tells of all others."""
        keys = list(self.keys)
        while len(keys) > 1 and sum(map(_cells, keys)) > self.size.width:
            del keys[-2]
        return keys

    def render(self) -> RenderResult:
        parts = [
            part
            for key, what, _ in self.fitting
            for part in ((f" {plain(key)} ", f"bold {self._accent}"), f"{plain(what)} ")
        ]
        return Content.assemble(*parts)

    @property
    def _accent(self) -> str:
        """The colour of a key."""
        accent = Color.parse(self.app.theme_variables["text-accent"])
        return "$text-accent" if accent.ansi is not None else readable(accent, (self.background_colors[1],)).hex

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        at = 0
        for key in self.fitting:
            at += _cells(key)
            if event.x < at:
                self.app.simulate_key(key[2])
                return


def _cells(key: tuple[str, str, str]) -> int:
    return cell_len(key[0]) + cell_len(key[1]) + 3
