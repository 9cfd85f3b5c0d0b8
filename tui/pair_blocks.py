"""Draw what Compare found: two tellings of one statement side by side, or one over the other where it is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rich.cells import cell_len
from rich.style import Style

from store.answers import FigureAnswer, QuoteAnswer
from store.comparison.compare import Pair, Side
from store.figures.pairs import FigurePair
from tui.amounts import meaning_of
from tui.dates import short_date
from tui.noted import note_line
from tui.signs import KIND_SIGNS, VERDICT_SIGNS, cut_label
from tui.strips import Piece, cut, fit, styled
from tui.sureness import sureness
from tui.widgets.block_list import Block, Styles
from tui.wrap import wrap

SIDE_BY_SIDE = 98
MOST_ALONE = 200
"""What one source alone tells is shown up to so much: of two hundred articles nobody reads it all, and it would bury
what follows."""
Column = list[list[Piece]]


@dataclass(frozen=True, slots=True)
class PairBlock:
    """One statement as both sides tell it, or as one does."""

    pair: Pair
    named: bool = False
    """Whether each side says which source tells it, for a scroll in which that is not the same all along."""

    @property
    def sides(self) -> tuple[Side, ...]:
        """The tellings, left before right."""
        return tuple(side for side in (self.pair.left, self.pair.right) if side)

    @property
    def notable(self) -> bool:
        """A paired statement in other words, or with another status."""
        left, right = self.pair.left, self.pair.right
        return bool(left and right and (left.marks or right.marks or left.status != right.status))

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The two sides, why they are paired, and a blank line."""
        if len(self.sides) < 2:
            return [*_side(self.sides[0], width - 2, style, dated=True), []]
        half = (width - 5) // 2
        if width >= SIDE_BY_SIDE:
            columns = in_columns([self._told(side, half, style) for side in self.sides], half, style)
        else:
            columns = [line for side in self.sides for line in told_column(side, width - 2, style)]
        return [*columns, *why_lines(self.pair, width - 3, style), []]

    def _told(self, side: Side, width: int, style: Styles) -> Column:
        return told_column(side, width, style) if self.named else _side(side, width, style, dated=True)


def why_lines(pair: Pair, width: int, style: Styles) -> Column:
    """How sure it is that both tell the same, and why."""
    how = "possibly the same" if pair.possible else "the same"
    retold = ", retold in other words" if pair.retold else ""
    verdict = f"{how} {pair.score:.2f}{retold}" if pair.score else ""  # none where a person laid them side by side
    said = ": ".join(part for part in (verdict, ", ".join(pair.reasons)) if part)
    said = f"✓ {said}" if pair.is_by_hand else said
    return [[(said[a:b], style("dim"))] for a, b in wrap(said, width)]


def in_columns(columns: Sequence[Column], each: int, style: Styles) -> list[list[Piece]]:
    """Columns of lines with a rule between every two, each so many cells wide."""
    rule: list[Piece] = [(" │ ", style("dim"))]
    rows = zip_longest(*columns, fillvalue=list[Piece]())
    return [
        [piece for i, cell in enumerate(row) for piece in (*(rule if i else []), *_padded(cell, each))] for row in rows
    ]


def _padded(pieces: list[Piece], width: int) -> list[Piece]:
    used = sum(cell_len(text) for text, _ in pieces)
    return [*pieces, (" " * max(0, width - used), Style())]


def told_column(side: Side, width: int, style: Styles) -> Column:
    """A side under its source and date."""
    date = f" · {short_date(side.quote.published)}"
    label = cut_label(side.quote.source_label, width - cell_len(date))
    return [[(label, style("heading")), (date, style("dim"))], *_side(side, width, style)]


def _side(side: Side, width: int, style: Styles, dated: bool = False) -> Column:
    """What a side says and by whom; `dated` where no line above says when it was published."""
    quote = side.quote
    kind = KIND_SIGNS.get(quote.kind, " ")
    runs = [(a, b, style("direct")) for a, b, inner in quote.inner if inner != "indirect"]
    runs += [(a, b, style("added" if (a, b) in side.only else "changed")) for a, b in side.marks]
    base = style("direct") if quote.kind in ("direct", "partial") else Style()
    words = [styled(quote.text, a, b, runs, base) for a, b in wrap(quote.text, width - 2)]
    said = [[(f"{kind} " if i == 0 else "  ", style("sign")), *pieces] for i, pieces in enumerate(words)]
    return [*said, *_by_whom(side, width, style, f" · {short_date(quote.published)}" if dated else "")]


def _by_whom(side: Side, width: int, style: Styles, date: str) -> Column:
    """Who said it, or denied it, and when, as written, in which role, through whom, its status, and what is noted."""
    quote = side.quote
    denial = f" [{quote.denial}]" if quote.denial else ""
    who = cut(f"{quote.speaker or 'not attributed'}{sureness(quote)}", width - 4 - cell_len(denial + date))
    lines = [[("  — ", style("dim")), (who, style("strong")), (denial, style("warn")), (date, style("dim"))]]
    details = [part for part in (_as_written(quote), quote.role, _via(quote), side.status) if part]
    text = " · ".join(details)
    lines += [[("    ", Style()), (text[a:b], style("dim"))] for a, b in wrap(text, width - 4) if b > a]
    noted = note_line(quote.note)
    return lines + [[("    ", Style()), (noted[a:b], style("sign"))] for a, b in wrap(noted, width - 4) if b > a]


def _as_written(quote: QuoteAnswer) -> str | None:
    written = quote.mention or quote.written
    return f"written “{written}”" if written and written != quote.speaker else None


def _via(quote: QuoteAnswer) -> str | None:
    return f"via {' → '.join(quote.via)}" if quote.via else None


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A line that opens a section."""

    text: str
    number: int = 0
    """Of what stands below, where it is to be told."""
    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The heading, cut before its number, and a rule."""
        number = f" · {self.number:,}" if self.number else ""
        said = cut(self.text, width - 4 - len(number)) + number
        rule = "─" * max(0, width - cell_len(said) - 4)
        return [[(said, style("heading")), (f" {rule}", style("dim"))], []]


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """One figure as both sides print it, with the verdict and its reason."""

    pair: FigurePair

    @property
    def notable(self) -> bool:
        """A conflict."""
        return self.pair.verdict == "conflicts"

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """One line for the two, and the reason under them."""
        half = (width - 7) // 2
        left, right = self.pair.left, self.pair.right
        sign = "?" if self.pair.possible else VERDICT_SIGNS.get(self.pair.verdict, " ")
        tone = style("conflict" if sign == "≠" else "agree" if sign in "=≈" else "dim")
        a, b = (_figure(f) if f else "—" for f in (left, right))
        lines = [[(fit(a, half), Style()), (f" {sign} ", tone), (fit(b, half), Style())]]
        if self.pair.why:
            lines += [[("  ", Style()), (self.pair.why[s:e], tone)] for s, e in wrap(self.pair.why, width - 5)]
        return [*lines, []]


@dataclass(frozen=True, slots=True)
class RestBlock:
    """How many more a section has than it shows, and how to come to them."""

    left: int
    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The number, and what narrows them."""
        said = f"… and {self.left:,} more. A query, or an actor chosen in the main view, leaves fewer."
        return [*([("  ", Style()), (said[a:b], style("dim"))] for a, b in wrap(said, width - 3)), []]


def _figure(figure: FigureAnswer) -> str:
    meaning = meaning_of(figure)
    return f"{figure.text}{' ' if figure.of else ' · '}{meaning}" if meaning else figure.text


def comparison_blocks(pairs: Sequence[Pair], figures: Sequence[FigurePair], names: tuple[str, str]) -> list[Block]:
    """Everything of a comparison in one scroll: what both tell, the figures of both, then what one alone has."""
    shared = [pair for pair in pairs if pair.left and pair.right]
    blocks = section("Told by both", [PairBlock(pair) for pair in shared])
    blocks += section("Figures in both", [FigureBlock(pair) for pair in figures if pair.left and pair.right])
    for name, alone in (
        (names[0], [pair for pair in pairs if pair.right is None]),
        (names[1], [pair for pair in pairs if pair.left is None]),
    ):
        blocks += section(f"Only in {name}", [PairBlock(pair) for pair in alone], MOST_ALONE)
    alone_figures = [FigureBlock(pair) for pair in figures if not (pair.left and pair.right)]
    return blocks + section("Figures in one alone", alone_figures, MOST_ALONE)


def section(title: str, members: Sequence[Block], most: int | None = None) -> list[Block]:
    """The members under a heading with their number; of very many the first, and how many are left."""
    if not members:
        return []
    left = len(members[most:]) if most is not None else 0
    rest = [RestBlock(left)] if left else []
    return [HeadingBlock(title, len(members)), *members[:most], *rest]


def telling_blocks(title: str, pairs: Sequence[Pair], figures: Sequence[FigurePair]) -> list[Block]:
    """A quote beside each of others, of whatever sources, then the figures in them."""
    told: list[Block] = [HeadingBlock(title), *(PairBlock(pair, named=True) for pair in pairs)]
    return [*told, *([HeadingBlock("Figures")] if figures else []), *(FigureBlock(pair) for pair in figures)]
