"""Say who said a quote, or through whom it came: type a name, or choose one that the article names near it."""

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

from store.words.fold import fold
from tui.plain import content
from tui.widgets.actor_list import ActorList
from tui.widgets.key_bar import KeyBar
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.answers import FullArticle, QuoteAnswer
    from store.corrections.corrected import Change
    from tui.app import H200App

MOST_SHOWN = 300
"""Characters of the quote that are shown."""
NOBODY, NO_RELAY, SHOWN = "nobody known", "nobody: the outlet had it itself", "shown now; choose it to confirm"
ELSEWHERE = "in other articles"
MOST_ELSEWHERE = 12
ARROW = " → "
"""Between the relays of a chain."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A name that Enter gives, "" for nobody, with what is said beside it."""

    name: str
    said: str = ""


class NameBox(Input):
    """Its Enter is a key of its own: it comes after every letter typed before it, however fast."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "That is right", id="who.take")]


class WhoScreen(ModalScreen["Change | None"]):
    """Gives what was typed or chosen of the speaker, or None."""

    app: H200App
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-tall")]  # noqa: RUF012  # the base declares it mutable
    asked: ClassVar[str] = "Who said this?"
    hint: ClassVar[str] = "a name, or choose one below"
    nobody: ClassVar[str] = NOBODY
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next name", priority=True, id="who.down"),
        Binding("up", "move(-1)", "Previous", priority=True, id="who.up"),
        Binding("tab", "complete", "Complete", priority=True, id="who.complete"),
        Binding("escape", "cancel", "Back", priority=True, id="who.cancel"),
    ]

    def __init__(self, quote: QuoteAnswer, article: FullArticle) -> None:
        super().__init__()
        self._quote, self._names = quote, names_near(quote, article)
        self._shown = quote.speaker
        self._choices: list[Choice] = []
        self._typed = ""

    def compose(self) -> ComposeResult:
        said = " ".join(self._quote.text.split())
        cut = f"{said[:MOST_SHOWN]}…" if len(said) > MOST_SHOWN else said
        with Vertical(id="who"):
            yield Static(content(f"“{cut}”"), id="who-quote")
            yield NameBox(placeholder=self.hint, compact=True, id="who-name")
            yield OptionList(id="who-choices", compact=True)
        yield KeyBar()

    def on_mount(self) -> None:
        """Start in the box: what is typed is a name."""
        self.query_one("#who").border_title = self.asked
        self._offer("")
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def offer_fitting(self, event: Input.Changed) -> None:
        """Offer the names that go on like what is typed."""
        self._offer(event.value)

    def _offer(self, value: str) -> None:
        self._typed = typed = " ".join(value.split())
        self._choices = self._fitting(typed)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(_shown(choice)) for choice in self._choices])
        options.highlighted = 0 if typed else None

    def _fitting(self, typed: str) -> list[Choice]:
        offered = choices(typed, self._names, self._shown, self.nobody)
        here = {choice.name for choice in offered}
        return [*offered, *(Choice(name, ELSEWHERE) for name in self._elsewhere(typed) if name not in here)]

    def _elsewhere(self, typed: str) -> list[str]:
        """Whom other articles name so, who speak most first; they come last, since one types mostly who is near."""
        wanted = f" {typed.casefold()}"
        actors = self.app.explore.query_one(ActorList).actors if len(wanted) > 2 else ()
        return [a.name for a in actors if a.named and wanted in f" {a.name.casefold()}"][:MOST_ELSEWHERE]

    def _change(self, name: str) -> Change:
        from store.corrections.corrected import Change

        return Change(name)

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """A click chooses."""
        self.dismiss(self._change(self._choices[event.option_index].name))

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
            self.dismiss(self._change(self._choices[here].name))

    def action_cancel(self) -> None:
        """Go back and correct nothing."""
        self.dismiss(None)


class ViaScreen(WhoScreen):
    """Gives what was typed or chosen of the relays, the outermost first, or None."""

    asked = "Through whom did it come?"
    hint = "a name, or choose one below; > before the next, outermost first"
    nobody = NO_RELAY

    def on_mount(self) -> None:
        """The outlets that are known can be chosen too."""
        self._shown = ARROW.join(self._quote.via) or None
        known = [source.name for source in self.app.explore.query_one(SourceList).sources if source.is_outlet]
        self._names = [*dict.fromkeys([*self._names, *known])]

    def _fitting(self, typed: str) -> list[Choice]:
        *before, last = [*relays_in(typed), ""] if typed.endswith((">", "→")) else relays_in(typed) or [""]
        if not before:
            return choices(last, self._names, self._shown, self.nobody)
        return [
            Choice(ARROW.join((*before, one.name)), one.said) for one in choices(last, self._names, None) if one.name
        ]

    def _change(self, name: str) -> Change:
        from store.corrections.corrected import Change

        return Change(via=tuple(relays_in(name)))


def relays_in(typed: str) -> list[str]:
    """The names of a chain as typed, `A > B` or `A → B`."""
    return [name for part in typed.replace("→", ">").split(">") if (name := part.strip())]


def names_near(quote: QuoteAnswer, article: FullArticle) -> list[str]:
    """Whom the article names, the nearest to the quote first, and before all others those who speak somewhere in it."""
    speaking = {other.speaker for other in article.quotes}
    distances: dict[str, int] = {}
    for actor in article.actors:
        apart = max(actor.start - quote.end, quote.start - actor.end, 0)
        distances[actor.name] = min(apart, distances.get(actor.name, apart))
    return sorted(distances, key=lambda name: (name not in speaking, distances[name]))


def choices(typed: str, names: Sequence[str], shown: str | None, nobody: str = NOBODY) -> list[Choice]:
    """What Enter may mean: the names that fit what is typed, and that itself; with nothing typed anybody, or nobody.

    Who types "nobody" means just that, and no one of this name.
    """
    wanted, folded = fold(typed), {name: fold(name) for name in names}
    starts = [name for name in names if f" {wanted}" in f" {folded[name]}"]
    fitting = starts + [name for name in names if wanted in folded[name] and name not in starts]
    known = [Choice(name, SHOWN if name == shown else "") for name in fitting]
    if not typed:
        confirmed = [Choice(shown, SHOWN)] if shown else []
        return [*confirmed, Choice("", nobody), *(choice for choice in known if not choice.said)]
    none = [Choice("", nobody)] if fold(nobody).startswith(wanted) else []
    return [*known, *none, *([] if wanted in folded.values() else [Choice(typed, "as typed")])]


def _shown(choice: Choice) -> Content:
    beside = content(f"  {choice.said}" if choice.name else choice.said, "dim")
    return Content.assemble(content(choice.name), beside)
