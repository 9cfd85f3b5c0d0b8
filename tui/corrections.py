"""Putting quotes right, one after the other wherever they are chosen, and taking that back; the views follow."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from tui.counted import counted
from tui.sureness import said_by

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.corrections.corrected import Change
    from store.corrections.listing import CorrectionAnswer
    from store.database.store import Store
    from tui.app import H200App

NOTHING = "Nothing was said by hand since the start. On a corrected quote (✓) u undoes that; R lists all."


class Made(Protocol):
    """Something else that a person did, to be taken back in its turn."""

    def is_there(self, store: "Store") -> bool:
        """Whether there is still something to take back."""

    async def take_back(self, app: "H200App") -> None:
        """Take it back, and say so. Raises StoreError."""


class Corrections:
    """What was corrected since the start, and how to do it."""

    def __init__(self, app: "H200App") -> None:
        self._app = app
        self._made: list[int | Made] = []
        """The numbers of the corrections since the start, and what else was done, that have not been taken back."""
        self.turn = asyncio.Lock()
        """One at a time: an undo right behind a correction takes that one back."""

    def remember(self, made: Made) -> None:
        """What was noted, merged or paired is taken back in its turn, too."""
        self._made.append(made)

    async def correct(self, quote: "QuoteAnswer", change: "Change") -> None:
        """Say of a quote what a person says, and show it in every view. Raises StoreError."""
        from store.comparison.elsewhere import same_words_elsewhere
        from store.writing.correct import correct

        app = self._app
        async with self.turn:
            app.say("Correcting …")
            done = await app.library.ask(correct, quote.key, change)
            self._made.append(done.number)
            await app.show_again(quote)
        others = await app.library.ask(same_words_elsewhere, quote.key)
        app.say(" ".join((f"{_what_was_done(done)} u undoes it.", *told_elsewhere(others))))

    async def correct_all(self, quotes: "Sequence[QuoteAnswer]", change: "Change") -> None:
        """Say the same of several quotes, which one undo takes back. Those of which it was said before stay."""
        from store.errors import StoreError
        from store.writing.correct import correct

        app, made = self._app, _Together()
        async with self.turn:
            app.say(f"Correcting {len(quotes)} quotes …")
            for quote in quotes:
                try:
                    made.numbers.append((await app.library.ask(correct, quote.key, change)).number)
                except StoreError as error:
                    made.problem = str(error)
            app.explore.unmark()  # they may be listed no longer, and the next key is not meant for them
            if made.numbers:
                self._made.append(made)
                await app.show_again(None)
        undo = " u undoes that." if made.numbers else ""
        left = f" {counted(len(quotes) - len(made.numbers), 'quote')} as before: {made.problem}" if made.problem else ""
        app.say(f"{counted(len(made.numbers), 'quote')} corrected.{undo}{left}")

    async def undo(self, quote: "QuoteAnswer | None", number: int | None = None) -> None:
        """Take back this correction, else the last since the start; when there is none, that of this quote."""
        from store.writing.correct import undo

        app = self._app
        async with self.turn:
            while self._made and not await app.library.ask(_is_there, self._made[-1]):
                self._made.pop()  # taken back by another program
            if number is None and self._made and not isinstance(made := self._made[-1], int):
                await made.take_back(app)
                self._made.pop()
                return
            if number is None and not self._made and (quote is None or not quote.corrected):
                app.say(NOTHING)
                return
            last = next((one for one in reversed(self._made) if isinstance(one, int)), None)
            what = number or last or (quote.key if quote else None)
            undone = await app.library.ask(undo, what)
            self._made = [one for one in self._made if one != undone.number]
            await app.show_again(quote)
        app.say(f"Undone: {said_by(undone.was_speaker, undone.was_via)}, as before.")


class _Together:
    """Corrections that were made at once."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.problem = ""

    def is_there(self, store: "Store") -> bool:
        """Whether another program has not taken all of them back."""
        from store.corrections.listing import list_corrections

        self.numbers = [number for number in self.numbers if list_corrections(store, number)]
        return bool(self.numbers)

    async def take_back(self, app: "H200App") -> None:
        """Take them back, the last first."""
        from store.writing.correct import undo

        for number in reversed(self.numbers):
            await app.library.ask(undo, number)
        await app.show_again(None)
        app.say(f"Undone: {counted(len(self.numbers), 'quote')} as before.")


def _is_there(store: "Store", made: int | Made) -> bool:
    """Whether there is still something to take back."""
    from store.corrections.listing import list_corrections

    return bool(list_corrections(store, made)) if isinstance(made, int) else made.is_there(store)


def _what_was_done(done: "CorrectionAnswer") -> str:
    now, before = (done.speaker, done.via), (done.was_speaker, done.was_via)
    if done.is_confirmation:
        return f"Confirmed: {said_by(*now)}."
    if done.via == done.was_via:  # who they came through is no news
        now, before = (done.speaker, ()), (done.was_speaker, ())
    return f"Corrected: {said_by(*now)}, not {said_by(*before)}."


def told_elsewhere(others: "Sequence[QuoteAnswer]") -> list[str]:
    """Where the same words stand under another speaker, in a sentence; none where they do not."""
    if not others:
        return []
    first, sources = others[0], len({quote.source_label for quote in others})
    more = f" and {sources - 1} more" if sources > 1 else ""
    return [f"{first.source_label}{more} has the same words by {first.speaker or 'nobody known'}: that stays as it is."]
