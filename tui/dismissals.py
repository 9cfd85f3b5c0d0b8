"""Putting a finding aside or bringing it back, and taking that back; the findings that are shown follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.database.store import Store
    from tui.app import H200App


@dataclass(frozen=True, slots=True)
class DismissalMade:
    """A finding that was put `aside`, or brought back if not, to be taken back."""

    key: str
    aside: bool

    def is_there(self, store: Store) -> bool:
        """Whether the finding still stands where it was put."""
        from store.findings.listing import list_findings

        return any(finding.key == self.key for finding in list_findings(store, dismissed=self.aside))

    async def take_back(self, app: H200App) -> None:
        """Put it where it was before. Raises StoreError."""
        await put(app, self.key, aside=not self.aside)
        app.say(f"Undone: {'the finding stands again' if self.aside else 'the finding is put aside, as before'}.")


async def change(app: H200App, key: str, aside: bool) -> None:
    """Put a finding aside, or bring it back, and say so. Raises StoreError."""
    async with app.corrections.turn:
        await put(app, key, aside)
        app.corrections.remember(DismissalMade(key, aside))
    if aside:
        app.say("Dismissed. u undoes it; D shows what was put aside.")
    else:
        app.say("Brought back. u undoes it; D shows the findings that stand.")


async def put(app: H200App, key: str, aside: bool) -> None:
    """Put a finding aside, or bring it back, and show what there is now. Raises StoreError."""
    from store.findings.listing import bring_back, dismiss

    await app.library.ask(dismiss if aside else bring_back, key)
    await app.show_again(noted=True)  # no row has a new id
