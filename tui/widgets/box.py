"""A box of one line whose keys take effect in the order in which they are pressed, however fast."""

from textual import events
from textual.widgets import Input


class Box(Input):
    """Left to Textual, letters come before a Backspace pressed ahead of them: that key travels to the app and back."""

    async def _on_key(self, event: events.Key) -> None:
        """Do at once what a key of the box itself does; Enter, which leaves it, comes behind every letter."""
        if event.is_printable:
            return
        active = self.screen.active_bindings.get(event.key)
        if active is not None and active.node is self and active.enabled and active.binding.action != "submit":
            event.stop()
            event.prevent_default()
            await self.run_action(active.binding.action)
