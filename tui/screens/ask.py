"""Ask something about a quote or actor over the view that it stands in: its words, and below them the answer's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui.plain import content
from tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from tui.app import H200App

Answer = TypeVar("Answer")
MOST_SHOWN = 300
"""Characters of the quote that are shown."""


class AskScreen(ModalScreen[Answer]):
    """A question about something, whose words are shown."""

    app: H200App
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-tall")]  # noqa: RUF012  # the base declares it mutable
    asked: ClassVar[str]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Back", priority=True, id="who.cancel"),
    ]

    def __init__(self, about: str) -> None:
        super().__init__()
        self._about = about

    def answer(self) -> ComposeResult:
        """What the answer is given with."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        with Vertical(id="ask"):
            yield Static(Content("\n").join(map(content, self._about.split("\n"))), id="ask-about")
            yield from self.answer()
        yield KeyBar()

    def on_mount(self) -> None:
        """Say what is asked, and go into the box."""
        self.query_one("#ask").border_title = self.asked
        self.set_focus(self.query_one("#ask-box"), scroll_visible=False)

    def on_key(self, event: Key) -> None:
        """A letter that was typed before there was a box to type into is meant for it."""
        self.type_ahead(event)

    def type_ahead(self, event: Key) -> None:
        """Let the box have a letter that went elsewhere."""
        if event.is_printable:
            event.stop()
            self.query_one("#ask-box").post_message(Key(event.key, event.character))

    def action_cancel(self) -> None:
        """Go back and change nothing."""
        self.dismiss(None)


def words_of(quote: QuoteAnswer, most: int = MOST_SHOWN) -> str:
    """The words of a quote, at most so many characters of them."""
    said = " ".join(quote.text.split())
    return f"“{said[:most]}…”" if len(said) > most else f"“{said}”"


@dataclass(frozen=True, slots=True)
class Choice:
    """A name that Enter gives, "" for none, with what is said beside it; `label` is what to show for it."""

    name: str
    said: str = ""
    label: str = ""


class ChoiceScreen(AskScreen[Answer]):
    """A box to type into, and below it what may be meant."""

    hint: ClassVar[str]
    box: ClassVar[type[Input]] = Input
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next name", priority=True, id="who.down"),
        Binding("up", "move(-1)", "Previous", priority=True, id="who.up"),
        Binding("tab", "complete", "Complete", priority=True, id="who.complete"),
    ]

    def __init__(self, about: str) -> None:
        super().__init__(about)
        self._choices: Sequence[Choice] = ()
        self._typed = ""

    def answer(self) -> ComposeResult:
        yield self.box(self.at_hand, placeholder=self.hint, select_on_focus=False, compact=True, id="ask-box")
        yield OptionList(id="ask-choices", compact=True)

    def on_mount(self) -> None:
        """Offer what there is at first."""
        self._offer(self.at_hand)

    @property
    def at_hand(self) -> str:
        """What stands in the box at first."""
        return ""

    def fitting(self, typed: str) -> Sequence[Choice]:
        """What may be meant by what is typed, the likeliest first."""
        raise NotImplementedError

    def given(self, name: str) -> Answer:
        """The answer that a choice gives."""
        raise NotImplementedError

    def at_first(self, typed: str) -> int | None:
        """Which of the choices is marked at first."""
        return 0 if typed.strip() else None

    @on(Input.Changed)
    def offer_fitting(self, event: Input.Changed) -> None:
        """Offer what goes on like what is typed."""
        self._offer(event.value)

    def offer_more(self) -> None:
        """There is more to choose from now."""
        self._offer(self._typed)

    def _offer(self, typed: str) -> None:
        self._typed = typed
        self._choices = self.fitting(typed)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(_shown(choice)) for choice in self._choices])
        self._highlight(self.at_first(typed))

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """A click chooses."""
        self.answered(self._choices[event.option_index].name)

    def answered(self, name: str) -> None:
        """Give the answer that this choice is."""
        self.dismiss(self.given(name))

    def action_move(self, by: int) -> None:
        """Go to another of the names below."""
        options = self.query_one(OptionList)
        here = options.highlighted
        first = 0 if by > 0 else len(self._choices) - 1
        self._highlight(first if here is None else max(0, min(here + by, len(self._choices) - 1)))

    def _highlight(self, index: int | None) -> None:
        """Mark this one of them; whether there is one to take decides over the keys."""
        self.query_one(OptionList).highlighted = index
        self.refresh_bindings()

    def action_complete(self) -> None:
        """Put the marked name into the box, to be changed there."""
        here = self.query_one(OptionList).highlighted
        if here is not None:
            self.put(self._choices[here].name)

    def put(self, text: str) -> None:
        """Let this stand in the box, with the cursor behind it."""
        box = self.query_one(Input)
        box.value = text
        box.cursor_position = len(text)

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Say that the marked name is right; what was typed since the names were offered counts."""
        if event.value != self._typed:
            self._offer(event.value)
        here = self.query_one(OptionList).highlighted
        if here is not None:
            self.answered(self._choices[here].name)


def _shown(choice: Choice) -> Content:
    label = choice.label or choice.name
    beside = content(f"  {choice.said}" if label else choice.said, "dim")
    return Content.assemble(content(label), beside)
