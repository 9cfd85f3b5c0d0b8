"""What the panes and the search box narrow the quotes to, as one value."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from store.reads.filters import Filters
from tui.strips import cut

MOST_SAID = 32
"""Cells of a query that a title says."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A query, and the sources and actors chosen beside it."""

    text: str = ""
    exact: bool = False
    sources: frozenset[int] = frozenset()
    actors: frozenset[int] = frozenset()
    on: str | None = None
    """A date of the timeline, "" for what is undated."""

    @property
    def filters(self) -> Filters:
        """What the panes restrict, for the store."""
        return Filters(sources=tuple(sorted(self.sources)), actors=tuple(sorted(self.actors)), on=self.on)

    @property
    def said(self) -> list[str]:
        """The query as a title says it; nothing where there is none."""
        typed = cut(" ".join(self.text.split()), MOST_SAID)
        return [f"{'exactly ' if self.exact else ''}“{typed}”"] if typed else []

    @property
    def without_date(self) -> "Narrowing":
        """The same on every date."""
        return replace(self, on=None)

    def toggle_date(self, date: str) -> "Narrowing":
        """On this date ("" for undated), or on every date again."""
        return replace(self, on=None if self.on == date else date)

    def toggle_source(self, source_id: int) -> "Narrowing":
        """With this source chosen, or no longer."""
        return replace(self, sources=self.sources ^ {source_id})

    def toggle_actor(self, actor_id: int) -> "Narrowing":
        """With this actor chosen, or no longer."""
        return replace(self, actors=self.actors ^ {actor_id})

    def among(self, sources: Set[int], actors: Set[int]) -> "Narrowing":
        """The same as far as what is chosen is among these."""
        return replace(self, sources=self.sources & sources, actors=self.actors & actors)

    def widened(self) -> "Narrowing | None":
        """One level wider: the date goes first, then actors, sources and the query; None when nothing narrows."""
        if self.on is not None:
            return self.without_date
        if self.actors:
            return replace(self, actors=frozenset())
        if self.sources:
            return replace(self, sources=frozenset())
        return replace(self, text="") if self.text else None


def only_a_part(said: Sequence[str]) -> str:
    """What stands below a view that shows what the main view is narrowed to, and no more; "" where it shows all."""
    return "only a part · 1, then Esc widens" if said else ""


def nothing_left(what: str, said: Sequence[str], otherwise: list[str]) -> list[str]:
    """What a view says where what the main view is narrowed to leaves nothing, or `otherwise` where it is not."""
    if not said:
        return otherwise
    return [
        f"No {what} for {' · '.join(said)}.",
        "Esc goes back; there Esc widens what is chosen first, then the query.",
    ]


def nobody_else(languages: Sequence[str], own: str | None) -> list[str]:
    """What Compare says of a quote that no other is known to report, and how those in other languages are looked up."""
    others = " or ".join(f"lang:{language}" for language in languages if language != own)
    unknown = [f"In another language that is seldom known: / and {others} lists what to look through."]
    return [
        "Nobody else in the store is known to report this.",
        *(unknown if others else []),
        "Esc goes back. There Space marks quotes, c lays them side by side, and = says that they are one.",
    ]
