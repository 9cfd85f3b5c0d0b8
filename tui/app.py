"""The app: it shows the empty panes, opens the store behind them, and switches views."""

import asyncio
import contextlib
import gc
import signal
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.driver import Driver
from textual.events import Key
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from tui.adding import Adding, whether_to_stop
from tui.config import Config
from tui.copying import Copying
from tui.corrections import Corrections
from tui.library import Library
from tui.merges import Merges
from tui.notes import Notes
from tui.pairings import Pairings
from tui.plain import plain
from tui.screens.explore import ExploreScreen
from tui.screens.view import View
from tui.state import State
from tui.trouble import in_a_sentence, log_trouble

if TYPE_CHECKING:
    from store.answers import QuoteAnswer


VIEW_KEYS = (
    ("1", "pane('quotes')", "Quotes", "Search and read every quote", "view.quotes"),
    ("2", "pane('sources')", "Sources", "The outlets and articles there are", "view.sources"),
    ("3", "pane('actors')", "Actors", "Who speaks, and how often", "view.actors"),
    ("4", "view('compare')", "Compare sources", "The two sources that share most, side by side", "view.compare"),
    ("5", "view('figures')", "Figures", "Every number, and where sources differ", "view.figures"),
    ("6", "view('timeline')", "Timeline", "What was said when", "view.timeline"),
    ("7", "pane('reader')", "Reader", "The article that the cursor is in", "view.reader"),
    ("8", "view('findings')", "Findings", "Where sources differ, the gravest first", "view.findings"),
)
"""(key, action, name, what it shows, id) of every view."""
LEAVING = "Leave; the next start is where you were"
ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
AT_LATEST = 0.3
"""Seconds until the store is opened though the main view was not painted: the first key may have put another over it,
and what is to come after its painting would wait until it is in front again."""
LOOK_EVERY = 2.0
"""Seconds between looks at whether another process wrote to the store."""


class H200App(App[None]):
    """Who said what, through whom, and how each outlet tells it."""

    TITLE = "h200-tui"
    CSS_PATH = "style.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, action, name, show=False, tooltip=what, id=own) for key, action, name, what, own in VIEW_KEYS),
        Binding("i", "add", "Add files", show=False, id="app.add"),
        Binding("I", "added", "What was added", show=False, id="app.added"),
        Binding(
            "R", "view('corrections')", "Corrections", show=False, tooltip="What you put right", id="view.corrections"
        ),
        Binding("Y", "citation_format", "Citation format", show=False, id="app.citation"),
        Binding("question_mark", "help", "Help", key_display="?", id="app.help"),
        Binding("q", "quit", "Quit", tooltip=LEAVING, id="app.quit"),
        Binding("ctrl+q", "quit", "Quit", tooltip=LEAVING, id="app.quit-anywhere"),
        Binding(
            "ctrl+z", "suspend_process", "Suspend", show=False, tooltip="To the shell; fg comes back", id="app.suspend"
        ),
    ]

    def __init__(self, path: Path, *, briefs: bool = True, state: State | None = None, config: Config | None = None):
        """`path` is the store's file; `briefs` says whether an empty store gets the bundled corpus."""
        super().__init__()
        self._path, self._briefs = path, briefs
        self.state, self._config = state or State(), config or Config()
        self.copying = Copying(self)
        self._has_begun = False
        self.explore = ExploreScreen(self.state)
        self.closing = contextlib.ExitStack()
        """What is to be closed once the app has run."""
        self._over: list[tuple[str, View]] = []
        """The views opened over the main one by their keys, and their names."""

    def get_driver_class(self) -> type[Driver]:
        """Textual's own choice, but a terminal that may be closed."""
        chosen = super().get_driver_class()
        if chosen.__name__ != "LinuxDriver":
            return chosen
        from tui.terminal import Terminal

        return Terminal

    def get_default_screen(self) -> ExploreScreen:
        """The main view lies under all others."""
        return self.explore

    def on_mount(self) -> None:
        """Show the empty panes first; everything heavy comes after."""
        self.library = Library(self._path, self._briefs)
        self.closing.callback(self.library.close)
        self.adding = Adding(self.library, self.say)
        self.corrections = Corrections(self)
        self.notes = Notes(self)
        self.merges = Merges(self)
        self.pairings = Pairings(self)
        self.set_keymap(self._config.keys)
        wished = (theme for theme in (self._config.theme, self.state.theme) if theme in self.available_themes)
        self.theme = next(wished, "textual-dark")
        self.call_after_refresh(self._begin)
        self.set_timer(AT_LATEST, self._begin)
        for number in ENDING:
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):  # not everywhere, nor in a thread
                asyncio.get_running_loop().add_signal_handler(number, self._leave, 128 + number)

    def _begin(self) -> None:
        """Open the store, once."""
        if not self._has_begun:
            self._has_begun = True
            self._open()

    @work(exit_on_error=False)
    async def _open(self) -> None:
        from store.errors import StoreError

        try:
            await self.library.open()
            loading = self.explore.reload()
            if self.state.sources or self.state.actors:
                await loading.wait()  # the other views are narrowed to them too
            self._reopen(self.state.view)
            gc.enable()
            self.set_interval(LOOK_EVERY, self._look_for_changes)
            await self._say_wrong_settings()
        except StoreError as error:
            self.exit(return_code=1, message=plain(str(error)))

    async def _say_wrong_settings(self) -> None:
        if self._config != Config():
            from tui.bindings import wrong_settings  # it imports every screen

            if wrong := await asyncio.to_thread(wrong_settings, self._config):
                self.say(" ".join(wrong))

    def _reopen(self, view: str) -> None:
        """The view of the last run; none where a key has gone elsewhere meanwhile."""
        from tui.views import VIEWS

        if view in VIEWS and self.screen is self.explore:
            self.action_view(view)

    @work(exclusive=True, group="changes", exit_on_error=False)
    async def _look_for_changes(self) -> None:
        """Another process may have added or removed articles, put something right, or noted it."""
        changed = await self.library.what_changed()
        if changed == "notes" or (changed and not self.adding.running):
            await self.show_again(noted=changed == "notes")

    async def action_quit(self) -> None:
        """Leave, and remember where the user was; while files are added, once that is confirmed."""
        if self.adding.running:
            asked = whether_to_stop("Quit while files are added?")
            self.push_screen(asked, lambda is_meant: self._leave(0) if is_meant else None)
        else:
            self._leave(0)

    def _leave(self, status: int) -> None:
        """Leave at once; so it is left, too, where someone ends the process or closes its terminal."""
        if self.adding.running:
            self.adding.stop()
        self.state.theme = self.theme
        self.state.view = next((name for name, view in reversed(self._over) if view in self.screen_stack), "")
        self.explore.remember(self.state)
        self.exit(return_code=status)

    def action_help_quit(self) -> None:
        """Say how to quit: Ctrl+C is pressed by habit, and may not throw away what is on the screen."""
        self.say("Ctrl+Q quits; so does q outside a box.")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What failed in the background is said, and the app goes on."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            self.say(in_a_sentence(event.worker.error))

    def _fatal_error(self) -> None:
        """One sentence in the terminal, the traceback in the log."""
        error = self._exception or RuntimeError("unknown")
        self.panic(Text(f"h200-tui had to stop, and it is our fault. The details are in {log_trouble(error)}"))

    def say(self, text: str, gives_way: bool = False) -> None:
        """Put a sentence on the status line of the view in front; one that `gives_way` only where nothing is news."""
        if self.screen_stack and isinstance(self.screen, View):  # no screen is left while the app ends
            self.screen.say(text, gives_way=gives_way)

    async def show_again(self, quote: "QuoteAnswer | None" = None, noted: bool = False) -> None:
        """The store was written, maybe since a `quote` was put right or `noted`: show in every view what there is."""
        self.library.forget()
        for screen in self.screen_stack:
            if isinstance(screen, View):
                await (screen.show_noted(quote) if noted else screen.show_again(quote))

    @on(Driver.SignalResume)
    def _draw_again(self) -> None:
        """Back from the shell, which has cleared the screen."""
        self.refresh(layout=True)

    def on_key(self, event: Key) -> None:
        """A letter right behind a key that asks something was on its way elsewhere, and is meant for what is asked."""
        if type_ahead := getattr(self.screen, "type_ahead", None):
            type_ahead(event)

    def action_copy_quote(self) -> None:
        """Copy the quote under the cursor, with its citation."""
        quote = self.screen.current_quote if isinstance(self.screen, View) else None
        if quote is not None:
            self.copying.copy(quote)
        else:
            self.say("There is no quote here to copy.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key for copying from a list that has nothing."""
        return not (action == "copy_quote" and getattr(self.focused, "has_nothing", False))

    def action_citation_format(self) -> None:
        """Cite in one line, as Markdown or as RIS: the next of them, for what is copied and written to files."""
        self.copying.next_format()

    def action_view(self, name: str) -> None:
        """Go to another view; the corrections are looked up over the one in front, to which Esc goes back."""
        from tui.views import VIEWS

        self._over = [(its, view) for its, view in self._over if view in self.screen_stack]
        if name != "corrections" or name in dict(self._over):
            self._to_explore()
        self._over.append((name, VIEWS[name]()))
        self.push_screen(self._over[-1][1])

    def action_pane(self, name: str) -> None:
        """Go to a pane of the main view."""
        self._to_explore()
        self.explore.show_pane(name)

    def action_search(self) -> None:
        """Type a query in the main view; the other views follow it."""
        self._to_explore()
        self.explore.action_search()

    def _to_explore(self) -> None:
        while self.screen is not self.explore:
            self.pop_screen()

    @work(group="adding", exit_on_error=False)
    async def action_add(self) -> None:
        """Choose files and folders to add in the background; while they are added, stop that."""
        if self.adding.running:
            if await self.push_screen_wait(whether_to_stop("Stop adding?")) and self.adding.running:
                self.adding.stop()
            return
        from tui.screens.pick import PickScreen

        paths = await self.push_screen_wait(PickScreen())
        if paths and await self.adding.add(paths) is not None:
            await self.show_again()

    def action_added(self) -> None:
        """Show what became of each file that was last added."""
        from tui.screens.added import AddedScreen

        if not isinstance(self.screen, AddedScreen):
            self.push_screen(AddedScreen(self.adding.fates))

    def action_help(self) -> None:
        """Show the keys of this pane and what the signs mean."""
        from tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(list(self.screen.active_bindings.values())))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every binding in force is in the palette, beside the themes and the like."""
        from tui.palette import key_commands, theme_commands

        yield from (command for command in super().get_system_commands(screen) if command.title != "Quit")
        yield from theme_commands(self)
        yield from self.explore.comparisons()
        yield from key_commands(self, screen)

    def handle_bindings_clash(self, clashed_bindings: set[Binding], node: DOMNode) -> None:
        """A key of the settings file has taken another binding's key."""
        names = ", ".join(sorted(binding.description for binding in clashed_bindings))
        self.say(f"Your settings took the key of: {names}.")
