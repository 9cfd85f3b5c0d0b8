"""Draw what a person put right: a correction, with what has become of it, actors who are one, quotes that are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.style import Style

from tui.dates import short_date
from tui.passage import Passage
from tui.strips import Piece
from tui.sureness import asking_line, said_by
from tui.wrap import wrap

if TYPE_CHECKING:
    from store.actors.merged import ActorMerge
    from store.corrections.listing import CorrectionAnswer
    from store.corrections.pairing_list import PairingAnswer
    from tui.widgets.block_list import Styles

MOST_LINES = 2
"""Lines of the words that are shown."""
NOT_SHOWN = {
    "overridden": "A later correction of these words says otherwise.",
    "only in an older version": "The latest version of the article no longer has these words.",
    "words not found": "The article no longer has these words.",
    "article not here": "The article was removed; this holds again should it come back.",
}


@dataclass(frozen=True, slots=True)
class CorrectionBlock:
    """One correction."""

    correction: CorrectionAnswer

    @property
    def notable(self) -> bool:
        """Whether it needs to be looked at."""
        return self.correction.asks or self.correction.is_orphan

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """What was put right, where, the words, and what is to be told of it."""
        done = self.correction
        now = said_by(done.speaker, done.via)
        what = f"confirmed: {now}" if done.is_confirmation else f"{said_by(done.was_speaker, done.was_via)} → {now}"
        when = f"{'confirmed' if done.is_confirmation else 'corrected'} {short_date(done.made_at[:10])}"
        where = " · ".join(filter(None, (done.source_label, done.title, when)))
        return [
            *_ticked(what, width, style),
            *_words(done.quote, width, style),
            *_wrapped(where, width, style("dim")),
            *_wrapped(self._standing, width, style("warn")),
            [],
        ]

    @property
    def _standing(self) -> str:
        done = self.correction
        if done.asks:
            line = asking_line((done.speaker, done.via), (done.parsed_speaker, done.parsed_via))
            return f"{line}. r says who is right."
        return NOT_SHOWN.get(done.state, "")


@dataclass(frozen=True, slots=True)
class MergeBlock:
    """One actor that a person said is another."""

    merge: ActorMerge
    notable: bool = False

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """Who is whom, and since when."""
        said = f"{self.merge.name} is {self.merge.into}"
        when = f"in every article · merged {short_date(self.merge.merged_at[:10])}"
        return [*_ticked(said, width, style), *_wrapped(when, width, style("dim")), []]


@dataclass(frozen=True, slots=True)
class PairingBlock:
    """Two quotes that a person said are one statement, or are not."""

    pairing: PairingAnswer

    @property
    def notable(self) -> bool:
        """Whether lists do not show both any more."""
        return self.pairing.is_orphan

    @property
    def places(self) -> list[Passage]:
        """Where the two stand, those that stand anywhere."""
        return [
            Passage(quote.article_id, quote.source_label or "", quote.start, quote.end, quote.quote_id)
            for quote in self.pairing.quotes
            if quote.article_id is not None and quote.start is not None and quote.end is not None
        ]

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """What was said, each of the two with its source, and what has become of them."""
        lines = _ticked(f"{self.pairing.said} · said {short_date(self.pairing.made_at[:10])}", width, style)
        for quote in self.pairing.quotes:
            lines += _words(quote.quote, width, style)
            lines += _wrapped(" · ".join(filter(None, (quote.source_label, quote.title))), width, style("dim"))
        return [*lines, *_wrapped(self._standing, width, style("warn")), []]

    @property
    def _standing(self) -> str:
        overridden = self.pairing.state == "overridden"
        return "You said otherwise of these two later." if overridden else NOT_SHOWN.get(self.pairing.state, "")


def _words(quote: str, width: int, style: Styles) -> list[list[Piece]]:
    """The first lines of the words."""
    words = f"“{' '.join(quote.split())}”"
    spans = wrap(words, width - 7)
    lines: list[list[Piece]] = [[("   ", Style()), (words[a:b], Style())] for a, b in spans[:MOST_LINES]]
    lines[-1].append((" …" if len(spans) > MOST_LINES else "", style("dim")))
    return lines


def _ticked(text: str, width: int, style: Styles) -> list[list[Piece]]:
    """What holds now, behind a tick."""
    lines: list[list[Piece]] = [[("  ", Style()), (text[a:b], style("strong"))] for a, b in wrap(text, width - 4)]
    lines[0][0] = ("✓ ", style("agree"))
    return lines


def _wrapped(text: str, width: int, look: Style) -> list[list[Piece]]:
    return [[("   ", Style()), (text[a:b], look)] for a, b in wrap(text, width - 5)] if text else []
