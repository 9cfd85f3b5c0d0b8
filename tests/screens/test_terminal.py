"""The whole program in a real pseudo-terminal: launch, search, compare, copy, quit."""

import os
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.town import fill_town

COLUMNS, LINES = 120, 40
OSC_52 = re.compile(rb"\x1b\]52;c;[A-Za-z0-9+/=]+")


class Terminal:
    """The program's terminal: what was typed goes in, what a person sees comes out."""

    def __init__(self, store: Path, home: Path) -> None:
        folders = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("STATE", "CONFIG", "DATA")}
        settings = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        self.process: pexpect.spawn[bytes] = pexpect.spawn(
            sys.executable,
            ["-m", "tui", "--store", str(store)],
            dimensions=(LINES, COLUMNS),
            env={**settings, **folders, "TERM": "xterm-256color"},
            cwd=Path(__file__).resolve().parents[2],
            timeout=30,
        )
        self.screen = pyte.Screen(COLUMNS, LINES)
        self.stream = pyte.ByteStream(self.screen)
        self.written = b""

    def sees(self, wanted: str) -> str:
        """Wait until a text stands on the screen, and return the screen."""
        return self.wait(lambda shown: wanted in shown, wanted)

    def wait(self, holds: Callable[[str], bool], what: str) -> str:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                data = self.process.read_nonblocking(65536, timeout=0.2)
                self.written += data
                self.stream.feed(data)
            except pexpect.TIMEOUT:
                pass
            lines = (self.screen.buffer[y] for y in range(LINES))  # `display` fails on half of a wide character
            shown = "\n".join("".join(line[x].data for x in range(COLUMNS)) for line in lines)
            if holds(shown):
                return shown
        raise AssertionError(f"{what!r} did not appear:\n{shown}")

    def press(self, keys: str) -> None:
        self.process.send(keys)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    fill_town(tmp_path / "town.db").close()
    return Terminal(tmp_path / "town.db", tmp_path)


def find_two_quotes(terminal: Terminal) -> None:
    """Type a query that two quotes answer."""
    terminal.press("/")
    for key in "pumps day":
        terminal.press(key)
    terminal.wait(lambda shown: "pumps day" in shown and "Quotes 2" in shown, "two results")


def test_launch_search_compare_copy_quit(terminal: Terminal, tmp_path: Path) -> None:
    terminal.sees("Sources 3")
    terminal.sees("Ana Lindqvist")
    find_two_quotes(terminal)
    terminal.press("\r")
    terminal.press("c")
    terminal.sees("Who else reports this")
    terminal.press("y")
    terminal.sees("Copied with its citation")
    assert OSC_52.search(terminal.written)
    assert "Tomas Berg" in (tmp_path / "STATE" / "h200-tui" / "copied.txt").read_text(encoding="utf-8")
    terminal.press("q")
    terminal.process.expect(pexpect.EOF)
    terminal.process.close()
    assert terminal.process.exitstatus == 0
    assert [file.name for file in tmp_path.glob("town.db*")] == ["town.db"]  # it can be copied as it is


def test_a_store_of_another_program_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_bytes(b"these are no tables, but notes\n" * 100)
    terminal = Terminal(tmp_path / "notes.db", tmp_path)
    terminal.process.expect(pexpect.EOF)
    terminal.process.close()
    said = (terminal.process.before or b"").decode()
    assert terminal.process.exitstatus == 1
    assert "is not a store" in said and "Traceback" not in said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_program_that_is_ended_restores_the_terminal_and_remembers(
    terminal: Terminal, tmp_path: Path, number: int
) -> None:
    terminal.sees("Sources 3")
    terminal.sees("Ana Lindqvist")
    find_two_quotes(terminal)
    terminal.process.kill(number)
    terminal.process.expect(pexpect.EOF)
    terminal.written += terminal.process.before or b""
    terminal.process.close()
    assert terminal.process.exitstatus == 128 + number
    assert b"\x1b[?1049l" in terminal.written and b"\x1b[?1000l" in terminal.written
    state = (tmp_path / "STATE" / "h200-tui" / "state.json").read_text(encoding="utf-8")
    assert "pumps day" in state


def test_a_program_that_is_woken_though_it_never_slept_reads_its_keys_once_and_ends_with_its_terminal(
    terminal: Terminal,
) -> None:
    terminal.sees("Sources 3")
    terminal.sees("Ana Lindqvist")
    threads = Path(f"/proc/{terminal.process.pid}/task")
    before = len(list(threads.iterdir())) if threads.exists() else 0
    for _ in range(10):
        terminal.process.kill(signal.SIGCONT)
        time.sleep(0.05)
    find_two_quotes(terminal)
    after = len(list(threads.iterdir())) if threads.exists() else 0
    assert after < before + 10  # a query itself starts a few that wait for work
    os.close(terminal.process.fileno())  # the system sends SIGHUP and SIGCONT
    ends = time.monotonic() + 10
    while terminal.process.isalive() and time.monotonic() < ends:
        time.sleep(0.05)
    assert not terminal.process.isalive()


def test_back_from_the_shell_everything_is_drawn_again(terminal: Terminal) -> None:
    terminal.sees("Sources 3")
    terminal.sees("Ana Lindqvist")
    terminal.press("\x1a")
    terminal.wait(lambda _: b"\x1b[?1049l" in terminal.written, "the shell's screen")
    terminal.screen.reset()  # as whatever ran there leaves it

    def woken(shown: str) -> bool:
        terminal.process.kill(signal.SIGCONT)  # it may not have stopped yet
        return "Sources 3" in shown and "Ana Lindqvist" in shown

    terminal.wait(woken, "all that stood there")
