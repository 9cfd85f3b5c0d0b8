"""Saying that two quotes report one statement, or that they do not, and taking that back; the views follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.corrections.pairing_list import PairingAnswer
    from store.database.store import Store
    from tui.app import H200App


MOST_SHOWN = 28
"""Characters of either quote, so that 80 columns hold the sentence."""


@dataclass(frozen=True, slots=True)
class PairingMade:
    """What was said of two quotes, to be taken back."""

    number: int

    def is_there(self, store: Store) -> bool:
        """Whether it has not been taken back meanwhile."""
        from store.corrections.pairing_list import list_pairings

        return bool(list_pairings(store, self.number))

    async def take_back(self, app: H200App) -> None:
        """Let what was found hold again. Raises StoreError."""
        await app.pairings.take_back(self.number)


class Pairings:
    """Which quotes report one statement."""

    def __init__(self, app: H200App) -> None:
        self._app = app

    async def change(self, one: QuoteAnswer, other: QuoteAnswer, same: bool | None) -> None:
        """Say that two quotes are one statement, or are not; None takes back what was said. Raises StoreError."""
        async with self._app.corrections.turn:
            if same is None:
                await self._unsay(one, other)
            else:
                await self._pair(one, other, same)

    async def _pair(self, one: QuoteAnswer, other: QuoteAnswer, same: bool) -> None:
        from store.writing.pair import pair_quotes

        app = self._app
        app.say("Noting …")
        done = await app.library.ask(pair_quotes, one.key, other.key, same)
        app.corrections.remember(PairingMade(done.number))
        await app.show_again()
        app.say(f"{said_of(done)} now, in every version. u undoes it; R lists all.")

    async def _unsay(self, one: QuoteAnswer, other: QuoteAnswer) -> None:
        from store.corrections.pairing_list import pairing_between

        said = await self._app.library.ask(pairing_between, one.id, other.id)
        if said is None:
            self._app.say("Nothing was said of these two.")
        else:
            await self.take_back(said.number)

    async def take_back(self, number: int) -> None:
        """Let hold again what was found, or said before. Raises StoreError."""
        from store.writing.pair import unpair

        undone = await self._app.library.ask(unpair, number)
        await self._app.show_again()
        self._app.say(f"Undone: it is not said any more that {said_of(undone)}.")


def said_of(pairing: PairingAnswer) -> str:
    """What was said of which two quotes, in a clause."""
    from store.findings.found import shown

    one, other = (shown(quote.quote, MOST_SHOWN) for quote in pairing.quotes)
    return f"{one} and {other} are {pairing.said}"
