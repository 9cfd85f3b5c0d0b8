"""The views by name, each imported when it is first opened."""

from collections.abc import Callable
from importlib import import_module

from tui.screens.view import View


def _compare() -> View:
    from tui.screens.compare import CompareScreen

    return CompareScreen()


def _figures() -> View:
    from tui.screens.figures import FiguresScreen

    return FiguresScreen()


def _timeline() -> View:
    from tui.screens.timeline import TimelineScreen

    return TimelineScreen()


def _findings() -> View:
    from tui.screens.findings import FindingsScreen

    return FindingsScreen()


def _corrections() -> View:
    from tui.screens.corrections import CorrectionsScreen

    return CorrectionsScreen()


VIEWS: dict[str, Callable[[], View]] = {
    "compare": _compare,
    "figures": _figures,
    "timeline": _timeline,
    "findings": _findings,
    "corrections": _corrections,
}


def load_views() -> None:
    """Import them all: the first to be opened need not wait for its modules then."""
    for module in ("compare", "corrections", "figures", "findings", "parallel", "timeline"):
        import_module(f"tui.screens.{module}")
