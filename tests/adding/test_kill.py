"""Killed at any moment, the store is whole, and the same command once more ends where an undisturbed one does."""

import json
import multiprocessing
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from corpus.limits import Limits
from store.adding.crew import WORKER_MEMORY, Crew
from store.adding.ingest import ingest
from store.database.store import Store
from store.entries.documents import Document
from store.entries.parsing import Parsed, Unreadable, start_worker
from tests.collection import ROOT, command, contents, is_whole, make_collection, relations, run, story

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")


def kill_at_random(store: Path, folder: Path, workers: int, dice: random.Random) -> bool:
    """Start adding, and kill it a while after the store has grown; whether there was something to kill."""
    size = store.stat().st_size if store.exists() else 0
    wal = Path(f"{store}-wal")
    started = subprocess.Popen(
        command(store, "add", str(folder), "--workers", str(workers)),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while started.poll() is None and not (wal.exists() and wal.stat().st_size + size > 100_000):
        time.sleep(0.01)
    time.sleep(dice.random() * 0.6)
    started.send_signal(signal.SIGKILL)
    return started.wait() == -signal.SIGKILL


@pytest.mark.parametrize("workers", [0, 2])
def test_a_run_killed_again_and_again_ends_with_the_same_content(tmp_path: Path, workers: int) -> None:
    folder = make_collection(tmp_path / "folder", 120)
    undisturbed, disturbed = tmp_path / "one.db", tmp_path / "two.db"
    assert run(undisturbed, "add", str(folder)).returncode == 0
    dice, kills = random.Random(workers), 0
    for _ in range(5):
        kills += kill_at_random(disturbed, folder, workers, dice)
        assert is_whole(disturbed)
    assert kills
    assert run(disturbed, "add", str(folder)).returncode == 0
    assert is_whole(disturbed)
    assert contents(disturbed) == contents(undisturbed)
    assert relations(disturbed) == relations(undisturbed)
    assert relations(disturbed)["utterances"] and relations(disturbed)["figure groups"]


def test_interrupted_it_keeps_what_it_has_and_says_how_to_go_on(tmp_path: Path) -> None:
    folder, store = make_collection(tmp_path / "folder", 150), tmp_path / "store.db"
    started = subprocess.Popen(
        command(store, "add", str(folder), "--json"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    first = started.stdout.readline()
    started.send_signal(signal.SIGINT)
    out, err = rest(started)
    assert started.returncode == 130
    assert "goes on where it stopped" in err
    reported = {json.loads(line)["file"] for line in (first + out).splitlines()}
    assert reported == {name for _, name in contents(store)["names"]}


def test_an_interrupted_rehearsal_says_nothing_of_what_is_kept(tmp_path: Path) -> None:
    folder, store = make_collection(tmp_path / "folder", 150), tmp_path / "store.db"
    words = command(store, "add", str(folder), "--dry-run", "--json")
    started = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert started.stdout is not None
    started.stdout.readline()
    started.send_signal(signal.SIGINT)
    _, err = rest(started)
    assert started.returncode == 130
    assert err.splitlines()[-1] == "Stopped."
    assert not store.exists()


def rest(started: subprocess.Popen[str]) -> tuple[str, str]:
    """What is still to come on both outputs, of which the first lines have been read already."""
    assert started.stdout is not None and started.stderr is not None
    out, err = started.stdout.read(), started.stderr.read()
    started.wait(60)
    return out, err


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs /proc to see the workers")
def test_no_worker_outlives_the_program(tmp_path: Path) -> None:
    folder, store = make_collection(tmp_path / "folder", 150), tmp_path / "store.db"
    started = subprocess.Popen(
        command(store, "add", str(folder), "--workers", "2", "--json"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "H200_TUI_TEST_MARK": str(tmp_path)},
    )
    assert started.stdout is not None
    started.stdout.readline()
    assert marked(tmp_path)
    started.send_signal(signal.SIGKILL)
    started.communicate()
    deadline = time.monotonic() + 30
    while marked(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not marked(tmp_path)


def marked(mark: Path) -> list[int]:
    """The processes that carry the mark in their environment, this one aside."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            if process.name.isdigit() and str(mark).encode() in (process / "environ").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return [pid for pid in found if pid != os.getpid()]


def test_a_worker_ended_from_outside_costs_no_file(tmp_path: Path) -> None:
    folder, store = make_collection(tmp_path / "folder", 150), tmp_path / "store.db"
    started = subprocess.Popen(
        command(store, "add", str(folder), "--workers", "2", "--json"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "H200_TUI_TEST_MARK": str(tmp_path)},
    )
    assert started.stdout is not None
    first = started.stdout.readline()
    os.kill(max(pid for pid in marked(tmp_path) if pid != started.pid), signal.SIGKILL)
    out, _ = rest(started)
    assert started.returncode == 0
    assert len((first + out).splitlines()) == 150
    assert "skipped" not in first + out
    undisturbed = tmp_path / "other.db"
    run(undisturbed, "add", str(folder))
    assert contents(store) == contents(undisturbed)


def test_a_worker_ended_from_outside_at_the_very_end_keeps_nobody_waiting() -> None:
    others = workers_of_this_process()
    for _ in range(6):  # the other worker waits for the lock that this one holds about every second time
        crew = Crew(workers=2)
        assert len(list(crew.parse(Document(story(number).encode(), f"{number}.txt") for number in range(64)))) == 64
        closing = threading.Thread(target=crew.close, daemon=True)
        with suppress(ProcessLookupError):
            os.kill(min(workers_of_this_process() - others), signal.SIGKILL)
        closing.start()
        closing.join(20)
        assert not closing.is_alive()


def test_a_worker_that_begins_only_when_the_crew_is_gone_leaves_at_once() -> None:
    context = multiprocessing.get_context("spawn")
    board, lock = context.Array("q", [0, 0, 1], lock=False), context.Lock()
    late = context.Process(target=begin_and_stay, args=(board, lock))
    late.start()
    late.join(60)
    assert late.exitcode == 0


def begin_and_stay(board: Any, lock: Any) -> None:
    start_worker(board, lock, WORKER_MEMORY)
    os._exit(1)


def workers_of_this_process() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid is not None}


class Lethal(Document):
    """A document at which any process that parses it ends."""

    @cached_property
    def packed(self) -> bytes:
        os._exit(9)


def test_a_file_at_which_the_parser_dies_is_refused_and_the_rest_comes_back_in_order() -> None:
    documents = [
        (Lethal if number == 11 else Document)(story(number).encode(), f"{number}.txt") for number in range(20)
    ]
    crew = Crew(workers=2)
    try:
        results = list(crew.parse(documents))
    finally:
        crew.close()
    refused = [number for number, result in enumerate(results) if isinstance(result, Unreadable)]
    assert refused == [11]
    for number, result in enumerate(results):
        if isinstance(result, Parsed):
            assert f"district {number}" in result.entries[0].text


class Endless(Document):
    """A document over which a library broods for years without letting go of the interpreter."""

    @cached_property
    def packed(self) -> bytes:
        return str(re.match("(x+x+)+y", "x" * 60)).encode()


def test_a_file_that_never_comes_to_an_end_is_refused_past_the_limit_and_the_rest_comes_back() -> None:
    documents = [(Endless if number == 3 else Document)(story(number).encode(), f"{number}.txt") for number in range(6)]
    crew = Crew(workers=2, limits=Limits(seconds=1))
    try:
        results = list(crew.parse(documents))
    finally:
        crew.close()
    assert [number for number, result in enumerate(results) if isinstance(result, Unreadable)] == [3]
    assert "longer than 1 s" in getattr(results[3], "reason", "")


def test_another_executor_can_take_the_place_of_the_pool(tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 30)
    one, other = Store(tmp_path / "one.db"), Store(tmp_path / "other.db")
    with ThreadPoolExecutor(2) as threads:
        summary = ingest(one, [folder], executor=threads)
    ingest(other, [folder], workers=0)
    assert sum(summary.files.values()) == 30
    assert contents(one.path) == contents(other.path)


_PRESSED = """
import os, signal, sys

class Pressed:
    def find_spec(self, name, *_):
        if name == "tui.cli":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Pressed())
from tui.__main__ import main
sys.argv[1:] = ["add", "x"]
sys.exit(main())
"""


def test_ctrl_c_while_the_program_loads_ends_it_with_a_word_and_no_traceback() -> None:
    done = subprocess.run([sys.executable, "-c", _PRESSED], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "Stopped.\n")
