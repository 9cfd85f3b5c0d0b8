"""Draw how an article changed: what an outlet owns up to, and each sentence as it was beside what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.style import Style

from store.comparison.version_diff import Sentence, SentenceChange, VersionDiff
from tui.counted import counted
from tui.dates import short_date
from tui.pair_blocks import SIDE_BY_SIDE, Column, HeadingBlock, in_columns
from tui.passage import Passage
from tui.strips import Piece, fit, styled
from tui.wrap import wrap

if TYPE_CHECKING:
    from store.answers import ArticleAnswer
    from tui.widgets.block_list import Block, Styles

SIGN = 10
"""Cells for what became of a sentence."""


@dataclass(frozen=True, slots=True)
class ChangeBlock:
    """A sentence that was dropped, added, changed or moved between two versions of an article."""

    change: SentenceChange
    older: ArticleAnswer
    newer: ArticleAnswer
    notable: bool = True

    @property
    def passages(self) -> list[Passage]:
        """Where it stands, in the older version and in the newer one."""
        words = self.change.words
        sides = (
            (self.older, self.change.before, words.left if words else ()),
            (self.newer, self.change.after, words.right if words else ()),
        )
        return [_passage(about, sentence, marks) for about, sentence, marks in sides if sentence]

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """What became of it, then the older wording beside the newer one, or over it where it is narrow."""
        wide = width >= SIDE_BY_SIDE
        room = (width - SIGN - 5) // 2 if wide else width - SIGN - 4
        words = self.change.words
        before = _told(self.change.before, words.left if words else (), room, style)
        after = _told(self.change.after, words.right if words else (), room, style)
        rows = (
            in_columns([before, after], room, style)
            if wide
            else [*_signed("-", before, style), *_signed("+", after, style)]
        )
        return [*_behind(self.change.kind, style("heading"), rows), []]


@dataclass(frozen=True, slots=True)
class NoticeBlock:
    """A sentence in which an outlet owns up to a change."""

    notice: Sentence
    newer: ArticleAnswer
    notable: bool
    """Whether it is new: one that stood in the older version owns up to an earlier change."""

    @property
    def passages(self) -> list[Passage]:
        """Where it stands."""
        return [_passage(self.newer, self.notice, ())]

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The sentence behind what it is."""
        text, sign = self.notice.text, "notice" if self.notable else "as before"
        look = style("strong" if self.notable else "dim")
        told: Column = [[(text[a:b], look)] for a, b in wrap(text, width - SIGN - 2)]
        return [*_behind(sign, style("warn" if self.notable else "dim"), told), []]


@dataclass(frozen=True, slots=True)
class SameBlock:
    """Two versions with the same sentences."""

    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """That there is nothing to tell."""
        return [[("The same sentences.", style("dim"))], []]


def version_blocks(older: ArticleAnswer, newer: ArticleAnswer, diff: VersionDiff) -> list[Block]:
    """From one version to the next under a heading: notices first, then the changes in reading order."""
    new = {change.after for change in diff.changes}
    dates = " → ".join(dict.fromkeys(_when(about) for about in (older, newer)))
    title = newer.title or newer.file
    blocks: list[Block] = [HeadingBlock(f"{dates} · {counted(len(diff.changes), 'change')} · {title}")]
    blocks += [NoticeBlock(notice, newer, notice in new) for notice in diff.corrections]
    blocks += [ChangeBlock(change, older, newer) for change in diff.changes if change.after not in diff.corrections]
    return blocks if diff.changes else [*blocks, SameBlock()]


def _when(about: ArticleAnswer) -> str:
    """Day and time: versions of an article are often of one day."""
    _, _, time = (about.published or "").partition("T")
    return " ".join(part for part in (short_date(about.published), time[:5]) if part)


def _passage(about: ArticleAnswer, sentence: Sentence, marks: tuple[tuple[int, int], ...]) -> Passage:
    start, end = sentence.start, sentence.start + len(sentence.text)
    marked = tuple((start + a, start + b) for a, b in marks)
    return Passage(about.id, about.source_label, start, end, None, marked or ((start, end),))


def _told(sentence: Sentence | None, marks: tuple[tuple[int, int], ...], width: int, style: Styles) -> Column:
    if sentence is None:
        return []
    runs = [(a, b, style("changed")) for a, b in marks]
    return [styled(sentence.text, a, b, runs, Style()) for a, b in wrap(sentence.text, width)]


def _signed(sign: str, told: Column, style: Styles) -> Column:
    """Whether it is the older wording or the newer one, before its first line."""
    return [[(f"{sign} " if at == 0 else "  ", style("sign")), *row] for at, row in enumerate(told)]


def _behind(sign: str, look: Style, rows: Column) -> Column:
    return [[(fit(sign if at == 0 else "", SIGN), look), *row] for at, row in enumerate(rows)]
