"""Noting from the command line: by the key that `--json` prints, and listed with what became of the words."""

import json
from pathlib import Path

import pytest

from store.database.store import Store
from tests.collection import put, run
from tests.corrections.quay import STORY, quote
from tui import cli


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with one article."""
    store = Store(tmp_path / "store.db")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    store.close()
    return tmp_path / "store.db"


def test_a_quote_is_noted_by_its_key_found_by_its_tag_listed_and_cleared(path: Path) -> None:
    key = quote(Store(path), "late").key
    said = "[b]Why?[/b]\x1b[2J \u202eSince\nwhen"
    done = run(path, "note", key, "--star", "--tag", "delay, quay", "--text", said)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "noted #1\t★ #delay #quay ✎ [b]Why?[/b] Since when\tYes, we are late,\n"
    found = json.loads(run(path, "search", "tag:delay", "is:starred", "--json").stdout)
    assert found["note"] == {"starred": True, "tags": ["delay", "quay"], "text": "[b]Why?[/b] Since when"}
    row = run(path, "notes").stdout.rstrip("\n").split("\t")
    assert (row[0], row[2:]) == (
        "1",
        ["Pier Post", "★ #delay #quay ✎ [b]Why?[/b] Since when", "shown", "Yes, we are late,"],
    )
    run(path, "remove", "Pier Post")
    assert "article not here" in run(path, "notes", "--orphans").stdout
    assert run(path, "note", "#1", "--remove").stdout == "removed\t\tYes, we are late,\n"
    assert "Nothing was noted yet" in run(path, "notes").stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("nothing", "--star"), 1, "No quote has the key 'nothing'"),
        (("7", "--star"), 1, "No note has the number 7"),
        (("nothing",), 2, "say what to note"),
        (("nothing", "--remove", "--star"), 2, "--remove alone"),
        (("nothing", "--tag", " , "), 2, "a tag needs a letter"),
    ],
)
def test_what_cannot_be_noted_is_said_in_a_sentence(
    path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], status: int, said: str
) -> None:
    try:
        ended = cli.run(["--store", str(path), "note", *words])
    except SystemExit as wrong_usage:
        ended = int(wrong_usage.code or 0)
    out, err = capsys.readouterr()
    assert (ended, out) == (status, "") and said in err.splitlines()[-1]
