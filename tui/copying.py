"""Copy a quote with its citation, in the format chosen; an unsure speaker is said first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tui.screens.correcting import Correcting

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from tui.app import H200App


class Copying:
    """What was copied last, and how quotes are cited."""

    def __init__(self, app: H200App) -> None:
        self._app = app
        self._warned_of: int | None = None

    @property
    def format(self) -> str:
        """The name of the format in which quotes are cited."""
        from store.reads.citation_formats import FORMATS

        chosen = self._app.state.citation
        return chosen if chosen in FORMATS else next(iter(FORMATS))

    def next_format(self) -> None:
        """Cite in the next format from now on."""
        from store.reads.citation_formats import FORMATS

        names = list(FORMATS)
        self._app.state.citation = names[(names.index(self.format) + 1) % len(names)]
        self._app.say(f"Quotes are cited in {FORMATS[self.format].name} now: y copies one, x writes a file.")

    def copy(self, quote: QuoteAnswer) -> bool:
        """Copy a quote with its citation; an unsure speaker is said first, and copied only when asked again.

        Whether it was copied.
        """
        from store.answers import LOW_CONFIDENCE
        from store.reads.citation_formats import FORMATS

        app = self._app
        if quote.confidence < LOW_CONFIDENCE and self._warned_of != quote.id:
            self._warned_of = quote.id
            other = " r corrects it." if isinstance(app.screen, Correcting) else ""
            app.say(
                f"Speaker unsure ({quote.speaker or 'nobody'}, {quote.confidence:.0%}).{other}"
                " y again copies all the same."
            )
            return False
        self._warned_of = None
        what = f"{quote.speaker or 'nobody named'} in {quote.source_label}"
        work = self._keep(FORMATS[self.format].write(quote), what)
        app.run_worker(work, exclusive=True, group="copy", exit_on_error=False)
        return True

    async def _keep(self, text: str, what: str) -> None:
        from store.reads.citation_formats import FORMATS
        from tui.clipboard import keep_copy

        self._app.copy_to_clipboard(text)
        try:
            also = f"Also in {await asyncio.to_thread(keep_copy, text)}"
        except OSError as error:
            also = f"It is in no file as well: {error.filename} could not be written ({error.strerror})."
        form = FORMATS[self.format].name.partition(",")[0]
        self._app.say(f"Copied with its citation ({form}; Y changes that): {what}. {also}")
