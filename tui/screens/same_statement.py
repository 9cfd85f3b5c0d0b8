"""Say whether two quotes report one statement, or which quote reports what one does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len

from store.utterances.said import APART, BY_HAND, NOT_SAME, SAME
from store.words.fold import fold
from tui.screens.ask import Choice, ChoiceScreen, words_of
from tui.strips import cut

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.comparison.compare import Pair

BACK = "as it was found"
_MEANING = {
    SAME: "both report it, in whatever words",
    NOT_SAME: "each stands alone",
    BACK: "what you said of them is taken back",
}
MOST_OFFERED = 50
MOST_CELLS = 68
"""Cells of a choice in a terminal of 80 columns."""


class SameStatementScreen(ChoiceScreen["str | None"]):
    """Gives `SAME`, `NOT_SAME`, `BACK` or None for two quotes beside each other."""

    asked = "Do these two report one statement?"
    hint = "choose below"

    def __init__(self, pair: Pair, one: QuoteAnswer, other: QuoteAnswer) -> None:
        super().__init__(f"{_told(one)}, and {_told(other)}")
        said = SAME if BY_HAND in pair.reasons else NOT_SAME if APART in pair.reasons else None
        likely = [NOT_SAME, SAME] if pair.is_linked else [SAME, NOT_SAME]
        back = [BACK] if said else []
        held = said or (SAME if pair.is_linked else None)
        self._answers = [*back, *(answer for answer in likely if answer != held)]

    def fitting(self, typed: str) -> list[Choice]:
        """What can be said of them that is not so yet."""
        return [Choice(answer, _MEANING[answer]) for answer in self._answers if fold(typed) in fold(answer)]

    def at_first(self, typed: str) -> int | None:
        """The first: who asks means it, and it can be taken back."""
        return 0

    def given(self, name: str) -> str:
        """The answer itself."""
        return name


class WhichStatementScreen(ChoiceScreen["QuoteAnswer | None"]):
    """Gives the quote of another source that reports what this one does, or None."""

    asked = "Which quote reports the same?"
    hint = "some of its words or its speaker, or choose one below"

    def __init__(self, quote: QuoteAnswer, others: Sequence[QuoteAnswer]) -> None:
        super().__init__(_told(quote))
        words = set(fold(quote.text).split())
        ranked = sorted(others, key=lambda q: -len(words & set(fold(q.text).split())))
        self._others = {
            f"{' '.join(other.text.split())} — {other.speaker or 'not attributed'}": other for other in ranked
        }

    def fitting(self, typed: str) -> list[Choice]:
        """Those with all words typed; with nothing typed those that share most words with it."""
        wanted = fold(typed).split()
        fit = [told for told in self._others if all(word in fold(told) for word in wanted)]
        return [Choice(told, label=_in_one_line(told)) for told in fit[:MOST_OFFERED]]

    def given(self, name: str) -> QuoteAnswer:
        """The quote."""
        return self._others[name]


def _in_one_line(told: str) -> str:
    """A quote and its speaker, the words cut so that both can be read."""
    words, _, speaker = told.rpartition(" — ")
    who = f" — {cut(speaker, MOST_CELLS // 3)}"
    return cut(words, MOST_CELLS - cell_len(who)) + who


def _told(quote: QuoteAnswer) -> str:
    return f"{words_of(quote)} — {quote.speaker or 'not attributed'}, {quote.source_label}"
