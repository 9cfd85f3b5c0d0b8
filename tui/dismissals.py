"""Dismissing a finding or bringing it back, and taking that back; the findings that are shown follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.database.store import Store
    from tui.app import H200App


@dataclass(frozen=True, slots=True)
class DismissalMade:
    """A finding that was `dismissed`, or brought back if not, to be taken back."""

    key: str
    dismissed: bool

    def is_there(self, store: Store) -> bool:
        """Whether the finding is still among those."""
        from store.findings.listing import list_findings

        return any(finding.key == self.key for finding in list_findings(store, dismissed=self.dismissed))

    async def take_back(self, app: H200App) -> None:
        """Let it be as it was before. Raises StoreError."""
        await put(app, self.key, dismissed=not self.dismissed)
        app.say(f"Undone: {'the finding stands again' if self.dismissed else 'the finding is dismissed, as before'}.")


async def change(app: H200App, key: str, dismissed: bool) -> None:
    """Dismiss a finding, or bring it back, and say so. Raises StoreError."""
    async with app.corrections.turn:
        await put(app, key, dismissed)
        app.corrections.remember(DismissalMade(key, dismissed))
    if dismissed:
        app.say("Dismissed. u undoes it; D shows the dismissed ones.")
    else:
        app.say("Brought back. u undoes it; D shows the findings that stand.")


async def put(app: H200App, key: str, dismissed: bool) -> None:
    """Dismiss a finding, or bring it back, and show what there is now. Raises StoreError."""
    from store.findings.listing import bring_back, dismiss

    await app.library.ask(dismiss if dismissed else bring_back, key)
    await app.show_again(noted=True)  # no row has a new id
