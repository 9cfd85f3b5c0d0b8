"""What a key does, in the words of the action's own docstring: one text for help and palette."""

from textual.actions import parse
from textual.binding import ActiveBinding
from textual.dom import DOMNode

STOCK = {
    "app.focus_next": "The next pane.",
    "app.focus_previous": "The pane before.",
    "screen.copy_text": "Copy what the mouse has selected.",
}
"""What Textual's own bindings do, in our words."""


def meaning(active: ActiveBinding) -> str:
    """One sentence on what the binding does."""
    namespace, name, _ = parse(active.binding.action)
    node: DOMNode = {"app": active.node.app, "screen": active.node.screen}.get(namespace, active.node)
    documented = getattr(node, f"action_{name}", None)
    first = (documented.__doc__ or "").strip().partition("\n")[0] if documented else ""
    if documented is not None and not documented.__module__.startswith("tui."):
        first = ""
    return STOCK.get(active.binding.action) or active.tooltip or first or active.binding.description
