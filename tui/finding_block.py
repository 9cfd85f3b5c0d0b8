"""Draw a finding: its kind, its reason in a sentence, and the passages that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.style import Style

from tui.signs import cut_label
from tui.strips import Piece, fit
from tui.wrap import wrap

if TYPE_CHECKING:
    from store.findings.listing import FindingAnswer
    from tui.widgets.block_list import Styles

KINDS = {"figures": "≠", "wording": "±", "quote status": "“", "relays": "→", "only here": "•"}

LABEL = 28
"""Cells that a source's name takes at most before its passages."""


@dataclass(frozen=True, slots=True)
class FindingBlock:
    """One finding."""

    finding: FindingAnswer
    notable: bool = True

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The reason, then a line or two for each passage."""
        finding = self.finding
        sign = f"{KINDS.get(finding.kind, '•')} "
        head: list[Piece] = [(sign, style("sign")), (finding.kind, style("heading"))]
        why = [[("  ", Style()), (finding.why[a:b], style("strong"))] for a, b in wrap(finding.why, width - 5)]
        labels = [cut_label(e.source, min(LABEL, width * 3 // 10)) for e in finding.evidence]
        column = max(map(cell_len, labels), default=0)
        told = zip(labels, finding.evidence, strict=True)
        passages = [line for label, e in told for line in _passage(fit(label, column), e.text, width, style)]
        return [head, *why, *passages, []]


def _passage(label: str, text: str, width: int, style: Styles) -> list[list[Piece]]:
    text = " ".join(text.split())
    room = width - cell_len(label) - 10  # a bar before it, and behind the last line the sign that there is more
    spans = wrap(text, room)
    lines = [[("    ", Style()), (label, style("dim")), ("  ", Style()), (text[slice(*spans[0])], Style())]]
    lines += [[(" " * (cell_len(label) + 6), Style()), (text[a:b], Style())] for a, b in spans[1:3]]
    if len(spans) > 3:
        lines[-1].append((" …", style("dim")))
    return lines
