"""Starring, tagging and annotating quotes wherever they are chosen, and taking that back; the views follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tui.noted import note_line
from tui.strips import cut

if TYPE_CHECKING:
    from store.answers import Note, QuoteAnswer
    from store.database.store import Store
    from store.notes.note import NoteChange
    from store.writing.annotate import Noted
    from tui.app import H200App

MOST_SAID = 60
"""Cells of a note that a sentence on the status line says."""


@dataclass(frozen=True, slots=True)
class NoteMade:
    """A change of what is noted of a quote, to be taken back."""

    quote: QuoteAnswer
    back: NoteChange

    def is_there(self, store: Store) -> bool:
        """Whether the quote is still there."""
        from store.reads.quotes import quotes_by_key

        return bool(quotes_by_key(store, [self.quote.key]))

    async def take_back(self, app: H200App) -> None:
        """Take back the change. Raises StoreError."""
        await app.notes.take_back(self)


class Notes:
    """What is noted of quotes."""

    def __init__(self, app: H200App) -> None:
        self._app = app

    async def star(self, quote: QuoteAnswer) -> None:
        """Star a quote, or no longer, by what is noted when its turn comes: two keys in a row undo each other."""
        await self._change(quote, lambda note: replace(note, starred=not note.starred))

    async def tag(self, quote: QuoteAnswer, tags: Sequence[str]) -> None:
        """Let a quote have these tags, of those that it was seen with; what others gave it meanwhile stays."""
        seen = quote.note
        await self._change(quote, lambda _: replace(seen, tags=tuple(tags)), seen)

    async def write(self, quote: QuoteAnswer, text: str) -> None:
        """Write this beside a quote."""
        await self._change(quote, lambda note: replace(note, text=text))

    async def tags(self) -> list[str]:
        """The tags that there are, the most frequent first."""
        return await self._app.library.ask(_tags)

    async def _change(self, quote: QuoteAnswer, wish: Callable[[Note], Note], seen: Note | None = None) -> None:
        """Make of what is noted what a person wishes; `seen` is what they looked at. Raises StoreError."""
        from store.notes.note import NoteChange

        async with self._app.corrections.turn:
            before = await self._app.library.ask(_note, quote) if seen is None else seen
            done = await self._write(quote, NoteChange.between(before, wish(before)))
            if done.now == done.before:
                self._app.say("It stands noted so already.")
                return
            self._app.corrections.remember(NoteMade(quote, NoteChange.between(done.now, done.before)))
        self._app.say(f"{_what_was_done(done.before, done.now)} u undoes it.")

    async def take_back(self, made: NoteMade) -> None:
        """Take back a change. Raises StoreError."""
        done = await self._write(made.quote, made.back)
        self._app.say(f"Undone: {_said(done.now)}, as before.")

    async def _write(self, quote: QuoteAnswer, change: NoteChange) -> Noted:
        from store.writing.annotate import annotate

        done = await self._app.library.ask(annotate, quote.key, change)
        self._app.library.count_note()
        await self._app.show_again(quote, noted=True)
        return done


def _what_was_done(before: Note, now: Note) -> str:
    if before.starred != now.starred:
        return "Starred." if now.starred else "No longer starred."
    return f"Noted: {_said(now)}." if now else "Nothing is noted any more."


def _said(note: Note) -> str:
    """A note for a sentence."""
    return cut(note_line(note) or "nothing noted", MOST_SAID).rstrip(".")


def _tags(store: Store) -> list[str]:
    from store.reads.notes import list_tags

    with store.reading() as connection:
        return list_tags(connection)


def _note(store: Store, quote: QuoteAnswer) -> Note:
    from store.reads.quotes import quotes_by_key

    return quotes_by_key(store, [quote.key]).get(quote.key, quote).note
