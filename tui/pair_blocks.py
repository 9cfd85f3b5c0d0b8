"""Draw what Compare found: two tellings of one statement side by side, or one over the other where it is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rich.cells import cell_len
from rich.style import Style

from store.answers import QuoteAnswer
from store.comparison.compare import Pair, Side
from store.figures.pairs import FigurePair
from tui.dates import short_date
from tui.signs import KIND_SIGNS, cut_label
from tui.strips import Piece, cut, fit, styled
from tui.sureness import sureness
from tui.widgets.block_list import Styles
from tui.wrap import wrap

SIDE_BY_SIDE = 98
VERDICTS = {"agrees": "=", "rounds": "≈", "converts": "≈", "conflicts": "≠"}
Column = list[list[Piece]]


@dataclass(frozen=True, slots=True)
class PairBlock:
    """One statement as both sides tell it, or as one does."""

    pair: Pair
    named: bool = False
    """Whether each side says which source tells it, for a scroll in which that is not the same all along."""

    @property
    def notable(self) -> bool:
        """A paired statement in other words, or with another status."""
        left, right = self.pair.left, self.pair.right
        return bool(left and right and (left.marks or right.marks or left.status != right.status))

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The two sides, why they are paired, and a blank line."""
        left, right = self.pair.left, self.pair.right
        alone = left or right if left is None or right is None else None
        if alone is not None:
            return [*_side(alone, width - 2, style, dated=True), []]
        if width >= SIDE_BY_SIDE:
            half = (width - 5) // 2
            columns = side_by_side(self._told(left, half, style), self._told(right, half, style), half, style)
        else:
            columns = [line for side in (left, right) for line in _told(side, width - 2, style)]
        return [*columns, *self._why(width, style), []]

    def _told(self, side: Side | None, width: int, style: Styles) -> Column:
        return _told(side, width, style) if self.named else _side(side, width, style, dated=True)

    def _why(self, width: int, style: Styles) -> list[list[Piece]]:
        pair = self.pair
        how = "possibly the same" if pair.possible else "the same"
        verdict = f"{how} {pair.score:.2f}" if pair.score else ""  # none where a person laid them side by side
        verdict = ", ".join(filter(None, (verdict, "retold in other words" if pair.retold else "")))
        said = ": ".join(part for part in (verdict, ", ".join(pair.reasons)) if part)
        return [[(said[a:b], style("dim"))] for a, b in wrap(said, width - 3)]


def side_by_side(left: Column, right: Column, half: int, style: Styles) -> list[list[Piece]]:
    """Two columns of lines with a rule between them, each `half` cells wide."""
    rows = zip_longest(left, right, fillvalue=list[Piece]())
    return [[*_padded(a, half), (" │ ", style("dim")), *_padded(b, half)] for a, b in rows]


def _padded(pieces: list[Piece], width: int) -> list[Piece]:
    used = sum(cell_len(text) for text, _ in pieces)
    return [*pieces, (" " * max(0, width - used), Style())]


def _told(side: Side | None, width: int, style: Styles) -> Column:
    """A side under its source and date."""
    if side is None:
        return []
    date = f" · {short_date(side.quote.published)}"
    label = cut_label(side.quote.source_label, width - cell_len(date))
    return [[(label, style("heading")), (date, style("dim"))], *_side(side, width, style)]


def _side(side: Side | None, width: int, style: Styles, dated: bool = False) -> Column:
    """What a side says and by whom; `dated` where no line above says when it was published."""
    if side is None:
        return []
    quote = side.quote
    kind = KIND_SIGNS.get(quote.kind, " ")
    runs = [(a, b, style("direct")) for a, b, inner in quote.inner if inner != "indirect"]
    runs += [(a, b, style("added" if (a, b) in side.only else "changed")) for a, b in side.marks]
    base = style("direct") if quote.kind in ("direct", "partial") else Style()
    words = [styled(quote.text, a, b, runs, base) for a, b in wrap(quote.text, width - 2)]
    said = [[(f"{kind} " if i == 0 else "  ", style("sign")), *pieces] for i, pieces in enumerate(words)]
    return [*said, *_by_whom(side, width, style, f" · {short_date(quote.published)}" if dated else "")]


def _by_whom(side: Side, width: int, style: Styles, date: str) -> Column:
    """Who said it and when it was published, as written and in which role, through whom, how this source gives it."""
    quote = side.quote
    who = cut(f"{quote.speaker or 'not attributed'}{sureness(quote)}", width - 4 - cell_len(date))
    lines = [[("  — ", style("dim")), (who, style("strong")), (date, style("dim"))]]
    details = [part for part in (_as_written(quote), quote.role, _via(quote), side.status) if part]
    text = " · ".join(details)
    return lines + [[("    ", Style()), (text[a:b], style("dim"))] for a, b in wrap(text, width - 4) if b > a]


def _as_written(quote: QuoteAnswer) -> str | None:
    differs = quote.mention and quote.mention != quote.speaker
    return f"written “{quote.mention}”" if differs else None


def _via(quote: QuoteAnswer) -> str | None:
    return f"via {' → '.join(quote.via)}" if quote.via else None


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A line that opens a section."""

    text: str
    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The heading and a rule."""
        rule = "─" * max(0, width - cell_len(self.text) - 4)
        return [[(self.text, style("heading")), (f" {rule}", style("dim"))], []]


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
        sign = VERDICTS.get(self.pair.verdict, " ")
        tone = style("conflict" if sign == "≠" else "agree" if sign in "=≈" else "dim")
        a, b = (_figure(f.text, f.of, f.subject) if f else "—" for f in (left, right))
        lines = [[(fit(a, half), Style()), (f" {sign} ", tone), (fit(b, half), Style())]]
        if self.pair.why:
            lines += [[("  ", Style()), (self.pair.why[s:e], tone)] for s, e in wrap(self.pair.why, width - 5)]
        return [*lines, []]


def _figure(text: str, base: str | None, subject: str | None) -> str:
    meaning = f" of {base}" if base else f" · {subject}" if subject else ""
    return f"{text}{meaning}"


def comparison_blocks(
    pairs: Sequence[Pair], figures: Sequence[FigurePair], names: tuple[str, str]
) -> list[PairBlock | HeadingBlock | FigureBlock]:
    """Everything of a comparison in one scroll: what both tell, what one tells, the figures."""
    shared = [pair for pair in pairs if pair.left and pair.right]
    sections: list[tuple[str, list[Pair]]] = [(f"Told by both · {len(shared)}", shared)]
    sections.append((f"Only in {names[0]}", [p for p in pairs if p.right is None]))
    sections.append((f"Only in {names[1]}", [p for p in pairs if p.left is None]))
    blocks: list[PairBlock | HeadingBlock | FigureBlock] = []
    for title, members in sections:
        if members:
            blocks += [HeadingBlock(title), *(PairBlock(pair) for pair in members)]
    return [*blocks, *_figure_blocks(figures)]


def telling_blocks(
    title: str, pairs: Sequence[Pair], figures: Sequence[FigurePair]
) -> list[PairBlock | HeadingBlock | FigureBlock]:
    """A quote beside each of others, of whatever sources, then the figures in them."""
    return [HeadingBlock(title), *(PairBlock(pair, named=True) for pair in pairs), *_figure_blocks(figures)]


def _figure_blocks(figures: Sequence[FigurePair]) -> list[HeadingBlock | FigureBlock]:
    return [HeadingBlock("Figures"), *(FigureBlock(pair) for pair in figures)] if figures else []
