"""Screens with a list of actors, two of whom a person can say to be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from tui.screens.view import View
from tui.widgets.actor_list import ActorList

if TYPE_CHECKING:
    from store.answers import ActorAnswer

INSTEAD = "Enter narrows the quotes to these, and r says who spoke."


class Merging(View):
    """A view whose actors can be merged."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key for merging where there is nobody."""
        return bool(self.query_one(ActorList).count) if action == "merge" else super().check_action(action, parameters)

    def action_merge(self) -> None:
        """Say that this actor is another one, or let what was merged into it stand apart again."""
        from store.actors.merged import why_not
        from tui.screens.same_actor import SameActorScreen

        pane = self.query_one(ActorList)
        actor = pane.actors[pane.cursor]
        if why := why_not(actor.name, actor.type == "person", actor.named):
            self.say(f"{why} {INSTEAD}")
            return

        def keep(answer: ActorAnswer | str | None) -> None:
            if answer is not None:
                self._merge(actor, answer)

        self.app.push_screen(SameActorScreen(actor, pane.actors), keep)  # at once: the next keys are meant for it

    @work(group="correcting", exit_on_error=False)
    async def _merge(self, actor: ActorAnswer, answer: ActorAnswer | str) -> None:
        await self.app.merges.change(actor, answer)
