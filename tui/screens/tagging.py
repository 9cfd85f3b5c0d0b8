"""Say which tags a quote has: type them, or take those that there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.widgets import OptionList

from store.notes.note import tags_in, too_much
from store.words.fold import fold
from tui.noted import TAGGED
from tui.screens.ask import Choice, ChoiceScreen, words_of
from tui.widgets.box import Box

if TYPE_CHECKING:
    from store.answers import QuoteAnswer

MOST_OFFERED = 50


class TagBox(Box):
    """Its Enter is a key of its own: it comes after every letter typed before it, however fast."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "Keep these", id="tag.take")]


class TagScreen(ChoiceScreen["tuple[str, ...] | None"]):
    """Gives all the tags that the quote is to have, or None."""

    asked = "Which tags?"
    hint = "tags between blanks or commas, or choose below"
    box = TagBox

    def __init__(self, quote: QuoteAnswer) -> None:
        super().__init__(words_of(quote))
        self._quote = quote
        self._known: Sequence[str] = ()
        """The tags that there are, the most frequent first."""

    @property
    def at_hand(self) -> str:
        """The quote's tags, to be taken out or added to."""
        return "".join(f"{tag} " for tag in self._quote.note.tags)

    def on_mount(self) -> None:
        """No key may wait for the tags that there are."""
        self._ask_for_tags()

    @work(exit_on_error=False)
    async def _ask_for_tags(self) -> None:
        self._known = await self.app.notes.tags()
        self.offer_more()

    def fitting(self, typed: str) -> list[Choice]:
        """What is typed; then with its last word gone on to each tag that begins so, or holds it."""
        words = tags_in(typed)
        before, last = (words, "") if not typed.strip(" ,，、") or typed[-1] in " ,，、" else (words[:-1], words[-1])
        had = {fold(tag) for tag in before}
        offered = [tag for tag in offer(last, self._known) if fold(tag) not in had]
        as_typed = Choice(" ".join(words), "", _shown(words)) if words else Choice("", "no tags")
        return [as_typed, *(Choice(" ".join((*before, tag)) + " ", "", _shown([tag])) for tag in offered)]

    def given(self, name: str) -> tuple[str, ...]:
        """The tags."""
        return tags_in(name)

    def at_first(self, typed: str) -> int | None:
        """What is typed: nobody wants another tag for one that begins as it does."""
        return 0

    def answered(self, name: str) -> None:
        """Keep these, unless they are too long or too many: then nothing of what was typed is lost."""
        wrong = too_much(self.given(name))
        self.query_one("#ask").border_subtitle = wrong
        if not wrong:
            super().answered(name)

    def action_complete(self) -> None:
        """Go on to the marked tag, or to the first that fits; then another may be typed."""
        here = self.query_one(OptionList).highlighted or 1
        if here < len(self._choices):
            self.put(self._choices[here].name)


def offer(last: str, known: Sequence[str]) -> list[str]:
    """The tags that begin so, then those that hold it; not one that stands there in whole."""
    wanted = fold(last)
    fitting = [tag for tag in known if wanted in fold(tag) and wanted != fold(tag)]
    return sorted(fitting, key=lambda tag: not fold(tag).startswith(wanted))[:MOST_OFFERED]


def _shown(tags: Sequence[str]) -> str:
    return " ".join(f"{TAGGED}{tag}" for tag in tags)
