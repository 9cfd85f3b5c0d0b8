"""Saying from the command line that two quotes report one statement, by the keys that `--json` prints."""

import json
from pathlib import Path

from store.database.store import Store
from tests.collection import run_here
from tests.comparing.pledges import GRAIN, PLEDGE
from tests.made_articles import article, kept, said


def test_two_quotes_are_paired_listed_and_parted_again(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = Store(path)
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(GRAIN)]))
    store.close()
    keys = [json.loads(line)["key"] for line in run_here(path, "quotes", "--json").stdout.splitlines()]
    assert run_here(path, "pair").stderr == "Nothing was said of two quotes yet; h200-tui pair QUOTE OTHER does.\n"
    done = run_here(path, "pair", *keys)
    assert (done.returncode, done.stderr) == (0, "")
    number, what, _, state, *_ = done.stdout.split("\t")
    assert (number, what, state) == ("1", "one statement", "in force")
    assert "you said so" in run_here(path, "utterances", "--json").stdout
    again = run_here(path, "pair", *keys)
    assert (again.returncode, again.stderr) == (1, "You said so already: one statement.\n")
    apart = json.loads(run_here(path, "pair", *keys, "--apart", "--json").stdout)
    assert (apart["same"], [quote["quote"] for quote in apart["quotes"]]) == (False, [PLEDGE, GRAIN])
    assert run_here(path, "utterances").stdout == ""
    assert run_here(path, "pair", "--undo", str(apart["number"])).stdout.split("\t")[1] == "not one statement"
    assert [line.split("\t")[:2] for line in run_here(path, "pair").stdout.splitlines()] == [["1", "one statement"]]
    for wrong in ("-1", "9" * 30):
        assert (run_here(path, "pair", "--undo", wrong).returncode, run_here(path, "pair").stdout[:1]) == (2, "1")
    assert run_here(path, "pair", keys[0]).returncode == run_here(path, "pair", "--apart").returncode == 2
