"""Add files in the background of the app: progress on the status line, and a stop that loses nothing."""

import asyncio
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stderr
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui.library import Library

if TYPE_CHECKING:
    from store.adding.batch import FileResult
    from store.adding.ingest import Progress, Summary
    from tui.screens.confirm import ConfirmScreen


MOST_LISTED = 10_000
STOPS = "  i stops it."
_LEFT = "What has been read is kept. Add the same again, and the rest is taken up."


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a file; `said` is why it was skipped, or what was not understood in it."""

    name: str
    outcome: str
    said: str = ""


class Adding:
    """At most one run at a time."""

    def __init__(self, library: Library, say: Callable[..., None]) -> None:
        self._library, self._say = library, say
        self._stop = threading.Event()
        self.running = False
        self._skipped: list[Fate] = []
        self._taken: list[Fate] = []
        self._unsettled = {"corrections": 0, "pairings": 0}
        """How many found no words in what came, or may have been made wrong by it."""
        self._notes_lost = 0
        """How many notes found no words in it."""

    @property
    def fates(self) -> list[Fate]:
        """What became of the files of the last run, those that were skipped first; ten thousand of each at most."""
        return self._skipped + self._taken

    async def add(self, paths: Sequence[Path]) -> "Summary | None":
        """Add files and folders; None when another run is not done yet."""
        if self.running:
            return None
        from store.adding.ingest import ingest

        loop = asyncio.get_running_loop()
        self.running = True
        self._stop.clear()
        self._skipped, self._taken = [], []
        self._unsettled, self._notes_lost = dict.fromkeys(self._unsettled, 0), 0

        def show(progress: "Progress") -> None:
            self._note(progress.latest)
            loop.call_soon_threadsafe(lambda: self._say(_progress(progress), gives_way=True))

        try:
            self._say(f"Adding {_named(paths)} …{STOPS}")
            with redirect_stderr(sys.__stderr__):  # the app's own has no file, which the worker processes need
                summary = await self._library.ask(ingest, paths, on_progress=show, stop=self._stop)
        finally:
            self.running = False
        self._library.forget()
        self._say(summary_of(summary) + _to_look_at(self._unsettled) + _lost(self._notes_lost))
        return summary

    def _note(self, file: "FileResult") -> None:
        for standing in (article.standing for article in file.articles):
            self._unsettled["corrections"] += standing.lost + standing.asking
            self._unsettled["pairings"] += standing.pairings_lost
            self._notes_lost += standing.notes_lost
        alike = self._skipped if file.outcome == "skipped" else self._taken
        if len(alike) < MOST_LISTED:
            alike.append(
                Fate(
                    file.name,
                    file.outcome,
                    " ".join(filter(None, (file.reason, *what_became_of_corrections(file), *file.notes))),
                )
            )

    def stop(self) -> None:
        """Finish what is parsed, and leave the rest."""
        self._stop.set()
        self._say("Stopping: what is parsed is kept.")


def _to_look_at(unsettled: Mapping[str, int]) -> str:
    some = [f"{number} of your {what}" for what, number in unsettled.items() if number]
    if not some:
        return ""
    return f" {' and '.join(some)} {'needs' if sum(unsettled.values()) == 1 else 'need'} a look: R lists them."


def _lost(notes: int) -> str:
    return f" {notes} of your notes found no words: h200-tui notes --orphans lists them." if notes else ""


def what_became_of_corrections(file: "FileResult") -> list[str]:
    """What a person said of the version before that does not find its words in the one that came, or may be wrong."""
    lost = sum(article.standing.lost for article in file.articles)
    asking = sum(article.standing.asking for article in file.articles)
    said = [f"{lost} of your corrections found no words in it; h200-tui corrections --orphans lists them."] * (lost > 0)
    notes = sum(article.standing.notes_lost for article in file.articles)
    said += [f"{notes} of your notes found no words in it; h200-tui notes --orphans lists them."] * (notes > 0)
    pairings = sum(article.standing.pairings_lost for article in file.articles)
    said += [f"{pairings} of your pairings found no words in it; h200-tui pair lists them."] * (pairings > 0)
    asks = f"{asking} of your corrections may hold no longer: it says otherwise who spoke; h200-tui corrections tells."
    return [*said, asks] if asking else said


def _named(paths: Sequence[Path]) -> str:
    return paths[0].name if len(paths) == 1 else f"{len(paths):,} files and folders"


def _progress(progress: "Progress") -> str:
    total = f" of {progress.total:,}" if progress.total is not None else ""
    left = f", {progress.seconds_left:.0f} s left" if progress.seconds_left is not None else ""
    return f"Adding: {progress.done:,}{total} files, {progress.per_second:.0f} a second{left}.{STOPS}"


def summary_of(summary: "Summary") -> str:
    """What became of it all, in a line."""
    counts = ", ".join(f"{count:,} {outcome}" for outcome, count in summary.files.items() if count)
    why = "  I lists them with their reasons." if summary.skipped else ""
    unknown = summary.without_outlet or summary.without_date
    how = " Some name no outlet or date: h200-tui add --outlet … --published … says it." if unknown else ""
    if summary.failure:
        return f"{summary.failure} {counts + '.' if counts else ''}{why}".rstrip()
    if summary.stopped:
        return f"Stopped: {counts or 'no file read'}; the rest was left, and i takes it up.{why}{how}"
    return f"Done: {counts or 'no file there'}.{why}{how}"


def whether_to_stop(title: str) -> "ConfirmScreen":
    """Asks whether files are to be added no longer; imported only then, as the first paint does without."""
    from tui.screens.confirm import ConfirmScreen

    return ConfirmScreen(title, _LEFT)
