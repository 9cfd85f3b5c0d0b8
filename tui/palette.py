"""What stands in the palette: what the app can do, a row a command with all its keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.app import SystemCommand
from textual.binding import ActiveBinding
from textual.dom import DOMNode
from textual.screen import Screen

from tui.keys import meaning

if TYPE_CHECKING:
    from tui.app import H200App

THEMES = ("textual-dark", "textual-light")
"""Those that are one step away; the command "Theme" has them all."""


def theme_commands(app: H200App) -> Iterable[SystemCommand]:
    """The dark and the light theme."""
    for name in THEMES:
        yield SystemCommand(
            f"Theme: {name}",
            f"Change to the {name.removeprefix('textual-')} theme",
            lambda name=name: setattr(app, "theme", name),
        )


def key_commands(app: H200App, screen: Screen[object]) -> Iterable[SystemCommand]:
    """Every binding in force."""
    alike: dict[tuple[str, str], list[ActiveBinding]] = {}
    for active in screen.active_bindings.values():
        if active.binding.description and not active.binding.system:
            alike.setdefault((active.binding.description, meaning(active)), []).append(active)
    for (name, what), same in alike.items():
        keys = " ".join(dict.fromkeys(app.get_key_display(active.binding) for active in same))
        action, node = same[0].binding.action, same[0].node
        yield SystemCommand(name, f"{what} ({keys})", lambda action=action, node=node: _run(app, action, node))


def _run(app: H200App, action: str, node: DOMNode) -> None:
    app.call_later(app.run_action, action, node)
