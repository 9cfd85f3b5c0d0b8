"""The views by name, each imported when it is first opened."""

from collections.abc import Callable

from textual.screen import Screen


def _compare() -> Screen[None]:
    from tui.screens.compare import CompareScreen

    return CompareScreen()


VIEWS: dict[str, Callable[[], Screen[None]]] = {"compare": _compare}
