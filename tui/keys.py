"""What a key does, in the words of the action's own docstring: one text for help and palette."""

from textual.actions import parse
from textual.binding import ActiveBinding, Binding
from textual.dom import DOMNode

STOCK = {
    "app.focus_next": "The next pane.",
    "app.focus_previous": "The pane before.",
    "screen.copy_text": "Copy what the mouse has selected.",
}
"""What Textual's own bindings do, in our words."""


def meaning(active: ActiveBinding) -> str:
    """One sentence on what the binding does."""
    namespace, _, _ = parse(active.binding.action)
    node: DOMNode = {"app": active.node.app, "screen": active.node.screen}.get(namespace, active.node)
    return said_of(active.binding, node)


def said_of(binding: Binding, owner: DOMNode | type[DOMNode]) -> str:
    """One sentence on what the binding does where `owner` is who does it."""
    _, name, _ = parse(binding.action)
    documented = getattr(owner, f"action_{name}", None)
    first = (documented.__doc__ or "").strip().partition("\n")[0] if documented else ""
    if documented is not None and not documented.__module__.startswith("tui."):
        first = ""
    said = STOCK.get(binding.action) or binding.tooltip or first or binding.description
    return said if said.endswith(".") else f"{said}."
