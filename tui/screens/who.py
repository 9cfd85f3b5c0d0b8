"""Say who said a quote: type a name, or choose one that the article names near it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from store.fold import fold
from tui.plain import content
from tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from store.answers import FullArticle, QuoteAnswer

MOST_SHOWN = 300
"""Characters of the quote that are shown."""
NOBODY, SHOWN = "nobody known", "shown now; choose it to confirm"


@dataclass(frozen=True, slots=True)
class Choice:
    """A name that Enter gives, "" for nobody, with what is said beside it."""

    name: str
    said: str = ""


class NameBox(Input):
    """Its Enter is a key of its own: it comes after every letter typed before it, however fast."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "That is right", id="who.take")]


class WhoScreen(ModalScreen[str | None]):
    """Gives the name that was typed or chosen, "" for nobody known, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next name", priority=True, id="who.down"),
        Binding("up", "move(-1)", "Previous", priority=True, id="who.up"),
        Binding("tab", "complete", "Complete", priority=True, id="who.complete"),
        Binding("escape", "cancel", "Back", priority=True, id="who.cancel"),
    ]

    def __init__(self, quote: QuoteAnswer, article: FullArticle) -> None:
        super().__init__()
        self._quote, self._names = quote, names_near(quote, article)
        self._choices: list[Choice] = []
        self._typed = ""

    def compose(self) -> ComposeResult:
        said = " ".join(self._quote.text.split())
        cut = f"{said[:MOST_SHOWN]}…" if len(said) > MOST_SHOWN else said
        with Vertical(id="who"):
            yield Static(content(f"“{cut}”"), id="who-quote")
            yield NameBox(placeholder="a name, or choose one below", compact=True, id="who-name")
            yield OptionList(id="who-choices", compact=True)
        yield KeyBar()

    def on_mount(self) -> None:
        """Start in the box: what is typed is a name."""
        self.query_one("#who").border_title = "Who said this?"
        self._offer("")
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def offer_fitting(self, event: Input.Changed) -> None:
        """Offer the names that go on like what is typed."""
        self._offer(event.value)

    def _offer(self, value: str) -> None:
        self._typed = typed = " ".join(value.split())
        self._choices = choices(typed, self._names, self._quote.speaker)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(_shown(choice)) for choice in self._choices])
        options.highlighted = 0 if typed else None

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """A click chooses."""
        self.dismiss(self._choices[event.option_index].name)

    def action_move(self, by: int) -> None:
        """Go to another of the names below."""
        options = self.query_one(OptionList)
        here = options.highlighted
        first = 0 if by > 0 else len(self._choices) - 1
        options.highlighted = first if here is None else max(0, min(here + by, len(self._choices) - 1))

    def action_complete(self) -> None:
        """Put the marked name into the box, to be changed there."""
        here = self.query_one(OptionList).highlighted
        box = self.query_one(Input)
        if here is not None:
            box.value = self._choices[here].name
            box.cursor_position = len(box.value)

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Say that the marked name is right; what was typed since the names were offered counts."""
        if " ".join(event.value.split()) != self._typed:
            self._offer(event.value)
        here = self.query_one(OptionList).highlighted
        if here is not None:
            self.dismiss(self._choices[here].name)

    def action_cancel(self) -> None:
        """Go back and correct nothing."""
        self.dismiss(None)


def names_near(quote: QuoteAnswer, article: FullArticle) -> list[str]:
    """Whom the article names, the nearest to the quote first, and before all others those who speak somewhere in it."""
    speaking = {other.speaker for other in article.quotes}
    distances: dict[str, int] = {}
    for actor in article.actors:
        apart = max(actor.start - quote.end, quote.start - actor.end, 0)
        distances[actor.name] = min(apart, distances.get(actor.name, apart))
    return sorted(distances, key=lambda name: (name not in speaking, distances[name]))


def choices(typed: str, names: Sequence[str], shown: str | None) -> list[Choice]:
    """What Enter may mean: the names that fit what is typed, and that itself; with nothing typed anybody, or nobody."""
    wanted, folded = fold(typed), {name: fold(name) for name in names}
    starts = [name for name in names if f" {wanted}" in f" {folded[name]}"]
    fitting = starts + [name for name in names if wanted in folded[name] and name not in starts]
    known = [Choice(name, SHOWN if name == shown else "") for name in fitting]
    if not typed:
        confirmed = [Choice(shown, SHOWN)] if shown else []
        return [*confirmed, Choice("", NOBODY), *(choice for choice in known if not choice.said)]
    return [*known, *([] if wanted in folded.values() else [Choice(typed, "as typed")])]


def _shown(choice: Choice) -> Content:
    beside = content(f"  {choice.said}" if choice.name else choice.said, "dim")
    return Content.assemble(content(choice.name), beside)
