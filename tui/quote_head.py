"""What stands above a quote's words, and how its parts share a row: source, speaker, through whom, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui.dates import short_date, shorter_date
from tui.signs import BRIEF, CAUTION_FORMS, FORM_SIGNS, short_source

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

SIGNS = 3
"""Cells before a row's text: the mark, the sign of its kind and a blank."""
LEAST_SOURCE, LEAST_SPEAKER = 7, 8
"""Cells that a long source and a long speaker keep in the narrowest row."""
ROOMY = 56
"""Cells from which a row has room for the whole year."""


@dataclass(frozen=True, slots=True)
class QuoteHead:
    """What stands before the date, in parts."""

    source: str
    brief: str
    speaker: str
    doubt: str
    via: str
    form: str

    @staticmethod
    def of(quote: QuoteAnswer) -> QuoteHead:
        """The head of this quote."""
        return QuoteHead(
            short_source(quote.source),
            BRIEF if quote.brief else "",
            quote.speaker or "not attributed",
            " ?" if quote.is_unsure else "",
            f" · via {' → '.join(quote.via)}" if quote.via else "",
            f" · {FORM_SIGNS[quote.form]}" if quote.form in CAUTION_FORMS else "",
        )

    @property
    def tail(self) -> int:
        """Cells of what is said about the speaker."""
        return cell_len(self.doubt + self.via + self.form)

    def has_room_for_date(self, width: int) -> bool:
        """Whether all of it and a date fit into a line; where they do not, the date stands behind the words below."""
        longest = len(" 30 Dec 2025 ") if width >= ROOMY else len(" 30 Dec ’25 ")
        return self._source(width) + 1 + cell_len(self.speaker) + self.tail <= width - SIGNS - longest

    def shares(self, width: int) -> tuple[int, int]:
        """Cells for source and speaker in a row; a long speaker gives way, so that the relay stands there whole."""
        source, speaker = self._source(width), cell_len(self.speaker)
        return source, min(speaker, max(LEAST_SPEAKER, width - SIGNS - source - 2 - self.tail))

    def _source(self, width: int) -> int:
        return min(cell_len(self.source), max(LEAST_SOURCE, width // 5)) + len(self.brief)


def shown_date(quote: QuoteAnswer, width: int) -> str:
    """Its article's date, with the whole year where there is room."""
    return short_date(quote.published) if width >= ROOMY else shorter_date(quote.published)
