"""Draw through whose hands an utterance came: the speaker at the root, each outlet under whom it had it from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.style import Style

from tui.signs import KIND_SIGNS, cut_label
from tui.strips import Piece

if TYPE_CHECKING:
    from store.utterances.relays import RelayNode
    from tui.widgets.block_list import Styles


@dataclass(frozen=True, slots=True)
class RelayBlock:
    """The relay tree of one utterance."""

    root: RelayNode
    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """A line a hand; an outlet that prints it shows the quote's kind."""
        return [*self._branch(self.root, "", "", width, style), []]

    def _branch(self, node: RelayNode, before: str, below: str, width: int, style: Styles) -> Iterator[list[Piece]]:
        kinds = " ".join(dict.fromkeys(KIND_SIGNS.get(quote.kind, "") for quote in node.quotes))
        look = Style() if before else style("strong")
        name = cut_label(node.name, width - 6 - len(before))
        yield [(f" {before}", style("dim")), (name, look), (f" {kinds}", style("sign"))]
        last = len(node.had_it_from_here) - 1
        for i, branch in enumerate(node.had_it_from_here):
            elbow, rail = ("└─ ", "   ") if i == last else ("├─ ", "│  ")
            yield from self._branch(branch, below + elbow, below + rail, width, style)
