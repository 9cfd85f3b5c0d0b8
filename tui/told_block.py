"""Draw what Compare found of three sources or more: each statement once, with every telling beside the first one."""

from dataclasses import dataclass

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
"""Cells below which a column is too narrow to read; then one telling stands under the other."""


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
        """A column a telling, as far as there is room, and under each but the first why it is the same."""
        each = (width - 2) // len(self.sides) - 3
        beside = each >= LEAST_COLUMN
        cells = each if beside else width - 2
        columns = [told_column(side, cells, style) for side in self.sides]
        for column, pair in zip(columns[1:], self.told.pairs, strict=True):
            column += why_lines(pair, cells, style)
        if beside:
            return [*in_columns(columns, each, style), []]
        return [line for column in columns for line in (*column, [])]


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
