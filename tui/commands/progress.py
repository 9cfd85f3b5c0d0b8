"""A progress bar with rate and time left, on standard error and only where that is a terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_WIDE, _NARROW = 110, 60
"""Columns of a terminal from which on there is room for the file's name beside the rate, and for the bar."""


class Bar:
    """Shows how far the work is; without a terminal it only says what has to be said."""

    def __init__(self, progress: Any = None) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None, rate="", name="") if progress is not None else None

    def show(self, done: int, total: int | None, rate: float, left: float | None, name: str) -> None:
        """Move the bar: files done of all, files a second, seconds left, and the file's name."""
        if self._progress is None:
            return
        what = f"{done:,}/{total:,}" if total is not None else f"{done:,}"
        words = f"{what} · {rate:,.0f}/s" + (f" · {seconds(left)} left" if left is not None else "")
        self._progress.update(self._task, completed=done, total=total, rate=words, name=name[-40:])

    def say(self, line: str) -> None:
        """Print a line above the bar."""
        if self._progress is None:
            print(line, file=sys.stderr)
            return
        from rich.text import Text

        self._progress.console.print(Text(line))


@contextmanager
def progress_bar(wanted: bool = True) -> Iterator[Bar]:
    """A bar while the block runs, if it is wanted and there is a terminal to show it on."""
    if not wanted or not sys.stderr.isatty():
        yield Bar()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as RichProgress

    console = Console(stderr=True)
    rate, name = (TextColumn(f"{{task.fields[{what}]}}", markup=False) for what in ("rate", "name"))
    bar = BarColumn(min(30, console.width // 4))
    columns = (bar, rate, name) if console.width >= _WIDE else (bar, rate) if console.width >= _NARROW else (rate,)
    with RichProgress(*columns, console=console, transient=True) as progress:
        yield Bar(progress)


def seconds(count: float) -> str:
    """A duration in a few letters: 0.4 s, 12 s, 3 min 20 s, 2 h 5 min."""
    if count < 10:
        return f"{count:.1f} s"
    if count < 60:
        return f"{count:.0f} s"
    minutes, rest = divmod(round(count), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
