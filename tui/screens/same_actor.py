"""Say which actor one is under another name: type that name, or choose one that is like it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len

from store.actors.merged import why_not
from store.words.fold import fold
from tui.screens.ask import Choice, ChoiceScreen
from tui.screens.who import NameBox
from tui.strips import cut

if TYPE_CHECKING:
    from store.answers import ActorAnswer

MOST_OFFERED = 50
MOST_CELLS = 64
"""Cells of a choice in a terminal of 80 columns."""
NOBODY = "No other actor is called so."
PART = "merged by you; choose it to part them"


class SameActorScreen(ChoiceScreen["ActorAnswer | str | None"]):
    """Gives the actor that this one is, the name of one merged into it that is to stand apart again, or None."""

    asked = "Which other actor is this?"
    hint = "a name, or choose one below; both go by that name then"
    box = NameBox

    def __init__(self, actor: ActorAnswer, actors: Sequence[ActorAnswer]) -> None:
        super().__init__(_described(actor))
        self._actor = actor
        self._others: dict[str, ActorAnswer] = {}
        """By the name, and of two of one name the less likely by its kind too."""
        for other in likely(actor, actors):
            called = f"{other.name} ({other.type})" if other.name in self._others else other.name
            self._others.setdefault(called, other)

    def fitting(self, typed: str) -> list[Choice]:
        """What was merged, and the actors whose name goes on like what is typed; with nothing typed the likeliest."""
        wanted = fold(" ".join(typed.split()))
        merged = [Choice(name, PART) for name in self._actor.merged if f" {wanted}" in f" {fold(name)}"]
        starts = [name for name in self._others if f" {wanted}" in f" {fold(name)}"]
        inside = [name for name in self._others if wanted in fold(name) and name not in starts]
        return [*merged, *(_choice(name, self._others[name]) for name in (starts + inside)[:MOST_OFFERED])]

    def _offer(self, typed: str) -> None:
        super()._offer(typed)
        self.query_one("#ask").border_subtitle = "" if self._choices else NOBODY

    def given(self, name: str) -> ActorAnswer | str:
        """The actor, or the name of what is to stand apart."""
        return name if name in self._actor.merged else self._others[name]


def likely(actor: ActorAnswer, actors: Sequence[ActorAnswer]) -> list[ActorAnswer]:
    """Whom an actor may be: those who share most words of a name, then persons for a person and bodies for a body."""
    words, person = _words(actor), actor.type == "person"
    others = [a for a in actors if a.id != actor.id and not why_not(a.name, a.type == "person", a.named)]
    return sorted(others, key=lambda a: (-len(words & _words(a)), (a.type == "person") != person, -a.quotes))


def _words(actor: ActorAnswer) -> set[str]:
    """The words of an actor's names, and the letters that these begin with."""
    found = set[str]()
    for name in (actor.name, *actor.aliases):
        words = fold(name).split()
        found |= {*words, "".join(word[0] for word in words if word not in ("of", "the", "and", "for"))}
    return {word for word in found if len(word) > 2 or not word.isascii()}


def _choice(name: str, actor: ActorAnswer) -> Choice:
    """In one line, as far as it goes."""
    return Choice(name, cut(_beside(actor), max(MOST_CELLS - cell_len(name), 12)))


def _described(actor: ActorAnswer) -> str:
    return " · ".join(filter(None, (actor.name, _beside(actor))))


def _beside(actor: ActorAnswer) -> str:
    """What tells an actor from others: a role, or else its kind, and where it stands."""
    sources = [label for label, _ in actor.sources]
    more = f" and {len(sources) - 1} more" if len(sources) > 1 else ""
    said = actor.roles[0][1] if actor.roles else actor.type
    return f"{said} · {sources[0]}{more}" if sources else said
