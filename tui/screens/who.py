"""Say who said a quote, or through whom it came: type a name, or choose one that the article names near it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import OptionList

from store.words.fold import fold
from tui.screens.ask import Choice, ChoiceScreen, words_of
from tui.strips import cut
from tui.widgets.actor_list import ActorList
from tui.widgets.box import Box
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from store.answers import FullArticle, QuoteAnswer
    from store.corrections.corrected import Change

NOBODY, NO_RELAY, SHOWN = "nobody known", "nobody: the outlet had it itself", "shown now; choose it to confirm"
ELSEWHERE = "in other articles"
MOST_ELSEWHERE = 12
ARROW = " → "
"""Between the relays of a chain."""
_LISTED, _MOST_WORDS, _MOST_NAME = 4, 36, 24
"""Of several quotes how many are shown, and how many characters of the words and the speaker of each."""


class NameBox(Box):
    """Its Enter is a key of its own: it comes after every letter typed before it, however fast."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "That is right", id="who.take")]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No Enter that takes nothing: none of the names is marked, and none is typed."""
        is_marked = any(names.highlighted is not None for names in self.screen.query(OptionList))
        return action != "submit" or is_marked or bool(self.value.strip())


class WhoScreen(ChoiceScreen["Change | None"]):
    """Gives what was typed or chosen of the speaker, or None."""

    asked = "Who said this?"
    hint = "a name, or choose one below"
    nobody: ClassVar[str] = NOBODY
    box = NameBox

    def __init__(self, quote: QuoteAnswer, article: FullArticle, together: Sequence[QuoteAnswer] = ()) -> None:
        super().__init__(_words_of_each(together) if together else words_of(quote))
        self._names = names_near(quote, article)
        self._differ = any((other.named, other.via) != (quote.named, quote.via) for other in together)
        self._shown = (quote.named or "") if not self._differ else None

    def at_first(self, typed: str) -> int | None:
        """Who is shown, with nothing typed: Enter confirms it. Of several who have a speaker each, nobody."""
        return super().at_first(typed) if self._shown is None else 0

    def fitting(self, typed: str) -> list[Choice]:
        """The names that go on like what is typed."""
        found = choices(" ".join(typed.split()), self._names, self._shown, self.nobody, self._elsewhere(typed))
        return self._nobody_last(found)

    def _nobody_last(self, found: list[Choice]) -> list[Choice]:
        """That it is nobody behind the others where Enter would say so of several who have a speaker each."""
        return sorted(found, key=lambda choice: not choice.name) if self._differ else found

    def _elsewhere(self, typed: str) -> list[str]:
        """Whom other articles name so, who speak most first."""
        wanted = f" {' '.join(typed.split()).casefold()}"
        actors = self.app.explore.query_one(ActorList).actors if len(wanted) > 2 else ()
        return [a.name for a in actors if a.named and wanted in _words(a.name.casefold())][:MOST_ELSEWHERE]

    def given(self, name: str) -> Change | None:
        """The speaker."""
        from store.corrections.corrected import Change

        return Change(name)


class ViaScreen(WhoScreen):
    """Gives what was typed or chosen of the relays, the outermost first, or None."""

    asked = "Through whom did it come?"
    hint = "a name, or choose one below; > before the next, outermost first"
    nobody = NO_RELAY

    def __init__(self, quote: QuoteAnswer, article: FullArticle, together: Sequence[QuoteAnswer] = ()) -> None:
        super().__init__(quote, article, together)
        self._shown = ARROW.join(quote.via) if not self._differ else None

    def on_mount(self) -> None:
        """The outlets that are known can be chosen too."""
        known = [source.name for source in self.app.explore.query_one(SourceList).sources if source.is_outlet]
        self._names = [*dict.fromkeys([*self._names, *known])]

    def fitting(self, typed: str) -> list[Choice]:
        """The chains whose last name goes on like what is typed."""
        typed = " ".join(typed.split())
        *before, last = [*relays_in(typed), ""] if typed.endswith((">", "→")) else relays_in(typed) or [""]
        if not before:
            return self._nobody_last(choices(last, self._names, self._shown, self.nobody))
        return [
            Choice(ARROW.join((*before, one.name)), one.said) for one in choices(last, self._names, None) if one.name
        ]

    def given(self, name: str) -> Change | None:
        """The relays."""
        from store.corrections.corrected import Change

        return Change(via=tuple(relays_in(name)))


def _words_of_each(quotes: Sequence[QuoteAnswer]) -> str:
    """The first words of marked quotes and who speaks: some of them may be in no list that is shown."""
    first = quotes[:_LISTED]
    said = [f"{words_of(quote, _MOST_WORDS)} — {cut(quote.speaker or NOBODY, _MOST_NAME)}" for quote in first]
    of_them = f", {_LISTED} of them" if len(quotes) > _LISTED else ""
    return "\n".join([f"{len(quotes)} marked quotes{of_them}:", *said])


def relays_in(typed: str) -> list[str]:
    """The names of a chain as typed, `A > B` or `A → B`."""
    return [name for part in typed.replace("→", ">").split(">") if (name := part.strip())]


def names_near(quote: QuoteAnswer, article: FullArticle) -> list[str]:
    """Whom the article names, the nearest to the quote first, and before all others those who speak somewhere in it."""
    places = [(actor.name, actor.start, actor.end) for actor in article.actors]
    spoken = [
        (other.named, other.start, other.end) for other in article.quotes if other.named and other.key != quote.key
    ]
    speaking = {other.named for other in article.quotes}
    distances: dict[str, int] = {}
    for name, start, end in (*places, *spoken):  # who is no actor, as only described, is there too
        apart = max(start - quote.end, quote.start - end, 0)
        distances[name] = min(apart, distances.get(name, apart))
    return sorted(distances, key=lambda name: (name not in speaking, distances[name]))


def choices(
    typed: str, names: Sequence[str], shown: str | None, nobody: str = NOBODY, elsewhere: Sequence[str] = ()
) -> list[Choice]:
    """What Enter may mean: the names that fit what is typed, and that itself; with nothing typed anybody, or nobody.

    `shown` is who is shown now, "" for nobody. Those near come first, then whom other articles call just so; only
    where there is nobody, what is typed is a name. Who types "nobody" means just that, and no one of this name; and
    what is a word of no name is no part of one.
    """
    wanted, folded = fold(typed), {name: fold(name) for name in names}

    def known(fitting: Iterable[str]) -> list[Choice]:
        return [Choice(name, SHOWN if name == shown else "") for name in fitting]

    if not typed:
        confirmed = [Choice(shown, SHOWN)] if shown else []
        as_nobody = Choice("", f"{nobody} · {SHOWN}" if shown == "" else nobody)
        return [*confirmed, as_nobody, *(choice for choice in known(names) if not choice.said)]
    starts = [name for name in names if f" {wanted}" in f" {folded[name]}"]
    starts.sort(key=lambda name: folded[name] != wanted)
    inside = [name for name in names if wanted in folded[name] and name not in starts]
    none = [Choice("", nobody)] if fold(nobody).startswith(wanted) else []
    others = {name: _words(fold(name)) for name in elsewhere if name not in folded}
    called = [Choice(name, ELSEWHERE) for name, words in others.items() if f" {wanted} " in words]
    begun = [Choice(name, ELSEWHERE) for name, words in others.items() if f" {wanted} " not in words]
    itself = [] if wanted in {*folded.values(), *map(fold, others)} else [Choice(typed, "as typed")]
    first = [*known(starts), *none, *called]
    if not first and typed.islower():  # who types no capital means to choose
        first, begun = begun, []
    return [*first, *known(inside), *itself, *begun] if first else [*itself, *known(inside), *begun]


def _words(name: str) -> str:
    """The words of a name, each between blanks, the parts of a transcribed one too."""
    return f" {name.replace('·', ' ')} "
