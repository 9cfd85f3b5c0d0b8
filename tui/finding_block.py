"""Draw a finding: its kind, its reason in a sentence, and the passages that it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.style import Style

from tui.signs import cut_label
from tui.strips import Piece, fit, styled
from tui.wrap import wrap

if TYPE_CHECKING:
    from store.findings.listing import FindingAnswer
    from tui.widgets.block_list import Styles

KINDS = {"figures": "≠", "wording": "±", "quote status": "“", "relays": "→", "only here": "•"}

MOST_LINES, MOST_BEFORE = 3, 90
"""Lines of a passage that are shown, and characters of its sentence before it."""
LABEL = 28
"""Cells that a source's name takes at most before its passages."""


@dataclass(frozen=True, slots=True)
class FindingBlock:
    """One finding."""

    finding: FindingAnswer
    around: Sequence[tuple[str, str]] = ()
    """What stands before and behind each passage in its sentence, where that is known."""
    notable: bool = True

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The reason, then a line or two for each passage."""
        finding = self.finding
        sign = f"{KINDS.get(finding.kind, '•')} "
        head: list[Piece] = [(sign, style("sign")), (finding.kind, style("heading"))]
        why = [[("  ", Style()), (finding.why[a:b], style("strong"))] for a, b in wrap(finding.why, width - 5)]
        labels = [cut_label(e.source, min(LABEL, width * 3 // 10)) for e in finding.evidence]
        column = max(map(cell_len, labels), default=0)
        around = self.around or [("", "")] * len(labels)
        told = zip(labels, finding.evidence, around, strict=True)
        passages = [
            line for label, e, rest in told for line in _passage(fit(label, column), e.text, rest, width, style)
        ]
        return [head, *why, *passages, []]


def _passage(label: str, passage: str, around: tuple[str, str], width: int, style: Styles) -> list[list[Piece]]:
    """A passage behind its source's name, in its sentence where that is known: the passage stands out then."""
    before, behind = (" ".join(f"|{part}|".split())[1:-1] for part in around)
    if len(before) > MOST_BEFORE:
        before = "…" + before[before.find(" ", len(before) - MOST_BEFORE) :]
    passage = " ".join(passage.split())
    text = before + passage + behind
    room = width - cell_len(label) - 10  # a bar before it, and behind the last line the sign that there is more
    runs = [(len(before), len(before) + len(passage), style("figure"))] if before or behind else []
    spans = wrap(text, room)
    said = [styled(text, start, end, runs, Style()) for start, end in spans[:MOST_LINES]]
    lines = [[("    ", Style()), (label, style("dim")), ("  ", Style()), *said[0]]]
    lines += [[(" " * (cell_len(label) + 6), Style()), *pieces] for pieces in said[1:]]
    if len(spans) > MOST_LINES:
        lines[-1].append((" …", style("dim")))
    return lines
