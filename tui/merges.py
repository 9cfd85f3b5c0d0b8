"""Saying that two actors are one, and taking that back; the views follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.actors.merged import ActorMerge
    from store.answers import ActorAnswer
    from store.database.store import Store
    from tui.app import H200App


@dataclass(frozen=True, slots=True)
class MergeMade:
    """A merge, to be taken back."""

    merge: ActorMerge

    def is_there(self, store: Store) -> bool:
        """Whether it has not been taken back meanwhile."""
        from store.writing.merge import list_merged

        return any((m.name, m.into) == (self.merge.name, self.merge.into) for m in list_merged(store))

    async def take_back(self, app: H200App) -> None:
        """Let the two stand apart again. Raises StoreError."""
        await app.merges.part(self.merge.name, self.merge.into)


class Merges:
    """Which actors are one."""

    def __init__(self, app: H200App) -> None:
        self._app = app

    async def change(self, actor: ActorAnswer, answer: ActorAnswer | str) -> None:
        """Say that an actor is another, or let what was merged into it by a name stand apart. Raises StoreError."""
        async with self._app.corrections.turn:
            if isinstance(answer, str):
                await self.part(answer, actor.name)
            else:
                await self._merge(actor, answer)

    async def _merge(self, actor: ActorAnswer, into: ActorAnswer) -> None:
        from store.writing.merge import merge_actors

        app = self._app
        app.say("Merging …")
        done = await app.library.ask(merge_actors, actor.id, into.id)
        app.corrections.remember(MergeMade(done))
        app.explore.now_is(actor.id, into.id)
        await app.show_again()
        app.say(f"{done.name} is {done.into} now, in every article, those to come too. u undoes it.")

    async def part(self, name: str, into: str) -> None:
        """Let what was merged by this name into that actor stand apart again. Raises StoreError."""
        from store.writing.merge import part_actors

        merge = await self._app.library.ask(part_actors, name, into)
        await self._app.show_again()
        self._app.say(f"{merge.name} stands apart from {merge.into} again.")
