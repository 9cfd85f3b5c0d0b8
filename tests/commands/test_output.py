"""Output that nobody takes, or that cannot be written, ends in one sentence at most."""

import subprocess
from pathlib import Path

import pytest

from store.database.store import Store
from tests.collection import ROOT, command, put, story
from tui import cli


def test_a_reader_that_stops_early_is_no_error(db: Path) -> None:
    store = Store(db)
    for number in range(60):
        put(store, story(number), f"{number}.txt", outlet=f"Outlet {number}")
    piped = " ".join(command(db, "quotes", "--limit", "0", "--json")) + " | head -n 1"
    done = subprocess.run(["bash", "-c", piped], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", ["quotes", "sources --json", "parse --json README.md", "--help", "keys", "--version"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_that_cannot_be_written_is_one_sentence_and_a_failure(db: Path, words: str, unbuffered: str) -> None:
    started = " ".join(command(db, *words.split()))
    done = _shell(f"PYTHONUNBUFFERED={unbuffered} {started} > /dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("The output could not be written") and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("words", ["", "quotes", "--help"])
def test_a_closed_output_is_one_sentence_and_a_failure(db: Path, words: str) -> None:
    done = _shell(f"{' '.join(command(db, *words.split()))} >&-")
    assert done.returncode == 1
    assert done.stderr == "The output is closed; nothing was done.\n"


def test_help_for_a_reader_that_stops_early_is_no_error(db: Path) -> None:
    done = _shell(f"{' '.join(command(db, '--help'))} | true; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, "")


def _shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("findings --dismissed", "No finding was dismissed."),
        ("figures --conflicts --source 港口", "No figure differs between sources."),
    ],
)
def test_a_list_of_nothing_says_so(db: Path, capsys: pytest.CaptureFixture[str], words: str, said: str) -> None:
    cli.run(["--store", str(db), *words.split()])
    out, err = capsys.readouterr()
    assert (out, said in err) == ("", True)
