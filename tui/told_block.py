"""Draw what Compare found of three sources or more: each statement once, with every telling beside the first one."""

from dataclasses import dataclass
from math import ceil

from store.comparison.compare import Side
from store.comparison.several import SeveralComparison, Told
from tui.pair_blocks import (
    MOST_ALONE,
    FigureBlock,
    PairBlock,
    in_columns,
    section,
    told_column,
    why_lines,
)
from tui.strips import Piece
from tui.widgets.block_list import Block, Styles

LEAST_COLUMN = 44
"""Cells below which a column is too narrow to read; then tellings stand in several rows, at last one a row."""


@dataclass(frozen=True, slots=True)
class ToldBlock:
    """One statement as several sources tell it."""

    told: Told

    @property
    def sides(self) -> tuple[Side, ...]:
        """The tellings, the first one first."""
        return self.told.sides

    @property
    def notable(self) -> bool:
        """A statement that somebody tells in other words than the first."""
        return any(side.marks for side in self.sides)

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """A column a telling, in as few rows as there is room for, and under each but the first why it is the same."""
        rows = ceil(len(self.sides) / max(1, (width - 2) // (LEAST_COLUMN + 3)))
        across = ceil(len(self.sides) / rows)
        cells = (width - 2) // across - 3 if across > 1 else width - 2
        columns = [told_column(side, cells, style) for side in self.sides]
        for column, pair in zip(columns[1:], self.told.pairs, strict=True):
            column += why_lines(pair, cells, style)
        drawn: list[list[Piece]] = []
        for first in range(0, len(columns), across):
            row = columns[first : first + across]
            drawn += [*(in_columns(row, cells, style) if across > 1 else row[0]), []]
        return drawn


def several_blocks(found: SeveralComparison) -> list[Block]:
    """Everything in one scroll: what most tell comes first, then figures, then what each source alone has."""
    blocks: list[Block] = []
    every = len(found.sources)
    for number in range(every, 1, -1):
        title = f"Told by all {every}" if number == every else f"Told by {number} of {every}"
        blocks += section(title, [ToldBlock(told) for told in found.told if len(told.sides) == number])
    for one, other, pairs in found.figures:
        blocks += section(f"Figures in {one.label} and {other.label}", [FigureBlock(pair) for pair in pairs])
    for source, rows in found.alone:
        blocks += section(f"Only in {source.label}", [PairBlock(row) for row in rows], MOST_ALONE)
    return blocks
