"""What must not be imported before it is needed: the first paint and the quick subcommands pay for nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LATE = {
    "tui.app": {
        "sqlmodel",
        "sqlalchemy",
        "pydantic",
        "rapidfuzz",
        "trafilatura",
        "lxml",
        "store.search.searcher",
        "corpus.read",
    },
    "corpus.read": {"sqlite3", "sqlmodel", "textual", "rich", "rapidfuzz", "trafilatura", "lxml", "charset_normalizer"},
    "tui.commands.parse": {"sqlmodel", "sqlalchemy", "textual", "rapidfuzz", "trafilatura"},
    "tui.commands.search": {"sqlmodel", "sqlalchemy", "textual"},
    "store": {"sqlite3", "sqlmodel", "corpus"},
    "tui.cli": {"textual", "sqlmodel", "rich"},
}


@pytest.mark.parametrize("module", LATE)
def test_a_module_imports_nothing_that_can_wait(module: str) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert LATE[module].isdisjoint(done.stdout.split())
