"""What stands above a quote's words, and how its parts share a row: source, speaker, through whom, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rich.cells import cell_len

from store.words.outlets import is_site
from tui.dates import short_date, shorter_date
from tui.signs import BRIEF, CAUTION_FORMS, FORM_SIGNS, file_of, short_source
from tui.strips import cut
from tui.sureness import sureness

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

SIGNS = 3
"""Cells before a row's text: the mark, the sign of its kind and a blank."""
LEAST_SOURCE, LEAST_SPEAKER = 5, 8
"""Cells that a long source and a long speaker keep in the narrowest row."""
SHORT = 16
"""Cells of a source's name that initials would spare too little of to be worth guessing at."""
ROOMY = 56
"""Cells from which a row has room for the whole year."""


@dataclass(frozen=True, slots=True)
class QuoteHead:
    """The head of a row in the words for which there is room; the date stands there, or else behind the words below."""

    source: str
    brief: str
    speaker: str
    sure: str
    """The sign of how sure the speaker is."""
    via: str
    form: str
    date: str
    dated: bool = True
    """Whether the date stands in the head."""

    @staticmethod
    def of(quote: QuoteAnswer, width: int) -> QuoteHead:
        """The head of this quote in a row of so many cells, shortened no more than it has to be.

        A source of several words is called by its initials where it takes more than a quarter, or a third if it is
        short, or all else has no room beside it, and one that goes by its site by the site's own label wherever there
        is little room; then a long one gives way, then the date goes below, then relays are called by their initials;
        a speaker gives way only when all that is not enough.
        """
        whole = QuoteHead(
            short_source(quote.source),
            BRIEF if quote.brief else "",
            quote.speaker or "not attributed",
            sureness(quote),
            _via(quote.via),
            f" · {FORM_SIGNS[quote.form]}" if quote.form in CAUTION_FORMS else "",
            short_date(quote.published) if width >= ROOMY else shorter_date(quote.published),
        )
        full = whole.source if width < ROOMY and is_site(quote.source) else file_of(quote.source)
        if cell_len(full) <= min(width - whole._beside_source, max(width // 4, min(SHORT, width // 3))):
            return replace(whole, source=full)
        name = cell_len(whole.source)
        least, fair, most = (min(name, max(LEAST_SOURCE, share)) for share in (0, width // 5, width * 2 // 5))
        below = replace(whole, dated=False)
        briefest = replace(below, via=_via([short_source(relay) for relay in quote.via]))
        for head, wanted in ((whole, fair), (below, fair), (below, least), (briefest, least)):
            room = width - head._beside_source
            if room >= wanted:
                return replace(head, source=cut(whole.source, min(room, most)))
        speaker = max(LEAST_SPEAKER, width - least - briefest._beside_source + cell_len(whole.speaker))
        return replace(briefest, source=cut(whole.source, least), speaker=cut(whole.speaker, speaker))

    @property
    def _beside_source(self) -> int:
        """Cells of all but the source's name."""
        said = "".join((self.brief, " ", self.speaker, self.sure, self.via, self.form))
        return SIGNS + cell_len(said) + (len(self.date) + 2 if self.dated else 1)


def _via(relays: Sequence[str]) -> str:
    return f" · via {' → '.join(relays)}" if relays else ""
